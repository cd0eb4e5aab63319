"""Films written anew picture by picture, with the times that these had and their sound."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.video.reformatter import ColorRange

from ..frames import Frame
from ..pictures import UnreadableMedia
from ..probe import first_sound, first_video, open_media
from ..transcoding import CLOCK, SoundEncoder, decoded
from .film import Film, UprightPictures
from .source import Progress

ENCODER_OPTIONS = {"preset": "superfast", "crf": "18"}

_COPIED_SOUND = ("aac", "mp3", "mp3float", "ac3", "eac3", "alac", "opus")
"""Codecs that MP4 may hold."""

_BT709 = 1

Change = Callable[[Any], Frame]
"""Takes a picture of the film, upright, and returns what is shown in its place."""


def remake(
    path: Path,
    film: Film,
    size: tuple[int, int],
    layout: str,
    change: Change,
    target: Path,
    progress: Progress,
    *,
    read_size: tuple[int, int] | None = None,
) -> float:
    """Writes a film of `size` as MP4; its sound is copied where MP4 can hold it.

    `change` gets pictures of `read_size`, or `size` if that is not given. Returns the seconds for
    which there are pictures. Memory stays flat.
    """
    options = {"movflags": "+faststart"}
    with open_media(path) as source, av.open(str(target), "w", options=options) as out:
        stream, sound = first_video(source), first_sound(source)
        writer = _PictureWriter(out, size, film.fps)
        copied = _sound_writer(sound, out)
        pictures = UprightPictures(stream, read_size or size, layout)
        streams = [stream] if sound is None else [stream, sound]
        for packet in source.demux(streams):
            if packet.stream is not stream:
                copied.take(packet)
                continue
            for frame in decoded(packet):
                for shown in pictures.take(frame):
                    writer.write(change(shown), shown.pts)
                    progress(_done(shown, source, film))
        for shown in pictures.rest():
            writer.write(change(shown), shown.pts)
        writer.finish()
        if copied is not None:
            copied.finish()
        return writer.seconds


def _done(shown: Any, source: Any, film: Film) -> float:
    began = (source.start_time or 0) / av.time_base
    return (float(shown.pts * CLOCK) - began) / max(film.seconds, 0.001)


class _PictureWriter:
    """H.264 with the times that the pictures had."""

    def __init__(self, out: Any, size: tuple[int, int], fps: Fraction) -> None:
        self._out = out
        self._stream = out.add_stream("libx264", rate=fps, options=ENCODER_OPTIONS)
        self._stream.width, self._stream.height = size
        self._stream.pix_fmt = "yuv420p"
        context = self._stream.codec_context
        context.time_base = CLOCK
        context.color_range = ColorRange.MPEG
        context.colorspace = context.color_primaries = context.color_trc = _BT709
        self._fps = fps
        self._first: int | None = None
        self._last = 0

    def write(self, frame: Frame, ticks: int) -> None:
        picture = av.VideoFrame.from_ndarray(frame.buffer, format="yuv420p")
        picture.pts, picture.time_base = ticks, CLOCK
        self._first = ticks if self._first is None else self._first
        self._last = ticks
        self._out.mux(self._stream.encode(picture))

    @property
    def seconds(self) -> float:
        """From the first picture to the end of the last."""
        return float((self._last - (self._first or 0)) * CLOCK + 1 / self._fps)

    def finish(self) -> None:
        if self._first is None:
            raise UnreadableMedia("none of its pictures can be decoded")
        self._out.mux(self._stream.encode(None))


class _CopiedSound:
    """The packets of a stream of sound, as they are."""

    def __init__(self, stream: Any, out: Any) -> None:
        self._out = out
        self._target = out.add_stream_from_template(stream)

    def take(self, packet: Any) -> None:
        if packet.dts is not None:
            packet.stream = self._target
            self._out.mux(packet)

    def finish(self) -> None:
        """Nothing is held back."""


class _EncodedSound:
    """Sound that MP4 cannot hold, as AAC."""

    def __init__(self, stream: Any, out: Any) -> None:
        self._encoder = SoundEncoder(stream, out)

    def take(self, packet: Any) -> None:
        for frame in decoded(packet):
            self._encoder.take(frame)

    def finish(self) -> None:
        self._encoder.finish()


def _sound_writer(stream: Any | None, out: Any) -> Any:
    if stream is None:
        return None
    is_held = stream.codec_context.name in _COPIED_SOUND
    return _CopiedSound(stream, out) if is_held else _EncodedSound(stream, out)
