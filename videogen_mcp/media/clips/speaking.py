"""Somebody who speaks in a clip: a drawn presenter before what the clip shows."""

from __future__ import annotations

from typing import Any

from ..frames import Frame
from ..presenters.look import Look
from ..presenters.mouth_track import MouthTrack
from ..presenters.performing import Placing, PresenterAnimator
from ..sprites import Painter

_HEADROOM = 640.0  # px of the drawing over the height of the frame: a medium shot
_NARROWEST = 430.0
_FOOT = 300.0


def standing(width: int, height: int) -> Placing:
    """Beside the middle in a wide frame, in the middle of others, standing on the lower edge."""
    scale = min(height / _HEADROOM, width / _NARROWEST)
    share = 0.36 if width > 1.3 * height else 0.5
    return Placing(width * share, height - _FOOT * scale, scale)


class SpeakingClip:
    """Draws a clip and before it a presenter with their track."""

    def __init__(
        self, clip: Any, look: Look, track: MouthTrack, width: int, height: int, seed: int = 0
    ) -> None:
        self._clip = clip
        placing = standing(width, height)
        self._presenter = PresenterAnimator(
            look, track, width, height, seed=seed, backdrop=False, placing=placing
        )

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws both as they are so many seconds after the clip began."""
        self._clip.draw(seconds, frame, painter)
        self._presenter.draw(seconds, frame, painter)
