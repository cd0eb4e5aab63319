"""Scripts as text: cleaned, cut into sections and sentences, their language recognised."""

from __future__ import annotations

import re

import pytest

from videogen_mcp.media.script import (
    LONGEST_SECTION_SECONDS,
    clean_script,
    detect_language,
    estimate_seconds,
    split_sections,
    split_sentences,
)


def words(text: str) -> list[str]:
    return text.split()


def test_markdown_marks_are_removed_and_every_word_stays() -> None:
    script = (
        "# Title with **bold**\r\n\r\n- item *one*\r\n- [x] item __two__ and `code`\r\n\r\n"
        "> a [link](https://a.example/b) ![alt](picture.png)\r\n\r\n---\r\n\r\n"
        "<b>Done</b><br/><!-- not read -->"
    )
    assert clean_script(script) == (
        "Title with bold\n\nitem one\nitem two and code\n\na link\n\nDone"
    )


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4 is 24",
        "snake_case_name and 5*6*7",
        "x < y and y > z",
        "e-mail a_b@c.example, C# and F#",
        "A -- B – C — D",
        "**unclosed and *unclosed",
    ],
)
def test_text_that_only_looks_like_markdown_is_left_alone(text: str) -> None:
    assert clean_script(text) == text


def test_cleaning_a_clean_script_changes_nothing() -> None:
    once = clean_script("## Hello\n\n\n\n* a\n* b\n\n***wow***   yes\u200b!")
    assert once == "Hello\n\na\nb\n\nwow yes!"
    assert clean_script(once) == once


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            'Dr. Smith paid $3.5 million. "Really?" she asked... Yes!',
            ["Dr. Smith paid $3.5 million.", '"Really?" she asked...', "Yes!"],
        ),
        (
            "J. R. R. Tolkien lived in the U.K. He liked e.g. tea, etc. And then? “No!” he said.",
            [
                "J. R. R. Tolkien lived in the U.K.",
                "He liked e.g. tea, etc.",
                "And then?",
                "“No!” he said.",
            ],
        ),
        (
            "We met at 5 p.m. on Jan. 5. So do I. See example.com now.",
            ["We met at 5 p.m. on Jan. 5.", "So do I.", "See example.com now."],
        ),
        ("1. Wash them. 2. Dry them.", ["1. Wash them.", "2. Dry them."]),
        ("Wow!!! 🎉 Next… Then.", ["Wow!!!", "🎉 Next…", "Then."]),
        ("水是生命之源。每天喝八杯水！好吗？", ["水是生命之源。", "每天喝八杯水！", "好吗？"]),
        ("「行こう。」と言った。水を飲む！", ["「行こう。」と言った。", "水を飲む！"]),
        ("مرحبا بكم. كيف حالك؟ أنا بخير.", ["مرحبا بكم.", "كيف حالك؟", "أنا بخير."]),
        ("नमस्ते दुनिया। पानी पियो।", ["नमस्ते दुनिया।", "पानी पियो।"]),
        ("Buy milk\nBuy eggs", ["Buy milk", "Buy eggs"]),
        ("Yahoo! is a name. He was (oh!) late.", ["Yahoo! is a name.", "He was (oh!) late."]),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, sentences: list[str]) -> None:
    assert split_sentences(text) == sentences


def test_german_dates_and_abbreviations_do_not_end_a_sentence() -> None:
    text = "Am 21. November war es z. B. kalt. Das ist Nr. 5. Gut."
    assert split_sentences(text, "de-DE") == [
        "Am 21. November war es z. B. kalt.",
        "Das ist Nr. 5.",
        "Gut.",
    ]


