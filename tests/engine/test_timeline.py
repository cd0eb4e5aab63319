from __future__ import annotations

import itertools
from typing import Any

import pytest

from videogen_mcp.engine.frames import FPS, frame_size
from videogen_mcp.engine.layout import LEAD_IN, lay_out
from videogen_mcp.engine.remix import ACTIONS
from videogen_mcp.engine.timeline import PAUSE, FileVisual, Silence, Timeline
from videogen_mcp.engine.work.rendering import caption_style
from videogen_mcp.media.captions.style import CaptionStyle
from videogen_mcp.wire import (
    AddTransitions,
    AddZoom,
    EnableCaptions,
    SetBackgroundMusic,
    SetLogo,
    WorkflowCaptionStyle,
)

from .timelines import section, timeline

FILM = timeline(section("one two three four five six", 0, 3), section("seven eight nine", 0))


def apply(action: Any, film: Timeline = FILM) -> Timeline:
    return ACTIONS[action.type].apply(None, film, action)


def test_shots_fill_the_film_without_gap_or_overlap() -> None:
    layout = lay_out(FILM)
    position = 0
    for shot in layout.shots:
        assert shot.first_frame == position
        assert shot.frames > 0
        position += shot.frames
    spoken = sum(part.narration.duration for part in FILM.sections)
    assert position == layout.frames
    assert layout.seconds == pytest.approx(spoken + LEAD_IN + PAUSE, abs=1 / FPS)


def test_a_shot_begins_in_the_gap_before_its_first_word() -> None:
    layout = lay_out(FILM)
    start = layout.narration_starts[0]
    spoken = FILM.sections[0].narration.words
    begins = layout.shots[1].first_frame / FPS
    assert start + spoken[2].end - 1 / FPS <= begins <= start + spoken[3].start


def test_words_are_told_on_the_clock_of_their_shot() -> None:
    layout = lay_out(FILM)
    for shot, narration in zip(layout.shots, (0, 0, 1), strict=True):
        first = shot.words[0]
        own = next(w for w in FILM.sections[narration].narration.words if w.text == first.text)
        absolute = shot.first_frame / FPS + first.start
        assert absolute == pytest.approx(layout.narration_starts[narration] + own.start, abs=1e-6)
    assert [word.text for shot in layout.shots for word in shot.words] == [
        word.text for part in FILM.sections for word in part.narration.words
    ]


def test_the_first_shot_has_no_transition_and_dynamic_never_repeats() -> None:
    film = timeline(*(section("one two three four", 0, 2) for _ in range(6)))
    action = AddTransitions(section_transition="DYNAMIC", asset_transition="DYNAMIC")
    styles = [shot.transition for shot in lay_out(apply(action, film)).shots]
    assert styles[0] is None
    assert None not in styles[1:]
    assert all(a != b for a, b in itertools.pairwise(styles))


def test_transitions_are_set_by_scope_and_none_removes_them() -> None:
    film = apply(AddTransitions(section_transition="NONE", asset_transition="PAN"))
    assert [shot.transition for shot in lay_out(film).shots] == [None, "PAN", None]
    film = apply(AddTransitions(section_transition="POP"), film)
    assert [shot.transition for shot in lay_out(film).shots] == [None, "PAN", "POP"]


def test_a_transition_takes_at_most_half_of_its_shot() -> None:
    for shot in lay_out(timeline(*(section("so it is", 0, 1, 2) for _ in range(3)))).shots:
        assert shot.transition_frames <= shot.frames // 2


def test_zoom_is_for_drawn_scenes_and_own_pictures_alike() -> None:
    still = FileVisual(file_id="vg_file_1", zoom=False)
    first = FILM.sections[0]
    shots = (first.shots[0].model_copy(update={"visual": still}), first.shots[1])
    film = FILM.changed(sections=(first.model_copy(update={"shots": shots}), FILM.sections[1]))
    before = [shot for section in film.sections for shot in section.shots]
    after = [shot for section in apply(AddZoom(), film).sections for shot in section.shots]
    assert [shot.visual for shot in after] == [
        shot.visual.model_copy(update={"zoom": True}) for shot in before
    ]


def test_music_keeps_its_volume_until_told_otherwise_and_null_removes_it() -> None:
    film = apply(SetBackgroundMusic(file_id="vg_file_1", volume=0.2))
    film = apply(SetBackgroundMusic(file_id="vg_file_2"), film)
    assert film.music is not None
    assert (film.music.file_id, film.music.volume) == ("vg_file_2", 0.2)
    assert apply(SetBackgroundMusic(file_id=None), film).music is None


