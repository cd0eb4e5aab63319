"""Still pictures seen by a moving camera."""

from __future__ import annotations

import numpy as np
import pytest

from videogen_mcp.media.transforms.depth import layers_of
from videogen_mcp.media.transforms.parallax import MOVES, TooSmall, clip_size, views

from .transform_pictures import portrait


def opaque(pixels: np.ndarray) -> np.ndarray:
    return np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)])


@pytest.fixture(scope="module")
def scene() -> tuple[np.ndarray, np.ndarray]:
    return portrait(180, 240)


def test_the_subject_is_nearer_than_the_background(scene: tuple[np.ndarray, np.ndarray]) -> None:
    picture, alpha = scene
    layers = layers_of(opaque(picture))
    assert layers.subject is not None
    inside = alpha > 0.9
    assert layers.subject.nearness[inside].min() > layers.background.nearness.max()
    rows = layers.background.nearness.mean(axis=1)
    assert rows[-1] > rows[0] + 0.2, "the ground comes nearer towards the bottom"


def test_the_background_goes_on_behind_the_subject(scene: tuple[np.ndarray, np.ndarray]) -> None:
    picture, alpha = scene
    behind = layers_of(opaque(picture)).background.rgba
    inside = behind[alpha > 0.9][:, :3].mean(axis=0)
    outside = picture[alpha < 0.1].mean(axis=0)
    assert np.abs(inside - outside).max() < 25
    assert behind[..., 3].min() == 255


def test_near_things_move_more_than_far_ones(scene: tuple[np.ndarray, np.ndarray]) -> None:
    picture, alpha = scene
    first, quarter, *_ = views(layers_of(opaque(picture)), MOVES[0], 4)
    assert first.shape == picture.shape
    change = np.abs(first.astype(int) - quarter).mean(axis=2)
    assert change[alpha > 0.9].mean() > change[:60][alpha[:60] < 0.05].mean()


def test_no_hole_is_torn_and_the_rim_never_shows() -> None:
    flat = np.full((180, 240, 4), (90, 140, 200, 255), np.uint8)
    flat[60:180, 90:150, :3] = (220, 60, 40)
    for move in MOVES:
        for view in views(layers_of(flat), move, 6):
            is_sky = np.abs(view.astype(int) - (90, 140, 200)).max(axis=2) < 60
            is_thing = np.abs(view.astype(int) - (220, 60, 40)).max(axis=2) < 60
            assert (is_sky | is_thing).mean() > 0.97, "nothing black, nothing stretched"


def test_a_cut_out_floats_before_a_wall() -> None:
    rgba = np.zeros((64, 64, 4), np.uint8)
    rgba[16:48, 16:48] = (250, 240, 60, 255)
    layers = layers_of(rgba)
    assert layers.subject is not None
    assert np.array_equal(layers.subject.rgba, rgba)
    view = next(views(layers, MOVES[0], 4))
    assert view[32, 32, 0] > 240
    assert view[2, 2].max() < 60, "a light thing stands before a dark wall"


@pytest.mark.parametrize(
    ("size", "made"),
    [
        ((1920, 1080), (1920, 1080)),
        ((1080, 1920), (1080, 1920)),
        ((320, 240), (960, 720)),
        ((7680, 4320), (1920, 1080)),
        ((501, 501), (720, 720)),
        ((17, 400), (82, 1920)),
    ],
)
def test_any_ratio_has_a_clip_of_its_shape(size: tuple[int, int], made: tuple[int, int]) -> None:
    assert clip_size(*size) == made


def test_a_picture_of_a_few_pixels_is_refused() -> None:
    with pytest.raises(TooSmall, match="15x200"):
        clip_size(15, 200)
