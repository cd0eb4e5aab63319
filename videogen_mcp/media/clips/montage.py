"""Several pictures and films as one clip: each has its time, and one fades into the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..frames import Frame
from ..sprites import Painter
from ..transitions import blend

Draw = Callable[[float, Frame, Painter], None]
_LONGEST_FADE = 0.6


class Montage:
    """Shows parts one after another in `seconds`; each is given the time since it appeared."""

    def __init__(self, parts: Sequence[Draw], width: int, height: int, seconds: float) -> None:
        self._parts = parts
        self._each = seconds / len(parts)
        self._fade = min(_LONGEST_FADE, 0.35 * self._each)
        self._before, self._after = Frame(width, height), Frame(width, height)
        self._painters = Painter(self._before), Painter(self._after)

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws what shows so many seconds after the clip began."""
        index = min(int(seconds / self._each), len(self._parts) - 1)
        into = seconds - index * self._each
        if index == 0 or into >= self._fade:
            self._parts[index](into + (self._fade if index else 0.0), frame, painter)
            return
        before, after = self._painters
        lead = self._fade if index > 1 else 0.0
        self._parts[index - 1](self._each + into + lead, self._before, before)
        self._parts[index](into + self._fade, self._after, after)
        blend("FADE", self._before, self._after, into / self._fade, frame)
