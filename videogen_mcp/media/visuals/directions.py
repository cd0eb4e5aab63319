"""Art directions: what makes the scenes of one film look like one film.

A direction is a way to mix a family of palettes from one hue, a typeface, kinds of background and
ways to present a picture. A free-text style is matched to the nearest direction by its words;
colours it names set the hue.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from videogen_mcp.media.visuals import palette_families
from videogen_mcp.media.visuals.palette import Palette
from videogen_mcp.media.visuals.style_words import DARK_WORDS, HUES, STYLE_WORDS, TOPICS

Mark = Literal["color", "marker", "underline"]
Backdrop = Literal[
    "glass", "blob", "disc", "arch", "pedestal", "glow", "burst", "frame", "wash", "halo"
]
FAMILY = 5  # palettes in a film


@dataclass(frozen=True)
class Direction:
    """One way to design a film."""

    name: str
    face: tuple[str, int]  # role and weight of headlines
    backgrounds: tuple[str, ...]  # names in `backgrounds`
    backdrops: tuple[Backdrop, ...]  # what stands behind a hero picture
    mark: Mark  # how emphasised words stand out
    hues: tuple[float, ...]  # base hues that suit it, OKLCH degrees
    mix: Callable[[float, int], Palette]
    scenic: bool = False  # suits landscapes


_DISPLAY, _SERIF = ("display", 800), ("serif", 700)
_ALL = (
    Direction(
        "aurora",
        _DISPLAY,
        ("mesh",),
        ("glass", "halo"),
        "color",
        (265, 285, 240, 300),
        palette_families.aurora,
    ),
    Direction(
        "clean",
        _DISPLAY,
        ("wave", "panel"),
        ("blob", "disc"),
        "marker",
        (255, 290, 165, 25, 215),
        palette_families.clean,
    ),
    Direction(
        "paper",
        _SERIF,
        ("hills", "layers"),
        ("halo", "disc"),
        "color",
        (165, 200, 140, 25),
        palette_families.paper,
        scenic=True,
    ),
    Direction(
        "night",
        _SERIF,
        ("bokeh",),
        ("glow", "halo"),
        "color",
        (290, 265, 320),
        palette_families.night,
        scenic=True,
    ),
    Direction(
        "bold",
        _DISPLAY,
        ("blocks",),
        ("disc", "burst"),
        "marker",
        (25, 265, 350, 145),
        palette_families.bold,
    ),
    Direction(
        "nature",
        _DISPLAY,
        ("hills", "leaves"),
        ("arch", "blob"),
        "color",
        (150, 135, 170),
        palette_families.nature,
        scenic=True,
    ),
    Direction(
        "tech",
        ("display", 700),
        ("grid",),
        ("frame", "glow"),
        "color",
        (230, 200, 265),
        palette_families.tech,
    ),
    Direction(
        "retro",
        ("serif", 900),
        ("rays",),
        ("burst", "disc"),
        "color",
        (40, 25, 60),
        palette_families.retro,
        scenic=True,
    ),
    Direction(
        "watercolor",
        ("serif", 600),
        ("washes",),
        ("wash",),
        "underline",
        (230, 20, 300, 160),
        palette_families.watercolor,
        scenic=True,
    ),
    Direction(
        "studio",
        _DISPLAY,
        ("studio",),
        ("pedestal",),
        "color",
        (285, 20, 240, 160, 60),
        palette_families.studio,
    ),
)
DIRECTIONS = {direction.name: direction for direction in _ALL}
_DEFAULTS = ("aurora", "studio", "clean")
_TELLING = 1.0  # the least score with which a style names a direction


@dataclass(frozen=True)
class Look:
    """The choice for one film: a direction and its base hue."""

    direction: str
    hue: float


def choose_look(ai_style: str | None, *, topic: str = "", seed: int = 0) -> Look:
    """The direction nearest to a free-text style, or one that suits the topic when there is none.

    Colours named in the style set the hue. The same words and seed give the same look.
    """
    words = re.findall(r"[\w-]+", (ai_style or "").lower())
    chooser = random.Random(f"look {seed} {ai_style or ''}")
    name = _nearest(words) or _for_topic(topic) or chooser.choice(_DEFAULTS)
    direction = DIRECTIONS[name]
    named = [float(HUES[word]) for word in words if word in HUES]
    return Look(name, named[0] if named else chooser.choice(direction.hues))


def named_direction(style: str) -> str | None:
    """The direction that a free-text style names, if it names one clearly enough."""
    return _nearest(re.findall(r"[\w-]+", style.lower()))


def palette_for(direction: str, hue: float, variant: int) -> Palette:
    """One palette of a film's family; variants wrap around."""
    return DIRECTIONS[direction].mix(hue, variant % FAMILY)


def _nearest(words: list[str]) -> str | None:
    scores = dict.fromkeys(DIRECTIONS, 0.0)
    for position, word in enumerate(words):
        scores = {name: score * 1.02 for name, score in scores.items()} if position else scores
        if word in DARK_WORDS:
            scores[DARK_WORDS[word]] += 1.2
        for name in DIRECTIONS:
            known = STYLE_WORDS[name].split()
            scores[name] += 2.0 * (word == name) + 1.0 * (word in known)
            if len(word) > 4:
                scores[name] += 0.5 * any(w != word and w.startswith(word[:5]) for w in known)
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= _TELLING else None


def _for_topic(topic: str) -> str | None:
    words = re.findall(r"\w+", topic.lower())
    scores = {
        name: sum(word in known or word.removesuffix("s") in known for word in words)
        for name, known in ((name, set(text.split())) for name, text in TOPICS.items())
    }
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] > 1 else None
