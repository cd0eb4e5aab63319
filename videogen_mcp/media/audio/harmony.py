"""Keys, chords and how one chord leads into the next."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

Chord = tuple[int, ...]
"""MIDI note numbers, rising."""

SCALES = {"major": (0, 2, 4, 5, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 10)}
KEY_NAMES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")

# Degrees count from 0. Four bars each; verse-like first, then a lift.
PROGRESSIONS: dict[str, tuple[tuple[int, ...], ...]] = {
    "major": ((0, 4, 5, 3), (0, 5, 3, 4), (0, 2, 3, 4), (5, 3, 0, 4), (3, 0, 4, 5), (0, 3, 5, 4)),
    "minor": ((0, 5, 2, 6), (0, 3, 5, 6), (0, 5, 3, 4), (0, 6, 5, 3), (5, 6, 0, 0), (3, 5, 0, 6)),
}
JAZZ_PROGRESSIONS = {
    "major": ((1, 4, 0, 5), (0, 5, 1, 4), (3, 1, 4, 0)),
    "minor": ((0, 3, 5, 4), (0, 5, 1, 4), (3, 6, 2, 5)),
}
COLOURS = {
    "plain": (0, 2, 4),
    "open": (0, 2, 4, 8),
    "seventh": (0, 2, 4, 6),
    "rich": (0, 2, 4, 6, 8),
}
"""Steps of the scale that are stacked on a chord's root."""


def scale_note(root: int, mode: str, step: int) -> int:
    """MIDI note `step` scale steps above `root` (or below, when negative)."""
    scale = SCALES[mode]
    return root + 12 * (step // 7) + scale[step % 7]


def pitch_classes(key: int, mode: str, degree: int, colour: str) -> tuple[int, ...]:
    """The notes of the chord on a degree, without octaves, its root first."""
    steps = COLOURS[colour]
    notes = tuple(scale_note(key, mode, degree + step) % 12 for step in steps)
    return _without_harsh_ninth(notes)


def voiced(notes: Sequence[int], previous: Chord | None, *, low: int, high: int) -> Chord:
    """The chord's notes placed in a range so that each voice moves as little as it can."""
    upper = notes if len(notes) < 5 else notes[1:]
    choices = [_octaves(note, low, high) for note in upper]
    candidates = {tuple(sorted(c)) for c in itertools.product(*choices)}
    wide = [c for c in candidates if _clear(c)] or sorted(candidates)
    centre: Sequence[float] = previous or [(low + high) / 2] * len(upper)
    return min(wide, key=lambda c: (_movement(c, centre), c))


def _octaves(note: int, low: int, high: int) -> list[int]:
    return [n for n in range(low, high + 1) if n % 12 == note]


def _clear(chord: Chord) -> bool:
    """No semitone rubs, and not wider than a tenth."""
    gaps = [b - a for a, b in itertools.pairwise(chord)]
    return min(gaps, default=3) >= 2 and chord[-1] - chord[0] <= 16


def _movement(chord: Chord, centre: Sequence[float]) -> float:
    pairs = zip(chord, centre, strict=False)
    spread = sum(abs(a - b) for a, b in pairs)
    middle = sum(chord) / len(chord) - sum(centre) / len(centre)
    return spread + 0.5 * abs(middle)


def _without_harsh_ninth(notes: tuple[int, ...]) -> tuple[int, ...]:
    """A ninth a semitone above the root is left out."""
    if len(notes) > 3 and (notes[-1] - notes[0]) % 12 == 1:
        return notes[:-1]
    return notes
