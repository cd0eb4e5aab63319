"""What is understood of prompts for motion graphics."""

from __future__ import annotations

import pytest

from videogen_mcp.media.graphics.amounts import amounts_in, written
from videogen_mcp.media.graphics.description import Description, UnclearPrompt
from videogen_mcp.media.graphics.reading import Given, read_prompt


def shown(made: Description) -> dict[str, str]:
    return {d.label: written(d.amount, made.language) for d in made.data}


def heads(made: Description) -> list[str]:
    return [item.head for item in made.items]


@pytest.mark.parametrize(
    ("prompt", "kind", "title", "subtitle"),
    [
        ("Lower third for Jane Doe, CEO of Acme", "lower_third", "Jane Doe", "CEO of Acme"),
        (
            'Lower third with name "Dr. Sarah Chen" and title "Chief Scientist, NASA"',
            "lower_third",
            "Dr. Sarah Chen",
            "Chief Scientist, NASA",
        ),
        ("Lower third: name: Tom Ford, role: Designer", "lower_third", "Tom Ford", "Designer"),
        (
            "Bauchbinde: Anna Müller, Projektleiterin",
            "lower_third",
            "Anna Müller",
            "Projektleiterin",
        ),
        ("Title: The Deep Sea, subtitle: A journey", "title", "The Deep Sea", "A journey"),
        ('Animated title "Hello World" in neon style', "title", "Hello World", ""),
        ("Opener for my vlog called Wild Roads", "title", "Wild Roads", ""),
        ("عنوان: مرحبا بالعالم", "title", "مرحبا بالعالم", ""),
        (
            'Kinetic typography quote: "Stay hungry, stay foolish" — Steve Jobs',
            "quote",
            "Stay hungry, stay foolish",
            "Steve Jobs",
        ),
        ("Subscribe button animation", "button", "Subscribe", ""),
        ('End screen with "Thanks" and subscribe button', "button", "Subscribe", "Thanks"),
        ("Location: Paris, France", "location", "Paris", "France"),
        ('Logo reveal for Acme with tagline "We build"', "logo", "Acme", "We build"),
        ("Counter from 0 to 1,000,000 users", "counter", "Users", ""),
        (
            "Motion graphic showing 73% of people skip breakfast",
            "counter",
            "People skip breakfast",
            "",
        ),
        ("10 second countdown", "countdown", "", ""),
        ("Progress bar going to 75%", "progress_bar", "", ""),
        ("Instagram handle @acme.studio", "handle", "@acme.studio", ""),
        ("Summer sale 50% off", "price", "Summer sale", ""),
        ("Name: Sofia Rossi\nTitle: Head Chef", "lower_third", "Sofia Rossi", "Head Chef"),
        (
            "News ticker: Markets rally as inflation cools",
            "lower_third",
            "Markets rally as inflation cools",
            "",
        ),
        (
            '"The best way out is through." - Robert Frost',
            "quote",
            "The best way out is through.",
            "Robert Frost",
        ),
        ("Stat: 1 in 4 adults are tired", "title", "1 in 4", "Adults are tired"),
        ("Happy birthday Emma!", "title", "Happy birthday Emma!", ""),
    ],
)
def test_kind_and_words_are_found(prompt: str, kind: str, title: str, subtitle: str) -> None:
    made = read_prompt(prompt)
    assert (made.kind, made.title, made.subtitle) == (kind, title, subtitle)


