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
    assert 2 <= len(words) <= 11
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


def _headline(text: str, language: str = "en") -> str:
    return headline(text, language=language).text


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (
            "In 1876, Alexander Graham Bell made the first telephone call.",
            "Alexander Graham Bell made the first telephone call",
        ),
        (
            "Blood without oxygen enters the right side of the heart.",
            "Blood without oxygen enters the right side of the heart",
        ),
    ],
)
def test_a_whole_clause_is_better_than_a_shorter_piece_of_it(text: str, phrase: str) -> None:
    assert _headline(text) == phrase


@pytest.mark.parametrize(
    "text",
    [
        "We will not sell your personal data to third parties.",
        "Nothing in this notice limits your statutory rights.",
        "This video is for information only and does not constitute legal advice.",
    ],
)
def test_no_headline_begins_behind_the_negation_of_its_clause(text: str) -> None:
    phrase = _headline(text).lower()
    assert not phrase.startswith(("sell", "personal", "limits", "notice", "constitute", "legal"))
    assert phrase.split()[0] != "not"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("She is eight years old, and she walks two hours to school without breakfast.", "she"),
        ("If you do not agree, you can cancel free of charge within 30 days.", "you"),
    ],
)
def test_a_headline_keeps_the_pronoun_that_its_verb_belongs_to(text: str, subject: str) -> None:
    assert _headline(text).lower().startswith(subject)


def test_a_headline_does_not_drop_the_if_of_a_condition() -> None:
    text = (
        "If we cut emissions in half by 2030, we can slow the rise and give coasts time to adapt."
    )
    assert not _headline(text).startswith("We cut")


def test_a_moment_before_the_comma_is_not_the_headline() -> None:
    assert _headline(
        "With this victory, Dortmund moves up to second place, four points behind the leaders."
    ) == ("Dortmund moves up to second place")
    text = "Once upon a time, a little fox lived at the edge of a deep, dark forest."
    assert _headline(text).startswith("A little fox lived")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Questions? Read the documentation at git-scm.com.", "Read the documentation"),
        ("Apply by March 15 at jobs@shiftwell.io.", "Apply by March 15"),
        ("Light that follows you. Visit www.nimbus.com or write to hi@nimbus.com.", "Light that"),
    ],
)
def test_an_address_is_never_part_of_a_headline(text: str, phrase: str) -> None:
    assert _headline(text).startswith(phrase)
    assert not re.search(r"@|www|\.\w", _headline(text))


def test_what_only_counts_a_long_sentence_is_left_out() -> None:
    long = "Question 2: Which of the eight planets in our solar system is the largest one of all?"
    assert not _headline(long).startswith("Question")
    assert _headline("Step 1: Remove the wheel.") == "Step 1: Remove the wheel"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Join us on Friday, October 17, at 6:30 pm."),
        ("en", "Viewings are from 10 am to 2 pm."),
        ("en", "Order before June 30."),
        ("en", "Welcome to 14 Maple Drive, a bright house."),
        ("en", "Then take tram 28 up to the castle."),
        ("de", "Am 17. Oktober um 18 Uhr geht es los."),
    ],
)
def test_dates_times_and_addresses_are_no_figures(language: str, text: str) -> None:
    assert not [figure for figure in figures_in(text, language) if figure.strong]


@pytest.mark.parametrize(
    ("language", "text", "number", "suffix"),
    [
        ("en", "The whole job takes from 10 to 15 minutes.", "10 to 15", "minutes"),
        ("es", "Los adultos necesitan entre 7 y 9 horas cada noche.", "7 y 9", "horas"),
        ("en", "A salary between 75,000 and 95,000 euros.", "75,000 and 95,000", "euros"),
    ],
)
def test_a_range_is_one_figure(language: str, text: str, number: str, suffix: str) -> None:
    (figure,) = figures_in(text, language)
    assert (figure.number, figure.suffix) == (number, suffix)


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "Gross margin improved from 61 to 66 percent.", [61, 66]),
        ("de", "Der Anteil stieg von 20 auf 45 Prozent.", [20, 45]),
        ("en", "Revenue grew from $1.2 to $3.4 million.", [1.2e6, 3.4e6]),
    ],
)
def test_a_change_is_two_figures_of_one_unit(language: str, text: str, values: list[float]) -> None:
    compared = [figure.value for figure in comparable(figures_in(text, language))]
    assert compared == pytest.approx(values)


