from __future__ import annotations

import re
from functools import cache
from xml.etree import ElementTree

import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.media.svg import document, rasterize
from videogen_mcp.media.visuals.illustrations import Paints, illustration, paints_for, subjects
from videogen_mcp.media.visuals.illustrations.colour import distance, lean, lightness, mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    bounds,
    box,
    circle,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import CANVAS, MARGIN, Art

PALETTES = {
    "blue": ("#3b82f6", "#22d3ee", "#ffd166"),
    "orange": ("#f97316", "#ef476f", "#ffe08a"),
    "green": ("#22c55e", "#ec4899", "#fde047"),
    "graphite": ("#1c1f27", "#4b5563", "#e5e7eb"),
}
SIZE = 128
EDGE = SIZE * (MARGIN - 4) // CANVAS  # soft glows may reach a little into the margin

EVERY_SUBJECT = pytest.mark.parametrize("subject", subjects())


def paints(palette: str = "blue") -> Paints:
    return paints_for(*PALETTES[palette])


@cache
def drawn(subject: str, palette: str = "blue") -> NDArray[np.uint8]:
    svg = document(illustration(subject, paints(palette)), CANVAS, CANVAS)
    return rasterize(svg, width=SIZE, height=SIZE)


def ids(fragment: str) -> list[str]:
    return re.findall(r'\bid="([^"]+)"', fragment)


@EVERY_SUBJECT
def test_a_subject_keeps_clear_of_the_edges_of_the_canvas(subject: str) -> None:
    visible = drawn(subject)[..., 3] > 40
    rows, columns = np.nonzero(visible)
    assert min(rows.min(), columns.min()) >= EDGE
    assert max(rows.max(), columns.max()) < SIZE - EDGE


@EVERY_SUBJECT
def test_a_subject_fills_its_canvas_without_filling_it_up(subject: str) -> None:
    assert 0.12 <= (drawn(subject)[..., 3] > 40).mean() <= 0.90


@EVERY_SUBJECT
def test_a_subject_stands_in_the_middle_of_its_canvas(subject: str) -> None:
    rows, columns = np.nonzero(drawn(subject)[..., 3] > 40)
    assert abs((rows.min() + rows.max()) / 2 - SIZE / 2) < SIZE * 0.06
    assert abs((columns.min() + columns.max()) / 2 - SIZE / 2) < SIZE * 0.06


@EVERY_SUBJECT
def test_a_subject_takes_colour_from_the_palette(subject: str) -> None:
    blue, orange = drawn(subject), drawn(subject, "orange")
    assert np.array_equal(blue[..., 3] > 128, orange[..., 3] > 128)
    body = blue[..., 3] > 128
    moved = np.abs(blue[..., :3].astype(int) - orange[..., :3]).max(axis=-1)[body] > 10
    assert moved.mean() > 0.03


@EVERY_SUBJECT
def test_a_subject_is_well_formed_and_needs_neither_text_nor_filters(subject: str) -> None:
    root = ElementTree.fromstring(illustration(subject, paints()))
    assert root.tag == "g"
    tags = {element.tag for element in root.iter()}
    assert tags <= {"g", "defs", "path", "linearGradient", "radialGradient", "stop", "clipPath"}


@EVERY_SUBJECT
def test_every_reference_of_a_subject_points_to_its_own_definitions(subject: str) -> None:
    fragment = illustration(subject, paints())
    used = set(re.findall(r"url\(#([^)]+)\)", fragment))
    assert used == set(ids(fragment))
    assert all(name.startswith(subject.replace("_", "-") + "-") for name in used)


def test_ids_are_unique_when_all_subjects_share_one_document() -> None:
    names = [name for subject in subjects() for name in ids(illustration(subject, paints()))]
    assert len(names) == len(set(names)) > 1000


def test_no_two_subjects_look_alike() -> None:
    pictures = np.stack([_thumbprint(subject) for subject in subjects()])
    alike = pictures @ pictures.T - np.eye(len(pictures))
    first, second = np.unravel_index(alike.argmax(), alike.shape)
    assert alike.max() < 0.985, (subjects()[first], subjects()[second])


