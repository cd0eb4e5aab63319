"""What a file is, found from its bytes. Runs in a worker: the bytes may be hostile."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import EngineError

if TYPE_CHECKING:
    from ...media.probe import Probe

EXAMINE_SECONDS = 60.0
"""How long a file may take to be looked at; a hostile one might never end."""

CONTENT_TYPES = {
    ".mp4": "video/mp4",
    ".m4v": "video/mp4",
    ".mov": "video/quicktime",
    ".webm": "video/webm",
    ".mkv": "video/x-matroska",
    ".avi": "video/x-msvideo",
    ".ts": "video/mp2t",
    ".mpg": "video/mpeg",
    ".wmv": "video/x-ms-wmv",
    ".flv": "video/x-flv",
    ".3gp": "video/3gpp",
    ".ogv": "video/ogg",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".wav": "audio/wav",
    ".flac": "audio/flac",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".aac": "audio/aac",
    ".aiff": "audio/aiff",
    ".wma": "audio/x-ms-wma",
    ".amr": "audio/amr",
    ".caf": "audio/x-caf",
    ".mka": "audio/x-matroska",
    ".weba": "audio/webm",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".gif": "image/gif",
    ".bmp": "image/bmp",
    ".tiff": "image/tiff",
    ".avif": "image/avif",
    ".svg": "image/svg+xml",
    ".pdf": "application/pdf",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".json": "application/json",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".srt": "application/x-subrip; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".fcpxml": "application/xml; charset=utf-8",
    ".otio": "application/json",
}
TEXTS = (".txt", ".md", ".csv", ".srt", ".vtt", ".json", ".xml", ".fcpxml", ".otio")
VIDEOS = {
    "mp4": (".mp4", ".m4v", ".mov", ".3gp"),
    "matroska": (".mkv", ".webm"),
    "gif": (".gif",),
    "avi": (".avi",),
    "mpegts": (".ts",),
    "mpeg": (".mpg",),
    "asf": (".wmv",),
    "flv": (".flv",),
    "ogg": (".ogv",),
}
SOUNDS = {
    "mp4": (".m4a", ".mp4", ".mov", ".3gp"),
    "mp3": (".mp3",),
    "wav": (".wav",),
    "w64": (".wav",),
    "flac": (".flac",),
    "ogg": (".ogg", ".opus"),
    "aac": (".aac",),
    "aiff": (".aiff",),
    "asf": (".wma",),
    "amr": (".amr",),
    "caf": (".caf",),
    "matroska": (".mka", ".weba", ".webm", ".mkv"),
}
"""For each container the extensions that fit it; the first one unless the name has another."""

PICTURES = {name: f".{name}" for name in ("png", "webp", "gif", "bmp", "tiff", "avif", "svg")} | {
    "jpeg": ".jpg",
    "mpo": ".jpg",
}
LARGEST_TEXT = 8 * 1024**2
LARGEST_COVER = 4 * 1024**2
SLIDES_COVER = "docProps/thumbnail.jpeg"


def examine(
    *,
    path: str,
    display_name: str,
    wanted: str | None,
    thumbnail_path: str,
    measure: bool = False,
    progress: Callable[[float], None],
) -> dict[str, Any]:
    """The columns of a file row that its bytes tell; writes a thumbnail if it shows something.

    With `measure` also their number and SHA-256. Raises EngineError when the bytes are no known
    kind of file, or another than `wanted`.
    """
    file = Path(path)
    thumbnail = Path(thumbnail_path)
    found = _media(file, display_name, wanted, thumbnail) or _document(
        file, display_name, wanted, thumbnail
    )
    if found is None:
        raise EngineError(
            f"{display_name!r} is no file that can be used here: it is damaged, cut short or of "
            "another kind. Upload an image (PNG, JPEG, WebP), a video (MP4, MOV, WebM), audio "
            f"(MP3, WAV, M4A), a PDF, a PPTX or text.{_about_slides(file)}"
        )
    if wanted is not None and found["type"] != wanted:
        raise EngineError(
            f"type: {wanted} was asked for, but {display_name!r} is {found['type']} by its bytes. "
            f"Upload a file that is {wanted}, or leave type out."
        )
    if measure:
        found |= _measured(file)
    progress(1.0)
    return found


def _about_slides(file: Path) -> str:
    """What to do with slides of another format."""
    with file.open("rb") as stream:
        head = stream.read(200)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return (
            " It is an old Office file (such as PPT) or one that is locked with a password: "
            "save it as PDF or PPTX, without a password."
        )
    if b"opendocument.presentation" in head:
        return " It is an OpenDocument presentation (ODP): save it as PDF or PPTX."
    return ""


def _measured(file: Path) -> dict[str, Any]:
    import hashlib

    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return {"bytes": file.stat().st_size, "sha256": digest}


def _media(
    file: Path, display_name: str, wanted: str | None, thumbnail_path: Path
) -> dict[str, Any] | None:
    from ...media.probe import UnreadableMedia, probe, thumbnail

    is_svg = _is_svg(file)
    is_copied = is_svg and file.suffix != ".svg"
    if is_copied:
        # Pictures of this kind are told by their name alone.
        file = Path(shutil.copyfile(file, file.with_suffix(".svg")))
    try:
        found = probe(file)
        if found.kind in ("VIDEO", "IMAGE"):
            thumbnail(file, thumbnail_path)
    except UnreadableMedia:
        return None
    finally:
        if is_copied:
            file.unlink()
    extension = ".svg" if is_svg else _extension(display_name, found)
    # An animated GIF is a film unless it was announced as a picture.
    kind = "IMAGE" if extension == ".gif" and wanted == "IMAGE" else found.kind
    return {
        "type": kind,
        "extension": extension,
        "content_type": _content_type(kind, extension),
        "width": found.width,
        "height": found.height,
        "duration": None if kind == "IMAGE" else found.duration,
    }


def _content_type(kind: str, extension: str) -> str:
    """Containers that hold either are named by what they hold."""
    known = CONTENT_TYPES.get(extension, "application/octet-stream")
    return known.replace("video/", "audio/") if kind == "AUDIO" else known


def _is_svg(file: Path) -> bool:
    with file.open("rb") as stream:
        head = stream.read(4096).lstrip(b"\xef\xbb\xbf \r\n\t")
    return head.startswith(b"<svg") or (
        head.startswith((b"<?xml", b"<!--", b"<!DOCTYPE svg")) and b"<svg" in head
    )


def _extension(display_name: str, found: Probe) -> str:
    """The name's own extension where it fits the bytes, so that types are served right."""
    if found.kind == "IMAGE":
        return PICTURES.get((found.format or "").lower(), ".png")
    formats = (found.format or "").split(",")
    table = VIDEOS if found.kind == "VIDEO" else SOUNDS
    fitting = next((table[name] for name in formats if name in table), None)
    if fitting is None:
        return ".mp4" if found.kind == "VIDEO" else ".m4a"
    named = _named_extension(display_name)
    if named in fitting:
        return named
    is_web = found.video_codec in ("vp8", "vp9", "av1", "libdav1d", "libvpx-vp9")
    return ".webm" if ".webm" in fitting and is_web else fitting[0]


