"""Films in another style: the choice by words, calm paint, sound and times that are kept."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.media.audio.codec import read_audio
from videogen_mcp.media.restyling.choosing import NAMES, choose, treatment
from videogen_mcp.media.restyling.film import Calm, Restyler, restyle_film
from videogen_mcp.media.restyling.picture import Picture

from .transform_pictures import portrait, write_film

Pixels = NDArray[np.uint8]


def noisy(count: int) -> list[Pixels]:
    """A still picture as a camera sees it again and again."""
    picture = portrait(120, 200)[0].astype(np.float32)
    chance = np.random.default_rng(3)
    return [
        np.clip(picture + chance.normal(0, 3, picture.shape), 0, 255).astype(np.uint8)
        for _ in range(count)
    ]


def unrest(pictures: list[Pixels]) -> float:
    """How much neighbours differ."""
    shown = np.stack(pictures[3:]).astype(np.float32)
    return float(np.abs(np.diff(shown, axis=0)).mean())


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("Turn it into an oil painting", ("oil",)),
        ("as a drawing", ("ink",)),
        ("a pencil drawing", ("pencil",)),
        ("soft watercolor, warm evening light", ("watercolour", "warm")),
        ("Film noir", ("noir",)),
        ("like a comic book at night", ("comic", "night")),
        ("make it cyberpunk", ("neon",)),
        ("8-bit video game", ("pixel",)),
        ("architect's blueprint", ("blueprint",)),
        ("Studio Ghibli anime", ("anime",)),
        ("an old VHS tape", ("vhs",)),
        ("thermal camera", ("thermal",)),
        ("everything in blue", ("blue",)),
    ],
)
def test_words_choose_the_style(prompt: str, names: tuple[str, ...]) -> None:
    choice = choose(prompt)
    assert choice.names == names
    assert choice.is_meant


@pytest.mark.parametrize("prompt", ["make it look like a wedding", "two boilers", "?"])
def test_words_that_name_no_style_are_owned_up_to(prompt: str) -> None:
    choice = choose(prompt)
    assert choice.names == ("cinematic",)
    assert not choice.is_meant


@pytest.mark.parametrize("name", NAMES)
def test_every_style_shows_the_picture_and_changes_it(name: str) -> None:
    rgb = portrait(120, 200)[0]
    painted = treatment(name)(Picture(rgb, 2, 5))
    assert painted.shape == rgb.shape
    assert painted.dtype == np.uint8
    assert np.abs(painted.astype(int) - rgb).mean() > 2
    assert painted.std() > 8, "something is to be seen"
    assert (treatment(name)(Picture(rgb, 2, 5)) == painted).all(), "the same again"


@pytest.mark.parametrize("name", ["cartoon", "comic", "watercolour", "ink", "poster"])
def test_paint_boils_less_than_where_every_picture_is_painted_by_itself(name: str) -> None:
    pictures = noisy(9)
    alone = [treatment(name)(Picture(rgb, n, 1)) for n, rgb in enumerate(pictures)]
    restyler = Restyler(choose(name), 1)
    together = [restyler.repaint(rgb) for rgb in pictures]
    assert unrest(together) < 0.7 * unrest(alone)


def test_what_moves_leaves_no_trail() -> None:
    calm = Calm()
    dark, light = np.full((40, 60, 3), 20, np.uint8), np.full((40, 60, 3), 220, np.uint8)
    calm.next(dark)
    assert (calm.next(light) == light).all()


def test_a_film_keeps_its_sound_its_times_and_its_size(tmp_path: Path) -> None:
    pictures = [portrait(120, 200, shift=0.01 * n)[0] for n in range(25)]
    source = write_film(tmp_path / "a.mp4", pictures, 25)
    made = restyle_film(source, "pencil", 1, tmp_path / "b.mp4", lambda _: None)
    assert (made.width, made.height, made.has_sound) == (200, 120, True)
    assert made.seconds == pytest.approx(1.0, abs=0.001)
    with av.open(str(source)) as old, av.open(str(tmp_path / "b.mp4")) as new:
        times = [[float(f.time) for f in film.decode(video=0)] for film in (old, new)]
    assert times[0] == pytest.approx(times[1], abs=0.001)
    sounds = [read_audio(path) for path in (source, tmp_path / "b.mp4")]
    assert len(sounds[0]) == len(sounds[1])
    assert np.abs(sounds[0] - sounds[1]).max() < 1e-4
