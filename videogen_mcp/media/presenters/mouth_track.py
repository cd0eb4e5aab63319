"""What a mouth does through a whole recording: from the words where they are known, or by ear."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..speech.languages import UnsupportedLanguage
from .look import Mouth
from .mouth import SHAPE_FIELDS, SHAPES, MouthShape, shape_row
from .visemes import Cue, Pronouncer
from .voice_outline import GRID, Curve, VoiceOutline, voice_outline

Rows = NDArray[np.float32]
Word = tuple[str, float, float]
"""A word, and the seconds from and to which it is heard."""

_TALL = SHAPE_FIELDS.index("tall")
_REST, _NAMES = np.array(shape_row(SHAPES["rest"]), np.float32), list(SHAPES)
_TABLE = np.array([shape_row(shape) for shape in SHAPES.values()], np.float32)
_BLEND = 2.4  # hundredths: how far neighbouring sounds colour each other
_CLOSING = 3.2  # hundredths: how long lips stay together for an m, b or p
_LEAD = 1.0  # hundredths by which lips are ahead of the sound they make
_AUDIBLE = 0.12
_ASKING, _AFTER = ("?", "？", "؟"), "\"'”’»)"
_JAW = 0.34  # how much of the opening is the jaw's


@dataclass(frozen=True)
class MouthTrack:
    """The mouth at each of `GRID` moments a second, with the voice it follows.

    `shapes` has one row per moment, its columns the fields of `MouthShape`. `starts` and `ends`
    are the moments (seconds) at which stretches of speech begin and end. `follows_words` says
    whether the words were known. `questions` are moments at which a question ends.
    """

    shapes: Rows
    loudness: Curve
    starts: tuple[float, ...]
    ends: tuple[float, ...]
    follows_words: bool
    questions: tuple[float, ...] = ()

    @property
    def seconds(self) -> float:
        return len(self.shapes) / GRID

    @property
    def is_voiced(self) -> bool:
        """Whether there is anything to speak to."""
        return bool(self.starts)

    def save(self, path: Path) -> None:
        """Writes the track to one `.npz` file; half a megabyte for every three minutes."""
        arrays: dict[str, Any] = {name: np.asarray(value) for name, value in vars(self).items()}
        np.savez(path, **arrays)

    @classmethod
    def load(cls, path: Path) -> MouthTrack:
        """Reads what `save` wrote."""
        with np.load(path, allow_pickle=False) as stored:
            times = {name: tuple(stored[name].tolist()) for name in ("starts", "ends", "questions")}
            known = bool(stored["follows_words"])
            return cls(stored["shapes"], stored["loudness"], follows_words=known, **times)

    def shape_at(self, seconds: float) -> MouthShape:
        """The mouth at a moment; at rest before the beginning and after the end."""
        place = seconds * GRID - 0.5
        index = int(np.floor(place))
        if index < 0 or index + 1 >= len(self.shapes):
            return SHAPES["rest"]
        share = np.float32(place - index)
        row = self.shapes[index] * (1 - share) + self.shapes[index + 1] * share
        return MouthShape(*map(float, row))


def jaw_drop(shape: MouthShape) -> float:
    """How far the jaw goes down for a mouth, in px of the drawing."""
    return max(shape.tall - 4, 0) * _JAW


def mouth_track(
    audio: Path,
    words: Sequence[Word] = (),
    language: str | None = None,
    *,
    progress: Callable[[float], None] | None = None,
    seconds: float = 0.0,
) -> MouthTrack:
    """Listens to `audio`, which may be long, and moves the lips to it.

    With `words` of a language that can be pronounced, lips make their sounds at their times;
    otherwise they follow the energy and the formants of the voice.
    """
    outline = voice_outline(audio, progress, seconds)
    cues = _cues(words, language)
    rows = _pronounced_rows(cues, outline) if cues else _heard_rows(outline)
    starts, ends = _stretches(outline.loudness > _AUDIBLE)
    asked = tuple(end for text, _, end in words if text.rstrip(_AFTER).endswith(_ASKING))
    return MouthTrack(rows, outline.loudness, starts, ends, bool(cues), asked)


def _cues(words: Sequence[Word], language: str | None) -> list[Cue]:
    if not words or language is None:
        return []
    try:
        pronouncer = Pronouncer(language)
    except UnsupportedLanguage:
        return []
    cues: list[Cue] = []
    for position, (text, start, end) in enumerate(words):
        cues += pronouncer.cues(text, start, end)
        following = words[position + 1][1] if position + 1 < len(words) else end + 1
        if following > end + 0.04:
            cues.append(Cue(end, "rest"))
    return cues


def _pronounced_rows(cues: Sequence[Cue], outline: VoiceOutline) -> Rows:
    count = len(outline.loudness)
    chosen = np.full(count, _NAMES.index("rest"))
    limits = [*(cue.start for cue in cues[1:]), outline.seconds]
    closings: list[tuple[float, Mouth]] = []
    for cue, limit in zip(cues, limits, strict=True):
        first, last = (round(moment * GRID - _LEAD) for moment in (cue.start, limit))
        chosen[max(first, 0) : max(last, first + 1, 0)] = _NAMES.index(cue.mouth)
        if cue.mouth in ("MBP", "FV"):
            closings.append(((first + max(last, first + 2)) / 2, cue.mouth))
    rows = _smoothed(_TABLE[chosen], _BLEND)
    # Loud vowels open wider than mumbled ones, and silence closes the mouth.
    rows[:, _TALL] *= 0.44 + 0.4 * _smoothed(outline.loudness, 2.5)
    _close(rows, closings)
    return _resting_in_silence(rows, outline.loudness)


def _close(rows: Rows, closings: Sequence[tuple[float, Mouth]]) -> None:
    """Brings the lips, or lip and teeth, together for the sounds that cannot be made otherwise."""
    for middle, mouth in closings:
        first, last = max(int(middle - 9), 0), min(int(middle + 10), len(rows))
        distance = (np.arange(first, last) - middle) / _CLOSING
        weight = np.exp(-(distance**2)).astype(np.float32)[:, None]
        rows[first:last] += (_TABLE[_NAMES.index(mouth)] - rows[first:last]) * weight


def _heard_rows(outline: VoiceOutline) -> Rows:
    """Opening from the first formant and the loudness, width from the second, hiss on its own."""
    loud = _smoothed(outline.loudness, 1.6)
    opened = np.clip((_smoothed(outline.first, 2.5) - 380) / 270, 0, 1)
    spread = np.clip((_smoothed(outline.second, 2.5) - 1150) / 750, 0, 1)
    hissing = np.clip((_smoothed(outline.hiss, 1.5) - 0.25) / 0.35, 0, 1)[:, None]
    narrow = _mixed("OO", "OH", opened)
    wide = _mixed("EE", "AA", opened)
    rows = narrow + (wide - narrow) * spread[:, None].astype(np.float32)
    rows += (_TABLE[_NAMES.index("SZ")] - rows) * hissing.astype(np.float32)
    rows[:, _TALL] *= np.clip(loud, 0, 1) ** 1.25 * (0.5 + 0.38 * _fresh(outline.loudness))
    return _resting_in_silence(rows, outline.loudness)


def _fresh(loudness: Curve) -> Curve:
    """High where a syllable stands out of its surroundings, low in the dips between syllables."""
    around = _smoothed(loudness, 14)
    return np.asarray(np.clip(0.5 + 2.2 * (_smoothed(loudness, 2) - around), 0, 1), np.float32)


def _mixed(low: Mouth, high: Mouth, share: NDArray[np.floating[Any]]) -> Rows:
    first, second = _TABLE[_NAMES.index(low)], _TABLE[_NAMES.index(high)]
    return np.asarray(first + (second - first) * share[:, None], np.float32)


def _resting_in_silence(rows: Rows, loudness: Curve) -> Rows:
    speaking = np.clip(_smoothed(loudness, 3) / _AUDIBLE, 0, 1)[:, None].astype(np.float32)
    return np.asarray(_REST + (rows - _REST) * speaking, np.float32)


def _smoothed(values: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    """The values along time, each spread over its neighbours; their ends are held."""
    reach = int(3 * sigma) + 1
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    columns = values.reshape(len(values), -1)
    if not len(columns):
        return values.astype(np.float32)
    padded = np.pad(columns, ((reach, reach), (0, 0)), mode="edge")
    smooth = [np.convolve(column, kernel, mode="valid") for column in padded.T]
    return np.stack(smooth, axis=1).astype(np.float32).reshape(values.shape)


def _stretches(is_loud: NDArray[np.bool_], pause: float = 0.25) -> tuple[tuple[float, ...], ...]:
    """When stretches of sound begin and end, short gaps bridged."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], is_loud, [False]]).astype(np.int8)))
    starts, ends = list(edges[::2] / GRID), list(edges[1::2] / GRID)
    kept: list[tuple[float, float]] = []
    for start, end in zip(starts, ends, strict=True):
        if kept and start - kept[-1][1] < pause:
            kept[-1] = kept[-1][0], end
        else:
            kept.append((start, end))
    return tuple(float(start) for start, _ in kept), tuple(float(end) for _, end in kept)
