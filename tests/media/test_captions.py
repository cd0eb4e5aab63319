from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from videogen_mcp.media.captions.draw import CaptionPainter
from videogen_mcp.media.captions.layout import lay_out, text_width
from videogen_mcp.media.captions.pages import CaptionCue, CaptionWord
from videogen_mcp.media.captions.style import CaptionBackground, CaptionStyle
from videogen_mcp.media.frames import Frame, planes_from_rgb, rgb_from_planes
from videogen_mcp.media.scene import caption_band
from videogen_mcp.media.sprites import Painter

RATIOS = [(640, 360), (360, 640), (360, 360), (360, 450)]
DEFAULT = CaptionStyle()
YELLOW = np.array(DEFAULT.spoken_text_color)
PURPLE = (124, 58, 237)


def cue_of(text: str, seconds_each: float = 0.5) -> CaptionCue:
    words = text.split()
    spoken = tuple(
        CaptionWord(word, index * seconds_each, (index + 1) * seconds_each - 0.1)
        for index, word in enumerate(words)
    )
    return CaptionCue(0.0, len(words) * seconds_each + 0.4, spoken)


def drawn(
    cue: CaptionCue,
    index: int,
    style: CaptionStyle = DEFAULT,
    size: tuple[int, int] = (640, 360),
    ground: int = 100,
) -> np.ndarray:
    frame = Frame(*size)
    picture = np.full((size[1], size[0], 3), ground, np.uint8)
    for target, source in zip(frame.planes, planes_from_rgb(picture), strict=True):
        target[:] = source
    CaptionPainter([cue], style, *size, 30).draw(index, Painter(frame))
    return rgb_from_planes(frame.planes)


def columns_of(picture: np.ndarray, color: object, tolerance: int = 60) -> np.ndarray:
    near = np.abs(picture.astype(int) - np.array(color)).max(axis=2) < tolerance
    return np.flatnonzero(near.any(axis=0))


def changed_box(picture: np.ndarray, ground: int = 100) -> tuple[int, int, int, int]:
    differs = np.abs(picture.astype(int) - ground).max(axis=2) > 40
    rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]), int(rows[-1])


@pytest.mark.parametrize("size", RATIOS)
def test_captions_stand_in_the_middle_of_the_band_in_every_shape(size: tuple[int, int]) -> None:
    x0, y0, x1, y1 = changed_box(drawn(cue_of("Start with one glass of water"), 3, size=size))
    band = caption_band(*size)
    assert (x0 + x1) / 2 == pytest.approx(size[0] / 2, abs=3)
    assert x0 >= band[0] - 6
    assert x1 <= band[2] + 6
    assert y0 >= band[1] - 6
    assert y1 <= band[3] + 2


@pytest.mark.parametrize(("alignment", "middle"), [("TOP", 0.12), ("MIDDLE", 0.5)])
def test_captions_move_to_the_top_or_the_middle(alignment: str, middle: float) -> None:
    style = replace(DEFAULT, vertical_alignment=alignment)
    _, y0, _, y1 = changed_box(drawn(cue_of("Start with one glass"), 3, style))
    assert (y0 + y1) / 2 / 360 == pytest.approx(middle, abs=0.06)


def test_justification_moves_short_lines_to_a_side() -> None:
    middles = []
    for justification in ("LEFT", "CENTER", "RIGHT"):
        style = replace(DEFAULT, text_justification=justification)
        x0, _, x1, _ = changed_box(drawn(cue_of("one glass"), 0, style))
        middles.append((x0 + x1) / 2)
    assert middles[0] < middles[1] - 40
    assert middles[2] > middles[1] + 40


def test_a_word_is_highlighted_while_it_is_spoken_to_the_frame() -> None:
    cue = cue_of("alpha bravo charlie")
    layout = lay_out(["alpha", "bravo", "charlie"], DEFAULT, 640, 360).words
    for index, spoken in ((0, 0), (14, 0), (15, 1), (29, 1), (30, 2), (41, 2)):
        lit = columns_of(drawn(cue, index), YELLOW)
        assert layout[spoken].x - 3 <= lit.min()
        assert lit.max() <= layout[spoken].x + layout[spoken].width + 3


