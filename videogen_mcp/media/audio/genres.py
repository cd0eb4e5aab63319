"""The kinds of music that the band knows, and what feelings change in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Band = Mapping[str, str]
"""Role ("pad", "chords", "arpeggio", "bass", "lead", "drums") to instrument or groove."""


@dataclass(frozen=True)
class Genre:
    """How a kind of music is played: range of tempi, players, feel and room."""

    tempi: tuple[int, int]
    band: Band
    comping: str
    colour: str
    mode: str = "major"
    swing: float = 0.0
    space: float = 0.22
    crackle: bool = False


def _band(pad: str, chords: str, arpeggio: str, bass: str, lead: str, drums: str) -> Band:
    roles = {"pad": pad, "chords": chords, "arpeggio": arpeggio, "bass": bass, "lead": lead}
    return {k: v for k, v in (roles | {"drums": drums}).items() if v}


GENRES: dict[str, Genre] = {
    "modern": Genre(
        (90, 98),
        _band("warm pad", "electric piano", "muted guitar", "bass", "piano", "soft"),
        "long",
        "seventh",
    ),
    "corporate": Genre(
        (104, 116),
        _band("warm pad", "piano", "muted guitar", "bass", "bells", "pop"),
        "pulse",
        "open",
    ),
    "lo-fi": Genre(
        (72, 84),
        _band("warm pad", "electric piano", "", "bass", "piano", "boom bap"),
        "lazy",
        "rich",
        swing=0.30,
        crackle=True,
    ),
    "cinematic": Genre(
        (74, 86),
        _band("strings", "piano", "piano", "sub bass", "strings", "film drums"),
        "long",
        "plain",
        mode="minor",
        space=0.34,
    ),
    "ambient": Genre(
        (58, 68),
        _band("warm pad", "electric piano", "", "sub bass", "bells", ""),
        "sparse",
        "rich",
        space=0.42,
    ),
    "acoustic": Genre(
        (94, 106),
        _band("", "guitar", "guitar", "double bass", "piano", "shakers"),
        "strum",
        "open",
        space=0.16,
    ),
    "electronic": Genre(
        (116, 124),
        _band("synth pad", "synth", "synth", "synth bass", "synth", "four on the floor"),
        "offbeat",
        "seventh",
        mode="minor",
        space=0.2,
    ),
    "jazz": Genre(
        (96, 116),
        _band("", "electric piano", "", "double bass", "piano", "brushes"),
        "lazy",
        "rich",
        swing=0.62,
        space=0.16,
    ),
    "epic": Genre(
        (84, 96),
        _band("brass", "strings", "strings", "sub bass", "brass", "drive"),
        "pulse",
        "plain",
        mode="minor",
        space=0.34,
    ),
    "playful": Genre(
        (112, 126),
        _band("", "pizzicato", "marimba", "double bass", "bells", "claps"),
        "offbeat",
        "plain",
        space=0.15,
    ),
    "piano": Genre(
        (66, 78),
        _band("strings", "piano", "piano", "", "piano", ""),
        "long",
        "open",
        space=0.3,
    ),
}
GENRE_OF_FEELING = {
    "uplifting": "corporate",
    "calm": "piano",
    "dark": "cinematic",
    "sad": "piano",
    "energetic": "electronic",
    "romantic": "piano",
}
TEMPO_OF_FEELING = {
    "uplifting": 1.04,
    "calm": 0.9,
    "dark": 0.92,
    "sad": 0.9,
    "energetic": 1.1,
    "romantic": 0.94,
}
MODE_OF_FEELING = {"uplifting": "major", "dark": "minor", "sad": "minor", "romantic": "major"}
# Tilt of the tonal balance in dB per octave.
BRIGHTNESS = {
    "lo-fi": -0.9,
    "ambient": -0.8,
    "cinematic": -0.5,
    "playful": 0.5,
    "electronic": 0.3,
    "uplifting": 0.6,
    "calm": -0.6,
    "dark": -1.4,
    "sad": -0.8,
    "energetic": 0.6,
}
TEMPO_OF_WORD = {"slow": 66.0, "moderate": 94.0, "fast": 132.0}
