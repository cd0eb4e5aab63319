"""The subject of a film cut out of its background, with its sound."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..encoding import written_atomically
from ..frames import Plane
from ..pictures import UnreadableMedia
from ..transparent_video import TransparentWriter, transparent_frames
from .backdrop import Backdrop, find_backdrop, joined_to_border
from .cutout import sized
from .film import SAMPLE_RATE, Film, look_at, sound_of, upright_pictures
from .following import FITTED, SEEN, Following, Keying, Mattes, despilled
from .matting import cleaned, disc, sides_of
from .movement import movement
from .source import Grey, Progress, unit

_SURVEYED = 24
"""Pictures from all over the film that tell what its camera and its background do."""

_EARLY = (0, 1, 3, 6, 10, 15)
"""Pictures that tell what moves at the beginning."""

_STILL = 0.035
"""Deviation of the border's colours over the film, 0 to 1, up to which the camera stands still."""

_FEWEST = 6
_CHANGES = 0.06
"""Deviation of a place over the film from which something moves there."""

_LOOKED_AT = 0.08
"""Share of the whole work."""


@dataclass(frozen=True)
class CutFilm:
    """How a film was cut out: `exact` before a plain backdrop, `still` with a still camera."""

    is_exact: bool
    is_still: bool
    was_transparent: bool
    notes: list[str]


@dataclass(frozen=True)
class _Survey:
    backdrop: Backdrop | None
    empty: NDArray[np.float32] | None
    moving: Grey | None
    outside: Grey | None


_COVERED = 0.2
"""Difference of colour from which a place is covered by something else than the scene."""

_COLOUR_STEPS, _RARE = 10, 0.005
_LEFT_BEHIND = 0.04
"""Share of what changes that may look like the subject in the empty scene."""


def cut_out_film(path: Path, out_webm: Path, progress: Progress) -> CutFilm:
    """Writes a WebM with alpha. Raises UnreadableMedia, NoSubject."""
    film = look_at(path)
    if film.has_alpha:
        return _kept(path, film, out_webm, progress)
    survey = _surveyed(path, film, progress)
    mattes: Mattes = Following(survey.empty, survey.moving, survey.outside)
    if survey.backdrop is not None:
        mattes = Keying(survey.backdrop, film.height, film.width)
    pictures = _cut_pictures(path, film, mattes, survey.backdrop)
    _write(path, film, pictures, out_webm, progress)
    is_still = survey.outside is not None
    return CutFilm(survey.backdrop is not None, is_still, False, film.notes)


def _kept(path: Path, film: Film, out_webm: Path, progress: Progress) -> CutFilm:
    """A film that is see-through already stays as it is."""
    size = (film.width, film.height)
    pictures = (
        np.asarray(cv2.resize(rgba, size, interpolation=cv2.INTER_AREA), np.uint8)
        for rgba in transparent_frames(path)
    )
    _write(path, film, pictures, out_webm, progress)
    return CutFilm(True, True, True, film.notes)


def _pictures(path: Path, film: Film) -> Iterator[Plane]:
    for frame in upright_pictures(path, (film.width, film.height), "rgb24", film.fps):
        yield frame.to_ndarray()


