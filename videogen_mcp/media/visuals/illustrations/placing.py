"""Moving a finished subject to where the canvas wants it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from videogen_mcp.media.visuals.illustrations.shapes import n
from videogen_mcp.media.visuals.illustrations.style import Paints

Draw = Callable[[Paints], str]


def placed(*, scale: float = 1, dx: float = 0, dy: float = 0) -> Callable[[Draw], Draw]:
    """Scales a drawing about the canvas origin, then moves it by (dx, dy) px."""

    def place(draw: Draw) -> Draw:
        @wraps(draw)
        def drawn(paints: Paints) -> str:
            move = f"translate({n(dx)} {n(dy)}) scale({n(scale)})"
            return f'<g transform="{move}">{draw(paints)}</g>'

        return drawn

    return place
