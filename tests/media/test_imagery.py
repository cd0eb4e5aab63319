"""Pictures from prompts: what was understood, and that it can be seen."""

from __future__ import annotations

import random
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from videogen_mcp.media.imagery import compose_picture, flatten, left_out
from videogen_mcp.media.imagery.catalogue import kinds
from videogen_mcp.media.imagery.grammar import read_prompt
from videogen_mcp.media.imagery.people import PEOPLE
from videogen_mcp.media.imagery.places import INDOORS, PLACES
from videogen_mcp.media.imagery.plan import Plan, plan_picture
from videogen_mcp.media.imagery.vocabulary import terms
from videogen_mcp.media.imagery.wish import Thing
from videogen_mcp.media.pictures import UnreadableMedia
from videogen_mcp.media.scene import overscanned
from videogen_mcp.media.visuals.illustrations import paints_for

Pixels = NDArray[np.uint8]

PROMPTS = {
    "a red bicycle leaning on a brick wall at sunset": "bicycle | brick_wall | sunset",
    "two children flying a kite on a beach": "2 child, kite | beach | day",
    "a cat sleeping on a windowsill, rain outside": "cat | windowsill | day",
    "isometric office with plants": "3 plant_pot | office | day",
    "a steaming bowl of ramen, top view": "ramen | table_top | day",
    "three green apples on a wooden table": "3 apple | table | day",
    "mountain lake at dawn, mist": " | mountain_lake | dawn",
    "a rocket launching at night": "rocket | launch | night",
    "portrait of an old fisherman": "fisherman | lake | day",
    "city street in the rain, neon": " | street | night",
    "a golden retriever running through a field of flowers": "dog, 10 flower | garden | day",
    "a cup of coffee next to an open book": "coffee, open_book | table | day",
    "a hot air balloon over snowy mountains": "hot_air_balloon | mountains | day",
    "an astronaut riding a horse on the moon": "astronaut, horse | moonscape | day",
    "a woman in a red dress walking in the park in autumn": "woman | park | day",
    "a lighthouse on a cliff during a storm": "lighthouse, cliff | sea | day",
    "a sailboat on calm sea at sunset": "sailboat | sea | sunset",
    "a black cat with yellow eyes on a pumpkin at night": "cat, pumpkin | farm | night",
    "a chef cooking in a kitchen": "chef | kitchen | day",
    "a vase of flowers on a table": "flower_vase | table | day",
    "a snowman in front of a cabin, snow falling": "snowman, cabin | snowfield | day",
    "a blue car driving on a country road": "car | road | day",
    "an elephant and a giraffe in the savanna": "elephant, giraffe | savanna | day",
    "a whale under the sea with fish": "whale, 3 fish | underwater | day",
    "a birthday cake with candles and balloons": "cake, 3 candle, 3 balloon | table | day",
    "a farmer with cows on a farm": "farmer, 3 cow | farm | day",
    "a girl reading a book under a tree": "girl, book, tree | meadow | day",
    "a fox in a snowy forest": "fox | forest | day",
    "a tent and a campfire in the forest under the stars": "tent, campfire | forest | night",
    "a penguin family on ice": "4 penguin | snowfield | day",
    "a man walking a dog in the rain with an umbrella": "man, dog, umbrella | park | day",
    "a yellow taxi in new york": "taxi | street | day",
    "a stack of pancakes with syrup": "pancakes | table | day",
    "a pizza on a wooden table from above": "pizza | table_top | day",
    "a robot watering plants": "robot, 3 plant_pot | studio | day",
    "a dragon flying over a castle": "dragon, castle | mountains | day",
    "a sunflower field on a sunny day": "10 sunflower | meadow | day",
    "a train crossing a bridge": "train, bridge | river | day",
    "a desert with cactus and camels at sunset": "cactus, 3 camel | desert | sunset",
    "a glass of orange juice and a croissant for breakfast": "juice, croissant | table | day",
    "a dog wearing sunglasses on a beach chair": "dog, deck_chair | beach | day",
    "a butterfly on a pink flower, macro": "butterfly, flower | garden | day",
    "city skyline at night with fireworks": "fireworks | skyline | night",
    "a bedroom with a bed and a lamp": "bed, lamp | bedroom | day",
    "a boy playing guitar on a bench": "boy, guitar, bench | park | day",
    "a perfume bottle on marble, minimal": "perfume | table | day",
    "children building a snowman": "3 child, snowman | snowfield | day",
    "watercolor of a small village by a river": " | village | day",
    "a laptop on a desk with a coffee cup": "laptop, desk, coffee | office | day",
    "a polar bear on an iceberg at twilight": "polar_bear, iceberg | sea | dusk",
}
"""Fifty everyday prompts: what is shown (with its number), where, and in which light."""


