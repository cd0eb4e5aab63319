"""Presenters in a film: where they are, and that only they move there."""

from __future__ import annotations

import wave
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.media.compose import (
    CaptionCue,
    CaptionWord,
    Host,
    HostedVisual,
    ImageVisual,
    SegmentPlan,
    render_segment,
)
from videogen_mcp.media.presenters.look import Look
from videogen_mcp.media.presenters.mouth_track import mouth_track
from videogen_mcp.media.presenters.stage import Side, stage
from videogen_mcp.media.probe import frame_at

pytestmark = pytest.mark.slow

LOOK = Look("Nora", "#f2bd98", "#6b3a26", "wavy", "blazer", "#1f7f86", "#fbf8f4", "#f3d9c4")
WIDTH, HEIGHT, FPS = 480, 270, 15
RATIOS = [(1920, 1080), (1080, 1920), (1080, 1080), (864, 1080), (3240, 1080), (720, 2160)]


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Host:
    """Somebody who is silent for half a second and then calls out."""
    folder = tmp_path_factory.mktemp("host")
    times = np.arange(24_000) / 16_000
    called = np.sin(2 * np.pi * 180 * times) * (1 + np.sin(2 * np.pi * 4 * times)) * (times > 0.5)
    with wave.open(str(folder / "voice.wav"), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(16_000)
        out.writeframes((9_000 * called).astype("<i2").tobytes())
    mouth_track(folder / "voice.wav").save(folder / "track.npz")
    return Host(folder / "track.npz", 0.0, 7, look=LOOK)


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("picture") / "blue.png"
    cv2.imwrite(str(path), np.full((180, 320, 3), (190, 110, 40), np.uint8))
    return path


def plan(host: Host, picture: Path, side: Side = "RIGHT", **changes: object) -> SegmentPlan:
    shown = HostedVisual(host, ImageVisual(picture, zoom=False, seed=0), side)
    given: dict[str, object] = {"visual": shown, "frames": 22, **changes}
    return SegmentPlan(width=WIDTH, height=HEIGHT, fps=FPS, **given)  # type: ignore[arg-type]


def pictures(segment: SegmentPlan, path: Path) -> NDArray[np.float32]:
    render_segment(segment, path)
    count = segment.frames
    shown = [frame_at(path, (n + 0.5) / FPS) for n in range(count)]
    return np.stack(shown).astype(np.float32)


@pytest.mark.parametrize(("width", "height"), RATIOS)
@pytest.mark.parametrize("side", ["LEFT", "RIGHT"])
def test_scene_and_presenter_share_the_frame_without_a_gap(
    width: int, height: int, side: Side
) -> None:
    areas = stage(width, height, side)
    covered = np.zeros((height, width), int)
    for area in (areas.scene, areas.host):
        assert all(value % 2 == 0 for value in (area.x, area.y, area.width, area.height))
        covered[area.y : area.y + area.height, area.x : area.x + area.width] += 1
    assert (covered == 1).all()
    assert areas.scene.width * areas.scene.height > areas.host.width * areas.host.height


@pytest.mark.parametrize("side", ["LEFT", "RIGHT"])
def test_only_the_presenters_part_of_the_frame_moves(
    host: Host, picture: Path, tmp_path: Path, side: Side
) -> None:
    shown = pictures(plan(host, picture, side), tmp_path / "film.mp4")
    areas = stage(WIDTH, HEIGHT, side)
    moved = np.abs(np.diff(shown, axis=0)).max(axis=(0, 3))
    at = areas.scene
    assert moved[8 : HEIGHT - 8, at.x + 8 : at.x + at.width - 8].max() < 6
    at = areas.host
    assert (moved[:, at.x : at.x + at.width] > 40).sum() > 60


def test_the_mouth_moves_more_while_there_is_a_voice(
    host: Host, picture: Path, tmp_path: Path
) -> None:
    shown = pictures(plan(host, picture), tmp_path / "film.mp4")
    at = stage(WIDTH, HEIGHT, "RIGHT").host
    middle = at.x + at.width // 2
    face = shown[:, HEIGHT // 2 : HEIGHT * 3 // 4, middle - 24 : middle + 24]
    moved = np.abs(np.diff(face, axis=0)).mean(axis=(1, 2, 3))
    assert moved[9:].mean() > 2 * moved[:6].mean()


def test_captions_stand_in_the_scene_and_never_on_the_presenter(
    host: Host, picture: Path, tmp_path: Path
) -> None:
    said = ("Every", "word", "of", "this", "is", "shown")
    cues = (CaptionCue(0.0, 1.4, tuple(CaptionWord(text, 0.0, 1.4) for text in said)),)
    bare = pictures(plan(host, picture, frames=3), tmp_path / "bare.mp4")
    told = pictures(plan(host, picture, frames=3, captions=cues), tmp_path / "told.mp4")
    difference = np.abs(told - bare).max(axis=(0, 3))
    at = stage(WIDTH, HEIGHT, "RIGHT").host
    assert (difference[:, : at.x] > 80).sum() > 100
    assert difference[:, at.x + 2 :].max() < 30


def test_the_scene_changes_beside_a_presenter_who_goes_on_speaking(
    host: Host, picture: Path, tmp_path: Path
) -> None:
    other = tmp_path / "red.png"
    cv2.imwrite(str(other), np.full((180, 320, 3), (30, 30, 200), np.uint8))
    before = HostedVisual(host, ImageVisual(other, zoom=False, seed=0))
    cut = {"previous": before, "previous_start": 0.0, "transition": "PAN", "transition_frames": 8}
    shown = pictures(plan(host, picture, frames=9, **cut), tmp_path / "cut.mp4")
    plain = pictures(plan(host, picture, frames=9), tmp_path / "plain.mp4")
    at = stage(WIDTH, HEIGHT, "RIGHT").host
    beside = np.abs(shown - plain)[:, :, at.x + 4 :]
    assert beside.max(axis=(1, 2, 3)).mean() < 40
    assert beside.mean() < 2
    halfway = shown[4, HEIGHT // 2, : at.x]
    assert (halfway[:, 0] > 150).any()
    assert (halfway[:, 2] > 150).any()


def test_another_presenter_makes_another_segment(host: Host, picture: Path) -> None:
    moved = Host(host.track, 0.5, host.seed, look=LOOK)
    other = Host(host.track, 0.0, host.seed, look=Look(*[*vars(LOOK).values()][:5], "#aa2222",
                 *[*vars(LOOK).values()][6:]))  # fmt: skip
    keys = {plan(item, picture).key() for item in (host, moved, other)}
    assert len(keys) == 3
    assert plan(host, picture).key() == plan(host, picture).key()
