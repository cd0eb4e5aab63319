"""Numbers in a prompt: found with their signs and units, and written as a language writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .description import Amount

_SCALES = {
    "k": 1e3, "thousand": 1e3, "tausend": 1e3, "mil": 1e3, "mille": 1e3, "тыс": 1e3,
    "m": 1e6, "mm": 1e6, "mn": 1e6, "mio": 1e6, "million": 1e6, "millions": 1e6,
    "millionen": 1e6, "millones": 1e6, "milhões": 1e6, "milioni": 1e6, "млн": 1e6,
    "b": 1e9, "bn": 1e9, "billion": 1e9, "billions": 1e9, "mrd": 1e9, "milliarden": 1e9,
    "t": 1e12, "tn": 1e12, "trillion": 1e12, "trillions": 1e12,
    "万": 1e4, "億": 1e8, "亿": 1e8,
}  # fmt: skip
_CURRENCY = r"US\$|A\$|C\$|R\$|[$€£¥₹₽₩₺฿₿]"
_AFTER = r"%|％|‰|°[CF]?|€|£|¥|₹|₽|₺|円|元|원|kr\b|zł"
_UNITS = (
    r"(?:km/h|mph|kWh|MWh|GW|MW|kW|kg|km|cm|mm|mi|lbs?|hrs?|h|min|sec|s|ms|GB|TB|MB|x|pts?|pp|"
    r"USD|EUR|GBP|CHF|JPY|dollars?|euros?|pounds?)\b"
)
_SCALE_WORDS = "|".join(sorted((s for s in _SCALES if len(s) > 1), key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?<![\w.,#])(?P<before>[+−-]?\s?(?:{_CURRENCY})\s?|[+−-])?"
    r"(?P<digits>\d{1,3}(?:[,.'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)"
    rf"(?P<scale>\s?(?:{_SCALE_WORDS})\b\.?|[kmbt](?![A-Za-z])|\s[kmbt](?![\w])|[万億亿])?"
    rf"(?P<after>\s?(?:{_AFTER})|\s?{_UNITS})?"
    r"(?P<plus>\+)?(?![\w]|[.,]\d)",
    re.IGNORECASE,
)
_COMMA_DECIMALS_TEXT = """
    de fr es it pt nl pl ru uk sv da nb no fi cs tr el hu ro id vi
"""
_COMMA_DECIMALS = frozenset(_COMMA_DECIMALS_TEXT.split())
_SPACED_GROUPS = frozenset(["fr", "pl", "ru", "uk", "sv", "nb", "no", "fi", "cs"])


@dataclass(frozen=True)
class Found:
    """A number, and where in the text it stands."""

    amount: Amount
    start: int
    end: int
    bare: bool
    """Whether it has no sign, unit or scale: then it may as well be a year or a name."""


def amounts_in(text: str, language: str = "en") -> Iterator[Found]:
    """Every number of a text in order; digits that are part of a word ("Q1") are none."""
    if language.split("-")[0] in _SPACED_GROUPS:
        text = re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "\u00a0", text)
    for match in _NUMBER.finditer(text):
        shown, decimals = _value(match["digits"], language)
        before, after = (match["before"] or "").strip(), (match["after"] or "").strip()
        if before[:1] in ("-", "−"):
            before, shown = before[1:].strip(), -shown
        gap = " " if after and after[0].isalpha() and after != "x" else ""
        scale = (match["scale"] or "").strip()
        spaced = " " if (match["scale"] or "").startswith(" ") else ""
        factor = _SCALES.get(scale.lower().rstrip("."), 1.0)
        if scale in ("m", "b", "t") and not before:
            factor, spaced = 1.0, " "  # metres and tonnes; millions are "M", or "$3m"
        suffix = f"{spaced}{scale}{gap}{after}{match['plus'] or ''}"
        amount = Amount(shown * factor, shown, decimals, before, suffix)
        bare = not (before or suffix or decimals)
        yield Found(amount, match.start(), match.end(), bare)


def is_year(found: Found) -> bool:
    """Whether a number can be a year: four digits, nothing around them."""
    return found.bare and 1000 <= found.amount.value <= 2999


def written(amount: Amount, language: str, shown: float | None = None) -> str:
    """The amount as text, or another number in its place: grouped as the language does."""
    number = amount.shown if shown is None else shown
    plain = f"{abs(number):,.{amount.decimals}f}"
    primary = language.split("-")[0]
    group, decimal = ",", "."
    if primary in _COMMA_DECIMALS:
        group, decimal = ("\u202f" if primary in _SPACED_GROUPS else "."), ","
    plain = plain.translate({ord(","): group, ord("."): decimal})
    negative = number < 0 and any(char in "123456789" for char in plain)
    return f"{'−' if negative else ''}{amount.prefix}{plain}{amount.suffix}"


def same_unit(amounts: list[Amount]) -> bool:
    """Whether amounts can stand on one scale: all shares, or none."""
    shares = {"%" in amount.suffix or "％" in amount.suffix for amount in amounts}
    return len(shares) == 1


def _value(digits: str, language: str) -> tuple[float, int]:
    """The value of digits, and how many decimals they are written with."""
    plain = re.sub(r"['’\u00a0\u202f]", "", digits)
    marks = [char for char in plain if char in ".,"]
    if not marks:
        return float(plain), 0
    last = marks[-1]
    tail = len(plain) - plain.rindex(last) - 1
    european = language.split("-")[0] in _COMMA_DECIMALS
    grouped = tail == 3 and (marks.count(last) > 1 or last == ("." if european else ","))
    if len(set(marks)) == 1 and grouped:
        return float(re.sub(r"[.,]", "", plain)), 0
    other = "," if last == "." else "."
    return float(plain.replace(other, "").replace(last, ".")), tail
