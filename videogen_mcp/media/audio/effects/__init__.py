"""Sound effects from a prompt: synthesised, never sampled, the same for the same seed.

`effect_for` is the whole of it; `effect_names` lists what can be made. `bed` plays one of them
under a scene.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np

from ..filters import Samples
from ..loudness import SAMPLE_RATE
from .animals import ANIMALS
from .finishing import SEAM, aired, cut, ends, looped, mastered, placed
from .foley import FOLEY
from .impacts import IMPACTS
from .interface import INTERFACE
from .machines import MACHINES
from .material import Take
from .reading import Layer, Plan, read_effects
from .signals import SIGNALS
from .vocabulary import EFFECTS
from .weather import WEATHER

__all__ = ["SoundEffect", "bed", "effect_for", "effect_names", "read_effects"]

RECIPES = {**WEATHER, **ANIMALS, **INTERFACE, **SIGNALS, **FOLEY, **IMPACTS, **MACHINES}
SHORTEST, LONGEST = 0.2, 60.0
_GAP = 0.12
_UNDER = 0.7
"""How loud the second and further layers are against the first."""


@dataclass(frozen=True)
class SoundEffect:
    """Stereo (n, 2) at 48 kHz, the effects it is made of, and whether it may be repeated as is."""

    samples: Samples
    effects: tuple[str, ...]
    loops: bool
    approximated: bool


def effect_names() -> list[str]:
    """The effects that can be made, one name each."""
    return list(RECIPES)


def effect_for(prompt: str, seconds: float | None = None, seed: int = 0) -> SoundEffect:
    """The effect that a prompt asks for, exactly `seconds` long or as long as is natural.

    The same prompt, length and seed give the same sound; other seeds give other performances.
    Raises ValueError for a length that is not from 0.2 to 60 seconds.
    """
    if seconds is not None and not SHORTEST <= seconds <= LONGEST:
        raise ValueError(f"seconds must be from {SHORTEST} to {LONGEST:.0f}, not {seconds!r}")
    plan = read_effects(prompt)
    rng = np.random.default_rng([seed & 0xFFFFFFFF, zlib.crc32(prompt.encode())])
    steps = _steps(plan)
    lengths = _lengths(steps, seconds)
    loops = plan.loops and len(steps) == 1
    parts = [
        _together(step, length, rng, loops=loops)
        for step, length in zip(steps, lengths, strict=True)
    ]
    whole = np.concatenate(parts)
    steady = any(EFFECTS[layer.effect].nature == "bed" for layer in plan.layers)
    whole = mastered(whole, steady=steady)
    if not loops:
        ends(whole, 0.02 if steady else 0.001, 0.05 if steady else 0.005)
    names = tuple(layer.effect for layer in plan.layers)
    return SoundEffect(whole, names, loops, any(layer.approximated for layer in plan.layers))


def bed(name: str, seconds: float, rng: np.random.Generator) -> Samples:
    """A steady effect under a scene, (n, 2), exactly that long, neither placed nor mastered."""
    played = RECIPES[name](Take(seconds, rng))
    stereo = played if played.ndim == 2 else np.stack([played, played], axis=1)
    return cut(np.asarray(stereo, np.float32), round(seconds * SAMPLE_RATE))


def _steps(plan: Plan) -> list[list[Layer]]:
    """The layers in groups that sound together, one group after the other."""
    steps: list[list[Layer]] = []
    for layer in plan.layers:
        if layer.after or not steps:
            steps.append([layer])
        else:
            steps[-1].append(layer)
    return steps


def _natural(layer: Layer) -> float:
    entry, manner = EFFECTS[layer.effect], layer.manner
    repeated = (
        0.45 * (manner.times - 1) / manner.pace if manner.times and entry.nature == "shot" else 0.0
    )
    return entry.seconds + repeated + (1.0 if manner.distant or manner.indoor else 0.0)


def _lengths(steps: list[list[Layer]], seconds: float | None) -> list[int]:
    """Samples of each step; what is left of a given length goes to the last one."""
    natural = [max(_natural(layer) for layer in step) for step in steps]
    if len(steps) > 1:
        natural = [min(length, 4.0) + _GAP for length in natural]
    if seconds is None:
        return [round(max(length, 0.25) * SAMPLE_RATE) for length in natural]
    total = round(seconds * SAMPLE_RATE)
    if len(steps) == 1:
        return [total]
    scale = min(1.0, seconds / sum(natural))
    lengths = [round(length * scale * SAMPLE_RATE) for length in natural]
    lengths[-1] = total - sum(lengths[:-1])
    return lengths


def _together(step: list[Layer], length: int, rng: np.random.Generator, *, loops: bool) -> Samples:
    out = np.zeros((length, 2), np.float32)
    for index, layer in enumerate(step):
        sound = _played(layer, length, rng, loops=loops)
        rms = (
            float(np.sqrt(np.mean(np.square(sound[np.abs(sound).max(axis=1) > 1e-4]))))
            if sound.any()
            else 1.0
        )
        if len(step) > 1:
            # Layers are brought to one strength; what is far away stays behind the others.
            level = 0.1 * (_UNDER if index else 1.0) * (0.5 if layer.manner.distant else 1.0)
            sound = np.asarray(sound * np.float32(level / max(rms, 1e-6)), np.float32)
        out += sound
    return out


def _played(layer: Layer, length: int, rng: np.random.Generator, *, loops: bool) -> Samples:
    """One layer at exactly that length."""
    entry, manner = EFFECTS[layer.effect], layer.manner
    seconds = length / SAMPLE_RATE
    over = min(SEAM, seconds / 3) if loops else 0.0
    room = (
        seconds
        if entry.nature != "shot" or layer.effect in ("rise", "drum roll")
        else max(seconds, 0.25)
    )
    take = Take(room + over, rng, manner.weight, manner.pace, manner.pitch, manner.times)
    sound = RECIPES[layer.effect](take)
    dry = not (manner.distant or manner.indoor)
    sound = aired(sound) if dry and entry.nature != "bed" else placed(sound, manner)
    if loops and entry.nature == "bed":
        return looped(_at_least(sound, length + round(over * SAMPLE_RATE)), length)
    if loops:
        return _around(sound, length)
    return cut(sound, length)


def _at_least(sound: Samples, length: int) -> Samples:
    if len(sound) >= length:
        return sound[:length]
    return np.pad(sound, ((0, length - len(sound)), (0, 0)))


def _around(sound: Samples, length: int) -> Samples:
    """Events whose ringing beyond the end goes on at the start, as the next turn will have it."""
    out = np.zeros((length, 2), np.float32)
    out[: min(len(sound), length)] = sound[:length]
    tail = sound[length : 2 * length]
    out[: len(tail)] += tail
    return out
