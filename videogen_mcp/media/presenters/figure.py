"""A presenter as sprites: body, hair behind, and a head whose eyes and mouth are exchanged."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from ..frames import Plane
from ..sprites import Sprite, sprite_from_rgba
from ..svg import document, rasterize
from ..visuals.illustrations.style import Art
from .acting import Moment
from .clothes import draw_body, draw_neck
from .face import draw_brows, draw_ears, draw_eyes, draw_head, draw_nose
from .hair import draw_beard, draw_before, draw_behind, draw_glasses
from .look import Eyes, Look
from .mouth import MouthShape, draw_shape

Area = tuple[int, int, int, int]
Draw = Callable[[Art], None]

HEAD_AREA: Area = (-148, -182, 148, 148)
BEHIND_AREA: Area = (-148, -182, 148, 216)
BODY_AREA: Area = (-226, 56, 226, 344)
BROWS_AREA: Area = (-70, -62, 70, -19)
EYES_AREA: Area = (-70, -19, 70, 24)
CHIN_AREA: Area = (-96, 24, 96, 140)
MOUTH_AREA: Area = (-44, 44, 44, 120)
"""Boxes (left, top, right, bottom) around the middle of the head, in px of the drawing."""

_PADDING = 4  # of a sprite, around its picture
_KEPT = 240


@dataclass(frozen=True)
class Drawn:
    """A picture of an area: premultiplied RGBA, `scale` pixels for each px of the drawing."""

    pixels: Plane
    area: Area
    scale: float

    def part(self, area: Area) -> Plane:
        """What of it lies in another area."""
        x0, y0, x1, y1 = pixel_box(area, self.area, self.scale)
        return self.pixels[y0:y1, x0:x1]


def pixel_box(area: Area, within: Area, scale: float) -> Area:
    """An area in the pixels of the picture of a larger one, its edges even."""
    left, top = within[:2]
    x0, y0, x1, y1 = (
        2 * round((edge - origin) * scale / 2)
        for edge, origin in zip(area, (left, top, left, top), strict=True)
    )
    return x0, y0, x1, y1


def drawn(name: str, area: Area, scale: float, draws: Sequence[Draw]) -> Drawn:
    """The drawing in one area."""
    return Drawn(_premultiplied(_rasterized(name, area, area, scale, draws)), area, scale)


def _rasterized(name: str, area: Area, within: Area, scale: float, draws: Sequence[Draw]) -> Plane:
    x0, y0, x1, y1 = pixel_box(area, within, scale)
    left, top = within[0] + x0 / scale, within[1] + y0 / scale
    art = Art(name)
    with art.group(f"scale({scale:.5f}) translate({-left:.4f} {-top:.4f})"):
        for draw in draws:
            draw(art)
    return rasterize(document(art.svg(), x1 - x0, y1 - y0))


class Body:
    """What of a presenter stands still: shoulders, clothes and neck; and the hair behind."""

    def __init__(self, look: Look, scale: float) -> None:
        self.scale = scale
        body: list[Draw] = [lambda art: draw_body(art, look), lambda art: draw_neck(art, look)]
        self.body = _sprite(drawn("body", BODY_AREA, scale, body).pixels)
        behind = drawn("behind", BEHIND_AREA, scale, [lambda art: draw_behind(art, look)])
        self.behind = _sprite(behind.pixels) if behind.pixels[..., 3].any() else None


class Head:
    """The head of a presenter; `show` gives it the eyes and the mouth of a moment."""

    def __init__(self, look: Look, scale: float) -> None:
        self.scale = scale
        self._look = look
        self._over = drawn(
            "over",
            HEAD_AREA,
            scale,
            [lambda art: draw_before(art, look), lambda art: draw_glasses(art, look)],
        )
        self._faces: dict[int, Drawn] = {}
        self.sprite = _sprite(_over(self._face(0).pixels, self._over.pixels))
        self._patches: OrderedDict[object, Sprite] = OrderedDict()
        self._shown: dict[Area, object] = {}

    def show(self, moment: Moment) -> None:
        """Exchanges what is not on the face yet."""
        eyes, brows, mouth = _rounded_eyes(moment), round(moment.brows), _rounded_mouth(moment)
        self._exchange(EYES_AREA, eyes, lambda: self._eyes_patch(*eyes))
        self._exchange(BROWS_AREA, brows, lambda: self._brows_patch(brows))
        self._exchange(CHIN_AREA, mouth, lambda: self._mouth_patch(*mouth))

    def _exchange(self, area: Area, key: object, draw: Callable[[], Plane]) -> None:
        if self._shown.get(area) == key:
            return
        self._shown[area] = key
        name = area, key
        patch = self._patches.get(name)
        if patch is None:
            patch = self._patches[name] = sprite_from_rgba(draw(), premultiplied=True, trim=False)
            if len(self._patches) > _KEPT:
                self._patches.popitem(last=False)
        self._patches.move_to_end(name)
        _lay(patch, self.sprite, pixel_box(area, HEAD_AREA, self.scale))

    def _face(self, drop: int) -> Drawn:
        """The bare face, its jaw so many px lower than at rest."""
        if drop not in self._faces:
            look, lowered = self._look, float(drop)
            layers: list[Draw] = [
                lambda art: draw_ears(art, look) if look.cut != "scarf" else None,
                lambda art: draw_head(art, look, lowered),
                lambda art: draw_beard(art, look, lowered),
                lambda art: draw_nose(art, look),
            ]
            area = CHIN_AREA if self._faces else HEAD_AREA
            pixels = _rasterized("face", area, HEAD_AREA, self.scale, layers)
            self._faces[drop] = Drawn(_premultiplied(pixels), area, self.scale)
        return self._faces[drop]

    def _eyes_patch(self, eyes: Eyes, gaze: tuple[float, float]) -> Plane:
        return self._upper(EYES_AREA, lambda art: draw_eyes(art, self._look, eyes, gaze))

    def _brows_patch(self, raised: float) -> Plane:
        return self._upper(BROWS_AREA, lambda art: draw_brows(art, self._look, raised))

    def _upper(self, area: Area, draw: Draw) -> Plane:
        """A part of the upper face, beneath the hair and the glasses."""
        return _over(self._inked(self._face(0).part(area), area, [draw]), self._over.part(area))

    def _mouth_patch(self, shape: MouthShape, drop: int) -> Plane:
        face = self._face(drop)
        chin = (face.pixels if face.area == CHIN_AREA else face.part(CHIN_AREA)).copy()
        x0, y0 = pixel_box(CHIN_AREA, HEAD_AREA, self.scale)[:2]
        left, top, right, bottom = pixel_box(MOUTH_AREA, HEAD_AREA, self.scale)
        inner = slice(top - y0, bottom - y0), slice(left - x0, right - x0)
        mouth: list[Draw] = [lambda art: draw_shape(art, self._look, shape)]
        chin[inner] = self._inked(chin[inner], MOUTH_AREA, mouth)
        return _over(chin, self._over.part(CHIN_AREA))

    def _inked(self, ground: Plane, area: Area, layers: Sequence[Draw]) -> Plane:
        """What moves, on the face."""
        return _over(
            ground, _premultiplied(_rasterized("patch", area, HEAD_AREA, self.scale, layers))
        )


def _rounded_eyes(moment: Moment) -> tuple[Eyes, tuple[float, float]]:
    """Eyes in steps too small to be seen, so that they can be drawn once each."""
    x, y = (round(value / 0.75) * 0.75 for value in moment.gaze)
    return moment.eyes, (x, y) if moment.eyes != "closed" else (0, 0)


def _rounded_mouth(moment: Moment) -> tuple[MouthShape, int]:
    mouth = moment.mouth
    tall = round(mouth.tall / 1.5) * 1.5 if mouth.tall >= 1.5 else 0.0
    shape = MouthShape(
        wide=round(mouth.wide / 2) * 2,
        tall=tall,
        corners=round(mouth.corners / 2) * 2,
        # Nobody sees how long the teeth are behind lips that are hardly open.
        upper_teeth=min(round(mouth.upper_teeth / 2) * 2, math.ceil(tall)),
        lower_teeth=round(mouth.lower_teeth / 3) * 3 if tall > 6 else 0,
        tongue=round(mouth.tongue / 3) * 3 if tall > 9 else 0,
        lip=round(mouth.lip),
    )
    return shape, round(moment.drop)


def _sprite(premultiplied: Plane) -> Sprite:
    return sprite_from_rgba(premultiplied, premultiplied=True, trim=False)


def _lay(patch: Sprite, sprite: Sprite, box: Area) -> None:
    """Puts the picture of a patch, without its padding, in place of a part of a sprite."""
    x0, y0, x1, y1 = box
    pairs = (
        (patch.planes.y, sprite.planes.y, 1),
        (patch.planes.u, sprite.planes.u, 2),
        (patch.planes.v, sprite.planes.v, 2),
        (patch.ground, sprite.ground, 1),
        (patch.ground_chroma, sprite.ground_chroma, 2),
    )
    for source, target, step in pairs:
        edge = _PADDING // step
        rows, columns = (y1 - y0) // step, (x1 - x0) // step
        top, left = edge + y0 // step, edge + x0 // step
        inner = source[edge : edge + rows, edge : edge + columns]
        target[top : top + rows, left : left + columns] = inner


def _premultiplied(rgba: Plane) -> Plane:
    alpha = cv2.cvtColor(np.ascontiguousarray(rgba[..., 3]), cv2.COLOR_GRAY2BGR)
    colours = cv2.multiply(np.ascontiguousarray(rgba[..., :3]), alpha, scale=1 / 255)
    return np.dstack([colours, rgba[..., 3]])


def _over(ground: Plane, ink: Plane) -> Plane:
    """One premultiplied picture before another."""
    left = cv2.merge([255 - np.ascontiguousarray(ink[..., 3])] * 4)
    dimmed = cv2.multiply(np.ascontiguousarray(ground), left, scale=1 / 255)
    return np.asarray(cv2.add(dimmed, np.ascontiguousarray(ink)), np.uint8)
