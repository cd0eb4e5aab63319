"""Themes of slides: colours and type of a deck, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Motif = Literal["band", "orbit", "hills", "rule", "bubbles", "grid", "arches", "block"]


@dataclass(frozen=True)
class SlideTheme:
    """Colours (`#rrggbb`) and type (family and weight of a face that we ship) of a deck."""

    name: str
    description: str
    background: str
    surface: str
    ink: str
    muted: str
    accent: str
    accent2: str
    heading: tuple[str, int]
    body: tuple[str, int]
    motif: Motif
