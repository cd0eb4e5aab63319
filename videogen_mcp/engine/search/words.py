"""Words as the index keeps them: folded, stemmed, and joined by what they mean in English."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_BY_WRITING = {"ja": ("ja",), "zh": ("zh", "ja"), "ar": ("ar",), "ru": ("ru",), "ko": ("ko",)}
_LATIN = ("en", "de", "es", "fr", "it", "pt", "nl")
_STOP = frozenset(
    [
        "a",
        "about",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "by",
        "can",
        "for",
        "from",
        "has",
        "have",
        "how",
        "i",
        "in",
        "into",
        "is",
        "it",
        "its",
        "me",
        "my",
        "of",
        "on",
        "or",
        "our",
        "so",
        "some",
        "that",
        "the",
        "their",
        "there",
        "these",
        "this",
        "to",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "will",
        "with",
        "you",
        "your",
        "file",
        "files",
        "show",
        "find",
        "all",
        "something",
        "someone",
        "please",
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "einen",
        "einem",
        "einer",
        "und",
        "mit",
        "im",
        "in",
        "am",
        "auf",
        "von",
        "zu",
        "fur",
        "ist",
        "den",
        "dem",
        "des",
        "uber",
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "y",
        "de",
        "del",
        "en",
        "con",
        "para",
        "por",
        "que",
        "es",
        "le",
        "les",
        "une",
        "des",
        "du",
        "et",
        "au",
        "aux",
        "dans",
        "avec",
        "pour",
        "sur",
        "est",
        "qui",
        "l",
        "d",
        "il",
        "lo",
        "gli",
        "di",
        "e",
        "da",
        "per",
        "che",
        "o",
        "os",
        "um",
        "uma",
        "no",
        "na",
        "het",
        "een",
        "van",
        "met",
        "voor",
    ]
)


def words_of(text: str) -> list[str]:
    """The telling words of a text, folded and stemmed, in order and with repetitions."""
    return [word for run in _runs(text) if run not in _STOP for word in _stemmed(run)]


def _runs(text: str) -> Iterator[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    for match in _WORD.finditer(unicodedata.normalize("NFC", letters)):
        yield match[0]


def _stemmed(run: str) -> list[str]:
    if _UNSPACED.search(run):
        return [run[at : at + 2] for at in range(max(1, len(run) - 1))]
    return [stem(run)]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a folded word, by the rules of English."""
    if not word.isascii() or not word.isalpha():
        return word
    return str(_stemmer().stemWord(word))


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer("english")


def meanings(text: str) -> list[str]:
    """English words for what a text in another language is about; [] for English ones.

    They come from the concept lexicon that chooses pictures, so they are few and everyday.
    """
    from ...media.language_detection import detect_language
    from ...media.visuals.function_words import is_function_word

    likely = detect_language(text)
    if likely == "en" and any(is_function_word(run, "en") for run in _runs(text)):
        return []
    languages = _BY_WRITING.get(likely) or (_LATIN if likely in _LATIN else ())
    found = {language: _concepts(text, language) for language in languages}
    if not found or (likely == "en" and found["en"]):
        return []
    best = max(found, key=lambda language: (len(found[language]), language == likely))
    return [word for concept in found[best] for word in english().get(concept, ())]


def _concepts(text: str, language: str) -> list[str]:
    from ...media.visuals.lexicon import lexicon
    from ...media.visuals.lexicon.matching import read

    matches = read(text, lexicon(language)).matches
    senses = (sense for match in matches for sense in match.senses if not sense.needs_context)
    return list(dict.fromkeys(sense.concept for sense in senses))


@lru_cache(maxsize=1)
def english() -> dict[str, tuple[str, ...]]:
    """The two plainest English terms of every concept."""
    from ...media.visuals.lexicon import lexicon

    found: dict[str, list[str]] = {}
    for words, senses in lexicon("en").terms.items():
        for sense in senses:
            if sense.certainty == 1.0 and not sense.needs_context:
                found.setdefault(sense.concept, []).append(" ".join(words))
    return {concept: tuple(terms[:2]) for concept, terms in found.items()}


def document_words(text: str) -> str:
    """The words of a text for the index, each once, those said most first."""
    counted = Counter(words_of(text))
    return " ".join(word for word, _ in counted.most_common())
