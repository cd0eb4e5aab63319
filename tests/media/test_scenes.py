"""Every layout, composed and looked at: where words stand, how they read, what moves."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.media.fonts import face, measure
from videogen_mcp.media.scene import Scene, caption_band, overscanned
from videogen_mcp.media.visuals.brief import Item, Picture, VisualBrief
from videogen_mcp.media.visuals.canvas import over
from videogen_mcp.media.visuals.directions import DIRECTIONS
from videogen_mcp.media.visuals.draw import Composition, compose_scene, draw_scene
from videogen_mcp.media.visuals.figures import figures_in
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.layouts import LAYOUTS
from videogen_mcp.media.visuals.storyboard import storyboard
from videogen_mcp.media.visuals.typesetting import arranged

pytestmark = pytest.mark.slow

RATIOS = {
    "16:9": (512, 288),
    "9:16": (288, 512),
    "1:1": (288, 288),
    "4:5": (288, 360),
    "21:9": (672, 288),
    "3:4": (288, 384),
}
TEXTS = {
    "en": ("Water keeps your mind sharp all day", ("mind", "sharp")),
    "de": ("Donaudampfschifffahrtsgesellschaft transportierte Fahrgäste", ("Fahrgäste",)),
    "ar": ("شرب الماء كل صباح يمنحك طاقة", ("الماء",)),
    "ja": ("毎朝コップ一杯の水で集中力", ("コップ",)),
}
PICTURES = (
    Picture(subject="water_glass"),
    Picture(subject="coffee_cup"),
    Picture(icon="bolt"),
    Picture(icon="brain"),
)
FIGURES = figures_in("Sales grew from $1.2 million to $3.4 million, says 60% of all people.", "en")


def brief(
    layout: str, direction: str = "aurora", *, language: str = "en", variant: int = 0
) -> VisualBrief:
    words, emphasis = TEXTS[language]
    return VisualBrief(
        text=words,
        headline=words,
        emphasis=emphasis,
        eyebrow="Daily habit" if language == "en" else None,
        pictures=PICTURES,
        figures=FIGURES,
        items=tuple(
            Item(text=text, picture=picture)
            for text, picture in zip(("Memory", "Attention", "Mood"), PICTURES, strict=False)
        ),
        layout=layout,
        direction=direction,
        variant=variant,
        hue=DIRECTIONS[direction].hues[0],
        seed=11,
        language=language,
    )


def at_rest(scene: Scene) -> NDArray[np.uint8]:
    return _frame(scene, len(scene.layers))


def _frame(scene: Scene, layers: int) -> NDArray[np.uint8]:
    x = (scene.background.shape[1] - scene.width) // 2
    y = (scene.background.shape[0] - scene.height) // 2
    frame = scene.background[y : y + scene.height, x : x + scene.width].copy()
    for layer in scene.layers[:layers]:
        height, width = layer.image.shape[:2]
        over(frame, layer.image, layer.x - width / 2, layer.y - height / 2)
    return frame


def overlap(first: Box, second: tuple[float, float, float, float]) -> bool:
    x0, y0, x1, y1 = second
    return first.x0 < x1 and first.x1 > x0 and first.y0 < y1 and first.y1 > y0


def check_places(composition: Composition) -> None:
    width, height = composition.scene.width, composition.scene.height
    band = caption_band(width, height)
    corners = [(0, 0, 0.12 * width, 0.09 * height), (0.88 * width, 0, width, 0.09 * height)]
    assert composition.texts
    for text in composition.texts:
        box = text.box
        assert box.x0 >= 0.05 * width - 1, text
        assert box.x1 <= 0.95 * width + 1, text
        assert box.y0 >= 0.05 * height - 1, text
        assert not overlap(box, band), text
        assert not any(overlap(box, corner) for corner in corners), text
    for first, second in itertools.combinations(composition.texts, 2):
        inner = (second.box.x0 + 1, second.box.y0 + 3, second.box.x1 - 1, second.box.y1 - 3)
        shrunk = Box(first.box.x0 + 1, first.box.y0 + 3, first.box.x1 - 1, first.box.y1 - 3)
        assert not overlap(shrunk, inner), (first, second)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_words_stay_in_the_safe_area_and_off_captions_logo_and_each_other(
    layout: str, ratio: str
) -> None:
    for language in TEXTS if ratio in ("16:9", "9:16") else ("en", "ar"):
        check_places(compose_scene(brief(layout, language=language), *RATIOS[ratio]))


def luminance(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    part = pixels.reshape(-1, 3) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def ratio_of(first: float, second: float) -> float:
    low, high = sorted((first, second))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("layout", ["hero", "centre", "landscape", "stat", "cards", "closing"])
def test_every_line_reads_against_the_pixels_around_it(layout: str, direction: str) -> None:
    for variant, size in ((0, RATIOS["16:9"]), (3, RATIOS["9:16"])):
        composition = compose_scene(brief(layout, direction, variant=variant), *size)
        frame = at_rest(composition.scene)
        for text in composition.texts:
            x0, y0 = max(0, int(text.box.x0)), max(0, int(text.box.y0))
            part = frame[y0 : int(text.box.y1) + 1, x0 : int(text.box.x1) + 1]
            ink = luminance(
                np.array([[int(text.color[i : i + 2], 16) for i in (1, 3, 5)]], np.uint8)
            )[0]
            behind = np.median(_ground(part, text.color))
            assert ratio_of(float(ink), float(behind)) >= 4.5, (text, direction, variant)


def _ground(part: NDArray[np.uint8], color: str) -> NDArray[np.float64]:
    """Luminance of the pixels along the edge of a text box, where no ink is."""
    edge = np.concatenate(
        [
            part[:1].reshape(-1, 3),
            part[-1:].reshape(-1, 3),
            part[:, :1].reshape(-1, 3),
            part[:, -1:].reshape(-1, 3),
        ]
    )
    ink = np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)])
    away = np.abs(edge.astype(int) - ink).sum(axis=1)
    return luminance(edge[away >= np.quantile(away, 0.4)])


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_scene_is_drawn_alike_every_time(direction: str) -> None:
    first = draw_scene(brief("hero", direction), *RATIOS["16:9"])
    second = draw_scene(brief("hero", direction), *RATIOS["16:9"])
    assert np.array_equal(first.background, second.background)
    for one, other in zip(first.layers, second.layers, strict=True):
        assert np.array_equal(one.image, other.image)
        assert (one.x, one.y, one.entrance, one.idle) == (
            other.x,
            other.y,
            other.entrance,
            other.idle,
        )


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_first_frame_shows_something_and_all_is_there_soon(layout: str) -> None:
    scene = draw_scene(brief(layout), *RATIOS["16:9"])
    starts = [layer.entrance.start for layer in scene.layers]
    ends = [layer.entrance.start + layer.entrance.duration for layer in scene.layers]
    assert min(starts) == 0
    assert max(ends) <= 1.75
    assert float(cv2.cvtColor(_frame(scene, 0), cv2.COLOR_RGB2GRAY).std()) > 1


@pytest.mark.parametrize("ratio", ["16:9", "9:16", "1:1"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_layers_are_few_small_and_premultiplied(layout: str, ratio: str) -> None:
    width, height = RATIOS[ratio]
    scene = draw_scene(brief(layout), width, height)
    assert scene.background.shape == (*overscanned(width, height)[::-1], 3)
    assert len(scene.layers) <= 14
    area = sum(layer.image.shape[0] * layer.image.shape[1] for layer in scene.layers)
    assert area <= 1.35 * width * height
    for layer in scene.layers:
        assert layer.image.dtype == np.uint8
        assert (layer.image[..., :3].max(axis=2) <= layer.image[..., 3].astype(int) + 2).all()


def test_no_layout_or_direction_repeats_another() -> None:
    pictures = [at_rest(draw_scene(brief("hero", name), 320, 180)) for name in DIRECTIONS]
    pictures += [at_rest(draw_scene(brief(layout), 320, 180)) for layout in LAYOUTS]
    for one, other in itertools.combinations(pictures, 2):
        if one is pictures[0] and other is pictures[len(DIRECTIONS) + list(LAYOUTS).index("hero")]:
            continue
        assert np.abs(one.astype(int) - other.astype(int)).mean() > 1


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("Drink water, feel better", ("Drink water,", "feel better")),
        ("NASA spent $25.4 billion", ("NASA spent", "$25.4 billion")),
    ],
)
def test_lines_break_where_a_reader_would_pause(words: str, lines: tuple[str, ...]) -> None:
    made = arranged(words, face("display", 800), 820, 700, largest=170, smallest=30, language="en")
    assert made[1] == lines


@pytest.mark.parametrize("words", ["Wow", "Go", "word " * 40, "Donaudampfschifffahrt " * 3])
def test_line_breaks_keep_every_word_and_stay_in_the_box(words: str) -> None:
    chosen = face("display", 800)
    size, lines = arranged(words, chosen, 900, 600, largest=200, smallest=20, language="de")
    assert " ".join(lines).split() == words.split()
    assert 20 <= size <= 200
    assert max(measure(line, chosen, size) for line in lines) <= 901


def test_highlighted_words_of_neighbouring_lines_do_not_touch() -> None:
    marked = brief("typographic", "clean").model_copy(
        update={"emphasis": tuple(TEXTS["en"][0].split()), "eyebrow": None}
    )
    boxes = [text.box for text in compose_scene(marked, 1920, 1080).texts]
    assert len(boxes) > 1
    for upper, lower in itertools.pairwise(boxes):
        assert lower.y0 - upper.y1 >= 3


@pytest.mark.parametrize("layout", ["hero", "centre", "closing", "question"])
def test_a_short_headline_leaves_its_room_to_the_picture(layout: str) -> None:
    def largest(words: str) -> int:
        made = brief(layout).model_copy(update={"headline": words, "eyebrow": None})
        return max(layer.image.shape[0] for layer in draw_scene(made, *RATIOS["9:16"]).layers)

    assert largest("Drink up") > 1.05 * largest(" ".join(["Water keeps your mind sharp"] * 3))


@pytest.mark.parametrize("ratio", ["16:9", "9:16"])
@pytest.mark.parametrize("text", ["60%", "It was 60%.", "30 days"])
def test_a_number_never_stands_without_words(text: str, ratio: str) -> None:
    made = brief("stat").model_copy(
        update={"figures": figures_in(text, "en"), "headline": "What it means for you"}
    )
    said = " ".join(placed.text for placed in compose_scene(made, *RATIOS[ratio]).texts)
    assert any(word.isalpha() and len(word) > 2 for word in said.split())


@pytest.mark.parametrize("layout", ["cards", "checklist"])
def test_entries_of_a_list_are_set_in_one_size(layout: str) -> None:
    made = brief(layout).model_copy(
        update={
            "items": (Item(text="xx"), Item(text="xxxxxxxx xxxxxxxx xxxxxxxx")),
            "headline": "A",
            "emphasis": (),
            "eyebrow": None,
        }
    )
    for size in RATIOS.values():
        texts = compose_scene(made, *size).texts
        heights = [text.box.height for text in texts if text.text.startswith("xx")]
        assert len(heights) >= 2
        assert max(heights) - min(heights) <= 1.5


def test_words_of_a_right_to_left_script_hang_on_the_right() -> None:
    composition = compose_scene(brief("typographic", language="ar"), *RATIOS["16:9"])
    edges = [text.box.x1 for text in composition.texts]
    assert min(edges) > 0.85 * composition.scene.width


def test_a_scene_without_any_picture_is_still_a_scene() -> None:
    for layout in LAYOUTS:
        bare = brief(layout).model_copy(update={"pictures": (), "emphasis": ()})
        assert len(draw_scene(bare, 320, 180).layers) >= 2


def test_a_larger_frame_shows_the_same_picture() -> None:
    small = at_rest(draw_scene(brief("hero", "clean"), 640, 360))
    large = at_rest(draw_scene(brief("hero", "clean"), 1280, 720))
    shrunk = cv2.resize(large, (640, 360), interpolation=cv2.INTER_AREA)
    assert np.abs(small.astype(int) - shrunk.astype(int)).mean() < 6


@pytest.mark.parametrize("size", [(1080, 360), (360, 1080)])
def test_the_longest_and_the_tallest_frames_are_composed_too(size: tuple[int, int]) -> None:
    for layout in LAYOUTS:
        check_places(compose_scene(brief(layout), *size))


@pytest.mark.parametrize(
    "text",
    ["", "...", "🎉🎉", "x", "A" * 300, "word " * 200, "100% 200% 300%", "“”", "?", "<b>&amp;</b>"],
)
def test_odd_texts_become_scenes(text: str) -> None:
    for made in storyboard([text, text, text], language="en", seed=1):
        composition = compose_scene(made, 320, 180)
        for placed in composition.texts:
            assert placed.box.x1 <= 320
            assert placed.box.x0 >= 0
