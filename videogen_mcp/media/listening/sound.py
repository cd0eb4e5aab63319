"""The sound of a file as a stream of short blocks, so that its length does not matter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

Mono = NDArray[np.int16]

RATE = 16_000
"""Samples a second: all that speech needs."""


def blocks(path: Path, seconds: float = 2.0) -> Iterator[Mono]:
    """Mono 16-bit blocks of `seconds`, the last one shorter; nothing from a file without sound."""
    size = int(seconds * RATE)
    pending: list[Mono] = []
    held = 0
    for piece in _pieces(path):
        pending.append(piece)
        held += len(piece)
        while held >= size:
            joined = np.concatenate(pending)
            yield joined[:size]
            pending, held = [joined[size:]], len(joined) - size
    if held:
        yield np.concatenate(pending)


def _pieces(path: Path) -> Iterator[Mono]:
    options = {"protocol_whitelist": "file"}
    with av.open(str(path.absolute()), options=options, metadata_errors="ignore") as container:
        if not container.streams.audio:
            return
        resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
        for packet in container.demux(container.streams.audio[0]):
            try:
                frames = packet.decode()
            except av.InvalidDataError:
                continue  # one damaged packet costs its own milliseconds, not the file
            for frame in frames:
                yield from (out.to_ndarray()[0] for out in resampler.resample(frame))
        yield from (out.to_ndarray()[0] for out in resampler.resample(None))
