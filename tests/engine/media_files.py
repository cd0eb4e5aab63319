"""Small media files, generated."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from fractions import Fraction

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
    return sound("wav", "pcm_s16le", seconds, frequency=frequency)


def sound(
    container: str,
    codec: str,
    seconds: float = 1.0,
    *,
    rate: int = SAMPLE_RATE,
    frequency: float = 330.0,
    cover: bool = False,
) -> bytes:
    """A mono tone in any container and codec; `cover` adds a picture, as albums have."""
    stream = io.BytesIO()
    with av.open(stream, "w", format=container) as out:
        audio = out.add_stream(codec, rate=rate, layout="mono")
        picture = out.add_stream("mjpeg", rate=1) if cover else None
        if picture is not None:
            picture.width, picture.height, picture.pix_fmt = 64, 64, "yuvj420p"
            picture.disposition = av.stream.Disposition.attached_pic
            shown = av.VideoFrame.from_ndarray(np.full((64, 64, 3), 99, np.uint8), format="rgb24")
            out.mux([*picture.encode(shown), *picture.encode(None)])
        resampler = av.AudioResampler(
            format=audio.format, layout="mono", rate=rate, frame_size=audio.frame_size or 1024
        )
        time = np.arange(round(seconds * rate)) / rate
        samples = (0.3 * 32767 * np.sin(2 * np.pi * frequency * time)).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(samples[None, :], format="s16", layout="mono")
        frame.sample_rate = rate
        for part in [*resampler.resample(frame), *resampler.resample(None)]:
            out.mux(audio.encode(part))
        out.mux(audio.encode(None))
    return stream.getvalue()


def mp4(seconds: float = 1.0, color: int = 90) -> bytes:
    """A silent film of one grey that grows brighter."""
    return film(seconds=seconds, color=color, size=(320, 180), has_sound=False)


def film(
    container: str = "mp4",
    codec: str = "libx264",
    *,
    seconds: float = 1.0,
    size: tuple[int, int] = (320, 180),
    color: int = 90,
    pixels: str = "yuv420p",
    fps: int = 30,
    is_uneven: bool = False,
    has_sound: bool = True,
    audio_codec: str = "aac",
    options: Mapping[str, str] | None = None,
) -> bytes:
    """A film of one grey that grows brighter, a white square in its upper left corner.

    `is_uneven` gives each second picture a longer time.
    """
    width, height = size
    stream = io.BytesIO()
    with av.open(stream, "w", format=container) as out:
        video = out.add_stream(codec, rate=fps, options=dict(options or {}))
        video.width, video.height, video.pix_fmt = width, height, pixels
        video.codec_context.time_base = Fraction(1, fps * 2)
        audio = (
            out.add_stream(audio_codec, rate=SAMPLE_RATE, layout="stereo") if has_sound else None
        )
        for number in range(round(seconds * fps)):
            picture = np.full((height, width, 3), min(255, color + number), np.uint8)
            picture[: height // 4, : width // 4] = 255
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(format=pixels)
            frame.pts = number * 2 + (number % 2 if is_uneven else 0)
            frame.time_base = Fraction(1, fps * 2)
            out.mux(video.encode(frame))
        out.mux(video.encode(None))
        if audio is not None:
            length = round(seconds * SAMPLE_RATE)
            time = np.arange(length) / SAMPLE_RATE
            tone = np.repeat((0.3 * np.sin(2 * np.pi * 330 * time))[None, :], 2, axis=0)
            sound_frame = av.AudioFrame.from_ndarray(
                tone.astype(np.float32), format="fltp", layout="stereo"
            )
            sound_frame.sample_rate = SAMPLE_RATE
            out.mux(audio.encode(sound_frame))
            out.mux(audio.encode(None))
    return stream.getvalue()


def turned(content: bytes) -> bytes:
    """An MP4 as a phone held upright writes it: the pictures lie on their side, to be turned."""
    at = content.index(b"vide", content.index(b"moov"))
    at = content.rindex(b"tkhd", 0, at)
    version = content[at + 4]
    start = at + 4 + (52 if version == 1 else 40)
    one, minus = (1 << 16).to_bytes(4, "big"), (-(1 << 16)).to_bytes(4, "big", signed=True)
    zero = bytes(4)
    w = (1 << 30).to_bytes(4, "big")
    matrix = zero + one + zero + minus + zero + zero + zero + zero + w
    return content[:start] + matrix + content[start + 36 :]


def gif(size: tuple[int, int] = (120, 80), count: int = 6) -> bytes:
    """An animated GIF whose colour changes."""
    frames = [Image.new("RGB", size, (40 * number, 90, 160)) for number in range(count)]
    stream = io.BytesIO()
    frames[0].save(stream, "GIF", save_all=True, append_images=frames[1:], duration=100, loop=0)
    return stream.getvalue()


def jpeg(size: tuple[int, int] = (400, 200), mode: str = "RGB", orientation: int = 1) -> bytes:
    """A JPEG, red on the left and blue on the right."""
    image = Image.new("RGB", size, (220, 20, 20))
    image.paste((20, 20, 220), (size[0] // 2, 0, size[0], size[1]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    stream = io.BytesIO()
    image.convert(mode).save(stream, "JPEG", quality=95, exif=exif)
    return stream.getvalue()


def pdf() -> bytes:
    """A page with a red square on it."""
    drawing = b"1 0 0 rg 50 50 100 100 re f"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Contents 4 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return (
        body
        + b"xref\n0 5\n0000000000 65535 f \n"
        + table
        + b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(body)
    )


def pptx(cover: bytes | None = None) -> bytes:
    """What is enough to be told as a presentation."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ppt/presentation.xml", "<p/>")
        if cover is not None:
            archive.writestr("docProps/thumbnail.jpeg", cover)
    return stream.getvalue()
