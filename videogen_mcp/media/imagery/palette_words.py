"""Words about colour in a style or a prompt, and the grade that they ask for."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from videogen_mcp.media.imagery.grading import Grade
from videogen_mcp.media.visuals.illustrations.colour import from_lch, to_lch
from videogen_mcp.media.visuals.style_words import HUES

_MOODS = {
    "warm": Grade((62,), 0.26, tint=0.025), "cosy": Grade((62,), 0.2, tint=0.02),
    "cozy": Grade((62,), 0.2, tint=0.02), "cool": Grade((245,), 0.36, tint=0.03),
    "cold": Grade((240,), 0.46, chroma=0.9, tint=0.035),
    "icy": Grade((225,), 0.5, chroma=0.8, tint=0.03, dark=0.12),
    "dark": Grade(gamma=1.5, light=0.86), "moody": Grade(gamma=1.4, light=0.84, chroma=0.8),
    "deep": Grade(gamma=1.3, chroma=1.05), "bright": Grade(gamma=0.74, chroma=1.08),
    "light": Grade(gamma=0.72, chroma=0.95), "airy": Grade(gamma=0.66, chroma=0.85, dark=0.08),
    "muted": Grade(chroma=0.48, dark=0.08, light=0.95), "subdued": Grade(chroma=0.5, dark=0.06),
    "desaturated": Grade(chroma=0.4), "faded": Grade(chroma=0.5, dark=0.16, light=0.95),
    "earthy": Grade((55, 95, 135), 0.5, chroma=0.66), "neutral": Grade(chroma=0.35),
    "earth": Grade((55, 95, 135), 0.5, chroma=0.66), "autumnal": Grade((45, 75), 0.5, tint=0.02),
    "vibrant": Grade(chroma=1.35), "vivid": Grade(chroma=1.4), "saturated": Grade(chroma=1.4),
    "pastel": Grade(chroma=0.56, dark=0.46, light=1.0), "soft": Grade(chroma=0.8, dark=0.1),
    "monochrome": Grade(mono=1.0), "monochromatic": Grade(mono=1.0), "duotone": Grade(),
    "sepia": Grade((65,), 1.0, chroma=0.5, mono=1.0), "neon": Grade(chroma=1.4, gamma=1.2),
}  # fmt: skip
"""What a word about colours does to a picture."""
_TONES = {
    "navy": Grade(gamma=1.3), "black": Grade(gamma=1.5, chroma=0.6), "indigo": Grade(gamma=1.15),
    "white": Grade(gamma=0.66, chroma=0.55, dark=0.1), "cream": Grade(gamma=0.75, chroma=0.6),
    "beige": Grade(gamma=0.85, chroma=0.5), "brown": Grade(gamma=1.15, chroma=0.7),
    "grey": Grade(chroma=0.25), "gray": Grade(chroma=0.25), "silver": Grade(chroma=0.25),
    "mint": Grade(gamma=0.85), "lavender": Grade(gamma=0.85), "rose": Grade(gamma=0.9),
}  # fmt: skip
"""Colours that are also dark, light or weak."""
_COLOURING = frozenset({*HUES, *_MOODS, *_TONES})
_WORD = re.compile(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|[^\W\d_]+", re.I)
_NAMED = "|".join(sorted({*HUES, *_TONES, *_MOODS}, key=len, reverse=True))
_ONE = rf"(?:#[0-9a-f]{{3,6}}|(?:{_NAMED}))"
_LIST = rf"{_ONE}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|\s*/\s*|\s+){_ONE})*"
_NOUN = r"(?:tones?|palettes?|colou?rs?(?:\s+(?:palette|scheme|grading))?|hues?|shades|tints?)"
_PHRASE = re.compile(
    rf"(?:\b(?:in|with|using)\s+)?(?:\b(?:a|an|the|only)\s+)*"
    rf"(?:(?<![\w#]){_LIST}\s+{_NOUN}\b|"
    rf"\b(?:shades|tones|hues|tints|a palette|palette|colou?rs) of\s+{_LIST}(?!\w)|"
    rf"(?<![\w#])(?:{_LIST}\s+)?(?:duotone|monochrome|monochromatic|two-tone)\b"
    rf"(?:(?:\s+(?:in|of))?\s+{_LIST}(?!\w))?)",
    re.I,
)
_DEFAULT_DUOTONE = ("indigo", "amber")


def palette_phrases(prompt: str) -> str:
    """What a prompt says about its palette, as in "in shades of blue", joined; often nothing."""
    return " ".join(_PHRASE.findall(prompt))


def without_palette(prompt: str) -> str:
    """A prompt without the words on its palette: they colour everything and nothing alone."""
    return _PHRASE.sub(" ", prompt)


def without_moods(style: str) -> str:
    """A style without its words on colours, to see what else it says."""
    return " ".join(word for word in re.findall(r"[\w-]+", style) if word.lower() not in _COLOURING)


def colours_of(words: str) -> list[float]:
    """The OKLCH hues in degrees that words name, in their order; greys have none."""
    found: list[float] = []
    for word in _words(words):
        if word.startswith("#"):
            _, chroma, hue = to_lch(_whole(word))
            found += [math.degrees(hue) % 360] if chroma > 0.03 else []
        elif word in HUES:
            found.append(float(HUES[word]))
    return list(dict.fromkeys(found))


def grade_of(words: str) -> Grade | None:
    """The grade that words ask for; None where they say nothing about colours."""
    said = _words(words)
    hues = colours_of(words)
    parts = [_MOODS[word] for word in said if word in _MOODS]
    parts += [_TONES[word] for word in said if word in _TONES]
    parts += [_tone_of(_whole(word)) for word in said if word.startswith("#")]
    if not hues and not parts:
        return None
    grade = Grade()
    for part in parts:
        grade = _joined(grade, part)
    if hues:
        grade = replace(grade, hues=tuple(hues), pull=0.78 if len(hues) == 1 else 0.72)
        grade = replace(grade, tint=max(grade.tint, 0.05))
    if {"duotone", "two-tone"} & set(said) or "two tone" in words.lower():
        return replace(grade, duotone=_duotone(hues))
    if grade.mono and not grade.hues:
        return replace(grade, chroma=0.0)
    return grade


def _words(words: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(words)]


def _whole(code: str) -> str:
    return code if len(code) == 7 else "#" + "".join(digit * 2 for digit in code[1:])


def _tone_of(code: str) -> Grade:
    """How dark and how weak a colour code makes a picture."""
    light, chroma, _ = to_lch(code)
    weak = 0.3 if chroma < 0.03 else min(1.15, 0.55 + chroma * 4)
    return Grade(gamma=min(1.4, max(0.7, 1.55 - 0.85 * light)), chroma=weak)


def _joined(first: Grade, second: Grade) -> Grade:
    return Grade(
        hues=first.hues or second.hues,
        pull=max(first.pull, second.pull),
        chroma=min(1.6, max(first.chroma * second.chroma, min(0.44, first.chroma, second.chroma))),
        tint=max(first.tint, second.tint),
        dark=max(first.dark, second.dark),
        light=min(first.light, second.light),
        gamma=min(1.8, max(0.55, first.gamma * second.gamma)),
        mono=max(first.mono, second.mono),
    )


def _duotone(hues: list[float]) -> tuple[str, str]:
    """A dark and a light colour of the named hues; one alone is answered by a warm light."""
    named = hues or [float(HUES[name]) for name in _DEFAULT_DUOTONE]
    named = sorted(named, key=lambda hue: abs(math.remainder(hue - 275, 360)))  # violet is darkest
    low, high = named[0], named[1] if len(named) > 1 else 85.0
    chroma = 0.13 if len(named) > 1 else 0.05
    return from_lch(0.26, 0.12, math.radians(low)), from_lch(0.93, chroma, math.radians(high))
