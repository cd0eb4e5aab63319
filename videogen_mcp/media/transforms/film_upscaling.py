"""Films made larger: twice, up to the size of 4K; their sound is kept as it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np

from ..encoding import written_atomically
from ..frames import Frame, Plane, even
from ..probe import first_video, open_media
from ..transcoding import decoded
from ..transparent_video import TransparentWriter, transparent_frames
from .enlarging import Lesson, enlarge, learn
from .film import Film, UprightPictures, look_at, sound_of
from .remaking import remake
from .source import Grey, Progress
from .upscaling import Upscaled, learned_part, upscale, upscaled_size

LESSONS = 5
"""Pictures from all over the film, from which its enlargement is learned."""

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

    def change(shown: Any) -> Frame:
        return _enlarged(shown, lesson, size)

    own = (film.width, film.height)
    remake(path, film, size, "yuv420p", change, target, progress, read_size=own)


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