def _surveyed(path: Path, film: Film, progress: Progress) -> _Survey:
    """Looks through the film once, in small."""
    scale = min(1.0, FITTED / max(film.width, film.height))
    size = (max(round(film.width * scale), 2), max(round(film.height * scale), 2))
    total = max(round(film.seconds * float(film.fps)), 1)
    step = max(1, total // _SURVEYED)
    kept: list[Plane] = []
    early: list[Plane] = []
    for number, frame in enumerate(upright_pictures(path, size, "rgb24", film.fps)):
        if number in _EARLY:
            early.append(sized(frame.to_ndarray(), SEEN))
        if number % step == 0 and len(kept) < 2 * _SURVEYED:
            kept.append(frame.to_ndarray())
            progress(_LOOKED_AT * min(number / total, 1.0))
    if not kept:
        raise UnreadableMedia(f"{path.name}: none of its pictures can be decoded")
    backdrops = [found for picture in kept if (found := find_backdrop(picture))]
    common = _common_backdrop(backdrops, len(kept))
    if common is not None:
        return _Survey(common, None, None, None)
    scene = _StillScene.of(kept)
    moving = movement(early[0], early[1:])
    if scene is None:
        return _Survey(None, None, moving, None)
    return _Survey(None, scene.empty(moving), moving, scene.never_covered(moving))


def _common_backdrop(found: list[Backdrop], count: int) -> Backdrop | None:
    """The backdrop of nearly all pictures, if it stays the same."""
    if len(found) < 0.8 * count:
        return None
    weights = np.median([backdrop.weights for backdrop in found], axis=0)
    common = Backdrop(weights, max(backdrop.error for backdrop in found))
    shown = common.colours(5, 5)
    apart = [float(np.abs(backdrop.colours(5, 5) - shown).max()) for backdrop in found]
    return common if max(apart) < 0.06 else None


@dataclass(frozen=True)
class _StillScene:
    """What a camera that stands still sees: how much each place changes over the film.

    `is_crossed` where something comes in or goes out at the sides: it is no part of the scene.
    """

    pictures: NDArray[np.float32]
    spread: Grey
    is_crossed: bool = False

    @classmethod
    def of(cls, kept: list[Plane]) -> _StillScene | None:
        """None if there is too little of it, or if the camera moves."""
        if len(kept) < _FEWEST:
            return None
        small = unit(np.stack([sized(picture, SEEN) for picture in kept]))
        spread = np.asarray(small.std(axis=0).max(axis=2), np.float32)
        border = _border(spread[None])[0]
        if float(np.quantile(border, 0.8)) <= _STILL:
            return cls(small, spread)
        return cls(small, spread, is_crossed=True) if _is_crossed(small) else None

    def empty(self, moving: Grey | None) -> NDArray[np.float32] | None:
        """The scene without what moves, if each place of it is seen for most of the time.

        `moving` is what moves at the beginning: a body that sways where it stands is part of such
        a scene itself, and does not differ from it.
        """
        empty = np.asarray(np.median(self.pictures, axis=0), np.float32)
        gap = np.linalg.norm(self.pictures - empty, axis=3)
        changes = self.spread > _CHANGES
        # Where the median is a rare sight, the subject rests there: what is behind is not known.
        seen = (gap < 0.08).mean(axis=0)
        if changes.mean() <= 0.02 or float(np.median(seen[changes])) <= 0.55:
            return None
        core = None if self.is_crossed else _core(moving, self.spread.shape)
        if core is not None and float((gap[0][core] > 0.12).mean()) < 0.4:
            return None
        covers = float(np.median((gap > 0.12).mean(axis=(1, 2))))
        return empty if covers > 0.008 and not self._shows_subject(empty, gap, changes) else None

    def _shows_subject(
        self, empty: NDArray[np.float32], gap: Grey, changes: NDArray[np.bool_]
    ) -> bool:
        """Whether a slow subject is left in the empty scene, where it never quite went away.

        Such a place has the colours of what covers the scene elsewhere, and not those around it.
        """
        covering = self.pictures[(gap > _COVERED) & changes]
        around = empty[~changes]
        if not len(covering) or not len(around):
            return False
        scene, covers = _colours_of(around), _colours_of(covering)
        own = np.asarray(list(covers - _widened(scene)), np.int32).reshape(-1, 3)
        if not len(own):
            return False
        left = changes & _is_among(empty, _widened({tuple(colour) for colour in own.tolist()}))
        left &= ~_is_among(empty, _widened(scene))
        return float(left.sum()) > _LEFT_BEHIND * float(changes.sum())

    def never_covered(self, moving: Grey | None) -> Grey | None:
        """1 where nothing ever moves, from the border on; None if nothing moves anywhere."""
        changes = np.asarray(cv2.GaussianBlur(self.spread, (0, 0), 1.5) > 0.6 * _CHANGES)
        if not 0.01 < changes.mean() < 0.9:
            return None
        # A body that sways to the sides shows no change at its crown: such gaps are closed.
        reach = max(round(max(changes.shape) / 40), 1)
        shut = cv2.morphologyEx(changes.astype(np.uint8), cv2.MORPH_CLOSE, disc(reach))
        closed = np.asarray(shut, np.uint8)
        outside = _outside(closed)
        core = _core(moving, changes.shape)
        if core is not None and moving is not None and float(outside[core].mean()) > 0.2:
            outside = _outside(np.asarray(closed | (moving > 0.3), np.uint8))
        return np.asarray(cv2.GaussianBlur(outside, (0, 0), 1.0), np.float32)


def _border(maps: Grey) -> Grey:
    """What each of some maps (n, h, w) shows at the border, save below: (n, places)."""
    rim = max(2, round(min(maps.shape[1:]) * 0.03))
    lines = (maps[:, :rim], maps[:, :, :rim], maps[:, :, -rim:])
    return np.concatenate([line.reshape(len(maps), -1) for line in lines], axis=1)


def _is_crossed(pictures: NDArray[np.float32]) -> bool:
    """Whether something came in and went out at the sides, at most times far from most of them.

    It changes much of the border over the film, but a moving camera changes it all the time.
    """
    away = np.abs(pictures - np.median(pictures, axis=0)).max(axis=3)
    each = np.quantile(_border(np.asarray(away, np.float32)), 0.8, axis=1)
    return float(np.median(each)) <= _STILL / 2


Colour = tuple[int, ...]


def _colours_of(pixels: NDArray[np.float32]) -> set[Colour]:
    """The colours that are not rare among pixels, in coarse steps."""
    steps = np.round(pixels.reshape(-1, 3) * _COLOUR_STEPS).astype(np.int32)
    colours, counts = np.unique(steps, axis=0, return_counts=True)
    common = colours[counts > _RARE * len(steps)]
    return {tuple(colour) for colour in common.tolist()}


def _widened(colours: set[Colour]) -> set[Colour]:
    """The colours and their neighbours."""
    near = list(product((-1, 0, 1), repeat=3))
    return {
        tuple(a + b for a, b in zip(colour, step, strict=True))
        for colour in colours
        for step in near
    }


def _is_among(picture: NDArray[np.float32], colours: set[Colour]) -> NDArray[np.bool_]:
    size = _COLOUR_STEPS + 3
    table = np.zeros((size, size, size), bool)
    for red, green, blue in colours:
        table[red, green, blue] = True
    steps = np.round(picture * _COLOUR_STEPS).astype(np.int32)
    return np.asarray(table[steps[..., 0], steps[..., 1], steps[..., 2]])


def _core(moving: Grey | None, shape: tuple[int, ...]) -> NDArray[np.bool_] | None:
    """The inside of what moves, without the rim where movement is not sure."""
    if moving is None or moving.shape != shape:
        return None
    reach = max(round(max(shape) / 25), 1)
    core = cv2.erode((moving > 0.5).astype(np.uint8), disc(reach), borderValue=1) > 0
    return np.asarray(core) if core.any() else None


def _outside(changes: Plane) -> Grey:
    """1 for what is joined to the border without change."""
    still = 1 - changes
    # A body that runs out of the picture below is joined to that border, not to the others.
    still[-1] = 0
    return joined_to_border(still).astype(np.float32)


def _cut_pictures(
    path: Path, film: Film, mattes: Mattes, backdrop: Backdrop | None
) -> Iterator[Plane]:
    for rgb in _pictures(path, film):
        rgba = _cleaned(rgb, mattes.matte(rgb))
        yield rgba if backdrop is None else despilled(rgba, backdrop)


def _cleaned(rgb: Plane, alpha: Grey) -> Plane:
    small = sized(rgb, FITTED)
    size = (small.shape[1], small.shape[0])
    weight = np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), np.float32)
    return cleaned(rgb, alpha, sides_of(small, weight, max(size) // 16))


def _write(
    path: Path, film: Film, pictures: Iterator[Plane], out_webm: Path, progress: Progress
) -> None:
    """Pictures and sound side by side, so that neither has to be held."""
    total = max(film.seconds * float(film.fps), 1.0)
    with written_atomically(out_webm, ".webm") as temporary:
        size = (film.width, film.height)
        writer = TransparentWriter(temporary, *size, film.fps, sound=film.has_sound)
        try:
            sound = sound_of(path) if film.has_sound else iter(())
            heard = 0
            for number, rgba in enumerate(pictures):
                writer.write(np.ascontiguousarray(rgba))
                progress(_LOOKED_AT + (1 - _LOOKED_AT) * min(number / total, 1.0))
                while heard < (number + 1) / film.fps * SAMPLE_RATE:
                    piece = next(sound, None)
                    if piece is None:
                        break
                    writer.write_sound(piece)
                    heard += len(piece)
            for piece in sound:
                writer.write_sound(piece)
            writer.finish()
        except BaseException:
            writer.abandon()
            raise
