"""How much of the encoder's own speed is left when pictures are composed as well.

One job, twice in one run: 12 visuals with motion, crossfades, word captions and a logo, composed
and encoded by us; and the very same pictures, ready-made in memory, only encoded. Same settings,
all cores. Pictures (Ken Burns) and animated scenes are measured apart.

    python tests/bench/bench_render.py --seconds 10
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from videogen_mcp.media import fonts, svg
from videogen_mcp.media.captions.pages import CaptionWord, paginate
from videogen_mcp.media.captions.style import CaptionStyle
from videogen_mcp.media.compose import (
    ImageVisual,
    LogoPlacement,
    SceneVisual,
    SegmentPlan,
    Visual,
    _Composer,
    render_segment,
)
from videogen_mcp.media.encoding import VideoWriter
from videogen_mcp.media.frames import Frame
from videogen_mcp.media.scene import Entrance, Idle, Layer, Scene, overscanned, save_scene
from videogen_mcp.media.segments import join_segments

FPS = 30
VISUALS = 12
SENTENCE = "Water is the simplest habit you can build, and your mornings feel clearer every day. "


def fractal_photo(width: int, height: int, seed: int) -> np.ndarray:
    """Noise with nearly as much contrast in every octave, as photographs have (1/f^1.25)."""
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width, 3), np.float32)
    cells = 4
    while cells < width:
        small = rng.normal(0, 1 / cells**0.25, (max(cells * height // width, 2), cells, 3))
        small = small.astype(np.float32)
        total += cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
        cells *= 2
    total = (total - total.min()) / np.ptp(total)
    return (total * 255).astype(np.uint8)


def graphic(width: int, height: int, seed: int) -> np.ndarray:
    """A gradient with a few discs, as drawn stills are."""
    rng = np.random.default_rng(seed)
    corners = rng.integers(0, 255, (2, 2, 3)).astype(np.float32)
    picture = cv2.resize(corners, (width, height), interpolation=cv2.INTER_LINEAR)
    for _ in range(12):
        centre = (int(rng.integers(width)), int(rng.integers(height)))
        color = tuple(int(value) for value in rng.integers(0, 255, 3))
        cv2.circle(picture, centre, int(rng.integers(30, 220)), color, -1, cv2.LINE_AA)
    return picture.astype(np.uint8)


def _layer(body: str, size: int, x: float, y: float, **changes: object) -> Layer:
    rgba = svg.rasterize(svg.document(body, 100, 100), width=size).astype(np.uint16)
    rgba[..., :3] = rgba[..., :3] * rgba[..., 3:] // 255
    return replace(Layer(rgba.astype(np.uint8), x, y), **changes)


def animated_scene(width: int, height: int, seed: int) -> Scene:
    """A scene with a disc, a floating hero, cards and words coming in one by one."""
    unit = min(width, height) / 1080
    disc = '<circle cx="50" cy="50" r="49" fill="#fff" fill-opacity=".2"/>'
    hero = '<rect x="8" y="8" width="84" height="84" rx="20" fill="#ffb02e"/>'
    card = '<rect x="3" y="3" width="94" height="94" rx="24" fill="#fff"/>'
    x, y = width * 0.72, height * 0.42
    layers = [
        _layer(disc, int(760 * unit), x, y, entrance=Entrance("pop"), parallax=1.2),
        _layer(
            hero,
            int(520 * unit),
            x,
            y,
            entrance=Entrance("rise", 0.2),
            idle=Idle(12, 3),
            parallax=1.5,
        ),
    ]
    for index in range(4):
        place = (width * (0.52 + 0.12 * index), height * (0.2 + 0.13 * index))
        entrance = Entrance("pop", 0.5 + 0.15 * index)
        layers.append(_layer(card, int(190 * unit), *place, entrance=entrance, idle=Idle(8)))
    face = fonts.face("display")
    for index, word in enumerate(["Drink", "water", "to", "boost", "your", "energy"]):
        size = 110 * unit
        body = svg.text_element(word, 10, size, face, size, "#fff")
        box = svg.document(body, fonts.measure(word, face, size) + 20, size * 1.4)
        drawn = svg.rasterize(box, fonts=[face.path]).astype(np.uint16)
        drawn[..., :3] = drawn[..., :3] * drawn[..., 3:] // 255
        row, column = divmod(index, 2)
        layers.append(
            Layer(
                drawn.astype(np.uint8),
                width * (0.15 + 0.2 * column),
                height * (0.25 + 0.12 * row),
                Entrance("rise", 0.3 + 0.12 * index, 0.5),
            )
        )
    columns, rows = overscanned(width, height)
    return Scene(width, height, graphic(columns, rows, seed), tuple(layers), "#ffb02e")


def spoken(seconds: float) -> list[CaptionWord]:
    words, now = [], 0.2
    text = SENTENCE.split()
    while now < seconds - 0.6:
        word = text[len(words) % len(text)]
        words.append(CaptionWord(word, now, now + 0.32))
        now += 0.38
    return words


def visuals_of(kind: str, folder: Path, width: int, height: int) -> list[Visual]:
    found: list[Visual] = []
    for seed in range(VISUALS):
        if kind == "scenes":
            path = folder / f"scene{seed}.npz"
            save_scene(animated_scene(width, height, seed), path)
            found.append(SceneVisual(path))
            continue
        make = fractal_photo if seed % 2 else graphic
        path = folder / f"photo{seed}.png"
        cv2.imwrite(str(path), make(width * 6 // 5, height * 6 // 5, seed))
        found.append(ImageVisual(path, True, seed))
    return found


def plans_of(
    visuals: list[Visual], seconds: float, folder: Path, width: int, height: int
) -> list[SegmentPlan]:
    each = seconds / VISUALS
    logo = folder / "logo.png"
    cv2.imwrite(str(logo), np.dstack([graphic(300, 120, 7), np.full((120, 300), 220, np.uint8)]))
    cues = paginate(spoken(seconds), width=width, height=height, style=CaptionStyle())
    return [
        SegmentPlan(
            width,
            height,
            FPS,
            round(each * FPS),
            visual,
            previous=visuals[index - 1] if index else None,
            previous_start=each,
            transition="FADE",
            transition_frames=min(FPS // 2, round(each * FPS) // 2),
            captions=tuple(cue.shifted(-index * each) for cue in cues),
            logo=LogoPlacement(logo, "TOP_RIGHT", 10),
        )
        for index, visual in enumerate(visuals)
    ]


@dataclass
class Spent:
    """Seconds on the clock, and of all processors together."""

    wall: float = 0.0
    processors: float = 0.0

    def add(self, work: Callable[[], object]) -> None:
        wall, processors = time.perf_counter(), time.process_time()
        work()
        self.wall += time.perf_counter() - wall
        self.processors += time.process_time() - processors


def _in_parallel(work: Callable[[int], object], count: int) -> None:
    with ThreadPoolExecutor(count) as pool:
        list(pool.map(work, range(count)))


def _encode(frames: list[Frame], path: Path) -> None:
    writer = VideoWriter(path, frames[0].width, frames[0].height, FPS)
    for frame in frames:
        writer.write(frame)
    writer.finish()


def measure(plans: list[SegmentPlan], folder: Path, workers: int) -> tuple[Spent, Spent]:
    """Measures ours and the encoder alone in turns, a few segments at a time."""
    ours, alone = Spent(), Spent()
    paths = [folder / f"ours{index}.mp4" for index in range(len(plans))]
    for first in range(0, len(plans), workers):
        group = range(first, min(first + workers, len(plans)))

        def render(index: int, group: range = group) -> None:
            render_segment(plans[group[index]], paths[group[index]])

        ours.add(lambda render=render, group=group: _in_parallel(render, len(group)))
        ready = [_composed(plans[index]) for index in group]

        def encode(index: int, ready: list[list[Frame]] = ready) -> None:
            _encode(ready[index], folder / f"alone{index}.mp4")

        alone.add(lambda encode=encode, group=group: _in_parallel(encode, len(group)))
    ours.add(lambda: join_segments(paths, None, folder / "ours.mp4"))
    return ours, alone


def _composed(plan: SegmentPlan) -> list[Frame]:
    composer = _Composer(plan)
    frames = []
    for index in range(plan.frames):
        composer.draw(index)
        copy = Frame(plan.width, plan.height)
        copy.copy_from(composer.frame)
        frames.append(copy)
    return frames


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--width", type=int, default=1920)
    parser.add_argument("--height", type=int, default=1080)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    print(
        f"{options.seconds:g} s of {options.width}x{options.height} at {FPS}, "
        f"{VISUALS} visuals, captions, logo, crossfades, {options.workers} workers"
    )
    for kind in ("photos", "scenes"):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            visuals = visuals_of(kind, folder, options.width, options.height)
            plans = plans_of(visuals, options.seconds, folder, options.width, options.height)
            frames = sum(plan.frames for plan in plans)
            ours, alone = measure(plans, folder, options.workers)
        print(
            f"{kind:7} ours {frames / ours.wall:6.1f} frames/s   "
            f"encoder alone {frames / alone.wall:6.1f} frames/s   "
            f"ratio {alone.wall / ours.wall:.2f} (of processor time "
            f"{alone.processors / ours.processors:.2f})   "
            f"{frames / FPS / ours.wall:.1f} x real time"
        )
    if sys.platform != "win32":
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak memory {peak:.0f} MB (with the ready-made pictures)")


if __name__ == "__main__":
    main()
