"""ARRANGE_SCENES: scenes dropped, moved or swapped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import EngineError
from ..timeline import RecordedNarration, Section, Shot, SpokenNarration, Timeline
from .cutting import without_words
from .editing import Edit, Editing
from .scene_actions import ArrangeScenes
from .speaking_again import Respoken, speak_again
from .writing_out import joined


@dataclass(frozen=True)
class Piece:
    """Some of a section's shots, by their positions in it, in order."""

    section: int
    shots: tuple[int, ...]


def _arrange(editing: Editing, timeline: Timeline, action: ArrangeScenes) -> Timeline:
    """Sections that keep their scenes stay as they are; of others only the rest is spoken anew."""
    _check(timeline, action)
    wanted: dict[int, Respoken] = {}
    sections: list[Section] = []
    for piece in pieces(timeline, action.scenes):
        section = timeline.sections[piece.section]
        if len(piece.shots) < len(section.shots):
            section = _part(section, piece.shots)
            if isinstance(section.narration, SpokenNarration):
                wanted[len(sections)] = _spoken(section, section.narration, timeline.language)
        sections.append(section)
    changed, notes = speak_again(editing, timeline.changed(sections=tuple(sections)), wanted)
    return changed.noting(*notes)


def _check(timeline: Timeline, action: ArrangeScenes) -> None:
    count = sum(len(section.shots) for section in timeline.sections)
    is_fitting = len(set(action.scenes)) == len(action.scenes) and max(action.scenes) < count
    if action.of != count or not is_fitting:
        raise EngineError(
            f"The video has {count} scenes now, not the {action.of} that it had when this was "
            "offered. Ask again.",
            "conflict",
            409,
        )


def pieces(timeline: Timeline, scenes: Sequence[int]) -> list[Piece]:
    """The film's scenes in their new order, neighbours of one section together."""
    places = [
        (number, position)
        for number, section in enumerate(timeline.sections)
        for position in range(len(section.shots))
    ]
    found: list[Piece] = []
    for section, position in (places[scene] for scene in scenes):
        last = found[-1] if found else None
        if last and last.section == section and last.shots[-1] < position:
            found[-1] = Piece(section, (*last.shots, position))
        else:
            found.append(Piece(section, (position,)))
    return found


def _part(section: Section, positions: Sequence[int]) -> Section:
    """The section with only these of its shots; what is spoken has to be spoken anew."""
    shots = [section.shots[position] for position in positions]
    if isinstance(section.narration, RecordedNarration):
        lost = {
            word
            for position in range(len(section.shots))
            if position not in positions
            for word in words_of(section, position)
        }
        cut = without_words(section, lost) if lost else section
        if cut is None or len(cut.shots) != len(shots):
            raise EngineError(
                "Nothing is said in that scene, so it cannot be told apart in the recording.",
                "conflict",
                409,
            )
        return cut
    return section.model_copy(update={"shots": _from_the_start(shots)})


def words_of(section: Section, position: int) -> range:
    """The indices of the words that are spoken while a shot is seen."""
    shots = section.shots
    is_last = position + 1 == len(shots)
    end = len(section.narration.words) if is_last else shots[position + 1].first_word
    return range(shots[position].first_word if position else 0, end)


def _from_the_start(shots: Sequence[Shot]) -> tuple[Shot, ...]:
    return (shots[0].model_copy(update={"first_word": 0}), *shots[1:])


def _spoken(section: Section, narration: SpokenNarration, language: str) -> Respoken:
    texts = tuple(shot.text for shot in section.shots)
    spoken = (narration.voice_id, narration.language, narration.speed)
    return Respoken(section, texts, joined(texts, language), *spoken)


ARRANGE = Edit(_arrange)
