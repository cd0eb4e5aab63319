"""A film seen through once: pictures at chosen moments, and where it is black or frozen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .contact_sheet import on_chequers
from .frames import Plane
from .probe import Probe, UnreadableMedia, first_video, frame_at, open_media
from .transparent_video import decoder_with_alpha

Span = tuple[float, float]

MOST_WATCHED = 400 * 30 * 1920 * 1080
"""Pixels of film that are looked at picture by picture; a longer one only at its moments."""

SHORTEST_BLACK = 0.2
SHORTEST_FROZEN = 1.0
_SMALL = 320
_BLACK = 20
_LIT = 0.01
_STILL = 0.02


@dataclass(frozen=True)
class FilmSurvey:
    """What was seen; the spans are None where the film was too long to be watched whole."""

    pictures: list[tuple[float, Plane]]
    black: list[Span] | None = None
    frozen: list[Span] | None = None
    has_transparency: bool = False


@dataclass
class _Watch:
    """Spans in which something holds; `note` is told it at every picture."""

    shortest: float
    spans: list[Span] = field(default_factory=list)
    _since: float | None = None

    def note(self, holds: bool, since: float, now: float) -> None:
        if holds and self._since is None:
            self._since = since
        elif not holds:
            self.end(now)

    def end(self, now: float) -> None:
        if self._since is not None and now - self._since >= self.shortest - 1e-6:
            self.spans.append((self._since, now))
        self._since = None


def moments_of(duration: float, count: int) -> list[float]:
    """The middles of `count` equal parts of a film, in seconds."""
    return [duration * (index + 0.5) / count for index in range(count)]


def survey_film(
    path: Path,
    about: Probe,
    moments: Sequence[float],
    longest: int,
    progress: Callable[[float], None],
) -> FilmSurvey:
    """Looks at a film once; `longest` is the longer side of the pictures that are kept.

    Raises UnreadableMedia when there is nothing to see.
    """
    duration = about.duration or 0.0
    if duration * (about.fps or 30) * (about.width or 0) * (about.height or 0) > MOST_WATCHED:
        pictures = []
        for index, moment in enumerate(moments):
            pictures.append((moment, _shrunk(frame_at(path, moment), longest)))
            progress((index + 1) / len(moments))
        return FilmSurvey(pictures)
    return _watch(path, duration, list(moments), longest, progress)


def _watch(
    path: Path,
    duration: float,
    moments: list[float],
    longest: int,
    progress: Callable[[float], None],
) -> FilmSurvey:
    black, frozen = _Watch(SHORTEST_BLACK), _Watch(SHORTEST_FROZEN)
    pictures: list[tuple[float, Plane]] = []
    before: NDArray[np.int16] | None = None
    last: Any | None = None
    now = earlier = 0.0
    for now, frame in _frames(path):
        while moments and now > moments[0] + 1e-6:
            pictures.append((moments.pop(0), _picture(last or frame, longest)))
        luma = _luma(frame)
        is_still = before is not None and bool(np.abs(luma - before).mean() < _STILL)
        black.note(not is_clear(frame) and bool((luma >= _BLACK).mean() < _LIT), now, now)
        frozen.note(is_still, earlier, now)
        before, last, earlier = luma, frame, now
        progress(min(1.0, now / duration) if duration else 1.0)
    if last is None:
        raise UnreadableMedia(f"{path.name} has no picture that can be decoded")
    pictures += [(moment, _picture(last, longest)) for moment in moments]
    end = max(duration, now)
    black.end(end)
    frozen.end(end)
    return FilmSurvey(pictures, black.spans, frozen.spans, is_clear(last))


def _frames(path: Path) -> Iterator[tuple[float, Any]]:
    """Every picture and its time from the beginning; damaged ones are passed over."""
    with open_media(path) as container:
        stream = first_video(container)
        if stream is None:
            raise UnreadableMedia(f"{path.name} has no moving pictures")
        stream.thread_type = "AUTO"
        base, start = float(stream.time_base or 1), stream.start_time or 0
        decoder = decoder_with_alpha(stream)
        for packet in container.demux(stream):
            try:
                frames = decoder.decode(packet if packet.size else None)
            except av.InvalidDataError:
                continue  # one damaged packet costs its own pictures, not the film
            for frame in frames:
                if frame.pts is not None:
                    yield (frame.pts - start) * base, frame


def _luma(frame: Any) -> NDArray[np.int16]:
    scale = _SMALL / max(frame.height, frame.width)
    size = [max(2, round(side * scale / 2) * 2) for side in (frame.width, frame.height)]
    small = frame.reformat(*size, format="gray", interpolation="FAST_BILINEAR")
    return np.asarray(small.to_ndarray(), np.int16)


def _picture(frame: Any, longest: int) -> Plane:
    """The picture upright, no larger than needed; chequered where it is transparent."""
    scale = min(1.0, longest / max(frame.width, frame.height))
    size = (max(2, round(frame.width * scale / 2) * 2), max(2, round(frame.height * scale / 2) * 2))
    form = "rgba" if is_clear(frame) else "rgb24"
    small = frame.reformat(width=size[0], height=size[1], format=form, interpolation="AREA")
    turns = round(int(getattr(frame, "rotation", 0)) / 90) % 4
    picture = np.ascontiguousarray(np.rot90(small.to_ndarray(), turns))
    return on_chequers(picture) if picture.shape[2] == 4 else picture


def is_clear(frame: Any) -> bool:
    """Whether a frame has an alpha channel."""
    return any(component.is_alpha for component in frame.format.components)


def _shrunk(picture: Plane, longest: int) -> Plane:
    image = Image.fromarray(picture)
    image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return np.asarray(image)
