"""Subjects cut out, against the masks that they were composed with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from videogen_mcp.media.transforms.cutout import NoSubject, cut_out, cut_out_picture
from videogen_mcp.media.transforms.film_cutout import cut_out_film
from videogen_mcp.media.transparent_video import TransparentWriter, transparent_frames

from .transform_pictures import composite, figure, portrait, texture, write_film

pytestmark = pytest.mark.slow

GROUNDS = {
    "white": np.array([246, 246, 244], np.float32),
    "grey": np.array([128, 130, 133], np.float32),
    "green": np.array([30, 190, 70], np.float32),
}


def worn(height: int, width: int) -> np.ndarray:
    return np.array([205, 90, 50], np.float32) + texture(height, width, 2, 14)


def test_a_person_before_a_textured_background_is_found() -> None:
    picture, alpha = portrait(240, 320)
    rgba, is_exact = cut_out(picture)
    found = rgba[..., 3] / 255
    assert not is_exact
    assert np.abs(found - alpha).mean() < 0.02
    assert ((found > 0.5) & (alpha > 0.5)).sum() > 0.95 * ((found > 0.5) | (alpha > 0.5)).sum()


@pytest.mark.parametrize("ground", GROUNDS.values(), ids=GROUNDS.keys())
def test_a_plain_background_is_taken_away_exactly(ground: np.ndarray) -> None:
    alpha = figure(180, 240)
    lit = ground + np.linspace(-6, 6, 240, dtype=np.float32)[None, :, None]
    picture = composite(alpha, worn(180, 240), np.broadcast_to(lit, (180, 240, 3)))
    rgba, is_exact = cut_out(picture)
    assert is_exact
    assert np.abs(rgba[..., 3] / 255 - alpha).mean() < 0.012


def test_the_rim_has_the_colours_of_the_subject_and_none_of_the_background() -> None:
    alpha = figure(180, 240)
    subject = np.broadcast_to(np.array([200, 60, 50], np.float32), (180, 240, 3))
    picture = composite(alpha, subject, np.broadcast_to(GROUNDS["green"], (180, 240, 3)))
    rgba, _ = cut_out(picture)
    rim = rgba[(rgba[..., 3] > 25) & (rgba[..., 3] < 230)][:, :3].astype(int)
    raw = picture[(rgba[..., 3] > 25) & (rgba[..., 3] < 230)].astype(int)
    halo = np.abs(rim - (200, 60, 50)).mean()
    assert halo < 0.35 * np.abs(raw - (200, 60, 50)).mean()


def test_a_white_shirt_before_a_white_wall_is_no_hole() -> None:
    alpha = figure(180, 240)
    subject = worn(180, 240)
    subject[130:160, 100:140] = GROUNDS["white"]
    picture = composite(alpha, subject, np.broadcast_to(GROUNDS["white"], (180, 240, 3)))
    rgba, _ = cut_out(picture)
    assert rgba[145, 120, 3] > 240


def test_a_picture_that_is_cut_out_already_stays_as_it_is(tmp_path: Path) -> None:
    rgba = np.zeros((40, 50, 4), np.uint8)
    rgba[10:30, 10:40] = (10, 200, 90, 140)
    cv2.imwrite(str(tmp_path / "a.png"), cv2.cvtColor(rgba, cv2.COLOR_RGBA2BGRA))
    cut = cut_out_picture(tmp_path / "a.png", tmp_path / "b.png", lambda _: None)
    assert cut.was_cut_out
    kept = cv2.imread(str(tmp_path / "b.png"), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(cv2.cvtColor(kept, cv2.COLOR_BGRA2RGBA), rgba)


def test_nothing_is_cut_out_of_a_plain_surface() -> None:
    with pytest.raises(NoSubject):
        cut_out(np.full((60, 80, 3), 90, np.uint8))


def test_the_same_picture_is_always_cut_alike() -> None:
    picture, _ = portrait(120, 160)
    assert np.array_equal(cut_out(picture)[0], cut_out(picture)[0])


def moving_portrait(count: int, height: int = 144, width: int = 256) -> tuple[list, list]:
    """A person who sways a little before a textured room; a camera that stands still."""
    ground = np.array([95, 120, 135], np.float32) + texture(height, width, 3, 16)
    subject = worn(height, width + 64)
    pictures, alphas = [], []
    for number in range(count):
        shift = 7 * np.sin(number / 4)
        left = 32 - round(shift)
        alphas.append(figure(height, width, float(round(shift))))
        pictures.append(composite(alphas[-1], subject[:, left : left + width], ground))
    return pictures, alphas


@pytest.fixture(scope="module")
def swaying(tmp_path_factory: pytest.TempPathFactory) -> tuple[list, list]:
    """The alphas of the film as they are, and as they were found."""
    folder = tmp_path_factory.mktemp("swaying")
    pictures, alphas = moving_portrait(14)
    source = write_film(folder / "a.mp4", pictures)
    cut_out_film(source, folder / "b.webm", lambda _: None)
    return alphas, [rgba[..., 3] / 255 for rgba in transparent_frames(folder / "b.webm")]


def test_a_person_in_a_film_is_followed(swaying: tuple[list, list]) -> None:
    alphas, found = swaying
    assert len(found) == len(alphas)
    assert max(np.abs(one - other).mean() for one, other in zip(found, alphas, strict=True)) < 0.03


def test_the_matte_of_a_film_does_not_flicker(swaying: tuple[list, list]) -> None:
    alphas, found = swaying
    faults = np.array(found) - np.array(alphas)
    assert np.abs(np.diff(faults, axis=0)).mean() < 0.02


def test_a_slow_subject_that_never_leaves_its_place_is_kept_whole(tmp_path: Path) -> None:
    height, width, count = 96, 160, 16
    down, right = np.mgrid[:height, :width]
    ground = np.array([90, 140, 90], np.float32) + texture(height, width, 1, 12)
    shapes = [
        (((right - 92 + 2 * number) / 20) ** 2 + ((down - 52) / 34) ** 2 < 1).astype(np.float32)
        for number in range(count)
    ]
    red = np.broadcast_to(np.array([220, 60, 40], np.float32), ground.shape)
    source = write_film(tmp_path / "a.mp4", [composite(shape, red, ground) for shape in shapes])
    cut_out_film(source, tmp_path / "b.webm", lambda _: None)
    for rgba, shape in zip(transparent_frames(tmp_path / "b.webm"), shapes, strict=True):
        found, there = rgba[..., 3] > 127, shape > 0.5
        assert (found & there).sum() > 0.9 * (found | there).sum()


def test_a_subject_that_walks_through_the_picture_is_not_taken_for_a_moving_camera(
    tmp_path: Path,
) -> None:
    height, width = 96, 160
    down, right = np.mgrid[:height, :width]
    ground = np.array([120, 110, 100], np.float32) + texture(height, width, 1, 40)
    shapes = [
        (((right - place) / 16) ** 2 + ((down - 58) / 34) ** 2 < 1).astype(np.float32)
        for place in range(-12, 176, 8)
    ]
    blue = np.broadcast_to(np.array([50, 80, 190], np.float32), ground.shape)
    source = write_film(tmp_path / "a.mp4", [composite(shape, blue, ground) for shape in shapes])
    cut_out_film(source, tmp_path / "b.webm", lambda _: None)
    shares = []
    for rgba, shape in zip(transparent_frames(tmp_path / "b.webm"), shapes, strict=True):
        found, there = rgba[..., 3] > 127, shape > 0.5
        shares.append((found & there).sum() / (found | there).sum())
    assert np.median(shares) > 0.9


def test_a_film_without_background_keeps_its_sound_and_length(tmp_path: Path) -> None:
    pictures, _ = moving_portrait(6, 90, 160)
    source = write_film(tmp_path / "a.mp4", pictures)
    cut_out_film(source, tmp_path / "b.webm", lambda _: None)
    with av.open(str(tmp_path / "b.webm")) as container:
        assert container.streams.audio[0].codec_context.name == "opus"
        assert container.duration / av.time_base == pytest.approx(0.25, abs=0.05)


def test_a_film_that_is_transparent_already_stays_so(tmp_path: Path) -> None:
    writer = TransparentWriter(tmp_path / "a.webm", 64, 48, 24)
    picture = np.zeros((48, 64, 4), np.uint8)
    picture[10:40, 10:40] = (220, 30, 30, 255)
    for _ in range(4):
        writer.write(picture)
    writer.finish()
    cut = cut_out_film(tmp_path / "a.webm", tmp_path / "b.webm", lambda _: None)
    assert cut.was_transparent
    shown = next(transparent_frames(tmp_path / "b.webm"))
    assert shown[25, 25, 3] > 240
    assert shown[2, 2, 3] < 10


MEASURE = """
import resource, sys
from pathlib import Path
from videogen_mcp.media.transforms.film_cutout import cut_out_film
from videogen_mcp.media.transforms.film_upscaling import upscale_film
source = Path(sys.argv[1])
cut_out_film(source, source.with_suffix(".webm"), lambda _: None)
upscale_film(source, source.with_name("large"), lambda _: None)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured as Unix counts it")
def test_memory_is_flat_in_the_length_of_a_film(tmp_path: Path) -> None:
    pictures, _ = moving_portrait(12, 180, 320)
    peaks = []
    for times in (1, 6):
        source = write_film(tmp_path / f"{times}.mp4", pictures * times)
        command = [sys.executable, "-c", MEASURE, str(source)]
        peaks.append(int(subprocess.run(command, capture_output=True, check=True).stdout))
    assert peaks[1] < 1.25 * peaks[0]
