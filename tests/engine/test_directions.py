from __future__ import annotations

import pytest

from videogen_mcp.engine import directions
from videogen_mcp.engine.timeline import CodeVisual, FileVisual, Timeline
from videogen_mcp.wire import SceneDescriptionRange

from .timelines import drawn, section, timeline

TEXT = "one two three four five six seven eight"


@pytest.fixture
def film() -> Timeline:
    """Two sections of eight words, a word each half second; shots at the words 0 and 4."""
    return timeline(section(TEXT, 0, 4), section(TEXT, 0, 4))


def directed(film: Timeline, *ranges: tuple[float, float]) -> Timeline:
    scenes = [
        SceneDescriptionRange(start_seconds=first, end_seconds=last, description=f"scene {n}")
        for n, (first, last) in enumerate(ranges)
    ]
    return directions.with_scenes(film, scenes, [drawn(f"scene {n}") for n in range(len(ranges))])


def starts(film: Timeline, number: int) -> list[tuple[int, bool]]:
    return [(shot.first_word, shot.is_directed) for shot in film.sections[number].shots]


def test_a_time_range_is_one_shot_cut_at_its_words(film: Timeline) -> None:
    changed = directed(film, (1.0, 3.0))
    assert starts(changed, 0) == [(0, False), (2, True), (6, False)]
    assert [shot.text for shot in changed.sections[0].shots] == [
        "one two", "three four five six", "seven eight",
    ]  # fmt: skip
    assert changed.sections[1] == film.sections[1]


def test_ranges_may_follow_each_other_and_span_sections(film: Timeline) -> None:
    changed = directed(film, (0.0, 2.0), (2.0, 6.5))
    assert starts(changed, 0) == [(0, True), (4, True)]
    assert starts(changed, 1)[0] == (0, True)
    assert changed.sections[1].shots[0].visual == changed.sections[0].shots[1].visual


def test_scraps_beside_a_range_join_it(film: Timeline) -> None:
    assert starts(directed(film, (0.5, 4.0)), 0) == [(0, True)]


def test_a_range_after_the_end_changes_nothing(film: Timeline) -> None:
    assert directed(film, (100.0, 120.0)) == film


def test_featured_files_that_a_range_replaced_go_to_the_next_free_shots(film: Timeline) -> None:
    changed = directed(film, (0.0, 4.2))
    shown, placeless = directions.with_featured(changed, ["a", "b", "c"])
    files = [
        shot.visual.file_id
        for shot in directions.shots_of(shown)
        if isinstance(shot.visual, FileVisual)
    ]
    assert (files, placeless) == (["a", "b"], 1)


def test_a_place_is_found_by_the_words_and_never_twice(film: Timeline) -> None:
    code = CodeVisual(code="seven(eight)")
    assert directions.place_for(film, "say three, then four") == 1
    for _ in range(4):
        place = directions.place_for(film, "anything")
        assert place is not None
        film = directions.with_visual(film, place, code)
    assert directions.place_for(film, "anything") is None


def test_scenes_without_headlines_keep_what_was_asked_for(film: Timeline) -> None:
    asked = directions.with_visual(film, 1, drawn("Order now"))
    shots = directions.shots_of(directions.unlettered(asked))
    headlines = [shot.visual.brief.headline for shot in shots if shot.visual.kind == "drawn"]
    assert headlines == ["", "Order now", "", ""]
