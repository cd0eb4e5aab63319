"""Measures a finished video: what is in it, where it is black, frozen or silent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

Span = tuple[float, float]

_BLACK = 20.0
_STILL = 0.02


@dataclass(frozen=True)
class Streams:
    """What a video file holds; durations in seconds, counted from packets and samples."""

    video_codec: str
    width: int
    height: int
    fps: float
    frames: int
    video_seconds: float
    audio_codec: str | None
    audio_seconds: float
    is_monotonic: bool


def streams(path: Path) -> Streams:
    """Reads every packet (decoding none) and returns what the file really holds."""
    with av.open(str(path)) as container:
        video = container.streams.video[0]
        audio = next(iter(container.streams.audio), None)
        times: dict[int, list[tuple[int, int, int]]] = {}
        for packet in container.demux():
            if packet.dts is not None and packet.pts is not None:
                entry = (packet.dts, packet.pts, packet.duration or 0)
                times.setdefault(packet.stream_index, []).append(entry)
        shown = times.get(video.index, [])
        heard = times.get(audio.index, []) if audio else []
        return Streams(
            video.codec_context.name,
            video.width,
            video.height,
            float(video.average_rate or 0),
            len(shown),
            _seconds(shown, video),
            audio.codec_context.name if audio else None,
            _seconds(heard, audio) if audio else 0.0,
            all(_rises([entry[0] for entry in part]) for part in times.values()),
        )


def _seconds(entries: list[tuple[int, int, int]], stream: Any) -> float:
    if not entries:
        return 0.0
    end = max(pts + duration for _, pts, duration in entries)
    return float((end - max(min(pts for _, pts, _ in entries), 0)) * stream.time_base)


def _rises(values: list[int]) -> bool:
    return all(after > before for before, after in pairwise(values))


def small_frames(path: Path, width: int = 160) -> Iterator[tuple[float, NDArray[np.uint8]]]:
    """Yields (seconds, luma plane at a reduced size) of every frame."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        height = max(round(width * stream.height / stream.width / 2) * 2, 2)
        for frame in container.decode(stream):
            small = frame.reformat(width=width, height=height, format="gray")
            yield float(frame.time or 0.0), np.asarray(small.to_ndarray(), np.uint8)


def black_frames(path: Path) -> list[float]:
    """Returns the times (seconds) of frames with hardly any light in them."""
    return [time for time, luma in small_frames(path) if np.percentile(luma, 99) < _BLACK]


def frozen_spans(path: Path, shortest: float = 1.0) -> list[Span]:
    """Returns (start, end) of stretches of at least `shortest` seconds in which nothing moves."""
    spans: list[Span] = []
    before: NDArray[np.int16] | None = None
    began = last = 0.0
    for time, luma in small_frames(path, 320):
        pixels = luma.astype(np.int16)
        if before is not None and np.abs(pixels - before).mean() > _STILL:
            spans.append((began, time))
            began = time
        before, last = pixels, time
    spans.append((began, last))
    return [span for span in spans if span[1] - span[0] >= shortest]


def silent_spans(path: Path, shortest: float = 0.5, below_db: float = -55.0) -> list[Span]:
    """Returns (start, end) of stretches quieter than `below_db` dBFS, measured in 20 ms steps."""
    level = 10 ** (below_db / 20)
    spans: list[Span] = []
    began: float | None = None
    end = 0.0
    for start, loudness in _loudness(path):
        end = start + 0.02
        if loudness < level:
            began = start if began is None else began
        elif began is not None:
            spans.append((began, start))
            began = None
    if began is not None:
        spans.append((began, end))
    return [span for span in spans if span[1] - span[0] >= shortest - 1e-9]


def _loudness(path: Path) -> Iterator[tuple[float, float]]:
    """Yields (seconds, root mean square) of 20 ms steps of the first sound stream."""
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return
        resampler = av.AudioResampler(format="flt", layout="mono", rate=16000)
        rest = np.zeros(0, np.float32)
        step, count = 320, 0
        for frame in container.decode(container.streams.audio[0]):
            parts = [part.to_ndarray().reshape(-1) for part in resampler.resample(frame)]
            rest = np.concatenate([rest, *parts])
            whole = len(rest) // step
            for block in rest[: whole * step].reshape(whole, step):
                yield count * 0.02, float(np.sqrt(np.mean(block**2)))
                count += 1
            rest = rest[whole * step :]
