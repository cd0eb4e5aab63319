"""The animator that draws what a clip shows."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..clip_animator import ClipAnimator
from ..filming import Animator
from ..pictures import fit_picture, load_picture
from ..portraits.face_finding import find_face
from ..presenters.mouth_track import MouthTrack
from ..presenters.performing import PresenterAnimator
from ..scene import load_scene
from .camera import Camera
from .directing import Direction, direction_of
from .montage import Montage
from .picture_clip import PictureClip
from .picturing import scene_direction
from .scene_clip import SceneClip
from .shooting import Shooting
from .speaking import SpeakingClip

SMALLEST_FACE = 0.022
"""Share of the frame's shorter side between the eyes, below which no lips can be seen."""

NO_LIPS = (
    "The line is heard but nobody in the picture speaks it: no face that looks into the camera was "
    "found. Give a picture with one large face, or leave the pictures out to have a presenter "
    "drawn."
)


def animator_of(what: Shooting) -> tuple[Animator, list[str]]:
    """What draws the clip, and in what way it is weaker than it might be."""
    track = MouthTrack.load(what.track) if what.track is not None else None
    direction = direction_of(what.prompt)
    if what.scene is not None:
        direction = scene_direction(what.prompt, what.seed, what.variation)
    at_rest = what.start is not None
    camera = Camera(direction.move, what.seconds, what.seed, starts_at_rest=at_rest)
    if what.start is not None:
        return _picture(what, what.start, camera, direction, track)
    if what.pictures or what.films:
        return _montage(what, direction, track)
    return _scene(what, camera, direction, track)


def _scene(
    what: Shooting, camera: Camera, direction: Direction, track: MouthTrack | None
) -> tuple[Animator, list[str]]:
    if what.scene is None or not what.scene.exists():
        assert what.look is not None
        assert track is not None
        return PresenterAnimator(what.look, track, what.width, what.height, seed=what.seed), []
    clip = SceneClip(load_scene(what.scene), what.width, what.height, camera, direction, what.seed)
    if track is None or what.look is None:
        return clip, []
    return SpeakingClip(clip, what.look, track, what.width, what.height, what.seed), []


def _picture(
    what: Shooting,
    path: Path,
    camera: Camera,
    direction: Direction,
    track: MouthTrack | None,
) -> tuple[Animator, list[str]]:
    rgba = load_picture(path, 2 * max(what.width, what.height))
    rgb = np.ascontiguousarray(fit_picture(rgba, what.width, what.height, framed=False))
    face = find_face(rgb)
    if face is not None and face.size < SMALLEST_FACE * min(what.width, what.height):
        face = None
    notes = [NO_LIPS] if track is not None and face is None else []
    clip = PictureClip(rgb, camera, direction, face=face, track=track, seed=what.seed)
    return clip, notes


def _montage(
    what: Shooting, direction: Direction, track: MouthTrack | None
) -> tuple[Animator, list[str]]:
    each = what.seconds / (len(what.pictures) + len(what.films))
    parts: list[Animator] = []
    notes: list[str] = []
    is_alone = len(what.pictures) == 1 and not what.films
    for number, path in enumerate(what.pictures):
        camera = Camera(direction.move, each + 1.2, what.seed + number)
        part, told = _picture(what, path, camera, direction, track if is_alone else None)
        parts.append(part)
        notes += told
    parts += [ClipAnimator(path, what.width, what.height, start=0.0) for path in what.films]
    if track is not None and not is_alone:
        notes.append(NO_LIPS)
    if len(parts) == 1:
        return parts[0], notes
    return Montage([part.draw for part in parts], what.width, what.height, what.seconds), notes
