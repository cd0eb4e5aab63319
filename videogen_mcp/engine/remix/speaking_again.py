"""Speaking sections again: another voice, another speed or other words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..pipelines.narration import narrate_all
from ..timeline import Section, Shot, SpokenNarration, Timeline, Word
from ..work.speaking import Speaking
from .cutting import with_pauses_of
from .editing import Editing


@dataclass(frozen=True)
class Respoken:
    """What a section says from now on: the text of each of its shots, and how it is spoken."""

    section: Section
    texts: tuple[str, ...]
    text: str
    voice_id: str
    language: str
    speed: float


def speak_again(
    editing: Editing, timeline: Timeline, wanted: dict[int, Respoken]
) -> tuple[Timeline, list[str]]:
    """The timeline with these sections spoken anew, and what was weaker in that.

    Shots begin with the words that stand for their texts; pauses stay as short as they were made.
    """
    lines = [
        Speaking(item.text, item.voice_id, item.language, item.speed) for item in wanted.values()
    ]
    spoken = narrate_all(editing.job, lines, editing.progress) if lines else []
    sections = list(timeline.sections)
    notes: list[str] = []
    for (number, item), (narration, own) in zip(wanted.items(), spoken, strict=True):
        notes += own
        sections[number] = _replaced(item, narration)
    return timeline.changed(sections=tuple(sections)), notes


def _replaced(item: Respoken, narration: SpokenNarration) -> Section:
    section = item.section
    shots = placed(section.shots, item.texts, narration.words)
    changed = section.model_copy(
        update={"text": item.text, "narration": narration, "shots": tuple(shots)}
    )
    return with_pauses_of(changed, section.narration.longest_pause)


def placed(shots: Sequence[Shot], texts: Sequence[str], words: Sequence[Word]) -> list[Shot]:
    """The shots at the words that their texts begin with; every shot keeps a word at least.

    Counted in letters, since how words are told apart differs between voices and languages.
    """
    lengths = [len("".join(word.text.split())) for word in words]
    total = sum(len("".join(text.split())) for text in texts) or 1
    scale = sum(lengths) / total
    found: list[Shot] = []
    target = 0.0
    index, position = 0, 0
    for number, (shot, text) in enumerate(zip(shots, texts, strict=True)):
        last = len(words) - (len(shots) - number)
        while index < last and position + lengths[index] / 2 < target * scale:
            position += lengths[index]
            index += 1
        found.append(shot.model_copy(update={"first_word": index, "text": text}))
        target += len("".join(text.split()))
        if index < last:
            position += lengths[index] if index < len(lengths) else 0
            index += 1
    return found
