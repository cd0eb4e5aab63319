from __future__ import annotations

import math
from itertools import pairwise

import pytest

from videogen_mcp.media import motion
from videogen_mcp.media.scene import Entrance, Idle

KINDS = ("fade", "rise", "drop", "slide_left", "slide_right", "pop", "grow", "wipe")


@pytest.mark.parametrize("ease", [motion.ease_out, motion.ease_in_out, motion.ease_out_back])
def test_an_easing_goes_from_nothing_to_all(ease: object) -> None:
    assert callable(ease)
    assert ease(0) == pytest.approx(0)
    assert ease(1) == pytest.approx(1)
    assert ease(-3) == pytest.approx(0)
    assert ease(9) == pytest.approx(1)


def test_only_the_springy_easing_overshoots() -> None:
    shares = [index / 50 for index in range(51)]
    assert max(map(motion.ease_out_back, shares)) > 1.02
    assert max(map(motion.ease_out, shares)) <= 1
    assert max(map(motion.ease_in_out, shares)) <= 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_layer_is_absent_before_its_entrance_and_at_rest_after_it(kind: str) -> None:
    entrance = Entrance(kind, 0.5, 0.6)
    assert motion.entrance_pose(entrance, 0.5, 100, 1) is None
    assert motion.entrance_pose(entrance, 1.1, 100, 1) == motion.Pose()
    during = motion.entrance_pose(entrance, 0.7, 100, 1)
    assert during is not None
    assert during != motion.Pose()


@pytest.mark.parametrize("kind", KINDS)
def test_an_entrance_comes_to_rest_without_a_jump(kind: str) -> None:
    entrance = Entrance(kind, 0, 0.6)
    last = motion.entrance_pose(entrance, 0.6 - 1 / 60, 200, 1)
    assert last is not None
    assert math.hypot(last.dx, last.dy) < 2
    assert last.scale_x == pytest.approx(1, abs=0.03)
    assert last.opacity > 0.95


@pytest.mark.parametrize(
    ("kind", "dx", "dy"),
    [("rise", 0, 1), ("drop", 0, -1), ("slide_left", 1, 0), ("slide_right", -1, 0)],
)
def test_a_layer_comes_from_the_side_that_its_entrance_names(kind: str, dx: int, dy: int) -> None:
    pose = motion.entrance_pose(Entrance(kind, 0, 1), 0.1, 100, 1)
    assert pose is not None
    assert (math.copysign(1, pose.dx) if pose.dx else 0) == dx
    assert (math.copysign(1, pose.dy) if pose.dy else 0) == dy


def test_a_growing_layer_keeps_its_foot_on_the_ground() -> None:
    pose = motion.entrance_pose(Entrance("grow", 0, 1), 0.2, 200, 1)
    assert pose is not None
    matrix = motion.pose_matrix(pose, 50, 300, 80, 200)
    foot = matrix @ (40, 200, 1)
    assert foot == pytest.approx((50, 400))


def test_idle_life_begins_without_a_jump_and_then_never_stops() -> None:
    idle = Idle(float_px=10, sway_deg=3, pulse=0.02, period=3, phase=0.4)
    assert motion.idle_pose(idle, 0, 1) == motion.Pose()
    assert abs(motion.idle_pose(idle, 1 / 30, 1).dy) < 0.1
    path = [motion.idle_pose(idle, 1 + index / 30, 1).dy for index in range(180)]
    assert max(path) == pytest.approx(10, abs=0.3)
    assert max(abs(b - a) for a, b in pairwise(path)) < 1


def test_the_camera_never_stands_still_and_never_leaves_the_overscan() -> None:
    for seed in range(6):
        path = [motion.camera_drift(index / 30, seed, 1) for index in range(1800)]
        speeds = [math.dist(a, b) * 30 for a, b in pairwise(path)]
        assert min(speeds) > 4
        assert max(speeds) < 10
        assert max(abs(x) for x, _ in path) <= 26
        assert max(abs(y) for _, y in path) <= 14


def test_a_still_picture_is_never_shown_beyond_its_edge() -> None:
    for seed in range(6):
        for index in range(600):
            zoom, across, down = motion.ken_burns(index / 10, seed)
            assert motion.LEAST_ZOOM <= zoom <= motion.MOST_ZOOM
            assert max(abs(across), abs(down)) <= 1


def test_the_drift_is_the_same_share_of_the_picture_at_every_size() -> None:
    small, large = motion.camera_drift(3.3, 4, 2 / 3), motion.camera_drift(3.3, 4, 2)
    assert (small[0] * 3, small[1] * 3) == pytest.approx(large)
