"""The key phrase of a sentence: two to eleven of the author's own words, in their order.

A phrase is a window of one clause. Windows that begin and end where the clause does, that hold
the longer and rarer words, and that do not stop on a word which promises more, score best. Only
a whole clause may be longer than seven words: long and complete is better than short and cut.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from videogen_mcp.media.visuals import east_asian
from videogen_mcp.media.visuals.function_words import (
    DETERMINERS,
    NEGATIONS,
    SUBJECT_PRONOUNS,
    auxiliaries,
    conjunctions,
    helping_verbs,
    is_function_word,
    is_marker,
    never_first,
    never_last,
    prepositions,
    subordinators,
)
from videogen_mcp.media.visuals.number_words import NUMBER_WORDS, SCALES

LONGEST_WORDS = 7
LONGEST_CHARACTERS = 48
LONGEST_CLAUSE_WORDS = 11
LONGEST_CLAUSE_CHARACTERS = 58
_CUT = 3.0  # what a phrase costs that is torn out of a larger one
_SENTENCE_END = re.compile(r"(?<=[.!?…؟।])[\"'”’»)\]]*\s+|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|etc|e\.g|i\.e|z\.B|d\.h|ca|Nr|No|Sr|Sra|approx)|\b[A-Z])\.$"
)
_CLAUSE_END = re.compile(r"[,;:.!?…،؛؟।—–)][\"'”’»]*$")
_ADDRESS = re.compile(
    r"\S+@\S+\.\w+|(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|de|fr|es|it|co|"
    r"ai|app|dev|eu|uk|me|info|gov|edu)\b(?:/\S*)?",
    re.IGNORECASE,
)
_OPENING, _CLOSING = "\"'“‘«„([¿¡*_", "\"'”’»)]*_"
# These tie what follows to the verb before them, so no phrase ends in front of them.
_COMPLEMENTS_TEXT = """
    how what why where whether that if who which to wie was warum ob dass zu comment pourquoi
    que qui si cómo qué por como che come perché hoe wat of dat it you me them us him ihn es sie
    lo la les le"""
_OBJECT_PRONOUNS = frozenset({"it", "him", "them", "us", "me"})
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
_JOINTS_TEXT = "and or und oder et ou y o e ed en of och i и или ve"
_JOINTS = frozenset(_JOINTS_TEXT.split())
_RANGES_TEXT = "to of out or and bis oder à a ou y o e до tot"
_RANGES = frozenset(_RANGES_TEXT.split())
_MOMENTS_TEXT = """
    later ago earlier time day night morning evening afternoon year week month today tomorrow
    später zuvor jahr tag abend morgen tarde después día noche año mañana après jour soir matin
    dopo giorno sera mattina depois dia noite manhã позже день год"""
_MOMENTS = frozenset(_MOMENTS_TEXT.split())
_OPENERS_TEXT = "and but so or und aber et mais y pero e ma mas и но"
_OPENERS = frozenset(_OPENERS_TEXT.split())
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


def without_addresses(text: str) -> str:
    """The text without web and e-mail addresses, which nobody reads from a picture."""
    return " ".join(_ADDRESS.sub("", text).split())


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
        for score, phrase in _candidates(_unmarked(sentence.split(), language), language, wanted):
            score -= 0.25 * number
            if score > best_score and phrase:
                best, best_score = _finished(phrase), score
    return best or _finished(_clipped(without_addresses(text).split() or text.split()))


def _candidates(
    words: list[str], language: str | None, wanted: Collection[str]
) -> Iterator[tuple[float, list[str]]]:
    """Phrases of one sentence with their scores: all of it when it is short, else windows."""
    if not words or (words[-1][-1:] == ":" and len(words) < 3):
        return
    if _ADDRESS.search(" ".join(words)):
        yield from _windows(words, language, wanted)
    elif _short(words):
        if len(words) > 3 and words[0].lower() in _OPENERS:
            words = words[1:]
        hanging = len(words) < 3 and words[-1][-1:] in "?؟"
        yield _weight(words, language, wanted) + (-0.6 if hanging else 1.6), words
    else:
        yield from _windows(words, language, wanted)


def _unmarked(words: list[str], language: str | None) -> list[str]:
    """A long sentence without the "Step 3:" or "Third," that only counts it."""
    rest = words[marker_length(words) :]
    return rest if rest and not _short(words) else words


def marker_length(words: list[str]) -> int:
    """How many of the first words only number what follows: "Question 2:" has two."""
    if len(words) > 2 and is_marker(words[0]) and re.fullmatch(r"\W?\d+[:.)]", words[1]):
        return 2
    return 0


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
        if _CLAUSE_END.search(word) and not _goes_on(words, index, start):
            yield start, index + 1
            start = index + 1
    if start < len(words):
        yield start, len(words)


def _goes_on(words: list[str], index: int, start: int) -> bool:
    """Whether a mark ends no clause: "Dr.", or the comma in "a deep, dark forest"."""
    if _ABBREVIATION.search(words[index]):
        return True
    if words[index][-1:] != "," or index == start or index + 2 >= len(words):
        return False
    article = words[index - 1].lower() in ("a", "an")
    following, after = bare(words[index + 1]).lower(), bare(words[index + 2]).lower()
    return article and not is_function_word(following, None) and after not in _JOINTS


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
    first = never_first(language)
    for clause_start, clause_end in _clauses(words, language):
        for start in range(clause_start, clause_end):
            opening = bare(words[start]).lower()
            inside = start > clause_start
            hanging = not inside and opening in subordinators(language)
            if opening in conjunctions(language) and not hanging:
                continue
            if inside and opening in first:
                continue
            if any(map(_negates, words[clause_start:start])):
                continue
            if start > 0 and opening in helping_verbs(language):
                continue
            if start > 0 and opening in ("do", "be") and not _joins(words[start - 1], language):
                continue
            if inside and _negates(opening):
                continue
            longest = LONGEST_WORDS if inside else LONGEST_CLAUSE_WORDS
            cost = _cut_before(words, start, clause_start, language)
            cost += _dependence(words, clause_start, clause_end, language)
            for end in range(start + 2, min(start + longest, clause_end) + 1):
                phrase = words[start:end]
                if hanging and end < clause_end:
                    continue
                if not _may_end(words, start, end, clause_start, clause_end, language):
                    continue
                score = _weight(phrase, language, wanted) - cost
                score -= _cut_after(words, end, clause_end, language)
                score -= 0.3 * abs(len(phrase) - 5)
                yield score + 0.5 * (clause_start == 0), phrase


def _may_end(
    words: list[str], start: int, end: int, clause_start: int, clause_end: int, language: str | None
) -> bool:
    """Whether a window is short enough, and ends on a word that one may stop at."""
    phrase = words[start:end]
    whole = start == clause_start and end == clause_end
    if len(phrase) > LONGEST_WORDS + (start == clause_start) and not whole:
        return False
    length = len(" ".join(phrase))
    if length > (LONGEST_CLAUSE_CHARACTERS if whole else LONGEST_CHARACTERS):
        return False
    if _ADDRESS.search(" ".join(phrase)):
        return False
    if end == clause_end:
        return len(phrase) > 2 or not is_function_word(bare(phrase[-1]), language)
    if bare(phrase[-1]).lower() in never_last(language) or _counts(
        phrase[-1], words[end], language
    ):
        return False
    return bare(phrase[-2]).lower() not in conjunctions(language)  # "Download the app and try | it"


def _counts(word: str, following: str, language: str | None) -> bool:
    """Whether a word is a number that waits for what it counts: "three | to six months"."""
    number = bare(word).lower() in NUMBER_WORDS.keys() | SCALES.keys() or bare(word)[:1].isdigit()
    after = bare(following).lower()
    return number and (after in _RANGES or not is_function_word(after, language))


def _joins(word: str, language: str | None) -> bool:
    return bare(word).lower() in conjunctions(language)


def _dependence(
    words: list[str], clause_start: int, clause_end: int, language: str | None
) -> float:
    """What a clause costs that does not stand alone: after "if", or the tail of a list."""
    opening = bare(words[clause_start]).lower()
    if opening in subordinators(language):
        return 1.8
    last = words[clause_end - 1]
    if clause_end < 5 and last[-1:] in ",،" and bare(last).lower() in _MOMENTS:
        return 1.2  # "Ten years later, ..."
    aside = clause_start > 0 or last[-1:] in ",،"
    if aside and opening in prepositions(language) - DETERMINERS:
        return 1.2  # "At 8 pm, ..."
    listed = clause_start > 0 and words[clause_start - 1][-1:] in ",،"
    joined = any(
        bare(word).lower() in _JOINTS for word in words[clause_start + 1 : clause_start + 4]
    )
    return 1.2 if listed and joined else 0.0


def _negates(word: str) -> bool:
    core = bare(word).lower().replace("’", "'")
    return core in NEGATIONS or core.endswith("n't")


def _cut_before(words: list[str], start: int, clause_start: int, language: str | None) -> float:
    if start == clause_start:
        return 0.0
    before = bare(words[start - 1]).lower()
    if before in SUBJECT_PRONOUNS:
        follows_object = bare(words[start]).lower() in DETERMINERS
        return 0.5 if follows_object else 2.0  # "called it | the best"; "she | walks to school"
    if before in subordinators(language):
        return 1.5  # "if | you get stuck"
    if before in conjunctions(language):
        return 0.1 if start == clause_start + 1 else 0.7
    if before in DETERMINERS or before in prepositions(language):
        return 0.9 if start == clause_start + 1 and before in DETERMINERS else _CUT
    return 1.6 if before in auxiliaries(language) else 2.2


def _cut_after(words: list[str], end: int, clause_end: int, language: str | None) -> float:
    if end == clause_end:
        return 0.0
    after = bare(words[end]).lower()
    if after in {"of", "de", "von", "di", "do", "da", "du", "des", "del", "van"}:
        return _CUT
    if after in _OBJECT_PRONOUNS:
        return 3.0  # "have called | it"
    if after in DETERMINERS or after in _COMPLEMENTS:
        return 2.2
    if after in conjunctions(language) or after in prepositions(language):
        return 0.45
    return 1.2 if after in auxiliaries(language) else 2.2


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
    phrase = re.sub(r"[,;:]+(?=[\"”»’]$)", "", phrase.strip(_TRAILING))
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
