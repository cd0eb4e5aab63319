"""Laying one utterance along another: dynamic time warping with loose ends."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float32]
_SKIP_SHARE = 0.5


def warp(reading: Rows, recording: Rows, *, loose: tuple[bool, bool]) -> NDArray[np.int64]:
    """For each row of the reading (n) the first and last row of the recording (m): shape (n, 2).

    `loose` says at which end the recording may hold more than the reading; what is left over
    there costs half of what it would cost to be matched badly. Takes memory of 4 n m bytes.
    """
    cost = _distances(reading, recording)
    skip = _SKIP_SHARE * float(np.median(cost[:: max(1, len(cost) // 500)]))
    total = np.empty_like(cost)
    columns: NDArray[np.float64] = np.arange(cost.shape[1], dtype=np.float64)
    head = columns * skip if loose[0] else np.where(columns > 0, np.inf, 0.0)
    before = np.full(cost.shape[1], np.inf)
    for number, row in enumerate(cost):
        entry = np.minimum(before, np.concatenate([[np.inf], before[:-1]]))
        entry = np.minimum(entry, head) if number == 0 else entry
        before = _along(entry, row)
        total[number] = before
    last = _end(total[-1], skip) if loose[1] else cost.shape[1] - 1
    return _traced(total, head, last)


def _distances(a: Rows, b: Rows) -> Rows:
    squares = (a**2).sum(axis=1)[:, None] + (b**2).sum(axis=1)[None]
    squares -= 2 * (a @ b.T)
    return np.asarray(np.sqrt(np.maximum(squares, 0, out=squares), out=squares))


def _along(entry: NDArray[np.float64], row: Rows) -> NDArray[np.float64]:
    """The cheapest sums within a row: enter at any column, then go on to the right."""
    sums = np.cumsum(row, dtype=np.float64)
    entered = entry + row - sums
    return np.asarray(np.minimum.accumulate(entered) + sums)


def _end(totals: Rows, skip: float) -> int:
    left_over = np.arange(len(totals))[::-1] * skip
    return int(np.argmin(totals + left_over))


def _traced(total: Rows, head: NDArray[np.float64], last: int) -> NDArray[np.int64]:
    """The cheapest path backwards from the last row."""
    places = np.zeros((len(total), 2), np.int64)
    column = last
    for row in range(len(total) - 1, -1, -1):
        places[row, 1] = column
        while column > 0 and total[row, column - 1] < _before(total, head, row, column):
            column -= 1
        places[row, 0] = column
        if row and column and total[row - 1, column - 1] <= total[row - 1, column]:
            column -= 1
    return places


def _before(total: Rows, head: NDArray[np.float64], row: int, column: int) -> float:
    if row == 0:
        return float(head[column])
    diagonal = total[row - 1, column - 1] if column else np.inf
    return float(min(total[row - 1, column], diagonal))
