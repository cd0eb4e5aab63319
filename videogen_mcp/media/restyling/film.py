"""Films repainted picture by picture; their sound and the times of their pictures are kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from ..encoding import written_atomically
from ..frames import Frame, even, planes_from_rgb
from ..transforms.film import Film, look_at
from ..transforms.remaking import remake
from ..transforms.source import Progress
from .choosing import Choice, choose, treatment
from .picture import Picture, Pixels

LARGEST = 1080
"""The shorter side beyond which a film is made smaller."""

CANVAS = 720
"""The shorter side at which is painted: strokes are wider than a pixel of any screen."""


@dataclass(frozen=True)
class Restyled:
    """What was made: size, seconds, the treatments, and what of the film is not in it."""

    width: int
    height: int
    seconds: float
    has_sound: bool
    choice: Choice
    notes: list[str]


class Restyler:
    """Repaints the pictures of a film in their order."""

    def __init__(self, choice: Choice, seed: int) -> None:
        self._treatments = [treatment(name) for name in choice.names]
        self._seed = seed
        self._calm = Calm()
        self._index = 0

    def repaint(self, rgb: Pixels) -> Pixels:
        """The next picture in the style."""
        shown = self._calm.next(rgb)
        for paint in self._treatments:
            shown = paint(Picture(shown, self._index, self._seed))
        self._index += 1
        return shown


class Calm:
    """Holds still what hardly changes, so that noise of the camera does not make paint boil."""

    _STILL, _MOVING = 6.0, 26.0

    def __init__(self) -> None:
        self._before: Any = None

    def next(self, rgb: Pixels) -> Pixels:
        """The picture with the share of the one before it where both are alike."""
        if self._before is None or self._before.shape != rgb.shape:
            self._before = rgb
            return rgb
        change = cv2.absdiff(rgb, self._before).max(axis=2)
        change = cv2.blur(change, (5, 5))
        steps = (np.arange(256) - self._STILL) / (self._MOVING - self._STILL)
        table = (np.clip(steps, 0.22, 1.0) * 255).astype(np.uint8)
        share = cv2.LUT(change, table).astype(np.float32)[..., None] * np.float32(1 / 255)
        calm = rgb * share + self._before * (1 - share)
        shown = np.asarray(calm + 0.5, np.uint8)
        self._before = shown
        return shown


def restyle_film(path: Path, prompt: str, seed: int, target: Path, progress: Progress) -> Restyled:
    """Writes the film in the style of the prompt as MP4; raises UnreadableMedia.

    Memory is flat in its length. Films larger than 1080 lines are made that small.
    """
    film = look_at(path)
    size = _size(film, LARGEST)
    choice = choose(prompt)
    restyler = Restyler(choice, seed)
    canvas = _size(film, CANVAS) if choice.is_painted else size

    def change(shown: Any) -> Frame:
        painted = restyler.repaint(shown.to_ndarray(format="rgb24"))
        if canvas != size:
            painted = np.asarray(cv2.resize(painted, size, interpolation=cv2.INTER_CUBIC), np.uint8)
        return _frame(painted)

    with written_atomically(target, ".mp4") as temporary:
        seconds = remake(path, film, size, "rgb24", change, temporary, progress, read_size=canvas)
    return Restyled(*size, seconds, film.has_sound, choice, _notes(film, size))


def _size(film: Film, side: int) -> tuple[int, int]:
    scale = min(1.0, side / min(film.width, film.height))
    return even(round(film.width * scale)), even(round(film.height * scale))


def _frame(rgb: Pixels) -> Frame:
    frame = Frame(rgb.shape[1], rgb.shape[0])
    for source, plane in zip(planes_from_rgb(np.ascontiguousarray(rgb)), frame.planes, strict=True):
        np.copyto(plane, source)
    return frame


def _notes(film: Film, size: tuple[int, int]) -> list[str]:
    notes = [*film.notes]
    if size[0] < film.width:
        notes.append(
            f"The video was repainted at {size[0]}x{size[1]} instead of "
            f"{film.width}x{film.height}: 1080 lines are the most. Upscale it afterwards with "
            "UPSCALE_ASSETS."
        )
    return notes
