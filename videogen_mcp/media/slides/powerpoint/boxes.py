"""Where shapes are: positions, turns and flips, through the groups that they are in."""

from __future__ import annotations

from dataclasses import dataclass

from .xml import Node, child, is_on, number, points


@dataclass(frozen=True)
class Box:
    """A rectangle in points, turned clockwise by degrees about its middle, or flipped."""

    x: float
    y: float
    width: float
    height: float
    turn: float = 0.0
    flips: tuple[bool, bool] = (False, False)

    def transform(self, *, flips: bool = True) -> str:
        """The SVG transform that takes (0, 0)..(width, height) to its place."""
        text = f"translate({self.x:.3f} {self.y:.3f})"
        if self.turn:
            text += f" rotate({self.turn:.3f} {self.width / 2:.3f} {self.height / 2:.3f})"
        across, down = self.flips
        if flips and (across or down):
            text += f" translate({self.width * across:.3f} {self.height * down:.3f})"
            text += f" scale({-1 if across else 1} {-1 if down else 1})"
        return text


@dataclass(frozen=True)
class Space:
    """How the coordinates of a group's children lie in those of what is around it."""

    scale_x: float = 1.0
    scale_y: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def placed(self, box: Box) -> Box:
        return Box(
            box.x * self.scale_x + self.x,
            box.y * self.scale_y + self.y,
            box.width * self.scale_x,
            box.height * self.scale_y,
            box.turn,
            box.flips,
        )


def box_of(node: Node | None) -> Box | None:
    """The box of an `xfrm`, or None where it gives none."""
    offset, extent = child(node, "off"), child(node, "ext")
    if node is None or offset is None or extent is None:
        return None
    return Box(
        points(offset.get("x")),
        points(offset.get("y")),
        max(points(extent.get("cx")), 0.0),
        max(points(extent.get("cy")), 0.0),
        number(node.get("rot")) / 60_000,
        (is_on(node.get("flipH")), is_on(node.get("flipV"))),
    )


def inner_space(node: Node, box: Box) -> Space:
    """The space of a group's children, whose `box` is in the space around it, unturned."""
    offset, extent = child(node, "chOff"), child(node, "chExt")
    if offset is None or extent is None:
        return Space()
    wide, high = points(extent.get("cx")), points(extent.get("cy"))
    scale_x = box.width / wide if wide else 1.0
    scale_y = box.height / high if high else 1.0
    left, top = points(offset.get("x")), points(offset.get("y"))
    return Space(scale_x, scale_y, box.x - left * scale_x, box.y - top * scale_y)
