"""What a media file holds: kind, duration, size, codecs; and single pictures out of it."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import av
import numpy as np
from PIL import Image

from .frames import Plane
from .pictures import MAX_PIXELS, UnreadableMedia, load_picture

__all__ = [
    "DAMAGE",
    "MAX_SECONDS",
    "Probe",
    "UnreadableMedia",
    "first_sound",
    "first_video",
    "frame_at",
    "open_media",
    "probe",
    "thumbnail",
]

MAX_SECONDS = 6 * 3600
_MAX_VIDEO_PIXELS = 7680 * 4320
# Demuxers that read one file and nothing else: playlists could name other files or addresses.
_DEMUXERS = (
    "aac,ac3,aiff,amr,ape,asf,au,avi,caf,dv,eac3,flac,flv,gif,h264,hevc,m4v,matroska,webm,mov,mp4,"
    "m4a,3gp,3g2,mj2,mp3,mpeg,mpegts,mpegvideo,mxf,ogg,opus,tta,voc,w64,wav,wv"
)
DAMAGE = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What readers of pictures raise when bytes are not what they were told to be."""

_STILL_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"mif1")
_UPRIGHT_TAGS = (5, 6, 7, 8)


@dataclass(frozen=True)
class Probe:
    """What is in a file. Sizes are as shown, upright; seconds and frames per second."""

    kind: Literal["VIDEO", "IMAGE", "AUDIO"]
    duration: float | None = None
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    frames: int | None = None
    video_codec: str | None = None
    audio_codec: str | None = None
    sample_rate: int | None = None
    channels: int | None = None
    format: str | None = None
    has_alpha: bool = False
    rotation: int = 0


def probe(path: Path) -> Probe:
    """Looks into a file without decoding more than it must.

    Raises UnreadableMedia for what is neither picture, video nor sound, and for files beyond the
    limits: 89 million pixels, 8K video, six hours.
    """
    if not path.is_file() or path.stat().st_size == 0:
        raise UnreadableMedia(f"{path.name} is empty or not a file")
    if path.suffix.lower() == ".svg":
        drawn = load_picture(path, 512)
        return Probe("IMAGE", width=drawn.shape[1], height=drawn.shape[0], format="svg")
    return _probe_picture(path) or _probe_container(path)


def _probe_picture(path: Path) -> Probe | None:
    try:
        with Image.open(path) as image:
            if getattr(image, "n_frames", 1) > 1 and image.format in ("GIF", "WEBP", "AVIF"):
                return None if image.format == "GIF" else _still(image, path)
            return _still(image, path)
    except Image.DecompressionBombError as error:
        raise UnreadableMedia(f"{path.name} is too large a picture: {error}") from error
    except UnreadableMedia:
        raise
    except DAMAGE:
        return None


def _still(image: Image.Image, path: Path) -> Probe:
    if image.width * image.height > MAX_PIXELS:
        raise UnreadableMedia(
            f"{path.name} has {image.width}x{image.height} pixels: at most "
            f"{MAX_PIXELS // 1_000_000} million are allowed; make it smaller"
        )
    width, height = image.size
    if image.getexif().get(0x0112, 1) in _UPRIGHT_TAGS:
        width, height = height, width
    alpha = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    kind = (image.format or "").lower()
    return Probe("IMAGE", width=width, height=height, format=kind, has_alpha=alpha)


def open_media(path: Path) -> Any:
    """Opens a film or a sound for reading; nothing that it names elsewhere is followed."""
    options = {"protocol_whitelist": "file", "format_whitelist": _DEMUXERS}
    return av.open(str(path.absolute()), options=options, metadata_errors="ignore")


def first_video(container: Any) -> Any | None:
    """The first stream of moving pictures; the cover picture of a sound is none."""
    known = (stream for stream in container.streams.video if stream.codec_context is not None)
    return next((stream for stream in known if not _is_cover(stream)), None)


def first_sound(container: Any) -> Any | None:
    """The first stream of sound that can be decoded."""
    known = (stream for stream in container.streams.audio if stream.codec_context is not None)
    return next(known, None)


def _probe_container(path: Path) -> Probe:
    with path.open("rb") as stream:
        head = stream.read(12)
    if head[4:8] == b"ftyp" and head[8:12] in _STILL_BRANDS:
        raise UnreadableMedia(f"{path.name} is a HEIC picture: convert it to JPEG or PNG")
    try:
        with open_media(path) as container:
            return _describe(container, path)
    except (av.FFmpegError, OSError, ValueError, EOFError) as error:
        if isinstance(error, UnreadableMedia):
            raise
        raise UnreadableMedia(
            f"{path.name} is neither a picture, a video nor a sound that can be read: {error}"
        ) from error


