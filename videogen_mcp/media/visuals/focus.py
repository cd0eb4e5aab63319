"""Where the picture of a scene stands, so that a background can make way for the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Side = Literal["left", "right", "top", "bottom", "none"]


@dataclass(frozen=True)
class Focus:
    """Where the picture stands: its centre and radius in frame pixels, and on which side."""

    x: float
    y: float
    radius: float
    side: Side = "none"


def away(focus: Focus) -> tuple[float, float]:
    """The direction from the picture to the words."""
    return {"left": (1, 0), "right": (-1, 0), "top": (0, 1), "bottom": (0, -1), "none": (0, -0.6)}[
        focus.side
    ]
