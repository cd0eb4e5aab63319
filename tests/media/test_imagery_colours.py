"""Colours of pictures: words on palettes, art directions, and what they do to every pixel."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.engine.catalog.styles import STYLES
from videogen_mcp.media.imagery import compose_picture, flatten, left_out
from videogen_mcp.media.imagery.direction_looks import LOOKS, direction_of
from videogen_mcp.media.imagery.grading import Grade, regraded
from videogen_mcp.media.imagery.palette_words import grade_of, palette_phrases, without_palette
from videogen_mcp.media.scene import Layer, Scene
from videogen_mcp.media.visuals.illustrations.colour import to_lch
from videogen_mcp.media.visuals.style_words import HUES

pytestmark = pytest.mark.slow

Pixels = NDArray[np.uint8]
PROMPT = "a woman with a dog in a park"


def picture(prompt: str = PROMPT, style: str | None = None, **more: int) -> Pixels:
    return flatten(compose_picture(prompt, 160, 120, style=style, **more))


def share_near(pixels: Pixels, hue: float, reach: float = 32) -> float:
    """The share of all pixels that have chroma and an OKLCH hue near to one."""
    small = cv2.resize(pixels, (40, 30), interpolation=cv2.INTER_AREA).reshape(-1, 3)
    found = 0
    for red, green, blue in small:
        _, chroma, own = to_lch(f"#{red:02x}{green:02x}{blue:02x}")
        away = abs(math.remainder(math.degrees(own) - hue, 360))
        found += chroma > 0.025 and away < reach
    return found / len(small)


@pytest.mark.parametrize("colour", ["coral", "violet", "teal", "pink", "amber"])
def test_a_leading_colour_leads_the_picture(colour: str) -> None:
    hue = HUES[colour]
    styled = picture(style=f"Our brand. The leading colour is {colour}.")
    assert share_near(styled, hue) > max(0.5, share_near(picture(), hue) + 0.2)


def test_a_colour_code_counts_like_a_colour() -> None:
    hue = math.degrees(to_lch("#c0266d")[2])
    assert share_near(picture(style="House style, #c0266d"), hue) > 0.5


@pytest.mark.parametrize(
    ("prompt", "palette", "rest"),
    [
        ("a cat in shades of blue", "in shades of blue", "a cat"),
        ("teal and orange palette, a beach", "teal and orange palette", ", a beach"),
        ("a field in #ff8800 tones", "in #ff8800 tones", "a field"),
        ("a monochrome blue city", "a monochrome blue", "city"),
        ("a girl in a red coat with a blue umbrella", "", None),
    ],
)
def test_words_on_the_palette_colour_no_single_thing(
    prompt: str, palette: str, rest: str | None
) -> None:
    assert palette_phrases(prompt) == palette
    assert without_palette(prompt).strip() == (prompt if rest is None else rest)
    assert left_out(prompt) == []


def test_moods_of_colour_change_light_and_chroma() -> None:
    plain = picture().astype(float)
    assert picture(style="dark and moody").mean() < 0.8 * plain.mean()
    assert picture(style="bright, airy").mean() > 1.1 * plain.mean()
    chroma = np.ptp(plain, axis=2).mean()
    assert np.ptp(picture(style="muted").astype(float), axis=2).mean() < 0.7 * chroma
    assert np.ptp(picture(style="vivid").astype(float), axis=2).mean() > 1.1 * chroma
    warm, cool = (picture(style=word).astype(float) for word in ("warm", "cool"))
    assert (warm[..., 0] - warm[..., 2]).mean() > 20 + (cool[..., 0] - cool[..., 2]).mean()


def test_a_duotone_has_two_colours_and_monochrome_one() -> None:
    green = picture("a monochrome green forest")
    assert share_near(green, HUES["green"], 20) > 0.85
    duo = picture("a fox in a forest, duotone in navy and pink").reshape(-1, 3).astype(float)
    spread = np.linalg.svd(duo - duo.mean(axis=0), compute_uv=False)
    assert spread[0] > 10 * spread[1], "all colours lie on one line"
    grey = picture("a fox in a forest, monochrome").astype(int)
    assert np.ptp(grey, axis=2).max() <= 3


def test_skin_stays_nearer_to_itself_than_a_meadow_does() -> None:
    def moved(colour: tuple[int, int, int]) -> float:
        scene = Scene(4, 4, np.full((4, 4, 3), colour, np.uint8), (), "#888888")
        done = regraded(scene, grade_of("blue")).background.astype(float)
        return float(np.abs(done - np.array(colour)).mean())

    assert moved((244, 182, 142)) < 0.75 * moved((150, 190, 90))


def test_a_grade_keeps_alpha_and_premultiplied_pixels() -> None:
    image = np.zeros((8, 8, 4), np.uint8)
    image[2:6, 2:6] = (60, 30, 10, 128)
    scene = Scene(8, 8, np.full((8, 8, 3), 90, np.uint8), (Layer(image, 4, 4),), "#888888")
    done = regraded(scene, Grade(chroma=1.6, gamma=0.6)).layers[0].image
    assert np.array_equal(done[..., 3], image[..., 3])
    assert (done[..., :3].max(axis=2) <= done[..., 3]).all()
    assert not np.array_equal(done, image)


def test_the_words_of_every_built_in_style_lead_to_its_own_look() -> None:
    assert [direction_of(style.description) for style in STYLES] == [s.direction for s in STYLES]
    assert {style.direction for style in STYLES} == set(LOOKS)


def test_no_two_built_in_styles_look_alike() -> None:
    made = {s.direction: picture(style=s.description).astype(int) for s in STYLES}
    made["none"] = picture().astype(int)
    names = list(made)
    for i, first in enumerate(names):
        for second in names[:i]:
            apart = np.abs(made[first] - made[second]).mean()
            assert apart > 9, f"{first} and {second}: {apart:.1f}"


def test_a_way_of_painting_that_is_named_wins_over_an_art_direction() -> None:
    comic = picture(style="vibrant comic book")
    assert not np.array_equal(comic, picture(style=STYLES[4].description))
    assert np.array_equal(picture(style="soft pastel"), picture(style="soft pastel"))
    assert direction_of("deep dark teal") is None
