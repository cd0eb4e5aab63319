"""The characters of the embedded voices: vocal tract, glottis and room."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Timbre:
    """How a voice sounds beyond its words.

    `tract` scales the formants in percent (children and women are above 100), `pitch` is the
    range of the fundamental in Hz, `glottis` one of espeak's Klatt sources (1 to 6),
    `intonation` how lively (0 to 99, 50 is normal), `warmth`, `presence` and `air` tilt the
    spectrum in dB at 200 Hz, 3 kHz and 9 kHz, `breath` (0 to 1) is the share of noise in the
    upper harmonics, `room` the level of the early reflections (0 to 1).
    """

    tract: int
    pitch: tuple[int, int]
    glottis: int = 4
    intonation: int = 60
    warmth: float = 0.0
    presence: float = 0.0
    air: float = 0.0
    breath: float = 0.35
    room: float = 0.25
    pace: float = 1.0

    def definition(self, scale: float = 1.0) -> str:
        """The lines for espeak's voice file, pitch and formants raised by `scale`."""
        low, high = (round(limit * scale) for limit in self.pitch)
        tract = round(self.tract * scale)
        # No flutter: the synthesiser's own depends on what it said before. `resampling` has one.
        lines = [f"pitch {low} {high}", f"klatt {self.glottis}", "flutter 0"]
        if tract != 100:
            # The lowest formants move less with the length of the tract than the others.
            first = round((100 + (self.tract - 100) * 0.8) * scale)
            lines += [f"formant {n} {first if n < 2 else tract}" for n in range(9)]
        return "\n".join(lines)


CLEAR_MAN = Timbre(tract=100, pitch=(84, 124), intonation=62)
CLEAR_WOMAN = Timbre(tract=113, pitch=(158, 226), intonation=58, breath=0.45)
DEEP_MAN = Timbre(tract=94, pitch=(66, 98), intonation=55, warmth=1.5, presence=-1, pace=0.95)
BRIGHT_WOMAN = Timbre(tract=117, pitch=(178, 262), intonation=68, presence=1, air=1.5, pace=1.05)
SOFT_WOMAN = Timbre(
    tract=111, pitch=(146, 200), intonation=48, warmth=1.5, presence=-2, breath=0.75, pace=0.93
)
YOUNG_MAN = Timbre(tract=105, pitch=(102, 154), intonation=68, presence=1, air=1, pace=1.05)
MATURE_MAN = Timbre(
    tract=97, pitch=(76, 112), glottis=5, intonation=50, warmth=1, room=0.4, pace=0.94
)
MATURE_WOMAN = Timbre(tract=109, pitch=(136, 188), glottis=5, intonation=52, warmth=1, pace=0.95)
EVEN_VOICE = Timbre(tract=107, pitch=(120, 164), intonation=50, breath=0.4)
LIVELY_MAN = Timbre(tract=101, pitch=(88, 146), glottis=3, intonation=80, presence=1, pace=1.04)
MACHINE = Timbre(
    tract=104, pitch=(104, 112), glottis=3, intonation=8, breath=0.05, presence=1, room=0.5
)