def planned(prompt: str, variation: int = 0, style: str | None = None) -> Plan:
    return plan_picture(prompt, style, variation, random.Random(1))


def picture(prompt: str, size: tuple[int, int] = (256, 256), **more: object) -> Pixels:
    return flatten(compose_picture(prompt, *size, **more))  # type: ignore[arg-type]


def share_of(pixels: Pixels, hue: int, reach: int = 9) -> float:
    """The share of a picture in strong colours about a hue (OpenCV's circle of 180)."""
    hsv = cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV).astype(int)
    near = np.abs((hsv[..., 0] - hue + 90) % 180 - 90) <= reach
    return float((near & (hsv[..., 1] > 120) & (hsv[..., 2] > 60)).mean())


def apart(first: Pixels, second: Pixels) -> float:
    """How much two pictures differ as one sees them from afar: mean distance in Lab, softened."""
    labs = [
        cv2.cvtColor(
            cv2.GaussianBlur(cv2.resize(p, (64, 64), interpolation=cv2.INTER_AREA), (0, 0), 1.5),
            cv2.COLOR_RGB2LAB,
        ).astype(float)
        for p in (first, second)
    ]
    return float(np.linalg.norm(labs[0] - labs[1], axis=2).mean())


@pytest.mark.parametrize(("prompt", "expected"), PROMPTS.items())
def test_fifty_everyday_prompts_are_understood(prompt: str, expected: str) -> None:
    plan = planned(prompt)
    shown = ", ".join(
        f"{thing.count} {thing.kind}" if thing.count > 1 else thing.kind
        for thing in plan.wish.things
    )
    assert f"{shown} | {plan.place} | {plan.time}" == expected


@pytest.mark.parametrize(
    ("prompt", "kind", "colour"),
    [
        ("a red bicycle", "bicycle", "#d8342f"),
        ("three green apples", "apple", "#4fa84a"),
        ("a dark blue car on a road", "car", "#24377a"),
        ("a woman in a yellow dress", "woman", "#f6c32c"),
        ("ein blaues Fahrrad", "bicycle", "#2f74d0"),
        ("un chat noir", "cat", "#2b2b35"),
        ("a school bus", "bus", "#f6c32c"),
    ],
)
def test_a_colour_belongs_to_its_noun(prompt: str, kind: str, colour: str) -> None:
    (thing,) = read_prompt(prompt).things
    assert (thing.kind, thing.colour) == (kind, colour)


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a cat on a sofa", "on"),
        ("a man in a rowing boat", "in"),
        ("a girl under an umbrella", "under"),
        ("a dog behind a fence", "behind"),
        ("a snowman in front of a cabin", "front"),
        ("a cowboy riding a horse", "ride"),
        ("a dragon over a castle", "over"),
    ],
)
def test_relations_tie_the_first_thing_to_the_second(prompt: str, relation: str) -> None:
    first = read_prompt(prompt).things[0]
    assert (first.relation, first.target) == (relation, 1)


def test_what_is_held_belongs_to_who_holds_it() -> None:
    things = read_prompt("a man walking a dog in the rain with an umbrella").things
    assert [(thing.relation, thing.target) for thing in things[1:]] == [("hold", 0), ("hold", 0)]


def test_words_that_nothing_stands_for_are_named() -> None:
    assert left_out("a xylophone and a red apple on a table") == ["xylophone"]
    assert left_out("a black cat with yellow eyes") == ["yellow eyes"]
    assert left_out("a red apple on a table") == []


def test_every_word_of_the_vocabulary_means_something_that_can_be_drawn() -> None:
    values: dict[str, set[str]] = {}
    for meanings in terms().values():
        for category, value in meanings:
            values.setdefault(category, set()).add(value)
    assert values["thing"] <= set(kinds())
    groups = {"couple", "newlyweds", "family", "crowd", "party", "cyclist"}
    assert values["person"] - groups <= set(PEOPLE)
    assert values["place"] <= set(PLACES)
    assert {"table", "studio"} <= INDOORS


@pytest.mark.slow
def test_every_kind_leaves_ink_on_its_canvas() -> None:
    paints = paints_for("#3f7fe0", "#e8703a", "#f6c343")
    empty = [name for name, kind in kinds().items() if len(kind.draw(paints)) < 200]
    assert empty == []


