"""Playing a section: notes become sound, each part in its place, balanced by loudness."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from videogen_mcp.media.audio.arrangement import BEATS, LAYERS, Section
from videogen_mcp.media.audio.filters import Samples
from videogen_mcp.media.audio.instruments import INSTRUMENTS
from videogen_mcp.media.audio.loudness import SAMPLE_RATE, integrated_loudness
from videogen_mcp.media.audio.oscillators import noise
from videogen_mcp.media.audio.percussion import DRUMS, FILL, FILL_DRUMS, GROOVES, PANS
from videogen_mcp.media.audio.reverb import reverberated, room
from videogen_mcp.media.audio.score import Bar, Note, Song, harmonised, swung, write_part

TAIL = 4.0
"""Seconds that a section's buffer goes on after its last bar, for what rings over."""

_PUMPING = "four on the floor"

# Loudness of each part in LUFS, and where it sits from left (0) to right (1).
_LEVELS = {"pad": -24, "chords": -21, "arpeggio": -24, "bass": -20, "lead": -23, "drums": -22}
_SEATS = {"pad": 0.5, "chords": 0.44, "arpeggio": 0.66, "bass": 0.5, "lead": 0.38, "drums": 0.5}
_SENDS = {"pad": 0.7, "chords": 0.9, "arpeggio": 1.0, "bass": 0.05, "lead": 1.3, "drums": 0.35}


@dataclass
class Band:
    """The players of one song: they remember their sounds and how loud they play."""

    song: Song
    bar_seconds: float
    seed: int
    gains: dict[str, float] = field(default_factory=dict)
    sounds: dict[tuple[str, int, int, int], Samples] = field(default_factory=dict)
    response: Samples = field(default_factory=lambda: room(2.2))

    def play(self, section: Section) -> Samples:
        """The section as stereo, `TAIL` seconds of ring-out included."""
        bars = harmonised(self.song, _degrees(self.song, section))
        band = self.song.style.band
        layers = {r: energy for r, energy in LAYERS[section.kind].items() if r in band}
        # In a small band there may be nobody for this section: then all play, quietly.
        layers = layers or dict.fromkeys(band, 0.5)
        stems = {r: self._stem(r, bars, section, energy) for r, energy in layers.items()}
        if band.get("drums") == _PUMPING and "drums" in stems:
            for role in stems.keys() - {"drums", "bass"}:
                stems[role] *= _pump(len(stems[role]), self.bar_seconds / BEATS)[:, None]
        return self._mixed(stems)

    def finish(self, seconds: float) -> Samples:
        """The last chord, ringing for that long."""
        bar = harmonised(self.song, [0])[0]
        hold = max(0.5, 0.8 * seconds * BEATS / self.bar_seconds)
        chord = [Note(0.02 * i, hold, p, 0.6) for i, p in enumerate(bar.chord)]
        band = self.song.style.band
        able = [r for r in ("pad", "chords") if r in band] or (band.keys() & {"arpeggio", "lead"})
        stems = {role: self._sung(role, chord, seconds) for role in sorted(able)}
        if "bass" in band:
            stems["bass"] = self._sung("bass", [Note(0, hold, bar.bass, 0.65)], seconds)
        return self._mixed(stems or {"drums": self._struck_once(seconds)})

    def _stem(self, role: str, bars: list[Bar], section: Section, energy: float) -> Samples:
        seconds = len(bars) * self.bar_seconds
        rng = np.random.default_rng([self.seed, len(role), ord(role[0]), ord(section.kind[0])])
        if role == "drums":
            return self._drummed(len(bars), energy, rng)
        return self._sung(role, write_part(role, self.song, bars, rng, energy=energy), seconds)

    def _sung(self, role: str, notes: list[Note], seconds: float) -> Samples:
        out = np.zeros((int((seconds + TAIL) * SAMPLE_RATE), 2), np.float32)
        beat = self.bar_seconds / BEATS
        for note in notes:
            sound = self._sound(self.song.style.band[role], note, beat)
            _place(out, sound, note.start * beat, _SEATS[role])
        return out

    def _sound(self, instrument: str, note: Note, beat: float) -> Samples:
        """A note in one of five dynamics, made once for each length."""
        dynamic = max(1, round(5 * note.velocity))
        key = (instrument, note.pitch, round(8 * note.length), dynamic)
        if key not in self.sounds:
            frequency = 440 * 2 ** ((note.pitch - 69) / 12)
            play = INSTRUMENTS[instrument]
            self.sounds[key] = play(frequency, round(8 * note.length) / 8 * beat, dynamic / 5)
        return self.sounds[key] * np.float32(5 * note.velocity / dynamic)

    def _drummed(self, bars: int, energy: float, rng: np.random.Generator) -> Samples:
        out = np.zeros((int((bars * self.bar_seconds + TAIL) * SAMPLE_RATE), 2), np.float32)
        step = self.bar_seconds / 16
        groove = GROOVES[self.song.style.band["drums"]]
        filler = next((name for name in FILL_DRUMS if name in groove), "")
        for name, pattern in groove.items():
            strokes = [DRUMS[name](rng) for _ in range(3)]
            line = pattern * (bars - 1) + (FILL if name == filler and bars > 3 else pattern)
            for index, mark in enumerate(line):
                if mark == "." or (energy < 0.8 and int(mark) < 4):
                    continue
                beat = swung(index / 4, self.song.style.swing)
                at = beat * 4 * step + abs(float(rng.normal(0, 0.003)))
                force = np.float32(int(mark) / 9 * rng.uniform(0.85, 1.0))
                _place(out, strokes[rng.integers(3)] * force, at, PANS.get(name, 0.5))
        return out

    def _struck_once(self, seconds: float) -> Samples:
        """The drums that play on the first beat, for a piece without any other player."""
        out = np.zeros((int((seconds + TAIL) * SAMPLE_RATE), 2), np.float32)
        rng = np.random.default_rng(self.seed)
        for name, pattern in GROOVES[self.song.style.band["drums"]].items():
            if pattern[0] != ".":
                _place(out, DRUMS[name](rng), 0.0, PANS.get(name, 0.5))
        return out

    def _mixed(self, stems: dict[str, Samples]) -> Samples:
        length = max(len(stem) for stem in stems.values())
        dry = np.zeros((length, 2), np.float32)
        send = np.zeros((length, 2), np.float32)
        for role, stem in stems.items():
            stem *= np.float32(self._gain(role, stem))
            dry[: len(stem)] += stem
            send[: len(stem)] += stem * np.float32(_SENDS[role])
        wet = reverberated(send, self.response)[:length]
        if self.song.style.crackle:
            _add_crackle(dry, np.random.default_rng(self.seed))
        return dry + wet * np.float32(self.song.style.space)

    def _gain(self, role: str, stem: Samples) -> float:
        """The part's fader: set by its loudness the first time it plays, then left alone."""
        if role not in self.gains:
            loudness = integrated_loudness(stem)
            if math.isinf(loudness):
                return 1.0
            self.gains[role] = 10 ** ((_LEVELS[role] - loudness) / 20)
        return self.gains[role]


