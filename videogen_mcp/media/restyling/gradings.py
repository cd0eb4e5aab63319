"""Treatments of light and colour: what is shown stays as it is."""

from __future__ import annotations

import cv2
import numpy as np

from .picture import (
    Picture,
    Pixels,
    Treatment,
    curved,
    glowing,
    grainy,
    luma,
    on_grey,
    saturated,
    shaded,
    softened,
    tinted,
)

Gains = tuple[float, float, float]


def noir(picture: Picture) -> Pixels:
    """Black and white with hard light."""
    hard = curved(picture.rgb, (0, 0), (60, 22), (150, 176), (255, 255))
    grey = np.asarray(cv2.merge([cv2.cvtColor(hard, cv2.COLOR_RGB2GRAY)] * 3), np.uint8)
    return grainy(picture, shaded(grey, 0.7), 15)


def vintage(picture: Picture) -> Pixels:
    """Sepia on old stock."""
    brown = on_grey(luma(softened(picture.rgb, 0.8 * picture.unit)), (44, 26, 16), (255, 240, 205))
    flicker = 1 + 0.025 * float(np.sin(picture.index * 1.7) * np.sin(picture.index * 0.43))
    return grainy(picture, shaded(tinted(brown, (flicker,) * 3), 0.62), 20)


def faded(picture: Picture) -> Pixels:
    """The colours of a print from the seventies."""
    soft = curved(saturated(picture.rgb, 0.72), (0, 34), (128, 138), (255, 238))
    return grainy(picture, shaded(tinted(soft, (1.06, 1.0, 0.88)), 0.35), 11)


def warm(picture: Picture) -> Pixels:
    """Late sun."""
    lit = tinted(saturated(picture.rgb, 1.12), (1.12, 1.0, 0.80))
    return shaded(glowing(lit, 26 * picture.unit, 0.28), 0.3)


def cold(picture: Picture) -> Pixels:
    """Winter light."""
    return shaded(tinted(saturated(picture.rgb, 0.78), (0.84, 0.98, 1.14)), 0.28)


def pastel(picture: Picture) -> Pixels:
    """Soft and milky."""
    soft = curved(saturated(picture.rgb, 0.82), (0, 88), (128, 176), (255, 252))
    return tinted(softened(soft, 1.2 * picture.unit), (1.02, 0.99, 1.0))


def night(picture: Picture) -> Pixels:
    """Day turned into a moonlit night in which only what is bright still shines."""
    dark = curved(saturated(picture.rgb, 0.45), (0, 0), (128, 44), (215, 100), (255, 205))
    return shaded(glowing(tinted(dark, (0.62, 0.80, 1.22)), 18 * picture.unit, 0.7), 0.5)


def cinematic(picture: Picture) -> Pixels:
    """Shadows towards teal, lights towards orange, with depth."""
    hard = curved(picture.rgb, (0, 0), (64, 50), (192, 208), (255, 255))
    share = luma(hard)[..., None]
    toned = hard + (1 - share) * np.array([-16, 4, 16], np.float32)
    toned += share * np.array([14, 2, -18], np.float32)
    return shaded(np.clip(toned, 0, 255).astype(np.uint8), 0.36)


def vivid(picture: Picture) -> Pixels:
    """Strong, clear colours."""
    return curved(saturated(picture.rgb, 1.5), (0, 0), (64, 52), (192, 206), (255, 255))


def dreamy(picture: Picture) -> Pixels:
    """Light that melts."""
    soft = glowing(saturated(picture.rgb, 1.08), 34 * picture.unit, 0.34)
    return tinted(curved(soft, (0, 26), (128, 136), (255, 255)), (1.04, 0.98, 1.05))


def thermal(picture: Picture) -> Pixels:
    """As a heat camera would see it, taking what is bright for warm."""
    heat = np.clip(luma(softened(picture.rgb, 5 * picture.unit)) * 1.12 - 0.04, 0, 1)
    colours = cv2.applyColorMap((heat * 255).astype(np.uint8), cv2.COLORMAP_INFERNO)
    return np.asarray(cv2.cvtColor(colours, cv2.COLOR_BGR2RGB), np.uint8)


def towards(gains: Gains) -> Treatment:
    """A grading towards a colour."""

    def grade(picture: Picture) -> Pixels:
        return shaded(tinted(saturated(picture.rgb, 0.7), gains), 0.25)

    return grade
