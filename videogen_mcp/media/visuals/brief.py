"""The brief of a scene: everything that determines the picture, as plain data."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

FigureKind = Literal["percent", "money", "count", "year", "ratio"]
LayoutName = Literal[
    "title",
    "hero",
    "centre",
    "landscape",
    "typographic",
    "stat",
    "chart",
    "compare",
    "cards",
    "checklist",
    "quote",
    "question",
    "closing",
]


class Frozen(BaseModel):
    """Plain data that never changes and refuses what it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Figure(Frozen):
    """One number of the text, with the words around it that say what it counts."""

    value: float  # "$1.2 million" -> 1200000.0; "3 out of 4" -> 0.75
    number: str  # as shown large: "1.2", "2", "3 in 4"
    prefix: str = ""  # "$"
    suffix: str = ""  # "%", "million", "glasses"
    lead: str = ""  # the author's words just before the number
    tail: str = ""  # the author's words just after the number and its unit
    kind: FigureKind = "count"
    strong: bool = True  # worth a picture of its own, not a passing "three steps"
    start: int = 0  # where it stands in the text, characters
    end: int = 0


class Picture(Frozen):
    """A drawable thing that the words call for: one of our subjects, else an icon."""

    subject: str | None = None
    icon: str | None = None
    term: str = ""  # the word that called it


class Item(Frozen):
    """One entry of an enumeration, in the author's words, with its picture."""

    text: str
    picture: Picture | None = None


class VisualBrief(Frozen):
    """What one scene shows."""

    text: str
    headline: str
    emphasis: tuple[str, ...] = ()
    eyebrow: str | None = None
    pictures: tuple[Picture, ...] = ()  # hero first
    figures: tuple[Figure, ...] = ()
    items: tuple[Item, ...] = ()
    layout: LayoutName = "hero"
    mirrored: bool = False
    direction: str = "aurora"
    variant: int = 0  # which palette of the direction's family
    hue: float = 255.0  # the film's base hue, OKLCH degrees
    seed: int = 0
    language: str | None = None
