"""What makes one presenter look different from another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Face = Literal["oval", "round", "square", "long", "heart"]
Cut = Literal[
    "crop",
    "side",
    "tousled",
    "bald",
    "pixie",
    "bob",
    "long",
    "wavy",
    "bun",
    "afro",
    "locs",
    "scarf",
]
Clothes = Literal[
    "blazer", "suit", "sweater", "hoodie", "shirt", "turtleneck", "cardigan", "jacket", "polo"
]
Beard = Literal["none", "stubble", "short", "full", "moustache"]
Mouth = Literal["smile", "rest", "MBP", "FV", "SZ", "EE", "EH", "AA", "OH", "OO", "L", "TH"]
Eyes = Literal["open", "half", "closed"]

MOUTHS: tuple[Mouth, ...] = (
    "smile", "rest", "MBP", "FV", "SZ", "EE", "EH", "AA", "OH", "OO", "L", "TH"
)  # fmt: skip
"""The portrait's smile, the mouth at rest, and ten that speak, named by sounds they make."""


@dataclass(frozen=True)
class Look:
    """A head and shoulders; colours are `#rrggbb`."""

    name: str
    skin: str
    hair: str
    cut: Cut
    clothes: Clothes
    top: str
    under: str  # shirt or trim
    ground: str  # behind the person
    face: Face = "oval"
    iris: str = "#5b3a24"
    lips: str | None = None  # None is the skin's own
    beard: Beard = "none"
    glasses: str | None = None
    lashes: bool = False
    brow_weight: float = 8.0
    lines: float = 0.0  # 0 young to 1 old
    freckles: bool = False
    earrings: str | None = None
    necklace: str | None = None
    broad: float = 1.0  # of neck and shoulders
