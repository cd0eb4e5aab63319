"""Pictures as vector drawings."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from videogen_mcp.media import svg
from videogen_mcp.media.transforms.tracing import MOST_BYTES, MOST_PATHS, Traced, trace_picture

from .transform_pictures import drawing, portrait

pytestmark = pytest.mark.slow


def traced(tmp_path: Path, pixels: np.ndarray) -> tuple[Traced, str]:
    order = cv2.COLOR_RGBA2BGRA if pixels.shape[2] == 4 else cv2.COLOR_RGB2BGR
    cv2.imwrite(str(tmp_path / "a.png"), cv2.cvtColor(pixels, order))
    about = trace_picture(tmp_path / "a.png", tmp_path / "a.svg", lambda _: None)
    return about, (tmp_path / "a.svg").read_text(encoding="utf-8")


def emblem(size: int = 240) -> np.ndarray:
    rgba = np.zeros((size * 4, size * 4, 4), np.uint8)
    unit = size // 60 * 4
    cv2.circle(rgba, (30 * unit, 30 * unit), 27 * unit, (30, 90, 220, 255), -1)
    cv2.fillPoly(
        rgba,
        [np.array([[20, 16], [45, 30], [20, 44]]) * unit],
        (255, 255, 255, 255),
    )
    cv2.circle(rgba, (44 * unit, 15 * unit), 4 * unit, (0, 0, 0, 0), -1)
    seen = rgba.astype(np.float32) * (rgba[..., 3:] > 0)
    small = cv2.resize(seen, (size, size), interpolation=cv2.INTER_AREA)
    colours = small[..., :3] / np.maximum(small[..., 3:] / 255, 1e-3)
    return np.dstack([np.clip(colours, 0, 255), small[..., 3]]).astype(np.uint8)


def test_an_emblem_becomes_a_handful_of_paths_that_look_like_it(tmp_path: Path) -> None:
    about, _ = traced(tmp_path, emblem())
    assert about.paths <= 12
    assert about.alike > 0.97


def test_alpha_is_kept_with_its_holes(tmp_path: Path) -> None:
    pixels = emblem()
    _, text = traced(tmp_path, pixels)
    drawn = svg.rasterize(text)
    assert drawn.shape == pixels.shape
    assert np.abs(drawn[..., 3].astype(int) - pixels[..., 3]).mean() < 4
    assert drawn[60, 176, 3] == 0, "the hole"


def test_soft_transparency_is_kept_in_steps(tmp_path: Path) -> None:
    down, right = np.mgrid[0:160, 0:200]
    pixels = np.full((160, 200, 4), (220, 60, 0, 0), np.uint8)
    pixels[..., 3] = np.clip(255 - np.hypot(right - 100, down - 80) * 2.6, 0, 255)
    _, text = traced(tmp_path, pixels)
    drawn = svg.rasterize(text)
    assert np.abs(drawn[..., 3].astype(int) - pixels[..., 3]).mean() < 14


@pytest.mark.parametrize(
    ("pixels", "alike"),
    [(drawing(), 0.9), pytest.param(portrait()[0], 0.8, marks=pytest.mark.slow)],
    ids=["drawing", "portrait"],
)
def test_a_picture_is_drawn_closely_within_limits(
    tmp_path: Path, pixels: np.ndarray, alike: float
) -> None:
    about, text = traced(tmp_path, pixels)
    assert about.alike > alike
    assert about.paths <= MOST_PATHS
    assert len(text) <= MOST_BYTES
    assert 'viewBox="0 0 320 240"' in text


def test_a_small_icon_gets_curves_and_keeps_its_size(tmp_path: Path) -> None:
    small = cv2.resize(emblem(), (48, 48), interpolation=cv2.INTER_AREA)
    about, text = traced(tmp_path, small)
    assert 'viewBox="0 0 48 48"' in text
    large = svg.rasterize(text, width=480)
    steps = np.abs(np.diff((large[..., 3] > 127).astype(int), axis=1)).sum(axis=1)
    assert np.abs(np.diff(steps)).max() <= 4, "an outline without stairs"
    assert about.alike > 0.9