@pytest.mark.parametrize("size", [(300, 100), (100, 300), (256, 144), (150, 151)])
def test_a_scene_has_the_asked_size_and_a_ground_to_drift_on(size: tuple[int, int]) -> None:
    scene = compose_picture("a cat on a sofa", *size)
    assert (scene.width, scene.height) == size
    assert scene.background.shape[:2] == overscanned(*size)[::-1]
    assert flatten(scene).shape == (size[1], size[0], 3)
    for layer in scene.layers:
        assert layer.image.dtype == np.uint8
        assert (layer.image[..., :3] <= layer.image[..., 3:]).all(), "colours are premultiplied"


def test_the_asked_colour_shows() -> None:
    red, blue = (picture(f"a {colour} car on a road") for colour in ("red", "blue"))
    assert share_of(red, 1) > share_of(blue, 1) + 0.04
    assert share_of(blue, 107) > share_of(red, 107) + 0.04


def test_night_is_darker_than_day() -> None:
    day, night = (picture(f"a house in a meadow, {time}") for time in ("sunny day", "night"))
    assert night.mean() < 0.55 * day.mean()


def test_the_same_arguments_give_the_same_picture_and_another_seed_another() -> None:
    first, again, other = (picture("a fox in a forest", seed=seed) for seed in (5, 5, 6))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_variations_are_clearly_other_pictures() -> None:
    made = [picture("a fox in a forest", variation=i) for i in range(4)]
    pairs = [(i, j) for i in range(4) for j in range(i)]
    assert min(apart(made[i], made[j]) for i, j in pairs) > 6


@pytest.mark.parametrize(
    "style",
    ["watercolor", "flat design", "minimalist", "neon", "paper cut", "line art", "pixel art",
     "black and white", "vintage", "comic", "pastel", "3d render", "oil painting", "photo",
     "isometric"],
)  # fmt: skip
def test_a_style_changes_the_whole_picture(style: str) -> None:
    plain = picture("a fox in a forest", (160, 160))
    styled = picture("a fox in a forest", (160, 160), style=style)
    assert np.abs(plain.astype(int) - styled).max(axis=2).mean() > 6
    assert styled.std() > 12, "it is still a picture"


def test_black_and_white_has_no_colour_and_pixel_art_has_large_pixels() -> None:
    grey = picture("a parrot in the jungle, film noir").astype(int)
    assert np.abs(grey - grey.mean(axis=2, keepdims=True)).max() < 3
    blocks = picture("a castle, pixel art", (400, 400))
    steps = (np.abs(np.diff(blocks.astype(int), axis=1)).max(axis=2) > 4).any(axis=0)
    assert steps.mean() < 0.5, "columns change only where cells meet"


def test_words_in_quotes_are_written() -> None:
    plain, written = (picture(f"a cafe{more}", (400, 400)) for more in ("", ' that says "OPEN"'))
    board = slice(10, 90), slice(120, 280)
    bright = [(p[board].min(axis=2) > 215).mean() for p in (plain, written)]
    assert bright[1] > bright[0] + 0.03


