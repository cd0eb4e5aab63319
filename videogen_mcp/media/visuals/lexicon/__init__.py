"""The concept lexicon: which words of a language call which picture.

`pictures.py` says what each concept looks like; each language module lists the words and phrases
that mean it, one concept per line: `concept : word, a phrase, weak word~, ambiguous word?`.

* plain: the word alone is enough;
* `~` weak: it counts about half (general words, and words often used in a second sense);
* `?` ambiguous: it counts only beside another word of the same topic ("bank" beside "loan");
* the concept `-` lists idioms that call nothing and hide the words inside them.

A term longer than one word matches as a whole and hides shorter terms at the same place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType

from . import pictures as _pictures
from .inflection import dictionary_key, fold, split_words

LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "nl", "ja", "zh", "ar", "ru", "ko", "hi")
IDIOM = "-"
_WEAK = 0.55


@dataclass(frozen=True)
class Picture:
    """How a concept looks: illustration subjects and icon names, best first."""

    topic: str
    weight: float
    subjects: tuple[str, ...]
    icons: tuple[str, ...]


@dataclass(frozen=True)
class Sense:
    """One meaning of a term; `certainty` 0 to 1; with `needs_context` only beside its topic."""

    concept: str
    certainty: float
    needs_context: bool


@dataclass(frozen=True)
class Lexicon:
    """The terms of one language: folded words of a term -> its senses; and by first word.

    `longest` is the number of characters of the longest word.
    """

    language: str
    terms: Mapping[tuple[str, ...], tuple[Sense, ...]]
    by_first_word: Mapping[str, tuple[tuple[str, ...], ...]]
    longest: int

    def senses_of_word(self, word: str) -> tuple[Sense, ...]:
        """Senses of a single folded word; empty when it is not in the lexicon."""
        return self.terms.get((word,), ())


@lru_cache(maxsize=1)
def pictures() -> Mapping[str, Picture]:
    """Every concept with its picture."""
    return MappingProxyType(dict(map(_read_picture, _pictures.TABLE.strip().splitlines())))


@lru_cache(maxsize=len(LANGUAGES))
def lexicon(language: str) -> Lexicon:
    """The lexicon of one of `LANGUAGES`; KeyError for any other."""
    if language not in LANGUAGES:
        raise KeyError(language)
    module = import_module(f"{__name__}.{language}")
    terms: dict[tuple[str, ...], tuple[Sense, ...]] = {}
    for concept, term in _lines(module.TERMS):
        spelled = split_words(term.rstrip("~?"), language)
        words = tuple(dictionary_key(fold(word, language), language) for word in spelled)
        sense = Sense(concept, _WEAK if term.endswith("~") else 1.0, term.endswith("?"))
        known = terms.get(words, ())
        if all(sense.concept != other.concept for other in known):
            terms[words] = (*known, sense)
    longest = max(len(word) for words in terms for word in words)
    return Lexicon(language, terms, _by_first_word(terms), longest)


def _read_picture(line: str) -> tuple[str, Picture]:
    name, topic, weight, subjects, icons = (cell.strip() for cell in line.split("|"))
    return name, Picture(topic, float(weight), tuple(subjects.split()), tuple(icons.split()))


def _lines(text: str) -> list[tuple[str, str]]:
    joined = text.strip().replace("\n  ", " ")
    pairs = (line.split(" : ", 1) for line in joined.splitlines())
    return [(name.strip(), term.strip()) for name, terms in pairs for term in terms.split(",")]


def _by_first_word(
    terms: Mapping[tuple[str, ...], tuple[Sense, ...]],
) -> dict[str, tuple[tuple[str, ...], ...]]:
    index: dict[str, list[tuple[str, ...]]] = {}
    for words in terms:
        index.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(found, key=len, reverse=True)) for first, found in index.items()}
