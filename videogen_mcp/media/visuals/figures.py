"""Numbers found in a text, with their unit and the words that say what they count.

Nothing is computed that the author did not write: "two percent" may be set as "2%", but a chart
is only drawn from figures that stand here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from videogen_mcp.media.visuals.brief import Figure, FigureKind
from videogen_mcp.media.visuals.function_words import is_function_word, never_last, primary
from videogen_mcp.media.visuals.headline import bare
from videogen_mcp.media.visuals.number_words import NUMBER_WORDS, PERCENT, SCALES

_DIGITS = r"\d{1,3}(?:[,.\u00a0\u202f'’ ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_NUMBER = re.compile(
    rf"(?<![\w.,:/-])(?P<sign>[$€£¥₹₩])?\s?(?P<digits>{_DIGITS})(?![\w:/-]|[.,]\d)"
)
_CJK_NUMBER = re.compile(
    r"(?P<sign>[$€£¥₹])?(?P<digits>\d+(?:[.,]\d+)*)(?P<rest>[%％]|パーセント|万|億|亿|年|分|時間|杯|回|人)?"
)
_WORD_AFTER = re.compile(r"[ \u00a0\u202f-]?(%|％|[^\W\d_][\w'’/.-]*)", re.UNICODE)
_PER_CENT = re.compile(r"[ \u00a0](?:per|por|pour|pro) (?:cent|ciento|cento)o?\b", re.IGNORECASE)
_OUT_OF = re.compile(r"^\s+(?:in|out of|von|auf|de|de cada|sur|su)\s+(\S+)", re.IGNORECASE)
_MONEY_WORDS = {"dollars", "dollar", "euros", "euro", "pounds", "yen", "francs", "rupees", "cents"}
_MARKERS = {
    "step",
    "chapter",
    "part",
    "number",
    "version",
    "day",
    "week",
    "lesson",
    "tip",
    "level",
    "schritt",
    "kapitel",
    "teil",
    "paso",
    "étape",
    "page",
    "seite",
    "apollo",
    "no",
}
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟")
_CLAUSE = re.compile(r"[;:!?…。！？、，،؛؟—–()\n]|\.(?!\d)|,(?!\d)")


def figures_in(text: str, language: str | None = None) -> tuple[Figure, ...]:
    """The figures of a text in their order."""
    found = sorted(_candidates(text, primary(language)), key=lambda figure: figure.start)
    kept: list[Figure] = []
    for figure in found:
        if not kept or figure.start >= kept[-1].end:
            kept.append(figure)
    return tuple(kept)


def comparable(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Two to five figures of one kind and unit, fit to stand side by side; else nothing."""
    for kind in ("percent", "money", "count"):
        group = [f for f in figures if f.kind == kind and f.value > 0]
        units = {(f.prefix, f.suffix) for f in group if f.suffix or f.prefix}
        if 2 <= len(group) <= 5 and len(units) <= 1 and (units or kind != "count"):
            low, high = min(f.value for f in group), max(f.value for f in group)
            if high > low and high / low <= 40:
                return tuple(group)
    return ()


def _candidates(text: str, language: str) -> Iterator[Figure]:
    if language in {"ja", "zh", "ko", "yue"}:
        for match in _CJK_NUMBER.finditer(text):
            yield _cjk_figure(text, match, language)
        return
    for match in _NUMBER.finditer(text):
        yield _figure(text, match, language)
    yield from _worded(text, language)


def _value(digits: str, language: str) -> float:
    """A number as its language writes it: "1,200.5" in English, "1.200,5" in German."""
    plain = re.sub(r"[\u00a0\u202f'’ ]", "", digits)
    decimal = "." if language in {"", "en", "ja", "zh", "ko", "he", "th", "hi", "ar"} else ","
    group = "," if decimal == "." else "."
    if re.fullmatch(rf"\d{{1,3}}(?:\{group}\d{{3}})+(?:\{decimal}\d+)?", plain):
        plain = plain.replace(group, "")
    return float(plain.replace(",", "."))


def _figure(text: str, match: re.Match[str], language: str) -> Figure:
    digits, sign, end = match["digits"], match["sign"] or "", match.end()
    value, suffix, kind = _value(digits, language), "", "money" if sign else "count"
    scale = 1.0
    strong = bool(sign)
    named = not sign and _is_name(text, match.start(), language)
    for _ in range(0 if named else 2):
        after = _WORD_AFTER.match(text, end)
        if not after:
            break
        word = after[1].rstrip(".")
        cent = _PER_CENT.match(text, end)
        if word.lower() in PERCENT or cent:
            length = cent.end() if cent else after.end()
            return _built(text, match.start(), length, value, digits, sign, "%", "percent", True)
        if word.lower() in SCALES and not suffix:
            scale, suffix, end, strong = SCALES[word.lower()], word, after.end(), True
            continue
        if word.lower() in _MONEY_WORDS:
            kind = "money"
        if _is_unit(word, language) and not sign and text[end : end + 1] in " \u00a0\u202f-":
            joined = f"{suffix} {word}".strip()
            if len(joined) <= 12:
                suffix, end, strong = joined, end + len(after[0].rstrip(".")), True
            elif not suffix:
                strong = True
        break
    ratio = _OUT_OF.match(text[end:])
    if ratio and not suffix and not sign:
        whole = _number_of(bare(ratio[1]), language)
        if whole and whole > value:
            stop = end + ratio.end(1)
            number = f"{digits} {_connector(ratio)} {whole:g}"
            return _built(text, match.start(), stop, value / whole, number, "", "", "ratio", True)
    if not suffix and not sign and not named and re.fullmatch(r"1\d{3}|20\d{2}|2100", digits):
        kind, strong = "year", True
    built: FigureKind = kind  # type: ignore[assignment]
    return _built(text, match.start(), end, value * scale, digits, sign, suffix, built, strong)


