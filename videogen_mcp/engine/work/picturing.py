"""Drawing the scenes that segments are rendered from."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ...media.visuals.brief import VisualBrief
from ..cache import is_there
from ..timeline import CodeVisual

if TYPE_CHECKING:
    from ...media.scene import Scene

Progress = Callable[[float], None]
LARGEST_RESTYLED = 2160


def draw(
    *,
    brief: VisualBrief,
    width: int,
    height: int,
    captions_above: bool,
    path: Path,
    scratch: Path,
    progress: Progress,
) -> None:
    """Draws a scene to `path`, unless it is there."""
    from ...media.visuals.draw import draw_scene

    if not is_there(path):
        scene = draw_scene(brief, width, height, captions_above=captions_above)
        _keep(scene, path, scratch)
    progress(1.0)


def draw_composed(
    *,
    prompt: str,
    style: str | None,
    seed: int,
    width: int,
    height: int,
    path: Path,
    scratch: Path,
    progress: Progress,
) -> None:
    """Puts a picture together from its description at `path`, unless it is there."""
    from ...media.imagery import compose_picture

    if not is_there(path):
        _keep(compose_picture(prompt, width, height, style=style, seed=seed), path, scratch)
    progress(1.0)


def draw_code(
    *,
    visual: CodeVisual,
    width: int,
    height: int,
    captions_above: bool,
    path: Path,
    scratch: Path,
    progress: Progress,
) -> None:
    """Draws program text to `path`, unless it is there."""
    from ...media.code_cards.card import code_scene

    if not is_there(path):
        scene = code_scene(
            visual.code,
            width,
            height,
            language=visual.language,
            direction=visual.direction,
            hue=visual.hue,
            captions_above=captions_above,
        )
        _keep(scene, path, scratch)
    progress(1.0)


def restyle_picture(
    *, source: Path, style: str, seed: int, path: Path, scratch: Path, progress: Progress
) -> None:
    """Writes a picture of the user's in another look to the PNG `path`, unless it is there."""
    import cv2
    import numpy as np

    from ...media.imagery.restyling import restyled
    from ...media.pictures import load_picture

    if is_there(path):
        return
    rgba = load_picture(source, LARGEST_RESTYLED)
    rgb = restyled(np.ascontiguousarray(rgba[..., :3]), style, seed)
    progress(0.8)
    shown = np.dstack([rgb[..., ::-1], rgba[..., 3]])
    if not cv2.imwrite(str(scratch), shown, [cv2.IMWRITE_PNG_COMPRESSION, 1]):
        raise OSError(f"{scratch} could not be written")
    os.replace(scratch, path)


def _keep(scene: Scene, path: Path, scratch: Path) -> None:
    from ...media.scene import save_scene

    save_scene(scene, scratch)
    os.replace(scratch, path)
