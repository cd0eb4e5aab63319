"""Where a graphic is laid out: a frame, its theme, and the parts put on it so far."""

from __future__ import annotations

from typing import Literal

import numpy as np

from ..fonts import Face, drawable, is_rtl, measure, wrap
from ..visuals.canvas import Pixels, over, padded, shadowed, sprite
from ..visuals.geometry import Box
from ..visuals.palette import ink_on
from ..visuals.typesetting import Style, arranged, line_height, set_line
from ..visuals.vector import rect
from .elements import Element, Entry, EntryKind, Idle, Look
from .theme import Theme

Align = Literal["left", "center", "right"]


class Sheet:
    """The layout of one graphic: `width` x `height` pixels, `u` pixels per unit of 1080."""

    def __init__(self, width: int, height: int, theme: Theme, language: str, seed: int) -> None:
        self.width, self.height = width, height
        self.theme, self.language, self.seed = theme, language, seed
        self.u = min(width, height) / 1080
        self.elements: list[Element] = []
        self.removed: set[str] = set()
        self.hold: float | None = None
        """Seconds that the finished graphic is to be seen at least, None for its reading time."""
        self.letters = 0
        self.ready = 0.0

    def built(self, seconds: float) -> None:
        """Says that something on the sheet changes up to that second."""
        self.ready = max(self.ready, seconds)

    @property
    def is_tall(self) -> bool:
        return self.height > self.width * 1.15

    @property
    def is_wide(self) -> bool:
        return self.width > self.height * 1.15

    @property
    def safe(self) -> Box:
        """What is never covered by a player or cut by a screen."""
        across, down = 0.06 * self.width, 0.06 * self.height
        if self.is_tall:
            down = 0.12 * self.height
        return Box(across, down, self.width - across, self.height - down)

    def middle(self, width: float, height: float) -> Box:
        """A box of at most that size in the middle of the frame."""
        safe = self.safe
        width, height = min(width, safe.width), min(height, safe.height)
        x, y = (self.width - width) / 2, (self.height - height) / 2
        return Box(x, y, x + width, y + height)

    def add(
        self, look: Pixels | Look, x: float, y: float, entry: Entry, *, idle: Idle | None = None
    ) -> None:
        """Puts a part on the sheet, its centre at x, y."""
        self.elements.append(Element(look, x, y, entry, idle))

    def shape(
        self,
        body: str,
        box: Box,
        entry: Entry,
        *,
        defs: str = "",
        idle: Idle | None = None,
        glows: bool = False,
    ) -> None:
        """Puts an SVG fragment, drawn from the top left of the box, on the sheet."""
        image = sprite(body, box.width, box.height, defs=defs)
        if glows and self.theme.glow:
            image = self.lit(image)
        self.add(image, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, entry, idle=idle)

    def panel(
        self,
        box: Box,
        entry: Entry | None = None,
        *,
        color: str | None = None,
        opacity: float | None = None,
        corner: float | None = None,
        forced: bool = False,
    ) -> None:
        """A card with a soft shadow; themes without cards leave it out unless it is `forced`."""
        theme = self.theme
        if not theme.has_panel and not forced:
            return
        radius = min(
            (theme.corner if corner is None else corner) * self.u, box.height / 2, box.width / 2
        )
        opacity = theme.panel_opacity if opacity is None else opacity
        body = rect(0, 0, box.width, box.height, radius, color or theme.panel, fill_opacity=opacity)
        image = sprite(body, box.width, box.height)
        if theme.glow and color is None:
            line = 3 * self.u
            edge = rect(
                line / 2,
                line / 2,
                box.width - line,
                box.height - line,
                radius,
                "none",
                stroke=theme.accent,
                stroke_width=line,
            )
            over(image, sprite(edge, box.width, box.height), 0, 0)
            image = self.lit(image)
        else:
            image = self.shaded(image)
        self.add(image, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, entry or Entry("pop", 0, 0.6))

    def shaded(self, image: Pixels) -> Pixels:
        blur, dy = 22 * self.u, 10 * self.u
        return _centred(*shadowed(image, "#000000", blur=blur, dy=dy, opacity=0.30), image)

    def lit(self, image: Pixels) -> Pixels:
        return _centred(
            *shadowed(image, self.theme.accent, blur=20 * self.u, dy=0, opacity=0.75), image
        )

    def cleaned(self, text: str) -> str:
        """The text without what no font here can draw; what was left out is remembered."""
        shown, removed = drawable(text)
        self.removed |= removed
        return shown

    def text(
        self,
        text: str,
        box: Box,
        *,
        face: Face | None = None,
        largest: float = 100,
        smallest: float = 22,
        color: str | None = None,
        align: Align = "center",
        vertical: float = 0.5,
        start: float = 0.3,
        kind: EntryKind = "unmask",
        each: float = 0.12,
        emphasis: tuple[str, ...] = (),
        most_lines: int = 6,
        size: float | None = None,
        on_panel: bool = True,
        halo: bool = False,
    ) -> Box:
        """Sets text as large as the box takes and returns the box that it fills.

        Sizes are in units. What is too long even at the smallest size ends in an ellipsis.
        `vertical` is 0 at the top of the box and 1 at its bottom.
        """
        text = self.cleaned(text)
        if not text.strip():
            return Box(box.x0, box.y0, box.x0, box.y0)
        self.letters += len(text)
        face = face or self.theme.display
        size, lines = (
            self.broken(text, face, box, largest, smallest, most_lines)
            if size is None
            else (size, wrap(text, face, size, box.width))
        )
        pitch = line_height(text) * size
        style = Style(face, size, color or self.theme.ink, self.theme.accent)
        if align == "left" and is_rtl(text):
            align = "right"
        top = box.y0 + (box.height - pitch * len(lines)) * vertical
        widest = 0.0
        for index, words in enumerate(lines):
            line = set_line(words, style, emphasis)
            image = (
                self.legible(line.image, style.color)
                if not on_panel or not self.theme.has_panel
                else line.image
            )
            if halo and self.theme.has_panel:
                image = self._outlined(image)
            left = {
                "left": box.x0,
                "center": (box.x0 + box.x1 - line.width) / 2,
                "right": box.x1 - line.width,
            }[align]
            baseline = top + index * pitch + pitch / 2 + size * 0.355
            grown_x = (image.shape[1] - line.image.shape[1]) / 2
            grown_y = (image.shape[0] - line.image.shape[0]) / 2
            x = left - line.origin - grown_x + image.shape[1] / 2
            y = baseline - line.baseline - grown_y + image.shape[0] / 2
            self.add(image, x, y, Entry(kind, start + index * each, 0.7))
            widest = max(widest, line.width)
        left = {"left": box.x0, "center": (box.x0 + box.x1 - widest) / 2, "right": box.x1 - widest}[
            align
        ]
        return Box(left, top, left + widest, top + pitch * len(lines))

    def _outlined(self, image: Pixels) -> Pixels:
        """Lettering in a rim of the card's colour, which parts it from lines beneath."""
        rim = 5 * self.u
        once = _centred(*shadowed(image, self.theme.panel, blur=rim, dy=0, opacity=1), image)
        return _centred(*shadowed(once, self.theme.panel, blur=rim, dy=0, opacity=1), once)

    def legible(self, image: Pixels, color: str | None = None) -> Pixels:
        """Lettering that stands on whatever picture lies beneath."""
        dark = ink_on(color or self.theme.ink)
        dark = "#ffffff" if dark == "#ffffff" else "#000000"
        u = self.u
        if self.theme.glow:
            return self.lit(image)
        if self.theme.is_opaque:
            return image
        close = _centred(*shadowed(image, dark, blur=3 * u, dy=0, opacity=0.85), image)
        return _centred(*shadowed(close, dark, blur=16 * u, dy=0, opacity=0.75), close)

    def broken(
        self, text: str, face: Face, box: Box, largest: float, smallest: float, most_lines: int = 6
    ) -> tuple[float, list[str]]:
        """The size in pixels and the lines of a text in a box."""
        u = self.u
        size, lines = arranged(
            text,
            face,
            box.width,
            box.height,
            largest=largest * u,
            smallest=smallest * u,
            language=self.language,
        )
        room = max(1, min(most_lines, int(box.height / (size * line_height(text)) + 0.01)))
        kept = list(lines)
        if len(kept) > most_lines or (len(kept) > room and size <= smallest * u * 1.01):
            while len(kept) > room and size > smallest * u:
                size = max(size * 0.95, smallest * u)
                kept = wrap(text, face, size, box.width)
            kept = self._shortened(kept, room, face, size, box.width)
        return size, kept

    def _shortened(
        self, lines: list[str], room: int, face: Face, size: float, width: float
    ) -> list[str]:
        if len(lines) <= room:
            return lines
        last = lines[room - 1]
        while last and measure(last + "…", face, size) > width:
            last = last[:-1].rstrip()
        return [*lines[: room - 1], last.rstrip(" ,.;:") + "…"]

    def common_size(
        self,
        texts: list[str],
        face: Face,
        width: float,
        height: float,
        *,
        largest: float,
        smallest: float = 18,
        most_lines: int = 2,
    ) -> float:
        """The size in pixels at which every one of several labels fits a box of that size."""
        sizes = [largest * self.u]
        for text in texts:
            if text.strip():
                sizes.append(
                    self.broken(
                        self.cleaned(text),
                        face,
                        Box(0, 0, width, height),
                        largest,
                        smallest,
                        most_lines,
                    )[0]
                )
        return min(sizes)


def _centred(image: Pixels, left: int, top: int, original: Pixels) -> Pixels:
    """The picture padded so that the original is in its middle again."""
    height, width = original.shape[:2]
    right, bottom = image.shape[1] - left - width, image.shape[0] - top - height
    across, down = max(left, right), max(top, bottom)
    return np.ascontiguousarray(
        padded(image, across - left, down - top, across - right, down - bottom)
    )
