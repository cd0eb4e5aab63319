"""Small media files, generated."""

from __future__ import annotations

import io

import av
import numpy as np
from PIL import Image

SAMPLE_RATE = 48_000


def png(width: int = 320, height: int = 200, color: tuple[int, int, int] = (200, 40, 40)) -> bytes:
    """A picture of one colour with a white square in it."""
    image = Image.new("RGB", (width, height), color)
    image.paste((255, 255, 255), (width // 4, height // 4, width // 2, height // 2))
    stream = io.BytesIO()
    image.save(stream, format="PNG")
    return stream.getvalue()


def wav(seconds: float = 1.0, frequency: float = 330.0) -> bytes:
    """A tone."""
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    samples = (0.3 * 32767 * np.sin(2 * np.pi * frequency * time)).astype(np.int16)
    stream = io.BytesIO()
    with av.open(stream, "w", format="wav") as container:
        audio = container.add_stream("pcm_s16le", rate=SAMPLE_RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples[None, :], format="s16", layout="mono")
        frame.sample_rate = SAMPLE_RATE
        for packet in [*audio.encode(frame), *audio.encode(None)]:
            container.mux(packet)
    return stream.getvalue()


def mp4(seconds: float = 1.0, color: int = 90) -> bytes:
    """A silent film of one grey that grows brighter."""
    stream = io.BytesIO()
    with av.open(stream, "w", format="mp4") as container:
        video = container.add_stream("libx264", rate=30)
        video.width, video.height, video.pix_fmt = 320, 180, "yuv420p"
        for number in range(round(seconds * 30)):
            picture = np.full((180, 320, 3), min(255, color + number), np.uint8)
            container.mux(video.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(video.encode(None))
    return stream.getvalue()
