"""A whole presenter, put together from parts."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..svg import document, rasterize
from ..visuals.illustrations.colour import shade
from ..visuals.illustrations.shapes import box, circle
from ..visuals.illustrations.style import CANVAS, Art
from .clothes import draw_body, draw_neck
from .face import draw_brows, draw_ears, draw_eyes, draw_head, draw_nose
from .hair import draw_beard, draw_before, draw_behind, draw_glasses
from .look import Eyes, Look, Mouth
from .mouth import draw_mouth

PARTS = (
    "ground", "hair_behind", "body", "neck", "ears", "head", "beard", "nose", "eyes", "brows",
    "mouth", "hair_before", "glasses",
)  # fmt: skip
"""The parts of a presenter from back to front. What belongs to the head turns around its middle."""
HEAD = (256.0, 214.0)
"""Where the middle of the head is, on a canvas of 512 x 512."""


def parts(look: Look, *, eyes: Eyes = "open", mouth: Mouth = "smile") -> dict[str, str]:
    """Each of `PARTS` as an SVG fragment on a canvas of 512 x 512, ids its own."""
    draw: dict[str, Callable[[Art], None]] = {
        "ground": lambda art: _draw_ground(art, look),
        "hair_behind": lambda art: draw_behind(art, look),
        "body": lambda art: draw_body(art, look),
        "neck": lambda art: draw_neck(art, look),
        "ears": lambda art: draw_ears(art, look) if look.cut != "scarf" else None,
        "head": lambda art: draw_head(art, look),
        "beard": lambda art: draw_beard(art, look),
        "nose": lambda art: draw_nose(art, look),
        "eyes": lambda art: draw_eyes(art, look, eyes),
        "brows": lambda art: draw_brows(art, look),
        "mouth": lambda art: draw_mouth(art, look, mouth),
        "hair_before": lambda art: draw_before(art, look),
        "glasses": lambda art: draw_glasses(art, look),
    }
    return {name: _part(look, name, draw[name]) for name in PARTS}


def portrait(look: Look, size: int) -> NDArray[np.uint8]:
    """The presenter smiling, as straight-alpha RGBA of `size` x `size` pixels."""
    body = "".join(parts(look).values())
    return rasterize(document(body, CANVAS, CANVAS), width=size, height=size)


def _part(look: Look, name: str, draw: Callable[[Art], None]) -> str:
    art = Art(f"{look.name}-{name}".lower())
    if name == "ground":
        draw(art)
    else:
        with art.group(f"translate({HEAD[0]:g} {HEAD[1]:g})"):
            draw(art)
    return art.svg()


def _draw_ground(art: Art, look: Look) -> None:
    """A wall in soft light, with a disc that lifts the head off it."""
    wall = shade(look.ground, 0.05), look.ground, shade(look.ground, -0.07)
    art.flat(box(0, 0, CANVAS, CANVAS), art.linear(*wall, angle=60))
    art.flat(circle(256, 236, 208), shade(look.ground, 0.06), 0.75)
    art.glow(200, 150, 260, "#ffffff", 0.35)
