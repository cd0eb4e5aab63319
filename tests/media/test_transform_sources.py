"""Pictures of every kind, as transforms take them."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms

from videogen_mcp.media.pictures import UnreadableMedia
from videogen_mcp.media.transforms.source import read_source

COLOUR = (200, 120, 40)


def saved(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.bmp", "a.tiff", "a.gif"])
def test_every_format_is_read_in_its_colours(tmp_path: Path, name: str) -> None:
    source = read_source(saved(tmp_path / name, Image.new("RGB", (30, 20), COLOUR)))
    assert source.rgba.shape == (20, 30, 4)
    assert np.abs(source.rgba[10, 10, :3].astype(int) - COLOUR).max() < 10
    assert not source.has_alpha


def test_cmyk_and_palettes_become_rgb(tmp_path: Path) -> None:
    plain = Image.new("RGB", (30, 20), COLOUR)
    for name, image in (("a.jpg", plain.convert("CMYK")), ("a.png", plain.quantize(4))):
        source = read_source(saved(tmp_path / name, image))
        assert np.abs(source.rgba[10, 10, :3].astype(int) - COLOUR).max() < 14


def test_sixteen_bits_are_scaled_and_not_cut_off(tmp_path: Path) -> None:
    ramp = np.linspace(0, 65_535, 64).astype(np.uint16)[None].repeat(8, axis=0)
    cv2.imwrite(str(tmp_path / "grey.png"), ramp)
    cv2.imwrite(str(tmp_path / "colour.png"), np.dstack([ramp, ramp, ramp]))
    for name in ("grey.png", "colour.png"):
        shown = read_source(tmp_path / name).rgba[4, :, 0].astype(int)
        assert np.abs(shown - np.linspace(0, 255, 64)).max() < 2


def test_a_colour_profile_is_applied(tmp_path: Path) -> None:
    # A profile that names its channels otherwise shows at once whether it was heeded.
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    plain = saved(tmp_path / "a.jpg", Image.new("RGB", (30, 20), COLOUR), icc_profile=lab.tobytes())
    broken = saved(tmp_path / "b.jpg", Image.new("RGB", (30, 20), COLOUR), icc_profile=b"nonsense")
    for path in (plain, broken):
        assert np.abs(read_source(path).rgba[10, 10, :3].astype(int) - COLOUR).max() < 4


def test_a_turned_photograph_is_upright(tmp_path: Path) -> None:
    image = Image.new("RGB", (40, 20), (220, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = 6
    stream = io.BytesIO()
    image.save(stream, "JPEG", exif=exif)
    path = tmp_path / "turned.jpg"
    path.write_bytes(stream.getvalue())
    assert read_source(path).rgba.shape[:2] == (40, 20)


def test_of_an_animation_the_first_picture_is_used_and_said(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (20, 20), (250 * number, 0, 0)) for number in (0, 1)]
    path = saved(tmp_path / "a.gif", frames[0], save_all=True, append_images=frames[1:])
    source = read_source(path)
    assert source.rgba[5, 5, 0] < 10
    assert any("first picture" in note for note in source.notes)


def test_transparency_is_kept(tmp_path: Path) -> None:
    image = Image.new("LA", (20, 20), (90, 128))
    source = read_source(saved(tmp_path / "a.png", image))
    assert source.has_alpha
    assert source.rgba[5, 5].tolist() == [90, 90, 90, 128]


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n nothing more")
    with pytest.raises(UnreadableMedia, match=r"a\.png"):
        read_source(path)
