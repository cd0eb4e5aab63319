"""Grading: every colour of a picture moved to a palette in OKLCH, layer by layer.

Source of the colour space: Björn Ottosson, "A perceptual color space for image processing" (2020).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from videogen_mcp.media.scene import Scene
from videogen_mcp.media.visuals.canvas import Pixels
from videogen_mcp.media.visuals.palette import rgb

Values = NDArray[np.float32]
_STEPS = 33
"""Samples of each channel: between them colours are interpolated."""
_TO_CONE = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    np.float32,
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    np.float32,
)
_SKIN = (62.0, 24.0)
"""The OKLCH hue of skin in degrees, and how far around it skin still lies."""
_KEPT = 0.5
"""The share of a grade that skin is spared."""


@dataclass(frozen=True)
class Grade:
    """Where the colours of a picture go.

    `hues` are OKLCH degrees; a colour is pulled the share `pull` of the way to the nearest of
    them. `chroma` multiplies how colourful everything is, greys take on `tint`. Lightness is
    bent by `gamma` and laid between `dark` and `light`. `mono` is the share in which
    everything has one hue. `duotone` are the colours of black and of white, `inks` the only
    colours that are printed.
    """

    hues: tuple[float, ...] = ()
    pull: float = 0.0
    chroma: float = 1.0
    tint: float = 0.0
    dark: float = 0.0
    light: float = 1.0
    gamma: float = 1.0
    mono: float = 0.0
    duotone: tuple[str, str] | None = None
    inks: tuple[str, ...] = ()


def regraded(scene: Scene, grade: Grade | None) -> Scene:
    """The scene in a grade, all layers alike; None leaves it as it is."""
    if grade is None or grade == Grade():
        return scene
    table = _table(grade)
    layers = tuple(replace(one, image=_layer(one.image, table)) for one in scene.layers)
    ground = Image.fromarray(scene.background).filter(table)
    return replace(scene, background=np.array(ground), layers=layers)


def _layer(image: Pixels, table: ImageFilter.Color3DLUT) -> Pixels:
    """A premultiplied picture in a grade."""
    alpha = image[..., 3:].astype(np.float32)
    straight = np.minimum(image[..., :3] * (255 / np.maximum(alpha, 1)), 255).astype(np.uint8)
    done = np.array(Image.fromarray(straight).filter(table), np.float32)
    return np.dstack([(done * alpha / 255 + 0.5).astype(np.uint8), image[..., 3]])


@lru_cache(maxsize=8)
def _table(grade: Grade) -> ImageFilter.Color3DLUT:
    """Every colour of a coarse cube and what becomes of it."""
    line = np.linspace(0, 1, _STEPS, dtype=np.float32)
    blue, green, red = np.meshgrid(line, line, line, indexing="ij")  # red runs fastest
    colours = np.stack([red, green, blue], -1).reshape(-1, 3)
    done = _from_lab(_moved(_to_lab(colours), grade))
    return ImageFilter.Color3DLUT(_STEPS, done.reshape(-1).tolist())


def _moved(lab: Values, grade: Grade) -> Values:
    light, chroma = lab[:, 0], np.hypot(lab[:, 1], lab[:, 2])
    if grade.duotone:
        return _between(light, *(_lab_of(colour) for colour in grade.duotone))
    bent = grade.dark + (grade.light - grade.dark) * np.clip(light, 0, 1) ** grade.gamma
    out = np.stack([bent, lab[:, 1] * grade.chroma, lab[:, 2] * grade.chroma], -1)
    if grade.hues:
        out = _pulled(
            np.asarray(out, np.float32), lab, np.asarray(chroma * grade.chroma, np.float32), grade
        )
    if grade.inks:
        out = _printed(out, grade.inks)
    return np.asarray(out, np.float32)


def _pulled(out: Values, lab: Values, chroma: Values, grade: Grade) -> Values:
    """Colours on their way to the nearest hue; opposite ones pass through grey, as in film."""
    own = np.degrees(np.arctan2(lab[:, 2], lab[:, 1]))
    away = np.stack([np.abs((own - hue + 180) % 360 - 180) for hue in grade.hues])
    # Greys have no hue of their own: the shades take the first, the lights the last.
    first, last = 0, len(grade.hues) - 1
    by_light = np.where(lab[:, 0] < 0.6, first, last)
    nearest = np.where(np.hypot(lab[:, 1], lab[:, 2]) < 0.02, by_light, away.argmin(axis=0))
    hue = np.radians(np.array(grade.hues, np.float32)[nearest])
    aim = np.maximum(chroma, grade.tint)
    # A picture in one hue is most colourful in the middle tones.
    middle = 0.16 * 4 * out[:, 0] * (1 - out[:, 0]) * grade.chroma
    aim = aim * (1 - grade.mono) + middle * grade.mono
    share = grade.pull * (1 - _KEPT * _skin(lab) * (1 - grade.mono))
    share = np.maximum(share, grade.mono)[:, None]
    target = np.stack([np.cos(hue) * aim, np.sin(hue) * aim], -1)
    return np.concatenate([out[:, :1], out[:, 1:] * (1 - share) + target * share], 1)


def _skin(lab: Values) -> Values:
    """How much a colour looks like skin, 0..1."""
    hue = np.degrees(np.arctan2(lab[:, 2], lab[:, 1]))
    away = np.abs((hue - _SKIN[0] + 180) % 360 - 180)
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    near = np.clip(1.6 - away / _SKIN[1], 0, 1)
    calm = np.clip((chroma - 0.03) / 0.03, 0, 1) * np.clip((0.15 - chroma) / 0.03, 0, 1)
    return np.asarray(near * calm * np.clip((lab[:, 0] - 0.3) / 0.15, 0, 1), np.float32)


def _between(light: Values, low: Values, high: Values) -> Values:
    share = np.clip((light - 0.22) / 0.74, 0, 1)[:, None]  # drawings hold little black
    return np.asarray(low * (1 - share) + high * share, np.float32)


def _printed(lab: Values, inks: tuple[str, ...]) -> Values:
    """The nearest ink for every colour, with a little of the shading that it had."""
    pots = np.stack([_lab_of(ink) for ink in inks])
    weight = np.array([0.8, 1.5, 1.5], np.float32)
    distance = np.linalg.norm((lab[:, None] - pots[None]) * weight, axis=2)
    chosen = pots[distance.argmin(axis=1)]
    chosen[:, 0] += (lab[:, 0] - chosen[:, 0]) * 0.22
    return np.asarray(lab * 0.12 + chosen * 0.88, np.float32)


def _lab_of(colour: str) -> Values:
    straight = np.asarray(np.array([rgb(colour)], np.float32) / 255, np.float32)
    return np.asarray(_to_lab(straight)[0], np.float32)


def _to_lab(colours: Values) -> Values:
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return np.asarray(np.cbrt(linear @ _TO_CONE.T) @ _TO_LAB.T, np.float32)


def _from_lab(lab: Values) -> Values:
    """Colours 0..1; what sRGB cannot show loses chroma, not lightness."""
    lab = lab.copy()
    for _ in range(14):
        linear = _linear(lab)
        outside = ((linear < -0.002) | (linear > 1.002)).any(axis=1)
        if not outside.any():
            break
        lab[outside, 1:] *= 0.88
    linear = np.clip(_linear(lab), 0, 1)
    gamma = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(gamma, np.float32)


def _linear(lab: Values) -> Values:
    cone = (lab @ np.linalg.inv(_TO_LAB).T.astype(np.float32)) ** 3
    return np.asarray(cone @ np.linalg.inv(_TO_CONE).T.astype(np.float32), np.float32)
