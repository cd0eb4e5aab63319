"""The look that the words of a prompt ask for."""

from __future__ import annotations

import re

from .description import Place, Wish
from .vocabulary import COLORS, PLACES, STYLES

_HEX = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})\b", re.IGNORECASE)
_GROUND = re.compile(
    rf"(?:(?:on|over|against)\s+(?:an?\s+)?)?(?:(dark|light)\s+)?({'|'.join(COLORS)}|"
    rf"#[0-9a-f]{{6}})\s+(?:background|bg|backdrop|panel|card|box)|"
    rf"background\s*(?:colou?r)?\s*(?:is|:|of|=)?\s*({'|'.join(COLORS)}|#[0-9a-f]{{6}})",
    re.IGNORECASE,
)


def wish_of(manner: str, whole: str, more: str = "") -> Wish:
    """Style, colours and place; `manner` is what only tells how, `more` describes a brand."""
    text = f"{manner} {more}".lower()
    ground = _GROUND.search(text)
    ground_color = _hex(ground[2] or ground[3]) if ground else None
    rest = text[: ground.start()] + text[ground.end() :] if ground else text
    named = [_long(f"#{match[1]}") for match in _HEX.finditer(f"{rest} {whole}")]
    words = re.findall(r"[\w-]+", rest)
    named += [COLORS[word] for word in words if word in COLORS]
    colors = tuple(c for c in dict.fromkeys(named) if c != ground_color)
    return Wish(_style(words), colors, ground_color, _place(text))


def _style(words: list[str]) -> str | None:
    known = {word: name for name, listed in STYLES.items() for word in listed.split()}
    found = [known[word] for word in words if word in known]
    telling = [name for name in found if name != "modern"]
    return next(iter(telling or found), None)


def _hex(word: str) -> str:
    return word.lower() if word.startswith("#") else COLORS[word.lower()]


def _long(color: str) -> str:
    color = color.lower()
    return color if len(color) == 7 else "#" + "".join(2 * char for char in color[1:])


def _place(text: str) -> Place | None:
    text = re.sub(r"\bfrom (?:the )?(?:left|right|top|bottom|below|above)\b", " ", text)
    found = {name for name, words in PLACES.items() if re.search(words, text)}
    if not found & {"left", "right", "top", "bottom", "center"}:
        return None
    across = "left" if "left" in found else "right" if "right" in found else "center"
    down = "top" if "top" in found else "bottom" if "bottom" in found else "middle"
    return across, down  # type: ignore[return-value]
