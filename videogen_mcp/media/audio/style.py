"""What a prompt asks of the music: tempo, key, mood, and who plays what."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace

import numpy as np

from videogen_mcp.media.audio import vocabulary
from videogen_mcp.media.audio.genres import (
    BRIGHTNESS,
    GENRE_OF_FEELING,
    GENRES,
    MODE_OF_FEELING,
    TEMPO_OF_FEELING,
    TEMPO_OF_WORD,
    Band,
    Genre,
)
from videogen_mcp.media.audio.harmony import KEY_NAMES
from videogen_mcp.media.audio.instruments import INSTRUMENTS
from videogen_mcp.media.audio.stand_ins import stand_ins


@dataclass(frozen=True)
class Style:
    """Everything that the composer and the band need to know."""

    mood: str
    genre: str
    tempo: float
    tempo_is_given: bool
    key: int
    mode: str
    band: Band
    comping: str
    colour: str
    swing: float = 0.0
    space: float = 0.22
    crackle: bool = False
    brightness: float = 0.0


_ROLES_OF_INSTRUMENT = {
    "piano": ("chords", "lead"),
    "electric piano": ("chords",),
    "guitar": ("chords", "arpeggio"),
    "strings": ("pad",),
    "brass": ("pad",),
    "synth": ("arpeggio",),
    "marimba": ("arpeggio",),
    "bells": ("lead",),
    "pizzicato": ("arpeggio",),
    "bass": ("bass",),
}
_DRUMS_WHEN_ASKED = {"ambient": "film drums", "piano": "soft"}


def style_for(prompt: str, seed: int = 0) -> Style:
    """Read a prompt in any supported language; what it leaves open is drawn from the seed."""
    text = vocabulary.plain(prompt)
    rng = np.random.default_rng([seed & 0xFFFFFFFF, zlib.crc32(text.encode())])
    text = " ".join([text, *(stand_in.played for stand_in in stand_ins(prompt))])
    feeling = next(iter(vocabulary.named(text, vocabulary.FEELINGS)), "")
    genre_name = _genre_name(text, feeling)
    genre = GENRES[genre_name]
    key, mode = _key(text, feeling, genre, rng)
    tempo, given = _tempo(text, feeling, genre, rng)
    style = Style(
        mood=feeling or {"modern": "warm", "piano": "calm"}.get(genre_name, genre_name),
        genre=genre_name,
        tempo=tempo,
        tempo_is_given=given,
        key=key,
        mode=mode,
        band=genre.band,
        comping=genre.comping,
        colour="seventh" if mode == "minor" and genre.colour == "rich" else genre.colour,
        swing=genre.swing,
        space=genre.space,
        crackle=genre.crackle,
        brightness=BRIGHTNESS.get(genre_name, 0.0) + BRIGHTNESS.get(feeling, 0.0),
    )
    return _with_wishes(style, text)


def description(style: Style) -> dict[str, object]:
    """Title, tempo, key, mood and instruments of a style, in words for people."""
    instruments = [i for role, i in style.band.items() if role != "drums"]
    players = list(dict.fromkeys(instruments))
    if "drums" in style.band:
        players.append("drums")
    key = f"{KEY_NAMES[style.key]} {style.mode}"
    return {
        "title": _title([style.mood, style.genre], f"{round(style.tempo)} BPM, {key}"),
        "mood": style.mood,
        "genre": style.genre,
        "tempo": round(style.tempo),
        "key": key,
        "instruments": players,
    }


def _title(words: list[str], rest: str) -> str:
    return f"{' '.join(dict.fromkeys(words)).capitalize()}, {rest}"


def _genre_name(text: str, feeling: str) -> str:
    genres = vocabulary.named(text, vocabulary.GENRES)
    if genres:
        return genres[0]
    if feeling:
        return GENRE_OF_FEELING[feeling]
    wanted = vocabulary.named(text, vocabulary.INSTRUMENT_WORDS)
    first = next((i for i in wanted if i not in vocabulary.refused(text)), "")
    return {"piano": "piano", "guitar": "acoustic", "strings": "cinematic"}.get(first, "modern")


def _key(text: str, feeling: str, genre: Genre, rng: np.random.Generator) -> tuple[int, str]:
    drawn = int(rng.choice([0, 2, 3, 5, 7, 9, 10]))
    if stated := vocabulary.stated_key(text):
        return stated
    asked = next(iter(vocabulary.named(text, vocabulary.MODES)), "")
    return drawn, asked or MODE_OF_FEELING.get(feeling, genre.mode)


def _tempo(text: str, feeling: str, genre: Genre, rng: np.random.Generator) -> tuple[float, bool]:
    drawn = float(rng.integers(genre.tempi[0], genre.tempi[1] + 1))
    if (stated := vocabulary.stated_tempo(text)) is not None:
        return stated, True
    word = next(iter(vocabulary.named(text, vocabulary.TEMPI)), "")
    if word:
        return round((drawn + 2 * TEMPO_OF_WORD[word]) / 3), False
    return round(drawn * TEMPO_OF_FEELING.get(feeling, 1.0)), False


def _with_wishes(style: Style, text: str) -> Style:
    """The style with the instruments that the prompt names in, and those that it refuses out."""
    without = vocabulary.refused(text)
    wanted = [i for i in vocabulary.named(text, vocabulary.INSTRUMENT_WORDS) if i not in without]
    band = dict(style.band)
    for instrument in wanted:
        if instrument in INSTRUMENTS and instrument not in band.values():
            band.update(dict.fromkeys(_ROLES_OF_INSTRUMENT[instrument], instrument))
    if "drums" in wanted and "drums" not in band:
        band["drums"] = _DRUMS_WHEN_ASKED[style.genre]
    if wanted and vocabulary.alone(text):
        band = {r: i for r, i in band.items() if i in wanted or (r == "drums" and r in wanted)}
    band = {role: i for role, i in band.items() if not _is_refused(role, i, without)}
    return replace(style, band=band or {"chords": "piano"})


def _is_refused(role: str, instrument: str, without: set[str]) -> bool:
    families = {role if role in ("drums", "bass") else instrument, instrument.split()[-1]}
    return bool(families & without)
