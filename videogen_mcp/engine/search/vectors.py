"""The vectors of every searchable file, in memory, one or more rows per file."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .model import DIMENSIONS, Vectors

BLOCK = 16384
_FULL_SCALE = 127.0


def packed(vectors: Vectors) -> bytes:
    """Vectors as they are stored: signed bytes, each row scaled to its largest value."""
    largest = np.abs(vectors).max(axis=1, keepdims=True)
    scaled = np.round(vectors / np.where(largest, largest, 1) * _FULL_SCALE)
    return bytes(scaled.astype(np.int8).tobytes())


class VectorTable:
    """Rows of signed bytes that are compared with a query by the cosine."""

    def __init__(self) -> None:
        self._rows: NDArray[np.int8] = np.zeros((0, DIMENSIONS), np.int8)
        self._lengths = np.zeros(0, np.float32)
        self._owners = np.zeros(0, np.int64)
        self._used = 0
        self._places: dict[int, list[int]] = {}

    def __len__(self) -> int:
        return len(self._places)

    def put(self, entries: Sequence[tuple[int, bytes]]) -> None:
        """Takes entries (number, packed vectors), in place of those with the same numbers."""
        for number, _ in entries:
            self._free(number)
        blocks = [np.frombuffer(data, np.int8).reshape(-1, DIMENSIONS) for _, data in entries]
        total = sum(len(block) for block in blocks)
        self._make_room(total)
        for (number, _), block in zip(entries, blocks, strict=True):
            if len(block):
                places = range(self._used, self._used + len(block))
                self._rows[places.start : places.stop] = block
                norms = np.linalg.norm(block.astype(np.float32), axis=1)
                self._lengths[places.start : places.stop] = np.maximum(norms, 1e-6)
                self._owners[places.start : places.stop] = number
                self._places[number] = list(places)
                self._used = places.stop

    def _free(self, number: int) -> None:
        for place in self._places.pop(number, ()):
            self._owners[place] = -1

    def _make_room(self, more: int) -> None:
        if self._used + more <= len(self._rows):
            return
        kept = np.flatnonzero(self._owners[: self._used] >= 0)
        size = max(1024, 2 * (len(kept) + more))
        for name in ("_rows", "_lengths", "_owners"):
            old = getattr(self, name)
            new = np.zeros((size, *old.shape[1:]), old.dtype)
            new[: len(kept)] = old[kept]
            setattr(self, name, new)
        self._used = len(kept)
        self._places = {}
        for place, owner in enumerate(self._owners[: self._used].tolist()):
            self._places.setdefault(owner, []).append(place)

    def nearest(self, queries: Vectors, limit: int) -> dict[int, float]:
        """The entries with the largest cosine to any of the queries (k, d)."""
        best = self._cosines(queries)
        if not len(best):
            return {}
        top = np.argpartition(-best, min(4 * limit, len(best)) - 1)[: 4 * limit]
        found: dict[int, float] = {}
        for place in top[np.argsort(-best[top])].tolist():
            owner = int(self._owners[place])
            if owner >= 0:
                found.setdefault(owner, float(best[place]))
            if len(found) >= limit:
                break
        return found

    def cosines_of(self, queries: Vectors, numbers: Sequence[int]) -> dict[int, float]:
        """The largest cosine of each of these entries."""
        found: dict[int, float] = {}
        for number in numbers:
            if places := self._places.get(number):
                rows = self._rows[places].astype(np.float32) @ queries.T
                found[number] = float((rows.max(axis=1) / self._lengths[places]).max())
        return found

    def _cosines(self, queries: Vectors) -> NDArray[np.float32]:
        """The largest cosine of every row; blocks keep the wide copy small."""
        best = np.empty(self._used, np.float32)
        for start in range(0, self._used, BLOCK):
            end = min(start + BLOCK, self._used)
            products = self._rows[start:end].astype(np.float32) @ queries.T
            best[start:end] = products.max(axis=1) / self._lengths[start:end]
        best[self._owners[: self._used] < 0] = -1.0
        return best
