"""Setting text into a box: lines, alignment, bullets, shrinking where the file asks for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ...fonts import drawable, font_files, measure
from ...svg import text_element
from ...writing import break_units, clusters, is_ideographic
from .bullets import bullet_text
from .drawing import Drawing, attributes
from .text_styles import Bullet, Cascade, Look, ParagraphLook
from .typefaces import typeface
from .xml import Node, child, children, descendants, local, number

SMALLEST_SCALE = 0.25
_STEP = 0.96
_OVERFLOW = 1.02


@dataclass(frozen=True)
class Piece:
    """Text in one look; a piece of None ends the line."""

    text: str | None
    look: Look

    @property
    def width(self) -> float:
        return _width(self.text or "", self.look)


def _width(text: str, look: Look) -> float:
    spacing = look.spacing * len(text)
    return measure(text, look.typeface.face, look.size) * look.typeface.stretch + spacing


@dataclass(frozen=True)
class Line:
    pieces: tuple[Piece, ...]
    left: float
    """Where it begins within the box."""
    width: float
    """How wide it may be."""
    is_last: bool
    bullet: Piece | None = None
    bullet_left: float = 0.0
    look: ParagraphLook = field(default_factory=ParagraphLook)

    @property
    def ascent(self) -> float:
        return max((piece.look.ascent for piece in self.pieces), default=0.0)

    @property
    def descent(self) -> float:
        return max((piece.look.descent for piece in self.pieces), default=0.0)


@dataclass(frozen=True)
class Setting:
    """Lines with the baselines that they stand on, and the height of all."""

    lines: tuple[tuple[Line, float], ...]
    height: float


def set_text(
    body: Node, cascade: Cascade, width: float, *, scale: float, tight: float, wrap: bool, page: int
) -> Setting:
    """The paragraphs of a text body within a width; `tight` is taken off the lines' spacing."""
    placed: list[tuple[Line, float]] = []
    y = 0.0
    counts: dict[tuple[int, str], int] = {}
    for position, paragraph in enumerate(children(body, "p")):
        own = child(paragraph, "pPr")
        look = cascade.paragraph(own)
        pieces = list(_pieces(paragraph, cascade, scale, page))
        ending = cascade.run(child(paragraph, "endParaRPr"), own, scale)
        bullet = _bullet_piece(own, look.bullet, pieces, counts)
        lines = _broken(pieces, ending, look, bullet, width if wrap else float("inf"), scale)
        first_height = lines[0].ascent + lines[0].descent
        y += look.before.of(first_height, scale) if position else 0.0
        for number_, line in enumerate(lines):
            height = line.ascent + line.descent
            spaced = _spaced(look, height, scale, tight)
            is_first = not placed and number_ == 0
            extra = spaced - height
            # Wider spacing stands above a line, but not above the first of a text.
            baseline = y + line.ascent + (0.0 if is_first and extra > 0 else extra)
            placed.append((line, baseline))
            y += height if is_first and extra > 0 else spaced
        y += look.after.of(first_height, scale)
    return Setting(tuple(placed), y)


def _spaced(look: ParagraphLook, height: float, scale: float, tight: float) -> float:
    if look.line.share is None:
        return look.line.points * scale
    return height * max(look.line.share - tight, 0.3)


def fitted(
    body: Node, cascade: Cascade, width: float, height: float, *, wrap: bool, page: int
) -> Setting:
    """The text at the size that the file says, made smaller where it says that it has to fit."""
    fit = child(body, "bodyPr", "normAutofit")
    scale = number(fit.get("fontScale"), 100_000) / 100_000 if fit is not None else 1.0
    tight = number(fit.get("lnSpcReduction")) / 100_000 if fit is not None else 0.0
    while True:
        setting = set_text(body, cascade, width, scale=scale, tight=tight, wrap=wrap, page=page)
        if fit is None or setting.height <= height * _OVERFLOW or scale < SMALLEST_SCALE:
            return setting
        scale *= _STEP
        tight = max(tight, 0.1 if scale < 0.9 else 0.0)


