"""Draws caption pages: a page once, and for each spoken word only the box of that word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from .. import svg
from ..fonts import font_files
from ..frames import Plane, Planes
from ..sprites import Painter, Sprite, sprite_from_rgba
from .layout import PlacedWord, lay_out
from .pages import CaptionCue
from .style import CaptionBackground, CaptionStyle, Rgb, css


@dataclass(frozen=True)
class _Cell:
    """The part of the page's pixels that belongs to one word; edges are even."""

    x0: int
    y0: int
    x1: int
    y1: int


class CaptionPage:
    """One page, drawn; `states` share its pixels."""

    def __init__(self, cue: CaptionCue, style: CaptionStyle, width: int, height: int) -> None:
        self._style = style
        self._layout = lay_out([word.text for word in cue.words], style, width, height)
        self._unit = min(width, height) / 1080
        self.is_empty = not self._layout.words
        if not self.is_empty:
            self._measure_canvas(width, height)
            self._draw()

    def _measure_canvas(self, width: int, height: int) -> None:
        layout, margin = self._layout, self._layout.size * 0.6 + 40 * self._unit
        margin += self._style.stroke_weight * self._unit
        edges = [layout.extent(line) for line in range(layout.lines) if self._has(line)]
        left = min(edge[0] for edge in edges) - margin
        right = max(edge[1] for edge in edges) + margin
        bottom = layout.top + layout.lines * layout.line_height + margin
        self.x, self.y = int(left) // 2 * 2, int(layout.top - margin) // 2 * 2
        self._size = (int(right) - self.x + 2, int(bottom) - self.y + 2)

    def _has(self, line: int) -> bool:
        return any(word.line == line for word in self._layout.words)

    def _draw(self) -> None:
        style, background = self._style, self._style.background
        drawn = self._rasterize_letters()
        plain = _colored(drawn, style.text_color, style.stroke_color)
        spoken = _colored(
            drawn,
            style.spoken_text_color or style.text_color,
            style.spoken_text_stroke_color or style.stroke_color,
        )
        ground = np.zeros_like(plain)
        if background is None:
            ground = _shadow(plain, self._unit)
        elif background.type != "WORD_BY_WORD":
            ground = self._rasterize(self._boxes(background))
        self._plain, self._spoken = (
            sprite_from_rgba(_over(ground, text), premultiplied=True, trim=False)
            for text in (plain, spoken)
        )
        self._cells = {word.index: self._cell(word) for word in self._layout.words}
        self._word_boxes = self._draw_word_boxes(background)

    def _rasterize(self, body: str, area: _Cell | None = None) -> Plane:
        """Draws a part of the page (all of it by default); returns premultiplied RGBA."""
        area = area or _Cell(0, 0, *self._size)
        fonts: dict[str, None] = {}
        for word in self._layout.words:
            fonts |= dict.fromkeys(font_files(word.text, self._style.face))
        x, y = self.x + area.x0, self.y + area.y0
        moved = f'<g transform="translate({-x} {-y})">{body}</g>'
        document = svg.document(moved, area.x1 - area.x0, area.y1 - area.y0)
        straight = svg.rasterize(document, fonts=list(fonts)).astype(np.uint16)
        straight[..., :3] = (straight[..., :3] * straight[..., 3:] + 127) // 255
        return straight.astype(np.uint8)

    def _rasterize_letters(self) -> Plane:
        """Draws the letters where they can be, and leaves the room for the glow empty."""
        width, height = self._size
        pad = round(40 * self._unit)
        inner = self._rasterize(self._letters(), _Cell(pad, pad, width - pad, height - pad))
        padded = cv2.copyMakeBorder(inner, pad, pad, pad, pad, cv2.BORDER_CONSTANT)
        return np.asarray(padded, np.uint8)

    def _letters(self) -> str:
        """White letters over black outlines; all outlines first, so that none covers a letter."""
        weight, body = 2 * self._style.stroke_weight * self._unit, ""
        has_outline = self._style.stroke_color or self._style.spoken_text_stroke_color
        if has_outline and weight > 0:
            outline = f'stroke="#000" stroke-width="{weight:.2f}" stroke-linejoin="round"'
            body += "".join(self._word(word, "#000", outline) for word in self._layout.words)
        return body + "".join(self._word(word, "#fff", "") for word in self._layout.words)

    def _word(self, word: PlacedWord, fill: str, extra: str) -> str:
        layout, face = self._layout, self._style.face
        return svg.text_element(
            word.text, word.x, word.baseline, face, layout.size, fill, extra=extra
        )

    def _boxes(self, background: CaptionBackground) -> str:
        layout, across, down = self._layout, self._layout.size * 0.42, self._layout.size * 0.14
        extents = [layout.extent(line) for line in range(layout.lines) if self._has(line)]
        if background.type == "RECT":
            left, right = min(e[0] for e in extents), max(e[1] for e in extents)
            bottom = layout.top + layout.lines * layout.line_height
            shapes = _box(
                background,
                (left - across, layout.top - down, right + across, bottom + down),
                layout.line_height + 2 * down,
            )
        else:
            shapes = "".join(
                _box(
                    background,
                    (
                        left - across,
                        layout.top + line * layout.line_height - down / 2,
                        right + across,
                        layout.top + (line + 1) * layout.line_height + down / 2,
                    ),
                    layout.line_height + down,
                )
                for line, (left, right) in enumerate(extents)
            )
        # As a group, so that overlapping boxes do not darken each other.
        return f'<g opacity="{background.opacity_proportion:g}">{shapes}</g>'

    def _cell(self, word: PlacedWord) -> _Cell:
        """Half of the space to each neighbour belongs to a word, all of the margin at an end."""
        layout = self._layout
        line = sorted((w for w in layout.words if w.line == word.line), key=lambda w: w.x)
        place = line.index(word)
        left = 0.0 if place == 0 else (line[place - 1].x + line[place - 1].width + word.x) / 2
        right = (
            self.x + self._size[0]
            if place == len(line) - 1
            else (word.x + word.width + line[place + 1].x) / 2
        )
        top = 0.0 if word.line == 0 else layout.top + word.line * layout.line_height
        bottom = layout.top + (word.line + 1) * layout.line_height
        if word.line == layout.lines - 1:
            bottom = self.y + self._size[1]
        edges = (left - self.x, top - self.y, right - self.x, bottom - self.y)
        return _Cell(*(max(2 * round(edge / 2), 0) for edge in edges))

    def _draw_word_boxes(self, background: CaptionBackground | None) -> dict[int, Sprite]:
        if background is None or background.type != "WORD_BY_WORD":
            return {}
        return {word.index: self._word_box(word, background) for word in self._layout.words}

    def _word_box(self, word: PlacedWord, background: CaptionBackground) -> Sprite:
        layout, across, down = self._layout, self._layout.size * 0.2, self._layout.size * 0.02
        top = layout.top + word.line * layout.line_height
        area = (
            word.x - across,
            top - down,
            word.x + word.width + across,
            top + layout.line_height + down,
        )
        shape = _box(background, area, layout.line_height + 2 * down)
        body = f'<g opacity="{background.opacity_proportion:g}">{shape}</g>'
        left, top = int(area[0] - self.x) // 2 * 2, int(area[1] - self.y) // 2 * 2
        part = _Cell(left, top, int(area[2] - self.x) + 2, int(area[3] - self.y) + 2)
        sprite = sprite_from_rgba(self._rasterize(body, part), premultiplied=True)
        return replace(sprite, left=sprite.left + left, top=sprite.top + top)

    def state(self, spoken: Sequence[int], active: int | None) -> list[Sprite]:
        """Returns what to blend, in order, while these words show as spoken and one is active."""
        plain, lit = self._plain, self._spoken
        shown = [plane.copy() for plane in (*plain.planes, plain.ground, plain.ground_chroma)]
        source = (*lit.planes, lit.ground, lit.ground_chroma)
        for cell in (self._cells[index] for index in spoken if index in self._cells):
            _copy_cell(cell, source, shown, -plain.left)
        text = replace(plain, planes=Planes(*shown[:3]), ground=shown[3], ground_chroma=shown[4])
        box = self._word_boxes.get(active) if active is not None else None
        return [text] if box is None else [box, text]


