"""A film as a transform takes it: upright pictures of one size, and its sound."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.filter import Graph
from numpy.typing import NDArray

from ..audio.blocks import resampled
from ..frames import even
from ..pictures import UnreadableMedia
from ..probe import first_sound, first_video, open_media
from ..transcoding import CLOCK, TURNS, decoded, pulled, rotation, upright_shape

SAMPLE_RATE = 48_000
MOST_FPS = 60
_HIGH_DEFINITION = 700
"""Lines from which a film that does not say so is taken to be in the colours of HD."""

_UNSAID = 2
_WIDE_RANGE_CURVES = (16, 18)
FLATTER = (
    "The video is HDR; it was turned into ordinary colours without tone mapping, so it looks "
    "flatter than the original. Convert it to SDR first for full control of its colours."
)


@dataclass(frozen=True)
class Film:
    """What a transform must know of a film: its size as shown (even), its rate and length."""

    width: int
    height: int
    fps: Fraction
    seconds: float
    has_sound: bool
    has_alpha: bool
    notes: list[str]


def look_at(path: Path) -> Film:
    """Raises UnreadableMedia for what has no pictures that can be decoded."""
    try:
        return _looked_at(path)
    except av.error.FFmpegError as error:
        raise UnreadableMedia(f"{path.name} cannot be read as a film: {error.strerror}") from error


def _looked_at(path: Path) -> Film:
    with open_media(path) as source:
        stream = first_video(source)
        first = None if stream is None else next(source.decode(stream), None)
        if stream is None or first is None:
            raise UnreadableMedia(f"{path.name} has not a single picture")
        width, height = upright_shape(stream, first, max(first.width, first.height))
        is_wide = getattr(first, "color_trc", None) in _WIDE_RANGE_CURVES
        return Film(
            even(width),
            even(height),
            min(Fraction(stream.average_rate or stream.guessed_rate or 25), Fraction(MOST_FPS)),
            float(source.duration or 0) / av.time_base,
            first_sound(source) is not None,
            stream.metadata.get("alpha_mode") == "1",
            [FLATTER] if is_wide else [],
        )


class UprightPictures:
    """Turns, squares and converts what a decoder gives: `layout` is `yuv420p` or `rgb24`.

    At a steady rate if `fps` is given. Every picture has a time on the 90 kHz clock.
    """

    def __init__(
        self,
        stream: Any,
        size: tuple[int, int],
        layout: str,
        fps: Fraction | None = None,
    ) -> None:
        self._clock = stream.time_base
        self._size, self._layout, self._fps = size, layout, fps
        self._graph: Graph | None = None
        self._kind: tuple[Any, ...] | None = None
        self._last = -(1 << 62)

    def take(self, frame: Any) -> Iterator[Any]:
        """What follows from a frame, which may differ in size and format from those before."""
        kind = (frame.width, frame.height, frame.format.name)
        if self._graph is None or kind != self._kind:
            yield from self.rest()
            self._graph, self._kind = self._graph_for(frame), kind
        self._graph.push(frame)
        yield from self._timed(self._graph)

    def rest(self) -> Iterator[Any]:
        """What was held back."""
        if self._graph is not None:
            self._graph.push(None)
            yield from self._timed(self._graph)
            self._graph = None

    def _graph_for(self, frame: Any) -> Graph:
        width, height = self._size
        graph = Graph()
        nodes = [
            graph.add_buffer(
                width=frame.width, height=frame.height, format=frame.format, time_base=self._clock
            )
        ]
        nodes += [graph.add("transpose", turn) for turn in TURNS.get(rotation(frame), [])]
        nodes.append(graph.add("scale", f"{width}:{height}:{_colours(frame, self._layout)}"))
        nodes += [graph.add("setsar", "1"), graph.add("format", self._layout)]
        if self._fps is not None:
            nodes.append(graph.add("fps", f"{self._fps.numerator}/{self._fps.denominator}"))
        nodes.append(graph.add("buffersink"))
        graph.link_nodes(*nodes).configure()
        return graph

    def _timed(self, graph: Graph) -> Iterator[Any]:
        for frame in pulled(graph):
            is_timed = frame.pts is not None and frame.time_base is not None
            ticks = round(frame.pts * frame.time_base / CLOCK) if is_timed else self._last + 1
            # Broken files repeat times or go back; an encoder takes only rising ones.
            if ticks > self._last:
                self._last = ticks
                frame.pict_type, frame.time_base, frame.pts = 0, CLOCK, ticks
                yield frame


def _colours(frame: Any, layout: str) -> str:
    """How colours are read and written, for the scaler."""
    said = int(getattr(frame, "colorspace", _UNSAID) or _UNSAID)
    is_hd = min(frame.width, frame.height) >= _HIGH_DEFINITION
    matrix = ":in_color_matrix=bt709" if said == _UNSAID and is_hd else ""
    target = ":out_color_matrix=bt709:out_range=tv" if layout == "yuv420p" else ""
    return f"flags=bicubic+accurate_rnd{matrix}{target}"


def upright_pictures(
    path: Path, size: tuple[int, int], layout: str, fps: Fraction | None = None
) -> Iterator[Any]:
    """The pictures of a film; damaged parts are left out. Memory stays flat."""
    with open_media(path) as source:
        stream = first_video(source)
        if stream is None:
            raise UnreadableMedia(f"{path.name} has no pictures")
        stream.thread_type = "AUTO"
        pictures = UprightPictures(stream, size, layout, fps)
        for packet in source.demux(stream):
            for frame in decoded(packet):
                yield from pictures.take(frame)
        yield from pictures.rest()


def sound_of(path: Path) -> Iterator[NDArray[np.float32]]:
    """The sound of a film in pieces of shape (n, 2) at 48 kHz, beginning with its pictures."""
    with open_media(path) as source:
        stream = first_sound(source)
        if stream is None:
            return
        lead = _lead(source, stream)
        if lead > 0:
            yield np.zeros((lead, 2), np.float32)
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE)
        dropped = max(-lead, 0)
        for frame in resampled(source, stream, resampler):
            piece = np.asarray(frame.to_ndarray().T, np.float32)
            skipped = min(dropped, len(piece))
            dropped -= skipped
            if skipped < len(piece):
                yield piece[skipped:]


def _lead(source: Any, stream: Any) -> int:
    """Samples of silence before the sound, negative where it begins before the pictures."""
    video = first_video(source)
    if video is None or stream.start_time is None or video.start_time is None:
        return 0
    late = stream.start_time * stream.time_base - video.start_time * video.time_base
    return round(float(max(-10, min(late, 600))) * SAMPLE_RATE)
