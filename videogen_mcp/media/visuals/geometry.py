"""Rectangles of a frame, and words standing in one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    """A rectangle in frame pixels."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """Its extent from left to right."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Its extent from top to bottom."""
        return self.y1 - self.y0

    @property
    def cx(self) -> float:
        """Its middle from left to right."""
        return (self.x0 + self.x1) / 2

    @property
    def cy(self) -> float:
        """Its middle from top to bottom."""
        return (self.y0 + self.y1) / 2

    @classmethod
    def at(cls, x: float, y: float, width: float, height: float) -> Box:
        """The rectangle of that size with its top left at x, y."""
        return cls(x, y, x + width, y + height)


@dataclass(frozen=True)
class PlacedText:
    """A line of type as it stands at rest: what it says, the box of its ink, its colour."""

    text: str
    box: Box
    color: str
