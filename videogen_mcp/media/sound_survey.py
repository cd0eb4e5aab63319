"""A sound heard through once: how loud it is, where it is silent, and its outline."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from .audio.blocks import in_blocks, resampled
from .audio.filters import Samples
from .audio.loudness import SAMPLE_RATE, energy_per_tenth, gated_loudness, true_peak
from .probe import UnreadableMedia, first_sound, open_media

Span = tuple[float, float]

SHORTEST_SILENCE = 0.5
SILENT_DB = -55.0
BLOCK_SECONDS = 30
STEP = SAMPLE_RATE // 50


@dataclass(frozen=True)
class SoundSurvey:
    """Loudness in LUFS and true peak in dBTP, -inf for silence; silent spans in seconds.

    `lows` and `highs` are the lowest and highest sample of each 20 ms.
    """

    seconds: float
    loudness: float
    peak: float
    silent: list[Span]
    lows: NDArray[np.float32]
    highs: NDArray[np.float32]


def survey_sound(path: Path, duration: float, progress: Callable[[float], None]) -> SoundSurvey:
    """Hears a sound of any length block by block. Raises UnreadableMedia when there is none."""
    energies, lows, highs, levels = [], [], [], []
    peak, heard = -math.inf, 0
    for block in in_blocks(_pieces(path), BLOCK_SECONDS * SAMPLE_RATE):
        heard += len(block)
        energies.append(energy_per_tenth(block))
        peak = max(peak, true_peak(block))
        steps = block[: len(block) // STEP * STEP].mean(axis=1).reshape(-1, STEP)
        lows.append(steps.min(axis=1))
        highs.append(steps.max(axis=1))
        levels.append(np.sqrt((steps**2).mean(axis=1)))
        progress(min(1.0, heard / SAMPLE_RATE / duration) if duration else 1.0)
    if not heard:
        raise UnreadableMedia(f"{path.name} holds no sound that can be decoded")
    level = np.concatenate(levels)
    return SoundSurvey(
        heard / SAMPLE_RATE,
        gated_loudness(np.concatenate(energies)),
        peak,
        _silent(level < 10 ** (SILENT_DB / 20)),
        np.concatenate(lows),
        np.concatenate(highs),
    )


def _silent(is_quiet: NDArray[np.bool_]) -> list[Span]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], is_quiet, [False]]).astype(np.int8)))
    spans = (edges.reshape(-1, 2) * STEP / SAMPLE_RATE).tolist()
    return [(start, end) for start, end in spans if end - start >= SHORTEST_SILENCE - 1e-9]


def _pieces(path: Path) -> Iterator[Samples]:
    with open_media(path) as container:
        stream = first_sound(container)
        if stream is None:
            raise UnreadableMedia(f"{path.name} holds no sound")
        # FFmpeg takes 3 dB off mono that it spreads to stereo, so it is doubled here.
        layout = "mono" if stream.codec_context.layout.nb_channels == 1 else "stereo"
        resampler = av.AudioResampler(format="fltp", layout=layout, rate=SAMPLE_RATE)
        yield from map(_stereo, resampled(container, stream, resampler))


def _stereo(frame: av.AudioFrame) -> Samples:
    planes = np.asarray(frame.to_ndarray(), np.float32)
    return (planes if len(planes) == 2 else np.repeat(planes, 2, axis=0)).T
