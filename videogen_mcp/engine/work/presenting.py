"""Presenters who speak a recording: listening to it, and filming them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...media.filming import Animator
    from ...media.presenters.look import Look
    from ...media.presenters.mouth_track import MouthTrack

Progress = Callable[[float], None]

DRAWN = (
    "The presenter is an animated drawing, not a filmed or generated person. "
    "Set VIDEOGEN_API_KEY to use the hosted API's avatars."
)
BENT = (
    "The actor's picture was brought to life by bending it: lips, jaw and eyelids move, but "
    "nothing that the picture does not show was invented. "
    "Set VIDEOGEN_API_KEY to use the hosted API's avatars."
)
NO_FACE = (
    "No face was found in the actor's picture, so it moves gently and bars show the voice instead "
    "of lips. Give the actor a picture with one face that looks into the camera, large and well "
    "lit, or set VIDEOGEN_API_KEY to use the hosted API's avatars."
)


@dataclass(frozen=True)
class Presenting:
    """Who speaks, and how large: a drawn look, or a picture of somebody."""

    width: int
    height: int
    fps: int
    seed: int
    look: Look | None = None
    picture: Path | None = None


def listen(
    *,
    audio: Path,
    words: Sequence[tuple[str, float, float]],
    language: str | None,
    seconds: float,
    path: Path,
    progress: Progress,
) -> dict[str, Any]:
    """Writes the track of the mouth to `path`; how long it is, and what it was made from."""
    from ...media.presenters.mouth_track import mouth_track

    track = mouth_track(audio, words, language, progress=progress, seconds=seconds)
    track.save(path)
    return {
        "seconds": track.seconds,
        "follows_words": track.follows_words,
        "is_voiced": track.is_voiced,
    }


def present(
    *, who: Presenting, track: Path, first: int, last: int, path: Path, progress: Progress
) -> list[str]:
    """Films the frames from `first` to before `last`; in what way it is weaker than it might be."""
    from ...media.filming import film
    from ...media.presenters.mouth_track import MouthTrack

    animator, notes = _animator(who, MouthTrack.load(track))
    if not path.exists():
        film(animator, (who.width, who.height), who.fps, range(first, last), path, progress)
    return notes


def _animator(who: Presenting, track: MouthTrack) -> tuple[Animator, list[str]]:
    from ...media.pictures import load_picture
    from ...media.portraits.living_portrait import LivingPortrait, framed
    from ...media.portraits.sound_glow import SoundGlow
    from ...media.presenters.performing import PresenterAnimator

    if who.look is not None:
        drawn = PresenterAnimator(who.look, track, who.width, who.height, seed=who.seed)
        return drawn, [DRAWN]
    assert who.picture is not None
    rgba = load_picture(who.picture, 3 * max(who.width, who.height) // 2)
    rgb, face = framed(rgba, who.width, who.height)
    if face is None:
        return SoundGlow(who.picture, track, who.width, who.height, who.seed), [NO_FACE]
    return LivingPortrait(rgb, face, track, who.seed), [BENT]


def record(*, audio: Path, path: Path, progress: Progress) -> None:
    """Writes the sound of a file as AAC to `path` (.m4a)."""
    from ...media.filming import aac_of

    aac_of(audio, path, progress)


def join(
    *, parts: Sequence[Path], sound: Path | None, path: Path, title: str, progress: Progress
) -> None:
    """Joins what was filmed, with its sound, at `path`."""
    from ...media.filming import joined

    joined(parts, sound, path, title)
    progress(1.0)
