"""A presentation as a deck: its slides that are shown, their words, notes and pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import MOST_SLIDES, Line, SlideParts, SlideWords, UnreadableDeck
from .boxes import box_of
from .colours import Palette
from .drawing import Drawing, Theme, attributes
from .fills import Sheet, background_paint
from .media_parts import png, related_bytes
from .package import parsed
from .placeholders import Ancestry, kind_of, placeholder
from .shapes import Scene, draw_tree
from .xml import POINT, RELATIONS, Node, child, children, descendants, is_on, local, number

MOST_PICTURES = 3
_FRAME_PIXELS = 1920
_SKIPPED = ("sldNum", "dt", "ftr", "hdr")
_TITLES = ("title", "ctrTitle")


class PowerPointDeck:
    """The slides of a presentation that are not hidden."""

    def __init__(self, presentation: Any) -> None:
        self._presentation = presentation
        self._themes: dict[Any, Theme] = {}
        self._slides, self._hidden = _shown(presentation)
        if not 1 <= len(self._slides) <= MOST_SLIDES:
            raise UnreadableDeck(
                f"The presentation shows {len(self._slides)} slides; 1 to {MOST_SLIDES} make a "
                "video. Unhide some, or split it into several files."
            )

    def __len__(self) -> int:
        return len(self._slides)

    def read(self) -> list[SlideWords]:
        """Draws every slide once, small, to know what is left out of it."""
        return [
            SlideWords(_text_of(slide), _notes_of(slide), tuple(self._drawn(number, 0.25).left_out))
            for number, slide in enumerate(self._slides)
        ]

    def notes(self) -> list[str]:
        if not self._hidden:
            return []
        which = ", ".join(map(str, self._hidden))
        what = f"Slide {which} is" if len(self._hidden) == 1 else f"Slides {which} are"
        return [f"{what} hidden in the file and left out; slideScripts count the shown slides."]

    def size(self, number: int) -> tuple[float, float]:
        wide, high = self._presentation.slide_width, self._presentation.slide_height
        return max((wide or 9_144_000) / POINT, 1.0), max((high or 6_858_000) / POINT, 1.0)

    def draw(self, number: int, width: int, height: int) -> NDArray[np.uint8]:
        drawing = self._drawn(number, width / self.size(number)[0])
        rgba = drawing.rasterized(width, height)
        # Slides are opaque: whatever their background leaves open is white.
        alpha = rgba[..., 3:].astype(np.float32) / 255
        return np.asarray(rgba[..., :3] * alpha + 255 * (1 - alpha) + 0.5).astype(np.uint8)

    def parts(self, number: int) -> SlideParts:
        return slide_parts(self._slides[number], lambda node: self._frame(number, node))

    def _drawn(self, number: int, pixels: float) -> Drawing:
        drawing = Drawing(*self.size(number), pixels)
        slide = self._slides[number]
        layout, master = self._parents(number)
        theme = self._theme(master)
        _draw_background(drawing, (slide, layout, master), theme, number + 1)
        layers = [layout] if _shows_master(slide) else []
        if layers and _shows_master(layout):
            layers.insert(0, master)
        for layer in [*layers, slide]:
            scene = self._scene(number, drawing, layer)
            draw_tree(scene, child(layer._element, "cSld", "spTree"))
        return drawing

    def _scene(self, number: int, drawing: Drawing, layer: Any) -> Scene:
        """What shapes of a layer, a slide, its layout or its master, are drawn with."""
        slide = self._slides[number]
        layout, master = self._parents(number)
        ancestry = Ancestry(
            child(layout._element, "cSld", "spTree"),
            child(master._element, "cSld", "spTree"),
            child(master._element, "txStyles"),
        )
        sheet = Sheet(layer.part, _mapped(self._theme(master), layer), number + 1)
        return Scene(drawing, sheet, ancestry, is_slide=layer is slide)

    def _parents(self, number: int) -> tuple[Any, Any]:
        """The layout and the master of a slide."""
        try:
            layout = self._slides[number].slide_layout
            return layout, layout.slide_master
        except (KeyError, AttributeError) as error:
            raise UnreadableDeck(
                f"Slide {number + 1} has lost its layout. Save the presentation again."
            ) from error

    def _frame(self, number: int, node: Node) -> bytes | None:
        """A chart or a graphic by itself on the slide's ground, as PNG."""
        box = box_of(child(node, "xfrm"))
        if box is None or box.width < 1 or box.height < 1:
            return None
        wide, high = self.size(number)
        scale = _FRAME_PIXELS / wide
        drawing = Drawing(wide, high, scale)
        slide = self._slides[number]
        layers = (slide, *self._parents(number))
        _draw_background(drawing, layers, self._theme(layers[2]), number + 1)
        draw_tree(self._scene(number, drawing, slide), [node])
        pixels = drawing.rasterized(_FRAME_PIXELS, max(round(high * scale), 1))
        left, top = (max(round(value * scale), 0) for value in (box.x, box.y))
        right, bottom = left + round(box.width * scale), top + round(box.height * scale)
        return png(pixels[top:bottom, left:right])

    def _theme(self, master: Any) -> Theme:
        part = master.part
        if part not in self._themes:
            self._themes[part] = _read_theme(master, self._presentation)
        return self._themes[part]


