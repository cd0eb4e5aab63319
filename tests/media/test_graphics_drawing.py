"""Motion graphics as they are drawn: in the frame, true to their figures, moving and gone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from videogen_mcp.media.graphics.animator import Animator, straight
from videogen_mcp.media.graphics.composing import Composition, compose_graphic
from videogen_mcp.media.graphics.media import Media
from videogen_mcp.media.graphics.reading import Given, read_prompt
from videogen_mcp.media.graphics.rendering import backdrop, render_opaque, render_transparent
from videogen_mcp.media.graphics.theme import theme_for
from videogen_mcp.media.graphics.waveform import band_levels
from videogen_mcp.media.probe import probe
from videogen_mcp.media.transparent_video import transparent_frames
from videogen_mcp.media.visuals.palette import contrast

from ..engine.media_files import mp4

WIDE, TALL, SQUARE = (640, 360), (360, 640), (360, 360)
PROMPTS = [
    "Title: The Deep Sea, subtitle: A journey",
    "Lower third for Jane Doe, CEO of Acme",
    'Quote: "Stay hungry, stay foolish" - Steve Jobs',
    "Count up to $1,250,000 raised",
    "Bar chart of sales: Q1 10, Q2 -20, Q3 35",
    "Horizontal bar chart: Python 28.1%, Java 15.9%",
    "Line chart: Mon 12, Tue 15, Wed 9",
    "Donut chart: A 40%, B 30%, C 30%",
    "Progress bar to 75%",
    "Progress ring 82% of customers",
    "Checklist: Fast, Reliable, Secure",
    "Timeline: 1969 Moon landing, 1989 Berlin Wall falls, 2007 iPhone",
    "5 second countdown",
    "Compare Tea: calm, cheap vs Coffee: strong, quick",
    "Steps: Sign up → Choose a plan → Start",
    "Subscribe button",
    "Instagram handle @acme",
    "Price tag $49.99, was $99, 50% off",
    "Location: Paris, France",
    "An animated rocket icon",
]
LONG = "Ein außerordentlich langer Donaudampfschifffahrtsgesellschaftskapitänsname mit vielem mehr"


def composed(
    prompt: str,
    size: tuple[int, int] = WIDE,
    *,
    transparent: bool = True,
    seconds: float | None = None,
) -> Composition:
    wanted = read_prompt(prompt)
    return compose_graphic(wanted, *size, Media(), transparent=transparent, seconds=seconds, seed=1)


def still(made: Composition, seconds: float | None = None) -> NDArray[np.uint8]:
    """The premultiplied picture at a second, else when all has arrived and nothing left yet."""
    sheet, timing = made.sheet, made.timing
    animator = Animator(sheet.width, sheet.height, sheet.elements, timing)
    animator.advance(timing.duration - 0.75 / timing.pace if seconds is None else seconds)
    return animator.pixels


@pytest.mark.parametrize("prompt", PROMPTS)
def test_every_kind_stays_inside_the_frame_in_every_ratio(prompt: str) -> None:
    for size in (WIDE, TALL, SQUARE):
        alpha = still(composed(prompt, size))[..., 3]
        edges = (alpha[:2], alpha[-2:], alpha[:, :2], alpha[:, -2:])
        # Only the last breath of a shadow may reach the border.
        assert max(int(edge.max()) for edge in edges) < 60, (prompt, size)
        assert (alpha > 200).mean() > 0.004


@pytest.mark.parametrize(
    "text",
    [LONG, "W" * 90, "مرحبا بالعالم " * 8, "東京都の天気予報をお知らせします" * 4],
)
def test_text_of_any_length_and_script_stays_inside_its_card(text: str) -> None:
    for form in ('Title: "{}"', 'Lower third: "{}" "{}"', 'Quote: "{}"', 'Location "{}" "{}"'):
        for size in (WIDE, TALL):
            alpha = still(composed(form.format(text, text), size))[..., 3]
            assert max(int(alpha[:, :2].max()), int(alpha[:, -2:].max())) < 60, (form, size)


def test_nothing_shows_at_the_first_and_the_last_moment_and_all_of_it_between() -> None:
    made = composed("Lower third for Jane Doe, CEO")
    timing = made.timing
    assert still(made, 0.0).max() == 0
    assert still(made, timing.duration).max() == 0
    middle = still(made)
    assert (still(made, timing.duration - 1.2) == middle).all()


def test_an_opaque_graphic_keeps_its_last_picture() -> None:
    made = composed("Count up to 90%", transparent=False)
    timing = made.timing
    assert (still(made, timing.duration - 0.04) == still(made, timing.duration - 0.9)).all()


@pytest.mark.parametrize(
    "prompt", ["Bar chart: A 1, B 2, C 4", "5 second countdown", "Subscribe button"]
)
def test_redrawing_only_what_changed_is_the_same_as_drawing_anew(prompt: str) -> None:
    made = composed(prompt)
    sheet, timing = made.sheet, made.timing
    going = Animator(sheet.width, sheet.height, sheet.elements, timing)
    for index in range(round(timing.duration * 10)):
        going.advance(index / 10)
        if index % 7 == 3:
            assert (going.pixels == still(made, index / 10)).all(), index


def test_a_still_moment_redraws_nothing() -> None:
    made = composed("Title: Hello")
    sheet, timing = made.sheet, made.timing
    animator = Animator(sheet.width, sheet.height, sheet.elements, timing)
    animator.advance(2.5)
    assert animator.advance(2.6) == []


def bar_heights(made: Composition) -> list[int]:
    """How high the bars are, from the sprites that grow upwards."""
    return [
        element.look.shape[0]  # type: ignore[union-attr]
        for element in made.sheet.elements
        if element.entry.kind == "grow_up"
    ]


def test_bars_are_as_long_as_their_figures() -> None:
    made = composed("Bar chart: A 10, B 20, C 40", (1280, 720))
    first, second, third = bar_heights(made)
    assert second / first == pytest.approx(2, rel=0.05)
    assert third / first == pytest.approx(4, rel=0.05)


def test_slices_take_their_shares_of_the_disc() -> None:
    made = composed("Pie chart: red 25%, blue 75%", (1280, 720))
    pixels = still(made).astype(int)
    shown = pixels[..., 3] > 250
    red = shown & (pixels[..., 0] > pixels[..., 2] + 90)
    blue = shown & (pixels[..., 2] > pixels[..., 0] + 90)
    assert red.sum() / (red.sum() + blue.sum()) == pytest.approx(0.25, abs=0.02)


def test_figures_never_lose_a_digit_in_a_narrow_frame() -> None:
    made = composed("Count up to $1,234,567,890,123 in assets", TALL)
    alpha = still(made)[..., 3]
    assert max(int(alpha[:, :3].max()), int(alpha[:, -3:].max())) < 60


def test_a_short_time_is_kept_and_all_still_arrives() -> None:
    made = composed("Timeline: 1969 Moon landing, 1989 Wall falls, 2007 iPhone", seconds=1)
    assert made.timing.duration == 1
    built = max(e.entry.start + e.entry.duration for e in made.sheet.elements)
    assert made.timing.clock(0.67) >= built


def test_a_countdown_takes_a_second_for_every_number() -> None:
    made = composed("7 second countdown")
    assert 8 <= made.timing.duration <= 8.6


@pytest.mark.parametrize(
    "style",
    [
        "",
        "neon",
        "minimal",
        "corporate",
        "elegant",
        "retro",
        "bold",
        "dark",
        "playful",
        "tech",
        "glass",
        "nature",
    ],
)
@pytest.mark.parametrize("color", ["", " yellow", " #0a0a0a", " #fafafa", " red"])
def test_text_can_be_read_on_its_card_in_every_style_and_colour(style: str, color: str) -> None:
    wish = read_prompt(f'{style} title in{color} color "Hello"').wish
    for transparent in (True, False):
        theme = theme_for(wish, 1, 0, transparent=transparent)
        assert contrast(theme.ink, theme.panel) > 4
        assert contrast(theme.accent, theme.panel) > 1.9


def test_further_results_look_different_and_the_same_ones_alike() -> None:
    wish = read_prompt("Title: Hello").wish
    themes = [theme_for(wish, 1, variant, transparent=True) for variant in range(6)]
    assert len({(t.name, t.panel, t.accent) for t in themes}) == 6
    assert themes[3] == theme_for(wish, 1, 3, transparent=True)


def test_straight_colours_reach_beyond_the_edges() -> None:
    pixels = np.zeros((20, 20, 4), np.uint8)
    pixels[5:15, 5:15] = (200, 40, 40, 255)
    out = straight(pixels)
    assert [int(part) for part in out[4, 10][:3]] == pytest.approx([200, 40, 40], abs=2)
    assert out[4, 10, 3] == 0


def test_a_transparent_file_has_real_alpha_and_the_asked_length(tmp_path: Path) -> None:
    made = composed("Lower third for Jane Doe, CEO", (320, 180), seconds=2)
    path = tmp_path / "graphic.webm"
    render_transparent(made.sheet, made.timing, path, None, lambda _done: None)
    frames = list(transparent_frames(path))
    assert len(frames) == 60
    middle = frames[30]
    assert middle[10, 10, 3] < 8
    assert middle[..., 3].max() > 247
    assert frames[0][..., 3].max() < 8


def test_an_opaque_file_is_filled_to_its_corners(tmp_path: Path) -> None:
    made = composed("Title: Hello", (320, 180), transparent=False, seconds=1)
    path = tmp_path / "graphic.mp4"
    ground = backdrop(320, 180, made.sheet.theme)
    render_opaque(made.sheet, made.timing, path, ground, lambda _done: None)
    found = probe(path)
    assert (found.width, found.height) == (320, 180)
    assert found.duration == pytest.approx(1, abs=0.05)
    assert ground[0, 0].any()


def test_a_waveform_follows_its_sound() -> None:
    rate = 48_000
    t = np.arange(2 * rate) / rate
    tone = np.where(t < 1, np.sin(2 * np.pi * 200 * t), np.sin(2 * np.pi * 4000 * t))
    levels = band_levels(np.repeat(tone[:, None], 2, axis=1).astype(np.float32))
    assert levels[15].argmax() < levels[50].argmax()
    wanted = read_prompt("Waveform", Given(audios=1))
    sound = np.repeat(tone[:, None], 2, axis=1).astype(np.float32)
    made = compose_graphic(
        wanted, 320, 180, Media(sound=sound), transparent=True, seconds=None, seed=1
    )
    assert made.timing.duration >= 2
    assert not (still(made, 0.8) == still(made, 1.6)).all()


def test_an_unknown_wish_is_illustrated_or_lettered_and_says_so() -> None:
    assert "illustration" in composed("An animated rocket").notes[0]
    assert "title" in composed("Show a qwrtz bvnm in motion").notes[0]


def test_a_given_picture_is_shown_whole_and_in_its_colours(tmp_path: Path) -> None:
    path = tmp_path / "blue.png"
    Image.new("RGB", (300, 100), (20, 60, 220)).save(path)
    for prompt, least in (
        ("Photo frame", 0.10),
        ("Logo reveal", 0.10),
        ("Lower third: Ann, Chef", 0.01),
    ):
        wanted = read_prompt(prompt, Given(images=1))
        media = Media(images=(path,))
        made = compose_graphic(wanted, 640, 360, media, transparent=True, seconds=None, seed=1)
        pixels = still(made).astype(int)
        blue = (pixels[..., 2] > 190) & (pixels[..., 0] < 60) & (pixels[..., 3] > 250)
        assert blue.mean() > least, prompt
        assert not any("reference" in note for note in made.notes)


def test_a_film_plays_in_its_frame_and_pictures_without_a_place_are_told(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(mp4(1.0))
    wanted = read_prompt("Video frame", Given(videos=1))
    media = Media(videos=(path,))
    made = compose_graphic(wanted, 320, 180, media, transparent=True, seconds=None, seed=1)
    assert not (still(made, 0.9) == still(made, 1.5)).all()
    title = compose_graphic(
        read_prompt("Title: Hello"), 320, 180, media, transparent=True, seconds=None, seed=1
    )
    assert any("reference pictures" in note for note in title.notes)
