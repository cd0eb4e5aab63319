"""Making the preview and the stream of a file, in a background worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

PREVIEW_TYPES = {
    ".mp4": "video/mp4",
    ".m4a": "audio/mp4",
    ".jpg": "image/jpeg",
    ".png": "image/png",
}


def make_preview(
    *, path: str, kind: str, folder: str, progress: Callable[[float], None]
) -> dict[str, Any]:
    """What is known of the preview; `path` is there unless the file itself serves as one.

    Raises UnreadableMedia when nothing can be decoded.
    """
    from ...media import renditions

    source, target = Path(path), Path(folder)
    if kind == "IMAGE":
        return _picture(source, target)
    if source.suffix != ".gif" and renditions.is_playable(source):
        return _itself(source)
    if kind == "AUDIO":
        made = target / "preview.m4a"
        renditions.encode_audio(source, made, progress)
        return _kept(made, None, None)
    made = target / "preview.mp4"
    about = renditions.encode_video(source, made, progress)
    return _kept(made, about.width, about.height) | {"weaker": about.weaker}


def _picture(source: Path, folder: Path) -> dict[str, Any]:
    from ...media.probe import probe
    from ...media.small_pictures import is_small_picture, shrink_picture

    if is_small_picture(source):
        about = probe(source)
        return _itself(source) | {"width": about.width, "height": about.height}
    made, width, height = shrink_picture(source, folder / "preview")
    return _kept(made, width, height)


def _itself(source: Path) -> dict[str, Any]:
    return {"bytes": source.stat().st_size}


def _kept(made: Path, width: int | None, height: int | None) -> dict[str, Any]:
    return {
        "path": str(made),
        "extension": made.suffix,
        "content_type": PREVIEW_TYPES[made.suffix],
        "bytes": made.stat().st_size,
        "width": width,
        "height": height,
    }


def make_stream(
    *, path: str, preview: str, kind: str, folder: str, progress: Callable[[float], None]
) -> dict[str, Any]:
    """Cuts a file into HLS segments in `folder`: as it is if it can be, else its preview."""
    from ...media import renditions
    from ...media.probe import probe

    target = Path(folder)
    if renditions.is_streamable(Path(path)):
        source = Path(path)
    elif kind == "AUDIO" and not renditions.is_streamable(Path(preview)):
        return {
            "duration": renditions.make_sound_playlist(Path(preview), target, progress).duration
        }
    else:
        source = Path(preview)
    made = renditions.make_playlist(source, target, progress)
    about = probe(source)
    return {"duration": made.duration, "width": about.width, "height": about.height}
