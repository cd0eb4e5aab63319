"""How long a graphic lasts, and how its own clock runs in that time."""

from __future__ import annotations

from dataclasses import dataclass

from ..motion import ease_in_out
from .sheet import Sheet

SHORTEST, LONGEST = 1.0, 300.0
_LETTERS_A_SECOND = 15.0
_LEAST, _MOST = 4.0, 30.0
_DEPARTURE = 0.55


@dataclass(frozen=True)
class Timing:
    """`duration` in seconds; `pace` is how much faster than natural its parts enter and leave."""

    duration: float
    pace: float
    leaves: bool

    def clock(self, seconds: float) -> float:
        """The moment of the graphic's own clock at a second of the video."""
        return seconds * self.pace

    def left(self, seconds: float) -> float | None:
        """How much of the graphic is still there, 1..0, once it has begun to leave."""
        if not self.leaves:
            return None
        length = _DEPARTURE / max(self.pace, 1.0)
        rest = self.duration - seconds
        return None if rest >= length else 1 - ease_in_out(1 - rest / length)


def timing_of(sheet: Sheet, wanted: float | None, *, leaves: bool, least: float = 0.0) -> Timing:
    """As long as it is asked to, else as long as its words and figures take to be read."""
    built = max((e.entry.start + e.entry.duration for e in sheet.elements), default=0.0)
    built = max(built, sheet.ready)
    hold = sheet.hold if sheet.hold is not None else max(1.6, sheet.letters / _LETTERS_A_SECOND)
    natural = min(max(built + hold + (_DEPARTURE if leaves else 0.4), _LEAST), _MOST)
    if sheet.hold is not None:
        natural = built + hold
    duration = wanted or max(natural, least)
    duration = min(max(duration, SHORTEST), LONGEST)
    # In a short time all still enters before two thirds of it are over.
    pace = max(1.0, built / (0.66 * duration))
    return Timing(duration, pace, leaves)
