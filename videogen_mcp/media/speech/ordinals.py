"""Ordinal numbers that the synthesiser does not know by itself."""

from __future__ import annotations

import re

_GERMAN = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt "
    "fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst "
    "zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst "
    "siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst"
)
_FRENCH = (
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième "
    "onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième "
    "dix-neuvième vingtième vingt-et-unième"
)
_GERMAN_STEMS, _FRENCH_WORDS = tuple(_GERMAN.split()), tuple(_FRENCH.split())
_DATIVE = frozenset({"am", "vom", "zum", "dem", "den", "im", "beim", "des", "seit", "ab"})
_ROMAN = {"X": 10, "V": 5, "I": 1}
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def german_ordinal(number: int, before: str) -> str | None:
    """`21.` after "am" as "einundzwanzigsten", after "der" as "…ste"; None beyond 31."""
    if not 1 <= number <= len(_GERMAN_STEMS):
        return None
    word = before.lower()
    ending = "en" if word in _DATIVE else "e" if word in {"der", "die", "das"} else "er"
    return _GERMAN_STEMS[number - 1] + ending


def french_ordinal(text: str) -> str | None:
    """`2e`, `3ème`, `XXIe` in words; None for anything else."""
    match = re.fullmatch(r"(\d{1,2}|[XVI]+)(?:e|è|ème|ième)", text)
    if not match:
        return None
    number = int(match[1]) if match[1].isdigit() else roman_number(match[1]) or 0
    return _FRENCH_WORDS[number - 1] if 2 <= number <= len(_FRENCH_WORDS) else None


def english_ordinal(number: int) -> str:
    """`21` as "21st", which the synthesiser reads right."""
    teens = 10 <= number % 100 <= 20
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def roman_number(text: str) -> int | None:
    """The value of a Roman numeral of X, V and I; None if it is not written as one."""
    values = [_ROMAN[letter] for letter in text]
    total = sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )
    tens, ones = divmod(total, 10)
    return total if text == "X" * tens + _ONES[ones] else None
