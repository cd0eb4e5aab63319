"""Files that arrive in parts, kept on this machine until they are whole.

Every part belongs to the account that began the file. What is not finished within an hour is thrown
away. Replicas need a common data folder, else a part may reach one that knows nothing of the rest.
"""

from __future__ import annotations

import re
import secrets
import time
from dataclasses import dataclass
from pathlib import Path

from videogen_mcp.errors import UploadError

FOLDER = "mcp-parts"
KEPT_SECONDS = 3600
LARGEST_FILE = 2 * 1024**3
LARGEST_PART = 1024**2
MOST_FILES = 32
DONE = ".done"


@dataclass(frozen=True)
class Spool:
    """The unfinished files of one account."""

    folder: Path
    account: str

    def begin(self, size: int) -> str:
        """The id of a new file of that size. Raises `UploadError`."""
        if size > LARGEST_FILE:
            raise UploadError(
                f"size: {size} bytes are more than {LARGEST_FILE // 1024**3} GB.",
                code="file_too_large",
                hint="Give a shorter or smaller file, or a URL.",
            )
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._sweep()
        upload_id = secrets.token_hex(16)
        self._path(upload_id).touch(mode=0o600)
        return upload_id

    def add(self, upload_id: str, offset: int, data: bytes, size: int) -> int:
        """How much has arrived. A part that is sent twice is taken once. Raises `UploadError`."""
        path = self._known(upload_id)
        arrived = path.stat().st_size
        if offset + len(data) <= arrived:
            return arrived
        if offset != arrived or offset + len(data) > size:
            raise UploadError(
                f"offset: {offset} does not follow on the {arrived} of {size} bytes so far.",
                code="wrong_part",
                hint=f"Send the part from {arrived} on.",
            )
        with path.open("ab") as file:
            file.write(data)
        return offset + len(data)

    def path(self, upload_id: str) -> Path:
        """Where a file lies. Raises `UploadError` where there is none."""
        return self._known(upload_id)

    def drop(self, upload_id: str) -> None:
        self._path(upload_id).unlink(missing_ok=True)

    def finish(self, upload_id: str, file_id: str) -> None:
        """Notes what became of a file in place of its bytes."""
        self._note(upload_id).write_text(file_id, "utf-8")
        self.drop(upload_id)

    def finished(self, upload_id: str) -> str | None:
        """The file that was made of these parts, for a last part whose answer was lost."""
        is_there = _is_id(upload_id) and self._note(upload_id).is_file()
        return self._note(upload_id).read_text("utf-8") if is_there else None

    def _known(self, upload_id: str) -> Path:
        if not _is_id(upload_id) or not self._path(upload_id).is_file():
            raise UploadError(
                "The parts sent so far are not here (any more).",
                code="upload_lost",
                hint="Send the file again from its first part.",
            )
        return self._path(upload_id)

    def _path(self, upload_id: str) -> Path:
        return self.folder / f"{self.account}-{upload_id}"

    def _note(self, upload_id: str) -> Path:
        return self._path(upload_id).with_suffix(DONE)

    def _sweep(self) -> None:
        """Removes what was given up, and refuses more than a handful at a time."""
        oldest = time.time() - KEPT_SECONDS
        kept = 0
        for path in self.folder.iterdir():
            try:
                is_old = path.stat().st_mtime < oldest
            except FileNotFoundError:
                continue  # another server has just swept it or is done with it
            if is_old:
                path.unlink(missing_ok=True)
            else:
                kept += path.name.startswith(self.account) and path.suffix != DONE
        if kept >= MOST_FILES:
            raise UploadError(
                f"{kept} files are being sent already.",
                code="too_many_uploads",
                hint="Wait until they are done.",
            )


def _is_id(upload_id: str) -> bool:
    return re.fullmatch(r"[0-9a-f]{32}", upload_id) is not None
