"""Changes to a timeline by which the user says what is seen, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ..wire import SceneDescriptionRange
from .layout import lay_out
from .timeline import DrawnVisual, FileVisual, Section, Shot, Timeline, Visual

SHORTEST_REST = 0.8
"""Seconds below which what is left of a shot beside a directed one joins it."""


def with_scenes(
    timeline: Timeline, scenes: Sequence[SceneDescriptionRange], visuals: Sequence[Visual]
) -> Timeline:
    """The timeline with a shot for every time range, cut at the words that begin and end it."""
    starts = lay_out(timeline).narration_starts
    sections = [
        _cut(section, _owners(section, start, scenes), visuals)
        for section, start in zip(timeline.sections, starts, strict=True)
    ]
    return timeline.changed(sections=tuple(sections))


def _owners(
    section: Section, start: float, scenes: Sequence[SceneDescriptionRange]
) -> list[int | None]:
    """The range that each word belongs to; one entry for a section without words."""
    words = section.narration.words
    middles = [(word.start + word.end) / 2 for word in words] or [section.length / 2]
    return [
        next(
            (n for n, s in enumerate(scenes) if s.start_seconds <= start + at < s.end_seconds), None
        )
        for at in middles
    ]


def _cut(section: Section, owners: Sequence[int | None], visuals: Sequence[Visual]) -> Section:
    if all(owner is None for owner in owners) or not section.shots:
        return section
    keys = [("range", owner) if owner is not None else ("shot", _shot_at(section, index))
            for index, owner in enumerate(owners)]  # fmt: skip
    keys = _without_rests(section, keys)
    shots = []
    for index, key in enumerate(keys):
        if index and keys[index - 1] == key:
            continue
        old = section.shots[_shot_at(section, index)]
        changes: dict[str, Any] = {"first_word": index}
        if key[0] == "range":
            changes |= {"visual": visuals[key[1]], "is_directed": True}
        shots.append(old.model_copy(update=changes))
    return section.model_copy(update={"shots": tuple(_with_texts(section, shots))})


def _shot_at(section: Section, word: int) -> int:
    return max(n for n, shot in enumerate(section.shots) if n == 0 or shot.first_word <= word)


def _without_rests(section: Section, keys: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Gives scraps of shots to the ranges beside them."""
    words = section.narration.words
    found = list(keys)
    first = 0
    while first < len(found):
        end = first
        while end < len(found) and found[end] == found[first]:
            end += 1
        beside = [found[n] for n in (first - 1, end) if 0 <= n < len(found)]
        ranges = [key for key in beside if key[0] == "range"]
        is_scrap = bool(words) and words[end - 1].end - words[first].start < SHORTEST_REST
        if found[first][0] == "shot" and ranges and is_scrap:
            found[first:end] = [ranges[0]] * (end - first)
        first = end
    return found


def _with_texts(section: Section, shots: Sequence[Shot]) -> list[Shot]:
    words = section.narration.words
    ends = [shot.first_word for shot in shots[1:]] + [len(words)]
    return [
        shot.model_copy(
            update={"text": " ".join(word.text for word in words[shot.first_word : end])}
        )
        if words
        else shot
        for shot, end in zip(shots, ends, strict=True)
    ]


def with_visual(timeline: Timeline, number: int, visual: Visual) -> Timeline:
    """The timeline with another visual, which the user asked for, in one shot (0 is the first)."""
    numbers = iter(range(10**9))

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        if next(numbers) != number:
            return shot
        return shot.model_copy(update={"visual": visual, "is_directed": True})

    return timeline.with_shots(change)


def shots_of(timeline: Timeline) -> list[Shot]:
    """All shots, in order."""
    return [shot for section in timeline.sections for shot in section.shots]


def place_for(timeline: Timeline, content: str) -> int | None:
    """The free shot whose words are nearest to a content; rather not the opening.

    None when every shot shows what the user wanted already.
    """
    wanted = _words(content)
    free = [
        (n, shot)
        for n, shot in enumerate(shots_of(timeline))
        if isinstance(shot.visual, DrawnVisual) and not shot.is_directed
    ]
    if not free:
        return None

    def nearness(item: tuple[int, Shot]) -> tuple[int, bool, int]:
        number, shot = item
        return len(wanted & _words(shot.text)), number > 0, -number

    return max(free, key=nearness)[0]


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w{4,}", text.lower()))


def unlettered(timeline: Timeline) -> Timeline:
    """The timeline with scenes of pictures alone, without lettering that nobody asked for."""
    numbers = iter(range(10**9))

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        number = next(numbers)
        if not isinstance(shot.visual, DrawnVisual) or shot.is_directed:
            return shot
        brief = shot.visual.brief
        layout = "centre" if brief.pictures and number % 2 else "landscape"
        bare: dict[str, Any] = {"headline": "", "emphasis": (), "figures": (), "items": ()}
        brief = brief.model_copy(update={**bare, "eyebrow": None, "layout": layout})
        return shot.model_copy(update={"visual": shot.visual.model_copy(update={"brief": brief})})

    return timeline.with_shots(change)


def with_featured(timeline: Timeline, featured: Sequence[str]) -> tuple[Timeline, int]:
    """The timeline with the files that lost their places in free shots; how many found none."""
    shown = {shot.visual.file_id for shot in shots_of(timeline)
             if isinstance(shot.visual, FileVisual)}  # fmt: skip
    missing = [file_id for file_id in featured if file_id not in shown]
    for done, file_id in enumerate(missing):
        free = [
            n
            for n, shot in enumerate(shots_of(timeline))
            if isinstance(shot.visual, DrawnVisual) and not shot.is_directed
        ]
        if not free:
            return timeline, len(missing) - done
        timeline = with_visual(timeline, free[0], FileVisual(file_id=file_id))
    return timeline, 0
