"""What kind of writing a character belongs to: direction, line breaking, emoji."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_EMOJI_BY_DEFAULT = frozenset(
    chr(code)
    for first, last in (
        (0x231A, 0x231B), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x23F3, 0x23F3), (0x25FD, 0x25FE),
        (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1),
        (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x26CE, 0x26CE), (0x26D4, 0x26D4),
        (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5), (0x26FA, 0x26FA), (0x26FD, 0x26FD),
        (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728), (0x274C, 0x274C), (0x274E, 0x274E),
        (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797), (0x27B0, 0x27B0), (0x27BF, 0x27BF),
        (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55),
    )
    for code in range(first, last + 1)
)  # fmt: skip
"""Characters below U+1F000 whose default presentation is a colour emoji (Unicode emoji-data)."""

_NO_LINE_START = frozenset("、。，．・：；？！」』）〉》】〕］｝ー々ゝゞ‥…‐〜～%％,.!?;:)]}»”’")
_NO_LINE_END = frozenset("「『（〈《【〔［｛([{«“‘")

EMOJI_VARIATION = "\ufe0f"
KEYCAP = "\u20e3"


def is_emoji(char: str) -> bool:
    """Whether the character is a picture by default rather than a letter or sign."""
    code = ord(char)
    return char in _EMOJI_BY_DEFAULT or 0x1F000 <= code <= 0x1FAFF or 0xE0020 <= code <= 0xE007F


def is_invisible(char: str) -> bool:
    """Whether the character shapes its neighbours but shows nothing itself."""
    return unicodedata.category(char) in ("Cf", "Zs", "Zl", "Zp", "Cc") or (
        0xFE00 <= ord(char) <= 0xFE0F
    )


def is_rtl(text: str) -> bool:
    """Whether a paragraph runs from right to left: decided by its first strong character."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def has_strong_rtl(text: str) -> bool:
    """Whether any character of the text runs from right to left."""
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def is_ideographic(char: str) -> bool:
    """Whether lines may break beside the character without a space (Han, kana, CJK signs)."""
    code = ord(char)
    return (
        0x2E80 <= code <= 0x312F
        or 0x31A0 <= code <= 0x4DBF
        or 0x4E00 <= code <= 0x9FFF
        or 0xF900 <= code <= 0xFAFF
        or 0xFF00 <= code <= 0xFFEF
        or 0x20000 <= code <= 0x3FFFF
    )


def _is_katakana(char: str) -> bool:
    return 0x30A1 <= ord(char) <= 0x30FF


def clusters(text: str) -> Iterator[str]:
    """Yields user-perceived characters: a base with its marks and joiners."""
    current = ""
    for char in text:
        joins = unicodedata.category(char) in ("Mn", "Mc", "Me") or char in "\u200c\u200d"
        if current and not joins and not current.endswith("\u200d"):
            yield current
            current = ""
        current += char
    if current:
        yield current


def _may_break(before: str, after: str) -> bool:
    if before.isspace():
        return not after.isspace()
    if after.isspace() or after in _NO_LINE_START or before in _NO_LINE_END:
        return False
    if _is_katakana(before) and _is_katakana(after):
        return False
    return is_ideographic(before) or is_ideographic(after)


def break_units(text: str) -> list[str]:
    """Splits text where a line may break; a trailing space stays with its unit."""
    units: list[str] = []
    for char in " ".join(text.split()):
        if units and not _may_break(units[-1][-1], char):
            units[-1] += char
        else:
            units.append(char)
    return units
