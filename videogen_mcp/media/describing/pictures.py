"""What a picture looks like, and what its file says of its making; never where it was taken."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PIL import Image

from ..pictures import load_picture
from . import lettering
from .colours import brightness, joined, main_colours, texture

_MAKER, _MODEL, _TAKEN, _DETAILS = 0x010F, 0x0110, 0x9003, 0x8769
_CLEAREST = 960


def describe_picture(path: Path, width: int, height: int) -> str:
    """A sentence or two; sizes are those of the upright picture. Raises UnreadableMedia."""
    rgb = load_picture(path, _CLEAREST)[..., :3].copy()
    colours = joined(main_colours(rgb))
    look = " ".join(filter(None, [brightness(rgb), shape(width, height), texture(rgb)]))
    told = [f"{look.capitalize()}, {width} by {height} pixels, mostly {colours or 'mixed colours'}"]
    told += [made] if (made := _made(path)) else []
    told += [f"Text in the picture: {text}"] if (text := lettering.read_lettering(rgb)) else []
    return ". ".join(told) + "."


def shape(width: int, height: int) -> str:
    ratio = width / max(height, 1)
    return "landscape" if ratio > 1.15 else "portrait" if ratio < 0.87 else "square"


def _made(path: Path) -> str:
    """Camera and month from the file's own notes."""
    if path.suffix.lower() == ".svg":
        return ""
    with Image.open(path) as image:
        notes = image.getexif()
        taken = notes.get_ifd(_DETAILS).get(_TAKEN) or ""
        camera = " ".join(str(notes.get(tag, "")).strip("\0 ") for tag in (_MAKER, _MODEL)).strip()
    try:
        month = datetime.strptime(str(taken).strip("\0 "), "%Y:%m:%d %H:%M:%S").strftime("%B %Y")
    except ValueError:
        month = ""
    camera = " ".join(camera.split())[:60] if camera.isprintable() else ""
    parts = [f"with {camera}" if camera else "", f"in {month}" if month else ""]
    return " ".join(["Taken", *filter(None, parts)]) if any(parts) else ""
