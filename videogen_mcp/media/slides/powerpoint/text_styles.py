"""How text looks: runs and paragraphs, through all the styles that they inherit from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .colours import BLACK, Colour
from .drawing import Theme
from .typefaces import Typeface, typeface
from .xml import Node, child, children, is_on, local, number, points

DEFAULT_SIZE = 18.0
_SMALL_CAPS = 0.8
_RAISED = 0.66


@dataclass(frozen=True)
class Look:
    """How a run is drawn; `rise` lifts its baseline, in points."""

    typeface: Typeface
    size: float
    colour: Colour
    underline: bool = False
    strike: bool = False
    rise: float = 0.0
    spacing: float = 0.0
    capitals: bool = False
    highlight: Colour | None = None

    @property
    def ascent(self) -> float:
        return self.typeface.ascent * self.size + max(self.rise, 0.0)

    @property
    def descent(self) -> float:
        return self.typeface.descent * self.size + max(-self.rise, 0.0)


@dataclass(frozen=True)
class Gap:
    """A distance: a share of the line's height, or points."""

    share: float | None = None
    points: float = 0.0

    def of(self, height: float, scale: float) -> float:
        return self.share * height if self.share is not None else self.points * scale


@dataclass(frozen=True)
class Bullet:
    """What stands before a paragraph: a sign, or a number in a style."""

    sign: str = ""
    numbering: str = ""
    start: int = 1
    size: float = 1.0
    colour: Colour | None = None
    font: str | None = None


@dataclass(frozen=True)
class ParagraphLook:
    align: str = "l"
    is_rtl: bool = False
    margin: float = 0.0
    indent: float = 0.0
    line: Gap = field(default_factory=lambda: Gap(1.0))
    before: Gap = field(default_factory=Gap)
    after: Gap = field(default_factory=Gap)
    bullet: Bullet | None = None


@dataclass(frozen=True)
class Cascade:
    """The list styles that a text inherits from, from weak to strong, and its theme.

    `colour` is what the style of a shape gives to its text, `font` likewise.
    """

    theme: Theme
    styles: Sequence[Node] = ()
    colour: Colour | None = None
    font: str | None = None
    bold: bool = False

    def paragraph(self, own: Node | None) -> ParagraphLook:
        sources = [*children_of(own), *self._levels(_level(own))]
        return ParagraphLook(
            align=_attribute(sources, "algn") or "l",
            is_rtl=is_on(_attribute(sources, "rtl")),
            margin=points(_attribute(sources, "marL")),
            indent=points(_attribute(sources, "indent")),
            line=_gap(_element(sources, "lnSpc"), Gap(1.0)),
            before=_gap(_element(sources, "spcBef"), Gap()),
            after=_gap(_element(sources, "spcAft"), Gap()),
            bullet=self._bullet(sources),
        )

    def run(self, own: Node | None, paragraph: Node | None, scale: float) -> Look:
        levels = self._levels(_level(paragraph))
        inherited = [node for level in levels if (node := child(level, "defRPr")) is not None]
        # What the paragraph itself says of its runs; python-pptx writes it, LibreOffice reads it.
        general = child(paragraph, "defRPr")
        sources = [*children_of(own), *children_of(general), *inherited]
        size = number(_attribute(sources, "sz"), DEFAULT_SIZE * 100) / 100 * scale
        rise = number(_attribute(sources, "baseline")) / 100_000
        capitals = _attribute(sources, "cap") or "none"
        if rise:
            rise, size = rise * size, size * _RAISED
        bold = _attribute(sources, "b")
        return Look(
            typeface=typeface(
                self._font(sources, own),
                bold=is_on(bold) if bold is not None else self.bold,
                italic=is_on(_attribute(sources, "i")),
            ),
            size=max(size * (_SMALL_CAPS if capitals == "small" else 1.0), 1.0),
            colour=self._colour(sources, own),
            underline=(_attribute(sources, "u") or "none") != "none",
            strike=(_attribute(sources, "strike") or "noStrike") != "noStrike",
            rise=rise,
            spacing=number(_attribute(sources, "spc")) / 100 * scale,
            capitals=capitals in ("all", "small"),
            highlight=self.theme.palette.within(_element(sources, "highlight")),
        )

    def _levels(self, level: int) -> list[Node]:
        """The properties of a level, from strong to weak."""
        found = []
        for style in reversed(self.styles):
            for name in (f"lvl{level + 1}pPr", "defPPr"):
                node = child(style, name)
                if node is not None:
                    found.append(node)
        return found

    def _colour(self, sources: Sequence[Node], own: Node | None) -> Colour:
        if child(own, "hlinkClick") is not None:
            return self.theme.palette.named("hlink")
        for node in sources:
            if node is not own and self.colour is not None:
                return self.colour
            found = self._fill(node)
            if found is not None:
                return found
        return self.colour or self.theme.palette.named("tx1")

    def _fill(self, node: Node) -> Colour | None:
        """The colour that one source gives; of a gradient its middle."""
        palette = self.theme.palette
        solid = child(node, "solidFill")
        if solid is not None:
            return palette.within(solid) or BLACK
        stops = children(child(node, "gradFill", "gsLst"), "gs")
        if stops:
            return palette.within(stops[len(stops) // 2])
        return Colour("#000000", 0.0) if child(node, "noFill") is not None else None

    def _font(self, sources: Sequence[Node], own: Node | None) -> str:
        for node in sources:
            name = (latin := child(node, "latin")) is not None and latin.get("typeface")
            if name:
                return self.theme.fonts.get(name, str(name))
            if node is own and self.font is not None and child(own, "latin") is None:
                continue
        return self.theme.fonts.get(self.font or "+mn-lt", "Calibri")

    def _bullet(self, sources: Sequence[Node]) -> Bullet | None:
        kinds = ("buNone", "buChar", "buAutoNum", "buBlip")
        node = next(
            (item for source in sources for item in children(source, *kinds)),
            None,
        )
        if node is None or local(node) == "buNone":
            return None
        share = _element(sources, "buSzPct")
        font = _element(sources, "buFont")
        return Bullet(
            sign=node.get("char") or "•" if local(node) != "buAutoNum" else "",
            numbering=node.get("type") or "arabicPeriod" if local(node) == "buAutoNum" else "",
            start=int(number(node.get("startAt"), 1)),
            size=number(share.get("val"), 100_000) / 100_000 if share is not None else 1.0,
            colour=self.theme.palette.within(_element(sources, "buClr")),
            font=font.get("typeface") if font is not None else None,
        )


def children_of(node: Node | None) -> list[Node]:
    return [] if node is None else [node]


def _level(paragraph: Node | None) -> int:
    return min(int(number(paragraph.get("lvl"))), 8) if paragraph is not None else 0


def _attribute(sources: Sequence[Node], name: str) -> str | None:
    return next((value for node in sources if (value := node.get(name)) is not None), None)


def _element(sources: Sequence[Node], name: str) -> Node | None:
    return next((item for node in sources if (item := child(node, name)) is not None), None)


def _gap(node: Node | None, default: Gap) -> Gap:
    for item in children(node):
        if local(item) == "spcPct":
            return Gap(share=number(item.get("val"), 100_000) / 100_000)
        if local(item) == "spcPts":
            return Gap(points=number(item.get("val")) / 100)
    return default
