"""The stage that layouts arrange a scene on: safe areas, type, pictures, entrances.

It keeps a small copy of how the scene looks at rest, so that the colour of every line of type is
chosen against the pixels that are really behind it.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Literal

from videogen_mcp.media.fonts import Face, face, is_rtl
from videogen_mcp.media.scene import Entrance, EntranceKind, Idle, Layer, Scene, caption_band
from videogen_mcp.media.visuals import backdrops, backgrounds, signs, treatments, typesetting
from videogen_mcp.media.visuals.brief import Picture, VisualBrief
from videogen_mcp.media.visuals.canvas import Canvas, Pixels, over, shadowed, sprite
from videogen_mcp.media.visuals.directions import DIRECTIONS, palette_for
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box, PlacedText
from videogen_mcp.media.visuals.legibility import RestView
from videogen_mcp.media.visuals.palette import contrast, mix, readable
from videogen_mcp.media.visuals.vector import rect

Align = Literal["start", "middle", "end"]
Shape = Literal["wide", "square", "tall"]
STILL = 0.0  # parallax of what the camera does not move: type stays sharp, and cheap to draw


class Stage:
    """What a layout draws on."""

    def __init__(
        self, brief: VisualBrief, width: int, height: int, *, captions_above: bool = False
    ) -> None:
        self.brief = brief
        self._captions_above = captions_above
        self.width, self.height = width, height
        self.unit = min(width, height) / 1080
        ratio = width / height
        self.shape: Shape = "wide" if ratio >= 1.3 else "square" if ratio >= 0.7 else "tall"
        self.direction = DIRECTIONS[brief.direction]
        self.palette = palette_for(brief.direction, brief.hue, brief.variant)
        self.chooser = random.Random(f"{brief.seed} {brief.text} {brief.layout}")
        self.rtl = is_rtl(brief.headline or brief.text)
        self.canvas = Canvas(width, height, self.palette.background[0])
        self.layers: list[Layer] = []
        self.texts: list[PlacedText] = []
        self._rest = RestView(self.canvas, self.palette)

    @property
    def safe(self) -> Box:
        """Where words and heroes may stand: inside the margins, clear of logo and captions."""
        side = (0.062 if self.shape == "wide" else 0.07) * self.width
        _, begin, _, end = caption_band(self.width, self.height)
        if self._captions_above:
            # As high as the band below; the players of upright video keep their part below.
            above = self.height - begin + 0.022 * self.height
            return Box(side, above, self.width - side, min(end, 0.92 * self.height))
        bottom = begin - 0.022 * self.height
        return Box(side, 0.098 * self.height, self.width - side, bottom)

    @property
    def display(self) -> Face:
        """The face of headlines."""
        return face(*self.direction.face)

    @property
    def label(self) -> Face:
        """The face of small words."""
        return face("text", 600)

    def background(self, focus: Focus, *, words_below: bool = False) -> None:
        """Paints the background, lit where the picture will stand.

        With `words_below`, hills give way to what is calmer in the lower half.
        """
        kinds = list(self.direction.backgrounds)
        if words_below and len(kinds) > 1 and "hills" in kinds:
            kinds.remove("hills")
        kind = self.chooser.choice(kinds)
        backgrounds.paint(kind, self.canvas, self.palette, focus, self.chooser)
        self.refresh()

    def refresh(self) -> None:
        """Looks at the background again after painting into it."""
        self._rest.refresh()

    def add(
        self,
        image: Pixels,
        x: float,
        y: float,
        entrance: Entrance,
        *,
        idle: Idle | None = None,
        parallax: float = 1.0,
    ) -> None:
        """Puts a sprite, its centre at x, y, before everything so far."""
        self.layers.append(Layer(image, x, y, entrance, idle or Idle(), parallax))
        self._rest.add(image, x, y)

    def add_with_shadow(
        self,
        image: Pixels,
        x: float,
        y: float,
        entrance: Entrance,
        *,
        depth: float = 1.0,
        idle: Idle | None = None,
        parallax: float = 1.0,
    ) -> None:
        """Puts a sprite with a soft shadow beneath; `depth` says how far it floats."""
        u = self.unit
        framed, left, top = shadowed(
            image,
            self.palette.shadow,
            blur=22 * u * depth,
            dy=22 * u * depth,
            opacity=0.42 if self.palette.is_dark else 0.30,
        )
        height, width = image.shape[:2]
        shift_x = framed.shape[1] / 2 - left - width / 2
        shift_y = framed.shape[0] / 2 - top - height / 2
        self.add(framed, x + shift_x, y + shift_y, entrance, idle=idle, parallax=parallax)

    def hero(
        self,
        picture: Picture,
        x: float,
        y: float,
        diameter: float,
        *,
        start: float = 0.0,
        backed: bool = True,
    ) -> None:
        """Puts the main picture on what the direction sets behind it, within `diameter`."""
        kind = self.chooser.choice(self.direction.backdrops)
        share = {"arch": 0.66, "frame": 0.70, "disc": 0.74, "burst": 0.70, "blob": 0.70}.get(
            kind, 0.76
        )
        size = diameter * (share if backed else 1.0)
        image = treatments.drawn(picture, size, size, self.palette)
        if backed:
            apart = treatments.apart_from(image, self.palette)
            behind = backdrops.backdrop(kind, diameter, apart, self.brief.seed)
            flat = kind in ("disc", "burst", "blob", "arch", "wash")
            entrance = Entrance("none" if start == 0 else "pop", start, 0.7)
            if flat:
                self.add_with_shadow(behind, x, y, entrance, depth=0.8, parallax=0.9)
            else:
                self.add(behind, x, y, entrance, parallax=0.9)
        lift = 0.0
        if backed and kind == "pedestal":
            lift = diameter * 0.765 - (diameter / 2 + image.shape[0] / 2)
        elif backed and kind == "arch":
            lift = diameter * 0.95 - (diameter / 2 + image.shape[0] / 2)
            lift = max(lift, 0.0)
        rests = backed and kind == "arch"
        idle = (
            Idle(sway_deg=0.8, period=5)
            if rests
            else Idle(float_px=9 * self.unit, sway_deg=1.2, period=4.6)
        )
        self.add_with_shadow(
            image, x, y + lift, Entrance("pop", start + 0.05, 0.7), idle=idle, parallax=1.25
        )

    def chips(
        self,
        pictures: Sequence[Picture],
        spots: Sequence[tuple[float, float, float, float]],
        *,
        parallax: float = 1.4,
    ) -> None:
        """Puts small picture cards at (x, y, size, degrees)."""
        for index, (picture, (x, y, size, turn)) in enumerate(zip(pictures, spots, strict=False)):
            image = treatments.chip(picture, size, self.palette, self.unit, turn)
            idle = Idle(
                float_px=7 * self.unit, sway_deg=1.6, period=3.8 + 0.6 * index, phase=index * 1.9
            )
            self.add_with_shadow(
                image,
                x,
                y,
                Entrance("pop", 0.55 + 0.14 * index, 0.5),
                depth=0.75,
                idle=idle,
                parallax=parallax,
            )

    def text(
        self,
        words: str,
        box: Box,
        *,
        role: Face | None = None,
        largest: float,
        smallest: float = 30,
        color: str | None = None,
        emphasis: Sequence[str] = (),
        align: Align = "start",
        vertical: float = 0.5,
        start: float = 0.15,
        step: float = 0.11,
        entrance: EntranceKind = "rise",
    ) -> Box:
        """Sets words as large as the box allows; gives the box of the block that they fill.

        Sizes are pixels at 1080. `vertical` is 0 for the top of the box and 1 for its bottom.
        """
        if not words.strip():
            return Box(box.x0, box.cy, box.x1, box.cy)
        chosen = role or self.display
        pitch = self._pitch(words, emphasis)
        size, lines = typesetting.arranged(
            words,
            chosen,
            box.width,
            box.height,
            largest=largest * self.unit,
            smallest=smallest * self.unit,
            language=self.brief.language,
            pitch=pitch,
        )
        height = len(lines) * size * pitch
        top = box.y0 + (box.height - height) * vertical
        block = Box(box.x0, top, box.x1, top + height)
        ink = self._rest.ink(block, color or self.palette.ink)
        strong = self.palette.highlight
        if self.direction.mark == "color":
            strong = self._rest.emphasis(block, self._emphasis_color, ink)
        style = typesetting.Style(chosen, size, ink, strong, self.direction.mark)
        if self.rtl and align == "start":
            align = "end"
        for index, line in enumerate(lines):
            drawn = typesetting.set_line(line, style, emphasis)
            image, dx, dy = typesetting.trimmed(drawn)
            left = {
                "start": box.x0,
                "middle": box.cx - drawn.width / 2,
                "end": box.x1 - drawn.width,
            }[align]
            baseline = top + (index + 0.5) * size * pitch + size * 0.35
            x0, y0 = left + dx, baseline + dy
            place = Box(x0, y0, x0 + image.shape[1], y0 + image.shape[0])
            moment = Entrance(entrance, start + step * index, 0.55)
            self.add(image, place.cx, place.cy, moment, parallax=STILL)
            self.texts.append(PlacedText(line, place, ink))
        return block

    def text_height(
        self,
        words: str,
        width: float,
        height: float,
        *,
        role: Face | None = None,
        largest: float,
        smallest: float = 30,
        emphasis: Sequence[str] = (),
    ) -> float:
        """How much of `height` pixels `text` would fill with the same words and sizes."""
        if not words.strip():
            return 0.0
        pitch = self._pitch(words, emphasis)
        size, lines = typesetting.arranged(
            words,
            role or self.display,
            width,
            height,
            largest=largest * self.unit,
            smallest=smallest * self.unit,
            language=self.brief.language,
            pitch=pitch,
        )
        return min(height, len(lines) * size * pitch + 1)

    def _pitch(self, words: str, emphasis: Sequence[str]) -> float:
        """The line pitch: markers want more room, so that none touches a neighbouring line."""
        pitch = typesetting.line_height(words)
        return max(pitch, 1.2) if emphasis and self.direction.mark == "marker" else pitch

    def written_size(self, words: str, box: Box, *, role: Face, largest: float) -> float:
        """The size, in pixels at 1080, at which `write` would set these words."""
        size, _ = typesetting.arranged(
            words,
            role,
            box.width,
            box.height,
            largest=largest * self.unit,
            smallest=24 * self.unit,
            language=self.brief.language,
        )
        return size / self.unit

    def write(
        self,
        image: Pixels,
        words: str,
        box: Box,
        *,
        role: Face,
        largest: float,
        color: str,
        origin: tuple[float, float],
        align: Align = "start",
        vertical: float = 0.5,
        smallest: float = 24,
    ) -> None:
        """Sets words into a sprite whose top left will be at `origin`; `box` is in the sprite."""
        pitch = typesetting.line_height(words)
        size, lines = typesetting.arranged(
            words,
            role,
            box.width,
            box.height,
            largest=largest * self.unit,
            smallest=smallest * self.unit,
            language=self.brief.language,
        )
        style = typesetting.Style(role, size, color, color)
        top = box.y0 + (box.height - len(lines) * size * pitch) * vertical
        if self.rtl and align == "start":
            align = "end"
        for index, line in enumerate(lines):
            drawn, dx, dy = self._trimmed(line, style)
            left = {"start": box.x0, "middle": box.cx - drawn[1] / 2, "end": box.x1 - drawn[1]}[
                align
            ]
            x, y = left + dx, top + (index + 0.5) * size * pitch + size * 0.35 + dy
            over(image, drawn[0], x, y)
            height, width = drawn[0].shape[:2]
            place = Box.at(origin[0] + x, origin[1] + y, width, height)
            self.texts.append(PlacedText(line, place, color))

    def _trimmed(
        self, line: str, style: typesetting.Style
    ) -> tuple[tuple[Pixels, float], float, float]:
        drawn = typesetting.set_line(line, style)
        image, dx, dy = typesetting.trimmed(drawn)
        return (image, drawn.width), dx, dy

    @property
    def _emphasis_color(self) -> str:
        colored = self.direction.mark == "color" and not self.palette.is_dark
        return self.palette.accent if colored else self.palette.highlight

    @property
    def strong_color(self) -> str:
        """The colour of a number that is set alone: the accent on light, the highlight on dark."""
        return self.palette.highlight if self.palette.is_dark else self.palette.accent

    def rule(self, x: float, y: float, *, middle: bool) -> None:
        """A short thick line under a headline; x is its start, or its middle."""
        width, height = 150 * self.unit, 11 * self.unit
        body = rect(0, 0, width, height, height / 2, self.strong_color)
        image = sprite(body, width, height)
        cx = x if middle else x - width / 2 if self.rtl else x + width / 2
        self.add(image, cx, y, Entrance("wipe", 0.5, 0.6), parallax=STILL)

    def eyebrow(self, words: str, x: float, y: float, *, align: Align = "start") -> None:
        """A small pill with a topic; x is its left edge, middle or right edge, y its middle."""
        u, size = self.unit, 30 * self.unit
        ground = self._rest.colors(Box(x - 50 * u, y - 20 * u, x + 50 * u, y + 20 * u))
        style = typesetting.Style(self.label, size, "#000000", "#000000")
        width = typesetting.set_line(words, style).width + 52 * u
        fill = self._pill_color(ground[0])
        ink = readable(self.palette.ink, fill, 5)
        height = 60 * u
        image = signs.pill(width, height, fill, ink, u)
        line = typesetting.set_line(words, typesetting.Style(self.label, size, ink, ink))
        over(image, line.image, 26 * u - line.origin, height / 2 + size * 0.35 - line.baseline)
        if self.rtl and align == "start":
            align = "end"
        cx = {"start": x + width / 2, "middle": x, "end": x - width / 2}[align]
        self.add(image, cx, y, Entrance("fade", 0.05, 0.5), parallax=STILL)
        place = Box.at(cx - width / 2 + 26 * u, y - size / 2, width - 52 * u, size)
        self.texts.append(PlacedText(words, place, ink))

    def _pill_color(self, ground: str) -> str:
        """A tint of the ground on which the direction's own ink still reads."""
        if not self.palette.is_dark:
            return mix(ground, self.palette.accent, 0.16)
        light = mix(ground, "#ffffff", 0.15)
        return light if contrast(self.palette.ink, light) >= 5 else mix(ground, "#000000", 0.32)

    def scene(self) -> Scene:
        """The finished scene."""
        return Scene(
            self.width, self.height, self.canvas.pixels, tuple(self.layers), self.palette.accent
        )
