"""Beds of ambient sound for a scene that a prompt describes, played by the sound effects.

Each is stereo at 48 kHz, lives as long as it is asked to, and is the same for the same seed.
"""

from __future__ import annotations

import re

import numpy as np

from .effects import bed
from .filters import Samples
from .loudness import SAMPLE_RATE

_WORDS = r"""
    storm: thunder|lightning|tempest|hurricane
    rain: \brain|storm|drizzl|downpour|monsoon|umbrella
    fire: \bfire\b|campfire|bonfire|flame|burning|fireplace|embers|lava
    underwater: underwater|\bdiv(?:er|ing)\b|coral|submarine|aquarium
    waves: \bsea\b|ocean|beach|\bwaves?\b|coast|surf|shore|harbou?r|island|sail|\bship|\bboat
    waterfall: waterfall|rapids|cascade
    stream: river|stream|brook|creek|fountain|\blake\b|pond
    train: \btrains?\b|railway|locomotive|subway
    spaceship: spaceship|spacecraft|starship|space station|astronaut|rocket
    traffic: city|street|traffic|downtown|urban|taxi|\bcars?\b|highway|\broad\b|skyline|driv
    restaurant: restaurant|\bdiner\b|caf[eé]
    cheer: stadium|concert|festival|audience|celebrat
    crowd: crowd|party|market|wedding|classroom
    crickets: night|cricket|camping|firefl
    birds: bird|forest|park|garden|meadow|morning|spring|jungle|farm|countryside|flower|field
    wind: wind|mountain|desert|snow|blizzard|hill|canyon|autumn|balloon|soar|flying|moon|arctic
"""
NAMES = {
    "storm": "a thunderstorm", "rain": "rain", "fire": "a fire", "underwater": "deep water",
    "waves": "waves", "waterfall": "a waterfall", "stream": "running water", "train": "a train",
    "spaceship": "the hum of a ship", "traffic": "traffic", "restaurant": "a restaurant",
    "cheer": "a cheering crowd", "crowd": "people in the distance", "crickets": "crickets",
    "birds": "birdsong", "wind": "wind", "room tone": "the quiet of a room",
}  # fmt: skip
"""Sound effects that are beds of scenes, and what each is called."""

_QUIET = "room tone"
_LEVEL = 0.08  # root mean square of one bed
_SECOND = 0.55
_CREST = 8.0  # how far a crackle may stand out from its bed, in root mean squares


def beds_for(prompt: str) -> tuple[str, ...]:
    """The one or two beds that the words of a prompt call for; a room's quiet if none."""
    lines = [line.strip().split(": ", 1) for line in _WORDS.strip().splitlines()]
    found = [name for name, words in lines if re.search(words, prompt.lower())]
    if "storm" in found and "rain" in found:
        found.remove("rain")  # it is in the storm
    return tuple(found[:2]) or (_QUIET,)


def ambience(beds: tuple[str, ...], seconds: float, seed: int = 0) -> Samples:
    """The beds together, (n, 2), about -22 dB below full scale; the second one is softer."""
    mixed = np.zeros((round(seconds * SAMPLE_RATE), 2), np.float32)
    for place, name in enumerate(beds):
        sound = _even(bed(name, seconds, np.random.default_rng([seed, place])))
        mixed += sound * np.float32(_LEVEL * (_SECOND if place else 1.0))
    return mixed


def _even(sound: Samples) -> Samples:
    """The sound at a root mean square of one, without sudden peaks under a voice."""
    soft = _CREST * np.tanh(sound / (_CREST * _strength(sound)))
    return np.asarray(soft / _strength(soft), np.float32)


def _strength(sound: Samples) -> float:
    return float(np.sqrt(np.mean(sound**2))) + 1e-9
