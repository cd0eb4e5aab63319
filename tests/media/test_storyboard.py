"""What the storyboard takes from a script: phrases, figures, lists, pictures and layouts."""

from __future__ import annotations

import itertools
import re

import pytest

from videogen_mcp.media.visuals.brief import VisualBrief
from videogen_mcp.media.visuals.directions import DIRECTIONS, FAMILY, choose_look, palette_for
from videogen_mcp.media.visuals.enumerations import items_in
from videogen_mcp.media.visuals.figures import comparable, figures_in
from videogen_mcp.media.visuals.function_words import never_last
from videogen_mcp.media.visuals.headline import bare, headline
from videogen_mcp.media.visuals.palette import contrast, to_lch
from videogen_mcp.media.visuals.storyboard import group_sentences, storyboard

HYDRATION = [
    "Water is the simplest way to feel better every day.",
    "Even two percent loss of body water drains your energy and focus.",
    "It improves memory, attention and mood.",
    "A glass of water every morning wakes up your metabolism before coffee does.",
    "Why do we forget to drink?",
    "Most people drink only 3 glasses instead of 8 glasses a day.",
    "Keep a bottle on your desk and take a sip every hour.",
    "Start today with one glass of water.",
]
SENTENCES = [
    (
        "en",
        "Most people think productivity is about working harder, but it is really about attention.",
    ),
    ("en", "Drinking 8 glasses of water a day raises focus by 31%, according to Dr. Smith."),
    ("en", "Artificial intelligence is changing how we write software."),
    (
        "de",
        "Die Donaudampfschifffahrtsgesellschaft transportierte Fahrgäste auf der Donau bis Wien.",
    ),
    ("de", "Ein gutes Buch am Abend beruhigt die Gedanken vor dem Schlafengehen."),
    ("es", "El 60% de las personas no bebe suficiente agua, y eso afecta a su concentración."),
    ("fr", "Boire de l'eau chaque matin réveille votre métabolisme et améliore la concentration."),
    ("it", "Bere un bicchiere di acqua ogni mattina aiuta la concentrazione per tutto il giorno."),
    ("ru", "Каждое утро начинайте со стакана воды, чтобы разбудить организм перед работой."),
    ("ar", "شرب الماء كل صباح يمنحك طاقة وتركيزا طوال اليوم في العمل والدراسة."),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_a_headline_is_a_short_run_of_the_sentences_own_words(language: str, sentence: str) -> None:
    words = [bare(word) for word in headline(sentence, language=language).text.lower().split()]
    assert 2 <= len(words) <= 7
    spoken = [bare(word) for word in sentence.lower().split()]
    runs = [spoken[i : i + len(words)] for i in range(len(spoken))]
    assert words in runs


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_a_headline_never_stops_on_a_word_that_promises_more(language: str, sentence: str) -> None:
    last = bare(headline(sentence, language=language).text.split()[-1]).lower()
    assert last not in never_last(language)


@pytest.mark.parametrize(
    ("language", "sentence", "forbidden"),
    [
        ("en", "You should not drink coffee late at night before you go to bed.", "Drink coffee"),
        ("es", "La mayoría de las personas no bebe suficiente agua durante el día.", "Bebe suf"),
        ("en", "It doesn't improve your memory when you sleep less than six hours.", "Improve"),
    ],
)
def test_a_headline_never_turns_a_sentence_into_its_opposite(
    language: str, sentence: str, forbidden: str
) -> None:
    assert not headline(sentence, language=language).text.startswith(forbidden)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ja", "毎朝コップ一杯の水を飲むと、代謝が上がり、集中力が高まります。"),
        ("zh", "每天早上喝一杯温水，可以帮助身体恢复活力。"),
    ],
)
def test_an_unspaced_headline_is_four_to_fourteen_of_the_sentences_characters(
    language: str, sentence: str
) -> None:
    phrase = headline(sentence, language=language).text
    assert 4 <= len(phrase) <= 14
    assert phrase in sentence
    assert phrase[-1] not in "はがをにでとの的了和"


def test_emphasised_words_are_words_of_the_headline() -> None:
    phrase = headline(HYDRATION[3], language="en", keywords=["metabolism"])
    assert phrase.emphasis
    assert set(phrase.emphasis) <= {bare(word) for word in phrase.text.split()}


