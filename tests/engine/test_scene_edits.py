"""Edits of single scenes as functions of the timeline."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, cast

import pytest

from videogen_mcp.engine.errors import EngineError
from videogen_mcp.engine.layout import lay_out
from videogen_mcp.engine.remix.arranging import ARRANGE, pieces
from videogen_mcp.engine.remix.scene_actions import ArrangeScenes, RemoveZoom, read_action
from videogen_mcp.engine.remix.scenes import STAND_STILL
from videogen_mcp.engine.timeline import RecordedNarration, Section, Timeline

from .timelines import section, timeline

NOBODY = cast(Any, None)
"""For edits that neither speak nor draw anything."""


def recorded(text: str, *first_words: int) -> Section:
    made = section(text, *first_words)
    words = made.narration.words
    narration = RecordedNarration(file_id="vg_file_1", duration=words[-1].end, words=words)
    return made.model_copy(update={"narration": narration})


def arrange(line: Timeline, *scenes: int) -> Timeline:
    count = sum(len(part.shots) for part in line.sections)
    return ARRANGE.apply(NOBODY, line, ArrangeScenes(scenes=list(scenes), of=count))


def said(line: Timeline) -> list[str]:
    return [" ".join(word.text for word in part.narration.words) for part in line.sections]


def test_whole_sections_move_as_they_are() -> None:
    line = timeline(section("one two", 0), section("three four", 0), section("five", 0))
    changed = arrange(line, 2, 0, 1)
    assert changed.sections == (line.sections[2], line.sections[0], line.sections[1])


def test_neighbours_of_a_section_stay_together() -> None:
    line = timeline(section("a b c d", 0, 2), section("e", 0))
    assert [(p.section, p.shots) for p in pieces(line, [0, 1, 2])] == [(0, (0, 1)), (1, (0,))]
    assert [(p.section, p.shots) for p in pieces(line, [1, 0, 2])] == [
        (0, (1,)),
        (0, (0,)),
        (1, (0,)),
    ]


def test_a_scene_that_is_dropped_is_cut_out_of_the_recording() -> None:
    line = timeline(recorded("a b c d e f", 0, 2, 4))
    changed = arrange(line, 0, 2)
    assert said(changed) == ["a b e f"]
    (part,) = changed.sections
    assert [shot.first_word for shot in part.shots] == [0, 2]
    assert part.narration.kept is not None
    assert part.narration.duration < line.sections[0].narration.duration
    words = part.narration.words
    assert all(a.end <= b.start for a, b in pairwise(words))
    assert words[-1].end <= part.narration.duration + 1e-9


def test_a_scene_moves_with_its_part_of_the_recording() -> None:
    line = timeline(recorded("a b c d", 0, 2), recorded("e f", 0))
    changed = arrange(line, 1, 2, 0)
    assert said(changed) == ["c d", "e f", "a b"]
    placed = lay_out(changed)
    assert [[word.text for word in shot.words] for shot in placed.shots] == [
        ["c", "d"],
        ["e", "f"],
        ["a", "b"],
    ]


def test_scenes_that_changed_meanwhile_are_not_arranged() -> None:
    line = timeline(section("one", 0), section("two", 0))
    for action in (ArrangeScenes(scenes=[0], of=3), ArrangeScenes(scenes=[0, 0], of=2)):
        with pytest.raises(EngineError) as caught:
            ARRANGE.apply(NOBODY, line, action)
        assert caught.value.code == "conflict"


def test_pictures_that_zoom_stand_still() -> None:
    line = timeline(section("one", 0))
    zooming = line.with_shots(
        lambda _s, _p, shot: shot.model_copy(
            update={"visual": shot.visual.model_copy(update={"zoom": True})}
        )
    )
    assert STAND_STILL.apply(NOBODY, zooming, RemoveZoom()) == line


def test_a_kept_action_reads_as_it_was() -> None:
    for action in (ArrangeScenes(scenes=[1, 0], of=2), RemoveZoom()):
        assert read_action.validate_python(action.to_wire()) == action