def _connector(ratio: re.Match[str]) -> str:
    """The author's own "in" or "out of" between the part and the whole."""
    return " ".join(ratio[0].split()[:-1])


def _is_unit(word: str, language: str) -> bool:
    return word[:1].isalpha() and not is_function_word(word, language)


def _is_name(text: str, start: int, language: str) -> bool:
    """Whether the number only names something: "Step 3", "Apollo 11"."""
    before = text[:start].split()
    if not before or not before[-1][-1].isalnum():
        return False
    word = before[-1]
    inside = len(before) > 1 and before[-2][-1] not in ".!?"
    proper = inside and language != "de" and word[0].isupper() and word[1:].islower()
    return word.lower() in _MARKERS or proper


def _number_of(word: str, language: str) -> float | None:
    if re.fullmatch(_DIGITS, word):
        return _value(word, language)
    return NUMBER_WORDS.get(word.lower())


def _worded(text: str, language: str) -> Iterator[Figure]:
    """Numbers in words, where a percent sign, a scale or an "in five" makes them figures."""
    for match in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)?", text):
        value = NUMBER_WORDS.get(match[0].lower())
        if value is None:
            continue
        digits, end = f"{value:g}", match.end()
        after = _WORD_AFTER.match(text, end)
        word = after[1].rstrip(".").lower() if after else ""
        cent = _PER_CENT.match(text, end)
        if after and (word in PERCENT or cent):
            stop = cent.end() if cent else after.end()
            yield _built(text, match.start(), stop, value, digits, "", "%", "percent", True)
        elif after and word in SCALES:
            scaled, stop = value * SCALES[word], end + len(after[0].rstrip("."))
            yield _built(text, match.start(), stop, scaled, digits, "", after[1], "count", True)
        else:
            ratio = _OUT_OF.match(text[end:])
            whole = _number_of(bare(ratio[1]), language) if ratio else None
            if ratio and whole and whole > value:
                number, stop = f"{digits} {_connector(ratio)} {whole:g}", end + ratio.end(1)
                share = value / whole
                yield _built(text, match.start(), stop, share, number, "", "", "ratio", True)


def _cjk_figure(text: str, match: re.Match[str], language: str) -> Figure:
    rest = match["rest"] or ""
    percent = rest in {"%", "％", "パーセント"}
    value = _value(match["digits"], language) * SCALES.get(rest, 1.0)
    kind: FigureKind = "percent" if percent else "year" if rest == "年" else "count"
    suffix = "%" if percent else rest
    sign = match["sign"] or ""
    strong = bool(rest or sign)
    return _built(
        text, match.start(), match.end(), value, match["digits"], sign, suffix, kind, strong
    )


def _built(
    text: str,
    start: int,
    end: int,
    value: float,
    number: str,
    prefix: str,
    suffix: str,
    kind: FigureKind,
    strong: bool,
) -> Figure:
    return Figure(
        value=value,
        number=number,
        prefix=prefix,
        suffix=suffix,
        lead=_lead(text[:start]),
        tail="" if text[end - 1] in _SENTENCE_ENDS else _tail(text[end:]),
        kind=kind,
        strong=strong,
        start=start,
        end=end,
    )


def strongest(figures: tuple[Figure, ...]) -> Figure:
    """The figure to show: a percentage or a ratio before money, counts and years."""
    order = ("percent", "ratio", "money", "count", "year")
    strong = [figure for figure in figures if figure.strong]
    return min(strong or figures, key=lambda figure: order.index(figure.kind))


def _lead(before: str, most: int = 6) -> str:
    """The words of the clause before the number, as many as can be read at a glance."""
    words = _CLAUSE.split(before)[-1].split()
    if all(is_function_word(word, None) for word in words):
        return ""
    cut = len(words) > most
    words = words[-most:]
    while cut and is_function_word(words[0], None):
        words.pop(0)
    return " ".join(words)


def _tail(after: str, most: int = 9) -> str:
    """The words after the number up to the end of the clause, cut where a phrase ends."""
    if after.lstrip()[:1] in _SENTENCE_ENDS:
        return ""
    clause = _CLAUSE.split(after)[0]
    words = clause.split()
    if len(words) > most:
        words = words[:most]
    last = never_last(None)
    while words and bare(words[-1]).lower() in last:
        words.pop()
    return " ".join(words).strip(" ,-")
