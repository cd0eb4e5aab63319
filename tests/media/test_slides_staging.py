"""Slides on their stage."""

from __future__ import annotations

import numpy as np
import pytest

from videogen_mcp.media.motion import MOST_ZOOM
from videogen_mcp.media.scene import caption_band
from videogen_mcp.media.slides.staging import Pixels, Side, ground_for, place, stage
from videogen_mcp.media.visuals.illustrations.colour import lightness

FRAMES = [(1280, 720), (720, 1280), (720, 720), (720, 900), (1600, 534)]
SHAPES = [(16.0, 9.0), (4.0, 3.0), (210.0, 297.0), (1.0, 1.0), (30.0, 5.0)]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize("captions", [None, "TOP", "BOTTOM"])
@pytest.mark.parametrize("zoom", [False, True])
def test_a_slide_is_whole_and_keeps_its_shape_beside_the_captions(
    frame: tuple[int, int], size: tuple[float, float], captions: Side | None, zoom: bool
) -> None:
    spot = place(size, *frame, captions, zoom=zoom)
    width, height = frame
    # A camera that moves in shows the nearest view of 1/MOST_ZOOM of the picture.
    edge_x, edge_y = ((1 - 1 / MOST_ZOOM) / 2 * side if zoom else 0 for side in frame)
    assert edge_x - 1 <= spot.left
    assert spot.left + spot.width <= width - edge_x + 1
    assert edge_y - 1 <= spot.top
    assert spot.top + spot.height <= height - edge_y + 1
    assert spot.width / spot.height == pytest.approx(size[0] / size[1], rel=0.02)
    _, band, _, _ = caption_band(width, height)
    if captions == "BOTTOM":
        assert spot.top + spot.height <= band
    if captions == "TOP":
        assert spot.top >= height - band


def test_a_slide_of_the_frames_shape_fills_it() -> None:
    spot = place((13.333, 7.5), 1920, 1080, None, zoom=False)
    assert (spot.left, spot.top, spot.width, spot.height) == (0, 0, 1920, 1080)


def red(width: int, height: int) -> Pixels:
    return np.full((height, width, 3), (200, 0, 0), np.uint8)


def test_a_slide_stands_on_its_ground() -> None:
    frame = stage(red, (4, 3), 640, 360, ground="#203050", captions=None, zoom=False)
    assert frame.shape == (360, 640, 3)
    assert tuple(frame[180, 320]) == (200, 0, 0)
    corner = frame[5, 5].astype(int)
    assert corner[2] > corner[0]
    assert corner.max() < 110


def test_a_zoomed_slide_brings_the_pixels_that_the_camera_needs() -> None:
    frame = stage(red, (16, 9), 640, 360, ground="#203050", captions=None, zoom=True)
    assert frame.shape == (round(360 * MOST_ZOOM), round(640 * MOST_ZOOM), 3)


@pytest.mark.parametrize(
    ("colour", "strongest"), [((250, 60, 40), 0), ((30, 170, 60), 1), ((20, 60, 200), 2)]
)
def test_the_ground_is_dark_and_in_the_hue_of_the_slides(
    colour: tuple[int, int, int], strongest: int
) -> None:
    slide = np.full((90, 160, 3), 255, np.uint8)
    slide[:30] = colour
    ground = ground_for([slide])
    parts = [int(ground[i : i + 2], 16) for i in (1, 3, 5)]
    assert parts.index(max(parts)) == strongest
    assert lightness(ground) < 0.3


def test_grey_slides_have_a_nearly_grey_ground() -> None:
    ground = ground_for([np.full((90, 160, 3), 255, np.uint8)])
    parts = [int(ground[i : i + 2], 16) for i in (1, 3, 5)]
    assert max(parts) - min(parts) < 16