def test_hard_wrapped_lines_flow_into_one_sentence() -> None:
    text = (
        "This line of an essay was wrapped by an editor at seventy columns and\n"
        "Goes on here with a capital letter, which does not begin a sentence."
    )
    assert len(split_sentences(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Mr. A. B. C. said: “Go!” — and left... Then what?! (Nothing.) 3.5. 4.\n— \nEnd",
        "`\n^\nHello\n…\n🎉",
        "No. 1 is here. No. It is not. vs. etc. i.e. that",
        "Ünï cödé — ¿Qué? ¡Sí! «Oui.» „Ja.“ 'ok.' [1] {x}. http://a.b/c.d?e=f. x@y.z.",
    ],
)
def test_splitting_sentences_keeps_every_word(text: str) -> None:
    assert words(" ".join(split_sentences(text))) == words(text)


def test_a_section_is_a_paragraph_and_a_heading_belongs_to_the_next() -> None:
    script = "# Water\n\nDrink it every day.\n\nIt is free.\n\n## The end"
    assert split_sections(script) == ["Water\nDrink it every day.", "It is free.", "The end"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "This is a sentence that is read aloud. " * 90,
        "word " * 500,
        "水是生命之源。" * 120,
        "没有标点" * 200,
        "A clause of some length, " * 120 + "the end.",
        "One item of a list\n" * 150,
    ],
)
def test_a_long_paragraph_is_cut_below_a_minute_and_loses_nothing(paragraph: str) -> None:
    sections = split_sections(paragraph)
    assert len(sections) > 1
    assert max(map(estimate_seconds, sections)) <= LONGEST_SECTION_SECONDS
    assert min(map(estimate_seconds, sections[:-1])) > LONGEST_SECTION_SECONDS / 4
    assert re.sub(r"\s", "", "".join(sections)) == re.sub(r"\s", "", paragraph)


def test_items_of_a_long_list_stay_sentences_of_their_own() -> None:
    sections = split_sections("One item of a list\n" * 150)
    assert sum(len(split_sentences(section)) for section in sections) == 150


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Drink water every day, it is good for you"),
        ("de", "Trinken Sie jeden Tag Wasser, das ist gut für Sie"),
        ("es", "Beba agua todos los días, es muy bueno para usted"),
        ("fr", "Buvez de l’eau tous les jours, c’est bon pour vous"),
        ("pt", "Beba água todos os dias, não se esqueça"),
        ("it", "Bevi acqua ogni giorno, è una buona idea per il corpo"),
        ("nl", "Drink elke dag water, het is goed voor je en van iedereen"),
        ("sv", "Drick vatten varje dag, det är bra för dig"),
        ("pl", "Pij wodę każdego dnia, to jest dobre dla ciebie"),
        ("tr", "Her gün su için, bu çok iyi bir şey"),
        ("ru", "Пейте воду каждый день, это полезно"),
        ("uk", "Пийте воду щодня, це корисно і її багато"),
        ("el", "Πίνετε νερό κάθε μέρα"),
        ("ar", "اشرب الماء كل يوم"),
        ("fa", "هر روز آب بنوشید، این برای شما خوب است و چیزهای دیگر"),
        ("he", "שתו מים כל יום"),
        ("hi", "हर दिन पानी पियो"),
        ("th", "ดื่มน้ำทุกวัน"),
        ("zh", "每天喝水对身体好"),
        ("ja", "毎日水を飲みましょう"),
        ("ko", "매일 물을 마시세요"),
        ("vi", "Uống nước mỗi ngày là tốt cho bạn"),
        ("en", "12345 !?"),
    ],
)
def test_the_language_of_a_text_is_recognised(language: str, text: str) -> None:
    assert detect_language(text) == language


def test_a_text_that_tells_nothing_is_in_the_expected_language() -> None:
    assert detect_language("Hallo Welt", expected="de-DE") == "de"
    assert detect_language("The water is good for you", expected="de-DE") == "en"
    assert detect_language("Hallo Welt", expected="ja-JP") == "en"


@pytest.mark.parametrize(
    "unit", ["*a ", "_a ", "[", "`", "<!--", "a.", "!", "- ", "![", "~~a", "(", "a,", "|--"]
)
def test_no_script_of_many_marks_takes_long(unit: str) -> None:
    script = unit * (60_000 // len(unit)) + "x"
    sections = split_sections(script)
    assert sum(len(split_sentences(section)) for section in sections) > 0
