"""Writing the notes: what each role of the band plays over a run of chords."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from videogen_mcp.media.audio.harmony import (
    JAZZ_PROGRESSIONS,
    PROGRESSIONS,
    Chord,
    pitch_classes,
    scale_note,
    voiced,
)
from videogen_mcp.media.audio.style import Style

BEATS = 4


@dataclass(frozen=True)
class Note:
    """One note: beats from the start of its section, MIDI pitch, velocity from 0 to 1."""

    start: float
    length: float
    pitch: int
    velocity: float


@dataclass(frozen=True)
class Bar:
    """One bar's harmony: scale degree, voiced chord, root of the bass."""

    degree: int
    chord: Chord
    bass: int


@dataclass(frozen=True)
class Song:
    """The material that all sections share, so that they belong together."""

    style: Style
    verse: tuple[int, ...]
    lift: tuple[int, ...]
    figure: tuple[int, ...]
    motif: tuple[tuple[float, float, int], ...]


_FIGURES = (
    (0, 2, 1, 3, 2, 1, 3, 2),
    (0, 1, 2, 3, 2, 3, 1, 2),
    (0, 2, 3, 2, 1, 2, 3, 1),
    (0, 3, 1, 2, 0, 3, 2, 1),
)
# (beat within two bars, length, steps above the chord's third): simple, singable, with air.
_MOTIFS = (
    ((0, 1.5, 0), (1.5, 0.5, 1), (2, 2, 2), (4.5, 0.5, 1), (5, 3, 0)),
    ((0.5, 0.5, 2), (1, 1, 1), (2, 2, 0), (4, 1.5, 2), (5.5, 2.5, -1)),
    ((0, 3, 2), (3, 1, 1), (4, 1, 0), (5, 3, -1)),
    ((1, 1, 0), (2, 1, 2), (3, 1.5, 4), (5, 0.5, 2), (5.5, 2.5, 1)),
)


def new_song(style: Style, rng: np.random.Generator) -> Song:
    """Draw progressions, an accompaniment figure and a motif."""
    table = JAZZ_PROGRESSIONS if style.genre == "jazz" else PROGRESSIONS
    choices = table[style.mode]
    first, second = rng.choice(len(choices), 2, replace=False)
    if style.genre != "jazz":
        first = int(rng.integers(0, 3))
        second = second if second != first else (first + 1) % len(choices)
    return Song(
        style=style,
        verse=choices[first],
        lift=choices[second],
        figure=_FIGURES[rng.integers(len(_FIGURES))],
        motif=_MOTIFS[rng.integers(len(_MOTIFS))],
    )


def harmonised(song: Song, degrees: list[int], *, low: int = 53, high: int = 72) -> list[Bar]:
    """One bar per degree, each chord led from the one before."""
    style, bars, previous = song.style, list[Bar](), None
    for degree in degrees:
        notes = pitch_classes(style.key, style.mode, degree, style.colour)
        previous = voiced(notes, previous, low=low, high=high)
        bass = 29 + (notes[0] - 29) % 12
        bars.append(Bar(degree, previous, bass))
    return bars


def write_part(
    role: str, song: Song, bars: list[Bar], rng: np.random.Generator, *, energy: float
) -> list[Note]:
    """The notes that one role plays over the bars; `energy` from 0 to 1 is how busy it is."""
    writer: Callable[[Song, list[Bar], float], Iterator[Note]] = _WRITERS[role]
    return [_human(note, song.style, rng) for note in writer(song, bars, energy)]


def _pad(song: Song, bars: list[Bar], energy: float) -> Iterator[Note]:
    for index, bar in enumerate(bars):
        for pitch in bar.chord[:4]:
            yield Note(index * BEATS, BEATS * 0.98, pitch, 0.55 + 0.25 * energy)


def _chords(song: Song, bars: list[Bar], energy: float) -> Iterator[Note]:
    rhythm = _COMPING["long" if energy < 0.4 else song.style.comping]
    for index, bar in enumerate(bars):
        for beat, length, velocity in rhythm:
            if song.style.comping == "sparse" and index % 2:
                continue
            for order, pitch in enumerate(bar.chord):
                late = 0.03 * order if song.style.comping in ("strum", "lazy", "long") else 0.0
                yield Note(index * BEATS + beat + late, length, pitch, velocity - 0.03 * order)


def _arpeggio(song: Song, bars: list[Bar], energy: float) -> Iterator[Note]:
    step = 0.25 if song.style.genre in ("electronic", "epic") and energy > 0.7 else 0.5
    up = 12 if song.style.band.get("arpeggio") in ("marimba", "muted guitar", "synth") else 0
    for index, bar in enumerate(bars):
        for count in range(int(BEATS / step)):
            if energy < 0.5 and count % 2:
                continue
            tone = song.figure[count % len(song.figure)]
            pitch = bar.chord[tone % len(bar.chord)] + up
            accent = 0.72 if count % 4 == 0 else 0.5 + 0.08 * (count % 2)
            yield Note(index * BEATS + count * step, step * 1.6, pitch, accent)


