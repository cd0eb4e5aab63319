"""Composes a segment of the final video, frame by frame, straight into the encoder."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

import cv2

from .captions.draw import CaptionPainter
from .captions.pages import CaptionCue, CaptionWord
from .captions.style import CaptionStyle
from .clip_animator import ClipAnimator
from .clips.animating import animator_of
from .clips.shooting import Shooting
from .encoding import ENCODER_OPTIONS, VideoWriter, written_atomically
from .frames import Frame
from .hosting import Host, HostedAnimator, hosted_transition
from .logo import LogoPlacement, logo_sprite
from .picture_animator import PictureAnimator
from .presenters.stage import Side, stage
from .scene import load_scene
from .scene_animator import SceneAnimator
from .sprites import Painter
from .transitions import STYLES, blend

__all__ = [
    "CaptionCue",
    "CaptionStyle",
    "CaptionWord",
    "ClipVisual",
    "Host",
    "HostedVisual",
    "ImageVisual",
    "LogoPlacement",
    "SceneVisual",
    "SegmentPlan",
    "Visual",
    "render_segment",
]

_REPORT_EVERY = 10


@dataclass(frozen=True)
class SceneVisual:
    """A scene that `save_scene` wrote; its file name is the hash of its content.

    With `zoom` the camera moves in on it.
    """

    path: Path
    zoom: bool = False


@dataclass(frozen=True)
class ImageVisual:
    """A user's picture; `zoom` moves it slowly, `seed` says in which direction."""

    path: Path
    zoom: bool
    seed: int


@dataclass(frozen=True)
class ClipVisual:
    """A user's video, played from `start` seconds on, again and again if it is too short."""

    path: Path
    start: float = 0.0


Shown = SceneVisual | ImageVisual | ClipVisual | Shooting


@dataclass(frozen=True)
class HostedVisual:
    """A presenter and, at their other side, what they talk about; alone when that is None."""

    host: Host
    shown: Shown | None = None
    side: Side = "RIGHT"


Visual = Shown | HostedVisual


class Animator(Protocol):
    """Something that can be drawn at any moment of its own time."""

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None: ...


@dataclass(frozen=True)
class SegmentPlan:
    """All that shows in a segment: `frames` pictures of `visual` from `visual_start` seconds on.

    The first `transition_frames` of them come out of `previous` (from `previous_start` on) by a
    transition style. Times of `captions` are seconds of the segment.
    """

    width: int
    height: int
    fps: int
    frames: int
    visual: Visual
    visual_start: float = 0.0
    previous: Visual | None = None
    previous_start: float = 0.0
    transition: str | None = None
    transition_frames: int = 0
    captions: tuple[CaptionCue, ...] = ()
    caption_style: CaptionStyle | None = None
    logo: LogoPlacement | None = None

    @property
    def has_transition(self) -> bool:
        """Whether another visual shows at the beginning."""
        styled = self.transition in STYLES and self.transition_frames > 0
        return styled and self.previous is not None

    def key(self) -> str:
        """Returns the SHA-256 of everything that shows: equal keys are equal pictures.

        Raises OSError when a picture or the logo cannot be read.
        """
        shown: dict[str, Any] = {
            "encoder": ENCODER_OPTIONS,
            "size": (self.width, self.height, self.fps, self.frames),
            "visual": (_identity(self.visual), self.visual_start),
            "captions": [asdict(cue) for cue in self._visible_captions()],
        }
        if shown["captions"]:
            shown["caption_style"] = asdict(self.caption_style or CaptionStyle())
        if self.has_transition and self.previous:
            shown["previous"] = (_identity(self.previous), self.previous_start)
            shown["transition"] = (self.transition, self.transition_frames)
        if self.logo:
            shown["logo"] = {**asdict(self.logo), "path": _content_hash(self.logo.path)}
        return hashlib.sha256(json.dumps(shown, sort_keys=True).encode()).hexdigest()

    def _visible_captions(self) -> tuple[CaptionCue, ...]:
        seconds = self.frames / self.fps
        return tuple(cue for cue in self.captions if cue.end > 0 and cue.start < seconds)


def _content_hash(path: Path) -> str:
    status = path.stat()
    return _hash_of(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=512)
