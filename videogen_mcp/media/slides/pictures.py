"""A deck's pictures as they are set anew."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass

LONGEST = 2400


@dataclass(frozen=True)
class Framed:
    """A picture as SVG takes it, with its size in pixels."""

    href: str
    width: int
    height: int


def framed(content: bytes) -> Framed | None:
    """A picture of any kind; None for what cannot be read or is too small to show."""
    from .powerpoint.media_parts import decoded

    image = decoded(content, LONGEST)
    if image is None or min(image.size) < 8:
        return None
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=1)
    text = base64.b64encode(stream.getvalue()).decode()
    return Framed(f"data:image/png;base64,{text}", *image.size)
