"""Dates and clock times of languages that put the day first: 3.4.2026, 15/08/2023, 18h30."""

from __future__ import annotations

import re

from .ordinals import german_ordinal
from .reading_words import SpokenSigns

_DAY_FIRST = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_CLOCK = re.compile(r"(\d{1,2})(?::|h|u)([0-5]\d)?")


def day_first_date(core: str, before: str, signs: SpokenSigns, language: str) -> str | None:
    """The date in words; None for what is none."""
    match = _DAY_FIRST.fullmatch(core)
    if not match or not signs.months:
        return None
    day, month = int(match[1]), int(match[3])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    said = str(day)
    if language.startswith("de"):
        said = german_ordinal(day, before) or said
    if language.startswith("fr") and day == 1:
        said = "premier"
    return signs.date.format(day=said, month=signs.months[month - 1], year=match[4])


def clock_time(core: str, signs: SpokenSigns) -> str | None:
    """The time of day in words: "17:30" as "17 Uhr 30"; None where the language has no form."""
    match = _CLOCK.fullmatch(core)
    if not match or not signs.hours or int(match[1]) > 24 or core.endswith(":"):
        return None
    minutes = f" {int(match[2])}" if match[2] and int(match[2]) else ""
    return f"{int(match[1])}{signs.hours}{minutes}".strip()