def _copy_cell(cell: _Cell, source: Sequence[Plane], shown: Sequence[Plane], pad: int) -> None:
    for target, lit, step in zip(shown, source, (1, 2, 2, 1, 2), strict=True):
        rows = slice((cell.y0 + pad) // step, (cell.y1 + pad) // step)
        columns = slice((cell.x0 + pad) // step, (cell.x1 + pad) // step)
        target[rows, columns] = lit[rows, columns]


def _box(background: CaptionBackground, area: tuple[float, ...], line: float) -> str:
    x0, y0, x1, y1 = area
    radius = background.border_radius_proportion * line / 2
    return (
        f'<rect x="{x0:.2f}" y="{y0:.2f}" width="{x1 - x0:.2f}" height="{y1 - y0:.2f}" '
        f'rx="{radius:.2f}" fill="{css(background.color)}"/>'
    )


def _colored(drawn: Plane, fill: Rgb, stroke: Rgb | None) -> Plane:
    """Gives colours to letters drawn white over black outlines (premultiplied)."""
    letters, alpha = drawn[..., 0], drawn[..., 3] if stroke else drawn[..., 0]
    outline = cv2.subtract(alpha, letters)
    channels = [
        cv2.addWeighted(letters, inner / 255, outline, outer / 255, 0)
        for inner, outer in zip(fill, stroke or fill, strict=True)
    ]
    return np.asarray(cv2.merge([*channels, alpha]), np.uint8)


def _shadow(premultiplied: Plane, unit: float) -> Plane:
    """A soft dark glow beneath the letters: what keeps them legible on any picture."""
    alpha = premultiplied[..., 3].astype(np.float32)
    near = cv2.GaussianBlur(alpha, (0, 0), max(4 * unit, 0.6))
    far = cv2.GaussianBlur(alpha, (0, 0), max(14 * unit, 1.0))
    result = np.zeros_like(premultiplied)
    glow = np.maximum(np.asarray(near) * 0.5, np.asarray(far) * 0.75)
    result[..., 3] = np.roll(np.clip(glow, 0, 150), round(2 * unit), axis=0)
    return result


def _over(ground: Plane, ink: Plane) -> Plane:
    """Premultiplied `ink` over premultiplied `ground`."""
    left = 255 - ink[..., 3:].astype(np.uint16)
    return (ink + (ground.astype(np.uint16) * left + 127) // 255).astype(np.uint8)


class CaptionPainter:
    """Draws the right page in the right state for every frame of a segment.

    The captions lie in an area of `width` x `height` whose corner is `at`, on even pixels.
    """

    def __init__(
        self,
        cues: Sequence[CaptionCue],
        style: CaptionStyle,
        width: int,
        height: int,
        fps: int,
        *,
        at: tuple[int, int] = (0, 0),
    ) -> None:
        self._at = at
        self._cues, self._style, self._size, self._fps = cues, style, (width, height), fps
        self._page: tuple[int, CaptionPage] | None = None
        self._state: tuple[object, list[Sprite]] | None = None

    def draw(self, index: int, painter: Painter) -> None:
        """Blends the captions of frame `index` of the segment."""
        number = self._cue_at(index)
        if number is None:
            return
        if self._page is None or self._page[0] != number:
            self._page = (number, CaptionPage(self._cues[number], self._style, *self._size))
            self._state = None
        page = self._page[1]
        if page.is_empty:
            return
        spoken, active = self._spoken_at(self._cues[number], index)
        wanted = (tuple(spoken), active)
        if self._state is None or self._state[0] != wanted:
            self._state = (wanted, page.state(spoken, active))
        for sprite in self._state[1]:
            painter.stamp(sprite, page.x + self._at[0], page.y + self._at[1])

    def _frame(self, seconds: float) -> int:
        return round(seconds * self._fps)

    def _cue_at(self, index: int) -> int | None:
        for number, cue in enumerate(self._cues):
            if self._frame(cue.start) <= index < self._frame(cue.end):
                return number
        return None

    def _spoken_at(self, cue: CaptionCue, index: int) -> tuple[list[int], int | None]:
        begun = [i for i, word in enumerate(cue.words) if self._frame(word.start) <= index]
        active = begun[-1] if begun else None
        if active is not None and active == len(cue.words) - 1:
            word = cue.words[active]
            if index >= max(self._frame(word.end), self._frame(word.start) + 1):
                active = None
        if self._style.persist_spoken_text_color:
            return begun, active
        return ([] if active is None else [active]), active
