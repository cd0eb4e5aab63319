"""Where the camera is at each moment of a clip."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..motion import clamp, ease_in_out
from .directing import Move


@dataclass(frozen=True)
class View:
    """The camera's place: shares of its room to the right and downwards (-1..1), zoom, radians."""

    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0
    roll: float = 0.0


@dataclass(frozen=True)
class Camera:
    """A move over the length of a clip; `starts_at_rest` begins with the picture as it is."""

    move: Move
    seconds: float
    seed: int = 0
    starts_at_rest: bool = False

    def at(self, seconds: float) -> View:
        """The view at a moment. Moves are gentle at both ends, and never quite stop between."""
        share = _gentle(clamp(seconds / max(self.seconds, 0.1)))
        view = self._planned(share, seconds)
        if not self.starts_at_rest:
            return view
        first = self._planned(0.0, 0.0)
        zoom = max(
            view.zoom / first.zoom, 1.0 + 0.1 * max(abs(view.x - first.x), abs(view.y - first.y))
        )
        return View(view.x - first.x, view.y - first.y, zoom, view.roll - first.roll)

    def _planned(self, share: float, seconds: float) -> View:
        side = 1 if self.seed % 2 else -1
        along = 2 * share - 1
        match self.move:
            case "push_in":
                return View(0.12 * side * along, -0.1 * share, 1.0 + 0.24 * share)
            case "pull_out":
                # From rest a camera cannot see more than the picture; it goes in and then back.
                peak = share if not self.starts_at_rest else 1 - math.sin(math.pi * share)
                return View(0.1 * side * along, 0.0, 1.24 - 0.24 * peak)
            case "pan_left":
                return View(-along, 0.0, 1.03)
            case "pan_right":
                return View(along, 0.0, 1.03)
            case "tilt_up":
                return View(0.0, -along, 1.04)
            case "tilt_down":
                return View(0.0, along, 1.04)
            case "orbit":
                return View(0.85 * side * along, 0.05, 1.05 + 0.05 * math.sin(math.pi * share),
                            0.012 * side * along)  # fmt: skip
            case "handheld":
                return self._handheld(seconds, share)
            case "static":
                return View()
            case "drift":
                return View(0.4 * side * along, -0.12 * along, 1.02 + 0.07 * share)

    def _handheld(self, seconds: float, share: float) -> View:
        swing = [
            math.sin(2 * math.pi * pace * seconds + self.seed + phase)
            for pace, phase in ((0.37, 0.0), (0.83, 1.7), (0.29, 2.9), (1.1, 4.0))
        ]
        return View(
            0.22 * swing[0] + 0.06 * swing[1],
            0.16 * swing[2] + 0.05 * swing[3],
            1.05 + 0.05 * share,
            0.006 * swing[2],
        )


def _gentle(share: float) -> float:
    """Between an even pace and an ease at both ends."""
    return 0.45 * share + 0.55 * ease_in_out(share)