def _read_theme(master: Any, presentation: Any) -> Theme:
    name = next(
        (rid for rid, rel in master.part.rels.items() if rel.reltype.endswith("/theme")), ""
    )
    root = parsed(master.part, name)
    fonts = child(root, "themeElements", "fontScheme")
    names = {}
    for key, kind in (("+mj", "majorFont"), ("+mn", "minorFont")):
        latin = child(fonts, kind, "latin")
        font = latin.get("typeface") if latin is not None else None
        for script in ("lt", "ea", "cs"):
            names[f"{key}-{script}"] = font or "Calibri"
    return Theme(
        palette=Palette.of(root, child(master._element, "clrMap")),
        fonts=names,
        formats=child(root, "themeElements", "fmtScheme"),
        default_text=child(presentation._element, "defaultTextStyle"),
    )


def _mapped(theme: Theme, layer: Any) -> Theme:
    from dataclasses import replace

    override = child(layer._element, "clrMapOvr")
    return replace(theme, palette=theme.palette.mapped(override))


def _draw_background(drawing: Drawing, layers: tuple[Any, ...], theme: Theme, page: int) -> None:
    """The background of the slide, else that of its layout, else of its master."""
    for layer in layers:
        node = child(layer._element, "cSld", "bg")
        if node is not None:
            sheet = Sheet(layer.part, _mapped(theme, layer), page)
            fill = background_paint(drawing, sheet, node).as_fill()
            break
    else:
        fill = attributes(fill=theme.palette.named("bg1").value)
    place = attributes(width=drawing.width, height=drawing.height)
    drawing.add(f"<rect{place}{fill}/>")


def _shows_master(layer: Any) -> bool:
    return is_on(layer._element.get("showMasterSp") or "1")


def _shown(presentation: Any) -> tuple[list[Any], list[int]]:
    """The slides that are shown, and the numbers (from 1) of the hidden ones."""
    shown, hidden = [], []
    try:
        for number_, slide in enumerate(presentation.slides, 1):
            if is_on(slide._element.get("show") or "1"):
                shown.append(slide)
            else:
                hidden.append(number_)
    except (KeyError, AttributeError, ValueError) as error:
        raise UnreadableDeck(
            "A slide is missing from the presentation. Save it again from its program."
        ) from error
    return shown, hidden


def _notes_of(slide: Any) -> str:
    if not slide.has_notes_slide:
        return ""
    frame = slide.notes_slide.notes_text_frame
    return frame.text.replace("\x0b", "\n").strip() if frame is not None else ""


def _paragraphs(node: Node | None) -> Iterator[tuple[str, int]]:
    """The paragraphs below a node that say something, with their levels."""
    for paragraph in descendants(node, "p"):
        text = "".join(
            item.text or "" if local(item) == "t" else " "
            for item in paragraph.iter()
            if local(item) in ("t", "br")
        )
        text = " ".join(text.split())
        if text:
            own = child(paragraph, "pPr")
            yield text, int(number(own.get("lvl"))) if own is not None else 0


def _text_of(slide: Any) -> str:
    tree = child(slide._element, "cSld", "spTree")
    words = []
    for node in children(tree):
        holder = placeholder(node)
        if holder is None or kind_of(holder) not in _SKIPPED:
            words += [text for text, _ in _paragraphs(node)]
    return " ".join(words)


def slide_parts(slide: Any, picture_of: Callable[[Node], bytes | None]) -> SlideParts:
    """Title, lines, table and pictures of a slide, from top to bottom.

    `picture_of` draws a chart or a graphic as a picture.
    """
    title, subtitle = "", ""
    lines: list[Line] = []
    rows: tuple[tuple[str, ...], ...] = ()
    pictures: list[bytes] = []
    for node in _leaves(child(slide._element, "cSld", "spTree")):
        holder = placeholder(node)
        kind = kind_of(holder) if holder is not None else ""
        if kind in _SKIPPED:
            continue
        texts = list(_paragraphs(node))
        if kind in _TITLES and not title:
            title = " ".join(text for text, _ in texts)
        elif kind == "subTitle":
            subtitle = " ".join(text for text, _ in texts)
        elif (
            local(node) == "graphicFrame"
            and (table := next(descendants(node, "tbl"), None)) is not None
        ):
            rows = tuple(
                tuple(
                    " ".join(text for text, _ in _paragraphs(cell)) for cell in children(row, "tc")
                )
                for row in children(table, "tr")
            )
        elif local(node) == "pic":
            blip = next(descendants(node, "blip"), None)
            name = blip.get(f"{RELATIONS}embed") if blip is not None else None
            content = related_bytes(slide.part, name)
            if content and len(pictures) < MOST_PICTURES:
                pictures.append(content)
        elif local(node) == "graphicFrame":
            content = picture_of(node)
            if content and len(pictures) < MOST_PICTURES:
                pictures.append(content)
        else:
            lines += [Line(text, level) for text, level in texts]
    if not title and lines:
        title, lines = lines[0].text, lines[1:]
    return SlideParts(title, subtitle, tuple(lines), rows, tuple(pictures))


def _leaves(tree: Node | None) -> Iterator[Node]:
    """The shapes of a tree, those within groups too."""
    for node in children(tree, "sp", "pic", "graphicFrame", "grpSp", "cxnSp"):
        if local(node) == "grpSp":
            yield from _leaves(node)
        else:
            yield node