def _pieces(paragraph: Node, cascade: Cascade, scale: float, page: int) -> Iterator[Piece]:
    own = child(paragraph, "pPr")
    for item in children(paragraph, "r", "fld", "br", "m", "AlternateContent"):
        look = cascade.run(child(item, "rPr"), own, scale)
        if local(item) == "br":
            yield Piece(None, look)
            continue
        # Of a formula and its picture in words only one is read.
        shown_part = child(item, "Fallback") if child(item, "Fallback") is not None else item
        text = "".join(node.text or "" for node in descendants(shown_part, "t"))
        if local(item) == "fld" and item.get("type") == "slidenum":
            text = str(page)
        parts = text.replace("\u000b", "\n").replace("\t", "    ").split("\n")
        for number_, part in enumerate(parts):
            if number_:
                yield Piece(None, look)
            shown = drawable(part.upper() if look.capitals else part)[0]
            if shown:
                yield Piece(shown, look)


def _bullet_piece(
    own: Node | None,
    bullet: Bullet | None,
    pieces: Sequence[Piece],
    counts: dict[tuple[int, str], int],
) -> Piece | None:
    """The bullet of a paragraph; empty paragraphs have none and do not count."""
    level = int(number(own.get("lvl"))) if own is not None else 0
    first = next((piece for piece in pieces if piece.text and piece.text.strip()), None)
    if bullet is None or first is None:
        if first is not None:
            counts.clear()
        return None
    for key in [key for key in counts if key[0] > level]:
        del counts[key]
    key = (level, bullet.numbering)
    count = counts.get(key, 0)
    counts[key] = count + 1
    text = drawable(bullet_text(bullet, count))[0]
    look = first.look
    named = bullet.font if bullet.font and not bullet.font.casefold().startswith("wing") else None
    plain = typeface(named, bold=False, italic=False) if named and not bullet.numbering else None
    return Piece(
        text,
        replace(
            look,
            typeface=plain or look.typeface,
            size=look.size * bullet.size,
            colour=bullet.colour or look.colour,
            underline=False,
            highlight=None,
        ),
    )


def _broken(
    pieces: Sequence[Piece],
    ending: Look,
    look: ParagraphLook,
    bullet: Piece | None,
    width: float,
    scale: float,
) -> list[Line]:
    """The lines of one paragraph; an empty one has a line too."""
    left, first = look.margin, look.margin + look.indent
    start = max(left, first + bullet.width + 0.15 * ending.size) if bullet else first
    lines: list[list[Piece]] = [[]]
    room = [max(width - start, 1.0)]
    used = 0.0
    for chunk in _chunks(pieces):
        if chunk[0].text is None:
            lines.append([])
            room.append(max(width - left, 1.0))
            used = 0.0
            continue
        wide, bare = _measured(chunk)
        if lines[-1] and used + bare > room[-1]:
            lines.append([])
            room.append(max(width - left, 1.0))
            used = 0.0
        if bare > room[-1]:
            for part in _cut(chunk, room[-1]):
                if lines[-1]:
                    lines.append([])
                    room.append(max(width - left, 1.0))
                lines[-1] += part
            used = sum(piece.width for piece in lines[-1])
            continue
        lines[-1] += chunk
        used += wide
    return [
        Line(
            pieces=tuple(_joined(line)) or (Piece("", ending),),
            left=start if not number_ else left,
            width=room[number_],
            is_last=number_ == len(lines) - 1,
            bullet=bullet if not number_ else None,
            bullet_left=first,
            look=look,
        )
        for number_, line in enumerate(lines)
    ]


