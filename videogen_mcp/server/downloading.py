"""Saving a file of the account on this machine."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from videogen_mcp.errors import DownloadError
from videogen_mcp.wire import FileInfo

from .blocking import in_thread
from .caller import Caller
from .local_files import FOLDERS_VARIABLE, begins_hidden

EXTENSIONS = {"VIDEO": ".mp4", "IMAGE": ".png", "AUDIO": ".mp3", "PDF": ".pdf"}
LONGEST_NAME = 120
MOST_COPIES = 1000


async def download(
    caller: Caller, file_id: str, path: str | None, *, overwrite: bool
) -> tuple[Path, int]:
    """Saves a file and returns where, and its size. Raises `VideoGenError`."""
    file = await caller.upstream.call(lambda client: client.hydrate_file(file_id))
    target = await in_thread(_target, caller, file, path, overwrite)
    saved = await caller.upstream.call(lambda client: client.download_file(file_id, target))
    size = await in_thread(lambda: saved.stat().st_size)
    return saved, size


def _target(caller: Caller, file: FileInfo, path: str | None, overwrite: bool) -> Path:
    name = _name(file)
    if path is None:
        target = _free(_downloads(caller) / name)
    else:
        given = Path(path).expanduser()
        if not given.is_absolute():
            raise DownloadError(
                f"path: {path!r} is relative.",
                code="path_not_absolute",
                hint="Give the whole path, e.g. ~/Downloads/film.mp4, or leave it out.",
            )
        is_folder = given.is_dir() or path.endswith(("/", "\\"))
        target = (given / name if is_folder else given).resolve()
    _check(caller, target, path, overwrite)
    return target


def _check(caller: Caller, target: Path, path: str | None, overwrite: bool) -> None:
    if not caller.may_upload(target):
        raise DownloadError(
            f"path: {str(target) if path is None else path!r} may not be written over HTTP.",
            code="path_not_allowed",
            hint=f"Allow its folder with {FOLDERS_VARIABLE} where the server runs, or give the "
            "user the download_url.",
        )
    if begins_hidden(target):
        raise DownloadError(
            f"path: {str(target)!r} lies in a hidden place.",
            code="path_not_allowed",
            hint="Programs keep their settings there; choose another folder.",
        )
    if target.is_dir() or (target.exists() and not overwrite):
        raise DownloadError(
            f"path: {str(target)!r} is there already.",
            code="file_exists",
            hint="Give another name, or overwrite=true to replace it.",
        )


def _downloads(caller: Caller) -> Path:
    """Where files go that nobody gave a place: over HTTP the first allowed folder."""
    folders = caller.runtime.settings.upload_folders
    if caller.is_remote and folders:
        return folders[0]
    downloads = Path.home() / "Downloads"
    return downloads if downloads.is_dir() else Path.home()


def _free(path: Path) -> Path:
    """The path, or one like it that nothing lies at."""
    for number in range(2, MOST_COPIES):
        if not path.exists():
            return path
        stem = re.sub(r" \(\d+\)$", "", path.stem)
        path = path.with_name(f"{stem} ({number}){path.suffix}")
    raise DownloadError(
        f"There are too many files like {path.name} in {path.parent}.",
        code="file_exists",
        hint="Give a path of its own.",
    )


def _name(file: FileInfo) -> str:
    """A name that is safe in every file system, with the extension of the bytes."""
    source = file.download_source
    served = unquote(urlsplit((source.url if source else None) or file.download_url or "").path)
    own = Path(file.local_path or served).suffix.lower()
    extension = own if re.fullmatch(r"\.[a-z0-9]{1,8}", own) else EXTENSIONS.get(file.type or "")
    stem = re.sub(r"\.[A-Za-z0-9]{1,8}$", "", file.display_name or "")
    stem = re.sub(r"[^\w .()-]+", "-", stem).strip(" .-")[:LONGEST_NAME]
    return f"{stem or file.file_id}{extension or ''}"
