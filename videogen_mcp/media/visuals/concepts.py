"""From words to pictures: which illustrations and icons a text calls for, best first.

Our lexicon decides where it knows a word; the icon package's own search terms help with the
English words it does not know. Scores are BM25-like: how telling the concept is, times how rare
the term is among concepts, saturating with repetition, a little higher for phrases and for what
comes early.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..script import detect_language
from .icon_matching import icons_named_by
from .illustrations import subjects
from .lexicon import LANGUAGES, Lexicon, Picture, Sense, lexicon, pictures
from .lexicon.matching import Reading, read

_REPEATED = 0.25  # what a second mention adds; further ones add less
_PHRASE = (1.0, 1.0, 1.25, 1.35)  # by number of words
_LATE = 0.15  # what the last word loses against the first
_SUPPORTED = 0.85  # an ambiguous word beside a sure one of its topic
_FAINTEST = 0.3
_ICON_ONLY = 0.45


@dataclass(frozen=True)
class Concept:
    """A picture that a text calls for.

    `subject` names one of our illustrations and `icon` a solid icon, at least one is given. About
    1.0 is a plain telling noun, below 0.5 a weak hint. `term` is the word or phrase that called it,
    as the text spells it (elisions such as l' apart).
    """

    subject: str | None
    icon: str | None
    score: float
    term: str


@dataclass(frozen=True)
class _Hit:
    picture: Picture
    concept: str
    score: float
    term: str


def concepts_for(text: str, language: str | None = None, limit: int = 6) -> list[Concept]:
    """The pictures that a text calls for, best first, each picture once; [] when none is sure.

    `language` is a BCP-47 tag, guessed from the text when None. Languages without a lexicon only
    find words that many languages share ("hotel", "robot").
    """
    reading, entries = _read(text, language)
    hits = [*_lexicon_hits(reading, entries), *_icon_hits(reading, entries)]
    best = sorted(_merged(hits), key=lambda hit: -hit.score)
    return _distinct(hit for hit in best if hit.score >= _FAINTEST)[:limit]


def _read(text: str, language: str | None) -> tuple[Reading, Lexicon]:
    code = _primary(language or detect_language(text))
    entries = lexicon(code) if code in LANGUAGES else _shared_lexicon()
    return read(text, entries), entries


def _primary(language: str) -> str:
    code = language.replace("_", "-").split("-")[0].lower()
    return {"cmn": "zh", "yue": "zh"}.get(code, code)


@lru_cache(maxsize=1)
def _shared_lexicon() -> Lexicon:
    """Single words of five or more letters that mean the same in at least three lexicons."""
    seen: dict[tuple[str, str], int] = {}
    for code in LANGUAGES[:7]:
        for words, senses in lexicon(code).terms.items():
            if len(words) == 1 and len(words[0]) > 4 and len(senses) == 1:
                key = words[0], senses[0].concept
                seen[key] = seen.get(key, 0) + 1
    terms: dict[tuple[str, ...], tuple[Sense, ...]] = {
        (word,): (Sense(concept, 1.0, False),) for (word, concept), n in seen.items() if n > 2
    }
    longest = max(len(term[0]) for term in terms)
    return Lexicon("und", terms, {term[0]: (term,) for term in terms}, longest)


def _lexicon_hits(reading: Reading, entries: Lexicon) -> Iterator[_Hit]:
    sure_topics = _sure_topics(reading)
    for match in reading.matches:
        rarity = _rarity(len(match.senses), len(pictures()))
        for sense in match.senses:
            picture = pictures()[sense.concept]
            if sense.needs_context and picture.topic not in sure_topics:
                continue
            certainty = _SUPPORTED if sense.needs_context else sense.certainty
            score = picture.weight * certainty * match.certainty * rarity
            score *= _PHRASE[min(match.words, 3)] * _position(match.position, len(reading.words))
            yield _Hit(picture, sense.concept, score, match.text)


def _sure_topics(reading: Reading) -> set[str]:
    senses = (sense for match in reading.matches for sense in match.senses)
    topics = {pictures()[sense.concept].topic for sense in senses if not sense.needs_context}
    return topics - {"abstract"}


def _position(position: int, length: int) -> float:
    return 1 - _LATE * position / max(length, 1)


def _rarity(documents: int, total: int) -> float:
    """Inverse document frequency as in BM25, scaled so that a term of one document gives 1."""
    idf = math.log(1 + (total - documents + 0.5) / (documents + 0.5))
    return idf / math.log(1 + (total - 0.5) / 1.5)


def _icon_hits(reading: Reading, entries: Lexicon) -> Iterator[_Hit]:
    if entries.language != "en":
        return
    words = [*reading.words]
    named = icons_named_by(words, (words[position] for position in reading.unknown))
    for icon, (certainty, word) in named.items():
        score = _ICON_ONLY * certainty * _position(words.index(word), len(words))
        yield _Hit(Picture("", 1, (), (icon,)), f"icon {icon}", score, word)


def _merged(hits: Iterable[_Hit]) -> list[_Hit]:
    by_concept: dict[str, list[_Hit]] = {}
    for hit in hits:
        by_concept.setdefault(hit.concept, []).append(hit)
    return [_saturated(sorted(same, key=lambda hit: -hit.score)) for same in by_concept.values()]


def _saturated(hits: list[_Hit]) -> _Hit:
    best = hits[0]
    repeated = sum(_REPEATED / n for n in range(1, len(hits)))
    return _Hit(best.picture, best.concept, best.score * (1 + repeated), best.term)


def _distinct(hits: Iterable[_Hit]) -> list[Concept]:
    taken: set[str] = set()
    concepts: list[Concept] = []
    for hit in hits:
        # A picture already shown is not replaced by the second choice: that would mislead.
        subject = _new(_drawn(hit.picture), taken)
        icon = _new(f"icon {hit.picture.icons[0]}" if hit.picture.icons else None, taken)
        taken |= {name for name in (subject, icon) if name}
        if subject or icon:
            name = icon.removeprefix("icon ") if icon else None
            concepts.append(Concept(subject, name, round(hit.score, 3), hit.term))
    return concepts


def _drawn(picture: Picture) -> str | None:
    """The best subject of a picture that is among our illustrations."""
    return next((subject for subject in picture.subjects if subject in subjects()), None)


def _new(name: str | None, taken: set[str]) -> str | None:
    return None if name in taken else name
