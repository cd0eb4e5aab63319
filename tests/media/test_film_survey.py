"""A film seen through once: what is transparent in it is shown as such."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

from videogen_mcp.engine.work.previewing import MOST_SPANS, preview
from videogen_mcp.media.film_survey import moments_of, survey_film
from videogen_mcp.media.probe import probe
from videogen_mcp.media.transparent_video import TransparentWriter

SIZE = (160, 90)


def clear_film(path: Path) -> Path:
    """A red block on nothing."""
    writer = TransparentWriter(path, *SIZE, 10)
    for _ in range(10):
        picture = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
        picture[30:60, 60:100] = (220, 20, 20, 255)
        writer.write(picture)
    writer.finish()
    return path


def test_what_is_transparent_in_a_film_is_chequered_and_not_black(tmp_path: Path) -> None:
    path = clear_film(tmp_path / "clear.webm")
    seen = survey_film(path, probe(path), moments_of(1.0, 2), 160, lambda _: None)
    picture = seen.pictures[0][1].astype(int)
    assert seen.has_transparency
    assert seen.black == []
    assert picture.shape == (SIZE[1], SIZE[0], 3)
    assert picture[:20].min() > 220
    assert picture[40:50, 70:90, 0].min() > 180
    assert picture[40:50, 70:90, 1].max() < 60


def test_all_silences_are_counted_though_only_the_longest_are_listed(tmp_path: Path) -> None:
    rate, beats = 8000, 25
    tone = (9000 * np.sin(np.arange(rate // 2) / 4)).astype("<i2")
    beat = np.concatenate([tone, np.zeros(rate, "<i2")])
    path = tmp_path / "beats.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(np.tile(beat, beats).tobytes())
    told = preview(path=str(path), picture=str(tmp_path / "p.jpg"), progress=lambda _: None)
    assert told["silentCount"] == beats
    assert len(told["silentSpans"]) == MOST_SPANS