def test_a_logo_keeps_its_place_until_told_otherwise() -> None:
    film = apply(SetLogo(file_id="vg_file_1", position="BOTTOM_LEFT", size_percent=20))
    film = apply(SetLogo(file_id="vg_file_2"), film)
    assert film.logo is not None
    assert (film.logo.position, film.logo.size_percent) == ("BOTTOM_LEFT", 20)
    assert apply(SetLogo(file_id=None), film).logo is None


def stored(film: Timeline) -> Timeline:
    return Timeline.model_validate(film.model_dump(mode="json"))


def test_a_stored_timeline_comes_back_as_it_was() -> None:
    film = apply(EnableCaptions(caption_style=WorkflowCaptionStyle(font_size=40)))
    assert stored(film) == film


def test_open_caption_fields_stay_open_in_the_store() -> None:
    film = stored(apply(EnableCaptions()))
    assert caption_style(film.captions.style) == CaptionStyle()
    film = stored(apply(EnableCaptions.model_validate({"captionStyle": {"fontSize": 40}}), film))
    film = stored(
        apply(EnableCaptions.model_validate({"captionStyle": {"spokenTextColor": None}}), film)
    )
    style = caption_style(film.captions.style)
    assert style.font_size == 40
    assert style.spoken_text_color is None
    assert style.stroke_color == CaptionStyle().stroke_color


def test_every_field_of_the_caption_style_reaches_the_renderer() -> None:
    red = {"red": 255, "green": 0, "blue": 0}
    style = caption_style(
        WorkflowCaptionStyle.model_validate(
            {
                "fontName": "Source Serif Pro",
                "fontSize": 50,
                "fontWeight": 400,
                "textColor": red,
                "textJustification": "LEFT",
                "verticalAlignment": "TOP",
                "strokeColor": red,
                "strokeWeight": 2,
                "spokenTextColor": red,
                "spokenTextStrokeColor": red,
                "persistSpokenTextColor": True,
                "backgroundStyle": {
                    "type": "WRAPPED",
                    "backgroundColor": red,
                    "borderRadiusProportion": 0.5,
                    "opacityProportion": 0.25,
                },
            }
        )
    )
    default = CaptionStyle()
    same = [name for name, value in vars(style).items() if value == getattr(default, name)]
    assert same == []
    assert style.background is not None
    assert style.background.color == (255, 0, 0)
    assert style.background.opacity_proportion == 0.25


@pytest.mark.parametrize(
    ("ratio", "short_side", "size"),
    [
        ((16, 9), 1080, (1920, 1080)),
        ((9, 16), 720, (720, 1280)),
        ((1, 1), 1440, (1440, 1440)),
        ((4, 5), 1080, (1080, 1350)),
        ((16, 9), 2160, (3840, 2160)),
        ((1, 3), 1080, (1080, 3240)),
        ((17, 13), 720, (942, 720)),
    ],
)
def test_frames_have_even_sides(
    ratio: tuple[int, int], short_side: int, size: tuple[int, int]
) -> None:
    assert frame_size(*ratio, short_side) == size


def test_a_silent_section_lasts_as_long_as_it_is_told_to() -> None:
    slide = section("one two", 0).model_copy(
        update={"narration": Silence(duration=0.0), "seconds": 4.0, "pause": 0.0}
    )
    film = FILM.changed(sections=(slide, slide, FILM.sections[1]))
    layout = lay_out(film)
    assert layout.narration_starts == pytest.approx((LEAD_IN, LEAD_IN + 4, LEAD_IN + 8))
    assert layout.shots[1].frames == 4 * FPS
    assert layout.shots[0].words == ()
    assert stored(film) == film


def test_a_section_is_shown_at_least_as_long_as_it_is_spoken() -> None:
    short = FILM.sections[0].model_copy(update={"seconds": 0.5})
    longer = FILM.sections[0].model_copy(update={"seconds": 9.0})
    assert short.length == FILM.sections[0].narration.duration
    assert longer.length == 9.0


def test_a_timeline_of_an_older_engine_names_no_kind_of_narration() -> None:
    document = FILM.model_dump(mode="json")
    for part in document["sections"]:
        del part["narration"]["kind"], part["seconds"], part["pause"]
    assert Timeline.model_validate(document) == FILM


def test_narration_alone_is_nothing_to_export_yet() -> None:
    told = FILM.changed(sections=tuple(s.model_copy(update={"shots": ()}) for s in FILM.sections))
    assert FILM.has_shots
    assert not told.has_shots
