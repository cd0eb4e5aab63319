"""Motion graphics: reading what is wanted, and drawing it with its sound."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import EngineError
from ..providers.speech import FULL_SCALE

if TYPE_CHECKING:
    from ...media.audio.filters import Samples
    from ...media.graphics.composing import Composition
    from ...media.graphics.description import Description
    from ...media.graphics.media import Media

_SOUND_TAIL = 0.6
_BED_VOLUME = 0.5
_ALIKE = (
    "All results look nearly alike, since the prompt fixes both style and colours. "
    "Leave one of them open for more variety."
)


@dataclass(frozen=True)
class GraphicSource:
    """What a graphic is made from: the prompt, reference files by kind, and words on the brand."""

    prompt: str
    images: tuple[Path, ...] = ()
    videos: tuple[Path, ...] = ()
    audios: tuple[Path, ...] = ()
    brand: str = ""
    style_pictures: tuple[Path, ...] = ()


def read_graphic(*, source: GraphicSource, progress: Callable[[float], None]) -> dict[str, Any]:
    """What the graphic says aloud, and in which language; raises EngineError when it is unclear."""
    wanted = described(source)
    return {"spoken": wanted.spoken(), "language": wanted.language}


def draw_graphic(
    *,
    source: GraphicSource,
    width: int,
    height: int,
    transparent: bool,
    seconds: float | None,
    seed: int,
    variant: int,
    narration: Path | None,
    path: Path,
    progress: Callable[[float], None],
) -> list[str]:
    """Draws the graphic to `path` (.webm or .mp4) and returns its degradations."""
    from ...media.graphics.composing import compose_graphic
    from ...media.graphics.description import UnclearPrompt

    wanted = described(source)
    voice = _voice(narration)
    media = _media(source, wanted)
    least = len(voice) / 48_000 + _SOUND_TAIL if voice is not None else 0.0
    try:
        made = compose_graphic(
            wanted,
            width,
            height,
            media,
            transparent=transparent,
            seconds=seconds,
            seed=seed,
            variant=variant,
            least=least,
        )
    except UnclearPrompt as error:
        raise EngineError(str(error)) from error
    sound = _mixed(voice, media.sound, made.timing.duration)
    notes = list(made.notes)
    if variant and wanted.wish.style and wanted.wish.colors:
        notes.append(_ALIKE)
    if voice is not None and least - _SOUND_TAIL > made.timing.duration:
        notes.append("The voice-over is longer than durationSeconds, so it is cut. Give more time.")
    _write(made, transparent=transparent, sound=sound, path=path, progress=progress)
    return notes


def described(source: GraphicSource) -> Description:
    """The prompt read; raises EngineError when it is unclear."""
    from ...media.graphics.description import UnclearPrompt
    from ...media.graphics.reading import Given, read_prompt
    from ...media.picture_colours import leading_colour

    colors = [leading_colour(path) or "" for path in source.style_pictures]
    brand = " ".join([source.brand, *colors])
    given = Given(len(source.images), len(source.videos), len(source.audios), brand)
    try:
        return read_prompt(source.prompt, given)
    except UnclearPrompt as error:
        raise EngineError(str(error)) from error


def _media(source: GraphicSource, wanted: Description) -> Media:
    """The files to show, and the sounds: those of the audio files, else of the first film."""
    from ...media.audio.codec import UnreadableAudio, read_audio
    from ...media.graphics.media import Media

    sounds = [read_audio(path) for path in source.audios]
    if not sounds and wanted.kind == "picture":
        for path in source.videos[:1]:
            try:
                sounds.append(read_audio(path))
            except UnreadableAudio:
                continue  # a silent film is shown without sound
    return Media(source.images, source.videos, _together(sounds))


def _together(sounds: Sequence[Samples]) -> Samples | None:
    import numpy as np

    if not sounds:
        return None
    whole = np.zeros((max(len(sound) for sound in sounds), 2), np.float32)
    for sound in sounds:
        whole[: len(sound)] += sound
    return whole


def _voice(narration: Path | None) -> Samples | None:
    import numpy as np

    if narration is None:
        return None
    return np.asarray(np.load(narration, mmap_mode="r") / np.float32(FULL_SCALE), np.float32)


def _mixed(voice: Samples | None, bed: Samples | None, seconds: float) -> Samples | None:
    """Voice and reference sound as one master of that length; None where there is neither."""
    import numpy as np

    from ...media.audio.looping import fade_edges
    from ...media.audio.mastering import master
    from ...media.audio.mix import mix

    length = round(seconds * 48_000)
    if voice is not None:
        programme = np.zeros(length, np.float32)
        programme[: min(len(voice), length)] = voice[:length]
        return mix(programme, music=bed, music_volume=_BED_VOLUME)
    if bed is None:
        return None
    whole = np.zeros((length, 2), np.float32)
    part = bed[:length].copy()
    fade_edges(part, 480, 24_000 if len(bed) > length else 480)
    whole[: len(part)] = part
    return master(whole)


def _write(
    made: Composition,
    *,
    transparent: bool,
    sound: Samples | None,
    path: Path,
    progress: Callable[[float], None],
) -> None:
    from ...media.audio.codec import encode_aac
    from ...media.graphics.rendering import backdrop, render_opaque, render_transparent
    from ...media.segments import join_segments

    sheet, timing = made.sheet, made.timing
    if transparent:
        render_transparent(sheet, timing, path, sound, progress)
        return
    ground = backdrop(sheet.width, sheet.height, sheet.theme)
    silent = path.with_suffix(".silent.mp4")
    render_opaque(sheet, timing, silent, ground, lambda done: progress(0.95 * done))
    aac = None
    if sound is not None:
        aac = path.with_suffix(".m4a")
        encode_aac(sound, aac)
    join_segments([silent], aac, path)
