"""Choosing, measuring and breaking text so that every letter is drawn, in any script."""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass
from typing import Literal

import uharfbuzz as hb

from .font_catalog import (
    Face,
    available_families,
    covers,
    face,
    fallback_for,
    has_family,
    set_font_cache,
    shaper,
)
from .writing import (
    EMOJI_VARIATION,
    KEYCAP,
    break_units,
    clusters,
    has_strong_rtl,
    is_emoji,
    is_invisible,
    is_rtl,
)

__all__ = [
    "Face",
    "Role",
    "Run",
    "available_families",
    "balance",
    "drawable",
    "face",
    "fit",
    "font_family",
    "font_files",
    "has_family",
    "is_rtl",
    "measure",
    "runs",
    "set_font_cache",
    "wrap",
]

Role = Literal["display", "text", "serif"]


@dataclass(frozen=True)
class Run:
    """A stretch of text drawn with one font."""

    text: str
    face: Face
    rtl: bool


def _shows(path: str, char: str) -> bool:
    return is_invisible(char) or covers(path, char)


def _whole_text_face(text: str, primary: Face) -> Face | None:
    """The one face for all of the text, unless only a few signs of it are missing from `primary`.

    A Japanese sentence with a Latin name in it looks right in one font; an English headline with
    an arrow in it should keep its own and borrow the arrow.
    """
    letters = [char for char in text if not is_invisible(char)]
    missing = [char for char in letters if not covers(primary.path, char)]
    if not missing:
        return primary
    if len(missing) * 3 < len(letters):
        return None
    for char in dict.fromkeys(missing):
        other = fallback_for(char, primary.weight)
        if other and all(covers(other.path, letter) for letter in letters):
            return other
    return None


def _face_for(cluster: str, primary: Face, current: Face | None) -> Face:
    if all(_shows(primary.path, char) for char in cluster):
        # A space or a full stop stays with the letters before it.
        neutral = current is not None and not any(char.isalnum() for char in cluster)
        if neutral and current and all(_shows(current.path, char) for char in cluster):
            return current
        return primary
    missing = next(char for char in cluster if not _shows(primary.path, char))
    return fallback_for(missing, primary.weight) or primary


@functools.lru_cache(maxsize=8192)
def runs(text: str, primary: Face) -> tuple[Run, ...]:
    """Splits text into stretches of one font each, in logical order."""
    text = unicodedata.normalize("NFC", text)
    whole = _whole_text_face(text, primary)
    if whole is not None:
        return (Run(text, whole, is_rtl(text)),)
    stretches: list[tuple[str, Face]] = []
    for cluster in clusters(text):
        chosen = _face_for(cluster, primary, stretches[-1][1] if stretches else None)
        if stretches and stretches[-1][1] == chosen:
            stretches[-1] = (stretches[-1][0] + cluster, chosen)
        else:
            stretches.append((cluster, chosen))
    return tuple(Run(part, chosen, is_rtl(part)) for part, chosen in stretches)


def font_files(text: str, *faces: Face) -> list[str]:
    """Returns the font files that drawing the text with these faces needs, primary ones first."""
    paths = [primary.path for primary in faces]
    for primary in faces:
        paths += [run.face.path for run in runs(text, primary)]
    return list(dict.fromkeys(paths))


def font_family(text: str, primary: Face) -> str:
    """Returns the value of the SVG `font-family` attribute (single-quoted names) for a text."""
    used = dict.fromkeys([run.face.family for run in runs(text, primary)] + [primary.family])
    return ", ".join(f"'{name}'" for name in used)


@functools.lru_cache(maxsize=65536)
def _advance(text: str, path: str, rtl: bool) -> float:
    """Width of shaped text in ems."""
    font = shaper(path)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    hb.shape(font, buffer)
    advance = sum(glyph.x_advance for glyph in buffer.glyph_positions or ())
    return float(advance / font.face.upem)


def _directional_parts(text: str) -> list[tuple[str, bool]]:
    """Splits a run where Latin letters stand within right-to-left ones, so that each is joined."""
    if not has_strong_rtl(text):
        return [(text, False)]
    parts: list[tuple[str, bool]] = []
    for char in text:
        strong = unicodedata.bidirectional(char)
        if strong in ("R", "AL"):
            rtl = True
        elif strong == "L":
            rtl = False
        else:
            rtl = parts[-1][1] if parts else True
        if parts and parts[-1][1] == rtl:
            parts[-1] = (parts[-1][0] + char, rtl)
        else:
            parts.append((char, rtl))
    return parts


