"""One number, huge, with the author's words before and after it."""

from __future__ import annotations

from videogen_mcp.media.fonts import Face, face
from videogen_mcp.media.visuals import gauges
from videogen_mcp.media.visuals.brief import Figure, Picture
from videogen_mcp.media.visuals.east_asian import is_unspaced
from videogen_mcp.media.visuals.figures import strongest
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.layouts.hero import places
from videogen_mcp.media.visuals.stage import Align, Stage

_NUMBER = 200  # only the number is set larger than this
Part = tuple[str, Face, float, float]  # words, face, largest size, share of the room it may take


def compose(stage: Stage) -> None:
    """Arranges number, words and a ring or the hero."""
    figure = strongest(stage.brief.figures)
    share = gauges.share(figure)
    picture = stage.brief.pictures[0] if stage.brief.pictures else Picture()
    if share is not None and stage.shape == "wide":
        _beside_ring(stage, figure, share)
    elif share is not None:
        _over_ring(stage, figure, share)
    elif stage.shape == "wide":
        focus, words, _ = places(stage, largest=0)
        stage.background(focus, words_below=True)
        stage.hero(picture, focus.x, focus.y, 2 * focus.radius)
        parts = _column(stage, figure, wide=True)
        heights = _heights(stage, parts, words.width, words.height)
        _stack(stage, parts, heights, words, "start")
    else:
        _over_picture(stage, figure, picture)


def _parts(stage: Stage, figure: Figure) -> tuple[str, str, str, str]:
    """The words before, the number, its unit when that is a word, and the words after."""
    unit = figure.suffix if len(figure.suffix) > 2 else ""
    number = f"{figure.prefix}{figure.number}{'' if unit else figure.suffix}"
    lead, tail = figure.lead[:1].upper() + figure.lead[1:], figure.tail
    if len(f"{lead} {unit} {tail}".split()) < 2 and not is_unspaced(f"{lead}{tail}"):
        headline = stage.brief.headline
        if headline.strip(" .!") not in ("", number, f"{number} {unit}"):
            lead, tail = "", headline
    return lead, number, unit, tail


def _sentence(stage: Stage, figure: Figure) -> tuple[str, tuple[str, ...]]:
    """The words around a number with the number in them, and what to emphasise."""
    lead, number, unit, tail = _parts(stage, figure)
    if tail == stage.brief.headline and not lead:
        return tail, stage.brief.emphasis
    gap = "" if is_unspaced(f"{lead}{tail}") else " "
    words = gap.join(part for part in (lead, number, unit, tail) if part)
    others = f"{lead} {unit} {tail}".lower().split()
    parts = [word for word in number.split() if word.lower() not in others]
    return words[:1].upper() + words[1:], (number, *parts)


def _beside_ring(stage: Stage, figure: Figure, share: float) -> None:
    """Wide frames: the number in a large ring, the author's words large beside it."""
    focus, words, _ = places(stage, largest=0)
    stage.background(focus, words_below=True)
    gauges.ring(stage, focus, share, None)
    _number_inside(stage, figure, focus)
    said, emphasis = _sentence(stage, figure)
    stage.text(said, words, largest=128, smallest=36, emphasis=emphasis, start=0.2)
    _corner_card(stage, focus, towards=-1 if focus.side == "left" else 1)


def _number_inside(stage: Stage, figure: Figure, focus: Focus) -> None:
    unit = figure.suffix if len(figure.suffix) > 2 else ""
    number = f"{figure.prefix}{figure.number}{'' if unit else figure.suffix}"
    inner = focus.radius * 0.62
    stage.text(
        number,
        Box(focus.x - inner, focus.y - inner * 0.62, focus.x + inner, focus.y + inner * 0.62),
        largest=320,
        smallest=48,
        align="middle",
        color=gauges.number_color(stage),
        start=0.0,
        entrance="pop",
    )


def _corner_card(stage: Stage, focus: Focus, *, towards: int) -> None:
    if stage.brief.pictures:
        size = focus.radius * 0.56
        x = focus.x + towards * focus.radius * 0.78
        x = min(max(x, 0.03 * stage.width + size * 0.56), 0.97 * stage.width - size * 0.56)
        spot = (x, focus.y + focus.radius * 0.70, size, 7.0 * towards)
        stage.chips(stage.brief.pictures[:1], [spot], parallax=0.4)


