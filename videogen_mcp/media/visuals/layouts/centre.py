"""The picture in the middle of the stage, the words centred over it, companions at its sides."""

from __future__ import annotations

from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.layouts.hero import headline, stacked
from videogen_mcp.media.visuals.palette import mix
from videogen_mcp.media.visuals.stage import Stage

_LARGEST = 124


def compose(stage: Stage) -> None:
    """Arranges a symmetrical scene."""
    pictures = stage.brief.pictures or (Picture(),)
    safe = stage.safe
    wide = stage.shape == "wide"
    least, most = (0.30 * safe.height, 0.42 * safe.height) if wide else (None, None)
    focus, top = stacked(stage, largest=_LARGEST, least=least, most=most)
    focus = Focus(focus.x, focus.y, focus.radius, "none")
    stage.background(focus)
    if wide:
        _orbits(stage, focus)
    stage.hero(pictures[0], focus.x, focus.y, 2 * focus.radius)
    companions = pictures[1 : 1 + 2 * ((len(pictures) - 1) // 2)] if wide else pictures[1:4]
    stage.chips(companions, _flanks(stage, focus, len(pictures) - 1))
    headline(stage, top, middle=True, largest=_LARGEST)


def _orbits(stage: Stage, focus: Focus) -> None:
    """Two ellipses that tie the companions to the hero, drawn into the background."""
    color = mix(stage.palette.background[0], stage.palette.ink, 0.32)
    for reach in (1.56, 2.48):
        stage.canvas.ellipse(
            focus.x,
            focus.y + 0.1 * focus.radius,
            focus.radius * reach,
            focus.radius * reach * 0.34,
            2.5 * stage.unit,
            color,
            0.6,
        )
    stage.refresh()


def _flanks(stage: Stage, focus: Focus, count: int) -> list[tuple[float, float, float, float]]:
    r, w = focus.radius, stage.width
    if stage.shape != "wide":
        size = r * 0.54
        x = min(r * 1.06, w / 2 - 0.035 * w - size * 0.56)
        return [
            (focus.x - x, focus.y + r * 0.45, size, -8),
            (focus.x + x, focus.y + r * 0.25, size, 8),
            (focus.x - x, focus.y - r * 0.45, size * 0.9, 6),
        ]
    size = r * 0.74
    inner, outer = (
        [
            (focus.x - r * 1.56, focus.y + r * 0.24, size, -7.0),
            (focus.x + r * 1.56, focus.y + r * 0.20, size, 7.0),
        ],
        [
            (focus.x - r * 2.48, focus.y - r * 0.16, size * 0.86, 6.0),
            (focus.x + r * 2.48, focus.y - r * 0.20, size * 0.86, -6.0),
        ],
    )
    return inner + outer if count >= 4 else inner
