"""Finding the terms of a lexicon in a text: longest first, left to right, never overlapping."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..function_words import is_function_word
from . import IDIOM, Lexicon, Sense
from .inflection import UNSPACED, fold, forms, split_words

_COMPOUNDING = ("de", "nl")
_LINKS = {"de": ("", "s", "n", "en", "es", "er", "e"), "nl": ("", "s", "en", "e", "n")}
_VERB_PREFIXES = ("unter", "ueber", "nach", "wieder", "over", "onder")  # change what a verb means
_SHORTEST_PART = 4
_HEAD, _MODIFIER = 0.9, 0.7


@dataclass(frozen=True)
class Match:
    """A term found: its words as the text spells them, where it starts, its senses."""

    text: str
    position: int
    words: int
    senses: tuple[Sense, ...]
    certainty: float = 1.0


@dataclass(frozen=True)
class Reading:
    """What a lexicon made of a text: its folded words, the matches, which words it does not know.

    In Japanese and Chinese every character counts as a word.
    """

    words: tuple[str, ...]
    matches: tuple[Match, ...]
    unknown: tuple[int, ...]


def read(text: str, lexicon: Lexicon) -> Reading:
    """All terms of the lexicon in the text. Idioms hide their words and are not reported."""
    spelled = split_words(text, lexicon.language)
    words = [fold(word, lexicon.language) for word in spelled]
    if lexicon.language in UNSPACED:
        return _read_unspaced(words, lexicon)
    matches: list[Match] = []
    unknown: list[int] = []
    position = 0
    while position < len(words):
        found = list(_match_at(words, position, lexicon))
        if len(found) == 1 and found[0].words == 1 and _is_surname(spelled, position, lexicon):
            position += 1
            continue
        matches += found
        if not found:
            unknown.append(position)
        position += max((match.words for match in found), default=1)
    pictured = (_as_spelled(match, spelled) for match in matches if _pictured(match))
    return Reading(tuple(words), tuple(pictured), tuple(unknown))


def _is_surname(spelled: list[str], position: int, lexicon: Lexicon) -> bool:
    """Whether a word ends a name: a capital behind a capital that means nothing ("Bell")."""
    if lexicon.language == "de" or position < 2 or not spelled[position][0].isupper():
        return False
    before = spelled[position - 1]
    if len(before) < 4 or not before[0].isupper() or before.isupper():
        return False
    capitals = sum(word[0].isupper() for word in spelled)
    return 3 * capitals < 2 * len(spelled) and not _single(fold(before, lexicon.language), lexicon)


def _as_spelled(match: Match, spelled: list[str]) -> Match:
    words = spelled[match.position : match.position + match.words]
    return replace(match, text=" ".join(words))


def _pictured(match: Match) -> bool:
    return all(sense.concept != IDIOM for sense in match.senses)


def _match_at(words: list[str], position: int, lexicon: Lexicon) -> Iterator[Match]:
    term = _longest_term(words, position, lexicon)
    if term:
        yield Match(words[position], position, len(term), lexicon.terms[term])
    elif "-" in words[position]:
        yield from _hyphenated(words[position], position, lexicon)
    elif lexicon.language in _COMPOUNDING:
        yield from _compound(words[position], position, lexicon)
    elif lexicon.language == "ko":
        yield from _korean(words[position], position, lexicon)


def _longest_term(words: list[str], position: int, lexicon: Lexicon) -> tuple[str, ...] | None:
    best: tuple[str, ...] | None = None
    word = words[position]
    grammatical = is_function_word(word, lexicon.language)  # "wie" is no form of "Wien"
    for form in (word,) if grammatical else forms(word, lexicon.language):
        for term in lexicon.by_first_word.get(form, ()):
            if best and len(term) <= len(best):
                break
            if _follows(words, position, term, lexicon.language):
                best = term
                break
    return best


def _follows(words: list[str], position: int, term: tuple[str, ...], language: str) -> bool:
    rest = words[position + 1 : position + len(term)]
    return len(rest) == len(term) - 1 and all(
        expected in forms(word, language) for word, expected in zip(rest, term[1:], strict=True)
    )


def _single(word: str, lexicon: Lexicon) -> tuple[Sense, ...]:
    for form in forms(word, lexicon.language):
        if senses := lexicon.senses_of_word(form):
            return senses
    return ()


def _hyphenated(word: str, position: int, lexicon: Lexicon) -> Iterator[Match]:
    parts = [part for part in word.split("-") if len(part) > 2]
    for part in parts:
        if senses := _single(part, lexicon):
            yield Match(part, position, 1, senses, _MODIFIER if len(parts) > 1 else 1.0)


def _compound(word: str, position: int, lexicon: Lexicon) -> Iterator[Match]:
    """Parts of a compound: the last known part is what the thing is, the first what it is of."""
    for split in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        head = _single(word[split:], lexicon)
        modifier = _modifier(word[:split], lexicon)
        if head and modifier:
            yield Match(word, position, 1, head, _HEAD)
            yield Match(word, position, 1, modifier, _MODIFIER)
            return
    for split in range(len(word) - _SHORTEST_PART, 4, -1):
        if modifier := _modifier(word[:split], lexicon):
            yield Match(word, position, 1, modifier, _MODIFIER)
            return
    for split in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        if word[:split] in _VERB_PREFIXES:
            continue
        if head := lexicon.senses_of_word(word[split:]):
            yield Match(word, position, 1, head, _MODIFIER)
            return


def _modifier(part: str, lexicon: Lexicon) -> tuple[Sense, ...]:
    for link in _LINKS[lexicon.language]:
        bare = part.removesuffix(link) if link else part
        if len(bare) < _SHORTEST_PART - 1:
            continue
        for candidate in (bare, bare + "e", bare + "en"):
            if senses := lexicon.senses_of_word(candidate):
                return senses
    return ()


def _korean(word: str, position: int, lexicon: Lexicon) -> Iterator[Match]:
    """Nouns begin their word and particles or further nouns follow."""
    for end in range(len(word) - 1, 1, -1):
        if senses := lexicon.senses_of_word(word[:end]):
            yield Match(word[:end], position, 1, senses)
            return


def _read_unspaced(runs: list[str], lexicon: Lexicon) -> Reading:
    matches: list[Match] = []
    offset = 0
    for run in runs:
        matches += _scan(run, offset, lexicon)
        offset += len(run)
    return Reading(tuple("".join(runs)), tuple(filter(_pictured, matches)), ())


def _scan(run: str, offset: int, lexicon: Lexicon) -> Iterator[Match]:
    at = 0
    while at < len(run):
        for end in range(min(len(run), at + lexicon.longest), at, -1):
            term = run[at:end]
            senses = lexicon.senses_of_word(term)
            if senses and (len(term) > 1 or _stands_alone(run, at)):
                yield Match(term, offset + at, 1, senses)
                at = end
                break
        else:
            at += 1


def _stands_alone(run: str, at: int) -> bool:
    """A single Chinese character inside a longer word usually means something else."""
    before = run[at - 1] if at else " "
    after = run[at + 1] if at + 1 < len(run) else " "
    return not (_is_han(before) or _is_han(after))


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"
