"""Drawn presenters, theme slides and the leading colours of pictures."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from videogen_mcp.engine.catalog.actors import ACTORS, Actor
from videogen_mcp.engine.catalog.themes import THEMES
from videogen_mcp.media.font_catalog import available_families
from videogen_mcp.media.picture_colours import leading_colour
from videogen_mcp.media.presenters.look import MOUTHS, Eyes, Mouth
from videogen_mcp.media.presenters.portrait import PARTS, parts, portrait
from videogen_mcp.media.slide_themes import SlideTheme
from videogen_mcp.media.slide_themes.title_slide import title_slide
from videogen_mcp.media.svg import document, rasterize
from videogen_mcp.media.visuals.palette import contrast

SIZE = 128


def drawn(actor: Actor, eyes: Eyes = "open", mouth: Mouth = "smile") -> NDArray[np.int16]:
    body = "".join(parts(actor.look, eyes=eyes, mouth=mouth).values())
    pixels = rasterize(document(body, 512, 512), width=SIZE, height=SIZE)
    return np.asarray(pixels[..., :3], np.int16)


def differ(first: NDArray[np.int16], second: NDArray[np.int16]) -> float:
    """The mean difference of two pictures, 0 to 255."""
    return float(np.abs(first - second).mean())


def test_no_presenter_looks_like_another() -> None:
    pictures = [drawn(actor) for actor in ACTORS]
    for first, second in itertools.combinations(pictures, 2):
        assert differ(first, second) > 8


@pytest.mark.parametrize("actor", ACTORS, ids=lambda actor: actor.name)
def test_a_presenter_fills_an_opaque_square_and_is_drawn_alike_every_time(actor: Actor) -> None:
    first = portrait(actor.look, SIZE)
    assert first.shape == (SIZE, SIZE, 4)
    assert (first[..., 3] == 255).all()
    assert np.array_equal(first, portrait(actor.look, SIZE))


def test_every_mouth_differs_from_every_other_and_only_around_the_mouth() -> None:
    pictures = [drawn(ACTORS[0], mouth=mouth) for mouth in MOUTHS]
    for first, second in itertools.combinations(pictures, 2):
        changed = np.argwhere(np.abs(first - second).max(axis=2) > 12)
        assert len(changed) > 8
        top, left = changed.min(axis=0) * 512 / SIZE
        bottom, right = changed.max(axis=0) * 512 / SIZE
        assert (top > 214 + 30, bottom < 214 + 130) == (True, True)
        assert (left > 256 - 60, right < 256 + 60) == (True, True)


def test_eyes_close_without_moving_anything_else() -> None:
    opened, closed = drawn(ACTORS[1]), drawn(ACTORS[1], eyes="closed")
    changed = np.argwhere(np.abs(opened - closed).max(axis=2) > 12) * 512 / SIZE
    assert len(changed) > 20
    assert changed[:, 0].min() > 214 - 40
    assert changed[:, 0].max() < 214 + 40


def test_parts_are_named_and_share_no_ids() -> None:
    made = parts(ACTORS[0].look)
    assert tuple(made) == PARTS
    ids = [word for part in made.values() for word in part.split() if word.startswith('id="')]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_theme_reads_well_and_uses_faces_that_come_with_us(theme: SlideTheme) -> None:
    assert {theme.heading[0], theme.body[0]} <= set(available_families())
    assert contrast(theme.ink, theme.background) >= 7
    assert contrast(theme.muted, theme.background) >= 4.5
    slide = title_slide(theme, "The year\nin review", theme.name, 640)
    assert slide.shape == (360, 640, 4)
    ink = np.array([int(theme.ink[i : i + 2], 16) for i in (1, 3, 5)])
    title = np.abs(slide[100:260, 40:300, :3].astype(np.int16) - ink).max(axis=2) < 24
    assert 0.02 < title.mean() < 0.4


def test_slides_of_different_themes_differ() -> None:
    slides = [title_slide(theme, "One", "two", 320) for theme in THEMES]
    for first, second in itertools.combinations(slides, 2):
        assert np.abs(first.astype(np.int16) - second).mean() > 8


@pytest.mark.parametrize(
    ("pixel", "word"),
    [
        ((214, 40, 40), "red"),
        ((30, 90, 220), "blue"),
        ((40, 150, 60), "green"),
        ((128, 128, 128), None),
    ],
)
def test_the_leading_colour_has_a_name(
    tmp_path: Path, pixel: tuple[int, int, int], word: str | None
) -> None:
    path = tmp_path / "picture.png"
    image = Image.new("RGB", (64, 64), (250, 250, 250))
    image.paste(pixel, (8, 8, 56, 40))
    image.save(path)
    assert leading_colour(path) == word
