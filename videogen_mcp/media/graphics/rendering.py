"""A finished graphic as a file: WebM with alpha, or MP4 on a background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from ..audio.filters import Samples
from ..encoding import VideoWriter
from ..frames import Frame, planes_from_rgb
from ..transparent_video import SAMPLE_RATE, TransparentWriter
from ..visuals.canvas import Canvas, Pixels, grain
from .animator import Animator, straight
from .sheet import Sheet
from .theme import Theme
from .timing import Timing

FPS = 30
_SPOTS = ((0.1, 0.1), (0.95, 0.2), (0.3, 1.0))


def backdrop(width: int, height: int, theme: Theme) -> Pixels:
    """The background of an opaque graphic, RGB of the frame's size."""
    canvas = Canvas(width, height, theme.ground[0])
    canvas.mesh([(x, y, c) for (x, y), c in zip(_SPOTS, theme.ground, strict=True)], 0.34)
    grain(canvas.pixels, 1.4)
    return np.ascontiguousarray(canvas.frame())


def render_transparent(
    sheet: Sheet,
    timing: Timing,
    path: Path,
    sound: Samples | None,
    progress: Callable[[float], None],
) -> None:
    """Writes a WebM (VP9 with alpha, Opus), frame by frame."""
    animator = Animator(sheet.width, sheet.height, sheet.elements, timing)
    writer = TransparentWriter(path, sheet.width, sheet.height, FPS, sound=sound is not None)
    picture = np.zeros_like(animator.pixels)
    frames = round(timing.duration * FPS)
    try:
        for index in range(frames):
            areas = animator.advance(index / FPS)
            for x0, y0, x1, y1 in areas:
                picture[y0:y1, x0:x1] = straight(animator.pixels[y0:y1, x0:x1])
            if areas or not index:
                writer.write(picture)
            else:
                writer.repeat()
            if sound is not None:
                first = round(index * SAMPLE_RATE / FPS)
                writer.write_sound(sound[first : round((index + 1) * SAMPLE_RATE / FPS)])
            progress((index + 1) / frames)
        writer.finish()
    except BaseException:
        writer.abandon()
        raise


def render_opaque(
    sheet: Sheet, timing: Timing, path: Path, ground: Pixels, progress: Callable[[float], None]
) -> None:
    """Writes an MP4 without sound, frame by frame."""
    animator = Animator(sheet.width, sheet.height, sheet.elements, timing, ground)
    frame = Frame(sheet.width, sheet.height)
    for target, source in zip(frame.planes, planes_from_rgb(ground), strict=True):
        np.copyto(target, source)
    writer = VideoWriter(path, sheet.width, sheet.height, FPS)
    frames = round(timing.duration * FPS)
    try:
        for index in range(frames):
            for x0, y0, x1, y1 in animator.advance(index / FPS):
                rgb = cv2.cvtColor(animator.pixels[y0:y1, x0:x1], cv2.COLOR_RGBA2RGB)
                y, u, v = planes_from_rgb(np.asarray(rgb, np.uint8))
                frame.planes.y[y0:y1, x0:x1] = y
                frame.planes.u[y0 // 2 : y1 // 2, x0 // 2 : x1 // 2] = u
                frame.planes.v[y0 // 2 : y1 // 2, x0 // 2 : x1 // 2] = v
            writer.write(frame)
            progress((index + 1) / frames)
        writer.finish()
    except BaseException:
        writer.abandon()
        raise
