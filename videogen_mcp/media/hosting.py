"""A presenter in a film: alone in the frame, or beside the scene that they talk about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from .frames import Frame
from .presenters.look import Look
from .presenters.stage import Area, Side, Stage, stage
from .sprites import Painter
from .transitions import blend

_REACH = 8.5
"""Distances between the eyes that are shown of somebody in a picture: head and shoulders."""


class Animator(Protocol):
    """Something that can be drawn at any moment of its own time."""

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None: ...


@dataclass(frozen=True)
class Host:
    """Who speaks: a drawn look, else the picture of somebody.

    `track` is the file of what their mouth does, named by its content; `start` is the second of it
    (negative: before it) at which the host comes in.
    """

    track: Path
    start: float
    seed: int
    look: Look | None = None
    picture: Path | None = None


def host_animator(host: Host, width: int, height: int, *, is_beside: bool) -> Animator:
    """Brings a host to life in a frame of their own; below a scene they are nearer."""
    from .presenters.mouth_track import MouthTrack
    from .presenters.performing import PresenterAnimator, centred, near

    track = MouthTrack.load(host.track)
    if host.look is not None:
        placing = (near if width > 1.3 * height and is_beside else centred)(width, height)
        return PresenterAnimator(host.look, track, width, height, seed=host.seed, placing=placing)
    assert host.picture is not None
    return _pictured(host.picture, track, width, height, host.seed)


def _pictured(picture: Path, track: object, width: int, height: int, seed: int) -> Animator:
    from .pictures import load_picture
    from .portraits.living_portrait import LivingPortrait, framed
    from .portraits.sound_glow import SoundGlow
    from .presenters.mouth_track import MouthTrack

    assert isinstance(track, MouthTrack)
    rgba = load_picture(picture, 3 * max(width, height) // 2)
    rgb, face = framed(rgba, width, height, reach=_REACH)
    if face is None:
        return SoundGlow(picture, track, width, height, seed)
    return LivingPortrait(rgb, face, track, seed)


class HostedAnimator:
    """A host and, unless they fill the frame, the scene beside them.

    `scene` is an animator for the size of the stage's scene.
    """

    def __init__(
        self, host: Host, scene: Animator | None, width: int, height: int, side: Side
    ) -> None:
        self.host = host
        self._scene = scene
        self.stage = stage(width, height, side) if scene is not None else None
        area = self.stage.host if self.stage else Area(0, 0, width, height)
        self._speaker = host_animator(
            host, area.width, area.height, is_beside=self.stage is not None
        )
        if self.stage is not None:
            self.scene_frame, self._scene_painter = _sheet(self.stage.scene)
            self.host_frame, self._host_painter = _sheet(self.stage.host)

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws both as they are so many seconds after they came in."""
        if self.stage is None:
            self._speaker.draw(self.host.start + seconds, frame, painter)
            return
        self.draw_parts(seconds)
        paste(self.scene_frame, frame, self.stage.scene)
        paste(self.host_frame, frame, self.stage.host)

    def draw_parts(self, seconds: float) -> None:
        """Draws the scene and the host, each in a frame of its own."""
        assert self._scene is not None
        self._scene.draw(seconds, self.scene_frame, self._scene_painter)
        self._speaker.draw(self.host.start + seconds, self.host_frame, self._host_painter)


def _sheet(area: Area) -> tuple[Frame, Painter]:
    frame = Frame(area.width, area.height)
    return frame, Painter(frame)


def paste(part: Frame, frame: Frame, area: Area) -> None:
    """Copies a picture to its place in a larger one."""
    for source, target, step in zip(part.planes, frame.planes, (1, 2, 2), strict=True):
        rows = slice(area.y // step, (area.y + area.height) // step)
        columns = slice(area.x // step, (area.x + area.width) // step)
        np.copyto(target[rows, columns], source)


class HostedTransition:
    """From one scene to the next beside a host who stays: only the scene changes by the style."""

    def __init__(self, before: HostedAnimator, after: HostedAnimator, where: Stage) -> None:
        self._before, self._after, self._stage = before, after, where
        self._scene, _ = _sheet(where.scene)
        self._host, _ = _sheet(where.host)
        self._goes_on = before.host.track == after.host.track

    def draw(self, style: str, share: float, before: float, after: float, frame: Frame) -> None:
        """Draws the transition at a share (0..1) of it; the seconds are those of the two visuals.

        The host goes on speaking, or eases into how they stand at the next part of the narration.
        """
        old, new = self._before, self._after
        old.draw_parts(before)
        new.draw_parts(after)
        blend(style, old.scene_frame, new.scene_frame, share, self._scene)
        paste(self._scene, frame, self._stage.scene)
        if not self._goes_on:
            blend("FADE", old.host_frame, new.host_frame, share, self._host)
        paste(new.host_frame if self._goes_on else self._host, frame, self._stage.host)


def hosted_transition(before: Animator, after: Animator) -> HostedTransition | None:
    """The transition between two visuals that have a host in the same place; else None."""
    if not (isinstance(before, HostedAnimator) and isinstance(after, HostedAnimator)):
        return None
    is_same = before.stage is not None and before.stage == after.stage
    return HostedTransition(before, after, before.stage) if before.stage and is_same else None
