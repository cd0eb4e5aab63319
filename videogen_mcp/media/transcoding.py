"""Decoding any film or sound and encoding it as H.264 and AAC, picture by picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import av
from av.filter import Graph

from .frames import even
from .pictures import UnreadableMedia

SAMPLE_RATE = 48_000
MOST_FPS = 60
CLOCK = Fraction(1, 90_000)
TURNS = {90: ["cclock"], 180: ["clock", "clock"], 270: ["clock"]}
_WIDE_RANGE_CURVES = (16, 18)
"""The transfer curves of HDR: PQ and HLG."""

Progress = Callable[[float], None]


class PictureEncoder:
    """Writes the pictures of one stream: upright, square pixels, at most `short_side` lines.

    Raises UnreadableMedia when not even the first picture can be decoded.
    """

    def __init__(self, source: Any, stream: Any, out: Any, short_side: int) -> None:
        first = next(source.decode(stream), None)
        source.seek(0)
        if first is None:
            raise UnreadableMedia("there is not a single picture in it")
        self.index: int = stream.index
        self.width, self.height = upright_shape(stream, first, short_side)
        self.weaker = _loss(first)
        self._out = out
        self._clock = stream.time_base
        self._rate = Fraction(stream.average_rate or stream.guessed_rate or 25)
        self._target = self._add_stream()
        self._graph: Graph | None = None
        self._kind: tuple[Any, ...] | None = None
        self._last = -1

    def _add_stream(self) -> Any:
        rate = min(self._rate, Fraction(MOST_FPS))
        options = {"preset": "veryfast", "crf": "23", "sc_threshold": "0"}
        stream = self._out.add_stream("libx264", rate=rate, options=options)
        stream.width, stream.height, stream.pix_fmt = self.width, self.height, "yuv420p"
        stream.codec_context.time_base = CLOCK
        # The segments of a playlist begin with key frames.
        stream.codec_context.gop_size = max(1, round(2 * rate))
        stream.codec_context.thread_count = 1
        return stream

    def take(self, frame: Any) -> None:
        """Adds a picture, which may differ in size and format from those before."""
        kind = (frame.width, frame.height, frame.format.name)
        if self._graph is None or kind != self._kind:
            self._drain()
            self._graph, self._kind = self._graph_for(frame), kind
        self._graph.push(frame)
        self._write(self._graph)

    def finish(self) -> None:
        """Writes what is still held back; raises UnreadableMedia if there was no picture."""
        self._drain()
        if self._last < 0:
            raise UnreadableMedia("none of its pictures can be decoded")
        self._out.mux(self._target.encode(None))

    def _graph_for(self, frame: Any) -> Graph:
        graph = Graph()
        nodes = [
            graph.add_buffer(
                width=frame.width,
                height=frame.height,
                format=frame.format,
                time_base=self._clock,
            )
        ]
        nodes += [graph.add("transpose", turn) for turn in TURNS.get(rotation(frame), [])]
        nodes.append(graph.add("scale", f"{self.width}:{self.height}:flags=bicubic"))
        nodes += [graph.add("setsar", "1"), graph.add("format", "yuv420p")]
        if self._rate > MOST_FPS:
            nodes.append(graph.add("fps", str(MOST_FPS)))
        nodes.append(graph.add("buffersink"))
        graph.link_nodes(*nodes).configure()
        return graph

    def _drain(self) -> None:
        if self._graph is not None:
            self._graph.push(None)
            self._write(self._graph)
            self._graph = None

    def _write(self, graph: Graph) -> None:
        for frame in pulled(graph):
            is_timed = frame.pts is not None and frame.time_base is not None
            ticks = round(frame.pts * frame.time_base / CLOCK) if is_timed else self._last + 1
            # Broken files repeat times or go back; an encoder takes only rising ones.
            if ticks > self._last:
                self._last = ticks
                frame.pict_type, frame.time_base, frame.pts = 0, CLOCK, ticks
                self._out.mux(self._target.encode(frame))


class SoundEncoder:
    """Writes one stream of sound as AAC at 48 kHz, mono or stereo."""

    def __init__(self, stream: Any, out: Any) -> None:
        self.index: int = stream.index
        self._out = out
        self._is_mono = stream.codec_context.channels == 1
        self._target = out.add_stream("aac", rate=SAMPLE_RATE, options={"aac_coder": "fast"})
        self._target.layout = "mono" if self._is_mono else "stereo"
        self._target.bit_rate = 96_000 if self._is_mono else 160_000
        self._graph: Graph | None = None
        self._kind: tuple[Any, ...] | None = None

    def take(self, frame: Any) -> None:
        """Adds some sound, which may differ in rate and channels from that before."""
        kind = (frame.sample_rate, frame.format.name, frame.layout.name)
        if self._graph is None or kind != self._kind:
            is_first = self._kind is None
            self._drain()
            self._graph, self._kind = self._graph_for(frame, is_first), kind
        self._graph.push(frame)
        self._write(self._graph)

    def finish(self) -> None:
        """Writes what is still held back."""
        self._drain()
        self._out.mux(self._target.encode(None))

    def _graph_for(self, frame: Any, is_first: bool) -> Graph:
        # Fills holes, and begins where the film begins, so that sound stays in step.
        resample = f"{SAMPLE_RATE}:async=1000" + (":first_pts=0" if is_first else "")
        layout = "mono" if self._is_mono else "stereo"
        graph = Graph()
        graph.link_nodes(
            graph.add_abuffer(
                sample_rate=frame.sample_rate,
                format=frame.format,
                layout=frame.layout.name,
                time_base=frame.time_base,
            ),
            graph.add("aresample", resample),
            graph.add("aformat", f"sample_fmts=fltp:channel_layouts={layout}"),
            graph.add("abuffersink"),
        ).configure()
        return graph

    def _drain(self) -> None:
        if self._graph is not None:
            self._graph.push(None)
            self._write(self._graph)
            self._graph = None

    def _write(self, graph: Graph) -> None:
        for frame in pulled(graph):
            self._out.mux(self._target.encode(frame))


def transcode(
    source: Any, pictures: PictureEncoder | None, sound: SoundEncoder | None, progress: Progress
) -> None:
    """Reads a file once and hands what is in it to the encoders; memory stays flat."""
    encoders = {encoder.index: encoder for encoder in (pictures, sound) if encoder is not None}
    for packet in source.demux([source.streams[index] for index in encoders]):
        report(progress, source, packet)
        for frame in decoded(packet):
            encoders[packet.stream_index].take(frame)
    for encoder in encoders.values():
        encoder.finish()


def report(progress: Progress, source: Any, packet: Any) -> None:
    """Says how far into the file a packet is."""
    if source.duration and packet.pts is not None:
        seconds = float((packet.pts - (packet.stream.start_time or 0)) * packet.time_base)
        progress(min(1.0, seconds / (source.duration / av.time_base)))


def decoded(packet: Any) -> Iterator[Any]:
    """The frames of a packet; a damaged one costs its own moment, not the file."""
    try:
        yield from packet.decode()
    except (av.InvalidDataError, av.PatchWelcomeError):
        return


def pulled(graph: Graph) -> Iterator[Any]:
    while True:
        try:
            yield graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return


def rotation(frame: Any) -> int:
    """Degrees by which a picture is to be turned, against the clock."""
    return int(getattr(frame, "rotation", 0)) % 360


def upright_shape(stream: Any, frame: Any, short_side: int) -> tuple[int, int]:
    ratio = stream.sample_aspect_ratio or Fraction(1)
    width, height = float(frame.width * ratio), float(frame.height)
    if rotation(frame) % 180 == 90:
        width, height = height, width
    scale = min(1.0, short_side / min(width, height))
    return even(width * scale), even(height * scale)


def _loss(frame: Any) -> str | None:
    if getattr(frame, "color_trc", None) not in _WIDE_RANGE_CURVES:
        return None
    return (
        "The preview and the stream show this HDR video without tone mapping, so its colours "
        "look flatter than in the original."
    )
