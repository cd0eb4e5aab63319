"""CLEAN_UP_TRANSCRIPT: without filler words and long pauses."""

from __future__ import annotations

from collections.abc import Sequence

from ...wire import CleanUpTranscript
from ..errors import EngineError
from ..fillers import FILLERS, Phrase, fillers_of, without_fillers, words_of
from ..services import Services
from ..timeline import RecordedNarration, Section, SpokenNarration, Timeline, Word
from .cutting import without_pauses, without_words
from .editing import Edit, Editing
from .speaking_again import Respoken, speak_again

SHORTEST_CUT = 0.6
"""Seconds from which a silence counts as a pause, unless the caller says otherwise."""

MOST_FILLERS = 200


def _check(_services: Services, field: str, action: CleanUpTranscript) -> None:
    fillers = action.filler_words or []
    if len(fillers) > MOST_FILLERS:
        raise EngineError(
            f"{field}.fillerWords: {len(fillers)} are more than the {MOST_FILLERS} that are taken. "
            "Leave the rarest out."
        )
    for position, filler in enumerate(fillers):
        if not words_of(filler):
            raise EngineError(
                f"{field}.fillerWords.{position}: {filler!r} holds no word. Give a word or phrase."
            )


def _clean(editing: Editing, timeline: Timeline, action: CleanUpTranscript) -> Timeline:
    """What is spoken is spoken again without fillers; recordings are cut."""
    before = timeline
    if action.remove_fillers is not False:
        timeline = _without_fillers(editing, timeline, _phrases(action, timeline.language))
    if action.remove_pauses is not False:
        shortest = SHORTEST_CUT if action.min_pause_seconds is None else action.min_pause_seconds
        sections = tuple(without_pauses(section, shortest) for section in timeline.sections)
        timeline = timeline.changed(sections=_without_flashes(sections))
    return timeline if timeline != before else timeline.noting(_NOTHING)


SHORTEST_WORDLESS = 1.0
"""Seconds below which what is left of a silent section is not shown any more."""


def _without_flashes(sections: Sequence[Section]) -> tuple[Section, ...]:
    """The sections without those of a recording that were nothing but a pause."""
    left = [
        section
        for section in sections
        if not isinstance(section.narration, RecordedNarration)
        or section.narration.words
        or section.length >= SHORTEST_WORDLESS
    ]
    return tuple(left or sections[:1])


_NOTHING = (
    "CLEAN_UP_TRANSCRIPT changed nothing: it found neither filler words nor pauses of that length. "
    "Give fillerWords, or a smaller minPauseSeconds."
)


def _phrases(action: CleanUpTranscript, language: str) -> list[Phrase]:
    """The fillers to look for, the longest first."""
    if action.filler_words is None:
        return fillers_of(language)
    return sorted((words_of(filler) for filler in action.filler_words), key=len, reverse=True)


def _without_fillers(editing: Editing, timeline: Timeline, phrases: Sequence[Phrase]) -> Timeline:
    respoken: dict[int, Respoken] = {}
    sections: list[Section] = []
    for section in timeline.sections:
        found = fillers_in(section.narration.words, phrases)
        changed: Section | None = section
        if found and isinstance(section.narration, RecordedNarration):
            changed = without_words(section, found)
        elif found and isinstance(section.narration, SpokenNarration):
            item = _respoken(section, section.narration, phrases)
            changed = section if item is not None else None
            if item is not None:
                respoken[len(sections)] = item
        if changed is not None:
            sections.append(changed)
    if not sections:
        raise EngineError(
            "CLEAN_UP_TRANSCRIPT would leave nothing: every word is a filler word. "
            "Give other fillerWords.",
            "conflict",
            409,
        )
    timeline, notes = speak_again(editing, timeline.changed(sections=tuple(sections)), respoken)
    return timeline.noting(*notes)


def fillers_in(words: Sequence[Word], phrases: Sequence[Phrase]) -> set[int]:
    """The indices of the words that belong to a filler; the longest phrases come first."""
    plain = [words_of(word.text) for word in words]
    found: set[int] = set()
    for index in range(len(words)):
        for phrase in phrases:
            following = plain[index : index + len(phrase)]
            if following == [(part,) for part in phrase]:
                found.update(range(index, index + len(phrase)))
                break
    return found


def _respoken(
    section: Section, narration: SpokenNarration, phrases: Sequence[Phrase]
) -> Respoken | None:
    """The section without its fillers; None when nothing is left to say."""
    text = without_fillers(section.text, phrases)
    if not any(letter.isalnum() for letter in text):
        return None
    texts = tuple(without_fillers(shot.text, phrases) for shot in section.shots)
    spoken = (narration.voice_id, narration.language, narration.speed)
    return Respoken(section, texts, text, *spoken)


__all__ = ["CLEAN", "FILLERS", "without_fillers"]

CLEAN = Edit(_clean, _check)