def measure(text: str, primary: Face, size: float, letter_spacing: float = 0) -> float:
    """Returns the advance of a line in pixels, as it will be drawn, fallback fonts included."""
    ems = sum(
        _advance(part, run.face.path, rtl)
        for run in runs(text, primary)
        for part, rtl in _directional_parts(run.text)
    )
    gaps = max(sum(1 for _ in clusters(text)) - 1, 0) if letter_spacing else 0
    return ems * size + gaps * letter_spacing


def _split_long(unit: str, primary: Face, size: float, max_width: float) -> list[str]:
    pieces = [""]
    for cluster in clusters(unit):
        if pieces[-1] and measure((pieces[-1] + cluster).rstrip(), primary, size) > max_width:
            pieces.append("")
        pieces[-1] += cluster
    return pieces


def wrap(text: str, primary: Face, size: float, max_width: float) -> list[str]:
    """Breaks text into lines no wider than `max_width` pixels, as full as they can be.

    Breaks at spaces, beside Han and kana (never before closing punctuation), and within a word
    only when the word alone is too wide.
    """
    lines = [""]
    for unit in break_units(text):
        if measure((lines[-1] + unit).rstrip(), primary, size) <= max_width:
            lines[-1] += unit
        elif measure(unit.rstrip(), primary, size) <= max_width:
            lines.append(unit)
        else:
            lines += _split_long(unit, primary, size, max_width)
    return [line.rstrip() for line in lines if line.strip()]


def balance(text: str, primary: Face, size: float, max_width: float) -> list[str]:
    """Breaks text into as few lines as `wrap` does, but of widths as even as possible."""
    lines = wrap(text, primary, size, max_width)
    units = [unit.rstrip() for unit in break_units(text)]
    # Never so narrow that a word would have to be broken.
    low, high = _widest(units, primary, size), max_width
    while len(lines) > 1 and high - low > size * 0.1:
        middle = (low + high) / 2
        tighter = wrap(text, primary, size, middle)
        if len(tighter) <= len(lines) and _widest(tighter, primary, size) <= middle:
            lines, high = tighter, middle
        else:
            low = middle
    return lines


def _widest(lines: list[str], primary: Face, size: float) -> float:
    return max((measure(line, primary, size) for line in lines), default=0)


def fit(
    text: str,
    primary: Face,
    max_width: float,
    max_height: float,
    *,
    largest: float,
    smallest: float,
    line_height: float = 1.08,
) -> tuple[float, list[str]]:
    """Returns the largest size, and the balanced lines, at which text fits a box without breaking
    a word; at `smallest` it is broken as needed, even if the box is then too small."""

    def fits(size: float) -> bool:
        units = [unit.rstrip() for unit in break_units(text)]
        if _widest(units, primary, size) > max_width:
            return False
        return len(wrap(text, primary, size, max_width)) * size * line_height <= max_height

    size = largest
    while size > smallest and not fits(size):
        size = max(size * 0.96 if size > 40 else size - 1, smallest)
    return size, balance(text, primary, size, max_width)


def drawable(text: str) -> tuple[str, set[str]]:
    """Returns text without emoji and without characters that no font here can draw, and the set of
    what was left out. Keeps the digit of a keycap and the letter of signs such as © and ™."""
    removed: set[str] = set()
    kept: list[str] = []
    for index, char in enumerate(text):
        pictured = text[index + 1 : index + 2] == EMOJI_VARIATION and not (
            char.isalnum() or char in "#*©®™‼⁉"
        )
        if char in (EMOJI_VARIATION, KEYCAP):
            continue
        if is_emoji(char) or pictured or not _has_font(char):
            removed.add(char)
        else:
            kept.append(char)
    cleaned = "".join(kept)
    return (_tidy(cleaned) if removed else cleaned), removed


def _has_font(char: str) -> bool:
    if char in "\n\t" or unicodedata.category(char) in ("Zs", "Cf"):
        return True
    if unicodedata.category(char) in ("Cc", "Cs", "Cn", "Co"):
        return False
    composed = unicodedata.normalize("NFC", char)
    return any(fallback_for(form, 700) for form in (char, composed) if len(form) == 1)


def _tidy(text: str) -> str:
    """Removes joiners and doubled spaces that stood around a removed picture."""
    lines = text.replace("\u200d", "").split("\n")
    return "\n".join(" ".join(filter(None, line.split(" "))) for line in lines)
