"""Drawing the pictures of built-in entities, and reading the leading colour of a style's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ...media.scene import Scene
    from ..catalog import BuiltIn

PORTRAIT = 1024
SAMPLE = (1280, 720)


def portray(
    *, entity: BuiltIn, path: str, thumbnail_path: str, progress: Callable[[float], None]
) -> dict[str, Any]:
    """Draws the reference picture of a built-in entity as PNG; its size, for the file's row."""
    import cv2

    from ...media.probe import thumbnail

    pixels = picture_of(entity)
    progress(0.8)
    if not cv2.imwrite(path, cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)):
        raise OSError(f"{path} could not be written")
    thumbnail(Path(path), Path(thumbnail_path))
    return {"width": pixels.shape[1], "height": pixels.shape[0]}


def picture_of(entity: BuiltIn) -> NDArray[np.uint8]:
    """An actor's portrait, a scene in a style, or a theme's title slide; RGB."""
    import numpy as np

    from ...media.presenters.portrait import portrait
    from ...media.slide_themes.title_slide import title_slide
    from ...media.visuals.draw import draw_scene

    if entity.actor is not None:
        return np.ascontiguousarray(portrait(entity.actor.look, PORTRAIT)[..., :3])
    if entity.style is not None:
        return _at_rest(draw_scene(entity.style.sample(), *SAMPLE))
    assert entity.theme is not None
    slide = title_slide(entity.theme, "The year\nin review", entity.theme.name, SAMPLE[0])
    return np.ascontiguousarray(slide[..., :3])


def _at_rest(scene: Scene) -> NDArray[np.uint8]:
    """A scene when everything has entered."""
    from ...media.visuals.canvas import over

    x = (scene.background.shape[1] - scene.width) // 2
    y = (scene.background.shape[0] - scene.height) // 2
    picture = scene.background[y : y + scene.height, x : x + scene.width].copy()
    for layer in scene.layers:
        height, width = layer.image.shape[:2]
        over(picture, layer.image, layer.x - width / 2, layer.y - height / 2)
    return picture


def leading_colour(*, path: str, progress: Callable[[float], None]) -> str | None:
    """The name of the colour that a picture is mostly made of; None when it is grey."""
    from ...media.picture_colours import leading_colour as found_in

    colour = found_in(Path(path))
    progress(1.0)
    return colour