@pytest.mark.parametrize(
    ("prompt", "kind", "figures"),
    [
        ("Bar chart: Q1 10, Q2 20", "bar_chart", {"Q1": "10", "Q2": "20"}),
        ("10% A and 90% B", "pie_chart", {"A": "10%", "B": "90%"}),
        ("revenue 2019: 1.2M, 2020: 3.4M", "bar_chart", {"2019": "1.2M", "2020": "3.4M"}),
        (
            "Year | Sales\n2019 | 1,200\n2020 | 3,400",
            "bar_chart",
            {"2019": "1,200", "2020": "3,400"},
        ),
        (
            "Line chart: heat\nMon 12\nTue 15\nWed 9",
            "line_chart",
            {"Mon": "12", "Tue": "15", "Wed": "9"},
        ),
        (
            "Line chart with values 10, 20 and 35 for Jan, Feb and Mar",
            "line_chart",
            {"Jan": "10", "Feb": "20", "Mar": "35"},
        ),
        (
            "Animate a bar chart where apples are 30, bananas are 45 and cherries are 12",
            "bar_chart",
            {"Apples": "30", "Bananas": "45", "Cherries": "12"},
        ),
        (
            "Pie chart of household budget. Rent: 40%. Food: 60%.",
            "pie_chart",
            {"Rent": "40%", "Food": "60%"},
        ),
        (
            "Donut chart of market share - Apple 55%, Others 45%",
            "donut_chart",
            {"Apple": "55%", "Others": "45%"},
        ),
        (
            "Balkendiagramm: Berlin 3,6 Mio, Bonn 0,3 Mio",
            "bar_chart",
            {"Berlin": "3,6 Mio", "Bonn": "0,3 Mio"},
        ),
        ("棒グラフ: 東京 1400万, 大阪 880万", "bar_chart", {"東京": "1,400万", "大阪": "880万"}),
        (
            "Horizontal bar chart: Python 28.1%, C# 6.7%",
            "row_chart",
            {"Python": "28.1%", "C#": "6.7%"},
        ),
        ("Area chart: 2018 5%, 2019 -8%", "area_chart", {"2018": "5%", "2019": "−8%"}),
        (
            "Revenue grew from $2M in 2022 to $5M in 2024",
            "bar_chart",
            {"2022": "$2M", "2024": "$5M"},
        ),
        (
            "Tallest: Burj Khalifa 828 m, Merdeka 118 679 m",
            "bar_chart",
            {"Burj Khalifa": "828 m", "Merdeka 118": "679 m"},
        ),
        (
            "Scores: Ann 90 points, Ben 85 points",
            "bar_chart",
            {"Ann": "90 points", "Ben": "85 points"},
        ),
        (
            "Donut chart with values 45, 30, 25 labeled Rent, Food, Fun",
            "donut_chart",
            {"Rent": "45", "Food": "30", "Fun": "25"},
        ),
        (
            "Bar chart of tea (kg/year) in 2023. Turkey: 3, Ireland: 2.2, UK: 1.9",
            "bar_chart",
            {"Turkey": "3", "Ireland": "2.2", "UK": "1.9"},
        ),
        (
            'Donut chart, Marketing 40, R&D 35, Sales 25, title "Budget 2025"',
            "donut_chart",
            {"Marketing": "40", "R&D": "35", "Sales": "25"},
        ),
        ("饼图: 苹果 40%, 香蕉 60%", "pie_chart", {"苹果": "40%", "香蕉": "60%"}),
        ("Week 1 20, Week 2 35", "bar_chart", {"Week 1": "20", "Week 2": "35"}),
    ],
)
def test_figures_are_read_as_they_are_written(
    prompt: str, kind: str, figures: dict[str, str]
) -> None:
    made = read_prompt(prompt)
    assert (made.kind, shown(made)) == (kind, figures)


@pytest.mark.parametrize(
    ("prompt", "kind", "items"),
    [
        ("Bullet list: Fast, Reliable, Secure", "bullets", ["Fast", "Reliable", "Secure"]),
        ("Checklist\n- Book flights\n- Pack bags", "checklist", ["Book flights", "Pack bags"]),
        ("To-do list: buy milk; call mom", "checklist", ["Buy milk", "Call mom"]),
        ("Timeline: 1969 Moon landing, 2007 iPhone", "timeline", ["1969", "2007"]),
        ("Timeline: founded in 2010, IPO in 2015", "timeline", ["2010", "2015"]),
        (
            "3 step process: Sign up → Choose plan → Start",
            "steps",
            ["Sign up", "Choose plan", "Start"],
        ),
        (
            "How it works: Step 1: Upload it. Step 2: Pick a style. Step 3: Share it.",
            "steps",
            ["Upload it", "Pick a style", "Share it"],
        ),
        ("Before: 10 hours. After: 2 hours.", "comparison", ["Before", "After"]),
        ("Instagram @ann, YouTube @bob", "handle", ["@ann", "@bob"]),
        ("Comparison: iPhone vs Android", "comparison", ["iPhone", "Android"]),
        ("Price tag $49.99, was $99", "price", ["$49.99"]),
    ],
)
def test_entries_are_found(prompt: str, kind: str, items: list[str]) -> None:
    made = read_prompt(prompt)
    assert (made.kind, heads(made)) == (kind, items)


