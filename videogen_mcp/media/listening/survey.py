"""Hearing a whole file once: how much of it is speech, music, noise or silence, and where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .activity import Kind, classify
from .sound import RATE, Mono, blocks

STEP = 2.0
"""Seconds of a block; each is judged together with the one before it and the one after it."""


@dataclass
class Survey:
    """Seconds of each kind, the spans of speech, and the mean level in dB below full scale."""

    seconds: dict[Kind, float] = field(default_factory=dict)
    speech: list[tuple[float, float]] = field(default_factory=list)
    duration: float = 0.0
    power: float = 0.0

    @property
    def level(self) -> float:
        mean = self.power / self.duration if self.duration else 0.0
        return float(10 * np.log10(mean + 1e-12))

    @property
    def main(self) -> Kind:
        """What most of the file is, silence left aside if there is anything else."""
        heard: dict[Kind, float] = {
            kind: spent
            for kind, spent in self.seconds.items()
            if kind != "silence" and spent >= 0.05 * self.duration
        }
        return max(heard, key=lambda kind: heard[kind], default="silence")

    def add(self, kind: Kind, level: float, seconds: float) -> None:
        start, self.duration = self.duration, self.duration + seconds
        self.power += seconds * 10 ** (level / 10)
        self.seconds[kind] = self.seconds.get(kind, 0.0) + seconds
        if kind != "speech":
            return
        if self.speech and start - self.speech[-1][1] < 0.01:
            self.speech[-1] = (self.speech[-1][0], self.duration)
        else:
            self.speech.append((start, self.duration))


def survey(path: Path, *, limit: float, progress: Callable[[float], None]) -> Survey:
    """Listens to the first `limit` seconds; memory does not grow with the length."""
    heard = Survey()
    before: Mono = np.zeros(0, np.int16)
    now: Mono | None = None
    for after in blocks(path, STEP):
        if now is not None:
            _judge(heard, before, now, after)
            before = now
        now = after
        progress(min(1.0, heard.duration / limit))
        if heard.duration >= limit:
            return heard
    if now is not None:
        _judge(heard, before, now, np.zeros(0, np.int16))
    return heard


def _judge(heard: Survey, before: Mono, now: Mono, after: Mono) -> None:
    alone = classify(now)
    half = len(now) // 2
    kind = classify(np.concatenate([before[-half:], now, after[:half]])).kind
    heard.add("silence" if alone.kind == "silence" else kind, alone.level, len(now) / RATE)
