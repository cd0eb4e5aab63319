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


def draw_scene(brief: VisualBrief, width: int, height: int) -> Scene:
    """The animated scene of a brief, for a frame of `width` x `height` pixels."""
    return compose_scene(brief, width, height).scene


def compose_scene(brief: VisualBrief, width: int, height: int) -> Composition:
    """The scene and the boxes of its type, in frame pixels."""
    stage = Stage(brief, width, height)
    LAYOUTS[brief.layout](stage)
    return Composition(stage.scene(), tuple(stage.texts))
