"""LibreOffice, where it is installed: it turns presentations into PDF."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

_USUAL_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
_LINK = re.compile(rb"<Relationship\b[^>]*?TargetMode\s*=\s*[\"']External[\"'][^>]*?/>")
_LOOK_EVERY = 0.1


def find_office() -> str | None:
    """LibreOffice's program on this machine, or None."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _USUAL_PLACES if Path(place).exists()), None)


def convert(
    program: str, source: Path, folder: Path, seconds: float, check: Callable[[], None]
) -> Path | None:
    """The PDF of a presentation in `folder`, None when LibreOffice makes none in time.

    `check` is called again and again; whatever it raises ends the program. Links to the outside
    are taken out first, so that nothing is fetched.
    """
    folder.mkdir(parents=True, exist_ok=True)
    deck, made = folder / "deck.pptx", folder / "deck.pdf"
    without_links(source, deck)
    command = [
        program, f"-env:UserInstallation={(folder / 'profile').resolve().as_uri()}",
        "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "pdf",
        "--outdir", str(folder), str(deck),
    ]  # fmt: skip
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        deadline = time.monotonic() + seconds
        while process.poll() is None and time.monotonic() < deadline:
            check()
            time.sleep(_LOOK_EVERY)
    finally:
        if process.poll() is None:
            _end(process)
    return made if process.returncode == 0 and made.exists() else None


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends the program and what it started."""
    if os.name == "nt":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def without_links(source: Path, target: Path) -> None:
    """Copies a presentation without its links to files and pictures outside of it."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename.endswith(".rels"):
                content = _LINK.sub(_kept, content)
            new.writestr(entry.filename, content)


def _kept(link: re.Match[bytes]) -> bytes:
    return link[0] if b"/hyperlink" in link[0] else b""
