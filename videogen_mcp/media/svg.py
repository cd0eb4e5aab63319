"""Vector drawing: SVG text in, pixels out."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import cv2
import numpy as np
import resvg_py
from numpy.typing import NDArray

from .fonts import Face, Run, font_family, is_rtl, measure, runs
from .writing import has_strong_rtl

_RTL_START, _RTL_END = "\u202b", "\u202c"


def document(
    body: str,
    width: float,
    height: float,
    *,
    defs: str = "",
    pixels: tuple[int, int] | None = None,
) -> str:
    """Returns an SVG document of the given size around a fragment, drawn in as many pixels.

    Where `pixels` (width, height) are given it is stretched to exactly these.
    """
    definitions = f"<defs>{defs}</defs>" if defs else ""
    wide, high = pixels or (width, height)
    shape = 'preserveAspectRatio="none" ' if pixels else ""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'{shape}width="{wide:g}" height="{high:g}" viewBox="0 0 {width:g} {height:g}">'
        f"{definitions}{body}</svg>"
    )


def rasterize(
    svg: str,
    *,
    fonts: Sequence[str] = (),
    width: int | None = None,
    height: int | None = None,
) -> NDArray[np.uint8]:
    """Draws a document; returns straight-alpha RGBA of shape (height, width, 4).

    Only the given font files are known to it, so that a picture is the same on every machine.
    Raises ValueError for SVG that cannot be parsed.
    """
    png = resvg_py.svg_to_bytes(
        svg_string=svg,
        skip_system_fonts=True,
        font_files=list(fonts),
        width=width,
        height=height,
    )
    bgra = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    if bgra is None:
        raise ValueError("the drawing could not be rasterized: no pixels came back")
    return np.asarray(cv2.cvtColor(bgra, cv2.COLOR_BGRA2RGBA), np.uint8)


def _visual_order(parts: Sequence[Run], rtl: bool) -> list[Run]:
    """Runs from left to right: in a right-to-left line the order turns, save within Latin."""
    if not rtl:
        return list(parts)
    ordered: list[Run] = []
    latin: list[Run] = []
    for part in reversed(parts):
        if has_strong_rtl(part.text) or not any(char.isalnum() for char in part.text):
            ordered += latin[::-1]
            latin = []
            ordered.append(part)
        else:
            latin.append(part)
    return ordered + latin[::-1]


def text_element(
    text: str,
    x: float,
    y: float,
    face: Face,
    size: float,
    fill: str,
    *,
    anchor: str = "start",
    letter_spacing: float = 0,
    extra: str = "",
) -> str:
    """Returns a line of text as SVG: baseline at `y`, `x` its left edge, middle or right edge.

    `anchor` (start, middle, end) always counts from the left of the page, also for text that runs
    from right to left. `extra` is added to the attributes, for instance a stroke.
    """
    spacing = f'letter-spacing="{letter_spacing:g}" ' if letter_spacing else ""
    look = f'font-size="{size:g}" fill="{fill}" {spacing}{extra}'
    parts = runs(text, face)
    if len(parts) == 1:
        return _run_element(parts[0], x, y, anchor, look)
    ordered = _visual_order(parts, is_rtl(text))
    widths = [measure(part.text, part.face, size, letter_spacing) for part in ordered]
    total = sum(widths) + letter_spacing * (len(ordered) - 1)
    left = x - total * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
    elements = []
    for part, width in zip(ordered, widths, strict=True):
        elements.append(_run_element(part, left, y, "start", look))
        left += width + letter_spacing
    return "".join(elements)


def _run_element(run: Run, x: float, y: float, anchor: str, look: str) -> str:
    # resvg lays every paragraph out from left to right; an embedding mark turns it.
    text = f"{_RTL_START}{run.text}{_RTL_END}" if run.rtl else run.text
    return (
        f'<text x="{x:.2f}" y="{y:.2f}" font-family="{font_family(text, run.face)}" '
        f'font-weight="{run.face.weight}" text-anchor="{anchor}" xml:space="preserve" {look}>'
        f"{escape(text)}</text>"
    )
