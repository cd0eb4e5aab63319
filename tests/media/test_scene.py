from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from videogen_mcp.media.scene import (
    Entrance,
    Idle,
    Layer,
    caption_band,
    load_scene,
    save_scene,
)

from .sample_segments import plain_scene


def sample_layer() -> Layer:
    image = np.arange(5 * 7 * 4, dtype=np.uint8).reshape(5, 7, 4)
    return Layer(image, 10.5, 20.25, Entrance("pop", 0.4, 0.7), Idle(4, 2, 0.01, 3, 0.3), 1.4)


def test_a_scene_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    scene = plain_scene((10, 200, 30), sample_layer(), sample_layer())
    save_scene(scene, tmp_path / "scene.npz")
    loaded = load_scene(tmp_path / "scene.npz")
    assert (loaded.width, loaded.height, loaded.accent) == (320, 180, "#ffcc00")
    assert np.array_equal(loaded.background, scene.background)
    for before, after in zip(scene.layers, loaded.layers, strict=True):
        assert np.array_equal(before.image, after.image)
        assert (before.x, before.y, before.parallax) == (after.x, after.y, after.parallax)
        assert (before.entrance, before.idle) == (after.entrance, after.idle)


def test_saving_leaves_nothing_but_the_scene(tmp_path: Path) -> None:
    save_scene(plain_scene((1, 2, 3)), tmp_path / "scene.npz")
    assert [path.name for path in tmp_path.iterdir()] == ["scene.npz"]


def test_a_file_that_is_no_scene_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "scene.npz").write_bytes(b"nonsense")
    with pytest.raises(ValueError, match="pickle"):
        load_scene(tmp_path / "scene.npz")


@pytest.mark.parametrize(
    ("size", "top", "bottom"),
    [
        ((1920, 1080), 0.80, 0.955),
        ((1080, 1080), 0.78, 0.93),
        ((1080, 1350), 0.78, 0.93),
        ((1080, 1920), 0.68, 0.82),
    ],
)
def test_the_caption_band_lies_where_players_leave_room(
    size: tuple[int, int], top: float, bottom: float
) -> None:
    x0, y0, x1, y1 = caption_band(*size)
    assert (y0, y1) == (round(size[1] * top), round(size[1] * bottom))
    assert x0 == size[0] - x1 > 0
