"""PPTX slides as we draw them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from lxml import etree
from numpy.typing import NDArray
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.util import Inches, Pt

from videogen_mcp.media.slides import SlideWords, UnreadableDeck
from videogen_mcp.media.slides.deck import open_deck
from videogen_mcp.media.slides.powerpoint.bullets import bullet_text
from videogen_mcp.media.slides.powerpoint.geometry import PRESETS, preset
from videogen_mcp.media.slides.powerpoint.text_styles import Bullet

from . import decks

WHITE = (255, 255, 255)
Pixels = NDArray[np.uint8]


def drawn(deck: Any, folder: Path, number: int = 0, width: int = 1000) -> Pixels:
    """A slide of a deck of ten inches, at 100 pixels an inch."""
    with open_deck(decks.saved(deck, folder / "deck.pptx")) as opened:
        wide, high = opened.size(number)
        return opened.draw(number, width, round(width * high / wide))


def read(deck: Any, folder: Path) -> list[SlideWords]:
    with open_deck(decks.saved(deck, folder / "deck.pptx")) as opened:
        return opened.read()


def at(pixels: Pixels, x: float, y: float) -> tuple[int, ...]:
    """The colour at a place in inches."""
    return tuple(int(part) for part in pixels[round(y * 100), round(x * 100)])


def inked(pixels: Pixels) -> NDArray[np.bool_]:
    return pixels.min(axis=2) < 128


def edges(pixels: Pixels) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is dark."""
    rows, columns = np.nonzero(inked(pixels))
    return int(columns.min()), int(rows.min()), int(columns.max()), int(rows.max())


def test_words_and_notes_of_every_slide_are_read_and_hidden_ones_are_not(tmp_path: Path) -> None:
    deck = decks.presentation()
    decks.bullets(deck, "Lakes", "Deep", "Blue", notes="Lakes are deep.")
    decks.bullets(deck, "Hidden", "Nothing")._element.set("show", "0")
    decks.bullets(deck, "Rivers", "Long")
    with open_deck(decks.saved(deck, tmp_path / "deck.pptx")) as opened:
        slides = opened.read()
        assert [slide.text for slide in slides] == ["Lakes Deep Blue", "Rivers Long"]
        assert [slide.notes for slide in slides] == ["Lakes are deep.", ""]
        assert opened.notes() == [
            "Slide 2 is hidden in the file and left out; slideScripts count the shown slides."
        ]


def test_a_deck_that_shows_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDeck, match="shows 0 slides"):
        read(decks.presentation(), tmp_path)


def test_shapes_are_where_the_file_says_in_its_colours(tmp_path: Path) -> None:
    deck = decks.presentation()
    slide = decks.blank(deck)
    decks.box(slide, 1, 1, 2, 1, decks.RED)
    decks.box(slide, 6, 3, 2, 2, decks.BLUE)
    page = drawn(deck, tmp_path)
    assert at(page, 2, 1.5) == (220, 20, 20)
    assert at(page, 7, 4) == (20, 20, 220)
    assert at(page, 0.95, 1.5) == at(page, 3.05, 1.5) == at(page, 5, 4) == WHITE


