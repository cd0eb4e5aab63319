"""The SVG of a slide as it grows, and what it leaves out."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...svg import document, rasterize
from .colours import Palette
from .xml import Node


@dataclass(frozen=True)
class Theme:
    """What a slide takes from its theme: colours, fonts by +mj-lt and +mn-lt, styles by number."""

    palette: Palette
    fonts: dict[str, str]
    formats: Node | None = None
    table_styles: Node | None = None
    default_text: Node | None = None


@dataclass
class Drawing:
    """Collects fragments, definitions and font files; all lengths are points."""

    width: float
    height: float
    pixels: float = 1.0
    """How many pixels a point will have."""
    fragments: list[str] = field(default_factory=list)
    definitions: list[str] = field(default_factory=list)
    fonts: dict[str, None] = field(default_factory=dict)
    left_out: dict[str, None] = field(default_factory=dict)

    def add(self, fragment: str) -> None:
        self.fragments.append(fragment)

    def define(self, kind: str, definition: str) -> str:
        """Adds a definition in which `{id}` stands for its name; returns the name."""
        name = f"{kind}{len(self.definitions)}"
        self.definitions.append(definition.replace("{id}", name))
        return name

    def use_font(self, *paths: str) -> None:
        self.fonts.update(dict.fromkeys(paths))

    def leave_out(self, what: str) -> None:
        """Remembers what is missing, in words that fit "without …"."""
        self.left_out[what] = None

    def rasterized(self, width: int, height: int) -> NDArray[np.uint8]:
        """RGBA of exactly this size."""
        svg = document(
            "".join(self.fragments),
            self.width,
            self.height,
            defs="".join(self.definitions),
            pixels=(width, height),
        )
        return rasterize(svg, fonts=list(self.fonts))


def data_uri(content: bytes, kind: str) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"


def attributes(**values: Any) -> str:
    """Attributes of an SVG element; `_` stands for `-`, None leaves one out."""
    return "".join(
        f' {name.replace("_", "-")}="{value:.4g}"'
        if isinstance(value, float)
        else f' {name.replace("_", "-")}="{value}"'
        for name, value in values.items()
        if value is not None
    )
