"""How each art direction looks in a picture, and which look the words of a style ask for."""

from __future__ import annotations

import re
from dataclasses import replace

from videogen_mcp.media.imagery import direction_veils as behind_or_over
from videogen_mcp.media.imagery.grading import Grade
from videogen_mcp.media.imagery.looks import Look
from videogen_mcp.media.imagery.palette_words import (
    colours_of,
    grade_of,
    palette_phrases,
    without_moods,
)
from videogen_mcp.media.visuals.directions import named_direction

_POSTER = (
    "#fbf3df", "#1d1b3a", "#e8412e", "#f7c325", "#2456d6", "#1fa67a", "#ff8fb1", "#f2b48c",
    "#8a4b2f", "#8fd0f5",
)  # fmt: skip
LOOKS = {
    "aurora": Look(
        grade=Grade((288, 215, 345), 0.5, chroma=1.2, tint=0.035, gamma=1.08),
        behind=behind_or_over.ribbons, over=behind_or_over.sheen,
    ),
    "clean": Look(
        "flat", Grade((255,), 0.3, chroma=0.72, tint=0.012, dark=0.2, gamma=0.8),
        over=behind_or_over.white_space,
    ),
    "paper": Look("paper", Grade((70,), 0.24, chroma=0.86, tint=0.02, dark=0.08)),
    "night": Look(
        grade=Grade((280, 82), 0.5, chroma=0.95, tint=0.04, gamma=1.06, light=0.94),
        over=behind_or_over.lights,
    ),
    "bold": Look("flat", Grade(chroma=1.3, inks=_POSTER), over=behind_or_over.blocks),
    "nature": Look(
        grade=Grade((62, 95, 142), 0.5, chroma=0.68, tint=0.02, dark=0.05),
        over=behind_or_over.leaves,
    ),
    "tech": Look(
        grade=Grade((222, 190), 0.85, chroma=1.0, tint=0.07, gamma=1.55, light=0.92),
        over=behind_or_over.grid,
    ),
    "retro": Look(
        "flat", Grade((38, 78, 185), 0.7, chroma=0.72, tint=0.03, dark=0.16, light=0.95),
        behind=behind_or_over.rays, over=behind_or_over.faded_rays,
    ),
    "watercolor": Look(
        "watercolor", Grade(chroma=0.82, dark=0.22), over=behind_or_over.torn_edge
    ),
    "studio": Look(
        "clay", Grade((290,), 0.35, chroma=0.42, tint=0.014, dark=0.1, gamma=0.85),
        over=behind_or_over.spot,
    ),
}  # fmt: skip
"""By the names of `visuals.directions`."""


def look_for(prompt: str, style: str | None, named: str | None) -> Look:
    """The look of a picture.

    `named` is a style of `vocabulary.STYLES` that the words ask for by name: it is the way of
    painting. The words of `style` choose an art direction, and they and the palette that the
    prompt speaks of decide the colours.
    """
    direction = direction_of(style)
    look = LOOKS[direction] if direction else Look()
    if named:
        look = Look(named, None)
    words = " ".join(filter(None, (style, palette_phrases(prompt))))
    if direction and not named:
        return replace(look, grade=_coloured(look.grade or Grade(), words))
    return replace(look, grade=grade_of(_not_yet(words, named)))


def _not_yet(words: str, named: str | None) -> str:
    """The words on colours without those that the way of painting follows already."""
    done = {"pastel": r"\b(pastel|soft|light)\b", "neon": r"\bneon\b"}.get(named or "")
    return re.sub(done, " ", words, flags=re.I) if done else words


def direction_of(style: str | None) -> str | None:
    """The art direction that the words of a style name; words on colours alone name none."""
    return named_direction(without_moods(style)) if style else None


def _coloured(grade: Grade, words: str) -> Grade:
    """A direction's grade around the colours that words name, if they do."""
    hues = colours_of(words)
    if not hues:
        return grade
    chroma = max(grade.chroma, 0.8)
    return replace(
        grade, hues=tuple(hues), pull=0.72, chroma=chroma, tint=max(grade.tint, 0.05), inks=()
    )


def paints_itself(style: str | None) -> frozenset[str]:
    """The styles by name that an art direction's own description may mention in passing."""
    if direction_of(style) is None:
        return frozenset()
    words = set(re.findall(r"\w+", (style or "").lower()))
    exact = {name for name in ("noir", "oil") if name in words}
    return frozenset(_PASSING - exact)


_PASSING = frozenset(
    ["watercolor", "paper", "flat", "minimal", "vintage", "clay", "pastel", "noir", "oil"]
)
