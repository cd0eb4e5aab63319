"""Pictures with a known answer: subjects with soft rims over grounds of every kind."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Values = NDArray[np.float32]


def texture(height: int, width: int, seed: int = 1, strength: float = 40.0) -> Values:
    """Noise as in nature: the coarser, the stronger; RGB around 0, one mood for all channels."""
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width, 3), np.float32)
    for octave in range(2, 7):
        cells = (2**octave * height // 64 + 2, 2**octave * width // 64 + 2)
        noise = rng.normal(0, 1, (*cells, 3)).astype(np.float32)
        noise = 0.7 * noise.mean(axis=2, keepdims=True) + 0.3 * noise
        total += cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC) / octave
    return total * (strength / total.std())


def figure(height: int, width: int, shift: float = 0.0) -> Values:
    """The alpha of a head and shoulders that run out of the picture below, with soft rims."""
    down, right = np.mgrid[0:height, 0:width].astype(np.float32)
    middle = width / 2 + shift
    head = 1 - np.hypot((right - middle) / (0.12 * width), (down - 0.3 * height) / (0.19 * height))
    body = 1 - np.hypot((right - middle) / (0.27 * width), (down - 1.0 * height) / (0.55 * height))
    edge = np.maximum(head * 0.12 * width, body * 0.27 * width)
    return np.asarray(np.clip(edge / 2 + 0.5, 0, 1), np.float32)


def composite(alpha: Values, subject: Values, ground: Values) -> Pixels:
    mixed = subject * alpha[..., None] + ground * (1 - alpha[..., None])
    return np.asarray(np.clip(mixed + 0.5, 0, 255), np.uint8)


def portrait(height: int = 240, width: int = 320, shift: float = 0.0) -> tuple[Pixels, Values]:
    """A warm figure before a textured, cooler ground; and its alpha."""
    alpha = figure(height, width, shift)
    subject = np.array([205, 90, 50], np.float32) + texture(height, width, 2, 14)
    ground = np.array([95, 120, 135], np.float32) + texture(height, width, 3, 16)
    return composite(alpha, subject, ground), alpha


def drawing(height: int = 240, width: int = 320) -> Pixels:
    """Shapes, thin lines and letters with the soft edges of a photograph."""
    fine = 4
    sheet = np.full((height * fine, width * fine, 3), (236, 230, 214), np.uint8)
    for number in range(14):
        centre = (int((number * 97 % 100) / 100 * width * fine), int(number / 14 * height * fine))
        colour = tuple(int(value) for value in np.random.default_rng(number).integers(0, 256, 3))
        if number % 2:
            cv2.circle(sheet, centre, 18 * fine + number * 5, colour, -1, cv2.LINE_AA)
        else:
            cv2.line(sheet, centre, (width * fine - centre[0], 30), colour, 7, cv2.LINE_AA)
    cv2.putText(sheet, "Sharp 42", (60, 700), cv2.FONT_HERSHEY_DUPLEX, 6, (20, 20, 60), 14)
    return np.asarray(cv2.resize(sheet, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def write_film(
    path: Path, pictures: list[Pixels], fps: int = 24, *, has_sound: bool = True
) -> Path:
    """An MP4 of good quality, with a tone."""
    height, width = pictures[0].shape[:2]
    with av.open(str(path), "w", format="mp4") as out:
        video = out.add_stream("libx264", rate=fps, options={"crf": "12", "preset": "veryfast"})
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        audio = out.add_stream("aac", rate=48_000, layout="stereo") if has_sound else None
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, fps)
            out.mux(video.encode(frame))
        out.mux(video.encode(None))
        if audio is not None:
            time = np.arange(round(len(pictures) / fps * 48_000)) / 48_000
            tone = np.repeat((0.3 * np.sin(2 * np.pi * 330 * time))[None], 2, axis=0)
            sound = av.AudioFrame.from_ndarray(
                tone.astype(np.float32), format="fltp", layout="stereo"
            )
            sound.sample_rate = 48_000
            out.mux([*audio.encode(sound), *audio.encode(None)])
    return path