def write(path: Path, pixels: Pixels) -> Path:
    assert cv2.imwrite(str(path), pixels[..., [2, 1, 0, *range(3, pixels.shape[2])]])
    return path


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A magenta picture full of texture, as no plain backdrop has it."""
    noise = np.random.default_rng(1).integers(0, 120, (240, 320, 1), np.uint8)
    pixels = np.concatenate([noise + 130, noise // 3, noise + 110], axis=2)
    return write(tmp_path / "photo.png", pixels.astype(np.uint8))


@pytest.fixture
def product(tmp_path: Path) -> Path:
    """A magenta disc on white."""
    pixels = np.full((200, 200, 3), 255, np.uint8)
    cv2.circle(pixels, (100, 100), 70, (230, 20, 200), -1, cv2.LINE_AA)
    return write(tmp_path / "product.png", pixels)


MAGENTA = 155


def test_a_reference_is_restyled_when_the_prompt_names_no_other_place(photo: Path) -> None:
    plain = picture("make it brighter", references=[photo])
    assert share_of(plain, MAGENTA, 14) > 0.5
    grey = picture("turn this into film noir", references=[photo])
    assert share_of(grey, MAGENTA, 14) == 0


def test_a_reference_is_put_into_the_place_that_the_prompt_names(
    product: Path, photo: Path
) -> None:
    without = share_of(picture("on a beach"), MAGENTA)
    made = picture("place it on a beach", references=[product])
    assert share_of(made, MAGENTA) > without + 0.02
    white = (made.min(axis=2) > 250).mean()
    assert white < 0.1, "its backdrop is cut away"
    assert share_of(picture("on a beach", references=[photo]), MAGENTA, 14) > 0.02


def test_a_subject_plays_the_first_thing_of_the_prompt(product: Path) -> None:
    made = picture("a vase on a wooden table", subjects=[product])
    assert share_of(made, MAGENTA) > 0.03


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"no picture")
    with pytest.raises(UnreadableMedia):
        compose_picture("in watercolor", 64, 64, references=[path])


@pytest.mark.parametrize(
    ("name", "mode"),
    [("a.jpg", "CMYK"), ("a.png", "I;16"), ("a.gif", "P"), ("a.png", "LA"), ("a.bmp", "1")],
)
def test_references_of_every_kind_keep_their_light(tmp_path: Path, name: str, mode: str) -> None:
    ramp = np.tile(np.linspace(30, 220, 200).astype(np.uint8), (150, 1))
    image = Image.fromarray(ramp)
    if mode == "I;16":
        image = Image.fromarray(ramp.astype(np.uint16) * 257)
    else:
        image = image.convert("RGB").convert(mode) if mode in ("P", "CMYK") else image.convert(mode)
    image.save(tmp_path / name)
    made = picture("make it calm", (200, 150), references=[tmp_path / name]).astype(float)
    assert abs(made.mean() - ramp.mean()) < 12
    assert made[:, 150:].mean() > made[:, :50].mean() + 60


def test_a_turned_a_tiny_and_a_huge_reference_are_upright_and_whole(tmp_path: Path) -> None:
    pixels = np.zeros((120, 160, 3), np.uint8)
    pixels[:, :80] = (230, 20, 200)  # its left half: upright it is the upper half
    exif = Image.Exif()
    exif[0x112] = 6
    Image.fromarray(pixels).save(tmp_path / "turned.jpg", exif=exif)
    made = picture("make it calm", (120, 160), references=[tmp_path / "turned.jpg"])
    assert share_of(made[:60], MAGENTA) > 0.9 > 0.1 > share_of(made[100:], MAGENTA)
    Image.new("RGB", (1, 1), (230, 20, 200)).save(tmp_path / "dot.png")
    assert share_of(picture("calm", references=[tmp_path / "dot.png"]), MAGENTA) > 0.9
    Image.new("RGB", (7680, 4320), (230, 20, 200)).save(tmp_path / "huge.jpg")
    assert share_of(picture("calm", references=[tmp_path / "huge.jpg"]), MAGENTA) > 0.9


@pytest.mark.parametrize(
    "prompt", ["ramen, top view", "a cat on a windowsill", "isometric cafe", "a man in a kitchen"]
)
def test_variations_of_fixed_places_are_clearly_other_pictures(prompt: str) -> None:
    made = [picture(prompt, (160, 120), variation=i) for i in range(4)]
    assert min(apart(made[i], made[j]) for i in range(4) for j in range(i)) > 12


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a bowl of tomato soup with bread", "soup; bread beside 0"),
        ("a vase of sunflowers", "vase; 3 sunflower in 0"),
        ("a pizza with mushrooms", "pizza; 3 mushroom on 0"),
        ("a man driving a car", "man in 1; car"),
        ("a mother holding a baby", "woman; baby hold 0"),
        ("a doctor talking to a patient", "doctor; person beside 0"),
        ("a chef making pasta", "chef; pasta hold 0"),
        ("a goldfish in a glass bowl", "fishbowl"),
        ("a parrot on a pirate's shoulder", "parrot on 1; pirate"),
        ("a family in a rowboat", "man in 3; woman in 3; girl in 3; rowboat"),
        ("a laptop and a mug on a desk, top view", "laptop; coffee"),
        ("a woman reading in a cafe", "woman; book hold 0"),
        ("two boys playing football", "2 boy; soccer_ball beside 0"),
        ("a white house with a red door", "house"),
    ],
)
def test_everyday_relations_are_understood(prompt: str, expected: str) -> None:
    def said(thing: Thing) -> str:
        count = f"{thing.count} " if thing.count > 1 else ""
        tie = f" {thing.relation} {thing.target}" if thing.relation else ""
        return f"{count}{thing.kind}{tie}"

    shown = "; ".join(said(thing) for thing in read_prompt(prompt).things)
    assert shown.replace("ride", "in") == expected


def test_a_field_of_flowers_reaches_from_side_to_side() -> None:
    reds = cv2.cvtColor(picture("a windmill in a field of tulips", (320, 240)), cv2.COLOR_RGB2HSV)
    pink = ((reds[..., 0] > 165) & (reds[..., 1] > 110))[120:]
    assert pink.any(axis=0).mean() > 0.7


def test_any_text_gives_a_picture() -> None:
    for prompt in ("?", "the of and", "夜の東京", "a" * 3000, "1 2 3", 'say "你好"', "on on on in"):
        assert picture(prompt, (96, 96)).std() > 5, prompt
