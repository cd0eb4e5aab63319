from __future__ import annotations

import concurrent.futures
import multiprocessing
import os
import stat
from pathlib import Path

import numpy as np
import pytest

from videogen_mcp.media import fonts, svg

DISPLAY = fonts.face("display")
SCRIPTS = {
    "Latin": "Drink water, Zoë — “now” ½ €5",
    "Vietnamese": "Việt Nam đẹp",
    "Cyrillic": "Привет, мир",
    "Greek": "Καλημέρα κόσμε",
    "Arabic": "مرحبا بالعالم",
    "Hebrew": "שלום עולם",
    "Devanagari": "नमस्ते दुनिया",
    "Thai": "สวัสดีชาวโลก",
    "Japanese": "日本語の字幕",
    "Chinese": "你好，世界",
    "Korean": "안녕하세요 세계",
    "signs": "Growth → 12 % ★ ≥",
}


def ink(text: str, face: fonts.Face = DISPLAY, size: float = 40) -> np.ndarray:
    width = fonts.measure(text, face, size) + 40
    body = svg.text_element(text, 20, 60, face, size, "#000")
    files = fonts.font_files(text, face)
    return svg.rasterize(svg.document(body, width, 90), fonts=files)[..., 3]


def extent(alpha: np.ndarray) -> tuple[int, int]:
    columns = np.flatnonzero(alpha.max(axis=0) > 60)
    return int(columns[0]), int(columns[-1])


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_measured_width_of_a_script_is_the_drawn_width(name: str) -> None:
    left, right = extent(ink(SCRIPTS[name]))
    assert left == pytest.approx(20, abs=6)
    assert right == pytest.approx(20 + fonts.measure(SCRIPTS[name], DISPLAY, 40), abs=6)


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_letter_of_a_script_has_a_font(name: str) -> None:
    text, removed = fonts.drawable(SCRIPTS[name])
    assert (text, removed) == (SCRIPTS[name], set())


def test_a_role_gives_its_family_at_the_nearest_weight() -> None:
    assert (DISPLAY.family, DISPLAY.weight) == ("Manrope", 800)
    assert fonts.face("text", 480).weight == 500
    assert fonts.face("serif", 800).family == "Source Serif Pro"


def test_a_family_that_is_nowhere_gives_the_display_face() -> None:
    assert fonts.face("No Such Family 77", 700).family == "Manrope"
    assert not fonts.has_family("No Such Family 77")
    assert fonts.has_family("firago")


def test_every_listed_family_has_its_file() -> None:
    for family in fonts.available_families():
        assert fonts.face(family).family == family
        assert Path(fonts.face(family).path).stat().st_size > 10_000


def test_only_the_fonts_that_a_text_needs_are_loaded() -> None:
    assert fonts.font_files("Plain text", DISPLAY) == [DISPLAY.path]
    files = fonts.font_files("日本", DISPLAY)
    assert files[0] == DISPLAY.path
    assert "CJK" in files[1]


def test_a_latin_headline_keeps_its_font_around_a_borrowed_sign() -> None:
    families = [run.face.family for run in fonts.runs("Rain ★ sun", DISPLAY)]
    assert families[0] == families[-1] == "Manrope"
    assert len(families) == 3


def test_a_japanese_sentence_with_a_latin_name_stays_in_one_font() -> None:
    assert [run.face.family for run in fonts.runs("東京の Tokyo タワー", DISPLAY)] == [
        "Noto Sans CJK JP"
    ]


def test_letter_spacing_adds_a_gap_between_letters_only() -> None:
    plain = fonts.measure("abcd", DISPLAY, 50)
    assert fonts.measure("abcd", DISPLAY, 50, 10) == pytest.approx(plain + 30)


def test_lines_are_never_wider_than_asked() -> None:
    text = "Solar panels turn light into electricity for every home in the village"
    lines = fonts.wrap(text, DISPLAY, 40, 500)
    assert " ".join(lines) == text
    assert all(fonts.measure(line, DISPLAY, 40) <= 500 for line in lines)


