"""Bars that follow a sound."""

from __future__ import annotations

import itertools
from collections.abc import Hashable

import cv2
import numpy as np
from numpy.typing import NDArray

from ..audio.filters import Samples
from ..audio.loudness import SAMPLE_RATE
from ..visuals.canvas import Pixels
from ..visuals.geometry import Box
from ..visuals.palette import rgb
from .description import Description
from .elements import Element, Entry, Look
from .media import Media
from .sheet import Sheet

_RATE = 30
_BARS = 48
_LOWEST, _HIGHEST = 60.0, 12_000.0


def waveform(sheet: Sheet, wanted: Description, media: Media) -> None:
    """The spectrum of the sound, low notes at the left, mirrored around a middle line."""
    u, theme = sheet.u, sheet.theme
    assert media.sound is not None
    heading = 150 * u if wanted.title else 0
    card = sheet.middle(1560 * u, 520 * u + heading)
    sheet.panel(card, Entry("pop", 0, 0.5))
    pad = 64 * u
    if wanted.title:
        sheet.text(
            wanted.title,
            Box(card.x0 + pad, card.y0 + pad * 0.7, card.x1 - pad, card.y0 + heading),
            largest=72,
            smallest=28,
            most_lines=2,
            start=0.3,
        )
    field = Box(card.x0 + pad, card.y0 + heading + pad * 0.6, card.x1 - pad, card.y1 - pad * 0.6)
    levels = band_levels(media.sound)
    sheet.elements.append(
        Element(
            _bars(levels, round(field.width), round(field.height), theme.accent, theme.accent2),
            field.cx,
            field.cy,
            Entry("fade", 0.1, 0.4),
        )
    )
    sheet.hold = len(media.sound) / SAMPLE_RATE


def band_levels(sound: Samples, bars: int = _BARS) -> NDArray[np.float32]:
    """Loudness 0..1 of `bars` bands, 30 rows a second, each row eased against the one before."""
    mono = sound.mean(axis=1)
    hop, size = SAMPLE_RATE // _RATE, 4096
    frames = max(1, len(mono) // hop)
    padded = np.pad(mono, (size // 2, size))
    window = np.hanning(size).astype(np.float32)
    frequency = np.fft.rfftfreq(size, 1 / SAMPLE_RATE)
    edges = np.geomspace(_LOWEST, _HIGHEST, bars + 1)
    picks = [
        np.flatnonzero((frequency >= lo) & (frequency < hi)) for lo, hi in itertools.pairwise(edges)
    ]
    picks = [
        p if len(p) else np.array([int(np.argmin(np.abs(frequency - lo)))])
        for p, lo in zip(picks, edges, strict=False)
    ]
    rows = np.zeros((frames, bars), np.float32)
    for index in range(frames):
        spectrum = np.abs(np.fft.rfft(padded[index * hop : index * hop + size] * window))
        rows[index] = [spectrum[p].max() for p in picks]
    decibels = 20 * np.log10(rows + 1e-6) + np.linspace(0, 12, bars)
    top = np.percentile(decibels, 99.5)
    levels = np.clip((decibels - top + 48) / 48, 0, 1) ** 1.5
    for index in range(1, frames):
        levels[index] = np.maximum(levels[index], levels[index - 1] * 0.82)
    return np.asarray(levels, np.float32)


def _bars(levels: NDArray[np.float32], width: int, height: int, first: str, last: str) -> Look:
    step = width / levels.shape[1]
    thick = max(2.0, step * 0.58)
    colors = [
        tuple(
            int(a + (b - a) * i / levels.shape[1])
            for a, b in zip(rgb(last), rgb(first), strict=True)
        )
        for i in range(levels.shape[1])
    ]

    def look(seconds: float) -> tuple[Hashable, Pixels]:
        index = min(int(seconds * _RATE), len(levels) - 1)
        image = np.zeros((height, width, 4), np.uint8)
        for band, level in enumerate(levels[index]):
            long = max(thick, float(level) * (height - thick - 2))
            x = (band + 0.5) * step
            ends = [
                (round(x * 16), round((height / 2 + way * (long - thick) / 2) * 16))
                for way in (-1, 1)
            ]
            cv2.line(
                image, ends[0], ends[1], (*colors[band], 255), max(1, round(thick)), cv2.LINE_AA, 4
            )
        # Anti-aliased edges come out premultiplied already, since the ground is empty.
        return index, image

    return look
