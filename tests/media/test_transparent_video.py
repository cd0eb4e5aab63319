"""WebM files with an alpha channel, written and read back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from videogen_mcp.media.probe import probe
from videogen_mcp.media.transparent_video import TransparentWriter, transparent_frames

FRAMES = 12
SIZE = (160, 90)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A red block that moves to the right, over a half transparent bar."""
    path = tmp_path_factory.mktemp("film") / "block.webm"
    writer = TransparentWriter(path, *SIZE, 24, sound=True)
    for number in range(FRAMES):
        picture = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
        picture[..., 0] = 220
        picture[20:50, 10 + 5 * number : 50 + 5 * number, 3] = 255
        picture[60:80, 20:140, 3] = 128
        writer.write(picture)
    writer.write_sound(np.zeros(24_000, np.float32))
    writer.finish()
    return path


def test_every_picture_keeps_its_alpha_and_its_colour(film: Path) -> None:
    pictures = list(transparent_frames(film))
    assert len(pictures) == FRAMES
    for number, picture in enumerate(pictures):
        centre = picture[35, 30 + 5 * number]
        assert centre[3] > 245
        assert abs(int(centre[0]) - 220) < 12
        assert abs(int(picture[70, 80, 3]) - 128) < 12
        assert picture[5, 5, 3] < 10


def test_the_sound_lies_beside_the_pictures(film: Path) -> None:
    about = probe(film)
    assert (about.video_codec, about.audio_codec) == ("vp9", "opus")
    assert about.duration == pytest.approx(0.5, abs=0.03)


def test_an_odd_size_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="must be even"):
        TransparentWriter(tmp_path / "odd.webm", 161, 90, 24)