def test_japanese_breaks_between_letters_but_not_before_a_full_stop() -> None:
    text = "水を飲むと集中力が高まります。カメラを持ってください。"
    lines = fonts.wrap(text, DISPLAY, 40, 240)
    assert "".join(lines) == text
    assert len(lines) > 3
    assert not any(line.startswith(("。", "ー")) for line in lines)


def test_a_word_wider_than_the_line_is_broken_rather_than_cut_off() -> None:
    lines = fonts.wrap("Donaudampfschifffahrtsgesellschaft", DISPLAY, 60, 400)
    assert "".join(lines) == "Donaudampfschifffahrtsgesellschaft"
    assert all(fonts.measure(line, DISPLAY, 60) <= 400 for line in lines)


def test_fitting_takes_the_largest_size_that_fits_and_breaks_no_word() -> None:
    text = "Small habits last"
    size, lines = fonts.fit(text, DISPLAY, 453, 300, largest=124, smallest=40)
    assert " ".join(lines) == text
    assert len(lines) * size * 1.08 <= 300
    larger = fonts.wrap(text, DISPLAY, size * 1.1, 453)
    assert size == 124 or len(larger) * size * 1.1 * 1.08 > 300


def test_balanced_lines_are_about_equally_long() -> None:
    lines = fonts.balance("one two three four five six seven", DISPLAY, 40, 560)
    widths = [fonts.measure(line, DISPLAY, 40) for line in lines]
    assert len(lines) == 2
    assert min(widths) > 0.7 * max(widths)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Well done 🎉!", "Well done !"),
        ("Hi 👩‍💻 there", "Hi there"),
        ("Step 1️⃣ ok", "Step 1 ok"),
        ("I ❤️ it", "I it"),
        ("Berlin 🇩🇪", "Berlin"),
        ("Made™ © 2026", "Made™ © 2026"),
    ],
)
def test_emoji_are_left_out_and_the_rest_of_the_text_kept(text: str, kept: str) -> None:
    assert fonts.drawable(text)[0] == kept


def test_what_no_font_can_draw_is_reported() -> None:
    text, removed = fonts.drawable("ok \U00012000 ok")
    assert text == "ok ok"
    assert removed == {"\U00012000"}


def test_direction_is_that_of_the_first_letter() -> None:
    assert fonts.is_rtl("«مرحبا» hello")
    assert fonts.is_rtl("2026 שלום")
    assert not fonts.is_rtl("Hello مرحبا")


def test_a_latin_word_at_the_end_of_a_right_to_left_line_stands_on_the_left() -> None:
    firago = fonts.face("FiraGO", 700)
    latin = ink("VideoGen", firago)[:, 20:].astype(int)
    width = int(fonts.measure("VideoGen", firago, 40))
    ending = ink("فيديو VideoGen")[:, 20 : 20 + width].astype(int)
    beginning = ink("VideoGen فيديو")[:, 20 : 20 + width].astype(int)
    assert np.abs(ending - latin[:, :width]).mean() < 3
    assert np.abs(beginning - latin[:, :width]).mean() < 3


def test_anchor_end_puts_the_right_edge_at_x() -> None:
    for text in ("Hello", "שלום", "Rain ★ 日本"):
        body = svg.text_element(text, 380, 60, DISPLAY, 40, "#000", anchor="end")
        files = fonts.font_files(text, DISPLAY)
        alpha = svg.rasterize(svg.document(body, 400, 90), fonts=files)[..., 3]
        assert extent(alpha)[1] == pytest.approx(380, abs=5)


def test_markup_in_a_text_is_drawn_and_not_obeyed() -> None:
    assert "&lt;b&gt;" in svg.text_element("<b> & co", 0, 0, DISPLAY, 10, "#000")


def test_broken_svg_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="root node"):
        svg.rasterize("<svg")


def _unpack_into(folder: str) -> int:
    fonts.set_font_cache(Path(folder))
    return Path(fonts.face("Space Mono", 400).path).stat().st_size


def test_several_processes_may_unpack_the_same_font_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "fonts"
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
        sizes = set(pool.map(_unpack_into, [str(folder)] * 2))
    assert len(sizes) == 1
    assert [path.suffix for path in folder.iterdir()] == [".ttf"]
    if os.name != "nt":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
