from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from videogen_mcp.media import checks
from videogen_mcp.media.captions.pages import CaptionCue, CaptionWord
from videogen_mcp.media.captions.style import CaptionStyle
from videogen_mcp.media.compose import (
    ImageVisual,
    LogoPlacement,
    SegmentPlan,
    render_segment,
)
from videogen_mcp.media.frames import Frame, Planes
from videogen_mcp.media.scene import Entrance, Idle, Layer, caption_band
from videogen_mcp.media.scene_animator import Backdrop
from videogen_mcp.media.transitions import STYLES

from .sample_segments import (
    HEIGHT,
    WIDTH,
    decoded,
    plain_scene,
    plan_of,
    rendered,
    square_layer,
    stored,
    striped_scene,
)

PALETTE = [(24, 40, 200), (240, 120, 30), (250, 250, 250), (12, 12, 12), (60, 180, 75)]


def logo_file(folder: Path, color: tuple[int, int, int] = (255, 0, 0)) -> Path:
    image = np.zeros((40, 80, 4), np.uint8)
    image[4:36, 4:76] = (*color[::-1], 255)
    path = folder / "logo.png"
    cv2.imwrite(str(path), image)
    return path


def caption(text: str, start: float, end: float) -> CaptionCue:
    return CaptionCue(start, end, (CaptionWord(text, start, end),))


@pytest.mark.parametrize("color", PALETTE)
def test_colours_survive_rendering_and_decoding(
    color: tuple[int, int, int], tmp_path: Path
) -> None:
    path = rendered(plan_of(stored(plain_scene(color), tmp_path), 4), tmp_path)
    frames = decoded(path).astype(int)
    assert np.abs(frames - color).max() <= 3


def test_a_segment_has_every_frame_at_its_rate_and_its_colour_tags(tmp_path: Path) -> None:
    path = rendered(plan_of(stored(striped_scene(), tmp_path), 37), tmp_path)
    found = checks.streams(path)
    assert (found.video_codec, found.width, found.height) == ("h264", WIDTH, HEIGHT)
    assert (found.frames, found.fps, found.is_monotonic) == (37, 30, True)
    assert found.video_seconds == pytest.approx(37 / 30, abs=0.001)
    with av.open(str(path)) as container:
        context = container.streams.video[0].codec_context
        assert (context.color_range, context.colorspace) == (1, 1)
        assert (context.color_primaries, context.color_trc) == (1, 1)
        assert context.pix_fmt == "yuv420p"


