"""A prompt read into effects: which ones, together or one after the other, and how they sound."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace
from functools import lru_cache

from . import vocabulary as words
from .vocabulary import EFFECTS

_THEN = re.compile(
    r"\s*(?:,?\s*\b(?:and then|then|followed by|before|after that|dann|puis|luego)\b|→|->|;)\s*",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\s*(?:,|\b(?:and|with|plus|while|over|under|und|et|y|as well as|along with)\b|\+|&)\s*",
    re.IGNORECASE,
)
_PREPOSITIONS_TEXT = """
    in on at into from through of by near inside under over behind to against
"""
_PREPOSITIONS = frozenset(_PREPOSITIONS_TEXT.split())
_NEAR = 0.84
_READ = 600
"""Characters of a prompt that are read: a sound is named before that."""

_FALLBACKS = {
    "small bell": r"\bclink|\bting\b|tinkle|harp|piano",
    "fire": r"\blit\b|match|lighter|candle",
    "thud": r"dribbl|ball|bowl|strike|kick|stone|rock|wood|brick",
    "impact": r"\bsting\b|dramatic|hero|trailer",
    "horror": r"scary|dark|tension|evil|mystery|fear",
    "success": r"happy|good|yes|nice|reward|bonus|award",
    "error": r"bad|no\b|danger|wrong",
    "whoosh": r"move|motion|pass|fast|fly|flying|speed|spin|slide|appear|reveal|logo|title|air",
    "glass break": r"break|crack|destroy|smash",
    "stream": r"toilet|flush|water|wet|swim|liquid|sea",
    "growl": r"animal|creature",
    "fan": r"machine|electric|factory|industrial|mechanical|device|tool",
    "click": r"app|ui|menu|interface|screen|button|game",
    "birds": r"atmosphere|place|background|nature|outdoor|summer|spring",
}
"""Effects of a temper, for prompts that name no sound."""


@dataclass(frozen=True)
class Manner:
    """How an effect is played: factors of density, speed and pitch, a count, and its place."""

    weight: float = 1.0
    pace: float = 1.0
    pitch: float = 1.0
    times: int | None = None
    distant: bool = False
    indoor: bool = False
    muffled: bool = False


@dataclass(frozen=True)
class Layer:
    """One effect; `after` says that it follows the one before instead of sounding with it."""

    effect: str
    manner: Manner
    after: bool = False
    approximated: bool = False


@dataclass(frozen=True)
class Plan:
    """What a prompt asks for; `loops` where the end has to go on into the start."""

    layers: tuple[Layer, ...]
    loops: bool


def read_effects(prompt: str) -> Plan:
    """The effects that a prompt asks for: at least one, four at most."""
    prompt = " ".join(prompt.split())[:_READ]
    layers: list[Layer] = []
    for number, step in enumerate(_THEN.split(prompt)):
        first = True
        for part in _parts(step):
            named = effect_named(part)
            if named is None:
                continue
            found, sure = named
            if any(layer.effect == found for layer in layers) and not (number and first):
                continue
            after = bool(number) and first
            layers.append(Layer(found, _manner(part, found), after, approximated=not sure))
            first = False
    if not layers:
        nearest = _nearest(prompt)
        layers = [Layer(nearest, _manner(prompt, nearest), approximated=True)]
    if len(layers) == 1:
        layers = [replace(layers[0], manner=_manner(prompt, layers[0].effect))]
    return Plan(tuple(layers[:4]), bool(words.LOOP.search(prompt)))


def _parts(step: str) -> list[str]:
    """What sounds together; a phrase that is one effect as a whole is not cut."""
    if _longest(step, whole=True):
        return [step]
    return [part for part in _AND.split(step) if part.strip()]


def effect_named(text: str) -> tuple[str, bool] | None:
    """The effect that a phrase names, and whether it is surely meant.

    The longest of its names counts, the last of equals; in "rain on a window" it is what stands
    before the preposition that sounds. A vague name among other words ("wine glass clink") is not
    sure.
    """
    low = text.lower()
    heads = re.split(rf"\b(?:{'|'.join(_PREPOSITIONS)})\b", low)
    return (
        _longest(low, whole=True)
        or _longest(heads[0])
        or _longest(low)
        or _longest(" ".join(heads[1:]))
    )


def _longest(text: str, *, whole: bool = False) -> tuple[str, bool] | None:
    """The best name in a text and whether it is sure; `whole` takes names of several words."""
    best: tuple[tuple[bool, int, int], str] | None = None
    for name, pattern in _patterns():
        for match in pattern.finditer(text.lower()):
            length = len(match[0].split())
            if whole and length < 2:
                continue
            clear = match[0] not in words.VAGUE
            rank = (clear, length, match.end())
            if best is None or rank > best[0]:
                best = rank, name
    if best is None:
        return None
    (clear, _, _), name = best
    return name, clear or len(re.findall(r"\w{3,}", text)) <= 2


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = []
    for name, entry in EFFECTS.items():
        known = sorted(entry.words.split("|"), key=len, reverse=True)
        # Words of scripts without spaces stand anywhere.
        spaced = "|".join(re.escape(word) for word in known if word < "\u3000")
        unspaced = [word for word in known if word >= "\u3000"]
        made.append((name, re.compile("|".join([rf"(?<!\w)(?:{spaced})(?!\w)", *unspaced]))))
    return tuple(made)


def _nearest(prompt: str) -> str:
    """The effect whose name is spelt most alike, else one of the same temper."""
    known = {
        word: name
        for name, entry in EFFECTS.items()
        for word in entry.words.split("|")
        if " " not in word and len(word) > 4
    }
    asked = re.findall(r"[^\W\d_]{4,}", prompt.lower())
    for word in asked:
        for name_of in known:
            if word.startswith(name_of) or name_of.startswith(word):
                return known[name_of]
    for name, pattern in _FALLBACKS.items():
        if re.search(rf"\b(?:{pattern})", prompt, re.IGNORECASE):
            return name
    close = [match for w in asked for match in difflib.get_close_matches(w, known, 1, _NEAR)]
    return known[close[0]] if close else "whoosh"


def _manner(text: str, effect: str) -> Manner:
    # A word that names the effect does not bend it as well: "heavy" in "heavy object".
    weight = 1.45 if words.HEAVY.search(text) else 0.6 if words.LIGHT.search(text) else 1.0
    pace = 1.55 if words.FAST.search(text) else 0.66 if words.SLOW.search(text) else 1.0
    pitch = 0.72 if words.DEEP.search(text) else 1.32 if words.HIGH.search(text) else 1.0
    times = _times(text) if EFFECTS[effect].nature != "bed" else None
    return Manner(
        weight,
        pace,
        pitch,
        times,
        bool(words.DISTANT.search(text)),
        bool(words.INDOOR.search(text)),
        bool(words.MUFFLED.search(text)),
    )


def _times(text: str) -> int | None:
    match = re.search(r"\b(\d{1,2})(?!\s*(?:s|sec|second|bit|-bit|hz|bpm|%))\b", text)
    if match:
        return min(max(int(match[1]), 1), 20)
    found = [words.TIMES[w] for w in re.findall(r"\w+", text.lower()) if w in words.TIMES]
    return found[0] if found else None
