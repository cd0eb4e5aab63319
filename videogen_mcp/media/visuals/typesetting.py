"""Lines of type as sprites, with emphasised words in colour, on a marker or underlined."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from videogen_mcp.media.fonts import Face, fit, font_files, is_rtl, measure
from videogen_mcp.media.svg import text_element
from videogen_mcp.media.visuals.canvas import Pixels, ink_box, sprite
from videogen_mcp.media.visuals.directions import Mark
from videogen_mcp.media.visuals.east_asian import is_unspaced
from videogen_mcp.media.visuals.function_words import DETERMINERS, never_last
from videogen_mcp.media.visuals.headline import bare
from videogen_mcp.media.visuals.palette import ink_on
from videogen_mcp.media.visuals.vector import rect, stroke
from videogen_mcp.media.writing import break_units

_TIGHT = re.compile(r"^[\x00-\u024f\u0370-\u052f\s“”‘’…–—€£₹]*$")
_PAUSES = (",", ";", ":", ".", "?", "!", "—", "–", "،", "؛")
_MANY = 14  # words beyond which not every way to break the lines is tried
_MOST_LINES = 6
_SMALLER = 1.2  # how much small type costs, against the flaws of line breaks


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


@lru_cache(maxsize=256)
def arranged(
    words: str,
    face: Face,
    width: float,
    height: float,
    *,
    largest: float,
    smallest: float,
    language: str | None = None,
    pitch: float | None = None,
) -> tuple[float, tuple[str, ...]]:
    """The size and line breaks that read best in a box: large, but rather a little smaller than
    with a comma inside a line, a lonely short word or a line that stops on "the"."""
    pitch = pitch or line_height(words)
    size, lines = fit(
        words, face, width, height, largest=largest, smallest=smallest, line_height=pitch
    )
    units = break_units(words)
    if len(units) > _MANY or is_unspaced(words) or "\n" in words:
        return size, tuple(lines)
    extents = [measure(unit, face, 100) / 100 for unit in units]
    trailing = [
        extent - measure(unit.rstrip(), face, 100) / 100
        for unit, extent in zip(units, extents, strict=True)
    ]
    best, best_cost = (size, tuple(lines)), math.inf
    for count in range(1, min(len(units), _MOST_LINES) + 1):
        highest = min(largest, height / (count * pitch))
        if highest < smallest:
            break
        for breaks in combinations(range(1, len(units)), count - 1):
            ends = (*breaks, len(units))
            starts = (0, *breaks)
            spans = [sum(extents[a:b]) - trailing[b - 1] for a, b in zip(starts, ends, strict=True)]
            tried = min(highest, width / max(spans))
            if tried < smallest:
                continue
            cost = _SMALLER * math.log(largest / tried)
            if cost >= best_cost:
                continue
            cost += _flaws(units, spans, starts, ends, language)
            if cost < best_cost - 1e-9:
                made = tuple(
                    "".join(units[a:b]).rstrip() for a, b in zip(starts, ends, strict=True)
                )
                best, best_cost = (tried, made), cost
    return best


def _flaws(
    units: list[str],
    spans: list[float],
    starts: tuple[int, ...],
    ends: tuple[int, ...],
    language: str | None,
) -> float:
    """What a reader would hold against these line breaks, in the logarithm of the type size."""
    if len(spans) == 1:
        return 0.0
    widest = max(spans)
    cost = 0.25 * (1 - min(spans) / widest) + 0.15 * max(0, len(spans) - 3)
    cost += 0.20 * (spans[-1] < 0.4 * widest)
    for span, first, end in zip(spans, starts, ends, strict=True):
        cost += (0.09 + 0.10 * (span < 0.6 * widest)) * (end - first == 1)
        cost += 0.15 * sum(unit.rstrip().endswith(_PAUSES) for unit in units[first : end - 1])
        if end < len(units):
            cost += _dangling(units[end - 1].rstrip(), language)
    return cost


def _dangling(word: str, language: str | None) -> float:
    """How much a word wants the next one on its line."""
    if word.endswith(_PAUSES):
        return -0.04
    plain = bare(word).lower()
    if plain in DETERMINERS or any(char.isdigit() for char in plain):
        return 0.20
    return 0.10 * (plain in never_last(language))


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
        pad, top = size * 0.07, baseline - size * 0.80
        return rect(x - pad, top, width + 2 * pad, size * 1.03, size * 0.14, style.highlight)
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
