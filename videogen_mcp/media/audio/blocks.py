"""Sound as a stream, decoded piece by piece and grouped into blocks: its length costs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import av
import numpy as np
from numpy.typing import NDArray

Block = TypeVar("Block", bound=NDArray[Any])


def in_blocks(pieces: Iterable[Block], size: int) -> Iterator[Block]:
    """The pieces joined into blocks of `size` samples, the last one shorter."""
    pending: list[Any] = []
    held = 0
    for piece in pieces:
        pending.append(piece)
        held += len(piece)
        while held >= size:
            joined: Any = np.concatenate(pending)
            yield joined[:size]
            pending, held = [joined[size:]], len(joined) - size
    if held:
        last: Any = np.concatenate(pending)
        yield last


def resampled(
    container: av.container.InputContainer, stream: av.AudioStream, resampler: av.AudioResampler
) -> Iterator[av.AudioFrame]:
    """Every frame of a stream; a damaged packet costs its own milliseconds, not the sound."""
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except av.InvalidDataError:
            continue
        for frame in frames:
            yield from resampler.resample(frame)
    yield from resampler.resample(None)
