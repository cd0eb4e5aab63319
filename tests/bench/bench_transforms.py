"""How good the transforms are, against what is known: originals, masks, and plain methods.

Run: python -m tests.bench.bench_transforms [picture …]; pictures of your own are enlarged too.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from tests.media.transform_pictures import Pixels, Values, composite, drawing, figure, texture
from videogen_mcp.media.frames import Plane
from videogen_mcp.media.transforms.cutout import cut_out
from videogen_mcp.media.transforms.likeness import likeness, signal_to_noise
from videogen_mcp.media.transforms.source import read_source
from videogen_mcp.media.transforms.tracing import trace_picture
from videogen_mcp.media.transforms.upscaling import upscale

LANCZOS, BICUBIC = cv2.INTER_LANCZOS4, cv2.INTER_CUBIC
SHRINKINGS = {
    "area": lambda image, size: cv2.resize(np.asarray(image), size, interpolation=cv2.INTER_AREA),
    "bicubic": lambda image, size: np.asarray(image.resize(size, Image.Resampling.BICUBIC)),
    "Lanczos": lambda image, size: np.asarray(image.resize(size, Image.Resampling.LANCZOS)),
}


def natural(height: int = 480, width: int = 640) -> Pixels:
    picture = np.array([120, 130, 110], np.float32) + texture(height, width, 7, 45)
    return np.clip(picture, 0, 255).astype(np.uint8)


def gradient(height: int = 480, width: int = 640) -> Pixels:
    down, right = np.mgrid[0:height, 0:width].astype(np.float32)
    return np.dstack([right / width, down / height, 1 - right / width]).astype(np.float32) * 255


def own_pictures() -> dict[str, Pixels]:
    pictures = {
        "drawing": drawing(480, 640),
        "texture": natural(),
        "gradient": gradient().astype(np.uint8),
    }
    frame = Path("examples/frame.jpg")
    if frame.exists():
        pictures["scene"] = read_source(frame).rgb
    return pictures | {Path(name).name: read_source(Path(name)).rgb for name in sys.argv[1:]}


def grey(pixels: Plane) -> Values:
    return cv2.cvtColor(pixels[..., :3], cv2.COLOR_RGB2GRAY).astype(np.float32) / 255


def resized(method: int) -> Callable[[Plane], Plane]:
    return lambda small: cv2.resize(small, None, fx=2, fy=2, interpolation=method)


def overshoot(large: Values, small: Values) -> float:
    """How far pixels lie outside the range of the small pixels around them, mean in levels."""
    around = np.ones((3, 3), np.uint8)
    size = (large.shape[1], large.shape[0])
    high = cv2.resize(cv2.dilate(small, around), size, interpolation=cv2.INTER_NEAREST)
    low = cv2.resize(cv2.erode(small, around), size, interpolation=cv2.INTER_NEAREST)
    return float((np.maximum(large - high, 0) + np.maximum(low - large, 0)).mean() * 255)


def sharpness(values: Values) -> float:
    return float(np.hypot(cv2.Sobel(values, -1, 1, 0), cv2.Sobel(values, -1, 0, 1)).mean())


def bench_upscaling() -> None:
    print("upscaling 2x: PSNR dB / SSIM / sharpness of the original's / overshoot in levels")
    methods = {"bicubic": resized(BICUBIC), "Lanczos": resized(LANCZOS), "ours": upscale}
    for name, whole in own_pictures().items():
        whole = whole[: whole.shape[0] // 4 * 4, : whole.shape[1] // 4 * 4]
        size = (whole.shape[1] // 2, whole.shape[0] // 2)
        for shrinking, shrink in SHRINKINGS.items():
            small = np.asarray(shrink(Image.fromarray(whole), size), np.uint8)
            line = []
            for method, enlarge in methods.items():
                large, wanted = grey(enlarge(small)), grey(whole)
                line.append(
                    f"{method} {signal_to_noise(large, wanted):5.2f}/{likeness(large, wanted):.4f}"
                    f"/{sharpness(large) / sharpness(wanted):.2f}"
                    f"/{overshoot(large, grey(small)):.2f}"
                )
            print(f"  {name:>12} shrunk by {shrinking:<8}", "   ".join(line))


def naive_matte(rgb: Plane) -> Values:
    """GrabCut within a frame, as in every tutorial."""
    height, width = rgb.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    frame = (width // 20, height // 20, width - width // 10, height - height // 20)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.setRNGSeed(1)
    cv2.grabCut(rgb, mask, frame, *models, 5, cv2.GC_INIT_WITH_RECT)
    return ((mask & 1) > 0).astype(np.float32)


def mattes() -> dict[str, tuple[Plane, Values]]:
    alpha = figure(360, 480)
    subject = np.array([205, 90, 50], np.float32) + texture(360, 480, 2, 14)
    plain = {"white": (246, 246, 244), "grey": (128, 130, 133), "green": (30, 190, 70)}
    grounds = {
        name: np.broadcast_to(np.array(colour, np.float32), (360, 480, 3))
        for name, colour in plain.items()
    }
    grounds["calm"] = np.array([95, 120, 135], np.float32) + texture(360, 480, 3, 10)
    grounds["busy"] = np.array([105, 115, 125], np.float32) + texture(360, 480, 3, 32)
    grounds["alike"] = np.array([150, 110, 80], np.float32) + texture(360, 480, 3, 16)
    return {name: (composite(alpha, subject, ground), alpha) for name, ground in grounds.items()}


def bench_mattes() -> None:
    print("mattes: mean error / error of the gradient, of 1 (lower is better)")
    for name, (picture, alpha) in mattes().items():
        line = []
        for method, found in (
            ("GrabCut in a frame", naive_matte(picture)),
            ("ours", cut_out(picture)[0][..., 3].astype(np.float32) / 255),
        ):
            rims = np.abs(np.hypot(*np.gradient(found)) - np.hypot(*np.gradient(alpha))).mean()
            line.append(f"{method} {np.abs(found - alpha).mean():.4f}/{rims:.4f}")
        print(f"  {name:>12}", "   ".join(line))


def bench_tracing() -> None:
    print("tracing: SSIM, paths, kB, seconds")
    with tempfile.TemporaryDirectory() as folder:
        for name, picture in own_pictures().items():
            source, target = Path(folder) / "a.png", Path(folder) / "a.svg"
            Image.fromarray(picture).save(source)
            begun = time.perf_counter()
            made = trace_picture(source, target, lambda _: None)
            took = time.perf_counter() - begun
            print(
                f"  {name:>12} {made.alike:.3f} {made.paths:>5} {made.size / 1000:>6.0f} {took:.1f}"
            )


if __name__ == "__main__":
    bench_upscaling()
    bench_mattes()
    bench_tracing()
