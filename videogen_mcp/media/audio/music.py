"""Instrumental music to lay under a voice, composed and played from a prompt."""

from __future__ import annotations

import zlib

import numpy as np

from videogen_mcp.media.audio import tone
from videogen_mcp.media.audio.arrangement import Form, Section, form_for
from videogen_mcp.media.audio.filters import Samples
from videogen_mcp.media.audio.loudness import SAMPLE_RATE
from videogen_mcp.media.audio.mastering import master
from videogen_mcp.media.audio.performance import Band
from videogen_mcp.media.audio.score import new_song
from videogen_mcp.media.audio.style import description, style_for

LOUDNESS = -16.0
_SHORTEST, _LONGEST = 0.5, 4 * 3600.0
_FIRST_FADE = 0.01


def compose_music(prompt: str, seconds: float, *, seed: int = 0) -> Samples:
    """An instrumental bed of exactly `seconds`: stereo (n, 2) at 48 kHz, -16 LUFS.

    Words for genre, mood, tempo, key and instruments are understood in several languages; an
    empty prompt gives a warm, optimistic bed. The same prompt, length and seed give the same
    music. Sections are played once and arranged, so ten minutes cost
    about three times as much as thirty seconds.
    """
    if not _SHORTEST <= seconds <= _LONGEST:
        raise ValueError(f"seconds must be from {_SHORTEST} to {_LONGEST:.0f}, not {seconds!r}")
    style = style_for(prompt, seed)
    source = [seed & 0xFFFFFFFF, zlib.crc32(prompt.encode()), 1]
    song = new_song(style, np.random.default_rng(source))
    form = form_for(style, seconds)
    band = Band(song, form.bar_seconds, seed & 0xFFFFFFFF)
    out = _arranged(band, form, round(seconds * SAMPLE_RATE))
    _fade_ends(out, form.ring_seconds)
    return master(out, target_lufs=LOUDNESS)


def describe_music(prompt: str, *, seed: int = 0) -> dict[str, object]:
    """What `compose_music` would play: title, mood, genre, tempo (BPM), key and instruments."""
    return description(style_for(prompt, seed))


def _arranged(band: Band, form: Form, length: int) -> Samples:
    """Every section at its time, what rings over reaching into the next."""
    played = {section: band.play(section) for section in _fullest_first(form.sections)}
    last = band.finish(form.ring_seconds)
    balance = tone.correction(next(iter(played.values()), last), band.song.style.brightness)
    out = np.zeros((length, 2), np.float32)
    corrected = {section: tone.corrected(sound, balance) for section, sound in played.items()}
    at = 0.0
    for section in form.sections:
        _add(out, corrected[section], at)
        at += section.bars * form.bar_seconds
    _add(out, tone.corrected(last, balance), at)
    return out


def _fullest_first(sections: tuple[Section, ...]) -> list[Section]:
    """Distinct sections, the one that all play in first: it sets levels and tone."""
    order = ("lift", "verse", "again", "rest", "outro", "intro")
    return sorted(set(sections), key=lambda s: (order.index(s.kind), -s.bars))


def _add(out: Samples, sound: Samples, at: float) -> None:
    start = round(at * SAMPLE_RATE)
    sound = sound[: max(0, len(out) - start)]
    out[start : start + len(sound)] += sound


def _fade_ends(out: Samples, ring_seconds: float) -> None:
    """A start without click, and a ring-out that is silent at the last sample."""
    first = int(_FIRST_FADE * SAMPLE_RATE)
    out[:first] *= np.linspace(0, 1, first, dtype=np.float32)[:, None]
    size = min(len(out), int(0.75 * ring_seconds * SAMPLE_RATE))
    fade = np.cos(np.linspace(0, np.pi / 2, size)).astype(np.float32) ** 2
    out[-size:] *= fade[:, None]
