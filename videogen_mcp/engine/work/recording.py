"""Decoding the user's recordings to the form in which narration is kept."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ..cache import is_there
from ..providers.speech import FULL_SCALE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

QUIET_PEAK, WANTED_PEAK, FAINTEST_PEAK = 0.1, 0.5, 0.001
"""A recording whose peak is below the first is lifted to the second, lest it lose its detail in
16 bits. Below the last it is taken for silence."""


def decode_recording(
    *, source: Path, path: Path, scratch: Path, progress: Callable[[float], None]
) -> None:
    """Writes the sound of any audio or video file to `path`: mono 16-bit samples, 48 kHz.

    Decodes it twice, a piece at a time: first to learn how loud it is. Raises UnreadableAudio.
    """
    if is_there(path):
        return
    peak = max(_peak(piece) for piece in _mono(source))
    progress(0.4)
    gain = _gain(peak) * FULL_SCALE
    with scratch.open("wb") as stream:
        _write_header(stream, 0)
        start, count = stream.tell(), 0
        for piece in _mono(source):
            count += len(piece)
            stream.write(_rounded(piece, gain).tobytes())
        stream.seek(0)
        _write_header(stream, count)
        assert stream.tell() == start  # numpy leaves room for the length to grow
    progress(1.0)
    os.replace(scratch, path)


def _mono(source: Path) -> Iterator[NDArray[np.float32]]:
    import numpy as np

    from ...media.audio.codec import stream_audio

    for planes in stream_audio(source):
        yield np.nan_to_num(planes.mean(axis=0), nan=0.0, posinf=1.0, neginf=-1.0)


def _peak(piece: NDArray[np.float32]) -> float:
    return float(abs(piece).max()) if len(piece) else 0.0


def _gain(peak: float) -> float:
    """What brings samples into 16 bits: down where they clip, up where they are faint."""
    if peak > 1.0:
        return 1.0 / peak
    return WANTED_PEAK / peak if FAINTEST_PEAK < peak < QUIET_PEAK else 1.0


def _rounded(piece: NDArray[np.float32], gain: float) -> NDArray[np.int16]:
    import numpy as np

    limited = np.clip(piece * np.float32(gain), -FULL_SCALE, FULL_SCALE)
    rounded: NDArray[np.int16] = np.round(limited).astype("<i2")
    return rounded


def _write_header(stream: BinaryIO, count: int) -> None:
    import numpy as np

    header = {"descr": "<i2", "fortran_order": False, "shape": (count,)}
    np.lib.format.write_array_header_1_0(stream, header)
