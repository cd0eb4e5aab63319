"""What is behind everything: one painter per kind of background, each aware of where the picture
stands, so that light falls on it and the words stay on calm ground."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from types import MappingProxyType

from videogen_mcp.media.visuals import console, flat, luminous, organic
from videogen_mcp.media.visuals.canvas import Canvas
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.palette import Palette

Painter = Callable[[Canvas, Palette, Focus, random.Random], None]
PAINTERS: Mapping[str, Painter] = MappingProxyType(
    {
        "mesh": luminous.mesh,
        "bokeh": luminous.bokeh,
        "studio": luminous.studio,
        "wave": flat.wave,
        "panel": flat.panel,
        "blocks": flat.blocks,
        "rays": flat.rays,
        "grid": console.grid,
        "layers": organic.layers,
        "hills": organic.hills,
        "leaves": organic.leaves,
        "washes": organic.washes,
    }
)


def paint(
    kind: str, canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random
) -> None:
    """Paints the named background over the whole canvas; raises KeyError for an unknown name."""
    PAINTERS[kind](canvas, palette, focus, chooser)
