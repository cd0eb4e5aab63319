"""Clips: what prompts ask of them, cameras, things in the air, pictures that wake up, ambience."""

from __future__ import annotations

from itertools import pairwise
from typing import get_args

import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.media.audio.ambience import NAMES, ambience, beds_for
from videogen_mcp.media.audio.loudness import SAMPLE_RATE
from videogen_mcp.media.clips.air import AirAnimator
from videogen_mcp.media.clips.camera import Camera
from videogen_mcp.media.clips.directing import (
    Air,
    Direction,
    Move,
    direction_of,
    without_camera,
)
from videogen_mcp.media.clips.picture_clip import PictureClip
from videogen_mcp.media.clips.picturing import picture_scene, scene_direction, without_people
from videogen_mcp.media.clips.scene_clip import SceneClip, composed_size
from videogen_mcp.media.frames import Frame, rgb_from_planes
from videogen_mcp.media.sprites import Painter

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a fox running through snow, pan left", Direction("pan_left", ("snow",), "run")),
        ("zoom out from a city in heavy rain at night", Direction("pull_out", ("rain",))),
        ("a sailboat at sea", Direction("drift", (), "float", has_water=True)),
        ("static shot of an old library", Direction("static", ("dust",))),
        ("tilt up to a starry sky", Direction("tilt_up", ("stars",))),
    ],
)
def test_the_words_of_a_prompt_direct_the_clip(prompt: str, expected: Direction) -> None:
    assert direction_of(prompt) == expected


def test_words_on_the_camera_and_people_who_speak_are_not_drawn() -> None:
    assert without_camera("a fox in the snow, pan left") == "a fox in the snow"
    assert without_camera("The camera slowly pushes in on a sleeping cat") == "a sleeping cat"
    assert without_camera("a frying pan on a stove") == "a frying pan on a stove"
    assert without_camera("drone shot over a tropical island") == "a tropical island"
    assert without_camera("a truck in mud, a doll in a box") == "a truck in mud, a doll in a box"
    assert without_camera("pan right") == "pan right"
    assert without_people("an old fisherman in the rain by the sea") == "in the rain by the sea"


def test_rain_stays_outside_and_bubbles_rise_under_water() -> None:
    assert scene_direction("a cat on a sofa in a living room, rain").airs == ()
    assert "bubbles" in scene_direction("a fish in a coral reef underwater").airs


@pytest.mark.parametrize("move", get_args(Move))
def test_a_camera_that_starts_at_rest_starts_with_the_picture_as_it_is(move: Move) -> None:
    camera = Camera(move, 4, 3, starts_at_rest=True)
    first = camera.at(0)
    assert (first.x, first.y, first.roll) == (0, 0, 0)
    assert first.zoom == 1
    views = [camera.at(time) for time in np.linspace(0, 4, 120)]
    steps = [abs(b.zoom - a.zoom) + abs(b.x - a.x) for a, b in pairwise(views)]
    assert max(steps) < 0.08
    if move != "static":
        assert views[-1] != first or views[60] != first


@pytest.mark.parametrize("air", get_args(Air))
def test_things_in_the_air_are_seen_and_move(air: Air) -> None:
    animator = AirAnimator(air, 240, 136, seed=2)
    pictures = []
    ground = 150 if air == "birds" else 60
    for time in (0.5, 3.2):
        frame = Frame(240, 136)
        frame.planes.y[:], frame.planes.u[:], frame.planes.v[:] = ground, 128, 128
        animator.draw(time, frame, (0, 0), 1.0)
        pictures.append(frame.planes.y.astype(np.int16))
    assert np.abs(pictures[0] - ground).max() > 12
    assert np.abs(pictures[0] - pictures[1]).max() > 8


def picture(width: int, height: int) -> NDArray[np.uint8]:
    across = np.linspace(0, 255, width)[None, :, None]
    down = np.linspace(30, 220, height)[:, None, None]
    return np.concatenate(
        [across + 0 * down, down + 0 * across, 255 - across + 0 * down], axis=2
    ).astype(np.uint8)


def test_a_picture_wakes_up_gently_from_what_it_is() -> None:
    still = picture(320, 180)
    camera = Camera("push_in", 3, 1, starts_at_rest=True)
    clip = PictureClip(still, camera, Direction("push_in", ("snow",)))
    frame = Frame(320, 180)
    painter = Painter(frame)
    away = []
    for time in (0.0, 1 / 30, 0.5, 2.9):
        clip.draw(time, frame, painter)
        away.append(float(np.abs(rgb_from_planes(frame.planes).astype(np.int16) - still).mean()))
    assert away[0] < 1.5
    assert away[1] < away[0] + 1
    assert away[0] < away[2] < away[3]


@pytest.mark.parametrize("size", [(240, 136), (136, 240), (160, 160)])
def test_a_scene_has_no_empty_edges_wherever_the_camera_goes(size: tuple[int, int]) -> None:
    scene = picture_scene("a house on a hill", *composed_size(*size), seed=1)
    for move in ("pan_left", "tilt_up", "orbit", "handheld"):
        clip = SceneClip(scene, *size, Camera(move, 3, 1), Direction(move))
        frame = Frame(*size)
        painter = Painter(frame)
        pictures = []
        for time in (0.0, 3.0):
            clip.draw(time, frame, painter)
            pictures.append(rgb_from_planes(frame.planes).astype(np.int16))
        assert np.abs(pictures[0] - pictures[1]).mean() > 1, move
        for side in (pictures[0][:, 0], pictures[1][:, -1], pictures[0][0], pictures[1][-1]):
            assert side.mean() > 8, f"{move} looks past the edge"


@pytest.mark.parametrize("bed", NAMES)
def test_every_bed_of_ambience_is_alive_stereo_and_not_clipped(bed: str) -> None:
    sound = ambience((bed,), 2.0, seed=3)
    assert sound.shape == (2 * SAMPLE_RATE, 2)
    level = float(np.sqrt(np.mean(sound**2)))
    assert 0.05 < level < 0.12
    assert np.abs(sound).max() < 2
    assert np.corrcoef(sound.T)[0, 1] < 0.97
    assert np.array_equal(sound, ambience((bed,), 2.0, seed=3))


def test_beds_differ_where_things_sound_different() -> None:
    def centre(bed: str) -> float:
        mono = ambience((bed,), 3.0, seed=1).mean(axis=1)
        power = np.abs(np.fft.rfft(mono)) ** 2
        return float((power * np.fft.rfftfreq(len(mono), 1 / SAMPLE_RATE)).sum() / power.sum())

    assert centre("rain") > 4 * centre("wind")
    assert centre("birds") > 2 * centre("traffic")
    assert beds_for("rain over a busy street") == ("rain", "traffic")
    assert beds_for("a ship in a thunderstorm") == ("storm", "waves")
    assert beds_for("a teapot") == ("room tone",)
