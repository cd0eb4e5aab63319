"""Mouths: a smile, a mouth at rest and ten that speak, all of one pair of lips."""

from __future__ import annotations

from dataclasses import dataclass, fields

from ..visuals.illustrations.colour import mix, shade
from ..visuals.illustrations.shapes import ellipse, n
from ..visuals.illustrations.style import Art
from .look import Look, Mouth

MOUTH_Y = 66.0
INSIDE = "#5b1a26"
_PARTED = 1.5  # lips nearer to each other are drawn as one seam


@dataclass(frozen=True)
class MouthShape:
    """Half width and opening in px; how far the corners are raised; what shows inside."""

    wide: float
    tall: float
    corners: float = 2.0
    upper_teeth: float = 0.0
    lower_teeth: float = 0.0
    tongue: float = 0.0
    lip: float = 5.0


SHAPES: dict[Mouth, MouthShape] = {
    "smile": MouthShape(27, 14, corners=8, upper_teeth=11, tongue=1, lip=4.2),
    "rest": MouthShape(25, 0, corners=5),
    "MBP": MouthShape(23, 0, corners=1, lip=4.0),
    "FV": MouthShape(24, 7, upper_teeth=7, lip=4.2),
    "SZ": MouthShape(26, 10, corners=4, upper_teeth=5.5, lower_teeth=4.5),
    "EE": MouthShape(29, 12, corners=5, upper_teeth=7, lower_teeth=2),
    "EH": MouthShape(26, 19, corners=3, upper_teeth=7, tongue=5),
    "AA": MouthShape(25, 32, corners=1, upper_teeth=7, tongue=10),
    "OH": MouthShape(17, 27, corners=-2, upper_teeth=3, tongue=5, lip=6),
    "OO": MouthShape(11, 13, corners=-2, lip=7),
    "L": MouthShape(24, 18, corners=3, upper_teeth=6, tongue=9),
    "TH": MouthShape(25, 13, corners=3, upper_teeth=5, tongue=8),
}


SHAPE_FIELDS = tuple(field.name for field in fields(MouthShape))
"""The numbers of a shape in the order of a row of `shape_row`."""


def shape_row(shape: MouthShape) -> tuple[float, ...]:
    """A shape as numbers, so that shapes can be mixed."""
    return tuple(getattr(shape, name) for name in SHAPE_FIELDS)


def draw_mouth(art: Art, look: Look, mouth: Mouth) -> None:
    """One mouth of a look."""
    draw_shape(art, look, SHAPES[mouth])


def draw_shape(art: Art, look: Look, shape: MouthShape) -> None:
    """A mouth of any shape, also between those that have names."""
    lips = look.lips or mix(shade(look.skin, -0.12), "#b5424e", 0.42)
    with art.group(f"translate(0 {n(MOUTH_Y)})"):
        if shape.tall >= _PARTED:
            _draw_open(art, shape, lips)
        else:
            _draw_closed(art, shape, lips)
        for side in (-1, 1):
            x, y = side * (shape.wide + 3), -shape.corners
            out = n(x + side * 3)
            dimple = f"M{n(x)} {n(y - 3)}C{out} {n(y)} {out} {n(y + 3)} {n(x)} {n(y + 5)}"
            art.line(dimple, shade(look.skin, -0.15), 2.6, 0.6)
    # The shade below the lower lip gives the chin its form.
    low = MOUTH_Y + shape.tall + 13
    art.flat(ellipse(0, low, 15, 3.6), shade(look.skin, -0.13), 0.4)


def _draw_closed(art: Art, shape: MouthShape, lips: str) -> None:
    w, up, lip = shape.wide, shape.corners, shape.lip
    seam = (
        f"M{n(-w)} {n(-up)}C{n(-w * 0.5)} {n(up * 0.7)} {n(w * 0.5)} {n(up * 0.7)} {n(w)} {n(-up)}"
    )
    art.flat(
        f"{seam}C{n(w * 0.6)} {n(-lip - 2)} {n(w * 0.22)} {n(-lip - 3)} 0 {n(-lip)}"
        f"C{n(-w * 0.22)} {n(-lip - 3)} {n(-w * 0.6)} {n(-lip - 2)} {n(-w)} {n(-up)}Z",
        shade(lips, -0.03),
    )
    art.flat(
        f"{seam}C{n(w * 0.55)} {n(lip * 2.1)} {n(-w * 0.55)} {n(lip * 2.1)} {n(-w)} {n(-up)}Z",
        art.lit(shade(lips, 0.03), 0.05),
    )
    art.line(seam, shade(lips, -0.2), 3.2, 0.95)


def _draw_open(art: Art, shape: MouthShape, lips: str) -> None:
    hole = _hole(shape, 0)
    art.flat(_hole(shape, shape.lip), art.lit(lips, 0.05))
    art.flat(hole, INSIDE)
    w, tall = shape.wide, shape.tall
    with art.clipped(hole):
        if shape.tongue:
            art.flat(ellipse(0, tall - 1, w * 0.62, shape.tongue + 3), "#e0667a")
        if shape.upper_teeth:
            edge = shape.upper_teeth
            art.flat(
                f"M{n(-w)} -16H{n(w)}V{n(edge - 5)}C{n(w * 0.5)} {n(edge)} {n(-w * 0.5)} {n(edge)} "
                f"{n(-w)} {n(edge - 5)}Z",
                "#fffdfa",
            )
        if shape.lower_teeth:
            top = tall - shape.lower_teeth
            art.flat(f"M{n(-w)} {n(top)}H{n(w)}V{n(tall + 8)}H{n(-w)}Z", "#f4efe9")


def _hole(shape: MouthShape, grown: float) -> str:
    """The opening between the lips, `grown` px larger all around."""
    w, up = shape.wide + grown * 0.8, shape.corners
    top, low = -grown * 0.95, shape.tall + grown * 1.25
    return (
        f"M{n(-w)} {n(-up)}C{n(-w * 0.6)} {n(top - 1)} {n(-w * 0.25)} {n(top - 1.5)} 0 {n(top)}"
        f"C{n(w * 0.25)} {n(top - 1.5)} {n(w * 0.6)} {n(top - 1)} {n(w)} {n(-up)}"
        f"C{n(w * 0.92)} {n(low * 0.82)} {n(w * 0.5)} {n(low)} 0 {n(low)}"
        f"C{n(-w * 0.5)} {n(low)} {n(-w * 0.92)} {n(low * 0.82)} {n(-w)} {n(-up)}Z"
    )
