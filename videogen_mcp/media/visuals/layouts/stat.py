"""One number, huge, with the author's words before and after it."""

from __future__ import annotations

from videogen_mcp.media.fonts import face
from videogen_mcp.media.visuals import gauges
from videogen_mcp.media.visuals.brief import Figure, Picture
from videogen_mcp.media.visuals.figures import strongest
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.layouts.hero import places
from videogen_mcp.media.visuals.stage import Align, Stage


def compose(stage: Stage) -> None:
    """Arranges number, words and a ring or the hero."""
    brief = stage.brief
    figure = strongest(brief.figures)
    share = gauges.share(figure)
    picture = brief.pictures[0] if brief.pictures else Picture()
    if stage.shape == "wide":
        focus, words, _ = places(stage)
        stage.background(focus)
        if share is None:
            stage.hero(picture, focus.x, focus.y, 2 * focus.radius)
        else:
            gauges.ring(stage, focus, share, picture)
        _beside(stage, figure, words)
    elif share is None:
        _over_picture(stage, figure, picture)
    else:
        _in_ring(stage, figure, share)


def _parts(stage: Stage, figure: Figure) -> tuple[str, str, str, str]:
    """The words before, the number, its unit when that is a word, and the words after."""
    unit = figure.suffix if len(figure.suffix) > 2 else ""
    number = f"{figure.prefix}{figure.number}{'' if unit else figure.suffix}"
    lead, tail = figure.lead[:1].upper() + figure.lead[1:], figure.tail
    if len(f"{lead} {tail}".split()) < 2 and figure.number not in stage.brief.headline:
        lead, tail = "", stage.brief.headline
    return lead, number, unit, tail


def _beside(stage: Stage, figure: Figure, words: Box) -> None:
    u = stage.unit
    _column(stage, figure, words, "start", (70 * u, 320 * u, 104 * u, 170 * u))


def _over_picture(stage: Stage, figure: Figure, picture: Picture) -> None:
    """Upright frames: the number above, a smaller hero below."""
    safe, u = stage.safe, stage.unit
    radius = safe.height * 0.185
    focus = Focus(stage.width / 2, safe.y1 - radius, radius, "bottom")
    stage.background(focus)
    stage.hero(picture, focus.x, focus.y, 2 * radius)
    words = Box(safe.x0, safe.y0, safe.x1, focus.y - radius * 1.1)
    _column(stage, figure, words, "middle", (76 * u, 330 * u, 100 * u, 130 * u))


def _column(
    stage: Stage, figure: Figure, words: Box, align: Align, heights: tuple[float, ...]
) -> None:
    """Sets the parts as one block, each line as high as its share of the room allows."""
    parts = _parts(stage, figure)
    wanted = [height if part else 0.0 for part, height in zip(parts, heights, strict=True)]
    scale = min(1.0, words.height / sum(wanted))
    y = words.cy - sum(wanted) * scale / 2
    u, label = stage.unit, face("text", 600)
    styles = (
        (label, 54, 0.8, 0.1),
        (stage.display, 360, 0.5, 0.0),
        (stage.display, 92, 0.3, 0.3),
        (label, 56, 0.1, 0.45),
    )
    for index, (part, high, (role, largest, vertical, start)) in enumerate(
        zip(parts, wanted, styles, strict=True)
    ):
        if not part:
            continue
        box = Box(words.x0, y, words.x1, y + high * scale)
        color = stage.strong_color if index == 1 else None
        block = stage.text(
            part,
            box,
            role=role,
            largest=largest,
            smallest=24,
            align=align,
            vertical=vertical,
            color=color,
            start=start,
            entrance="pop" if index == 1 else "rise",
        )
        y = block.y1 - 8 * u if index == 1 else box.y1


def _in_ring(stage: Stage, figure: Figure, share: float) -> None:
    """Upright frames: the number stands in the middle of a large ring."""
    safe, w, u = stage.safe, stage.width, stage.unit
    lead, number, _, tail = _parts(stage, figure)
    above = 120 * u if lead else 0
    below = 150 * u if tail else 0
    radius = min(0.40 * w, (safe.height - above - below - 40 * u) / 2)
    top = safe.cy - (above + below + 2 * radius + 40 * u) / 2
    focus = Focus(w / 2, top + above + 20 * u + radius, radius, "none")
    stage.background(focus, words_below=True)
    gauges.ring(stage, focus, share, None)
    label = face("text", 600)
    if lead:
        stage.text(
            lead,
            Box(safe.x0, top, safe.x1, top + above),
            role=label,
            largest=60,
            smallest=26,
            align="middle",
            vertical=0.6,
            start=0.1,
        )
    inner = radius * 0.60
    box = Box(focus.x - inner, focus.y - inner * 0.62, focus.x + inner, focus.y + inner * 0.62)
    stage.text(
        number,
        box,
        largest=300,
        smallest=48,
        align="middle",
        color=gauges.number_color(stage),
        start=0.0,
        entrance="pop",
    )
    if tail:
        y = focus.y + radius + 20 * u
        stage.text(
            tail,
            Box(safe.x0, y, safe.x1, y + below),
            role=label,
            largest=60,
            smallest=28,
            align="middle",
            vertical=0.4,
            start=0.45,
        )
    if stage.brief.pictures:
        size = radius * 0.58
        stage.chips(
            stage.brief.pictures[:1],
            [(focus.x + radius * 0.78, focus.y + radius * 0.70, size, 7)],
            parallax=0.4,
        )
