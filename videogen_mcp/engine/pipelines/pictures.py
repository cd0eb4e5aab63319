"""The pictures that a film shows: where each visual's is kept, and the task that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from ...media.clips.shooting import Shooting
from ..cache import cached, content_key, is_there, source_key
from ..finding import stored_file
from ..frames import FPS
from ..runs.job import Job
from ..runs.workers import Task
from ..timeline import (
    Captions,
    CodeVisual,
    ComposedVisual,
    DrawnVisual,
    FileVisual,
    FilmedVisual,
    SlideVisual,
    Visual,
)
from ..work.picturing import draw, draw_code, draw_composed, restyle_picture
from ..work.rendering import PictureSource
from ..work.shooting import compose_set
from ..work.sliding import draw_slide
from .casts import likenesses

SCENE_WEIGHT = 30.0
"""What drawing a scene costs, in rendered frames."""

Found = tuple[PictureSource, Task | None]


@dataclass(frozen=True)
class Canvas:
    """The job that a picture is made for, the size of its frame, and where captions lie over it."""

    job: Job
    width: int
    height: int
    captions: Literal["TOP", "BOTTOM"] | None = None

    def made(
        self, kind: str, suffix: str, function: Any, arguments: dict[str, Any], stage: str
    ) -> tuple[Path, Task | None]:
        """The cached file of what `function` makes of `arguments`; no task when it is there.

        The function is also given `path` and `scratch`, and is to write the one by the other.
        """
        key = content_key(source_key("videogen_mcp.media"), kind, arguments)
        path = cached(self.job.services.settings, kind, f"{key}{suffix}")
        if is_there(path):
            return path, None
        scratch = self.job.scratch() / f"{kind}-{key[:16]}{suffix}"
        given = {**arguments, "path": path, "scratch": scratch}
        return path, Task(f"{kind}:{key}", function, given, stage, SCENE_WEIGHT)


def caption_side(captions: Captions) -> Literal["TOP", "BOTTOM"] | None:
    """Where a slide makes room for captions; in the middle of the frame there is none to make."""
    if not captions.enabled or captions.style.vertical_alignment == "MIDDLE":
        return None
    return captions.style.vertical_alignment or "BOTTOM"


def find_picture(canvas: Canvas, visual: Visual) -> Found:
    """The picture of a visual, and what makes it when it is missing."""
    return MAKERS[visual.kind](canvas, visual)


def _scene(canvas: Canvas, visual: DrawnVisual) -> Found:
    arguments = {
        "brief": visual.brief,
        "width": canvas.width,
        "height": canvas.height,
        "captions_above": canvas.captions == "TOP",
    }
    path, task = canvas.made("scenes", ".npz", draw, arguments, "Drawing")
    return PictureSource(path, zoom=visual.zoom), task


def _way(visual: FileVisual) -> int:
    """The seed of the camera's way over a picture."""
    return int(content_key(visual.moves_like or visual.file_id)[:8], 16)


def _file(canvas: Canvas, visual: FileVisual) -> Found:
    row = stored_file(canvas.job.services, visual.file_id)
    path = canvas.job.services.files.path(row)
    if row.type == "VIDEO":
        return PictureSource(path, "clip", start=visual.start), None
    seed = _way(visual)
    task = None
    if visual.restyled is not None:
        arguments = {"source": path, "style": visual.restyled, "seed": seed}
        path, task = canvas.made("restyled", ".png", restyle_picture, arguments, "Restyling")
    return PictureSource(path, "image", visual.zoom, seed), task


def _composed(canvas: Canvas, visual: ComposedVisual) -> Found:
    arguments = {
        "prompt": visual.prompt,
        "style": visual.style,
        "seed": visual.seed,
        "width": canvas.width,
        "height": canvas.height,
    }
    path, task = canvas.made("composed", ".npz", draw_composed, arguments, "Drawing")
    return PictureSource(path, zoom=visual.zoom), task


def _code(canvas: Canvas, visual: CodeVisual) -> Found:
    arguments = {
        "visual": visual,
        "width": canvas.width,
        "height": canvas.height,
        "captions_above": canvas.captions == "TOP",
    }
    path, task = canvas.made("code", ".npz", draw_code, arguments, "Drawing")
    return PictureSource(path, zoom=visual.zoom), task


def _slide(canvas: Canvas, visual: SlideVisual) -> Found:
    row = stored_file(canvas.job.services, visual.file_id)
    arguments = {
        "source": canvas.job.services.files.path(row),
        "visual": visual,
        "captions": canvas.captions,
        "width": canvas.width,
        "height": canvas.height,
    }
    path, task = canvas.made("slides", ".png", draw_slide, arguments, "Drawing the slides")
    return PictureSource(path, "image", visual.zoom, visual.page), task


def _filmed(canvas: Canvas, visual: FilmedVisual) -> Found:
    """A clip as long as a second; who shows it says how long it is."""
    services = canvas.job.services
    files = tuple(services.files.path(stored_file(services, item)) for item in visual.files)
    shooting = Shooting(
        canvas.width, canvas.height, FPS, 1.0, prompt=visual.prompt, seed=visual.seed
    )
    if not visual.is_composed:
        alone = len(files) == 1
        shown = replace(shooting, start=files[0]) if alone else replace(shooting, pictures=files)
        return PictureSource(files[0], "filmed", shooting=shown), None
    arguments = {
        "prompt": visual.prompt,
        "style": visual.style,
        "people": likenesses(services, visual.actors).found,
        "products": [*likenesses(services, visual.products).found, *files],
        "seed": visual.seed,
        "width": canvas.width,
        "height": canvas.height,
    }
    path, task = canvas.made("sets", ".npz", compose_set, arguments, "Drawing")
    return PictureSource(path, "filmed", shooting=replace(shooting, scene=path)), task


MAKERS: dict[str, Callable[[Canvas, Any], Found]] = {
    "drawn": _scene,
    "file": _file,
    "composed": _composed,
    "code": _code,
    "slide": _slide,
    "filmed": _filmed,
}
"""Kind of visual to what finds its picture."""