def test_a_label_stops_where_the_next_number_has_its_own() -> None:
    text = "It beats 100,000 times a day and pumps 5 liters of blood every minute."
    beats, pumps = figures_in(text, "en")
    assert (beats.lead, beats.tail) == ("It beats", "a day")
    assert (pumps.lead, pumps.tail) == ("pumps", "of blood every minute")


def test_an_adjective_is_no_unit() -> None:
    (figure,) = figures_in("We added 312 new customers.", "en")
    assert (figure.suffix, figure.tail) == ("", "new customers")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "First, build an emergency fund of three to six months of expenses."),
        ("en", "It beats around 100,000 times a day and pumps 5 liters every minute."),
        ("en", "In the evening, listen to fado, the sad and beautiful music of the city."),
        ("en", "It grows, softly and quietly."),
        ("en", "It changed the way we live, work and love."),
        ("en", "When you are ready, wiggle your fingers, open your eyes and return to the room."),
    ],
)
def test_commas_and_an_and_do_not_make_a_list(language: str, text: str) -> None:
    assert items_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "items"),
    [
        ("es", "Afecta a la memoria, al humor y al corazón.", ("Memoria", "Humor", "Corazón")),
        ("en", "Bring a mat, bring water and bring your kids.", None),
        ("en", "It comes in white, sage and grey, and costs $129.", ("White", "Sage", "Grey")),
        (
            "pt",
            "Divida em três partes: 50% para viver, 30% para sonhar e 20% para poupar.",
            ("50% para viver", "30% para sonhar", "20% para poupar"),
        ),
    ],
)
def test_items_are_whole_and_without_articles(
    language: str, text: str, items: tuple[str, ...] | None
) -> None:
    assert items_in(text, language) == (items or ("Bring a mat", "Bring water", "Bring your kids"))


def test_half_a_sentence_does_not_head_a_list() -> None:
    text = "There is a double garage, a home office and a fireplace for long winter evenings."
    brief = storyboard(["Your home", text, "The end."], language="en")[1]
    assert (brief.layout, brief.headline) == ("checklist", "")


def test_a_question_is_set_whole_and_before_its_answer() -> None:
    text = "Does floating ice matter? Not really. It already displaces its own weight."
    brief = storyboard(["The oceans", text, "The end."], language="en")[1]
    assert (brief.layout, brief.headline) == ("question", "Does floating ice matter?")


def test_a_term_in_quotation_marks_is_no_quotation() -> None:
    shots = ["The lamp", 'Touch the base, or simply say "reading mode".', "The end."]
    assert storyboard(shots, language="en")[1].layout != "quote"
    opening = '"I was drowning in paperwork," says Maria Lopez, who owns a bakery.'
    brief = storyboard([opening, "Not now.", "The end."], language="en")[0]
    assert (brief.layout, brief.headline) == ("quote", "I was drowning in paperwork")


def test_a_shot_that_names_nothing_shows_no_thing_mentioned_once_elsewhere() -> None:
    shots = [
        "A short history",
        "Nobody wanted to buy a single one of them.",
        "Few understood what had just happened.",
        "The end.",
    ]
    pictures = storyboard(shots, language="en")[2].pictures
    assert "shopping_cart" not in {picture.subject for picture in pictures}


def test_an_address_calls_no_picture() -> None:
    brief = storyboard(["Write to hello@lightbulb.com today."], language="en")[0]
    assert not {"waving_hand", "light_bulb"} & {picture.subject for picture in brief.pictures}


def test_a_japanese_headline_keeps_its_verb() -> None:
    text = "人が多いので、ホテルは三か月前に予約してください。"
    assert _headline(text, "ja").endswith("してください")


def test_a_phrase_does_not_stop_before_its_object() -> None:
    text = "Albert Einstein is said to have called it the eighth wonder of the world."
    assert headline(text, language="en").text == "The eighth wonder of the world"


def test_a_list_is_headed_by_what_the_shot_says_besides() -> None:
    shots = [
        "Go.",
        "Give it one week. You will sleep better, think faster and run further.",
        "End.",
    ]
    brief = storyboard(shots, language="en")[1]
    assert (brief.layout, brief.headline) == ("checklist", "Give it one week")
