"""The key phrase of a sentence: two to seven of the author's own words, in their order.

A phrase is a window of one clause. Windows that begin and end where the clause does, that hold
the longer and rarer words, and that do not stop on a word which promises more, score best.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from videogen_mcp.media.visuals import east_asian
from videogen_mcp.media.visuals.function_words import (
    DETERMINERS,
    NEGATIONS,
    auxiliaries,
    conjunctions,
    is_function_word,
    never_first,
    never_last,
    prepositions,
)

LONGEST_WORDS = 7
LONGEST_CHARACTERS = 46
_SENTENCE_END = re.compile(r"(?<=[.!?…؟।])[\"'”’»)\]]*\s+|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|etc|e\.g|i\.e|z\.B|d\.h|ca|Nr|No|Sr|Sra|approx)|\b[A-Z])\.$"
)
_CLAUSE_END = re.compile(r"[,;:.!?…،؛؟।—–)][\"'”’»]*$")
_OPENING, _CLOSING = "\"'“‘«„([¿¡*_", "\"'”’»)]*_"
# These tie what follows to the verb before them, so no phrase ends in front of them.
_COMPLEMENTS_TEXT = """
    how what why where whether that if who which to wie was warum ob dass zu comment pourquoi
    que qui si cómo qué por como che come perché hoe wat of dat it you me them us him ihn es sie
    lo la les le"""
_COMPLEMENTS = frozenset(_COMPLEMENTS_TEXT.split())
_SOFT_JOINS = _COMPLEMENTS | {
    "and",
    "or",
    "und",
    "oder",
    "et",
    "ou",
    "y",
    "o",
    "e",
    "en",
    "och",
    "i",
}
_TRAILING = ".,;:…—–-،؛। "


@dataclass(frozen=True)
class Headline:
    """A phrase to set large, and those of its words to highlight."""

    text: str
    emphasis: tuple[str, ...] = ()


def sentences(text: str) -> list[str]:
    """The sentences of a text, abbreviations and decimals left whole."""
    parts: list[str] = []
    for piece in _SENTENCE_END.split(text):
        if parts and _ABBREVIATION.search(parts[-1]):
            parts[-1] += " " + piece
        elif piece and piece.strip():
            parts.append(piece.strip())
    return parts


def bare(word: str) -> str:
    """A word without the punctuation around it."""
    return word.strip(_OPENING + _CLOSING + _TRAILING + "!?؟")


def headline(text: str, *, language: str | None = None, keywords: Collection[str] = ()) -> Headline:
    """The strongest phrase of the text and its one or two most telling words.

    `keywords` are words that the picture illustrates; phrases that hold them win ties.
    """
    if east_asian.is_unspaced(text):
        phrase = east_asian.key_phrase(text)
        return Headline(phrase, east_asian.emphasis(phrase, keywords))
    phrase = key_phrase(text, language=language, keywords=keywords)
    return Headline(phrase, emphasis(phrase, language=language, keywords=keywords))


def key_phrase(text: str, *, language: str | None = None, keywords: Collection[str] = ()) -> str:
    """The strongest phrase, capitalised, without the full stop."""
    best, best_score = "", float("-inf")
    wanted = {bare(word).lower() for word in keywords}
    for number, sentence in enumerate(sentences(text)):
        words = sentence.split()
        if _short(words):
            score, phrase = _weight(words, language, wanted) + 1.6, words
            candidates = [(score, phrase)]
        else:
            candidates = list(_windows(words, language, wanted))
        for score, phrase in candidates:
            score -= 0.25 * number
            if score > best_score and phrase:
                best, best_score = _finished(phrase), score
    return best or _finished(_clipped(text.split()))


def emphasis(
    phrase: str, *, language: str | None = None, keywords: Collection[str] = ()
) -> tuple[str, ...]:
    """The one or two words of a phrase to highlight: what is pictured, numbers, long words."""
    words = [bare(word) for word in phrase.split()]
    content = [word for word in words if word and not is_function_word(word, language)]
    if len(words) < 2 or not content:
        return ()
    wanted = {bare(word).lower() for word in keywords}

    def rank(word: str) -> tuple[bool, bool, int]:
        return (any(c.isdigit() for c in word), word.lower() in wanted, len(word))

    ranked = sorted(dict.fromkeys(content), key=rank, reverse=True)
    second = ranked[1:2] if len(words) >= 4 else []
    chosen = ranked[:1] + [w for w in second if len(w) >= 6 or rank(w)[0] or rank(w)[1]]
    return tuple(word for word in words if word in chosen)[:2]


def _short(words: list[str]) -> bool:
    return len(words) <= LONGEST_WORDS and len(" ".join(words)) <= LONGEST_CHARACTERS


def _clauses(words: list[str], language: str | None) -> Iterator[tuple[int, int]]:
    """Start and end of each clause: at punctuation, and before a conjunction."""
    joins = conjunctions(language) - _SOFT_JOINS
    start = 0
    for index, word in enumerate(words):
        begins = index > start and (bare(word).lower() in joins or word[0] in "([—–")
        if begins:
            yield start, index
            start = index
        if _CLAUSE_END.search(word) and not _ABBREVIATION.search(word):
            yield start, index + 1
            start = index + 1
    if start < len(words):
        yield start, len(words)


def _weight(words: list[str], language: str | None, wanted: Collection[str]) -> float:
    total = 0.0
    for word in words:
        core = bare(word)
        if is_function_word(core, language):
            continue
        total += 0.55 + 0.05 * min(len(core), 10)
        total += 0.5 * any(character.isdigit() for character in core)
        total += 0.35 * (core.lower() in wanted)
    return total


def _windows(
    words: list[str], language: str | None, wanted: Collection[str]
) -> Iterator[tuple[float, list[str]]]:
    last, first = never_last(language), never_first(language)
    for clause_start, clause_end in _clauses(words, language):
        for start in range(clause_start, clause_end):
            opening = bare(words[start]).lower()
            if opening in conjunctions(language) or (start > clause_start and opening in first):
                continue
            if start > 0 and _negates(words[start - 1]):
                continue
            for end in range(start + 2, min(start + LONGEST_WORDS, clause_end) + 1):
                phrase = words[start:end]
                if len(" ".join(phrase)) > LONGEST_CHARACTERS or bare(phrase[-1]).lower() in last:
                    continue
                if end < clause_end and bare(phrase[-2]).lower() in conjunctions(language):
                    continue  # "Download the app and try | it"
                score = _weight(phrase, language, wanted)
                score -= _cut_before(words, start, clause_start, language)
                score -= _cut_after(words, end, clause_end, language)
                score -= 0.3 * abs(len(phrase) - 5)
                yield score + 0.3 * (clause_start == 0), phrase


def _negates(word: str) -> bool:
    core = bare(word).lower().replace("’", "'")
    return core in NEGATIONS or core.endswith("n't")


def _cut_before(words: list[str], start: int, clause_start: int, language: str | None) -> float:
    if start == clause_start:
        return 0.0
    before = bare(words[start - 1]).lower()
    if before in conjunctions(language):
        return 0.1
    if before in auxiliaries(language):
        return 0.7
    return 1.5


def _cut_after(words: list[str], end: int, clause_end: int, language: str | None) -> float:
    if end == clause_end:
        return 0.0
    after = bare(words[end]).lower()
    if after in {"of", "de", "von", "di", "do", "da", "du", "des", "del", "van"}:
        return 1.6
    if after in DETERMINERS or after in _COMPLEMENTS:
        return 1.5
    if after in conjunctions(language) or after in prepositions(language):
        return 0.45
    return 0.8 if after in auxiliaries(language) else 1.5


def _clipped(words: list[str]) -> list[str]:
    kept: list[str] = []
    for word in words[:LONGEST_WORDS]:
        if kept and len(" ".join([*kept, word])) > LONGEST_CHARACTERS:
            break
        kept.append(word)
    return kept


def _finished(words: list[str]) -> str:
    """The phrase as set: no stray marks at the ends, brackets and quotes paired, a capital."""
    phrase = " ".join(words).strip(_TRAILING + "*_")
    for opening, closing in ("()", "[]", "“”", "«»", "„“", '""'):
        if phrase.count(opening) != (
            phrase.count(closing) if opening != closing else 2 * (phrase.count(opening) // 2)
        ):
            phrase = phrase.replace(opening, "").replace(closing, "")
    phrase = phrase.strip(_TRAILING)
    head = phrase.split(" ", 1)[0]
    if head.islower() and head[:1].isalpha():
        phrase = phrase[:1].upper() + phrase[1:]
    return phrase


def without_dangling(text: str, language: str | None = None) -> str:
    """The text without the function words at its end: "It runs on your" -> "It runs"."""
    words = text.split()
    while words and bare(words[-1]).lower() in never_last(language):
        words.pop()
    return " ".join(words)


def is_question(text: str) -> bool:
    """Whether the text asks something."""
    return any(mark in text for mark in "?？؟")