def _hash_of(path: Path, _modified: int, _size: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _identity(visual: Visual) -> list[object]:
    match visual:
        case SceneVisual(path, zoom):
            return ["scene", path.name, zoom]
        case ImageVisual(path, zoom, seed):
            return ["image", _content_hash(path), zoom, seed if zoom else 0]
        case ClipVisual(path, start):
            return ["clip", _content_hash(path), start]
        case HostedVisual(host, shown, side):
            return ["hosted", _speaker(host), _identity(shown) if shown else None, side]
        case Shooting():
            return ["shooting", *_shot(visual)]


def _speaker(host: Host) -> list[object]:
    look = asdict(host.look) if host.look else None
    picture = _content_hash(host.picture) if host.picture else None
    return [host.track.name, host.start, host.seed, look, picture]


def _shot(what: Shooting) -> list[object]:
    """What a clip is made of; composed scenes and mouths are named by their content."""
    shown: dict[str, Any] = {**vars(what), "look": repr(what.look)}
    for name in ("scene", "track"):
        shown[name] = shown[name] and shown[name].name
    shown["start"] = what.start and _content_hash(what.start)
    for name in ("pictures", "films"):
        shown[name] = [_content_hash(path) for path in shown[name]]
    return [*sorted(shown.items())]


def _animator(visual: Visual, width: int, height: int) -> Animator:
    match visual:
        case SceneVisual(path, zoom):
            scene = load_scene(path)
            if (scene.width, scene.height) != (width, height):
                raise ValueError(
                    f"scene {path.name} was drawn for {scene.width}x{scene.height}, "
                    f"the segment is {width}x{height}: draw it again at that size"
                )
            return SceneAnimator(scene, zlib.crc32(path.name.encode()), zoom=zoom)
        case ImageVisual(path, zoom, seed):
            return PictureAnimator(path, width, height, zoom=zoom, seed=seed)
        case ClipVisual(path, start):
            return ClipAnimator(path, width, height, start=start)
        case HostedVisual(host, shown, side):
            return _hosted(host, shown, width, height, side)
        case Shooting():
            return animator_of(visual)[0]


def _hosted(host: Host, shown: Shown | None, width: int, height: int, side: Side) -> Animator:
    area = stage(width, height, side).scene
    scene = _animator(shown, area.width, area.height) if shown else None
    return HostedAnimator(host, scene, width, height, side)


def _caption_area(plan: SegmentPlan) -> tuple[int, int, int, int]:
    """Where captions are laid out: beside a presenter they belong to the scene."""
    visual = plan.visual
    if isinstance(visual, HostedVisual) and visual.shown is not None:
        area = stage(plan.width, plan.height, visual.side).scene
        return area.x, area.y, area.width, area.height
    return 0, 0, plan.width, plan.height


class _Composer:
    """Draws the frames of one plan, in order, into one frame."""

    def __init__(self, plan: SegmentPlan) -> None:
        self._plan = plan
        self.frame = Frame(plan.width, plan.height)
        self._painter = Painter(self.frame)
        self._visual = _animator(plan.visual, plan.width, plan.height)
        self._previous: Animator | None = None
        if plan.has_transition and plan.previous:
            self._previous = _animator(plan.previous, plan.width, plan.height)
            self._old, self._new = (Frame(plan.width, plan.height) for _ in range(2))
            self._old_painter, self._new_painter = Painter(self._old), Painter(self._new)
            self._beside_host = hosted_transition(self._previous, self._visual)
        style = plan.caption_style or CaptionStyle()
        x, y, width, height = _caption_area(plan)
        self._captions = CaptionPainter(plan.captions, style, width, height, plan.fps, at=(x, y))
        self._logo = logo_sprite(plan.logo, plan.width, plan.height) if plan.logo else None

    def draw(self, index: int) -> None:
        plan = self._plan
        seconds = plan.visual_start + index / plan.fps
        if self._previous is not None and index < plan.transition_frames:
            self._cross(index, seconds)
        else:
            self._previous = None  # its pixels are not needed any more
            self._visual.draw(seconds, self.frame, self._painter)
        self._captions.draw(index, self._painter)
        if self._logo is not None:
            self._painter.stamp(*self._logo)

    def _cross(self, index: int, seconds: float) -> None:
        """Draws a frame of the transition."""
        assert self._previous is not None
        before = self._plan.previous_start + index / self._plan.fps
        share, style = (index + 1) / (self._plan.transition_frames + 1), str(self._plan.transition)
        if self._beside_host is not None:
            self._beside_host.draw(style, share, before, seconds, self.frame)
            return
        self._previous.draw(before, self._old, self._old_painter)
        self._visual.draw(seconds, self._new, self._new_painter)
        blend(style, self._old, self._new, share, self.frame)


def render_segment(
    plan: SegmentPlan, path: Path, *, on_frame: Callable[[int], None] | None = None
) -> None:
    """Renders a plan to an H.264 MP4 file, on the calling thread, atomically.

    `on_frame` is told the number of finished frames every ten frames; whatever it raises ends the
    rendering and leaves no file. Raises UnreadableMedia or ValueError for what cannot be drawn.
    """
    cv2.setNumThreads(1)
    composer = _Composer(plan)
    with written_atomically(path, ".mp4") as temporary:
        writer = VideoWriter(temporary, plan.width, plan.height, plan.fps)
        try:
            for index in range(plan.frames):
                composer.draw(index)
                writer.write(composer.frame)
                if on_frame and (index + 1) % _REPORT_EVERY == 0:
                    on_frame(index + 1)
            writer.finish()
        except BaseException:
            writer.abandon()
            raise
