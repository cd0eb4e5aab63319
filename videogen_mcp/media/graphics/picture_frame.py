"""Pictures and films in frames: one large, or several in a grid, with a caption."""

from __future__ import annotations

import math
from collections.abc import Hashable
from pathlib import Path

import cv2
import numpy as np

from ..visuals.canvas import Pixels, sprite
from ..visuals.geometry import Box
from ..visuals.vector import rect
from .description import Description
from .elements import Element, Entry, Look
from .media import Film, Media, film_seconds, fitted, picture_of
from .sheet import Sheet


def picture(sheet: Sheet, wanted: Description, media: Media) -> None:
    """Every picture whole, in a border of the theme's card; films play."""
    u = sheet.u
    caption = 150 * u if wanted.title else 0
    safe = sheet.safe
    field = Box(safe.x0, safe.y0, safe.x1, safe.y1 - caption)
    paths = media.visuals[:8]
    columns = _columns(len(paths), field.width / field.height)
    rows = math.ceil(len(paths) / columns)
    gap = 30 * u
    cell = (field.width - gap * (columns - 1)) / columns, (field.height - gap * (rows - 1)) / rows
    lowest = field.y0
    for index, path in enumerate(paths):
        row, column = divmod(index, columns)
        in_row = min(columns, len(paths) - row * columns)
        left = field.cx - (in_row * cell[0] + (in_row - 1) * gap) / 2
        x = left + column * (cell[0] + gap) + cell[0] / 2
        y = field.y0 + row * (cell[1] + gap) + cell[1] / 2
        height = _framed(sheet, path, path in media.videos, x, y, cell, 0.1 + 0.2 * index, index)
        lowest = max(lowest, y + height / 2)
    if wanted.title:
        box = Box(safe.x0, lowest + 24 * u, safe.x1, lowest + caption)
        sheet.text(
            wanted.title,
            box,
            largest=64,
            smallest=26,
            most_lines=2,
            start=0.7,
            on_panel=False,
            color=sheet.theme.over,
            vertical=0,
        )
    films = [film_seconds(path) for path in media.videos]
    sheet.hold = max([3.0 + len(wanted.title) / 15, *films])


def _columns(count: int, ratio: float) -> int:
    """How many pictures stand side by side, so that the cells are as square as may be."""
    return min(range(1, count + 1), key=lambda n: abs(math.log(ratio / n * math.ceil(count / n))))


def _framed(
    sheet: Sheet,
    path: Path,
    is_film: bool,
    x: float,
    y: float,
    cell: tuple[float, float],
    start: float,
    index: int,
) -> float:
    u, theme = sheet.u, sheet.theme
    border = 18 * u
    room = cell[0] - 2 * border - 50 * u, cell[1] - 2 * border - 50 * u
    film = Film(path) if is_film else None
    still = picture_of(path) if film is None else None
    wide, high = film.size if film else _size(still)
    scale = min(room[0] / wide, room[1] / high)
    width, height = max(2, round(wide * scale)), max(2, round(high * scale))
    opaque = still is None or bool((still[..., 3] > 250).all())
    radius = min(theme.corner * u, width / 4, height / 4)
    if opaque:
        card = Box(
            x - width / 2 - border,
            y - height / 2 - border,
            x + width / 2 + border,
            y + height / 2 + border,
        )
        sheet.panel(
            card,
            Entry("pop", start, 0.6),
            color=theme.panel if theme.has_panel else "#ffffff",
            opacity=1,
            corner=(radius + border) / u if radius else 0,
            forced=True,
        )
    mask = sprite(rect(0, 0, width, height, radius, "#ffffff"), width, height)[..., 3:]
    look: Pixels | Look
    if film is not None:
        look = _playing(film, width, height, mask, start)
    else:
        assert still is not None
        look = _masked(fitted(still, width, height), mask if opaque else None)
    sheet.elements.append(Element(look, x, y, Entry("pop", start, 0.6)))
    return height + 2 * border


def _size(still: Pixels | None) -> tuple[int, int]:
    return (still.shape[1], still.shape[0]) if still is not None else (2, 2)


def _masked(image: Pixels, mask: Pixels | None) -> Pixels:
    if mask is None or mask.shape[:2] != image.shape[:2]:
        return image
    return np.asarray(cv2.multiply(image, np.repeat(mask, 4, axis=2), scale=1 / 255), np.uint8)


def _playing(film: Film, width: int, height: int, mask: Pixels, start: float) -> Look:
    shown: list[tuple[Hashable, Pixels]] = []
    alpha = np.repeat(mask, 3, axis=2)

    def look(seconds: float) -> tuple[Hashable, Pixels]:
        time, rgb = film.at(max(seconds - start, 0.0))
        if not shown or shown[0][0] != time:
            small = cv2.resize(rgb, (width, height), interpolation=cv2.INTER_AREA)
            image = np.dstack([cv2.multiply(small, alpha, scale=1 / 255), mask])
            shown[:] = [(time, np.ascontiguousarray(image, np.uint8))]
        return shown[0]

    return look
