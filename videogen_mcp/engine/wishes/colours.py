"""The colours that wishes name."""

from __future__ import annotations

from ...wire import WorkflowRgbColor

Rgb = tuple[int, int, int]

COLOURS: dict[str, Rgb] = {
    "red": (235, 51, 51),
    "crimson": (176, 22, 48),
    "orange": (255, 145, 36),
    "gold": (240, 190, 60),
    "yellow": (255, 221, 51),
    "lime": (190, 242, 60),
    "green": (52, 199, 89),
    "teal": (32, 178, 170),
    "cyan": (60, 215, 245),
    "blue": (59, 130, 246),
    "navy": (24, 44, 110),
    "purple": (160, 92, 246),
    "pink": (255, 105, 180),
    "magenta": (236, 48, 190),
    "brown": (140, 90, 50),
    "white": (255, 255, 255),
    "black": (0, 0, 0),
    "grey": (160, 165, 175),
}


def colour(name: str) -> WorkflowRgbColor:
    red, green, blue = COLOURS[name]
    return WorkflowRgbColor(red=red, green=green, blue=blue)


def are_alike(one: Rgb, other: Rgb) -> bool:
    """Whether two colours can hardly be told apart in a word that flashes by."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) < 120
