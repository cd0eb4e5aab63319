"""From a brief to a scene."""

from __future__ import annotations

from dataclasses import dataclass

from videogen_mcp.media.scene import Scene
from videogen_mcp.media.visuals.brief import VisualBrief
from videogen_mcp.media.visuals.geometry import PlacedText
from videogen_mcp.media.visuals.layouts import LAYOUTS
from videogen_mcp.media.visuals.stage import Stage


@dataclass(frozen=True)
class Composition:
    """A scene together with where its words stand at rest."""

    scene: Scene
    texts: tuple[PlacedText, ...]


def draw_scene(
    brief: VisualBrief, width: int, height: int, *, captions_above: bool = False
) -> Scene:
    """The animated scene of a brief, for a frame of `width` x `height` pixels.

    It leaves room for captions below, or with `captions_above` at the top.
    """
    return compose_scene(brief, width, height, captions_above=captions_above).scene


def compose_scene(
    brief: VisualBrief, width: int, height: int, *, captions_above: bool = False
) -> Composition:
    """The scene and the boxes of its type, in frame pixels."""
    stage = Stage(brief, width, height, captions_above=captions_above)
    LAYOUTS[brief.layout](stage)
    return Composition(stage.scene(), tuple(stage.texts))
