"""The sound of a file as a stream of short blocks, so that its length does not matter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from ..audio.blocks import in_blocks, resampled
from ..audio.codec import late_start

Mono = NDArray[np.int16]

RATE = 16_000
"""Samples a second: all that speech needs."""


def blocks(path: Path, seconds: float = 2.0) -> Iterator[Mono]:
    """Mono 16-bit blocks of `seconds`, the last one shorter; nothing from a file without sound."""
    yield from in_blocks(_pieces(path), int(seconds * RATE))


def _pieces(path: Path) -> Iterator[Mono]:
    options = {"protocol_whitelist": "file"}
    with av.open(str(path.absolute()), options=options, metadata_errors="ignore") as container:
        if not container.streams.audio:
            return
        stream = container.streams.audio[0]
        resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
        is_first = True
        for frame in resampled(container, stream, resampler):
            if is_first and (late := round(late_start(container, stream) * RATE)):
                yield np.zeros(late, np.int16)
            is_first = False
            yield frame.to_ndarray()[0]