def _bass(song: Song, bars: list[Bar], energy: float) -> Iterator[Note]:
    if song.style.genre == "jazz" and energy > 0.4:
        yield from _walking_bass(song, bars)
        return
    calm = energy < 0.5 or song.style.band.get("bass") == "sub bass"
    pattern = _CALM_BASS if calm else _BASS.get(song.style.genre, _BASS["modern"])
    for index, bar in enumerate(bars):
        for beat, length, step, velocity in pattern:
            low = bar.bass + (0, 7, 12)[step]
            pitch = low if low <= 48 else low - 12
            yield Note(index * BEATS + beat, length, pitch, velocity)


def _walking_bass(song: Song, bars: list[Bar]) -> Iterator[Note]:
    for index, bar in enumerate(bars):
        following = bars[(index + 1) % len(bars)].bass
        third = min((p % 12 for p in bar.chord), key=lambda p: abs((p - bar.bass) % 12 - 4))
        walk = (bar.bass, bar.bass + (third - bar.bass) % 12, bar.bass + 7, following + 1)
        for beat, pitch in enumerate(walk):
            yield Note(index * BEATS + beat, 0.92, pitch, 0.75 if beat % 2 == 0 else 0.65)


def _lead(song: Song, bars: list[Bar], energy: float) -> Iterator[Note]:
    key = 60 + song.style.key if song.style.key < 7 else 48 + song.style.key
    for index in range(0, len(bars), 2):
        answer = index // 2 % 2
        for beat, length, step in song.motif:
            bar = bars[min(len(bars) - 1, index + int(beat // BEATS))]
            if answer and beat >= 5:
                step = 2 if step != 2 else 0
            pitch = scale_note(key, song.style.mode, 4 + step)
            if length >= 1:
                pitch = _nearest(pitch, bar.chord)
            yield Note(index * BEATS + beat, length, pitch, 0.62 + 0.1 * (beat == 0))


def _nearest(pitch: int, chord: Chord) -> int:
    """The chord's note, in any octave, that is nearest to a pitch."""
    return min(range(pitch - 6, pitch + 7), key=lambda p: (_foreign(p, chord), abs(p - pitch)))


def _foreign(pitch: int, chord: Chord) -> bool:
    return pitch % 12 not in {note % 12 for note in chord}


def _human(note: Note, style: Style, rng: np.random.Generator) -> Note:
    """The note as a person would play it: swung, a few milliseconds off, never twice alike."""
    start = swung(note.start, style.swing)
    drift = float(rng.normal(0, 0.005)) * style.tempo / 60
    velocity = min(1.0, max(0.1, note.velocity + float(rng.normal(0, 0.045))))
    return Note(max(0.0, start + drift), note.length, note.pitch, velocity)


def swung(beat: float, swing: float) -> float:
    """Where an off-beat eighth falls: `swing` 0 straight, 1 a full triplet."""
    whole, part = divmod(beat, 1.0)
    turn = 0.5 + swing / 6
    if part <= 0.5:
        return whole + part * 2 * turn
    return whole + turn + (part - 0.5) * 2 * (1 - turn)


_WRITERS = {"pad": _pad, "chords": _chords, "arpeggio": _arpeggio, "bass": _bass, "lead": _lead}

# (beat, length, velocity)
_COMPING: dict[str, tuple[tuple[float, float, float], ...]] = {
    "long": ((0, 3.8, 0.66),),
    "sparse": ((0, 3.9, 0.6), (3, 0.9, 0.3)),
    "pulse": tuple((k / 2, 0.45, 0.66 if k % 4 == 0 else 0.46) for k in range(8)),
    "lazy": ((0, 1.4, 0.66), (1.5, 1.0, 0.45), (3.5, 0.5, 0.5)),
    "strum": (
        (0, 1.4, 0.7),
        (1.5, 0.5, 0.45),
        (2, 0.9, 0.6),
        (2.5, 0.5, 0.4),
        (3.5, 0.5, 0.5),
    ),
    "offbeat": ((0.5, 0.4, 0.55), (1.5, 0.4, 0.6), (2.5, 0.4, 0.55), (3.5, 0.4, 0.6)),
}
# (beat, length, 0 root 1 fifth 2 octave, velocity)
_CALM_BASS = ((0.0, 3.8, 0, 0.7),)
_BASS: dict[str, tuple[tuple[float, float, int, float], ...]] = {
    "modern": ((0, 1.4, 0, 0.75), (1.5, 0.45, 0, 0.55), (2, 1.2, 0, 0.68), (3.5, 0.45, 1, 0.5)),
    "corporate": ((0, 1.4, 0, 0.75), (1.5, 0.45, 0, 0.6), (2.5, 1.4, 0, 0.65)),
    "electronic": tuple((k + 0.5, 0.4, 2 if k == 3 else 0, 0.75) for k in range(4)),
    "playful": ((0, 0.7, 0, 0.75), (2, 0.7, 1, 0.68)),
    "acoustic": ((0, 1.8, 0, 0.75), (2, 1.3, 1, 0.6), (3.5, 0.45, 0, 0.5)),
    "epic": ((0, 1.9, 0, 0.8), (2, 1.9, 0, 0.75)),
}
