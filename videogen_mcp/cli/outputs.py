"""Where results go: checked before the work begins, so that nothing is made for nothing."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click


def writable(output: Path) -> Path:
    """The absolute path of a file that can be written later; click's errors name the fix."""
    path = output.expanduser().absolute()
    if path.is_dir():
        raise click.ClickException(f"The output {output} is a folder; name a file in it.")
    check_folder(path.parent)
    return path


def check_folder(folder: Path) -> None:
    """Makes the folder where it is missing, and tries to write in it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return
    except OSError as error:
        raise click.ClickException(
            f"Cannot write to {folder}: {error.strerror}. Choose another place with -o."
        ) from None


def numbered(path: Path, count: int) -> list[Path]:
    """`path` itself for one result; for several `name-1`, `name-2`, … of the same ending."""
    if count == 1:
        return [path]
    return [path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(1, count + 1)]
