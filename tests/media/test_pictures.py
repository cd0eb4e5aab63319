from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from videogen_mcp.media import checks
from videogen_mcp.media.compose import ImageVisual, SegmentPlan
from videogen_mcp.media.picture_animator import View
from videogen_mcp.media.pictures import UnreadableMedia, fit_picture, load_picture

from .sample_segments import decoded, rendered


def photo(width: int, height: int) -> Image.Image:
    """Red above, blue below, with waves that no two places share."""
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    wave = 20 * np.sin(x / 11) + 20 * np.sin(y / 13)
    top = y < height / 2
    rgb = np.dstack([np.where(top, 200, 40) + wave, 60 + wave, np.where(top, 40, 200) + wave])
    return Image.fromarray(rgb.clip(0, 255).astype(np.uint8))


def shown(path: Path, frames: int = 20, *, zoom: bool = True) -> np.ndarray:
    plan = SegmentPlan(320, 180, 30, frames, ImageVisual(path, zoom, 3))
    return decoded(rendered(plan, path.parent))


def test_a_picture_moves_smoothly_and_never_freezes(tmp_path: Path) -> None:
    photo(1280, 720).save(tmp_path / "photo.png")
    plan = SegmentPlan(320, 180, 30, 60, ImageVisual(tmp_path / "photo.png", True, 3))
    path = rendered(plan, tmp_path)
    assert checks.frozen_spans(path, 0.2) == []
    frames = decoded(path).astype(int)
    steps = np.abs(np.diff(frames, axis=0)).mean(axis=(1, 2, 3))
    assert steps.max() < 6


@pytest.mark.parametrize("view", [(1.02, 0.0, 0.0), (1.083, 0.31, -0.4), (1.16, -0.85, 0.85)])
def test_a_view_is_exact_to_a_fraction_of_a_pixel(view: tuple[float, float, float]) -> None:
    def wave(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return 128 + 50 * np.sin(x / 9) + 40 * np.sin(y / 7)

    x, y = np.meshgrid(np.arange(372.0), np.arange(208.0))
    plane = wave(x, y).round().astype(np.uint8)
    out = np.empty((180, 320), np.uint8)
    View(plane, steady=True).show(*view, out)
    zoom, across, down = view
    steps = 372 / 320 / zoom, 208 / 180 / zoom
    left = (372 - 320 * steps[0]) / 2 * (1 + across) + (x[:180, :320] + 0.5) * steps[0] - 0.5
    top = (208 - 180 * steps[1]) / 2 * (1 + down) + (y[:180, :320] + 0.5) * steps[1] - 0.5
    assert np.abs(out - wave(left, top))[2:-2, 2:-2].max() < 2.5


def test_a_picture_without_zoom_stands_still(tmp_path: Path) -> None:
    photo(640, 360).save(tmp_path / "photo.png")
    frames = shown(tmp_path / "photo.png", zoom=False).astype(int)
    assert np.abs(frames[-1] - frames[2]).mean() < 1.5


def test_a_picture_of_the_same_shape_fills_the_frame_in_its_own_colours(tmp_path: Path) -> None:
    image = Image.new("RGB", (640, 360), (200, 90, 30))
    image.save(tmp_path / "plain.png")
    assert np.abs(shown(tmp_path / "plain.png", 3).astype(int) - (200, 90, 30)).max() <= 3


def test_an_upright_picture_is_shown_whole_over_a_blurred_ground() -> None:
    rgba = np.array(photo(300, 600).convert("RGBA"))
    fitted = fit_picture(rgba, 320, 180, framed=False).astype(int)
    whole = fitted[:, 115:205]
    assert np.abs(whole[4].mean(axis=0) - rgba[10, :, :3].mean(axis=0)).max() < 25
    assert fitted[20, 160, 0] > 150
    assert fitted[160, 160, 2] > 150
    assert fitted[20, 20].mean() < whole[20].mean()  # darker beside it
    assert fitted[20, 20, 0] > fitted[20, 20, 2]  # but made of the same picture
    columns = np.abs(np.diff(fitted[90, :100], axis=0)).max()
    assert columns < 6  # and soft


def test_a_framed_picture_leaves_room_for_the_camera() -> None:
    rgba = np.full((600, 300, 4), 255, np.uint8)
    fitted = fit_picture(rgba, 320, 180, framed=True)
    rows = np.flatnonzero((fitted[:, 160] > 250).all(axis=1))
    assert rows[0] == pytest.approx(9, abs=2)
    assert rows[-1] == pytest.approx(170, abs=2)


@pytest.mark.parametrize(("ink", "ground"), [(255, "dark"), (0, "light")])
def test_a_transparent_picture_stands_on_a_ground_that_it_stands_out_from(
    ink: int, ground: str
) -> None:
    rgba = np.zeros((100, 100, 4), np.uint8)
    rgba[30:70, 30:70] = (ink, ink, ink, 255)
    fitted = fit_picture(rgba, 320, 180, framed=False).astype(int)
    assert fitted[90, 160].mean() == ink
    corner = fitted[5, 5].mean()
    assert (corner < 60) if ground == "dark" else (corner > 200)


def test_the_orientation_of_a_camera_is_honoured(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn clockwise to see it upright
    photo(360, 640).rotate(90, expand=True).save(tmp_path / "turned.jpg", exif=exif)
    rgba = load_picture(tmp_path / "turned.jpg", 640)
    assert rgba.shape[:2] == (640, 360)
    assert rgba[40, 180, 0] > 150
    assert rgba[600, 180, 2] > 150


def test_a_picture_is_read_no_larger_than_needed(tmp_path: Path) -> None:
    photo(2000, 1000).save(tmp_path / "large.jpg")
    assert max(load_picture(tmp_path / "large.jpg", 500).shape) <= 525


def test_a_drawing_is_a_picture_too(tmp_path: Path) -> None:
    body = '<rect width="40" height="20" fill="#ff0000"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{body}</svg>'
    (tmp_path / "drawing.svg").write_text(svg)
    rgba = load_picture(tmp_path / "drawing.svg", 400)
    assert rgba.shape == (200, 400, 4)
    assert rgba[100, 200].tolist() == [255, 0, 0, 255]


def test_a_drawing_cannot_pull_in_other_files(tmp_path: Path) -> None:
    photo(40, 40).save(tmp_path / "secret.png")
    link = f'<image href="{tmp_path / "secret.png"}" width="40" height="40"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">{link}</svg>'
    (tmp_path / "drawing.svg").write_text(svg)
    assert load_picture(tmp_path / "drawing.svg", 40)[..., 3].max() == 0


def test_what_is_no_picture_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    with pytest.raises(UnreadableMedia, match=r"broken\.png"):
        load_picture(tmp_path / "broken.png", 100)


def test_a_truncated_picture_is_unreadable(tmp_path: Path) -> None:
    photo(400, 300).save(tmp_path / "cut.jpg")
    data = (tmp_path / "cut.jpg").read_bytes()
    (tmp_path / "cut.jpg").write_bytes(data[: len(data) // 2])
    with pytest.raises(UnreadableMedia, match=r"cut\.jpg"):
        load_picture(tmp_path / "cut.jpg", 400)


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_picture_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    Image.new("1", (9500, 9500)).save(tmp_path / "bomb.png")
    assert (tmp_path / "bomb.png").stat().st_size < 200_000
    with pytest.raises(UnreadableMedia, match=r"bomb\.png"):
        load_picture(tmp_path / "bomb.png", 100)