def test_a_one_word_sentence_is_its_own_headline() -> None:
    assert headline("Welcome.").text == "Welcome"


@pytest.mark.parametrize(
    ("language", "text", "value", "number", "suffix", "kind"),
    [
        ("en", "Even two percent loss of water matters.", 2, "2", "%", "percent"),
        ("en", "Drink 8 glasses a day.", 8, "8", "glasses", "count"),
        ("en", "It raised $1.2 million last year.", 1_200_000, "1.2", "million", "money"),
        ("en", "About 60% of people agree.", 60, "60", "%", "percent"),
        ("en", "In 2026, everything changed.", 2026, "2026", "", "year"),
        ("en", "One in five adults sleeps badly.", 0.2, "1 in 5", "", "ratio"),
        ("de", "Mehr als 3.500.000 Fahrgäste kamen.", 3_500_000, "3.500.000", "Fahrgäste", "count"),
        ("fr", "Environ 12,5 pour cent des gens.", 12.5, "12,5", "%", "percent"),
        ("ja", "集中力が30%高まります。", 30, "30", "%", "percent"),
    ],
)
def test_a_figure_is_read_with_its_unit(
    language: str, text: str, value: float, number: str, suffix: str, kind: str
) -> None:
    figure = figures_in(text, language)[0]
    assert (figure.value, figure.number, figure.suffix, figure.kind) == (
        pytest.approx(value),
        number,
        suffix,
        kind,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Nobody knows how many people were there.",
        "Follow step 3 of the plan.",
        "Call us at 555-1234 or meet at 7:30.",
        "Version 3.5.1 is out.",
    ],
)
def test_no_figure_is_made_of_what_is_none(text: str) -> None:
    assert not [figure for figure in figures_in(text, "en") if figure.strong]


def test_every_digit_of_a_figure_stands_in_the_text() -> None:
    for brief in storyboard(HYDRATION, language="en", seed=4):
        for figure in brief.figures:
            written = brief.text[figure.start : figure.end].lower()
            spelled = {"2": "two"}.get(figure.number, figure.number)
            assert figure.number in written or spelled in written


def test_figures_of_one_unit_are_comparable_and_others_are_not() -> None:
    grown = figures_in("Revenue grew from $1.2 million to $3.4 million in 2025.", "en")
    assert [figure.value for figure in comparable(grown)] == [1_200_000, 3_400_000]
    assert comparable(figures_in("It took 3 days and 40 people.", "en")) == ()


def test_a_chart_is_only_drawn_from_two_figures_of_the_text() -> None:
    for brief in storyboard(HYDRATION, language="en", seed=1):
        if brief.layout in ("chart", "compare"):
            assert len(comparable(brief.figures)) >= 2
        if brief.layout == "stat":
            assert any(figure.strong for figure in brief.figures)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("It improves memory, attention and mood.", ("Memory", "Attention", "Mood")),
        ("Pay yourself first, before rent, food and fun.", ("Rent", "Food", "Fun")),
        ("It runs on your phone, your laptop and the cloud.", ("Phone", "Laptop", "Cloud")),
    ],
)
def test_a_list_is_found_in_a_sentence(text: str, items: tuple[str, ...]) -> None:
    assert items_in(text, "en") == items


def test_a_sentence_with_commas_is_not_a_list() -> None:
    assert items_in("When it rains, which is often, we stay at home and read.", "en") == ()


@pytest.mark.parametrize("seed", range(6))
def test_neighbours_share_neither_layout_nor_hero(seed: int) -> None:
    briefs = storyboard(HYDRATION, language="en", title="Hydration", seed=seed)
    for before, after in itertools.pairwise(briefs):
        assert before.layout != after.layout
        if before.pictures and after.pictures:
            assert before.pictures[0] != after.pictures[0]


def test_the_same_seed_gives_the_same_storyboard_and_another_seed_another() -> None:
    first = storyboard(HYDRATION, language="en", seed=7)
    assert first == storyboard(HYDRATION, language="en", seed=7)
    assert first != storyboard(HYDRATION, language="en", seed=8)


def test_a_brief_survives_json() -> None:
    for brief in storyboard(HYDRATION, language="en", ai_style="paper", seed=2):
        assert VisualBrief.model_validate_json(brief.model_dump_json()) == brief


