"""Drawing the scenes that segments are rendered from."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from ...media.visuals.brief import VisualBrief
from ..cache import is_there


def draw(
    *,
    brief: VisualBrief,
    width: int,
    height: int,
    captions_above: bool,
    path: Path,
    scratch: Path,
    progress: Callable[[float], None],
) -> None:
    """Draws a scene to `path`, unless it is there."""
    from ...media.scene import save_scene
    from ...media.visuals.draw import draw_scene

    if is_there(path):
        return
    scene = draw_scene(brief, width, height, captions_above=captions_above)
    progress(0.8)
    save_scene(scene, scratch)
    os.replace(scratch, path)
