"""A picture without a face that speaks: it moves gently, and bars show the voice."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from ..frames import Frame
from ..picture_animator import PictureAnimator
from ..presenters.mouth_track import MouthTrack
from ..presenters.voice_outline import GRID
from ..sprites import Painter, Sprite, sprite_from_rgba
from ..svg import document, rasterize

_BARS = 21
_LEVELS = 24


class SoundGlow:
    """Animates a picture under a camera, with bars that follow the voice of a track."""

    def __init__(
        self, path: Path, track: MouthTrack, width: int, height: int, seed: int = 0
    ) -> None:
        self._camera = PictureAnimator(path, width, height, zoom=True, seed=seed)
        self._loudness = track.loudness
        unit = min(width, height) / 1080
        self._step, self._wide, self._tall = 20 * unit, 10 * unit, 110 * unit
        self._left = width / 2 - (_BARS - 1) / 2 * self._step
        self._middle = height - 120 * unit
        self._bars = [self._bar(level / _LEVELS) for level in range(_LEVELS + 1)]
        self._ground = self._pill(unit)

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws the picture as it is so many seconds after the sound began."""
        self._camera.draw(seconds, frame, painter)
        sprite, left, top = self._ground
        painter.place(sprite, left, top)
        for index in range(_BARS):
            level = round(self._level(index, seconds) * _LEVELS)
            bar = self._bars[level]
            painter.place(
                bar,
                self._left + index * self._step - self._wide / 2,
                self._middle - self._tall / 2,
            )

    def _level(self, index: int, seconds: float) -> float:
        """How high a bar is: the middle shows the voice now, the others what was just before."""
        away = abs(index - (_BARS - 1) / 2)
        place = int((seconds - 0.022 * away) * GRID)
        if not 0 <= place < len(self._loudness):
            return 0.0
        near = self._loudness[max(place - 2, 0) : place + 3]
        shape = 1 - 0.72 * (away / (_BARS / 2)) ** 1.5
        ripple = 0.82 + 0.18 * math.sin(1.9 * index + 9 * seconds)
        return float(min(near.mean() * shape * ripple, 1.0))

    def _bar(self, share: float) -> Sprite:
        width, height = math.ceil(self._wide), math.ceil(self._tall)
        tall = self._wide + (self._tall - self._wide) * share
        body = (
            f'<rect x="0" y="{(height - tall) / 2:.2f}" width="{width}" height="{tall:.2f}" '
            f'rx="{width / 2:.2f}" fill="#ffffff" fill-opacity="0.95"/>'
        )
        return sprite_from_rgba(rasterize(document(body, width, height)))

    def _pill(self, unit: float) -> tuple[Sprite, float, float]:
        """A dark glass on which the bars can be seen over any picture."""
        width = round(_BARS * self._step + 70 * unit)
        height = round(self._tall + 44 * unit)
        body = (
            f'<rect width="{width}" height="{height}" rx="{height / 2}" fill="#10131c" '
            'fill-opacity="0.5"/>'
        )
        sprite = sprite_from_rgba(np.asarray(rasterize(document(body, width, height))))
        middle = self._left + (_BARS - 1) / 2 * self._step
        return sprite, middle - width / 2, self._middle - height / 2
