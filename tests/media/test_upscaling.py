"""Pictures and films made larger, against what they were made small from."""

from __future__ import annotations

from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from PIL import Image

from tests.engine.media_files import film, gif
from videogen_mcp.media.probe import probe
from videogen_mcp.media.transforms.film_upscaling import upscale_film
from videogen_mcp.media.transforms.likeness import likeness, signal_to_noise
from videogen_mcp.media.transforms.upscaling import (
    LargeEnough,
    upscale,
    upscale_picture,
    upscaled_size,
)

from .transform_pictures import drawing, portrait, write_film


def grey(pixels: np.ndarray) -> np.ndarray:
    return cv2.cvtColor(pixels[..., :3], cv2.COLOR_RGB2GRAY).astype(np.float32) / 255


def shrunk(pixels: np.ndarray, method: int = cv2.INTER_AREA) -> np.ndarray:
    size = (pixels.shape[1] // 2, pixels.shape[0] // 2)
    return cv2.resize(pixels, size, interpolation=method)


def bicubic(pixels: np.ndarray) -> np.ndarray:
    return cv2.resize(pixels, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)


@pytest.mark.parametrize("whole", [drawing(), portrait(240, 320)[0]], ids=["drawing", "portrait"])
def test_a_picture_comes_closer_to_its_original_than_by_bicubic(whole: np.ndarray) -> None:
    small = shrunk(whole)
    ours, plain = grey(upscale(small)), grey(bicubic(small))
    assert signal_to_noise(ours, grey(whole)) > signal_to_noise(plain, grey(whole)) + 0.1
    assert likeness(ours, grey(whole)) > likeness(plain, grey(whole))


def test_edges_are_sharper_than_by_bicubic_and_have_no_halos() -> None:
    step = np.full((48, 64, 3), 60, np.uint8)
    step[:, 32:] = 190
    soft = cv2.GaussianBlur(step, (0, 0), 0.7)
    ours, plain = grey(upscale(soft)), grey(bicubic(soft))
    assert np.diff(ours[40]).max() > 1.05 * np.diff(plain[40]).max()
    assert ours.max() < 190 / 255 + 0.02
    assert ours.min() > 60 / 255 - 0.02


def test_the_same_picture_is_always_enlarged_alike() -> None:
    assert np.array_equal(upscale(shrunk(drawing())), upscale(shrunk(drawing())))


def test_alpha_is_enlarged_without_fringes() -> None:
    rgba = np.zeros((40, 40, 4), np.uint8)
    cv2.circle(rgba, (20, 20), 12, (240, 60, 40, 255), -1, cv2.LINE_AA)
    rgba[..., :3] = (240, 60, 40)
    rgba[..., :3][rgba[..., 3] == 0] = (0, 255, 0)
    large = upscale(rgba)
    seen = large[large[..., 3] > 8]
    assert np.abs(seen[:, :3].astype(int) - (240, 60, 40)).max() < 60, "no green, no black"
    assert large[40, 40, 3] == 255
    assert large[2, 2, 3] == 0


def test_sizes_are_doubled_up_to_4k() -> None:
    assert upscaled_size(1280, 720) == (2560, 1440)
    assert upscaled_size(1920, 1080) == (3840, 2160)
    assert upscaled_size(2000, 3000) == (2560, 3840)
    assert upscaled_size(1, 1) == (2, 2)
    with pytest.raises(LargeEnough, match="4K already"):
        upscaled_size(3840, 100)


def test_a_picture_of_one_pixel_is_enlarged(tmp_path: Path) -> None:
    Image.new("RGB", (1, 1), (10, 200, 30)).save(tmp_path / "a.png")
    upscale_picture(tmp_path / "a.png", tmp_path / "b.png", lambda _: None)
    with Image.open(tmp_path / "b.png") as image:
        assert image.size == (2, 2)
        assert np.abs(np.asarray(image)[0, 0].astype(int) - (10, 200, 30)).max() < 5


def test_a_film_comes_closer_to_its_original_than_by_bicubic(tmp_path: Path) -> None:
    whole = drawing(240, 320)
    source = write_film(tmp_path / "a.mp4", [shrunk(whole)] * 6)
    reports: list[float] = []
    target, _ = upscale_film(source, tmp_path / "large", reports.append)
    assert reports == sorted(reports)
    with av.open(str(target)) as container:
        ours = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    with av.open(str(source)) as container:
        small = next(container.decode(video=0)).to_ndarray(format="rgb24")
    assert len(ours) == 6
    assert signal_to_noise(grey(ours[3]), grey(whole)) > signal_to_noise(
        grey(bicubic(small)), grey(whole)
    )


@pytest.mark.parametrize(
    ("name", "content", "sound"),
    [
        ("uneven.mp4", film(seconds=0.5, size=(96, 64), is_uneven=True, fps=24), "aac"),
        ("deep.mp4", film(seconds=0.4, size=(96, 64), pixels="yuv420p10le"), "aac"),
        (
            "raw.mkv",
            film("matroska", seconds=0.4, size=(96, 64), audio_codec="pcm_s16le"),
            "aac",
        ),
        ("mute.mp4", film(seconds=0.4, size=(96, 64), has_sound=False), None),
        ("anim.gif", gif((60, 40)), None),
    ],
)
def test_a_film_keeps_its_length_and_its_sound(
    tmp_path: Path, name: str, content: bytes, sound: str | None
) -> None:
    source = tmp_path / name
    source.write_bytes(content)
    before = probe(source)
    target, made = upscale_film(source, tmp_path / "large", lambda _: None)
    after = probe(target)
    assert after.duration == pytest.approx(before.duration, abs=0.03)
    assert after.audio_codec == sound
    assert (after.width, after.height) == (made.width, made.height)
    assert after.width == 2 * (before.width or 0)
