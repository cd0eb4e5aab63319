"""A logo reveal: the picture that was given, or the name in letters, a light passing over it."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np

from ..motion import ease_in_out
from ..visuals.canvas import Pixels
from ..visuals.geometry import Box
from .description import Description
from .elements import Entry, Look
from .media import Media, fitted, picture_of
from .sheet import Sheet
from .title import title

_GLINT = 1.1


def logo(sheet: Sheet, wanted: Description, media: Media) -> None:
    """The logo grows out of its middle; name and tagline follow below it."""
    if not media.images:
        title(sheet, wanted, media)
        return
    u = sheet.u
    words = wanted.title or wanted.subtitle
    area = sheet.middle(1000 * u, (620 + (200 if words else 0)) * u)
    image = fitted(picture_of(media.images[0]), area.width, 560 * u)
    middle = area.y0 + (area.height - (200 * u if words else 0)) / 2
    sheet.add(_glinting(image), area.cx, middle, Entry("pop", 0.1, 0.8))
    if wanted.title:
        box = Box(
            sheet.safe.x0, middle + image.shape[0] / 2 + 34 * u, sheet.safe.x1, area.y1 + 30 * u
        )
        sheet.text(
            wanted.title,
            Box(box.x0, box.y0, box.x1, box.y0 + 110 * u),
            largest=92,
            smallest=34,
            most_lines=1,
            start=0.8,
            on_panel=False,
            color=sheet.theme.over,
        )
        if wanted.subtitle:
            sheet.text(
                wanted.subtitle,
                Box(box.x0, box.y0 + 116 * u, box.x1, box.y0 + 190 * u),
                face=sheet.theme.text,
                largest=48,
                smallest=24,
                most_lines=1,
                start=1.0,
                kind="rise",
                on_panel=False,
                color=sheet.theme.over,
            )
    elif wanted.subtitle:
        box = Box(
            sheet.safe.x0,
            middle + image.shape[0] / 2 + 30 * u,
            sheet.safe.x1,
            middle + image.shape[0] / 2 + 120 * u,
        )
        sheet.text(
            wanted.subtitle,
            box,
            face=sheet.theme.text,
            largest=56,
            smallest=24,
            most_lines=1,
            start=0.9,
            kind="rise",
            on_panel=False,
            color=sheet.theme.over,
        )
    sheet.built(_GLINT + 0.9)
    sheet.hold = 1.8 + len(words) / 20


def _glinting(image: Pixels) -> Look:
    """A slanted band of light that passes once over the ink and nowhere else."""
    height, width = image.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    along = (x + 0.5 * y) / (width + 0.5 * height)
    alpha = image[..., 3:].astype(np.float32)

    def look(seconds: float) -> tuple[Hashable, Pixels]:
        share = (seconds - _GLINT) / 0.8
        if not 0 < share < 1:
            return "still", image
        place = -0.2 + 1.4 * ease_in_out(share)
        light = np.exp(-(((along - place) / 0.07) ** 2))[..., None] * 0.75
        lit = image[..., :3] + (alpha - image[..., :3]) * light
        return round(share, 4), np.dstack([np.asarray(lit + 0.5, np.uint8), image[..., 3]])

    return look