def _thumbprint(subject: str) -> NDArray[np.float64]:
    """The picture on mid-grey in 16 x 16 blocks, as a unit vector around its mean."""
    rgba = drawn(subject).astype(float) / 255
    seen = rgba[..., :3] * rgba[..., 3:] + 0.5 * (1 - rgba[..., 3:])
    blocks = seen.reshape(16, SIZE // 16, 16, SIZE // 16, 3).mean(axis=(1, 3)).ravel() - 0.5
    return np.asarray(blocks / np.linalg.norm(blocks))


def test_the_set_covers_everyday_life() -> None:
    expected = {"water_glass", "person", "team", "heart", "house", "tree", "sun", "coffee_cup"}
    assert expected <= set(subjects())
    assert len(subjects()) >= 150
    assert list(subjects()) == sorted(subjects())


def test_the_same_paints_always_give_the_same_picture() -> None:
    assert illustration("tree", paints()) == illustration("tree", paints())


def test_an_unknown_subject_is_refused_by_name() -> None:
    with pytest.raises(KeyError, match="unicorn_on_a_bike"):
        illustration("unicorn_on_a_bike", paints())


@pytest.mark.parametrize("palette", PALETTES)
def test_paints_can_be_told_apart_and_modelled_by_light(palette: str) -> None:
    colours = paints(palette)
    assert distance(colours.main, colours.second) > 0.09
    assert lightness(colours.main_dark) < lightness(colours.main) < lightness(colours.main_light)
    assert 0.45 <= lightness(colours.main) <= 0.78


def test_identical_accents_are_driven_apart() -> None:
    colours = paints_for("#3b82f6", "#3b82f6", "#3b82f6")
    assert distance(colours.main, colours.second) > 0.09
    assert distance(colours.second, colours.third) > 0.09


def test_black_and_white_accents_still_give_bodies_with_light_and_shade() -> None:
    colours = paints_for("#000000", "#ffffff", "#000000")
    assert len({colours.main, colours.main_dark, colours.main_light}) == 3


def test_water_stays_blue_under_an_orange_palette() -> None:
    water = "#4fc3f7"
    assert distance(lean(water, "#f97316", 0.5), water) < 0.01
    assert distance(lean(water, "#3b82f6", 0.5), water) > 0.05


def test_shading_moves_lightness_by_the_amount_asked_for() -> None:
    assert lightness(shade("#3b82f6", -0.1)) == pytest.approx(lightness("#3b82f6") - 0.1, abs=0.01)
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert mix("#000000", "#ffffff", 1) == "#ffffff"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (box(10, 20, 30, 40, 8), (10, 20, 40, 60)),
        (circle(50, 60, 10), (40, 50, 60, 70)),
        (ellipse(50, 50, 10, 30, 90), (20, 40, 80, 60)),
        (polygon([(0, 0), (10, 0), (10, 10)]), (0, 0, 10, 10)),
    ],
)
def test_the_bounds_of_a_shape_are_tight(
    path: str, expected: tuple[float, float, float, float]
) -> None:
    assert bounds(path) == pytest.approx(expected, abs=0.1)


def test_the_bounds_of_an_arc_hold_all_of_it() -> None:
    left, top, right, bottom = bounds("M0 50A50 50 0 1 1 100 50")
    assert left <= 0
    assert top <= 0
    assert right >= 100
    assert bottom >= 50


def test_a_limb_is_as_wide_as_asked_and_round_at_its_ends() -> None:
    assert bounds(limb([(0, 0), (100, 0)], [20])) == pytest.approx((-10, -10, 110, 10), abs=0.5)


def test_a_fitted_drawing_spans_the_canvas_inside_its_margin() -> None:
    art = Art("probe")
    art.flat(box(100, 100, 100, 50), "#000000")
    svg = document(art.svg(fit=(100, 100, 200, 150)), CANVAS, CANVAS)
    rows, columns = np.nonzero(rasterize(svg, width=CANVAS, height=CANVAS)[..., 3])
    assert (columns.min(), columns.max() + 1) == pytest.approx((MARGIN, CANVAS - MARGIN), abs=1)
    assert (rows.min() + rows.max() + 1) / 2 == pytest.approx(CANVAS / 2, abs=1)
