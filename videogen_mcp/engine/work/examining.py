"""What an uploaded file is, found from its bytes. Runs in a worker: the bytes may be hostile."""

from __future__ import annotations

import json
import mimetypes
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import EngineError

if TYPE_CHECKING:
    from ...media.probe import Probe

EXTENSIONS = {"VIDEO": ".mp4", "AUDIO": ".m4a"}
IMAGE_EXTENSIONS = {name: f".{name}" for name in ("png", "webp", "gif", "bmp", "tiff", "avif")} | {
    "jpeg": ".jpg",
    "mpo": ".jpg",
}
LARGEST_TEXT = 8 * 1024**2


def examine(
    *,
    path: str,
    display_name: str,
    wanted: str | None,
    thumbnail_path: str,
    progress: Callable[[float], None],
) -> dict[str, Any]:
    """The columns of a file row that its bytes tell; writes a thumbnail if it shows something.

    Raises EngineError when the bytes are no known kind of file, or another than `wanted`.
    """
    file = Path(path)
    found = _media(file, display_name, Path(thumbnail_path)) or _document(file, wanted)
    if found is None:
        raise EngineError(
            f"{display_name!r} is no file that can be used here. Upload an image (PNG, JPEG, "
            "WebP), a video (MP4, MOV, WebM), audio (MP3, WAV, M4A), a PDF, a PPTX or text."
        )
    if wanted is not None and found["type"] != wanted:
        raise EngineError(
            f"type: {wanted} was asked for, but {display_name!r} is {found['type']} by its bytes. "
            f"Upload a file that is {wanted}, or leave type out."
        )
    progress(1.0)
    return found


def _media(file: Path, display_name: str, thumbnail_path: Path) -> dict[str, Any] | None:
    from ...media.probe import UnreadableMedia, probe, thumbnail

    is_svg = _is_svg(file)
    if is_svg:
        # Pictures of this kind are told by their name alone.
        file = Path(shutil.copyfile(file, file.with_suffix(".svg")))
    try:
        found = probe(file)
    except UnreadableMedia:
        return None
    if found.kind in ("VIDEO", "IMAGE"):
        thumbnail(file, thumbnail_path)
    extension = ".svg" if is_svg else _extension(display_name, found)
    return {
        "type": found.kind,
        "extension": extension,
        "content_type": mimetypes.guess_type(f"x{extension}")[0] or "application/octet-stream",
        "width": found.width,
        "height": found.height,
        "duration": _duration(found),
    }


def _is_svg(file: Path) -> bool:
    with file.open("rb") as stream:
        head = stream.read(1024).lstrip(b"\xef\xbb\xbf \r\n\t")
    return head.startswith(b"<svg") or (head.startswith((b"<?xml", b"<!--")) and b"<svg" in head)


def _duration(found: Probe) -> float | None:
    return None if found.kind == "IMAGE" else found.duration


def _extension(display_name: str, found: Probe) -> str:
    """The name's own extension where it fits the bytes, so that types are served right."""
    if found.kind == "IMAGE":
        return IMAGE_EXTENSIONS.get((found.format or "").lower(), ".png")
    match = re.search(r"\.[A-Za-z0-9]{1,5}$", display_name)
    extension = match[0].lower() if match else ""
    guessed = mimetypes.guess_type(f"x{extension}")[0] or ""
    return extension if guessed.startswith(found.kind.lower() + "/") else EXTENSIONS[found.kind]


def _document(file: Path, wanted: str | None) -> dict[str, Any] | None:
    with file.open("rb") as stream:
        head = stream.read(8)
    if head.startswith(b"%PDF-"):
        return _columns("PDF", ".pdf", "application/pdf")
    if head.startswith(b"PK\x03\x04") and _holds_slides(file):
        kind = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        return _columns("SLIDESHOW", ".pptx", kind)
    text = _text(file)
    if text is None:
        return None
    if wanted == "LOTTIE" and _is_lottie(text):
        return _columns("LOTTIE", ".json", "application/json")
    return _columns("TEXT", ".txt", "text/plain; charset=utf-8")


def _columns(kind: str, extension: str, content_type: str) -> dict[str, Any]:
    return {"type": kind, "extension": extension, "content_type": content_type}


def _holds_slides(file: Path) -> bool:
    try:
        with zipfile.ZipFile(file) as archive:
            return "ppt/presentation.xml" in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
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
    except ValueError:
        return False
    return isinstance(content, dict) and {"v", "layers"} <= content.keys()
