"""One small picture that shows a whole film, sound or picture, for eyes that cannot play it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from .font_catalog import face
from .frames import Plane

MOST_BYTES = 145_000
"""A sheet stays below this, so that it can be put into an answer as it is."""

WIDEST = 1280
TALLEST = 960
GAP = 8
STRIP = 30
TEXT_SIZE = 20
TICK_ROOM = 30
WAVE_SIZE = (1200, 320)
CHECKER = 16

_PAPER, _INK, _FAINT = (22, 24, 29), (236, 238, 242), (150, 156, 168)
_WAVE, _QUIET, _RULE = (94, 178, 255), (58, 40, 46), (54, 58, 68)
_QUALITIES = (84, 78, 70, 62, 54, 45, 36)


@dataclass(frozen=True)
class Sheet:
    """A finished JPEG."""

    data: bytes
    width: int
    height: int


@dataclass(frozen=True)
class Moment:
    """A picture and what is written below it."""

    picture: Plane
    label: str


def contact_sheet(moments: Sequence[Moment]) -> Sheet:
    """The moments in rows from left to right, none cropped, each over its label."""
    height, width = moments[0].picture.shape[:2]
    columns, cell = _grid(len(moments), width / height)
    rows = -(-len(moments) // columns)
    sheet = Image.new(
        "RGB",
        (
            columns * cell[0] + (columns + 1) * GAP,
            rows * (cell[1] + STRIP) + (rows + 1) * GAP,
        ),
        _PAPER,
    )
    for index, moment in enumerate(moments):
        left = GAP + index % columns * (cell[0] + GAP)
        top = GAP + index // columns * (cell[1] + STRIP + GAP)
        _paste(sheet, moment, (left, top), cell)
    return _packed(sheet)


def waveform(
    lows: NDArray[np.float32],
    highs: NDArray[np.float32],
    seconds: float,
    quiet: Sequence[tuple[float, float]] = (),
) -> Sheet:
    """A sound drawn over its time: lowest and highest sample per step, silence shaded."""
    width, height = WAVE_SIZE
    sheet = Image.new("RGB", WAVE_SIZE, _PAPER)
    draw = ImageDraw.Draw(sheet)
    body, middle = height - TICK_ROOM, (height - TICK_ROOM) / 2
    for start, end in quiet:
        left, right = start / seconds * width, end / seconds * width
        draw.rectangle((left, 0, right, body), fill=_QUIET)
    _draw_ticks(draw, seconds, width, body)
    draw.line((0, middle, width, middle), fill=_RULE)
    for x, (low, high) in enumerate(_per_column(lows, highs, width)):
        top, bottom = middle * (1 - high * 0.96), middle * (1 - low * 0.96)
        draw.line((x, top, x, max(bottom, top + 1)), fill=_WAVE)
    return _packed(sheet)


def still(rgba: Plane) -> Sheet:
    """A picture as it is, what is transparent shown on a chequered ground."""
    return _packed(Image.fromarray(on_chequers(rgba)))


def on_chequers(rgba: Plane) -> Plane:
    """An RGBA picture as RGB, laid on a chequered ground."""
    picture = Image.fromarray(rgba)
    ground = Image.fromarray(_chequered(*picture.size))
    ground.paste(picture, mask=picture.getchannel("A"))
    return np.asarray(ground)


def clock(seconds: float, total: float) -> str:
    """A time as it is written on a sheet: tenths in what is short, hours in what is long."""
    if total < 60:
        return f"{seconds:.1f} s"
    if total < 600:
        tenths = round(seconds * 10)
        return f"{tenths // 600}:{tenths % 600 / 10:04.1f}"
    minutes, rest = divmod(round(seconds), 60)
    if total < 3600:
        return f"{minutes}:{rest:02d}"
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def _grid(count: int, ratio: float) -> tuple[int, tuple[int, int]]:
    """Columns and cell size by which the pictures become as large as the sheet allows."""
    best = (0.0, 1, (2, 2))
    for columns in range(1, count + 1):
        rows = -(-count // columns)
        across = (WIDEST - (columns + 1) * GAP) / columns
        down = (TALLEST - (rows + 1) * GAP) / rows - STRIP
        width = min(across, down * ratio)
        # A grid with empty places is as good as one whose pictures are that much smaller.
        worth = width * count / (columns * rows)
        if worth > best[0]:
            best = (worth, columns, (max(2, int(width)), max(2, int(width / ratio))))
    return best[1], best[2]


def _paste(sheet: Image.Image, moment: Moment, at: tuple[int, int], cell: tuple[int, int]) -> None:
    picture = Image.fromarray(moment.picture).resize(cell, Image.Resampling.LANCZOS)
    sheet.paste(picture, at)
    middle = (at[0] + cell[0] / 2, at[1] + cell[1] + STRIP / 2)
    ImageDraw.Draw(sheet).text(middle, moment.label, fill=_INK, font=_font(), anchor="mm")


def _per_column(
    lows: NDArray[np.float32], highs: NDArray[np.float32], width: int
) -> list[tuple[float, float]]:
    edges = np.linspace(0, len(lows), width + 1).astype(int)
    columns = []
    for start, end in pairwise(edges):
        part = slice(start, max(end, start + 1))
        columns.append((float(lows[part].min()), float(highs[part].max())))
    return columns


def _draw_ticks(draw: ImageDraw.ImageDraw, seconds: float, width: int, top: int) -> None:
    step = _tick(seconds)
    count = int(seconds / step + 1e-6)
    for number in range(count + 1):
        x = number * step / seconds * width
        draw.line((x, 0, x, top + 5), fill=_RULE)
        anchor = "lm" if number == 0 else "rm" if x > width - 30 else "mm"
        place = (min(max(x, 4), width - 4), top + TICK_ROOM / 2 + 2)
        draw.text(place, _tick_label(number * step), fill=_FAINT, font=_font(), anchor=anchor)


def _tick(seconds: float) -> float:
    steps = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)
    return next((step for step in steps if seconds / step <= 12), 3600.0)


def _tick_label(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:g} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02d}:00"


def _chequered(width: int, height: int) -> Plane:
    rows, columns = np.indices((height, width)) // CHECKER
    ground = np.where((rows + columns) % 2, 232, 255).astype(np.uint8)
    return np.repeat(ground[..., None], 3, axis=2)


def _packed(sheet: Image.Image) -> Sheet:
    """As good a JPEG as fits, in a smaller size where even a coarse one does not."""
    while True:
        for quality in _QUALITIES:
            stream = io.BytesIO()
            sheet.save(stream, "JPEG", quality=quality, optimize=True, subsampling=1)
            if stream.tell() <= MOST_BYTES:
                return Sheet(stream.getvalue(), *sheet.size)
        smaller = (round(sheet.width * 0.8), round(sheet.height * 0.8))
        sheet = sheet.resize(smaller, Image.Resampling.LANCZOS)


@cache
def _font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face("text", 600).path, TEXT_SIZE)