@pytest.mark.parametrize("size", [(331, 187), (853, 480), (1999, 1124)])
def test_a_slide_is_drawn_at_exactly_the_size_that_is_asked(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    deck = decks.presentation()
    decks.box(decks.blank(deck), 0, 0, 10, 5.625, decks.RED)
    with open_deck(decks.saved(deck, tmp_path / "deck.pptx")) as opened:
        page = opened.draw(0, *size)
    assert page.shape == (size[1], size[0], 3)
    assert tuple(page[-3, -3]) == (220, 20, 20)


def test_a_turned_shape_is_turned_about_its_middle(tmp_path: Path) -> None:
    deck = decks.presentation()
    decks.box(decks.blank(deck), 3, 2, 4, 1, decks.RED).rotation = 90
    page = drawn(deck, tmp_path)
    assert at(page, 5, 0.7) == at(page, 5, 4.3) == (220, 20, 20)
    assert at(page, 3.2, 2.5) == WHITE


def test_a_group_places_its_children_and_turns_as_a_whole(tmp_path: Path) -> None:
    deck = decks.presentation()
    group = decks.blank(deck).shapes.add_group_shape()
    shape = group.shapes.add_shape(MSO_SHAPE.RECTANGLE, Inches(1), Inches(1), Inches(1), Inches(1))
    shape.fill.solid()
    shape.fill.fore_color.rgb = decks.RED
    shape.shadow.inherit = False
    group.left, group.top, group.width, group.height = (Inches(n) for n in (4, 2, 2, 2))
    page = drawn(deck, tmp_path)
    assert at(page, 4.3, 2.3) == at(page, 5.7, 3.7) == (220, 20, 20)
    assert at(page, 1.5, 1.5) == WHITE


def test_a_theme_colour_is_made_lighter_as_the_file_says(tmp_path: Path) -> None:
    deck = decks.presentation()
    shape = decks.box(decks.blank(deck), 1, 1, 2, 2, decks.RED)
    shape.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
    plain = at(drawn(deck, tmp_path), 2, 2)
    shape.fill.fore_color.brightness = 0.6
    light = at(drawn(deck, tmp_path), 2, 2)
    # Office 2007's accent 1 is #4F81BD, and 60 % lighter #B9CDE5.
    assert plain == (0x4F, 0x81, 0xBD)
    assert light == pytest.approx((0xB9, 0xCD, 0xE5), abs=2)


def test_a_gradient_goes_from_its_first_colour_to_its_last(tmp_path: Path) -> None:
    deck = decks.presentation()
    fill = decks.box(decks.blank(deck), 1, 1, 8, 2, decks.RED).fill
    fill.gradient()
    fill.gradient_angle = 0
    fill.gradient_stops[0].color.rgb = RGBColor(255, 0, 0)
    fill.gradient_stops[1].color.rgb = RGBColor(0, 0, 255)
    page = drawn(deck, tmp_path)
    assert at(page, 1.1, 2)[0] > 230
    assert at(page, 8.9, 2)[2] > 230
    middle = at(page, 5, 2)
    assert abs(middle[0] - middle[2]) < 30


def test_a_background_covers_the_whole_slide(tmp_path: Path) -> None:
    deck = decks.presentation()
    slide = decks.blank(deck)
    slide.background.fill.solid()
    slide.background.fill.fore_color.rgb = RGBColor(20, 30, 60)
    page = drawn(deck, tmp_path)
    assert at(page, 0, 0) == at(page, 9.9, 5.5) == (20, 30, 60)


def test_what_stands_on_the_master_stands_on_its_slides_but_no_empty_placeholder(
    tmp_path: Path,
) -> None:
    deck = decks.presentation()
    master = deck.slide_master
    logo = decks.box(decks.blank(deck), 0.5, 0.5, 1, 1, decks.BLUE)
    master.shapes._spTree.append(logo._element)
    page = drawn(deck, tmp_path)
    assert at(page, 1, 1) == (20, 20, 220)
    # "Click to edit the title" of the master is in the middle.
    assert not inked(page[100:400, 200:]).any()


@pytest.mark.parametrize(
    ("align", "side"), [(PP_ALIGN.LEFT, 0), (PP_ALIGN.CENTER, 1), (PP_ALIGN.RIGHT, 2)]
)
def test_text_is_aligned_in_its_box(tmp_path: Path, align: Any, side: int) -> None:
    deck = decks.presentation()
    box = decks.words(decks.blank(deck), "Water", 1, 1, 8, 24)
    box.text_frame.paragraphs[0].alignment = align
    left, _, right, _ = edges(drawn(deck, tmp_path))
    spare = (left - 110, 890 - right)
    assert [spare[0] < 4, abs(spare[0] - spare[1]) < 6, spare[1] < 4][side]


@pytest.mark.parametrize(
    ("anchor", "share"), [(MSO_ANCHOR.TOP, 0.0), (MSO_ANCHOR.MIDDLE, 0.5), (MSO_ANCHOR.BOTTOM, 1.0)]
)
def test_text_is_anchored_in_its_box(tmp_path: Path, anchor: Any, share: float) -> None:
    deck = decks.presentation()
    box = decks.words(decks.blank(deck), "Water", 1, 1, 8, 24)
    box.height = Inches(4)
    box.text_frame.vertical_anchor = anchor
    _, top, _, bottom = edges(drawn(deck, tmp_path))
    middle = (top + bottom) / 2
    assert middle == pytest.approx(100 + 25 + share * 350, abs=14)


def test_long_text_is_wrapped_in_its_box_and_keeps_its_spaces(tmp_path: Path) -> None:
    deck = decks.presentation()
    slide = decks.blank(deck)
    decks.words(slide, "The quick brown fox jumps over the lazy dog. " * 4, 1, 0.5, 4, 20)
    left, top, right, bottom = edges(drawn(deck, tmp_path))
    assert left >= 100
    assert right <= 500
    assert bottom - top > 6 * 20 / 72 * 100


def test_runs_of_one_paragraph_stand_side_by_side(tmp_path: Path) -> None:
    deck = decks.presentation()
    paragraph = decks.words(decks.blank(deck), "Red ", 1, 1, 8, 40).text_frame.paragraphs[0]
    paragraph.runs[0].font.color.rgb = decks.RED
    run = paragraph.add_run()
    run.text, run.font.size, run.font.color.rgb = "Blue", Pt(40), decks.BLUE
    page = drawn(deck, tmp_path).astype(int)
    red = np.nonzero((page[..., 0] - page[..., 2]) > 100)[1]
    blue = np.nonzero((page[..., 2] - page[..., 0]) > 100)[1]
    # A space of 40 points is between them.
    assert 8 < blue.min() - red.max() < 30


def test_bold_is_heavier_and_larger_is_wider(tmp_path: Path) -> None:
    def width_of(size: float, bold: bool) -> tuple[int, int]:
        deck = decks.presentation()
        box = decks.words(decks.blank(deck), "Handgloves", 1, 1, 8, size)
        box.text_frame.paragraphs[0].runs[0].font.bold = bold
        page = drawn(deck, tmp_path)
        left, _, right, _ = edges(page)
        return right - left, int(inked(page).sum())

    plain, heavy, large = width_of(30, False), width_of(30, True), width_of(60, False)
    assert heavy[1] > plain[1] * 1.15
    assert large[0] == pytest.approx(plain[0] * 2, rel=0.03)


def test_calibri_is_as_wide_as_calibri(tmp_path: Path) -> None:
    """Carlito has its widths; whatever stands for it here must come near them."""
    deck = decks.presentation()
    text = "The quick brown fox jumps over the lazy dog"
    run = decks.words(decks.blank(deck), text, 0, 1, 10, 24).text_frame.paragraphs[0].runs[0]
    run.font.name = "Calibri"
    left, _, right, _ = edges(drawn(deck, tmp_path))
    assert (right - left) / 100 * 72 / 24 / len(text) == pytest.approx(0.4297, rel=0.05)


def test_text_shrinks_only_where_the_file_asks_for_it(tmp_path: Path) -> None:
    def bottom_of(fit: Any) -> int:
        deck = decks.presentation()
        box = decks.words(decks.blank(deck), "Water is life. " * 40, 1, 0.5, 8, 20)
        box.height = Inches(1.5)
        box.text_frame.auto_size = fit
        return edges(drawn(deck, tmp_path))[3]

    assert bottom_of(MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE) <= 205
    assert bottom_of(MSO_AUTO_SIZE.NONE) > 250


def test_bullets_stand_before_their_lines_and_levels_are_indented(tmp_path: Path) -> None:
    deck = decks.presentation(wide=False)
    slide = decks.bullets(deck, "Title", "First", "Second")
    slide.placeholders[1].text_frame.paragraphs[1].level = 1
    page = inked(drawn(deck, tmp_path))[180:]
    rows = np.flatnonzero(page.any(axis=1))
    breaks = np.flatnonzero(np.diff(rows) > 8)
    first, second = page[rows[0] : rows[breaks[0]] + 1], page[rows[breaks[0] + 1] :]
    starts = [int(np.flatnonzero(part.any(axis=0))[0]) for part in (first, second)]
    assert starts[1] > starts[0] + 20


@pytest.mark.parametrize(
    ("bullet", "count", "text"),
    [
        (Bullet(sign="•"), 0, "•"),
        (Bullet(sign="Ø", font="Wingdings"), 0, "➢"),
        (Bullet(sign="\uf0a7", font="Wingdings"), 0, "▪"),
        (Bullet(numbering="arabicPeriod"), 2, "3."),
        (Bullet(numbering="arabicPeriod", start=5), 0, "5."),
        (Bullet(numbering="alphaLcParenR"), 27, "ab)"),
        (Bullet(numbering="romanUcPeriod"), 8, "IX."),
        (Bullet(numbering="arabicParenBoth"), 0, "(1)"),
    ],
)
def test_bullets_are_signs_letters_and_numbers(bullet: Bullet, count: int, text: str) -> None:
    assert bullet_text(bullet, count) == text


def test_a_picture_is_cropped_as_the_file_says(tmp_path: Path) -> None:
    deck = decks.presentation()
    slide = decks.blank(deck)
    place = (Inches(1), Inches(1), Inches(4), Inches(3))
    picture = slide.shapes.add_picture(decks.photo(), *place)
    page = drawn(deck, tmp_path)
    assert at(page, 1.5, 2) == pytest.approx((10, 160, 60), abs=4)
    assert at(page, 4.5, 2) == pytest.approx(WHITE, abs=4)
    picture.crop_right = 0.5
    assert at(drawn(deck, tmp_path), 4.5, 2) == pytest.approx((10, 160, 60), abs=4)


@pytest.mark.parametrize("kind", ["JPEG", "GIF", "BMP", "TIFF"])
def test_pictures_of_any_kind_are_shown(tmp_path: Path, kind: str) -> None:
    deck = decks.presentation()
    place = (Inches(1), Inches(1), Inches(4), Inches(3))
    decks.blank(deck).shapes.add_picture(decks.photo(kind=kind), *place)
    assert at(drawn(deck, tmp_path), 1.5, 2) == pytest.approx((10, 160, 60), abs=12)


def test_a_table_shows_its_head_its_bands_and_its_text(tmp_path: Path) -> None:
    deck = decks.presentation()
    place = (Inches(1), Inches(1), Inches(8), Inches(2))
    table = decks.blank(deck).shapes.add_table(4, 2, *place).table
    table.cell(0, 0).text, table.cell(3, 1).text = "Head", "Last"
    page = drawn(deck, tmp_path)
    head, first, second = (at(page, 4.5, y) for y in (1.25, 1.75, 2.25))
    assert head == (0x4F, 0x81, 0xBD)
    # The tints that PowerPoint mixes of it.
    assert first == pytest.approx((0xD0, 0xD8, 0xE8), abs=2)
    assert second == pytest.approx((0xE9, 0xED, 0xF4), abs=2)
    assert inked(page[250:300, 500:900]).any()


def test_the_bars_of_a_chart_are_as_high_as_its_numbers(tmp_path: Path) -> None:
    deck = decks.presentation()
    decks.chart(decks.blank(deck))
    page = drawn(deck, tmp_path).astype(int)
    blue = (page[..., 2] - page[..., 0] > 80) & (page[..., 2] > 150)
    columns = blue.sum(axis=0)
    steps = np.flatnonzero(np.diff((columns > 20).astype(int)))
    heights = [
        int(columns[a + 3 : b - 1].min()) for a, b in zip(steps[::2], steps[1::2], strict=True)
    ]
    assert len(heights) >= 4
    assert [height / heights[0] for height in heights[:4]] == pytest.approx([1, 2, 3, 4], rel=0.05)


@pytest.mark.parametrize(
    "kind",
    [
        XL_CHART_TYPE.BAR_STACKED_100,
        XL_CHART_TYPE.LINE_MARKERS,
        XL_CHART_TYPE.PIE,
        XL_CHART_TYPE.DOUGHNUT,
        XL_CHART_TYPE.AREA_STACKED,
        XL_CHART_TYPE.RADAR,
    ],
)
def test_charts_of_every_common_kind_are_drawn(tmp_path: Path, kind: Any) -> None:
    deck = decks.presentation()
    made = decks.chart(decks.blank(deck), kind)
    made.has_legend = True
    slides = read(deck, tmp_path)
    assert slides[0].left_out == ()
    page = drawn(deck, tmp_path).astype(int)
    assert ((page.max(axis=2) - page.min(axis=2)) > 60).sum() > 500


def test_what_is_not_drawn_is_named(tmp_path: Path) -> None:
    deck = decks.presentation()
    slide = decks.blank(deck)
    place = (Inches(1), Inches(1), Inches(2), Inches(1))
    slide.shapes.add_shape(MSO_SHAPE.GEAR_6, *place)
    slide.shapes.add_picture(decks.photo(), *place)
    path = decks.saved(deck, tmp_path / "deck.pptx")
    path = decks.rewritten(path, r"ppt/media/image1\.png", lambda _: b"\x01\x00\x00\x00 EMF")
    with open_deck(path) as opened:
        left_out = opened.read()[0].left_out
    assert [what[:18] for what in left_out] == ["the outline of a s", "a picture of a kin"]


def test_pictures_from_outside_are_never_fetched(tmp_path: Path) -> None:
    deck = decks.presentation()
    place = (Inches(1), Inches(1), Inches(2), Inches(1))
    decks.blank(deck).shapes.add_picture(decks.photo(), *place)
    path = decks.saved(deck, tmp_path / "deck.pptx")
    path = decks.rewritten(
        path,
        r"ppt/slides/_rels/slide1\.xml\.rels",
        lambda rels: rels.replace(
            b'Target="../media/image1.png"',
            b'Target="http://127.0.0.1:9/image1.png" TargetMode="External"',
        ),
    )
    with open_deck(path) as opened:
        assert opened.read()[0].text == ""
        page = opened.draw(0, 200, 112)
    assert (page == 255).all()


def garbled(name: str, change: Callable[[bytes], bytes]) -> Any:
    return pytest.param(name, change, id=name)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        garbled(r"ppt/slides/slide1\.xml", lambda xml: xml[: len(xml) // 2]),
        garbled(r"ppt/presentation\.xml", lambda xml: b"<a><b>"),
        garbled(r"\[Content_Types\]\.xml", lambda xml: b""),
    ],
)
def test_broken_xml_is_refused_as_damage(
    tmp_path: Path, name: str, change: Callable[[bytes], bytes]
) -> None:
    deck = decks.presentation()
    decks.bullets(deck, "A", "B")
    path = decks.rewritten(decks.saved(deck, tmp_path / "deck.pptx"), name, change)
    with pytest.raises(UnreadableDeck, match="damaged"), open_deck(path) as opened:
        opened.read()


def test_numbers_without_sense_leave_only_their_shape_out(tmp_path: Path) -> None:
    deck = decks.presentation()
    slide = decks.blank(deck)
    decks.box(slide, 1, 1, 2, 1, decks.RED)
    decks.box(slide, 6, 3, 2, 2, decks.BLUE)
    path = decks.rewritten(
        decks.saved(deck, tmp_path / "deck.pptx"),
        r"ppt/slides/slide1\.xml",
        lambda xml: xml.replace(b'cx="1828800" cy="914400"', b'cx="nan" cy="1e999"'),
    )
    with open_deck(path) as opened:
        opened.read()
        assert at(opened.draw(0, 1000, 562), 7, 4) == (20, 20, 220)


def test_entities_are_never_unfolded(tmp_path: Path) -> None:
    deck = decks.presentation()
    decks.bullets(deck, "A", "B")
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

    def bomb(xml: bytes) -> bytes:
        head, rest = xml.split(b"?>", 1)
        return head + b"?>" + laughs + rest.replace(b"<a:t>A</a:t>", b"<a:t>&b;</a:t>")

    path = decks.rewritten(
        decks.saved(deck, tmp_path / "deck.pptx"), r"ppt/slides/slide1\.xml", bomb
    )
    with open_deck(path) as opened:
        assert "ha" not in opened.read()[0].text


@pytest.mark.parametrize("kind", ["slideshow", "template"])
def test_shows_and_templates_are_presentations_too(tmp_path: Path, kind: str) -> None:
    deck = decks.presentation()
    decks.bullets(deck, "A", "B")
    path = decks.rewritten(
        decks.saved(deck, tmp_path / "deck.pptx"),
        r"\[Content_Types\]\.xml",
        lambda xml: xml.replace(b"presentation.main+xml", f"{kind}.main+xml".encode()),
    )
    with open_deck(path) as opened:
        assert opened.read()[0].text == "A B"


def archive(path: Path, **entries: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in entries.items():
            target.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return path


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    bomb = archive(
        tmp_path / "bomb.pptx", ppt__presentation_xml=b"<p/>", ppt__big_xml=bytes(30_000_000)
    )
    with pytest.raises(UnreadableDeck, match="unpacks to 28 MB"), open_deck(bomb):
        pass


def test_opendocument_is_told_to_become_pdf_or_pptx(tmp_path: Path) -> None:
    odp = archive(tmp_path / "a.odp", mimetype=b"application/vnd.oasis.opendocument.presentation")
    with pytest.raises(UnreadableDeck, match=r"ODP.*PDF or PPTX"), open_deck(odp):
        pass


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_every_ready_made_shape_stays_near_its_box(name: str) -> None:
    outlines = preset(etree.fromstring(f'<prstGeom prst="{name}"/>'), 200.0, 100.0)
    assert outlines is not None
    assert outlines.filled or outlines.lines
    numbers = [float(text) for text in re.findall(r"-?\d+\.?\d*", outlines.filled + outlines.lines)]
    assert max(map(abs, numbers)) <= 320
    left, top, right, bottom = outlines.text
    assert left < right
    assert top < bottom