def test_content_chooses_the_layout() -> None:
    layouts = [brief.layout for brief in storyboard(HYDRATION, language="en", seed=3)]
    assert layouts[0] == "title"
    assert layouts[1] == "stat"
    assert layouts[2] in ("cards", "checklist")
    assert layouts[4] == "question"
    assert layouts[5] in ("chart", "compare")
    assert layouts[-1] == "closing"


def test_a_storyboard_keeps_one_direction_and_varies_its_palette() -> None:
    briefs = storyboard(HYDRATION, language="en", ai_style="bold flat poster", seed=3)
    assert {brief.direction for brief in briefs} == {"bold"}
    assert len({brief.variant for brief in briefs}) > 2


@pytest.mark.parametrize(
    ("style", "direction"),
    [
        ("dark and moody", "night"),
        ("minimal", "studio"),
        ("playful", "bold"),
        ("corporate", "clean"),
        ("vintage poster", "retro"),
        ("soft watercolor painting", "watercolor"),
        ("futuristic, technology", "tech"),
        ("papercut", "paper"),
    ],
)
def test_a_free_text_style_finds_its_direction(style: str, direction: str) -> None:
    assert choose_look(style).direction == direction


def test_a_colour_named_in_the_style_sets_the_hue() -> None:
    green = choose_look("clean green")
    accent = palette_for(green.direction, green.hue, 0).accent
    assert abs(green.hue - 148) < 1
    assert 120 < to_lch(accent)[2] * 180 / 3.14159 % 360 < 175


def test_every_palette_of_every_direction_has_readable_ink() -> None:
    for name, direction in DIRECTIONS.items():
        for hue in (*direction.hues, 27, 100, 148, 205, 302):
            for variant in range(FAMILY):
                palette = palette_for(name, hue, variant)
                assert contrast(palette.ink, palette.background[0]) >= 4.5, (name, hue, variant)
                assert all(
                    re.fullmatch("#[0-9a-f]{6}", color)
                    for color in (*palette.background, palette.accent, palette.highlight)
                )


def test_pacing_decides_how_many_sentences_share_a_visual() -> None:
    fast = group_sentences(HYDRATION, "FAST")
    medium = group_sentences(HYDRATION, "MEDIUM")
    slow = group_sentences(HYDRATION, "SLOW")
    assert len(fast) >= len(medium) >= len(slow)
    assert len(fast) == len(HYDRATION)
    assert max(len(group) for group in slow) > 1
    for groups in (fast, medium, slow):
        assert [index for group in groups for index in group] == list(range(len(HYDRATION)))


def test_nothing_to_show_gives_no_briefs() -> None:
    assert storyboard([], seed=1) == []
    assert group_sentences([], "MEDIUM") == []


def test_a_heading_is_a_scene_of_its_own_and_its_own_headline() -> None:
    sentences = ["Drink water, feel better", "Your body needs it.", "All day."]
    assert group_sentences(sentences, "MEDIUM") == [[0], [1, 2]]
    first = storyboard(sentences)[0]
    assert (first.layout, first.headline) == ("title", "Drink water, feel better")


def test_an_item_ends_where_the_verb_of_the_list_begins() -> None:
    text = "Headaches, tired eyes and a bad mood are often nothing more than thirst."
    assert items_in(text, "en") == ("Headaches", "Tired eyes", "Bad mood")
    board = storyboard(["Well.", text, "End."], language="en")
    assert board[1].headline == "Often nothing more than thirst"


def test_a_number_is_labelled_by_its_own_sentence_only() -> None:
    text = "You save every month. Ten years later you have twelve thousand dollars."
    (figure,) = [f for f in figures_in(text) if f.strong]
    assert "month" not in f"{figure.lead} {figure.tail}"
    board = storyboard(["Start.", text, "End."])
    assert "month" not in board[1].headline
    after = figures_in("Sales reached 45 percent. Visit us at example.com.")
    assert [figure.tail for figure in after] == [""]


def test_what_a_text_only_hints_at_does_not_stand_beside_the_hero() -> None:
    brief = storyboard(["A house.", "Imagine that a dog helps you.", "The end."])[1]
    assert [picture.subject for picture in brief.pictures] == ["dog"]
