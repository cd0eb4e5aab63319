"""Draws a user's video as a visual: fitted to the frame, at the frame rate of the project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace

from .frames import Frame, Plane, Planes, even, planes_from_rgb, rgb_from_planes
from .pictures import UnreadableMedia, fit_picture, is_nearly_shaped
from .sprites import Painter

_UNSPECIFIED = 2
_HIGH_DEFINITION = 720


class ClipAnimator:
    """Plays a video from `start` seconds on, and again from its beginning when it is over."""

    def __init__(self, path: Path, width: int, height: int, *, start: float) -> None:
        self._path, self._start = path, start
        self._size = (width, height)
        self._shown: tuple[float, Planes] | None = None
        self._coming = self._decoded()
        self._next = self._take()
        if self._next is None:
            raise UnreadableMedia(f"{path.name} has no picture that can be shown")
        self._ground = self._ground_planes()
        self._length: float | None = None

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws the picture of the video that shows so many seconds after the visual began."""
        self._advance_to(self._start + seconds)
        for source, target in zip(self._ground, frame.planes, strict=True):
            np.copyto(target, source)
        if self._shown is not None:
            _paste(self._shown[1], frame.planes)

    def _advance_to(self, moment: float) -> None:
        if self._length:
            moment %= self._length
        if self._shown is not None and moment < self._shown[0] - 1e-6:
            self._restart()
        while self._next is not None and (self._shown is None or self._next[0] <= moment + 1e-6):
            self._shown, self._next = self._next, self._take()
        if self._next is None and self._shown is not None and self._length is None:
            # The last picture shows as long as the one before it did.
            self._length = self._shown[0] + self._interval
            if moment >= self._length:
                self._advance_to(moment)

    def _restart(self) -> None:
        self._shown, self._coming = None, self._decoded()
        self._next = self._take()

    def _take(self) -> tuple[float, Planes] | None:
        return next(self._coming, None)

    def _decoded(self) -> Iterator[tuple[float, Planes]]:
        try:
            with av.open(str(self._path), metadata_errors="ignore") as container:
                stream = container.streams.video[0]
                stream.thread_type = "AUTO"
                rate = stream.average_rate or stream.guessed_rate or 30
                self._interval = float(1 / rate)
                first: float | None = None
                for index, frame in enumerate(container.decode(stream)):
                    time = frame.time if frame.time is not None else index * self._interval
                    first = time if first is None else first
                    yield time - first, self._fitted(frame)
        except (av.FFmpegError, IndexError, OSError) as error:
            raise UnreadableMedia(f"{self._path.name} cannot be played: {error}") from error

    def _fitted(self, frame: Any) -> Planes:
        turns = round(int(getattr(frame, "rotation", 0)) / 90) % 4
        shape = (frame.height, frame.width) if turns % 2 else (frame.width, frame.height)
        scale = _scale(shape, self._size)
        size = (even(shape[0] * scale), even(shape[1] * scale))
        wanted = size[::-1] if turns % 2 else size
        planes = _converted(frame, *wanted)
        return Planes(*(np.rot90(plane, turns) for plane in planes)) if turns else planes

    def _ground_planes(self) -> Planes:
        """What shows beside a video of another shape: its first picture, blurred."""
        assert self._next is not None
        width, height = self._size
        rows, columns = self._next[1].y.shape
        if rows >= height and columns >= width:
            return Frame(width, height).planes
        rgb = rgb_from_planes(Planes(*map(np.ascontiguousarray, self._next[1])))
        rgba = np.dstack([rgb, np.full(rgb.shape[:2], 255, np.uint8)])
        return planes_from_rgb(fit_picture(rgba, width, height, framed=False))


def _scale(shape: tuple[int, int], size: tuple[int, int]) -> float:
    factors = size[0] / shape[0], size[1] / shape[1]
    return max(factors) if is_nearly_shaped(*shape, *size) else min(factors)


def _converted(frame: Any, width: int, height: int) -> Planes:
    colorspace = frame.colorspace
    if colorspace == _UNSPECIFIED:
        high = min(frame.width, frame.height) >= _HIGH_DEFINITION
        colorspace = Colorspace.ITU709 if high else Colorspace.SMPTE170M
    picture = frame.reformat(
        width=width,
        height=height,
        format="yuv420p",
        src_colorspace=colorspace,
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
    )
    return Planes(*(_plane(plane) for plane in picture.planes))


def _plane(plane: Any) -> Plane:
    rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
    return rows[: plane.height, : plane.width].copy()


def _paste(source: Planes, target: Planes) -> None:
    """Puts a picture into the middle of another, cutting off what is beyond its edges."""
    across = (target.y.shape[1] - source.y.shape[1]) // 4 * 2
    down = (target.y.shape[0] - source.y.shape[0]) // 4 * 2
    for part, whole, step in zip(source, target, (1, 2, 2), strict=True):
        x, y = across // step, down // step
        cut = part[max(-y, 0) :, max(-x, 0) :]
        place = whole[max(y, 0) :, max(x, 0) :]
        rows, columns = min(cut.shape[0], place.shape[0]), min(cut.shape[1], place.shape[1])
        place[:rows, :columns] = cut[:rows, :columns]
