"""What words mean in wishes about a video, one table per language: concept -> phrases.

A concept is a kind of token and, after a space, its value. Phrases stand apart by `|`, in any case,
with or without accents; the longest one that fits is taken.
"""

from __future__ import annotations

from collections.abc import Mapping

from .english import ENGLISH
from .french import FRENCH
from .german import GERMAN
from .spanish import SPANISH

Lexicon = Mapping[str, str]

LEXICONS: Mapping[str, Lexicon] = {
    "en": ENGLISH,
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
}
