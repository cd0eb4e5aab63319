"""A document and its media in one zip file."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

from ...names import one_line

FORBIDDEN = {ord(letter): "-" for letter in '/\\:*?"<>|'}


def zipped(document: Path, name: str, media: Mapping[str, Path], captions: str) -> Path:
    """The document under its own name, media at their places, and captions if there are any.

    Media are stored as they are: they are compressed already.
    """
    bundle = document.with_suffix(".zip")
    safe = one_line(name).translate(FORBIDDEN).lstrip(". ") or document.name
    with zipfile.ZipFile(bundle, "w", zipfile.ZIP_STORED) as archive:
        archive.write(document, safe, zipfile.ZIP_DEFLATED)
        if captions:
            named = f"{Path(safe).stem}.srt"
            archive.writestr(named, captions, zipfile.ZIP_DEFLATED)
        for place, path in media.items():
            archive.write(path, place)
    return bundle
