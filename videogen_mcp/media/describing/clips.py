"""What a video looks like over its length: frames are sampled, never kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from . import lettering
from .colours import brightness, joined, main_colours, texture
from .pictures import shape

SAMPLES = 48
_SIDE = 640
_CUT = 0.55
_READ_EVERY = 12


def describe_clip(
    path: Path,
    width: int,
    height: int,
    duration: float,
    progress: Callable[[float], None],
) -> str:
    """A few sentences on colours, light, changes of scene, movement and lettering."""
    colours: Counter[str] = Counter()
    lights: Counter[str] = Counter()
    looks: Counter[str] = Counter()
    changes: list[float] = []
    texts: dict[str, None] = {}
    before: NDArray[np.float64] | None = None
    for number, frame in enumerate(_sampled(path, duration)):
        colours.update(main_colours(frame))
        lights[brightness(frame)] += 1
        looks[texture(frame)] += 1
        now = _fingerprint(frame)
        if before is not None:
            changes.append(_distance(before, now))
        if number % _READ_EVERY == 0 and (text := lettering.read_lettering(frame)):
            texts[text] = None
        before = now
        progress(min(1.0, (number + 1) / SAMPLES))
    if not looks:
        return "Video without a picture that can be read."
    light, look = lights.most_common(1)[0][0], looks.most_common(1)[0][0]
    kind = "filmed video" if look == "photo" else "animated or drawn video"
    first = " ".join(filter(None, [light, shape(width, height), kind]))
    named = joined([name for name, _ in colours.most_common(3)]) or "mixed colours"
    told = [f"{first.capitalize()}, {spoken_length(duration)}, {width} by {height} pixels"]
    told += [f"Mostly {named}", _movement(changes)]
    told += [f"Text in the picture: {' / '.join(texts)}"[:800]] if texts else []
    return ". ".join(told) + "."


def spoken_length(seconds: float) -> str:
    """ "12 seconds", "3 minutes", "2 hours"."""
    if seconds < 90:
        return f"{max(1, round(seconds))} second{'s' * (round(seconds) > 1)}"
    return f"{round(seconds / 60)} minutes" if seconds < 5400 else f"{seconds / 3600:.1f} hours"


def _movement(changes: list[float]) -> str:
    cuts = sum(change > _CUT for change in changes)
    if cuts:
        return f"At least {cuts + 1} different scenes"
    mean = float(np.mean(changes)) if changes else 0.0
    return "A still picture" if mean < 0.02 else "One scene" if mean < 0.25 else "Lively movement"


def _fingerprint(frame: NDArray[np.uint8]) -> NDArray[np.float64]:
    """How much of a frame has which colour."""
    hsv = cv2.cvtColor(frame, cv2.COLOR_RGB2HSV)
    found = cv2.calcHist([hsv], [0, 1, 2], None, [12, 4, 4], [0, 180, 0, 256, 0, 256])
    return np.asarray(found / max(float(np.sum(found)), 1.0), np.float64)


def _distance(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    """0 for the same colours, 1 for none in common."""
    return float(np.sqrt(max(0.0, 1.0 - float(np.sum(np.sqrt(first * second))))))


def _sampled(path: Path, duration: float) -> Iterator[NDArray[np.uint8]]:
    """Small frames at even moments, reached by jumps between key frames."""
    with av.open(str(path), metadata_errors="ignore") as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        base = float(stream.time_base or 1)
        count = min(SAMPLES, max(2, int(duration * 2)))
        last = None
        for number in range(count):
            moment = duration * (number + 0.5) / count
            container.seek((stream.start_time or 0) + int(moment / base), stream=stream)
            frame = next(container.decode(stream), None)
            if frame is None or frame.pts == last:
                continue
            last = frame.pts
            scale = min(1.0, _SIDE / max(frame.width, frame.height))
            small = frame.reformat(
                width=max(2, int(frame.width * scale)),
                height=max(2, int(frame.height * scale)),
                format="rgb24",
            )
            yield np.asarray(small.to_ndarray(), np.uint8)
