"""Frame sizes: from an aspect ratio and an export quality to pixels."""

from __future__ import annotations

from ..wire import AspectRatio, ModelQuality
from .errors import EngineError

FPS = 30
DEFAULT_QUALITY = "HIGH"
SHORT_SIDES = {"STANDARD": 720, "HIGH": 1080, "FULL_HIGH": 1440, "ULTRA_HIGH": 2160}
"""The shorter side of the frame in pixels, by export quality."""

MODEL_SIDES = {"LOW": 480, "STANDARD": 720, "HIGH": 1080, "MAX": 1440}
"""The shorter side of what a tool makes, by the quality that is asked of its model."""

WIDEST = 3
"""The widest ratio that is made; the narrowest is its inverse."""


LARGEST_TERM = 100_000
"""The largest number in a ratio."""


def frame_size(aspect_width: int, aspect_height: int, short_side: int) -> tuple[int, int]:
    """Width and height in pixels, even numbers as H.264 wants them."""
    if aspect_width >= aspect_height:
        return _even(short_side * aspect_width / aspect_height), _even(short_side)
    return _even(short_side), _even(short_side * aspect_height / aspect_width)


def model_side(quality: ModelQuality | None) -> int:
    """The shorter side in pixels for the quality of a model, 1080 if none is stated."""
    return MODEL_SIDES[quality or "HIGH"]


def check_ratio(field: str, ratio: AspectRatio) -> None:
    """Refuses ratios beyond 1:3 and 3:1; raises EngineError naming the field."""
    sides = sorted((ratio.width, ratio.height))
    # Compared as whole numbers: they may be larger than a float can be.
    if sides[1] > WIDEST * sides[0] or sides[1] > LARGEST_TERM:
        raise EngineError(
            f"{field}: {ratio.width}:{ratio.height} cannot be used. "
            "Give a ratio from 1:3 to 3:1, such as 16:9, 9:16, 1:1 or 4:5."
        )


def _even(value: float) -> int:
    return round(value / 2) * 2
