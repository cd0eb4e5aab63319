"""The signs and numbers that stand before paragraphs."""

from __future__ import annotations

from .text_styles import Bullet

_PICTURE_SIGNS = {
    "§": "▪", "Ø": "➢", "ü": "✓", "q": "❑", "v": "❖", "l": "●", "n": "■", "u": "◆", "à": "→",
    "Ÿ": "•", "¨": "□", "o": "□", "F": "☞", "J": "☺", "w": "⬥", "è": "➔", "o ": "○", "·": "•",
}  # fmt: skip
"""What letters of Wingdings look like."""

_SYMBOLS = {"·": "•", "-": "–", "®": "→", "Þ": "⇒"}

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def bullet_text(bullet: Bullet, count: int) -> str:
    """What is drawn for the `count`th (from 0) of paragraphs that stand together."""
    if bullet.numbering:
        return _numbered(bullet.numbering, bullet.start + count)
    font = (bullet.font or "").casefold()
    sign = "".join(chr(ord(c) - 0xF000) if 0xF000 <= ord(c) <= 0xF0FF else c for c in bullet.sign)
    if font.startswith("wingdings"):
        return _PICTURE_SIGNS.get(sign, "•")
    if font.startswith("symbol"):
        return _SYMBOLS.get(sign, "•")
    return sign


def _numbered(style: str, value: int) -> str:
    if style.startswith("alpha"):
        text = _letters(value)
    elif style.startswith("roman"):
        text = _roman(value)
    else:
        text = str(value)
    if "Uc" in style:
        text = text.upper()
    if style.endswith("ParenBoth"):
        return f"({text})"
    if style.endswith("ParenR"):
        return f"{text})"
    return text if style.endswith("Plain") else f"{text}."


def _letters(value: int) -> str:
    text = ""
    while value > 0:
        value, rest = divmod(value - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def _roman(value: int) -> str:
    text = ""
    for number, letters in _ROMAN:
        while value >= number:
            text += letters
            value -= number
    return text
