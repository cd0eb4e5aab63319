"""Shooting clips: the picture of a prompt, the sound, and the frames."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..providers.speech import FULL_SCALE

if TYPE_CHECKING:
    from ...media.clips.camera import Camera
    from ...media.clips.directing import Direction
    from ...media.filming import Animator
    from ...media.presenters.look import Look
    from ...media.presenters.mouth_track import MouthTrack

Progress = Callable[[float], None]
SMALLEST_FACE = 0.022
"""Share of the frame's shorter side between the eyes, below which no lips can be seen."""


@dataclass(frozen=True)
class Shooting:
    """What one clip shows. `scene` and `track` are files that other tasks write.

    `start` is the first frame; `pictures` and `films` are shown one after another; without any of
    these the scene of the prompt is. `look` is who speaks where no face of a picture does.
    """

    width: int
    height: int
    fps: int
    seconds: float
    prompt: str
    seed: int
    variation: int = 0
    scene: Path | None = None
    start: Path | None = None
    pictures: tuple[Path, ...] = ()
    films: tuple[Path, ...] = ()
    track: Path | None = None
    look: Look | None = None

    @property
    def frames(self) -> int:
        return max(round(self.seconds * self.fps), 1)


def compose(*, what: Shooting, progress: Progress) -> None:
    """Writes the scene of the prompt to `what.scene`; none where a speaker is all that it shows."""
    from ...media.clips.picturing import picture_scene, without_people
    from ...media.clips.scene_clip import composed_size
    from ...media.scene import save_scene

    assert what.scene is not None
    if not what.scene.exists():
        size = composed_size(what.width, what.height)
        # Who speaks is drawn in front of the place, so that nobody is seen twice.
        prompt = without_people(what.prompt) if what.track is not None else what.prompt
        if not any(character.isalnum() for character in prompt):
            return
        scene = picture_scene(prompt, *size, seed=what.seed, variation=what.variation)
        progress(0.8)
        save_scene(scene, what.scene)


@dataclass(frozen=True)
class Sound:
    """What a clip sounds like: a spoken line (`.npy`), recordings, and beds of ambient sound."""

    seconds: float
    seed: int
    line: Path | None = None
    recordings: tuple[Path, ...] = ()
    beds: tuple[str, ...] = ()
    music_prompt: str | None = None


LEAD = 0.35
"""Seconds before the first word of a spoken line."""


def mix_clip(*, sound: Sound, path: Path, voice: Path, progress: Progress) -> None:
    """Writes the sound of a clip to `path`, and what is to move the lips to `voice` (both .m4a)."""
    import numpy as np

    from ...media.audio.ambience import ambience
    from ...media.audio.codec import encode_aac
    from ...media.audio.mix import mix
    from ...media.audio.music import compose_music

    count = round(sound.seconds * 48_000)
    spoken = _spoken(sound, count)
    encode_aac(spoken, voice, 96_000)
    progress(0.3)
    bed = np.zeros((count, 2), np.float32)
    if sound.beds:
        bed += ambience(sound.beds, sound.seconds, sound.seed)
    if sound.music_prompt:
        music = compose_music(sound.music_prompt, max(sound.seconds, 4.0), seed=sound.seed)[:count]
        bed[: len(music)] += 0.5 * (music if music.ndim == 2 else music[:, None])
    progress(0.7)
    loudness = -16.0 if spoken.any() else -20.0
    encode_aac(mix(spoken, music=bed if bed.any() else None, target_lufs=loudness), path)


def _spoken(sound: Sound, count: int) -> Any:
    """The line and the recordings on one mono track of the clip's length."""
    import numpy as np

    from ...media.audio.codec import read_opening

    spoken = np.zeros(count, np.float32)
    parts = [(read_opening(path, sound.seconds), 0) for path in sound.recordings]
    if sound.line is not None:
        parts.append((np.load(sound.line) / np.float32(FULL_SCALE), round(LEAD * 48_000)))
    for samples, start in parts:
        room = max(count - start, 0)
        spoken[start : start + min(len(samples), room)] += samples[:room]
    return spoken


def shoot(*, what: Shooting, first: int, last: int, path: Path, progress: Progress) -> list[str]:
    """Films the frames from `first` to before `last`; in what way it is weaker than it might be."""
    from ...media.filming import film

    animator, notes = _animator(what)
    if not path.exists():
        film(animator, (what.width, what.height), what.fps, range(first, last), path, progress)
    return notes


NO_LIPS = (
    "The line is heard but nobody in the picture speaks it: no face that looks into the camera was "
    "found. Give a picture with one large face, or leave the pictures out to have a presenter "
    "drawn."
)


def _animator(what: Shooting) -> tuple[Animator, list[str]]:
    from ...media.clips.camera import Camera
    from ...media.clips.directing import direction_of
    from ...media.clips.picturing import scene_direction
    from ...media.presenters.mouth_track import MouthTrack

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
    from ...media.clips.scene_clip import SceneClip
    from ...media.clips.speaking import SpeakingClip
    from ...media.presenters.performing import PresenterAnimator
    from ...media.scene import load_scene

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
    import numpy as np

    from ...media.clips.picture_clip import PictureClip
    from ...media.pictures import fit_picture, load_picture
    from ...media.portraits.face_finding import find_face

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
    from ...media.clip_animator import ClipAnimator
    from ...media.clips.camera import Camera
    from ...media.clips.montage import Montage

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
