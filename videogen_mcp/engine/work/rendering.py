"""Rendering one shot to an encoded segment, unless the same segment is there."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ...media.clips.shooting import Shooting
from ...wire import WorkflowCaptionStyle, WorkflowRgbColor
from ..cache import content_key, is_there, source_key
from ..timeline import Word

if TYPE_CHECKING:
    from ...media.captions.style import CaptionBackground, CaptionStyle, Rgb
    from ...media.compose import CaptionCue, LogoPlacement, SegmentPlan, Shown, Visual
    from ...media.presenters.look import Look

MOST_ENLARGED = 1.4


@dataclass(frozen=True)
class HostSource:
    """A presenter: what their mouth does from `start` seconds of it on, and who they are.

    `side` is where they are beside a scene; they are drawn by a look, else shown by a picture.
    """

    track: Path
    start: float
    seed: int
    side: Literal["LEFT", "RIGHT"]
    look: Look | None
    picture: Path | None


@dataclass(frozen=True)
class PictureSource:
    """A visual by its file: a drawn scene, a picture, or a video from `start` seconds on.

    With a `host` it is what a presenter talks about; of kind `host` it is the presenter alone.
    A clip that is filmed is told by its `shooting`; its path is that of its scene or picture.
    """

    path: Path
    kind: Literal["scene", "image", "clip", "filmed", "host"] = "scene"
    zoom: bool = False
    seed: int = 0
    start: float = 0.0
    shooting: Shooting | None = None
    host: HostSource | None = None

    @property
    def files(self) -> tuple[Path, ...]:
        """All that has to be there before it can be drawn."""
        return (self.path, self.host.track) if self.host else (self.path,)

    def lasting(self, seconds: float) -> PictureSource:
        """The same, as long as it is shown: what is filmed spreads its moves over that time."""
        if self.shooting is None:
            return self
        return replace(self, shooting=replace(self.shooting, seconds=seconds))


@dataclass(frozen=True)
class LogoSource:
    path: Path
    position: str
    size_percent: float


@dataclass(frozen=True)
class SegmentSource:
    """All that a segment is rendered from; seconds are from the segment's start.

    `captions` None shows none.
    """

    width: int
    height: int
    fps: int
    frames: int
    visual: PictureSource
    previous: PictureSource | None
    previous_seconds: float
    transition: str | None
    transition_frames: int
    words: tuple[Word, ...]
    captions: WorkflowCaptionStyle | None
    logo: LogoSource | None


def render(
    *,
    source: SegmentSource,
    folder: Path,
    scratch: Path,
    progress: Callable[[float], None],
) -> Path:
    """The segment's file in `folder`, rendered if it is missing.

    It is named by all that shows in it and by the code that draws it.
    """
    from ...media.compose import render_segment

    plan = plan_segment(source)
    path = folder / f"{content_key(source_key('videogen_mcp.media'), plan.key())}.mp4"
    if not is_there(path):
        render_segment(plan, scratch, on_frame=lambda done: progress(done / plan.frames))
        os.replace(scratch, path)
    return path


def plan_segment(source: SegmentSource) -> SegmentPlan:
    """The segment as the renderer takes it: words in pages, the style filled in."""
    from ...media.compose import SegmentPlan

    style = _style(source, source.captions) if source.captions else None
    return SegmentPlan(
        width=source.width,
        height=source.height,
        fps=source.fps,
        frames=source.frames,
        visual=_visual(source.visual),
        previous=_visual(source.previous) if source.previous else None,
        previous_start=source.previous_seconds,
        transition=source.transition,
        transition_frames=source.transition_frames,
        captions=_pages(source, style) if style else (),
        caption_style=style,
        logo=_logo(source.logo) if source.logo else None,
    )


def _visual(source: PictureSource) -> Visual:
    from ...media.compose import Host, HostedVisual

    host = source.host
    if host is None:
        return _shown(source)
    shown = _shown(source) if source.kind != "host" else None
    speaker = Host(host.track, host.start, host.seed, host.look, host.picture)
    return HostedVisual(speaker, shown, host.side)


def _shown(source: PictureSource) -> Shown:
    from ...media.compose import ClipVisual, ImageVisual, SceneVisual

    if source.shooting is not None:
        return source.shooting
    if source.kind == "scene":
        return SceneVisual(source.path, source.zoom)
    if source.kind == "clip":
        return ClipVisual(source.path, source.start)
    return ImageVisual(source.path, source.zoom, source.seed)


def _logo(source: LogoSource) -> LogoPlacement:
    from ...media.compose import LogoPlacement

    return LogoPlacement(source.path, source.position, source.size_percent)


def _pages(source: SegmentSource, style: CaptionStyle) -> tuple[CaptionCue, ...]:
    from ...media.captions.pages import paginate

    width, height = _caption_size(source)
    return tuple(paginate(source.words, width=width, height=height, style=style))


def _style(source: SegmentSource, wire: WorkflowCaptionStyle) -> CaptionStyle:
    """The style, with letters that do not shrink much where a presenter narrows the scene."""
    style = caption_style(wire)
    width, height = _caption_size(source)
    side = min(width, height)
    enlarged = min(min(source.width, source.height) / side, MOST_ENLARGED)
    if enlarged == 1:
        return style
    return replace(style, font_size=style.size_in(width, height) * 1080 / side * enlarged)


def _caption_size(source: SegmentSource) -> tuple[int, int]:
    """The size of what captions are laid out in: the scene that a presenter leaves room for."""
    from ...media.presenters.stage import stage

    visual = source.visual
    if visual.host is None or visual.kind == "host":
        return source.width, source.height
    scene = stage(source.width, source.height, visual.host.side).scene
    return scene.width, scene.height


def caption_style(wire: WorkflowCaptionStyle) -> CaptionStyle:
    """The style with the renderer's defaults for what was left open; a given null means none."""
    from ...media.captions.style import CaptionStyle

    plain = (
        "font_name",
        "font_size",
        "font_weight",
        "text_justification",
        "vertical_alignment",
        "stroke_weight",
        "persist_spoken_text_color",
    )
    colors = ("text_color", "stroke_color", "spoken_text_color", "spoken_text_stroke_color")
    nullable = {"stroke_color", "spoken_text_color", "spoken_text_stroke_color"}
    given = {name: getattr(wire, name) for name in wire.model_fields_set}
    changes = {name: given[name] for name in plain if given.get(name) is not None}
    for name in colors:
        if given.get(name) is not None:
            changes[name] = _rgb(given[name])
        elif name in given and name in nullable:
            changes[name] = None
    if "background_style" in given:
        changes["background"] = _background(wire)
    return CaptionStyle(**changes)


def _background(wire: WorkflowCaptionStyle) -> CaptionBackground | None:
    from ...media.captions.style import CaptionBackground

    style = wire.background_style
    if style is None:
        return None
    proportions = {
        name: value
        for name in ("border_radius_proportion", "opacity_proportion")
        if (value := getattr(style, name)) is not None
    }
    return CaptionBackground(style.type, _rgb(style.background_color), **proportions)


def _rgb(color: WorkflowRgbColor) -> Rgb:
    return color.red, color.green, color.blue
