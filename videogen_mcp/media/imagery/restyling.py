"""A whole picture of the user's in a style: painted and coloured, with nothing put over it."""

from __future__ import annotations

from dataclasses import replace

from videogen_mcp.media.imagery.compose import flatten
from videogen_mcp.media.imagery.direction_looks import look_for, paints_itself
from videogen_mcp.media.imagery.grammar import read_prompt
from videogen_mcp.media.imagery.looks import Look, dressed
from videogen_mcp.media.scene import Scene
from videogen_mcp.media.visuals.canvas import Pixels


def picture_look(style: str) -> Look | None:
    """How the words of a style paint and colour a picture; None when they say nothing of that."""
    named = [name for name in read_prompt(style).styles if name not in paints_itself(style)]
    look = look_for("", style, named[0] if named else None)
    # What decorates a composed scene would hide what the picture shows.
    look = replace(look, behind=None, over=None)
    return look if look != Look() else None


def restyled(rgb: Pixels, style: str, seed: int) -> Pixels:
    """The picture in the look of a style's words, at its size."""
    look = picture_look(style)
    if look is None:
        return rgb
    height, width = rgb.shape[:2]
    return flatten(dressed(Scene(width, height, rgb, (), "#888888"), look, seed))