def _named_extension(display_name: str) -> str:
    match = re.search(r"\.[A-Za-z0-9]{1,8}$", display_name)
    return match[0].lower() if match else ""


def _document(
    file: Path, display_name: str, wanted: str | None, thumbnail: Path
) -> dict[str, Any] | None:
    with file.open("rb") as stream:
        head = stream.read(8)
    if head.startswith(b"%PDF-"):
        _draw_first_page(file, thumbnail)
        return _columns("PDF", ".pdf")
    if head.startswith(b"PK\x03\x04") and _holds_slides(file):
        _copy_cover(file, thumbnail)
        return _columns("SLIDESHOW", ".pptx")
    text = _text(file)
    if text is None:
        return None
    if wanted == "LOTTIE" and _is_lottie(text):
        return _columns("LOTTIE", ".json")
    named = _named_extension(display_name)
    return _columns("TEXT", named if named in TEXTS else ".txt")


def _columns(kind: str, extension: str) -> dict[str, Any]:
    return {"type": kind, "extension": extension, "content_type": CONTENT_TYPES[extension]}


def _draw_first_page(file: Path, thumbnail: Path) -> None:
    """The first page of a PDF as its thumbnail; one that is locked or damaged has none."""
    from ...media.probe import UnreadableMedia
    from ...media.renditions import page_thumbnail

    try:
        page_thumbnail(file, thumbnail)
    except UnreadableMedia:
        thumbnail.unlink(missing_ok=True)


def _copy_cover(file: Path, thumbnail: Path) -> None:
    """The picture that presentation programs put into a PPTX, if there is one of a fair size."""
    from ...media.probe import DAMAGE
    from ...media.probe import thumbnail as draw

    cover = thumbnail.with_suffix(".cover.jpeg")
    try:
        with zipfile.ZipFile(file) as archive, archive.open(SLIDES_COVER) as stream:
            cover.write_bytes(stream.read(LARGEST_COVER))
        draw(cover, thumbnail)
    except (*DAMAGE, zipfile.BadZipFile, RuntimeError):
        thumbnail.unlink(missing_ok=True)
    finally:
        cover.unlink(missing_ok=True)


def _holds_slides(file: Path) -> bool:
    try:
        with zipfile.ZipFile(file) as archive:
            return "ppt/presentation.xml" in archive.namelist()
    # zipfile raises NotImplementedError for versions and methods of packing that it does not know.
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def _text(file: Path) -> str | None:
    if file.stat().st_size > LARGEST_TEXT:
        return None
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None
    is_printable = all(character.isprintable() or character in "\n\r\t\ufeff" for character in text)
    return text if is_printable and text.strip() else None


def _is_lottie(text: str) -> bool:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(content, dict) and {"v", "layers"} <= content.keys()