def _chunks(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Stretches between which a line may be broken; one of None breaks it."""
    chunk: list[Piece] = []
    for piece in pieces:
        if piece.text is None:
            if chunk:
                yield chunk
            chunk = []
            yield [piece]
            continue
        for unit in _units(piece.text):
            if chunk and _may_break(chunk[-1].text or "", unit):
                yield chunk
                chunk = []
            chunk.append(Piece(unit, piece.look))
    if chunk:
        yield chunk


def _units(text: str) -> Iterator[str]:
    """Parts of a text that may stand on different lines, all of its spaces kept."""
    for spaces, word in re.findall(r"(\s+)|(\S+)", text):
        if spaces:
            yield spaces
        else:
            yield from break_units(word)


def _may_break(before: str, after: str) -> bool:
    last, first = before[-1:], after[:1]
    if first.isspace():
        return False
    return last.isspace() or last == "-" or is_ideographic(last) or is_ideographic(first)


def _measured(chunk: Sequence[Piece]) -> tuple[float, float]:
    """The width of a chunk with and without the spaces at its end."""
    wide = sum(piece.width for piece in chunk)
    last = chunk[-1]
    return wide, wide - last.width + _width((last.text or "").rstrip(), last.look)


def _cut(chunk: Sequence[Piece], room: float) -> Iterator[list[Piece]]:
    """Parts of a word that is too wide for a line."""
    part: list[Piece] = []
    used = 0.0
    for piece in chunk:
        for cluster in clusters(piece.text or ""):
            own = _width(cluster, piece.look)
            if part and used + own > room:
                yield _joined(part)
                part, used = [], 0.0
            part.append(Piece(cluster, piece.look))
            used += own
    yield _joined(part)


def _joined(line: Sequence[Piece]) -> list[Piece]:
    """Neighbours of one look as one piece, without the spaces at the line's end."""
    joined: list[Piece] = []
    for piece in line:
        if joined and joined[-1].look == piece.look:
            joined[-1] = Piece((joined[-1].text or "") + (piece.text or ""), piece.look)
        else:
            joined.append(piece)
    if joined:
        joined[-1] = Piece((joined[-1].text or "").rstrip(), joined[-1].look)
    return joined


def draw_setting(drawing: Drawing, setting: Setting, x: float, y: float, width: float) -> None:
    """Draws set text with its box's upper left corner at (x, y)."""
    for line, baseline in setting.lines:
        if line.bullet is not None:
            left = x + line.bullet_left
            if line.look.is_rtl:
                left = x + width - line.bullet_left - line.bullet.width
            _draw_piece(drawing, line.bullet, left, y + baseline)
        _draw_line(drawing, line, x, y + baseline, width)


def _draw_line(drawing: Drawing, line: Line, x: float, baseline: float, width: float) -> None:
    pieces = list(line.pieces)
    if line.look.is_rtl:
        pieces.reverse()
    used = sum(piece.width for piece in pieces)
    spare = width - line.left - used
    align = line.look.align
    if line.look.is_rtl:
        align = {"l": "r", "r": "l"}.get(align, align)
    left = x + (0.0 if line.look.is_rtl else line.left)
    stretch = 0.0
    if align == "ctr":
        left += spare / 2
    elif align == "r":
        left += spare
    elif align in ("just", "dist") and not line.is_last:
        spaces = sum((piece.text or "").count(" ") for piece in pieces)
        stretch = max(spare, 0.0) / spaces if spaces else 0.0
    for piece in pieces:
        left = _draw_justified(drawing, piece, left, baseline, stretch)


def _draw_justified(
    drawing: Drawing, piece: Piece, left: float, baseline: float, stretch: float
) -> float:
    """Draws a piece with wider spaces; returns where the next one begins."""
    parts = (piece.text or "").split(" ") if stretch else [piece.text or ""]
    for number_, text in enumerate(parts):
        if number_:
            left += _width(" ", piece.look) + stretch
        part = Piece(text, piece.look)
        _draw_piece(drawing, part, left, baseline)
        left += part.width
    return left


def _draw_piece(drawing: Drawing, piece: Piece, x: float, baseline: float) -> None:
    look = piece.look
    if not piece.text or look.colour.alpha == 0:
        return
    width = piece.width
    if look.highlight is not None:
        top, height = baseline - look.ascent, look.ascent + look.descent
        drawing.add(_bar(x, top, width, height, look.highlight.value))
    face, y = look.typeface.face, baseline - look.rise
    drawing.use_font(*font_files(piece.text, face))
    turn = f"translate({x:.2f} {y:.2f})"
    turn += " skewX(-11)" if look.typeface.is_slanted else ""
    turn += f" scale({look.typeface.stretch:.4f} 1)" if look.typeface.stretch != 1 else ""
    style = 'font-style="italic" ' if face.is_italic else ""
    element = text_element(
        piece.text, 0, 0, face, look.size, look.colour.value,
        letter_spacing=look.spacing, extra=style,
    )  # fmt: skip
    faint = attributes(opacity=look.colour.alpha) if look.colour.alpha < 1 else ""
    drawing.add(f'<g transform="{turn}"{faint}>{element}</g>')
    thick = look.size * 0.06
    if look.underline:
        drawing.add(_bar(x, y + look.size * 0.1, width, thick, look.colour.value))
    if look.strike:
        drawing.add(_bar(x, y - look.size * 0.28, width, thick, look.colour.value))


def _bar(x: float, y: float, width: float, height: float, fill: str) -> str:
    return (
        f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{fill}"/>'
    )
