"""Labels with their figures, in the many ways that people write them."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from .amounts import Found, amounts_in, is_year
from .description import Datum

_TRIM = " \t:=–—-•*·.,;()[]→>|"
_JOIN = r"and|und|et|y|e|en|och|i|и|with|plus|followed by|then|vs\.?|versus"
_BREAKS = re.compile(
    rf"\s*(?:\n|;|；|、|，|/(?=\s)|(?<=\s)\||,(?!\d)|,\s|(?<=[%\w])\.\s+(?=[^\W\d])|(?<=[%\w.)])\s(?:{_JOIN})\s)\s*",
    re.IGNORECASE,
)
_LINKS = re.compile(
    r"^(?:(?:is|are|was|were|at|has|have|had|of|for|in|on|the|a|by|with|prefer|chose|choose|like|"
    r"and|being|make up|made|from|to|goes to|go to|equals|hit|reached|values?|data|about|around|"
    r"are for|say|said|voted|is for)\s+)+|"
    r"\s+(?:is|are|was|were|at|has|have|had|of|for|in|with|the|to|by|made|gets?|got|hit|reached|"
    r"and|equals|about|around)$",
    re.IGNORECASE,
)
_RUN_OF_NUMBERS = re.compile(r"(?<![\d.,])\d{1,9}(?:,(?!\d{3}(?!\d))\d+){2,}")
_BETWEEN = re.compile(r"\s*(?:,|;|and|&|und|et|y)\s*(?:and\s+)?", re.IGNORECASE)
_VALUES = re.compile(
    r"\b(?:values?|data|numbers?|figures?|sales|amounts?|scores?)\b", re.IGNORECASE
)


def pairs_in(text: str, language: str = "en") -> tuple[Datum, ...]:
    """The figures of a text with their labels, in order; none when there are fewer than one."""
    text = _RUN_OF_NUMBERS.sub(lambda match: match[0].replace(",", ", "), text)
    table = _table(text, language) or _numbers_then_names(text, language)
    if table:
        return table
    if dated := _dated(text, language):
        return dated
    segments = [part for part in _BREAKS.split(text.strip()) if part and part.strip(_TRIM)]
    parsed = [(segment, list(amounts_in(segment, language))) for segment in segments]
    return _zipped(parsed) or _paired(parsed)


def _table(text: str, language: str) -> tuple[Datum, ...]:
    """Rows of cells: lines with | or tabs, label first and the last number of a row its figure."""
    rows = [line for line in text.splitlines() if re.search(r"[|\t]", line)]
    data = []
    for row in rows:
        cells = [c.strip(" *") for c in re.split(r"[|\t]", row.strip().strip("|"))]
        if len(cells) < 2:
            continue
        numbers = [found for cell in cells[1:] for found in amounts_in(cell, language)]
        if numbers:
            data.append(Datum(cells[0], numbers[0].amount))
    return tuple(data) if len(data) > 1 else ()


def _numbers_then_names(text: str, language: str) -> tuple[Datum, ...]:
    """Numbers in a row, then what they are for: "values 10, 20 and 30 for Jan, Feb and Mar"."""
    found = list(amounts_in(text, language))
    if len(found) < 2:
        return ()
    pairs = itertools.pairwise(found)
    if not all(_BETWEEN.fullmatch(text[a.end : b.start]) for a, b in pairs):
        return ()
    after = re.match(
        r"\s*,?\s*(?:for|in|labell?ed|as|respectively for)\s+(.+)", text[found[-1].end :]
    )
    names = [_cleaned(part) for part in _BREAKS.split(after[1]) if part.strip()] if after else []
    if len(names) != len(found):
        return ()
    return tuple(Datum(name, f.amount) for name, f in zip(names, found, strict=True))


def _dated(text: str, language: str) -> tuple[Datum, ...]:
    """Figures with the year after each: "from $2M in 2022 to $5M in 2024"."""
    found = list(amounts_in(text, language))
    pairs = list(zip(found[::2], found[1::2], strict=False))
    if len(found) < 4 or len(found) % 2:
        return ()
    for value, year in pairs:
        joined = re.fullmatch(r"\s*(?:in|by|\(|im|en)\s*", text[value.end : year.start])
        if not joined or not is_year(year) or is_year(value):
            return ()
    return tuple(Datum(f"{year.amount.value:.0f}", value.amount) for value, year in pairs)


def _zipped(parsed: list[tuple[str, list[Found]]]) -> tuple[Datum, ...]:
    """As many names as numbers, in two lists: "Jan, Feb, Mar with values 10, 20, 30"."""
    names, numbers = [], []
    for segment, found in parsed:
        rest = _without(segment, found)
        plain = _cleaned(_VALUES.sub("", rest))
        if not found:
            names.append(_cleaned(segment))
        elif len(found) == 1 and not plain:
            numbers.append(found[0])
        elif len(found) == 1 and not numbers and _VALUES.search(rest) and names:
            names.append(plain)
            numbers.append(found[0])
        else:
            return ()
    if len(numbers) < 2 or len(names) != len(numbers):
        return ()
    return tuple(Datum(name, n.amount) for name, n in zip(names, numbers, strict=True))


def _paired(parsed: list[tuple[str, list[Found]]]) -> tuple[Datum, ...]:
    """A label before or after each number."""
    singles = [(s, found) for s, found in parsed if found]
    unit = _shared_unit(singles)
    data = []
    for segment, found in singles:
        if len(found) > 2 or (len(found) == 2 and not _is_label(segment, found)):
            data += _several(segment, found)
            continue
        value = found[-1]
        if len(found) == 2 and is_year(found[-1]) and not is_year(found[0]):
            value = found[0]
        before, after = segment[: value.start], segment[value.end :]
        label = _cleaned(before) or _cleaned(after)
        amount = (
            replace(value.amount, suffix=f"{value.amount.suffix} {unit}") if unit else value.amount
        )
        data.append(Datum(label, amount))
    return tuple(data)


def _shared_unit(singles: list[tuple[str, list[Found]]]) -> str:
    """The word that follows every figure whose label stands before it: "Ann 90 points"."""
    afters = {_cleaned(s[found[-1].end :]) for s, found in singles}
    labelled = all(_cleaned(s[: found[-1].start]) for s, found in singles)
    unit = afters.pop() if len(afters) == 1 and len(singles) > 1 and labelled else ""
    return unit if len(unit) <= 14 and unit.count(" ") < 2 else ""


def _is_label(segment: str, found: list[Found]) -> bool:
    """Whether the first of two numbers only names the other: "2019: 4", "Week 1 20"."""
    first, second = found
    between = segment[first.end : second.start]
    named = bool(_cleaned(segment[: first.start]))
    years = is_year(first) or is_year(second)
    return years or (first.bare and named) or bool(re.match(r"\s*[:=–(-]", between))


def _several(segment: str, found: list[Found]) -> list[Datum]:
    """Numbers side by side with words between: "A 10 B 20", "10 apples 20 pears"."""
    leading = bool(_cleaned(segment[: found[0].start]))
    edges = [0, *[f.end for f in found]] if leading else [f.start for f in found] + [len(segment)]
    data = []
    for index, value in enumerate(found):
        part = (
            segment[edges[index] : value.start]
            if leading
            else segment[value.end : edges[index + 1]]
        )
        data.append(Datum(_cleaned(part), value.amount))
    return data


def _without(segment: str, found: list[Found]) -> str:
    for value in reversed(found):
        segment = segment[: value.start] + segment[value.end :]
    return segment


def _cleaned(label: str) -> str:
    label = label.strip(_TRIM)
    while (shorter := _LINKS.sub("", label).strip(_TRIM)) != label:
        label = shorter
    return label.strip("\"'“”‘’«»") if not label.isdigit() or len(label) == 4 else label
