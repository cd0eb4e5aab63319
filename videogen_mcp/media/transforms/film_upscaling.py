"""Films made larger: twice, up to the size of 4K; their sound is kept as it is."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from av.video.reformatter import ColorRange

from ..encoding import written_atomically
from ..frames import Frame, Plane, even
from ..pictures import UnreadableMedia
from ..probe import first_sound, first_video, open_media
from ..transcoding import CLOCK, SoundEncoder, decoded
from ..transparent_video import TransparentWriter, transparent_frames
from .enlarging import Lesson, enlarge, learn
from .film import Film, UprightPictures, look_at, sound_of
from .source import Grey, Progress
from .upscaling import Upscaled, learned_part, upscale, upscaled_size

ENCODER_OPTIONS = {"preset": "superfast", "crf": "18"}
LESSONS = 5
"""Pictures from all over the film, from which its enlargement is learned."""

_COPIED_SOUND = ("aac", "mp3", "mp3float", "ac3", "eac3", "alac", "opus")
"""Codecs that MP4 may hold."""

_BT709 = 1
_LOW, _RANGE = 16.0, 219.0


def film_size(film: Film) -> tuple[int, int]:
    """The size that a film is enlarged to, even numbers; raises LargeEnough."""
    width, height = upscaled_size(film.width, film.height)
    return even(width), even(height)


def upscale_film(path: Path, stem: Path, progress: Progress) -> tuple[Path, Upscaled]:
    """Writes `stem`.mp4 (H.264), or `stem`.webm where the film is see-through.

    Times of pictures and the sound are kept. Raises UnreadableMedia, LargeEnough.
    """
    film = look_at(path)
    size = film_size(film)
    about = Upscaled(*size, size[0] / film.width, film.notes)
    if film.has_alpha:
        target = stem.with_suffix(".webm")
        with written_atomically(target, ".webm") as temporary:
            _upscale_transparent(path, film, size, temporary, progress)
        return target, about
    target = stem.with_suffix(".mp4")
    with written_atomically(target, ".mp4") as temporary:
        _upscale_opaque(path, film, size, temporary, progress)
    return target, about


def learn_film(path: Path, film: Film) -> Lesson:
    """Learns from a few pictures spread over the film."""
    return learn(islice(_samples(path, film), LESSONS))


def _samples(path: Path, film: Film) -> Iterator[Grey]:
    with open_media(path) as source:
        stream = first_video(source)
        if stream is None:
            return
        for number in range(LESSONS):
            moment = int(film.seconds * (number + 0.5) / LESSONS * av.time_base)
            source.seek((source.start_time or 0) + moment, backward=True)
            pictures = UprightPictures(stream, (film.width, film.height), "yuv420p")
            frame = next(
                (shown for item in _frames(source, stream) for shown in pictures.take(item)), None
            )
            if frame is not None:
                yield learned_part(_brightness(_plane(frame, 0)))


def _frames(source: Any, stream: Any) -> Iterator[Any]:
    for packet in source.demux(stream):
        yield from decoded(packet)


def _plane(frame: Any, index: int) -> Plane:
    plane = frame.planes[index]
    rows = np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)
    return np.ascontiguousarray(rows[:, : plane.width])


def _brightness(luma: Plane) -> Grey:
    return (luma.astype(np.float32) - _LOW) / _RANGE


def _upscale_opaque(
    path: Path, film: Film, size: tuple[int, int], target: Path, progress: Progress
) -> None:
    lesson = learn_film(path, film)
    options = {"movflags": "+faststart"}
    with open_media(path) as source, av.open(str(target), "w", options=options) as out:
        stream, sound = first_video(source), first_sound(source)
        writer = _PictureWriter(out, size, film.fps)
        copied = _sound_writer(sound, out)
        pictures = UprightPictures(stream, (film.width, film.height), "yuv420p")
        streams = [stream] if sound is None else [stream, sound]
        for packet in source.demux(streams):
            if packet.stream is not stream:
                copied.take(packet)
                continue
            for frame in decoded(packet):
                for shown in pictures.take(frame):
                    writer.write(_enlarged(shown, lesson, size), shown.pts)
                    progress(_done(shown, source, film))
        for shown in pictures.rest():
            writer.write(_enlarged(shown, lesson, size), shown.pts)
        writer.finish()
        if copied is not None:
            copied.finish()


def _done(shown: Any, source: Any, film: Film) -> float:
    began = (source.start_time or 0) / av.time_base
    return (float(shown.pts * CLOCK) - began) / max(film.seconds, 0.001)


def _enlarged(shown: Any, lesson: Lesson, size: tuple[int, int]) -> Frame:
    """The brightness by what was learned; colour, which is coarse anyway, smoothly."""
    luma = enlarge(_brightness(_plane(shown, 0)), lesson)
    frame = Frame(*size)
    if (luma.shape[1], luma.shape[0]) != size:
        luma = np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.float32)
    np.copyto(frame.planes.y, np.clip(luma * _RANGE + (_LOW + 0.5), 0, 255).astype(np.uint8))
    for index, plane in enumerate(frame.planes[1:], 1):
        half = (plane.shape[1], plane.shape[0])
        np.copyto(plane, cv2.resize(_plane(shown, index), half, interpolation=cv2.INTER_CUBIC))
    return frame


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
        self._count = 0

    def write(self, frame: Frame, ticks: int) -> None:
        picture = av.VideoFrame.from_ndarray(frame.buffer, format="yuv420p")
        picture.pts, picture.time_base = ticks, CLOCK
        self._count += 1
        self._out.mux(self._stream.encode(picture))

    def finish(self) -> None:
        if not self._count:
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


def _upscale_transparent(
    path: Path, film: Film, size: tuple[int, int], target: Path, progress: Progress
) -> None:
    writer = TransparentWriter(target, *size, film.fps, sound=film.has_sound)
    total = max(film.seconds * float(film.fps), 1.0)
    try:
        for number, rgba in enumerate(transparent_frames(path)):
            fitted = cv2.resize(rgba, (film.width, film.height), interpolation=cv2.INTER_CUBIC)
            large = upscale(np.asarray(fitted, np.uint8))
            shown = cv2.resize(large, size, interpolation=cv2.INTER_AREA)
            writer.write(np.ascontiguousarray(shown, np.uint8))
            progress(number / total)
        for piece in sound_of(path) if film.has_sound else ():
            writer.write_sound(piece)
        writer.finish()
    except BaseException:
        writer.abandon()
        raise