def test_the_last_word_is_no_longer_highlighted_when_it_has_been_said() -> None:
    cue = cue_of("alpha bravo charlie")
    assert len(columns_of(drawn(cue, 41), YELLOW))
    assert not len(columns_of(drawn(cue, 42), YELLOW))


def test_no_word_is_highlighted_before_the_first_is_spoken() -> None:
    cue = cue_of("alpha bravo").shifted(0.5)
    early = replace(cue, start=0.0)
    assert not len(columns_of(drawn(early, 14), YELLOW))
    assert len(columns_of(drawn(early, 15), YELLOW))


def test_a_page_shows_from_its_first_frame_to_its_last() -> None:
    cue = cue_of("alpha bravo").shifted(1.0)  # from 1.0 to 2.4 seconds
    shown = [np.ptp(drawn(cue, index)) > 5 for index in (29, 30, 71, 72)]
    assert shown == [False, True, True, False]


def test_persistent_colour_stays_on_the_words_that_were_said() -> None:
    style = replace(DEFAULT, persist_spoken_text_color=True)
    first = columns_of(drawn(cue_of("alpha bravo charlie"), 2, style), YELLOW)
    last = columns_of(drawn(cue_of("alpha bravo charlie"), 44, style), YELLOW)
    assert last.min() == pytest.approx(first.min(), abs=2)
    assert last.max() > first.max() + 100


def test_without_a_spoken_colour_nothing_is_highlighted() -> None:
    style = replace(DEFAULT, spoken_text_color=None)
    assert np.array_equal(
        drawn(cue_of("alpha bravo"), 2, style), drawn(cue_of("alpha bravo"), 16, style)
    )


def test_letters_are_legible_on_white_and_on_black() -> None:
    for ground in (255, 0):
        picture = drawn(cue_of("alpha bravo charlie"), 20, ground=ground)
        _, y0, _, y1 = caption_band(640, 360)
        inside = picture[y0:y1, 180:460].astype(int).mean(axis=2)
        assert (inside > 225).mean() > 0.02
        assert (inside < 60).mean() > 0.03


def test_a_rectangle_lies_behind_all_lines_and_is_as_opaque_as_asked() -> None:
    background = CaptionBackground("RECT", (0, 0, 0), 0.0, 0.5)
    style = replace(DEFAULT, background=background, stroke_color=None)
    text = "Start with one glass after waking up and notice how clear you feel"
    picture = drawn(cue_of(text), 3, style, ground=200)
    x0, y0, x1, y1 = changed_box(picture, 200)
    assert np.abs(picture[y0 + 3, x0 + 4 : x1 - 4].astype(int) - 100).max() <= 6
    assert np.abs(picture[y0 + 4 : y1 - 4, x0 + 3].astype(int) - 100).max() <= 6


def test_wrapped_boxes_hug_each_line() -> None:
    background = CaptionBackground("WRAPPED", (0, 0, 255), 0.0, 1.0)
    style = replace(DEFAULT, background=background, stroke_color=None)
    text = "Extraordinary mornings, with one"
    layout = lay_out(text.split(), style, 360, 360)
    assert layout.lines == 2
    picture = drawn(cue_of(text), 3, style, (360, 360))
    blue = np.abs(picture.astype(int) - (0, 0, 255)).max(axis=2) < 30
    for line in range(2):
        row = round(layout.top + (line + 0.1) * layout.line_height)
        left, right = layout.extent(line)
        columns = np.flatnonzero(blue[row])
        assert columns.min() == pytest.approx(left - layout.size * 0.42, abs=3)
        assert columns.max() == pytest.approx(right + layout.size * 0.42, abs=3)