def _pump(length: int, beat_seconds: float) -> Samples:
    """Room for the kick on every beat, as a compressor keyed by it would make."""
    since = np.arange(length) / SAMPLE_RATE % beat_seconds
    dip = np.exp(-since / 0.11) * np.minimum(1.0, (beat_seconds - since) / 0.02)
    return np.asarray(1 - 0.4 * dip, np.float32)


def _degrees(song: Song, section: Section) -> list[int]:
    progression = song.lift if section.kind in ("lift", "rest") else song.verse
    return [progression[i % len(progression)] for i in range(section.bars)]


def _place(out: Samples, sound: Samples, at: float, seat: float) -> None:
    start = int(at * SAMPLE_RATE)
    sound = sound[: max(0, len(out) - start)]
    target = out[start : start + len(sound)]
    left, right = math.cos(seat * math.pi / 2), math.sin(seat * math.pi / 2)
    if sound.ndim == 1:
        target[:, 0] += sound * np.float32(1.414 * left)
        target[:, 1] += sound * np.float32(1.414 * right)
    else:
        target += sound * np.array([1.414 * left, 1.414 * right], np.float32)


def _add_crackle(out: Samples, rng: np.random.Generator) -> None:
    """A worn record: faint hiss and a few ticks a second."""
    seconds = len(out) / SAMPLE_RATE - TAIL
    hiss = noise(seconds, 700, 4500, rng) * np.float32(10 ** (-62 / 20))
    out[: len(hiss)] += hiss[:, None]
    for at in rng.uniform(0, seconds, int(5 * seconds)):
        tick = noise(0.004, 1500, 6000, rng) * np.float32(10 ** (rng.uniform(-58, -44) / 20))
        _place(out, tick * np.hanning(len(tick)).astype(np.float32), at, rng.uniform(0.2, 0.8))
