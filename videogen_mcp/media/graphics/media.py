"""The reference media of a graphic: pictures, films and sounds that it shows or follows."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import av
import cv2
import numpy as np

from ..audio.filters import Samples
from ..pictures import load_picture
from ..probe import first_video, open_media, probe
from ..visuals.canvas import Pixels, premultiplied

_LONGEST = 2160


@dataclass(frozen=True)
class Media:
    """Files of each kind in the order given; `sound` is what the audio files sound like."""

    images: tuple[Path, ...] = ()
    videos: tuple[Path, ...] = ()
    sound: Samples | None = field(default=None, compare=False)

    @property
    def visuals(self) -> tuple[Path, ...]:
        return (*self.images, *self.videos)


def fitted(pixels: Pixels, width: float, height: float) -> Pixels:
    """A premultiplied picture as large as fits the box, at least two pixels a side."""
    scale = min(width / pixels.shape[1], height / pixels.shape[0])
    size = max(2, round(pixels.shape[1] * scale)), max(2, round(pixels.shape[0] * scale))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, size, interpolation=way), np.uint8)


def picture_of(path: Path) -> Pixels:
    """A picture file upright, premultiplied, trimmed of transparent borders."""
    pixels = premultiplied(load_picture(path, _LONGEST))
    shown = pixels[..., 3] > 8
    rows, columns = np.flatnonzero(shown.any(axis=1)), np.flatnonzero(shown.any(axis=0))
    if not len(rows):
        return pixels
    return np.ascontiguousarray(pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


def film_seconds(path: Path) -> float:
    """How long a video is played: its length, a minute at most."""
    return min(probe(path).duration or 0.0, 60.0)


class Film:
    """A video played in a box: `size` is its upright size, pictures come at rising seconds."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._coming = self._pictures()
        first = next(self._coming, None)
        if first is None:
            from ..pictures import UnreadableMedia

            raise UnreadableMedia(f"{path.name} has no picture that can be shown")
        self._now, self._next = first, next(self._coming, None)
        self.size = (first[1].shape[1], first[1].shape[0])

    def at(self, seconds: float) -> tuple[Hashable, Pixels]:
        """The RGB picture that shows at a second; the last one stays."""
        while self._next is not None and self._next[0] <= seconds + 1e-6:
            self._now, self._next = self._next, next(self._coming, None)
        return self._now

    def _pictures(self) -> Iterator[tuple[float, Pixels]]:
        with open_media(self._path) as container:
            stream = first_video(container)
            if stream is None:
                return
            start = None
            for frame in container.decode(stream):
                time = frame.time or 0.0
                start = time if start is None else start
                yield time - start, _upright(frame)


def _upright(frame: av.VideoFrame) -> Pixels:
    rgb = np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)
    turns = round((getattr(frame, "rotation", 0) or 0) / 90) % 4
    return np.ascontiguousarray(np.rot90(rgb, turns))
