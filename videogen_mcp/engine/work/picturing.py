"""Pictures that segments are rendered from: drawn scenes and stills of videos."""

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
    path: Path,
    scratch: Path,
    progress: Callable[[float], None],
) -> None:
    """Draws a scene to `path`, unless it is there."""
    from ...media.scene import save_scene
    from ...media.visuals.draw import draw_scene

    if is_there(path):
        return
    scene = draw_scene(brief, width, height)
    progress(0.8)
    save_scene(scene, scratch)
    os.replace(scratch, path)


def take_still(
    *, video: Path, path: Path, scratch: Path, progress: Callable[[float], None]
) -> None:
    """Writes the picture in the middle of a video to `path` (.png), unless it is there."""
    from PIL import Image

    from ...media.probe import frame_at, probe

    if is_there(path):
        return
    middle = (probe(video).duration or 0.0) / 2
    Image.fromarray(frame_at(video, middle)).save(scratch, format="PNG")
    os.replace(scratch, path)
    progress(1.0)