def test_steps_of_steps_are_no_percentage() -> None:
    made = read_prompt("Progress bar 3 of 5 steps completed")
    assert made.end is not None
    assert (made.end.value, made.data[0].amount.value) == (3, 5)


def test_both_sides_of_a_comparison_keep_their_points() -> None:
    made = read_prompt("Mac vs PC: price $999 vs $599, weight 1.2 kg vs 1.8 kg")
    assert [item.points for item in made.items] == [
        ("Price $999", "Weight 1.2 kg"),
        ("Price $599", "Weight 1.8 kg"),
    ]


def test_a_chart_without_figures_is_refused_or_shown_as_a_list_that_says_so() -> None:
    with pytest.raises(UnclearPrompt, match="needs figures"):
        read_prompt("Bar chart of our sales")
    made = read_prompt("Chart with apples, pears, plums")
    assert (made.kind, made.data) == ("bullets", ())
    assert "none are made up" in made.notes[0]


def test_figures_that_a_pie_cannot_show_become_bars_and_it_is_said() -> None:
    made = read_prompt("Pie chart: A 80%, B 70%")
    assert made.kind == "bar_chart"
    assert "more than 100%" in made.notes[0]
    assert read_prompt("Pie chart: A -5, B 10").kind == "bar_chart"


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("Waveform", "fileIds"),
        ("Logo reveal", "fileIds"),
        ("Progress bar to 140%", "140%"),
        ("Counter", "number"),
        ("Comparison", "two sides"),
        ("Countdown from 9999 minutes", "300"),
    ],
)
def test_what_is_missing_is_said(prompt: str, part: str) -> None:
    with pytest.raises(UnclearPrompt, match=part):
        read_prompt(prompt)


def test_style_words_and_colours_are_taken_from_the_instruction_not_from_the_content() -> None:
    made = read_prompt('Elegant title "Neon nights" in #ff0066 and gold on a black background')
    assert made.title == "Neon nights"
    assert made.wish.style == "elegant"
    assert made.wish.colors == ("#ff0066", "#d4a72c")
    assert made.wish.ground == "#101114"
    pie = read_prompt("Pie chart: red 40, blue 60")
    assert pie.wish.colors == ()


def test_reference_files_decide_where_the_prompt_names_no_kind() -> None:
    assert read_prompt("Our trip to Rome", Given(images=2)).kind == "picture"
    assert read_prompt("Episode one", Given(audios=1)).kind == "waveform"


@pytest.mark.parametrize(
    ("text", "language", "value", "again"),
    [
        ("$1,234.50", "en", 1234.5, "$1,234.50"),
        ("1.234,5 €", "de", 1234.5, "1.234,5€"),
        ("1 234", "fr", 1234, "1\u202f234"),
        ("3.4M", "en", 3_400_000, "3.4M"),
        ("2 billion", "en", 2e9, "2 billion"),
        ("-7%", "en", -7, "−7%"),
        ("10,000+", "en", 10_000, "10,000+"),
        ("9 km/h", "en", 9, "9 km/h"),
    ],
)
def test_numbers_keep_their_spelling(text: str, language: str, value: float, again: str) -> None:
    found = next(amounts_in(text, language))
    assert found.amount.value == value
    assert written(found.amount, language) == again


def test_a_very_long_prompt_is_read_quickly_and_it_is_said() -> None:
    made = read_prompt("Title: " + "word " * 5000)
    assert "first 4,000" in made.notes[0]
