"""How captions look: the caption style of the API, with the default that it leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..fonts import Face, face

Rgb = tuple[int, int, int]
BackgroundType = Literal["RECT", "WRAPPED", "WORD_BY_WORD"]


@dataclass(frozen=True)
class CaptionBackground:
    """A box behind the text: one around all lines, one around each, or behind the spoken word.

    `border_radius_proportion` 1 rounds the ends fully; `opacity_proportion` 1 is opaque.
    """

    type: BackgroundType = "RECT"
    color: Rgb = (0, 0, 0)
    border_radius_proportion: float = 0.35
    opacity_proportion: float = 0.75


@dataclass(frozen=True)
class CaptionStyle:
    """The look of captions; lengths are pixels in a frame whose shorter side is 1080.

    `font_size` None chooses by the shape of the frame. `stroke_weight` is the width of the outline
    that shows around the letters; no outline without `stroke_color`. `spoken_text_color` None
    leaves the spoken word as it is; `spoken_text_stroke_color` None gives it the common outline.
    """

    font_name: str = "Manrope"
    font_size: float | None = None
    font_weight: int = 800
    text_color: Rgb = (255, 255, 255)
    text_justification: Literal["LEFT", "CENTER", "RIGHT"] = "CENTER"
    vertical_alignment: Literal["TOP", "MIDDLE", "BOTTOM"] = "BOTTOM"
    stroke_color: Rgb | None = (13, 16, 28)
    stroke_weight: float = 3.5
    background: CaptionBackground | None = None
    spoken_text_color: Rgb | None = (255, 212, 59)
    spoken_text_stroke_color: Rgb | None = None
    persist_spoken_text_color: bool = False

    @property
    def face(self) -> Face:
        """The font, or the display face when the named one is nowhere on this machine."""
        return face(self.font_name, self.font_weight)

    def size_in(self, width: int, height: int) -> float:
        """Returns the font size in pixels of a frame."""
        natural = 66.0 if height > width * 1.4 else 58.0 if height >= width else 54.0
        return (self.font_size or natural) * min(width, height) / 1080


def css(color: Rgb) -> str:
    """Returns a colour as SVG writes it."""
    return "#{:02x}{:02x}{:02x}".format(*color)
