"""Smaller and streamable copies of media: what a browser plays or shows at once."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av

from .probe import UnreadableMedia, first_sound, first_video, open_media, probe
from .transcoding import PictureEncoder, Progress, SoundEncoder, report, transcode

SHORT_SIDE = 720
SEGMENT_SECONDS = 6
PLAYLIST = "index.m3u8"
_PLAYABLE_AUDIO = ("mp3", "mp3float", "aac", "flac", "opus", "vorbis")
_PLAYABLE_SAMPLES = ("pcm_s16le", "pcm_u8", "pcm_s24le")
_PLAYABLE_FORMATS = ("mp3", "mov", "wav", "flac", "ogg", "matroska", "aac")


@dataclass(frozen=True)
class Rendition:
    """A copy that was made; `weaker` says what it lost, if anything that people would miss."""

    width: int | None = None
    height: int | None = None
    duration: float | None = None
    weaker: str | None = None


def is_playable(path: Path) -> bool:
    """Whether browsers play the file as it is, upright and no larger than a preview."""
    about = probe(path)
    if about.kind == "AUDIO":
        known = (about.format or "").split(",")[0]
        return (
            about.audio_codec in (*_PLAYABLE_AUDIO, *_PLAYABLE_SAMPLES)
            and known in _PLAYABLE_FORMATS
        )
    with open_media(path) as container:
        video = first_video(container)
        return (
            "mp4" in container.format.name.split(",")
            and min(about.width or 0, about.height or 0) <= SHORT_SIDE
            and _is_plain(container, video)
        )


def is_streamable(path: Path) -> bool:
    """Whether the file can be cut into segments without encoding it again."""
    with open_media(path) as container:
        formats = container.format.name.split(",")
        if not {"mp4", "matroska"} & set(formats):
            return False
        return _is_plain(container, first_video(container))


def _is_plain(container: Any, video: Any) -> bool:
    """Upright 8-bit H.264, with AAC if there is sound."""
    sound = first_sound(container)
    if sound is not None and sound.codec_context.name != "aac":
        return False
    if video is None:
        return True
    context = video.codec_context
    if context.name != "h264" or context.pix_fmt not in ("yuv420p", "yuvj420p"):
        return False
    first = next(container.decode(video), None)
    return first is not None and int(getattr(first, "rotation", 0)) % 360 == 0


def encode_video(path: Path, target: Path, progress: Progress) -> Rendition:
    """Writes an MP4 (H.264, AAC, index first) of at most 720 lines on the short side, upright.

    Damaged parts are left out. Raises UnreadableMedia when nothing can be decoded.
    """
    with open_media(path) as source:
        stream = first_video(source)
        if stream is None:
            raise UnreadableMedia(f"{path.name} has no pictures")
        stream.thread_type = "AUTO"
        sound = first_sound(source)
        with _mp4(target) as out:
            pictures = PictureEncoder(source, stream, out, SHORT_SIDE)
            sounds = SoundEncoder(sound, out) if sound is not None else None
            transcode(source, pictures, sounds, progress)
    return Rendition(pictures.width, pictures.height, weaker=pictures.weaker)


def encode_audio(path: Path, target: Path, progress: Progress) -> None:
    """Writes the sound of a file as an M4A (AAC, index first)."""
    with open_media(path) as source, _mp4(target) as out:
        transcode(source, None, _only_sound(source, out, path), progress)


def _mp4(target: Path) -> Any:
    return av.open(str(target), "w", format="mp4", options={"movflags": "+faststart"})


def _only_sound(source: Any, out: Any, path: Path) -> SoundEncoder:
    sound = first_sound(source)
    if sound is None:
        raise UnreadableMedia(f"{path.name} has no sound")
    return SoundEncoder(sound, out)


def make_playlist(path: Path, folder: Path, progress: Progress) -> Rendition:
    """Cuts an H.264/AAC file into HLS segments in `folder`, packet by packet.

    The playlist is `index.m3u8`, its segments and `init.mp4` lie beside it under relative names.
    """
    with open_media(path) as source:
        video = first_video(source)
        sound = first_sound(source)
        chosen = [stream for stream in (video, sound) if stream is not None]
        with _playlist(folder) as out:
            targets = {stream.index: out.add_stream_from_template(stream) for stream in chosen}
            for packet in source.demux(chosen):
                if packet.dts is None:
                    continue
                report(progress, source, packet)
                packet.stream = targets[packet.stream_index]
                out.mux(packet)
    return Rendition(duration=_playlist_seconds(folder))


def make_sound_playlist(path: Path, folder: Path, progress: Progress) -> Rendition:
    """As `make_playlist`, for sound that is not AAC yet."""
    with open_media(path) as source, _playlist(folder) as out:
        transcode(source, None, _only_sound(source, out, path), progress)
    return Rendition(duration=_playlist_seconds(folder))


def _playlist(folder: Path) -> Any:
    folder.mkdir(parents=True, exist_ok=True)
    return av.open(
        str(folder / PLAYLIST),
        "w",
        format="hls",
        options={
            "hls_time": str(SEGMENT_SECONDS),
            "hls_list_size": "0",
            "hls_playlist_type": "vod",
            "hls_segment_type": "fmp4",
            "hls_fmp4_init_filename": "init.mp4",
            "hls_segment_filename": str(folder / "s%d.m4s"),
            "hls_flags": "independent_segments",
        },
    )


def _playlist_seconds(folder: Path) -> float:
    lines = (folder / PLAYLIST).read_text().splitlines()
    return sum(float(line[8:].rstrip(",")) for line in lines if line.startswith("#EXTINF:"))


def page_thumbnail(path: Path, out_jpg: Path, width: int = 640) -> None:
    """Writes a JPEG of the first page of a PDF; raises UnreadableMedia for a damaged one."""
    pypdfium2: Any = importlib.import_module("pypdfium2")
    try:
        with pypdfium2.PdfDocument(path) as document:
            page = document[0]
            scale = width / max(page.get_width(), page.get_height() / 4, 1.0)
            picture = page.render(scale=min(scale, 8.0)).to_pil().convert("RGB")
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise UnreadableMedia(f"{path.name} has no page that can be drawn: {error}") from error
    picture.save(out_jpg, "JPEG", quality=86, optimize=True)