def _describe(container: Any, path: Path) -> Probe:
    video = first_video(container)
    audio = first_sound(container)
    if video is None and audio is None:
        raise UnreadableMedia(f"{path.name} holds neither pictures nor sound")
    duration = _duration(container, video or audio)
    if duration is not None and duration > MAX_SECONDS:
        raise UnreadableMedia(
            f"{path.name} lasts {duration / 3600:.1f} hours: at most "
            f"{MAX_SECONDS // 3600} are allowed; cut it first"
        )
    sound = audio.codec_context if audio else None
    common: dict[str, Any] = {
        "duration": duration,
        "audio_codec": sound.name if sound else None,
        "sample_rate": sound.sample_rate if sound else None,
        "channels": sound.channels if sound else None,
        "format": container.format.name,
    }
    if video is None:
        return Probe("AUDIO", **common)
    return _describe_video(container, video, path, common)


def _describe_video(container: Any, video: Any, path: Path, common: dict[str, Any]) -> Probe:
    context = video.codec_context
    if context.width * context.height > _MAX_VIDEO_PIXELS or not context.width:
        raise UnreadableMedia(
            f"{path.name} is a video of {context.width}x{context.height} pixels: "
            "at most 7680x4320 are allowed"
        )
    first = next(container.decode(video), None)
    if first is None:
        raise UnreadableMedia(f"{path.name} has a video stream without a single picture")
    rotation = int(getattr(first, "rotation", 0)) % 360
    width, height = context.width, context.height
    if rotation in (90, 270):
        width, height = height, width
    rate = video.average_rate or video.guessed_rate
    return Probe(
        "VIDEO",
        width=width,
        height=height,
        fps=float(rate) if rate else None,
        frames=video.frames or None,
        video_codec=context.name,
        rotation=rotation,
        **common,
    )


def _is_cover(stream: Any) -> bool:
    """Whether a video stream is only the cover picture of a sound file."""
    return bool(int(stream.disposition) & int(av.stream.Disposition.attached_pic))


def _duration(container: Any, stream: Any) -> float | None:
    if container.duration:
        return float(container.duration / av.time_base)
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return _counted_duration(container, stream)


def _counted_duration(container: Any, stream: Any) -> float | None:
    """Reads through a file whose header does not say how long it is."""
    end = 0.0
    for packet in container.demux(stream):
        if packet.pts is not None and packet.time_base:
            end = max(end, float((packet.pts + (packet.duration or 0)) * packet.time_base))
            if end > MAX_SECONDS:
                break
    container.seek(0)
    return end or None


def _upright(frame: Any) -> Plane:
    pixels = frame.to_ndarray(format="rgb24")
    turns = round(int(getattr(frame, "rotation", 0)) / 90) % 4
    return np.ascontiguousarray(np.rot90(pixels, turns))


def frame_at(path: Path, seconds: float) -> Plane:
    """Returns the picture shown at a moment (the last one, beyond the end) as upright RGB.

    Of a picture file, the picture itself, at most 4096 pixels long. Raises UnreadableMedia.
    """
    about = probe(path)
    if about.kind == "IMAGE":
        return np.ascontiguousarray(load_picture(path, 4096)[..., :3])
    if about.kind == "AUDIO":
        raise UnreadableMedia(f"{path.name} is a sound: it has no picture")
    with open_media(path) as container:
        stream = first_video(container)
        if stream is None:
            raise UnreadableMedia(f"{path.name} has no moving pictures")
        stream.thread_type = "AUTO"
        start = stream.start_time or 0
        base = float(stream.time_base or 1)
        container.seek(start + int(max(seconds, 0) / base), stream=stream)
        shown: Any = None
        for frame in container.decode(stream):
            late = frame.pts is not None and (frame.pts - start) * base > seconds + 1e-6
            if late and shown is not None:
                break
            shown = frame
            if late:
                break
        if shown is None:
            raise UnreadableMedia(f"{path.name} has no picture at {seconds:.2f} s")
        return _upright(shown)


def thumbnail(path: Path, out_jpg: Path, width: int = 640) -> None:
    """Writes a JPEG of a picture, or of a video a little after its beginning."""
    about = probe(path)
    picture = Image.fromarray(_shown(path, about, width))
    picture.thumbnail((width, 4 * width), Image.Resampling.LANCZOS)
    picture.save(out_jpg, "JPEG", quality=86, optimize=True)


def _shown(path: Path, about: Probe, width: int) -> Plane:
    """The picture of which a thumbnail is made, hardly larger than that."""
    if about.kind == "IMAGE":
        is_tall = (about.height or 0) > (about.width or 0)
        try:
            drawn = load_picture(path, (4 if is_tall else 1) * width)
        except DAMAGE as error:
            raise UnreadableMedia(f"{path.name} cannot be read as a picture: {error}") from error
        return np.ascontiguousarray(drawn[..., :3])
    try:
        return frame_at(path, min((about.duration or 0) * 0.1, 3.0))
    except (UnreadableMedia, av.FFmpegError):
        # Of a video that breaks off, the beginning can still be seen.
        return _first_picture(path)


def _first_picture(path: Path) -> Plane:
    try:
        return frame_at(path, 0.0)
    except av.FFmpegError as error:
        raise UnreadableMedia(f"{path.name} has no picture that can be decoded") from error
