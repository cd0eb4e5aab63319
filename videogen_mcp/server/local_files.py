"""Files of this machine that a caller names: which may be read, and what is wrong with others."""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from videogen_mcp.errors import UploadError

if TYPE_CHECKING:
    from .caller import Caller

FOLDERS_VARIABLE = "VIDEOGEN_MCP_UPLOAD_FOLDERS"
HEAD_BYTES = 4096
NEAREST_NAMES = 3
LARGEST_LISTING = 2000

_MEDIA_HEADS = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"RIFF",
    b"RF64",
    b"FORM",
    b"OggS",
    b"fLaC",
    b"ID3",
    b"\x1aE\xdf\xa3",
    b"FLV",
    b"0&\xb2u",
    b"\x00\x00\x01\xba",
    b"\x00\x00\x01\xb3",
    b"#!AMR",
    b"caff",
    b"riff",
    b"%PDF-",
    b"PK\x03\x04",
)
_TEXT_NAMES = (".txt", ".md", ".csv", ".srt", ".vtt", ".json", ".xml", ".fcpxml", ".otio")


def readable_file(caller: Caller, field: str, value: str, *, texts: bool = False) -> Path:
    """The file that a caller named, links followed.

    Over HTTP only what lies in the allowed folders. What does not begin like media (or, with
    `texts`, is not named like a text) is refused here, before a byte of it leaves the machine.
    Raises `UploadError` naming the field, the value and the fix.
    """
    path = _whole_path(field, value)
    if not caller.may_upload(path):
        raise UploadError(
            f"{field}: {value!r} may not be read over HTTP.",
            code="path_not_allowed",
            hint=f"Allow its folder with {FOLDERS_VARIABLE} where the server runs, or give an "
            "http(s) URL or a file id.",
        )
    try:
        return _checked(field, value, path.resolve(), texts)
    except OSError as error:
        raise UploadError(
            f"{field}: {value!r} cannot be read: {error.strerror or error}.",
            code="unreadable_file",
            hint="Allow this user to read it, or give another file.",
        ) from error


def _whole_path(field: str, value: str) -> Path:
    if value.lower().startswith("file:"):
        value = unquote(urlsplit(value).path)
        value = value[1:] if re.match(r"/[A-Za-z]:", value) else value
    try:
        path = Path(value).expanduser()
    except RuntimeError:
        path = Path(value)  # "~" of a user who is not known here
    if "\0" in value or not path.is_absolute():
        raise UploadError(
            f"{field}: {value!r} is relative.",
            code="path_not_absolute",
            hint="Give the whole path, e.g. /home/me/logo.png or ~/logo.png.",
        )
    return path


def _checked(field: str, value: str, path: Path, texts: bool) -> Path:
    if path.is_dir():
        raise UploadError(
            f"{field}: {value!r} is a folder.",
            code="file_not_found",
            hint=f"Give a file in it{_some_of(path)}.",
        )
    if not path.is_file():
        raise UploadError(
            f"{field}: {value!r} does not exist.",
            code="file_not_found",
            hint=_near(path) or "Check the path and try again.",
        )
    if path.stat().st_size == 0:
        raise UploadError(
            f"{field}: {value!r} is empty.", code="file_empty", hint="Give another file."
        )
    require_media(path, f"{field}: {value!r}", path.name if texts else "")
    return path


def require_media(path: Path, what: str, name: str = "") -> None:
    """Refuses what neither begins like media nor has the `name` of a text. Raises `UploadError`."""
    is_text = Path(name).suffix.lower() in _TEXT_NAMES
    if _begins_like_media(path) or is_text:
        return
    raise UploadError(
        f"{what} is no media file.",
        code="not_media",
        hint="Give an image, video, audio file, PDF or PowerPoint"
        + (f", or a text named {', '.join(_TEXT_NAMES)}." if name else "."),
    )


def _begins_like_media(path: Path) -> bool:
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    if head.startswith(_MEDIA_HEADS) or head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free"):
        return True
    if head[:1] == b"\xff" and head[1:2] >= b"\xe0":  # MPEG audio without a tag
        return True
    if head[:1] == b"G" and head[188:189] == b"G":  # MPEG transport stream
        return True
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t")
    return start.startswith(b"<svg") or (start.startswith((b"<?xml", b"<!")) and b"<svg" in head)


def _near(path: Path) -> str | None:
    """What was probably meant, by the names beside it."""
    folder = path.parent
    if not folder.is_dir():
        return f"The folder {folder} does not exist either." if folder != path else None
    names = _names(folder)
    forms = {name.lower(): name for name in names}
    close = difflib.get_close_matches(path.name.lower(), forms, n=NEAREST_NAMES, cutoff=0.5)
    if not close:
        return None
    return f"Did you mean {' or '.join(str(folder / forms[form]) for form in close)}?"


def _some_of(folder: Path) -> str:
    names = [name for name in _names(folder) if (folder / name).is_file()]
    return f", e.g. {folder / names[0]}" if names else ""


def _names(folder: Path) -> list[str]:
    names: list[str] = []
    for entry in folder.iterdir():
        if not entry.name.startswith("."):
            names.append(entry.name)
        if len(names) >= LARGEST_LISTING:
            break
    return sorted(names)


def begins_hidden(path: Path) -> bool:
    """Whether a path lies in a hidden place of the user's own folder, or is hidden itself."""
    home = Path.home()
    parts = path.relative_to(home).parts if path.is_relative_to(home) else path.parts[-1:]
    return any(part.startswith(".") for part in parts)