def _column(stage: Stage, figure: Figure, *, wide: bool) -> tuple[Part, ...]:
    lead, number, unit, tail = _parts(stage, figure)
    if stage.shape == "square" and lead and unit:  # no room for four: the number stays largest
        unit, tail = "", f"{unit} {tail}".strip()
    label = face("text", 600)
    parts: tuple[Part, ...] = (
        (lead, label, 76, 0.24),
        (number, stage.display, 420 if wide else 320, 0.46),
        (unit, stage.display, 112, 0.22),
        (tail, label, 80, 0.34),
    )
    return tuple(part for part in parts if part[0])


def _heights(
    stage: Stage, parts: tuple[Part, ...], width: float, height: float
) -> tuple[float, ...]:
    """How high each part stands when all share that room."""
    scale = min(1.0, 1 / sum(share for *_, share in parts))
    heights = [
        stage.text_height(
            words, width, height * share * scale, role=role, largest=largest, smallest=24
        )
        for words, role, largest, share in parts
    ]
    for index, (words, role, largest, _) in enumerate(parts):
        if largest > _NUMBER:  # the number takes what the words leave
            room = height - sum(heights) + heights[index]
            heights[index] = stage.text_height(
                words, width, room, role=role, largest=largest, smallest=24
            )
    return tuple(heights)


def _stack(
    stage: Stage, parts: tuple[Part, ...], heights: tuple[float, ...], words: Box, align: Align
) -> None:
    """Sets the parts as one block in the middle of the words' box."""
    y = words.cy - sum(heights) / 2
    for index, ((said, role, largest, _), high) in enumerate(zip(parts, heights, strict=True)):
        number = largest > _NUMBER
        stage.text(
            said,
            Box(words.x0, y, words.x1, y + high),
            role=role,
            largest=largest,
            smallest=24,
            align=align,
            color=stage.strong_color if number else None,
            start=0.0 if number else 0.1 + 0.15 * index,
            entrance="pop" if number else "rise",
        )
        y += high


def _over_picture(stage: Stage, figure: Figure, picture: Picture) -> None:
    """Upright frames: the number above, the hero below as large as the words leave it."""
    safe, u = stage.safe, stage.unit
    gap, least = 40 * u, safe.height * 0.225
    parts = _column(stage, figure, wide=False)
    heights = _heights(stage, parts, safe.width, safe.height - gap - 2 * least)
    text = sum(heights)
    radius = min(0.36 * stage.width, (safe.height - gap - text) / 2)
    slack = safe.height - gap - text - 2 * radius
    top = safe.y0 + 0.35 * slack
    y = top + text + gap + 0.3 * slack + radius
    focus = Focus(stage.width / 2, y, radius, "bottom")
    stage.background(focus)
    stage.hero(picture, focus.x, focus.y, 2 * radius)
    _stack(stage, parts, heights, Box(safe.x0, top, safe.x1, top + text), "middle")


def _over_ring(stage: Stage, figure: Figure, share: float) -> None:
    """Upright frames: the number in a large ring, the words before it above, after it below."""
    safe, w, u = stage.safe, stage.width, stage.unit
    lead, _, unit, tail = _parts(stage, figure)
    tail = f"{unit} {tail}".strip()
    role, gap = face("text", 600), 30 * u
    above, below = (
        stage.text_height(words, safe.width, safe.height * 0.22, role=role, largest=96, smallest=26)
        for words in (lead, tail)
    )
    room = safe.height - above - below - gap * (bool(lead) + bool(tail))
    radius = min(0.42 * w, room / 2)
    top = safe.y0 + (room - 2 * radius) / 2
    first = top + above + gap * bool(lead)
    focus = Focus(w / 2, first + radius, radius, "none")
    stage.background(focus, words_below=True)
    gauges.ring(stage, focus, share, None)
    for words, y, high, start in ((lead, top, above, 0.1), (tail, 0.0, below, 0.45)):
        if words:
            y0 = y or focus.y + radius + gap
            stage.text(
                words,
                Box(safe.x0, y0, safe.x1, y0 + high),
                role=role,
                largest=96,
                smallest=26,
                align="middle",
                start=start,
            )
    _number_inside(stage, figure, focus)
    _corner_card(stage, focus, towards=-1 if stage.rtl else 1)
