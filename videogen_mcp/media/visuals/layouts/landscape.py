"""A wide view: the hero stands on hills under a sky that holds the words."""

from __future__ import annotations

import numpy as np

from videogen_mcp.media.scene import Entrance, Idle
from videogen_mcp.media.visuals import scenery, treatments
from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.canvas import Pixels, blurred, over, padded, shadowed, tinted
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.illustrations import subjects
from videogen_mcp.media.visuals.layouts.hero import headline
from videogen_mcp.media.visuals.stage import Stage

_PROPS = ("tree", "pine", "bush")


def compose(stage: Stage) -> None:
    """Arranges the view; companions stand about on the hills."""
    pictures = stage.brief.pictures or (Picture(),)
    safe, w, h = stage.safe, stage.width, stage.height
    wide = stage.shape == "wide"
    flipped = stage.brief.mirrored != stage.rtl
    share = (0.71 if not flipped else 0.29) if wide else 0.5
    x = share * w
    size = min(safe.height * (0.72 if wide else 0.46), w * (0.36 if wide else 0.62))
    floor = safe.y1 - 0.012 * h
    sun = (x, floor - size * (0.82 if wide else 0.58))
    horizon = (floor - size * 0.34) / h
    ranges = scenery.hills(stage.canvas, stage.palette, stage.chooser, sun=sun, horizon=horizon)
    _props(stage, ranges, x, size)
    stage.refresh()
    image = treatments.drawn(pictures[0], size, size, stage.palette)
    _stand(stage, image, x, floor)
    _companions(stage, pictures[1:3], x, size, floor, flipped)
    if wide:
        edge = x + size * (0.60 if flipped else -0.60)
        words = (
            Box(edge, safe.y0, safe.x1, floor - size * 0.36 - 76 * stage.unit)
            if flipped
            else Box(safe.x0, safe.y0, edge, floor - size * 0.36 - 76 * stage.unit)
        )
    else:
        words = Box(safe.x0, safe.y0, safe.x1, floor - size * 1.06)
    headline(stage, words, middle=not wide, largest=116)


def _stand(stage: Stage, image: Pixels, x: float, floor: float) -> None:
    """Puts the hero on the ground with a shadow where it touches."""
    height, width = image.shape[:2]
    u = stage.unit
    room = int(40 * u)
    base = padded(image, room, room // 2, room, room)
    mask = np.zeros(base.shape[:2], np.uint8)
    middle, flat = (base.shape[1] // 2, room // 2 + height - int(6 * u)), max(4, int(width * 0.045))
    y, xs = np.ogrid[: base.shape[0], : base.shape[1]]
    mask[((xs - middle[0]) / (width * 0.42)) ** 2 + ((y - middle[1]) / flat) ** 2 <= 1] = 255
    ground = tinted(blurred(mask, 12 * u), stage.palette.shadow, 0.45)
    over(ground, base, 0, 0)
    stage.add(
        ground,
        x,
        floor - height / 2 + room / 4,
        Entrance("rise", 0.0, 0.8),
        idle=Idle(sway_deg=0.6, period=5),
        parallax=1.3,
    )


def _companions(
    stage: Stage, pictures: tuple[Picture, ...], x: float, size: float, floor: float, flipped: bool
) -> None:
    """Up to two more illustrations on the ground beside the hero, smaller than it."""
    drawn = [picture for picture in pictures if picture.subject]
    side = 1 if flipped else -1
    places = (
        ((side * 0.74, 0.42), (-side * 0.66, 0.36))
        if stage.shape == "wide"
        else ((-0.60, 0.36), (0.60, 0.36))
    )
    for index, (picture, (offset, share)) in enumerate(zip(drawn, places, strict=False)):
        at = x + offset * size
        extent = size * share
        at = min(max(at, stage.safe.x0 + extent / 2), stage.safe.x1 - extent / 2)
        image = treatments.drawn(picture, extent, extent, stage.palette)
        u = stage.unit
        framed, left, top = shadowed(
            image, stage.palette.shadow, blur=14 * u, dy=10 * u, opacity=0.30
        )
        dx = framed.shape[1] / 2 - left - image.shape[1] / 2
        dy = framed.shape[0] / 2 - top - image.shape[0] / 2
        stage.add(
            framed,
            at + dx,
            floor - image.shape[0] / 2 + 8 * u + dy,
            Entrance("rise", 0.4 + 0.15 * index, 0.6),
            parallax=1.4,
        )


def _props(stage: Stage, ranges: list[scenery.Outline], x: float, size: float) -> None:
    """Trees and the like on the far hills, baked into the background, away from the hero."""
    known = [name for name in _PROPS if name in subjects()]
    if not known:
        return
    for index in range(7):
        at = stage.chooser.uniform(-0.02, 1.02) * stage.width
        depth = index % 2
        if abs(at - x) < size * (0.62 + 0.35 * depth):
            continue
        extent = (58 + 34 * depth) * stage.unit
        picture = Picture(subject=known[stage.chooser.randrange(len(known))])
        image = treatments.drawn(picture, extent, extent, stage.palette)
        foot = scenery.crest_at(ranges[depth], at) + 10 * stage.unit
        stage.canvas.stamp(image, at, foot - image.shape[0] / 2)
