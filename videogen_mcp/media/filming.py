"""Films made of what an animator draws: pictures into a file, and a file with its sound."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import av

from .encoding import VideoWriter, written_atomically
from .frames import Frame
from .probe import UnreadableMedia, first_sound, open_media
from .segments import join_segments
from .sprites import Painter
from .transcoding import SoundEncoder, transcode

Progress = Callable[[float], None]


class Animator(Protocol):
    """Whatever can be drawn at any moment."""

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws a whole picture into a frame."""


def film(
    animator: Animator,
    size: tuple[int, int],
    fps: int,
    frames: range,
    path: Path,
    progress: Progress,
) -> None:
    """Encodes some frames of an animation as H.264; the file appears when it is whole."""
    frame = Frame(*size)
    painter = Painter(frame)
    with written_atomically(path, ".mp4") as temporary:
        writer = VideoWriter(temporary, *size, fps)
        try:
            for index in frames:
                animator.draw(index / fps, frame, painter)
                writer.write(frame)
                progress((index + 1 - frames.start) / len(frames))
        except BaseException:
            writer.abandon()
            raise
        writer.finish()


def aac_of(audio: Path, path: Path, progress: Progress) -> None:
    """Writes the sound of a file of any length as AAC, as long as it was (`.m4a`)."""
    with written_atomically(path, ".m4a") as temporary, open_media(audio) as source:
        stream = first_sound(source)
        if stream is None:
            raise UnreadableMedia(f"{audio.name} holds no sound")
        with av.open(str(temporary), "w", format="mp4") as out:
            transcode(source, None, SoundEncoder(stream, out), progress)


def joined(parts: Sequence[Path], sound: Path | None, path: Path, title: str | None = None) -> None:
    """The parts one after another with their sound, as one MP4."""
    join_segments(parts, sound, path, title=title)