def test_a_word_box_follows_the_spoken_word() -> None:
    background = CaptionBackground("WORD_BY_WORD", PURPLE, 0.4, 1.0)
    style = replace(DEFAULT, background=background, spoken_text_color=(255, 255, 255))
    cue = cue_of("alpha bravo charlie")
    layout = lay_out(["alpha", "bravo", "charlie"], style, 640, 360).words
    for index, spoken in ((3, 0), (20, 1), (35, 2)):
        purple = columns_of(drawn(cue, index, style), PURPLE, 30)
        middle = layout[spoken].x + layout[spoken].width / 2
        assert (purple.min() + purple.max()) / 2 == pytest.approx(middle, abs=4)
    assert not len(columns_of(drawn(cue, 44, style), PURPLE, 30))


def test_the_outline_is_as_wide_as_asked() -> None:
    def dark(weight: float) -> int:
        style = replace(DEFAULT, stroke_weight=weight, stroke_color=(0, 0, 0))
        style = replace(style, background=CaptionBackground("RECT", (0, 0, 0), 0, 0))
        return int((drawn(cue_of("HHH"), 3, style).mean(axis=2) < 30).sum())

    assert dark(0) < 20
    assert dark(6) > 1.5 * dark(3) > 100


def test_an_outline_of_the_spoken_word_alone_is_drawn_for_it_alone() -> None:
    style = replace(DEFAULT, stroke_color=None, spoken_text_stroke_color=(255, 0, 0))
    style = replace(style, stroke_weight=6, background=CaptionBackground("RECT", (0, 0, 0), 0, 0))
    layout = lay_out(["alpha", "bravo", "charlie"], style, 640, 360).words
    red = columns_of(drawn(cue_of("alpha bravo charlie"), 20, style), (255, 0, 0))
    assert layout[1].x - 8 <= red.min() < layout[1].x + 4
    assert red.max() <= layout[1].x + layout[1].width + 8


def test_a_number_stays_on_the_line_of_what_it_counts() -> None:
    words = ["Your", "brain", "is", "75", "percent", "water", "and", "loses", "2", "percent"]
    placed = lay_out(words, DEFAULT, 1080, 1350).words
    lines = {word.index: word.line for word in placed}
    assert lines[8] == lines[9]
    assert lines[3] == lines[4]


def test_hebrew_words_stand_from_right_to_left() -> None:
    words = ["שלום", "עולם", "VideoGen", "Pro", "חדש"]
    placed = {word.index: word.x for word in lay_out(words, DEFAULT, 1920, 1080).words}
    assert placed[0] > placed[1] > placed[3] > placed[2] > placed[4]


def test_a_hebrew_word_is_highlighted_where_it_stands() -> None:
    cue = cue_of("שלום עולם חדש")
    first, last = (columns_of(drawn(cue, index), YELLOW) for index in (3, 33))
    assert first.min() > last.max()


def test_japanese_words_stand_without_gaps() -> None:
    words = lay_out(["水を", "飲むと", "元気に", "なる"], DEFAULT, 1920, 1080).words
    for before, after in pairwise(words):
        assert after.x == pytest.approx(before.x + before.width, abs=0.01)


def test_emoji_are_left_out_of_captions() -> None:
    words = lay_out(["Well", "done", "🎉"], DEFAULT, 1920, 1080).words
    assert [word.text for word in words] == ["Well", "done"]
    only = CaptionCue(0, 1, (CaptionWord("🎉", 0, 1),))
    assert np.ptp(drawn(only, 3)) <= 1


def test_a_word_too_long_for_the_frame_is_made_smaller() -> None:
    layout = lay_out(["Donaudampfschifffahrtsgesellschaft"], DEFAULT, 360, 640)
    assert layout.words[0].width <= text_width(360, 640) + 1
    assert layout.size < DEFAULT.size_in(360, 640)


def test_captions_are_the_same_share_of_the_picture_at_every_resolution() -> None:
    small, large = (lay_out(["alpha", "bravo"], DEFAULT, *s) for s in ((1280, 720), (3840, 2160)))
    assert large.words[1].x == pytest.approx(3 * small.words[1].x, rel=0.01)
    assert large.size == pytest.approx(3 * small.size)
