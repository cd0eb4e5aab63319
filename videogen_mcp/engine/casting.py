"""Who speaks a line: the embedded voice and the drawn presenter that a description fits best."""

from __future__ import annotations

import re
import zlib

from ..media.speech.voices import Voice, all_voices, find_voice
from .catalog.actors import ACTORS, Actor

_WOMAN = (
    r"\b(?:woman|female|girl|lady|she|her|mother|mum|mom|grandmother|grandma|queen|sister|wife|"
    r"actress|nurse)\b"
)
_MAN = (
    r"\b(?:man|male|boy|guy|gentleman|he|his|father|dad|grandfather|grandpa|king|brother|husband|"
    r"fisherman)\b"
)
_OLD = r"\b(?:old|elderly|senior|aged|grand\w+|mature|wise)\b"
_YOUNG = r"\b(?:young|youthful|teen\w*|child|kid|boy|girl|student)\b"
_AGES = {"Edward": 68, "Helen": 64, "Marcus": 45, "Leo": 21, "Mei": 24, "Isla": 25, "Amara": 28}
_PLAIN = frozenset(
    ["the", "and", "with", "for", "that", "are", "over", "front", "person", "voice", "woman", "man"]
)


def voice_for(description: str, language: str, fallback: Voice | None = None) -> Voice:
    """The voice whose gender, age, accent and manner are nearest to a description in words."""
    base = language.split("-")[0]
    voices = [voice for voice in all_voices() if voice.language_code.split("-")[0] == base]
    wanted = description.lower()
    if not voices:
        voices = list(all_voices())
    if fallback is not None and not _words(wanted):
        return fallback if fallback in voices else voices[0]
    gender = gender_of(wanted)

    def fit(voice: Voice) -> tuple[float, int]:
        told = f"{voice.description} {voice.accent or ''}".lower()
        score = float(len(_words(wanted) & _words(told)))
        if gender is not None:
            score += 6 if voice.gender == gender else -6
        for words in (_OLD, _YOUNG):
            if re.search(words, wanted):
                score += 2 if re.search(words, told) else 0
        return score + (0.5 if voice is fallback else 0), -voices.index(voice)

    return max(voices, key=fit)


def actor_for(description: str, voice: Voice, seed: int = 0) -> Actor:
    """The drawn presenter that looks most like the words, of the gender of the voice."""
    wanted = description.lower()
    gender = gender_of(wanted) or voice.gender

    def fit(actor: Actor) -> tuple[float, int]:
        own = find_voice(actor.voice)
        score = 1.5 * len(_words(wanted) & _words(actor.description.lower()))
        score += 8 if own is not None and own.gender == gender else 0
        age = _AGES.get(actor.name, 33)
        if re.search(_OLD, wanted):
            score += 5 if age > 55 else 0
        elif age > 55:
            score -= 2
        if re.search(_YOUNG, wanted):
            score += 3 if age < 30 else 0
        score += 1 if own is not None and own is voice else 0
        return score, zlib.crc32(f"{seed}/{actor.name}".encode())

    return max(ACTORS, key=fit)


def gender_of(text: str) -> str | None:
    """FEMALE or MALE where the words say so of somebody."""
    woman, man = (len(re.findall(words, text.lower())) for words in (_WOMAN, _MAN))
    return None if woman == man else "FEMALE" if woman > man else "MALE"


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[a-z]{3,}", text) if word not in _PLAIN}