@pytest.mark.parametrize("size", [(320, 180), (180, 320), (200, 200), (200, 250), (202, 182)])
def test_every_shape_of_frame_is_drawn_without_shifting_colour(
    size: tuple[int, int], tmp_path: Path
) -> None:
    layer = square_layer((220, 30, 30), 60, size[0] / 2, size[1] / 2)
    scene = plain_scene((30, 60, 200), replace(layer, parallax=0), width=size[0], height=size[1])
    plan = SegmentPlan(*size, 30, 3, stored(scene, tmp_path))
    last = decoded(rendered(plan, tmp_path))[-1].astype(int)
    middle = last[size[1] // 2 - 24 : size[1] // 2 + 24, size[0] // 2 - 24 : size[0] // 2 + 24]
    assert np.abs(middle.mean(axis=(0, 1)) - (220, 30, 30)).max() <= 4
    above = last[: size[1] // 2 - 40]
    assert np.abs(above - (30, 60, 200)).max() <= 4
    beside = last[size[1] // 2 - 24 : size[1] // 2 + 24, : size[0] // 2 - 40]
    assert np.abs(beside - (30, 60, 200)).max() <= 4


def test_the_picture_is_never_frozen(tmp_path: Path) -> None:
    path = rendered(plan_of(stored(striped_scene(), tmp_path), 60), tmp_path)
    assert checks.frozen_spans(path, 0.2) == []


@pytest.mark.parametrize("drift", [(0.0, 0.0), (0.31, -0.77), (-7.5, 4.25), (9.06, 9.5)])
def test_a_drift_is_exact_to_a_fraction_of_a_pixel(drift: tuple[float, float]) -> None:
    def wave(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return 128 + 50 * np.sin(x / 9) + 40 * np.sin(y / 7)

    x, y = np.meshgrid(np.arange(120.0), np.arange(90.0))
    plane = wave(x, y).round().astype(np.uint8)
    out = Frame(100, 70)
    half = np.ascontiguousarray(plane[::2, ::2])
    Backdrop(Planes(plane, half, half)).show(*drift, out.planes)
    expected = wave(x[:70, :100] + 10 - drift[0], y[:70, :100] + 10 - drift[1])
    assert np.abs(out.planes.y - expected).max() < 2


def test_a_still_layer_stays_on_its_pixels_while_the_background_drifts(tmp_path: Path) -> None:
    layer = replace(square_layer((255, 255, 255), 40, 160, 60), parallax=0)
    scene = striped_scene()
    scene = replace(scene, layers=(layer,))
    frames = decoded(rendered(plan_of(stored(scene, tmp_path), 40), tmp_path))
    white = [np.argwhere((frame > 235).all(axis=2)) for frame in (frames[2], frames[-1])]
    assert np.array_equal(white[0].min(axis=0), white[1].min(axis=0))
    assert np.array_equal(white[0].max(axis=0), white[1].max(axis=0))


def test_a_zoom_enlarges_the_scene_around_its_centre_and_leaves_lettering_alone(
    tmp_path: Path,
) -> None:
    corner = square_layer((255, 0, 0), 30, 60, 40)
    lettering = replace(square_layer((255, 255, 255), 30, 160, 120), parallax=0)
    visual = stored(plain_scene((0, 0, 0), corner, lettering), tmp_path)
    last = [
        decoded(rendered(plan_of(replace(visual, zoom=zoom), 90), tmp_path))[-1].astype(int)
        for zoom in (False, True)
    ]
    red = [np.argwhere(frame[..., 0] - frame[..., 1] > 100) for frame in last]
    white = [np.argwhere((frame > 200).all(axis=2)) for frame in last]
    assert len(red[1]) > 1.04 * len(red[0])
    assert (red[1].mean(axis=0) < red[0].mean(axis=0) - 1).all()
    assert np.array_equal(white[0], white[1])


def test_an_entrance_brings_a_layer_in_at_its_time(tmp_path: Path) -> None:
    layer = replace(square_layer((255, 255, 255), 60, 160, 60), entrance=Entrance("fade", 0.5, 0.5))
    visual = stored(plain_scene((0, 0, 0), layer), tmp_path)
    means = decoded(rendered(plan_of(visual, 36), tmp_path))[:, 40:80, 140:180].mean(axis=(1, 2, 3))
    assert means[:15].max() < 4
    assert 60 < means[22] < 195
    assert means[31:].min() > 250


def test_an_idle_layer_floats(tmp_path: Path) -> None:
    layer = square_layer((255, 255, 255), 40, 160, 80)
    floating = replace(layer, idle=Idle(float_px=60, period=1.5), parallax=0)
    visual = stored(plain_scene((0, 0, 0), floating), tmp_path)
    frames = decoded(rendered(plan_of(visual, 90), tmp_path))[..., 0].astype(float)
    rows = (frames.sum(axis=2) * np.arange(HEIGHT)).sum(axis=1) / frames.sum(axis=(1, 2))
    assert np.ptp(rows[45:]) == pytest.approx(2 * 60 / 6, abs=1.5)  # 1/6 of 1080


def test_a_shot_goes_on_in_the_next_segment_where_it_stopped(tmp_path: Path) -> None:
    layer = Layer(
        square_layer((250, 250, 0), 50, 0, 0).image, 160, 80, Entrance("rise", 0.2, 1), Idle(20)
    )
    visual = stored(replace(striped_scene(), layers=(layer,)), tmp_path)
    whole = decoded(rendered(plan_of(visual, 40), tmp_path, "whole.mp4")).astype(int)
    rest = plan_of(visual, 20, visual_start=20 / 30)
    second = decoded(rendered(rest, tmp_path, "rest.mp4")).astype(int)
    assert np.abs(whole[20:] - second).mean() < 3


@pytest.mark.parametrize("style", STYLES)
def test_a_transition_leads_from_the_last_visual_to_this_one(style: str, tmp_path: Path) -> None:
    before = stored(plain_scene((0, 0, 0)), tmp_path)
    after = stored(plain_scene((250, 250, 250)), tmp_path)
    plan = plan_of(after, 20, previous=before, transition=style, transition_frames=10)
    means = decoded(rendered(plan, tmp_path)).mean(axis=(1, 2, 3))
    assert means[0] < 40
    assert 60 < means[4] < 220
    assert np.all(np.diff(means[:10]) > -2)
    assert means[10:].min() > 246


@pytest.mark.parametrize("style", [None, "NONE"])
def test_without_a_transition_the_picture_cuts(style: str | None, tmp_path: Path) -> None:
    before = stored(plain_scene((0, 0, 0)), tmp_path)
    after = stored(plain_scene((250, 250, 250)), tmp_path)
    plan = plan_of(after, 5, previous=before, transition=style, transition_frames=10)
    assert decoded(rendered(plan, tmp_path)).mean(axis=(1, 2, 3)).min() > 246


def test_captions_are_in_their_band_for_exactly_their_frames(tmp_path: Path) -> None:
    visual = stored(plain_scene((90, 90, 90)), tmp_path)
    cue = caption("Water", 0.4, 1.0)  # frames 12 to 29
    frames = decoded(rendered(plan_of(visual, 40, captions=(cue,)), tmp_path)).astype(int)
    _, y0, _, y1 = caption_band(WIDTH, HEIGHT)
    differs = np.abs(frames - 90).max(axis=3) > 60
    shown = [index for index, frame in enumerate(differs) if frame.any()]
    assert shown == list(range(12, 30))
    assert not differs[:, : y0 - 8].any()
    assert not differs[:, y1 + 4 :].any()


def test_captions_hold_still_over_a_moving_picture(tmp_path: Path) -> None:
    visual = stored(plain_scene((90, 90, 90)), tmp_path)
    cue = CaptionCue(0, 2, (CaptionWord("Water", 5, 6),))
    frames = decoded(rendered(plan_of(visual, 30, captions=(cue,)), tmp_path)).astype(int)
    boxes = {
        tuple(np.argwhere((frame > 200).all(axis=2)).min(axis=0).tolist()) for frame in frames[3:]
    }
    assert len(boxes) == 1


@pytest.mark.parametrize(
    ("position", "row", "column"),
    [("TOP_LEFT", 0, 0), ("TOP_RIGHT", 0, 1), ("BOTTOM_CENTER", 1, 0.5), ("BOTTOM_RIGHT", 1, 1)],
)
def test_the_logo_is_in_its_corner_at_its_size(
    position: str, row: float, column: float, tmp_path: Path
) -> None:
    logo = LogoPlacement(logo_file(tmp_path), position, 20)
    visual = stored(plain_scene((0, 60, 0)), tmp_path)
    last = decoded(rendered(plan_of(visual, 3, logo=logo), tmp_path))[-1].astype(int)
    red = np.argwhere((last[..., 0] > 180) & (last[..., 1] < 90))
    (y0, x0), (y1, x1) = red.min(axis=0), red.max(axis=0)
    assert x1 - x0 == pytest.approx(64 * 72 / 80, abs=3)
    assert (x0 + x1) / 2 / WIDTH == pytest.approx((0.12, 0.5, 0.88)[int(column * 2)], abs=0.03)
    assert (y0 + y1) / 2 / HEIGHT == pytest.approx((0.12, 0.88)[int(row)], abs=0.04)


def test_an_unknown_logo_position_is_named(tmp_path: Path) -> None:
    logo = LogoPlacement(logo_file(tmp_path), "MIDDLE", 20)
    with pytest.raises(ValueError, match="MIDDLE"):
        rendered(plan_of(stored(plain_scene((0, 0, 0)), tmp_path), 3, logo=logo), tmp_path)


def test_progress_is_told_every_ten_frames(tmp_path: Path) -> None:
    told: list[int] = []
    plan = plan_of(stored(plain_scene((0, 0, 0)), tmp_path), 35)
    render_segment(plan, tmp_path / "out.mp4", on_frame=told.append)
    assert told == [10, 20, 30]


def test_a_cancelled_rendering_leaves_no_file(tmp_path: Path) -> None:
    class Cancelled(Exception):
        pass

    def cancel(done: int) -> None:
        raise Cancelled

    visual = stored(plain_scene((0, 0, 0)), tmp_path)
    out = tmp_path / "out"
    with pytest.raises(Cancelled):
        render_segment(plan_of(visual, 30), out / "segment.mp4", on_frame=cancel)
    assert list(out.iterdir()) == []


def test_a_failed_rendering_keeps_the_older_file(tmp_path: Path) -> None:
    path = rendered(plan_of(stored(plain_scene((0, 0, 0)), tmp_path), 3), tmp_path)
    size = path.stat().st_size
    with pytest.raises(ValueError, match="corner"):
        render_segment(
            plan_of(stored(plain_scene((9, 9, 9)), tmp_path), 30),
            path,
            on_frame=lambda done: (_ for _ in ()).throw(ValueError("corner")),
        )
    assert path.stat().st_size == size


def test_a_scene_of_another_size_is_refused_with_the_fix(tmp_path: Path) -> None:
    visual = stored(plain_scene((0, 0, 0), width=200, height=200), tmp_path)
    with pytest.raises(ValueError, match=r"200x200.*320x180.*again"):
        rendered(plan_of(visual, 3), tmp_path)


def test_segments_of_different_content_are_encoded_alike(tmp_path: Path) -> None:
    headers = set()
    for index, scene in enumerate((plain_scene((0, 0, 0)), striped_scene())):
        plan = plan_of(stored(scene, tmp_path), 7 + index * 9)
        with av.open(str(rendered(plan, tmp_path, f"{index}.mp4"))) as container:
            headers.add(bytes(container.streams.video[0].codec_context.extradata or b""))
    assert len(headers) == 1


class TestTheKeyOfASegment:
    @pytest.fixture
    def plan(self, tmp_path: Path) -> SegmentPlan:
        return plan_of(
            stored(plain_scene((1, 2, 3)), tmp_path),
            30,
            previous=stored(plain_scene((9, 9, 9)), tmp_path),
            previous_start=2.0,
            transition="FADE",
            transition_frames=10,
            captions=(caption("Water", 0.1, 0.9),),
            caption_style=CaptionStyle(),
            logo=LogoPlacement(logo_file(tmp_path), "TOP_LEFT", 10),
        )

    @pytest.mark.parametrize(
        "change",
        [
            {"width": 322},
            {"height": 182},
            {"fps": 25},
            {"frames": 31},
            {"visual_start": 0.1},
            {"previous_start": 2.1},
            {"transition": "PAN"},
            {"transition": "NONE"},
            {"transition_frames": 11},
            {"captions": (caption("water", 0.1, 0.9),)},
            {"captions": (caption("Water", 0.2, 0.9),)},
            {"captions": ()},
            {"caption_style": CaptionStyle(font_size=60)},
            {"logo": None},
        ],
    )
    def test_changes_with_everything_that_shows(
        self, plan: SegmentPlan, change: dict[str, object]
    ) -> None:
        assert replace(plan, **change).key() != plan.key()

    def test_does_not_depend_on_the_folder(self, plan: SegmentPlan, tmp_path: Path) -> None:
        other = tmp_path / "elsewhere"
        other.mkdir()
        assert plan.logo
        logo = replace(plan.logo, path=Path(shutil.copy(plan.logo.path, other / "renamed.png")))
        visual = replace(plan.visual, path=other / plan.visual.path.name)
        assert replace(plan, logo=logo, visual=visual).key() == plan.key()

    def test_does_not_depend_on_what_never_shows(self, plan: SegmentPlan) -> None:
        late = (*plan.captions, caption("later", 5.0, 6.0))
        assert replace(plan, captions=late).key() == plan.key()
        cut = replace(plan, transition=None)
        assert replace(cut, previous=None, transition_frames=0).key() == cut.key()
        bare = replace(plan, captions=())
        assert replace(bare, caption_style=None).key() == bare.key()

    def test_changes_with_the_content_of_a_picture(self, plan: SegmentPlan, tmp_path: Path) -> None:
        before = plan.key()
        logo_file(tmp_path, (0, 0, 255))
        assert plan.key() != before

    def test_changes_with_the_movement_of_a_picture(self, tmp_path: Path) -> None:
        path = logo_file(tmp_path)
        visuals = [ImageVisual(path, True, 1), ImageVisual(path, True, 2)]
        visuals.append(ImageVisual(path, False, 1))
        assert len({SegmentPlan(320, 180, 30, 5, visual).key() for visual in visuals}) == 3
