"""Slides that are set anew in a theme."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from videogen_mcp.engine.catalog.themes import THEMES
from videogen_mcp.media.scene import caption_band
from videogen_mcp.media.slide_themes import SlideTheme
from videogen_mcp.media.slides.deck import open_deck
from videogen_mcp.media.slides.staging import Pixels, Side

from . import decks

HARBOUR = THEMES[0]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A title, text of two levels, a table, a picture with text, and a chart."""
    deck = decks.presentation()
    title = deck.slides.add_slide(deck.slide_layouts[0])
    title.shapes.title.text, title.placeholders[1].text = "Lakes", "Of the north"
    body = decks.bullets(deck, "Depths", *["Water is deeper than it looks"] * 9)
    body.placeholders[1].text_frame.paragraphs[2].level = 1
    table = decks.blank(deck).shapes.add_table(3, 2, 0, 0, 9_000_000, 2_000_000).table
    table.cell(0, 0).text, table.cell(2, 1).text = "Lake", "42"
    picture = decks.bullets(deck, "Seen from above", "In the morning")
    picture.shapes.add_picture(decks.photo(), 0, 0)
    decks.chart(decks.blank(deck))
    return decks.saved(deck, tmp_path_factory.mktemp("themed") / "deck.pptx")


def drawn(
    path: Path,
    number: int,
    size: tuple[int, int] = (640, 360),
    captions: Side | None = None,
    theme: SlideTheme = HARBOUR,
) -> Pixels:
    with open_deck(path, theme, size, captions) as deck:
        return deck.draw(number, *size)


def parts_of(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def test_what_a_slide_is_set_from_is_found_by_its_role(path: Path) -> None:
    with open_deck(path) as deck:
        title, body, table, picture, chart = (deck.parts(number) for number in range(5))
    assert (title.title, title.subtitle) == ("Lakes", "Of the north")
    assert body.title == "Depths"
    assert [line.level for line in body.lines[:3]] == [0, 0, 1]
    assert table.rows == (("Lake", ""), ("", ""), ("", "42"))
    assert len(picture.pictures) == len(chart.pictures) == 1


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_theme_sets_a_title_on_its_ground(path: Path, theme: SlideTheme) -> None:
    page = drawn(path, 0, theme=theme).astype(int)
    ground, ink = parts_of(theme.background), parts_of(theme.ink)
    assert page[350, 5] == pytest.approx(ground, abs=3)
    assert (np.abs(page[:, :340] - ink).max(axis=2) < 12).sum() > 200


@pytest.mark.parametrize("size", [(640, 360), (360, 640), (360, 360)])
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_content_leaves_the_place_of_the_captions_free(
    path: Path, size: tuple[int, int], number: int
) -> None:
    page = drawn(path, number, size, "BOTTOM").astype(int)
    _, top, _, _ = caption_band(*size)
    # The stripe along the left edge is the theme's own.
    band = page[top:, 20:]
    assert np.abs(band - parts_of(HARBOUR.background)).max() < 4
    content = page[: top - 1, 20:]
    assert (np.abs(content - parts_of(HARBOUR.background)).max(axis=2) > 60).sum() > 500


def test_pictures_and_charts_are_taken_over(path: Path) -> None:
    green = np.array([10, 160, 60])
    assert (np.abs(drawn(path, 3).astype(int) - green).max(axis=2) < 20).sum() > 3000
    blue = np.array([0x4F, 0x81, 0xBD])
    assert (np.abs(drawn(path, 4).astype(int) - blue).max(axis=2) < 20).sum() > 3000


def test_a_page_of_a_pdf_is_set_anew_too(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(decks.pdf("Lakes"))
    page = drawn(path, 0).astype(int)
    assert (np.abs(page - parts_of(HARBOUR.ink)).max(axis=2) < 12).sum() > 200
