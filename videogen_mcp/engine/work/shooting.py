"""Shooting clips: the picture of a prompt, the sound, and the frames."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..cache import is_there
from ..providers.speech import FULL_SCALE
from .imaging import draw_presenter

if TYPE_CHECKING:
    from ...media.clips.shooting import Shooting

Progress = Callable[[float], None]


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


def compose_set(
    *,
    prompt: str,
    style: str | None,
    people: Sequence[Path | str],
    products: Sequence[Path | str],
    seed: int,
    width: int,
    height: int,
    path: Path,
    scratch: Path,
    progress: Progress,
) -> None:
    """Writes to `path` the scene of a clip of that size, with people and products in it.

    Each of these is a picture, or the id of a built-in actor.
    """
    from ...media.clips.picturing import picture_scene
    from ...media.clips.scene_clip import composed_size
    from ...media.scene import save_scene

    if is_there(path):
        return
    with tempfile.TemporaryDirectory(dir=scratch.parent) as folder:
        scene = picture_scene(
            prompt,
            *composed_size(width, height),
            style=style,
            seed=seed,
            people=[_likeness(item, Path(folder)) for item in people],
            subjects=[_likeness(item, Path(folder)) for item in products],
        )
    progress(0.8)
    save_scene(scene, scratch)
    os.replace(scratch, path)


def _likeness(item: Path | str, folder: Path) -> Path:
    if isinstance(item, Path):
        return item
    path = folder / f"{item}.png"
    draw_presenter(entity_id=item, path=path, progress=lambda _: None)
    return path


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
    from ...media.clips.animating import animator_of
    from ...media.filming import film

    animator, notes = animator_of(what)
    if not path.exists():
        film(animator, (what.width, what.height), what.fps, range(first, last), path, progress)
    return notes
