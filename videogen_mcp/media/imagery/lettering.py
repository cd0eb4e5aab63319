"""Words that a prompt puts in quotes, set on a board in the picture."""

from __future__ import annotations

from videogen_mcp.media.fonts import balance, drawable, face, font_files, measure
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.svg import rasterize, text_element
from videogen_mcp.media.visuals.canvas import premultiplied
from videogen_mcp.media.visuals.illustrations.shapes import box
from videogen_mcp.media.visuals.illustrations.style import Art


def board(stage: Stage, text: str) -> None:
    """Hangs a wooden board with the words above everything; unknown letters are left out."""
    shown, _ = drawable(text)
    if not shown.strip():
        return
    letters = face("display", 800)
    widest = 0.72 * stage.wide
    size = min(110.0, 0.1 * stage.high)
    lines = balance(shown, letters, size, widest)[:3]
    longest = max(measure(line, letters, size) for line in lines)
    if longest > widest:
        size *= widest / longest
        longest = widest
    wide, tall = longest + size * 1.3, size * (1.16 * len(lines) + 0.7)
    x, y = stage.wide / 2, 0.045 * stage.high
    art = Art("board")
    for dx in (-0.32, 0.32):
        art.line(f"M{x + dx * wide:.1f} -80V{y + 12:.1f}", "#6b4a34", 7)
    art.clay(box(x - wide / 2, y, wide, tall, 18), "#a9713f", side=8, rim=5)
    art.line(box(x - wide / 2 + 14, y + 14, wide - 28, tall - 28, 10), "#d9a76b", 5, 0.8)
    stage.sheet(art, 4_000, parallax=0.0)
    k = stage.scale
    body = "".join(
        text_element(
            line,
            x * k,
            (y + size * (1.16 * i + 1.14)) * k,
            letters,
            size * k,
            "#fff6e3",
            anchor="middle",
        )
        for i, line in enumerate(lines)
    )
    image = rasterize(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{stage.width}" '
        f'height="{stage.height}">{body}</svg>',
        fonts=font_files(shown, letters),
    )
    low = min(stage.height, round((y + tall + 20) * k))
    stage.add(premultiplied(image[:low].copy()), stage.width / 2, low / 2, 4_001, 0.0)
