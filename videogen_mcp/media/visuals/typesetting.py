"""Lines of type as sprites, with emphasised words in colour, on a marker or underlined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from videogen_mcp.media.fonts import Face, balance, fit, font_files, is_rtl, measure
from videogen_mcp.media.svg import text_element
from videogen_mcp.media.visuals.canvas import Pixels, ink_box, sprite
from videogen_mcp.media.visuals.directions import Mark
from videogen_mcp.media.visuals.east_asian import is_unspaced
from videogen_mcp.media.visuals.function_words import DETERMINERS
from videogen_mcp.media.visuals.headline import bare
from videogen_mcp.media.visuals.palette import ink_on
from videogen_mcp.media.visuals.vector import rect, stroke

_TIGHT = re.compile(r"^[\x00-\u024f\u0370-\u052f\s“”‘’…–—€£₹]*$")


@dataclass(frozen=True)
class Style:
    """How a block of type looks."""

    face: Face
    size: float
    color: str
    highlight: str
    mark: Mark = "color"

    def spacing(self, text: str) -> float:
        """Large Latin, Greek and Cyrillic type is set a little tighter; joined scripts never."""
        return -0.018 * self.size if self.size > 40 and _TIGHT.match(text) else 0.0


@dataclass(frozen=True)
class Line:
    """A drawn line: its sprite, where its left edge and baseline are in it, and its width."""

    image: Pixels
    origin: float
    baseline: float
    width: float


def line_height(text: str) -> float:
    """The line pitch in type sizes: stacked marks and ideographs want more than Latin."""
    if _TIGHT.match(text):
        return 1.1
    return 1.22 if is_unspaced(text) else 1.34


def arranged(
    words: str,
    face: Face,
    width: float,
    height: float,
    *,
    largest: float,
    smallest: float,
    language: str | None = None,
) -> tuple[float, list[str]]:
    """The size and line breaks that read best in a box: large, but rather a little smaller than
    with a lonely last word or a line that stops on "the"."""
    pitch = line_height(words)
    top, lines = fit(
        words, face, width, height, largest=largest, smallest=smallest, line_height=pitch
    )
    best, best_cost = (top, lines), _flaws(lines, face, top, language)
    for step in range(1, 8):
        size = top * (1 - 0.05 * step)
        if size < smallest:
            break
        tried = balance(words, face, size, width)
        cost = _flaws(tried, face, size, language) + 0.08 * step
        if cost < best_cost - 1e-6 and len(tried) * size * pitch <= height:
            best, best_cost = (size, tried), cost
    return best


def _flaws(lines: list[str], face: Face, size: float, language: str | None) -> float:
    if len(lines) == 1:
        return 0.0
    widths = [measure(line, face, size) for line in lines]
    dangling = sum(
        1 for line in lines[:-1] if line.split() and bare(line.split()[-1]).lower() in DETERMINERS
    )
    lonely = widths[-1] < 0.36 * max(widths)
    uneven = 1 - min(widths[:-1]) / max(widths)
    return 0.16 * dangling + 0.30 * lonely + 0.22 * uneven + 0.12 * max(0, len(lines) - 3)


def set_line(text: str, style: Style, emphasis: Sequence[str] = ()) -> Line:
    """One line as a sprite with room for marks that overhang."""
    spacing = style.spacing(text)
    pieces = _pieces(text, emphasis)
    width = sum(measure(piece, style.face, style.size, spacing) for piece, _ in pieces)
    pad = style.size * 0.25
    baseline = style.size * 1.15
    fonts = font_files(text, style.face)
    body, under = "", ""
    x = pad + (width if is_rtl(text) else 0)
    for piece, marked in pieces:
        advance = measure(piece, style.face, style.size, spacing)
        # A space at the end of a right-to-left stretch would be laid out at its right (UAX 9, L1).
        shown = piece.strip() if is_rtl(text) else piece
        left = x
        if is_rtl(text):
            ahead = piece[: len(piece) - len(piece.lstrip())]
            left -= measure(ahead, style.face, style.size, spacing) if ahead else 0
            left -= measure(shown, style.face, style.size, spacing) if shown else 0
        fill = style.color
        if marked:
            under += _mark(style, left, baseline, piece, spacing)
            fill = ink_on(style.highlight) if style.mark == "marker" else style.highlight
            fill = style.color if style.mark == "underline" else fill
        body += text_element(
            shown, left, baseline, style.face, style.size, fill, letter_spacing=spacing
        )
        x += -advance if is_rtl(text) else advance
    image = sprite(under + body, width + 2 * pad, style.size * 1.65, fonts=fonts)
    return Line(image, pad, baseline, width)


def trimmed(line: Line) -> tuple[Pixels, float, float]:
    """The sprite cropped to its ink, and the crop's offset from origin and baseline."""
    x0, y0, x1, y1 = ink_box(line.image, 0)
    return line.image[y0:y1, x0:x1].copy(), x0 - line.origin, y0 - line.baseline


def _mark(style: Style, x: float, baseline: float, word: str, spacing: float) -> str:
    width = measure(word.strip(), style.face, style.size, spacing)
    size = style.size
    if style.mark == "marker":
        pad, top = size * 0.07, baseline - size * 0.83
        return rect(x - pad, top, width + 2 * pad, size * 1.06, size * 0.14, style.highlight)
    if style.mark == "underline":
        y, third = baseline + size * 0.13, width * 0.35
        wave = f"M{x} {y}q{third} {-size * 0.09} {width * 0.6} 0T{x + width} {y - size * 0.03}"
        return stroke(wave, style.highlight, size * 0.10)
    return ""


def _pieces(text: str, emphasis: Sequence[str]) -> list[tuple[str, bool]]:
    """The line cut into stretches that are emphasised or not; together they are the line."""
    if is_unspaced(text):
        return _substring_pieces(text, emphasis)
    wanted = {word.lower() for word in emphasis}
    pieces: list[tuple[str, bool]] = []
    for word in re.findall(r"\S+\s*", text):
        marked = bare(word).lower() in wanted
        if marked and word.rstrip() != word:
            pieces += [(word.rstrip(), True), (word[len(word.rstrip()) :], False)]
        else:
            pieces.append((word, marked))
    merged: list[tuple[str, bool]] = []
    for piece, marked in pieces:
        if marked and len(merged) > 1 and merged[-2][1] and not merged[-1][0].strip():
            (before, _), (space, _) = merged[-2:]
            merged[-2:] = [(before + space + piece, True)]
        elif merged and merged[-1][1] == marked and not marked:
            merged[-1] = (merged[-1][0] + piece, marked)
        else:
            merged.append((piece, marked))
    return merged or [(text, False)]


def _substring_pieces(text: str, emphasis: Sequence[str]) -> list[tuple[str, bool]]:
    for word in emphasis:
        at = text.find(word)
        if word and at >= 0:
            parts = [(text[:at], False), (word, True), (text[at + len(word) :], False)]
            return [part for part in parts if part[0]]
    return [(text, False)]
