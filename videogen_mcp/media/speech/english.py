"""English ways of saying numbers: years, clock times, dates, kings, feet and telephones."""

from __future__ import annotations

import re

from .ordinals import english_ordinal, roman_number

_MONTHS = "January February March April May June July August September October November December"
_FRACTION_NAMES = "1/2=one half|1/3=one third|2/3=two thirds|1/4=one quarter|3/4=three quarters"
_DECADE_NAMES = (
    "hundreds tens twenties thirties forties fifties sixties seventies eighties nineties"
)
_FRACTIONS = dict(entry.split("=") for entry in _FRACTION_NAMES.split("|"))
_DECADES = tuple(_DECADE_NAMES.split())
_YEAR = re.compile(r"(1[1-9]|20)(\d{2})(s?)")
_HYPHENATED_YEAR = re.compile(r"([A-Za-z]+)-((?:1[1-9]|20)\d{2}s?)")
_POSSESSIVE_YEAR = re.compile(r"((?:1[1-9]|20)\d{2})['’]s")
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)(am|pm|AM|PM)?")
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_FEET = re.compile(r"(\d)['’′](\d{1,2})")
_TELEPHONE = re.compile(r"\+?\d{1,4}(?:-\d{2,4}){2,}|\d{3}-\d{4}")
_SHORT_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{2})")
_HOUR = re.compile(r"(\d{1,2})(am|pm|AM|PM)")
_HOURS = re.compile(r"(\d{1,2}(?::\d\d)?(?:am|pm|AM|PM)?)[-–—](\d{1,2}(?::\d\d)?(?:am|pm|AM|PM))")
_RATIO = re.compile(r"(\d+):(\d+)")
_GRID = re.compile(r"(\d+)[x×](\d+)")
_WEEKDAYS = re.compile(r"([A-Z][a-z]{2})[-–—]([A-Z][a-z]{2})")
_DAYS = {
    name[:3]: name
    for name in ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday " + _MONTHS).split()
}
_COUNTED_NOUNS = (
    "war chapter part act volume phase type stage level book title article section class grade "
    "mark episode season scene unit"
)
_COUNTED = frozenset(_COUNTED_NOUNS.split())


def english_number(core: str, before: str, after: str, *, british: bool) -> str | None:
    """How a word with a number in it is said; None if the synthesiser knows better."""
    if core in _FRACTIONS:
        return _FRACTIONS[core]
    if clock := _CLOCK.fullmatch(core):
        return _clock(clock, after)
    if hour := _HOUR.fullmatch(core):
        return f"{int(hour[1])} {hour[2][0].upper()}.M."
    if _YEAR.fullmatch(core):
        return english_year(core)
    if year := _HYPHENATED_YEAR.fullmatch(core):
        return f"{year[1]} {english_year(year[2])}"
    if year := _POSSESSIVE_YEAR.fullmatch(core):
        return f"{english_year(year[1])}'s"
    if date := _DATE.fullmatch(core):
        return _date(*(int(part) for part in date.groups()), british=british)
    if date := _SHORT_DATE.fullmatch(core):
        first, second, short = (int(part) for part in date.groups())
        if min(first, second) >= 1 and max(first, second) <= 31 and min(first, second) <= 12:
            century = 2000 if short < 50 else 1900
            return _date(first, second, century + short, british=british)
    if feet := _FEET.fullmatch(core):
        return f"{feet[1]} foot {feet[2]}"
    if hours := _HOURS.fullmatch(core):
        start, end = (english_number(part, "", "", british=british) for part in hours.groups())
        return f"{start or hours[1]} to {end}"
    if span := _WEEKDAYS.fullmatch(core):
        days = [_DAYS.get(part) for part in span.groups()]
        return f"{days[0]} to {days[1]}" if all(days) else None
    if _TELEPHONE.fullmatch(core):
        return ", ".join(" ".join(group) for group in re.findall(r"\d+", core))
    if ratio := _RATIO.fullmatch(core):
        return f"{ratio[1]} to {ratio[2]}"
    if grid := _GRID.fullmatch(core):
        return f"{grid[1]} by {grid[2]}"
    if re.fullmatch(r"\d+B", core) and after[:1].isupper():
        return f"{core[:-1]} B"  # a house, not billions
    if re.fullmatch(r"\d+/\d+", core):
        return core.replace("/", " ")
    return _roman(core, before)


def english_year(text: str) -> str:
    """The year in pairs: 2026 as "20 26", 1905 as "19 oh 5", 1990s as "19 nineties"."""
    century, rest, plural = text[:2], int(text[2:4]), text.endswith("s")
    if plural:
        whole = rest % 10 or (century == "20" and rest == 0)
        return text if whole else f"{century} {_DECADES[rest // 10]}"
    if century == "20" and rest < 10:
        return f"2000 {rest}" if rest else "2000"
    if rest == 0:
        return f"{century} hundred"
    return f"{century} oh {rest}" if rest < 10 else f"{century} {rest}"


def is_street(before: str, after: str) -> bool:
    """Whether "St." between these words is a street rather than a saint."""
    return before[:1].isupper() and before[-1:].isalpha() and not after[:1].isupper()


def _clock(clock: re.Match[str], after: str) -> str:
    hour, minute, half = int(clock[1]), int(clock[2]), clock[3]
    has_half = bool(half) or after.lower().replace(".", "").startswith(("am", "pm"))
    if minute == 0:
        minutes = "" if has_half else " o'clock"
    else:
        minutes = f" oh {minute}" if minute < 10 else f" {minute}"
    return f"{hour}{minutes}" + (f" {half[0].upper()}.M." if half else "")


def _date(first: int, second: int, year: int, *, british: bool) -> str | None:
    day_first = first > 12 or (british and second <= 12)
    day, month = (first, second) if day_first else (second, first)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return f"{first} {second} {year}"
    name = _MONTHS.split()[month - 1]
    return f"{name} {english_ordinal(day)}, {english_year(str(year))}"


def _roman(core: str, before: str) -> str | None:
    """Louis XIV is the fourteenth, World War II and chapter IV count."""
    number = roman_number(core) if re.fullmatch(r"[XVI]{2,}", core) else None
    if number is None or not before:
        return None
    if before.lower() in _COUNTED:
        return str(number)
    return f"the {english_ordinal(number)}" if before[:1].isupper() else " ".join(core)
