from __future__ import annotations

import numpy as np
import pytest

from videogen_mcp.media.frames import Frame, planes_from_rgb, rgb_from_planes
from videogen_mcp.media.sprites import Painter, sprite_from_rgba

COLORS = [(0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 255, 0), (0, 0, 255), (37, 120, 211)]


def frame_of(rgb: np.ndarray) -> Frame:
    frame = Frame(rgb.shape[1], rgb.shape[0])
    for target, source in zip(frame.planes, planes_from_rgb(rgb), strict=True):
        target[:] = source
    return frame


def disc(size: int = 40, color: tuple[int, int, int] = (250, 60, 20)) -> np.ndarray:
    y, x = np.mgrid[0:size, 0:size] + 0.5 - size / 2
    image = np.zeros((size, size, 4), np.uint8)
    image[..., :3] = color
    image[..., 3] = np.clip((size / 2 - 4 - np.hypot(x, y)) * 255 + 127, 0, 255)
    return image


@pytest.mark.parametrize("color", COLORS)
def test_a_colour_comes_back_from_yuv_within_two_levels(color: tuple[int, int, int]) -> None:
    rgb = np.full((8, 8, 3), color, np.uint8)
    assert np.abs(rgb_from_planes(planes_from_rgb(rgb)).astype(int) - rgb).max() <= 2


def test_white_and_black_are_in_the_limited_range() -> None:
    assert planes_from_rgb(np.full((4, 4, 3), 255, np.uint8)).y.max() == 235
    assert planes_from_rgb(np.zeros((4, 4, 3), np.uint8)).y.min() == 16


def test_an_odd_picture_is_extended_to_even_sides() -> None:
    planes = planes_from_rgb(np.full((301, 7, 3), 90, np.uint8))
    assert planes.y.shape == (302, 8)
    assert planes.u.shape == (151, 4)
    assert np.ptp(planes.y) == 0


@pytest.mark.parametrize("size", [(7, 4), (4, 7), (0, 4)])
def test_an_odd_frame_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="even"):
        Frame(*size)


def test_a_sprite_at_rest_is_exactly_its_picture() -> None:
    rgb = np.full((80, 100, 3), (20, 40, 60), np.uint8)
    stamped, placed = frame_of(rgb), frame_of(rgb)
    sprite = sprite_from_rgba(disc())
    Painter(stamped).stamp(sprite, 30, 20)
    Painter(placed).place(sprite, 30, 20)
    assert np.array_equal(stamped.buffer, placed.buffer)
    shown = rgb_from_planes(stamped.planes)
    assert np.abs(shown[40, 50].astype(int) - (250, 60, 20)).max() <= 3
    assert np.abs(shown[10, 10].astype(int) - (20, 40, 60)).max() <= 2


def centroid(frame: Frame) -> tuple[float, float]:
    luma = frame.planes.y.astype(float) - 16
    y, x = np.mgrid[0 : frame.height, 0 : frame.width] + 0.5
    return (luma * x).sum() / luma.sum(), (luma * y).sum() / luma.sum()


def test_a_moved_sprite_is_where_the_matrix_says() -> None:
    by_place, by_matrix = (frame_of(np.zeros((80, 100, 3), np.uint8)) for _ in range(2))
    sprite = sprite_from_rgba(disc())
    Painter(by_place).place(sprite, 30.37, 20.61)
    Painter(by_matrix).transform(sprite, np.array([[1.0, 0, 30.37], [0, 1.0, 20.61]]))
    assert centroid(by_place) == pytest.approx(centroid(by_matrix), abs=0.03)
    difference = by_place.buffer.astype(int) - by_matrix.buffer
    assert np.abs(difference).mean() < 0.5


def test_letters_stay_equally_sharp_while_they_drift() -> None:
    image = np.zeros((40, 60, 4), np.uint8)
    image[:, 0::6] = image[:, 1::6] = image[:, 2::6] = 255
    sharpness = []
    for index in range(9):
        frame = frame_of(np.zeros((80, 100, 3), np.uint8))
        Painter(frame).place(sprite_from_rgba(image), 20 + 0.03 + index / 9, 20)
        inside = frame.planes.y[30:50, 30:70].astype(float)
        sharpness.append(np.diff(inside, axis=1).std())
    assert min(sharpness) > 0.8 * max(sharpness)


@pytest.mark.parametrize("step", [0.1, 0.25, 1 / 3])
def test_slow_movement_is_even_to_a_fraction_of_a_pixel(step: float) -> None:
    sprite = sprite_from_rgba(disc(color=(255, 255, 255)))
    places = []
    for index in range(12):
        frame = frame_of(np.zeros((80, 100, 3), np.uint8))
        Painter(frame).place(sprite, 20 + index * step, 20 + index * step / 2)
        places.append(centroid(frame))
    moved = np.diff(np.array(places), axis=0)
    assert np.abs(moved[:, 0] - step).max() < 0.03
    assert np.abs(moved[:, 1] - step / 2).max() < 0.03


def test_a_sprite_beyond_the_edges_is_cut_off_quietly() -> None:
    frame = frame_of(np.zeros((80, 100, 3), np.uint8))
    painter, sprite = Painter(frame), sprite_from_rgba(disc())
    for x, y in ((-60, 10), (200, 10), (10, -60), (10, 300)):
        painter.stamp(sprite, x, y)
        painter.place(sprite, x + 0.5, y + 0.5)
        painter.transform(sprite, np.array([[0.9, -0.1, x], [0.1, 0.9, y]]))
    assert np.ptp(frame.planes.y) == 0
    painter.place(sprite, -20.5, -20.5)
    assert frame.planes.y[:10, :10].max() > 60
    assert np.ptp(frame.planes.y[30:, 30:]) == 0


def test_half_opacity_is_half_way_between_ground_and_sprite() -> None:
    frame = frame_of(np.full((80, 100, 3), 100, np.uint8))
    sprite = sprite_from_rgba(disc(color=(200, 200, 200)))
    Painter(frame).place(sprite, 30, 20, 0.5)
    assert abs(int(rgb_from_planes(frame.planes)[40, 50, 0]) - 150) <= 2


def test_a_clip_keeps_a_sprite_within_a_box() -> None:
    frame = frame_of(np.zeros((80, 100, 3), np.uint8))
    Painter(frame).place(sprite_from_rgba(disc()), 30, 20, 1, (0, 0, 50, 80))
    assert frame.planes.y[:, :50].max() > 60
    assert np.ptp(frame.planes.y[:, 50:]) == 0


def test_transparent_margins_of_a_sprite_cost_nothing() -> None:
    image = np.zeros((400, 400, 4), np.uint8)
    image[100:120, 200:230] = 255
    sprite = sprite_from_rgba(image)
    assert sprite.width < 60
    assert sprite.height < 60
    frame = frame_of(np.zeros((400, 400, 3), np.uint8))
    Painter(frame).stamp(sprite, 0, 0)
    assert frame.planes.y[110, 215] == 235
    assert frame.planes.y[90, 215] == 16


def test_an_empty_picture_is_drawn_as_nothing() -> None:
    frame = frame_of(np.full((20, 20, 3), 90, np.uint8))
    before = frame.buffer.copy()
    Painter(frame).stamp(sprite_from_rgba(np.zeros((10, 10, 4), np.uint8)), 4, 4)
    assert np.array_equal(frame.buffer, before)
