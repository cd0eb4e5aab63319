"""Where every word of a caption page stands: lines, justification, writing direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..fonts import Face, drawable, is_rtl, measure
from ..scene import caption_band
from ..writing import has_strong_rtl, is_ideographic
from .style import CaptionStyle

LINE_HEIGHT = 1.25
_BASELINE = LINE_HEIGHT / 2 + 0.34


@dataclass(frozen=True)
class PlacedWord:
    """A word of a page in frame pixels: its left edge, its baseline, its width and its line."""

    index: int
    text: str
    x: float
    baseline: float
    width: float
    line: int


@dataclass(frozen=True)
class PageLayout:
    """The words of a page and the font size that they fit the frame with."""

    words: tuple[PlacedWord, ...]
    size: float
    top: float
    lines: int

    @property
    def line_height(self) -> float:
        return self.size * LINE_HEIGHT

    def extent(self, line: int) -> tuple[float, float]:
        """Returns the left and the right edge of a line."""
        inside = [word for word in self.words if word.line == line]
        return min(word.x for word in inside), max(word.x + word.width for word in inside)


def text_width(width: int, height: int) -> float:
    """Returns how wide a line of captions may be: about 40 letters, within the band."""
    x0, _, x1, _ = caption_band(width, height)
    return min(x1 - x0, height * 1.12) if width > height else x1 - x0


def gap_between(before: str, after: str, face: Face, size: float) -> float:
    """Returns the space between two words: none between Han or kana."""
    joined = bool(before and after) and is_ideographic(before[-1]) and is_ideographic(after[0])
    return 0.0 if joined else measure("n n", face, size) - 2 * measure("n", face, size)


class Ruler:
    """Measures stretches of a run of words quickly: [i, j) in pixels."""

    def __init__(self, words: Sequence[str], face: Face, size: float) -> None:
        self._gaps = [0.0]
        self._ends = [0.0]
        for index, word in enumerate(words):
            gap = gap_between(words[index - 1], word, face, size) if index and word else 0.0
            self._gaps.append(gap)
            self._ends.append(self._ends[-1] + gap + measure(word, face, size))

    def width(self, first: int, last: int) -> float:
        return self._ends[last] - self._ends[first] - self._gaps[first + 1] if last > first else 0.0


def belongs_to_next(word: str) -> bool:
    """Whether a line or page should rather not end with this word: "the", "of", "und", "75"."""
    return (len(word) <= 3 and word.isalpha() and word.islower()) or word[-1:].isdecimal()


def break_lines(words: Sequence[str], ruler: Ruler, limit: float) -> list[int] | None:
    """Returns where the lines of one page begin (one or two), or None when they do not fit.

    Two lines are as even as they can be, and rather break after punctuation.
    """
    count = len(words)
    if ruler.width(0, count) <= limit:
        return [0]
    best: tuple[float, int] | None = None
    for middle in range(1, count):
        upper, lower = ruler.width(0, middle), ruler.width(middle, count)
        if max(upper, lower) > limit:
            continue
        cost = abs(upper - lower) / limit
        cost -= 0.25 if words[middle - 1][-1:] in ",;:.!?、，。；：" else 0
        cost += 0.08 if upper > lower * 1.3 else 0
        cost += 0.2 if belongs_to_next(words[middle - 1]) else 0
        if best is None or cost < best[0]:
            best = (cost, middle)
    return None if best is None else [0, best[1]]


def _greedy(ruler: Ruler, count: int, limit: float) -> list[int]:
    starts = [0]
    for last in range(1, count):
        if ruler.width(starts[-1], last + 1) > limit:
            starts.append(last)
    return starts


def _visual_order(indexes: Sequence[int], words: Sequence[str], rtl: bool) -> list[int]:
    """Words from left to right: a right-to-left line turns round, but not the Latin within it."""
    if not rtl:
        return list(indexes)
    ordered: list[int] = []
    latin: list[int] = []
    for index in indexes:
        if has_strong_rtl(words[index]) or not any(c.isalpha() for c in words[index]):
            ordered += [*latin[::-1], index]
            latin = []
        else:
            latin.append(index)
    return (ordered + latin[::-1])[::-1]


def _top(style: CaptionStyle, width: int, height: int, block: float) -> float:
    _, y0, _, y1 = caption_band(width, height)
    if style.vertical_alignment == "MIDDLE":
        return (height - block) / 2
    if style.vertical_alignment == "TOP":
        return height - y1 if width > height else max(height - y1, height * 0.07)
    # The last line stands still from page to page; a block too high for the band grows upwards.
    return max(y1 - block - (y1 - y0) * 0.06, 0)


def lay_out(texts: Sequence[str], style: CaptionStyle, width: int, height: int) -> PageLayout:
    """Places the words of a page; letters that no font has are left out, never drawn as boxes."""
    words = [drawable(text)[0].strip() for text in texts]
    limit, size, face = text_width(width, height), style.size_in(width, height), style.face
    widest = max((measure(word, face, size) for word in words), default=0)
    size *= min(1.0, limit / widest) if widest else 1.0
    ruler = Ruler(words, face, size)
    starts = break_lines(words, ruler, limit) or _greedy(ruler, len(words), limit)
    rtl = is_rtl(" ".join(words))
    top = _top(style, width, height, len(starts) * size * LINE_HEIGHT)
    placed: list[PlacedWord] = []
    for line, (first, last) in enumerate(pairwise([*starts, len(words)])):
        x = _line_start(style, width, limit, ruler.width(first, last))
        baseline = top + (line * LINE_HEIGHT + _BASELINE) * size
        order = [i for i in _visual_order(range(first, last), words, rtl) if words[i]]
        for position, index in enumerate(order):
            if position:
                pair = words[order[position - 1]], words[index]
                x += gap_between(*pair, face, size)
            advance = measure(words[index], face, size)
            placed.append(PlacedWord(index, words[index], x, baseline, advance, line))
            x += advance
    return PageLayout(tuple(placed), size, top, len(starts))


def _line_start(style: CaptionStyle, width: int, limit: float, line: float) -> float:
    match style.text_justification:
        case "LEFT":
            return (width - limit) / 2
        case "RIGHT":
            return (width + limit) / 2 - line
        case "CENTER":
            return (width - line) / 2
