"""A host's file: read as it is, kept in a copy, and replaced in one step."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

BOM = "\ufeff"
PRIVATE = 0o600
"""New files may hold a key."""


class ChangedMeanwhile(Exception):
    """Somebody else wrote the file between reading and writing it."""


@dataclass(frozen=True)
class HostFile:
    """The file behind `path`, which may be a link into somebody's dotfiles."""

    path: Path

    @property
    def real(self) -> Path:
        return self.path.resolve()

    def read(self) -> str:
        """The text, "" when there is no file. Raises OSError and UnicodeDecodeError."""
        try:
            return self.real.read_bytes().decode("utf-8")
        except FileNotFoundError:
            return ""

    def replace(self, before: str, text: str) -> Path | None:
        """Writes the text and returns where the former file was copied to, if there was one.

        Raises `ChangedMeanwhile` when the file is not `before` any more: its host has written it.
        """
        if self.read() != before:
            raise ChangedMeanwhile
        target = self.real
        target.parent.mkdir(parents=True, exist_ok=True)
        backup = self.back_up()
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            os.chmod(name, target.stat().st_mode & 0o7777 if backup else PRIVATE)
            os.replace(name, target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        return backup

    def back_up(self) -> Path | None:
        """Copies the file beside itself and returns where to; None when there is no file."""
        target = self.real
        if not target.exists():
            return None
        stamp = time.strftime("%Y%m%d-%H%M%S")
        backup = target.with_name(f"{target.name}.{stamp}.bak")
        number = 1
        while backup.exists():
            number += 1
            backup = target.with_name(f"{target.name}.{stamp}-{number}.bak")
        shutil.copy2(target, backup)
        return backup


def split_bom(text: str) -> tuple[str, str]:
    """The byte order mark that some Windows editors write, and the text after it."""
    return (BOM, text[1:]) if text.startswith(BOM) else ("", text)
