"""What a treatment works on, and the brushes that several treatments share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Colours = NDArray[np.float32]
Grey = NDArray[np.float32]
"""One channel, 0..1."""

_WEIGHTS = np.array([[0.299, 0.587, 0.114]], np.float32)


@dataclass(frozen=True)
class Picture:
    """One picture of a film: RGB, its number, and the seed of the whole film.

    What is random but belongs to the paper follows from the seed, what flickers from both.
    """

    rgb: Pixels
    index: int
    seed: int

    @property
    def unit(self) -> float:
        """A thousandth of the shorter side, in pixels."""
        return float(min(self.rgb.shape[:2])) / 1000

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.rgb.shape[1], self.rgb.shape[0]


Treatment = Callable[[Picture], Pixels]


def bytes_of(colours: Colours) -> Pixels:
    """Colours 0..255 as bytes."""
    return cv2.convertScaleAbs(np.maximum(colours, 0))  # type: ignore[return-value]


def luma(rgb: Pixels) -> Grey:
    """Brightness, 0..1."""
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.float32) * np.float32(1 / 255)


def on_grey(grey: Grey, dark: tuple[int, int, int], light: tuple[int, int, int]) -> Pixels:
    """Brightness as a blend from one colour to another."""
    steps = np.linspace(0, 1, 256, dtype=np.float32)[:, None]
    ramp = np.array([dark], np.float32) * (1 - steps) + np.array([light], np.float32) * steps
    values = np.clip(grey * 255 + 0.5, 0, 255).astype(np.uint8)
    table = np.clip(ramp + 0.5, 0, 255).astype(np.uint8)[None]
    return np.asarray(cv2.LUT(cv2.merge([values] * 3), table), np.uint8)


def curved(rgb: Pixels, *points: tuple[float, float]) -> Pixels:
    """The same curve, through points from (0, 0) to (255, 255), over every channel."""
    given, wanted = zip(*points, strict=True)
    table = np.interp(np.arange(256), given, wanted)
    soft = cv2.GaussianBlur(
        table.astype(np.float32)[None], (31, 1), 8, borderType=cv2.BORDER_REPLICATE
    )
    return np.asarray(cv2.LUT(rgb, np.clip(soft[0] + 0.5, 0, 255).astype(np.uint8)), np.uint8)


def saturated(rgb: Pixels, amount: float) -> Pixels:
    """Colours with so many times their saturation."""
    mixing = np.eye(3, dtype=np.float32) * amount + (1 - amount) * np.repeat(_WEIGHTS, 3, axis=0)
    return np.asarray(cv2.transform(rgb, mixing), np.uint8)


def tinted(rgb: Pixels, gains: tuple[float, float, float]) -> Pixels:
    """Each channel times its gain."""
    return np.asarray(cv2.transform(rgb, np.diag(np.array(gains, np.float32))), np.uint8)


def softened(rgb: Pixels, radius: float) -> Pixels:
    """A blur of that radius, worked out small where it is wide."""
    step = max(1, int(radius / 3))
    if step == 1:
        return np.asarray(cv2.GaussianBlur(rgb, (0, 0), max(radius, 0.3)), np.uint8)
    height, width = rgb.shape[:2]
    small = cv2.resize(
        rgb, (max(width // step, 1), max(height // step, 1)), interpolation=cv2.INTER_AREA
    )
    small = cv2.GaussianBlur(small, (0, 0), radius / step)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def glowing(rgb: Pixels, radius: float, strength: float) -> Pixels:
    """The picture with light that spills over the edges of what is bright."""
    spill = softened(curved(rgb, (0, 0), (110, 0), (255, 255)), radius)
    return np.asarray(cv2.addWeighted(rgb, 1.0, spill, strength, 0), np.uint8)


def smoothed(rgb: Pixels, rounds: int = 2) -> Pixels:
    """Flat patches between edges that stay sharp."""
    height, width = rgb.shape[:2]
    scale = min(1.0, 430 / min(width, height))
    size = (max(round(width * scale), 2), max(round(height * scale), 2))
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    for _ in range(rounds):
        small = cv2.bilateralFilter(small, 5, 42, 4)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)


def lines(rgb: Pixels, unit: float, strength: float = 1.0) -> Grey:
    """Lines of a drawing, 0 to 1, on the dark side of edges: one smooth line for each."""
    grey = luma(rgb)
    fine = cv2.GaussianBlur(grey, (0, 0), max(0.8, 1.1 * unit))
    wide = cv2.GaussianBlur(grey, (0, 0), max(1.3, 1.9 * unit))
    return np.asarray(np.clip(((wide - fine) * 255 - 1.6) * (strength / 7), 0, 1), np.float32)


def inked(rgb: Pixels, ink: Grey, colour: tuple[int, int, int] = (16, 14, 24)) -> Pixels:
    """The picture with lines drawn over it."""
    share = ink[..., None]
    return bytes_of(rgb * (1 - share) + np.array(colour, np.float32) * share)


@lru_cache(maxsize=8)
def texture(width: int, height: int, grain: float, seed: int) -> Grey:
    """Lumps of about `grain` pixels, of mean 0 and about -1..1, the same for the same seed."""
    size = (max(2, int(width / grain) + 1), max(2, int(height / grain) + 1))
    chance = np.random.default_rng(seed)
    values = chance.normal(0, 0.5, (size[1], size[0])).astype(np.float32)
    return np.asarray(cv2.resize(values, (width, height), interpolation=cv2.INTER_CUBIC))


@lru_cache(maxsize=4)
def vignette(width: int, height: int, strength: float) -> Grey:
    """What the corners keep of their light."""
    y, x = np.mgrid[-1 : 1 : complex(height), -1 : 1 : complex(width)].astype(np.float32)
    away = np.clip((x * x + y * y) / 2, 0, 1)
    return np.asarray(1 - strength * away**1.6, np.float32)


def shaded(rgb: Pixels, strength: float) -> Pixels:
    """The picture with darker corners."""
    width, height = rgb.shape[1], rgb.shape[0]
    return bytes_of(rgb * vignette(width, height, strength)[..., None])


def grainy(picture: Picture, rgb: Pixels, amount: float) -> Pixels:
    """Film grain that dances from picture to picture."""
    width, height = picture.size
    grain = texture(width + 64, height + 64, max(1.2, 1.6 * picture.unit), picture.seed)
    chance = np.random.default_rng([picture.seed, picture.index])
    x, y = (int(value) for value in chance.integers(0, 64, 2))
    return bytes_of(rgb + amount * grain[y : y + height, x : x + width, None])
