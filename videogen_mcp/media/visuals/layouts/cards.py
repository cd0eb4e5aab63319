"""Three or four things, each on its card with its picture, under what they have in common."""

from __future__ import annotations

from videogen_mcp.media.fonts import face
from videogen_mcp.media.scene import Entrance, Idle
from videogen_mcp.media.visuals import signs, treatments
from videogen_mcp.media.visuals.brief import Item
from videogen_mcp.media.visuals.canvas import Pixels, over
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.layouts.hero import headline, headline_height
from videogen_mcp.media.visuals.palette import ink_on
from videogen_mcp.media.visuals.stage import Stage

_HEAD, _LARGEST = 100, 68  # the sizes of headline and labels, pixels at 1080


def compose(stage: Stage) -> None:
    """Arranges a row of cards, or a column in tall frames."""
    items = stage.brief.items[:4]
    safe, w, h = stage.safe, stage.width, stage.height
    most = safe.height * (0.27 if stage.shape == "wide" else 0.24)
    head = headline_height(stage, safe.width, most, _HEAD)
    head_box = Box(safe.x0, safe.y0 - 0.01 * h, safe.x1, safe.y0 - 0.01 * h + head)
    area = Box(safe.x0, head_box.y1 + 0.035 * h, safe.x1, safe.y1)
    stage.background(Focus(w / 2, area.cy, 0.32 * min(w, h), "none"))
    headline(stage, head_box, middle=True, largest=_HEAD, start=0.0)
    cells = _cells(stage, area, len(items))
    size = min(
        stage.written_size(
            item.text, _label_box(stage, cell), role=face("display", 700), largest=_LARGEST
        )
        for item, cell in zip(items, cells, strict=True)
    )
    for index, (item, box) in enumerate(zip(items, cells, strict=True)):
        _card(stage, item, box, index, size)


def _cells(stage: Stage, area: Box, count: int) -> list[Box]:
    u = stage.unit
    gap = 34 * u
    if stage.shape != "wide":
        gap = 24 * u
        high = min((area.height - gap * (count - 1)) / count, 300 * u)
        top = area.y0 + (area.height - high * count - gap * (count - 1)) / 2
        return [
            Box(area.x0, top + i * (high + gap), area.x1, top + i * (high + gap) + high)
            for i in range(count)
        ]
    wide = min((area.width - gap * (count - 1)) / count, area.height * 0.94)
    high = min(area.height, wide * 1.16)
    left = area.cx - (wide * count + gap * (count - 1)) / 2
    cells = [
        Box(
            left + i * (wide + gap),
            area.cy - high / 2,
            left + i * (wide + gap) + wide,
            area.cy + high / 2,
        )
        for i in range(count)
    ]
    return cells[::-1] if stage.rtl else cells


def _card(stage: Stage, item: Item, box: Box, index: int, size: float) -> None:
    u, palette = stage.unit, stage.palette
    image = signs.card(box.width, box.height, palette, radius=38 * u, unit=u)
    flat = _is_flat(box)
    picture_box = _picture_box(box, flat, stage.rtl)
    if item.picture:
        _place(stage, image, item, picture_box, box)
    stage.write(
        image,
        item.text,
        _label_box(stage, box),
        role=face("display", 700),
        largest=size,
        color=ink_on(palette.surface),
        align="start" if flat else "middle",
        origin=(box.x0, box.y0),
    )
    idle = Idle(float_px=5 * u, period=4.2, phase=index * 1.4)
    stage.add_with_shadow(
        image,
        box.cx,
        box.cy,
        Entrance("rise", 0.25 + 0.16 * index, 0.6),
        depth=0.9,
        idle=idle,
        parallax=0.4,
    )


def _is_flat(box: Box) -> bool:
    return box.width > 1.6 * box.height


def _label_box(stage: Stage, box: Box) -> Box:
    """Where the words stand on a card, from its top left."""
    u, flat = stage.unit, _is_flat(box)
    picture = _picture_box(box, flat, stage.rtl)
    if not flat:
        return Box(22 * u, picture.y1 + 12 * u, box.width - 22 * u, box.height - 18 * u)
    if stage.rtl:
        return Box(40 * u, 16 * u, picture.x0 - 20 * u, box.height - 16 * u)
    return Box(picture.x1 + 36 * u, 16 * u, box.width - 30 * u, box.height - 16 * u)


def _picture_box(box: Box, flat: bool, rtl: bool) -> Box:
    if not flat:
        edge = min(box.width, box.height)
        size = min(box.width * 0.72, box.height * 0.60)
        top = edge * 0.09
        return Box((box.width - size) / 2, top, (box.width + size) / 2, top + size)
    size, left = box.height * 0.78, box.height * 0.14
    if rtl:
        left = box.width - left - size
    return Box(left, box.height * 0.11, left + size, box.height * 0.89)


def _place(stage: Stage, card: Pixels, item: Item, place: Box, box: Box) -> None:
    picture = item.picture
    assert picture is not None
    plate = signs.plate(place.width, stage.palette)
    over(card, plate, place.x0, place.y0)
    size = place.width * (0.80 if picture.subject else 0.64)
    if picture.subject:
        drawn = treatments.drawn(picture, size, size, stage.palette)
    else:
        strong = stage.palette.accent
        drawn = treatments.duotone(picture, size, strong, stage.palette.accent2)
    over(card, drawn, place.cx - drawn.shape[1] / 2, place.cy - drawn.shape[0] / 2)
