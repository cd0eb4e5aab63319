"""Opening the package of a presentation: what is unsafe in it is refused or never touched."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

from .. import UnreadableDeck
from .xml import Node

MOST_ENTRIES = 20_000
MOST_BYTES = 2 * 1024**3
LARGEST_XML = 64 * 1024**2
MOST_RATIO = 300
"""How much smaller than itself an entry may be packed, from a size that could hurt."""

_HURTS = 20 * 1024**2


def check_archive(path: Path) -> None:
    """Refuses what is no presentation, and archives that unpack to too much."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            names = {entry.filename for entry in entries}
            _check_kind(archive, names)
    except UnreadableDeck:
        raise
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError) as error:
        raise UnreadableDeck(_DAMAGED) from error
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise UnreadableDeck("The presentation unpacks to too much. Save it with fewer pictures.")
    for entry in entries:
        packed = max(entry.compress_size, 1)
        is_bomb = entry.file_size > _HURTS and entry.file_size / packed > MOST_RATIO
        is_xml = entry.filename.endswith((".xml", ".rels"))
        if is_bomb or (is_xml and entry.file_size > LARGEST_XML):
            raise UnreadableDeck(
                f"The part {entry.filename} of the presentation unpacks to "
                f"{entry.file_size // 1024**2} MB. Remove what is on that slide, or save as PDF."
            )


def _check_kind(archive: zipfile.ZipFile, names: set[str]) -> None:
    if "ppt/presentation.xml" in names:
        return
    if "mimetype" in names and b"opendocument" in archive.read("mimetype")[:80]:
        raise UnreadableDeck(
            "OpenDocument presentations (ODP) are not read. Save it as PDF or PPTX."
        )
    raise UnreadableDeck(
        "The file is an archive without slides. Save the presentation as PDF or PPTX."
    )


_DAMAGED = "The presentation is damaged and cannot be opened. Save it again from its program."


def opened_presentation(path: Path) -> Any:
    """The presentation as python-pptx has it; raises UnreadableDeck."""
    import pptx
    from lxml.etree import LxmlError
    from pptx.exc import PythonPptxError

    check_archive(path)
    try:
        return pptx.Presentation(_as_presentation(path))
    except (PythonPptxError, LxmlError, KeyError, ValueError, AttributeError, OSError) as error:
        raise UnreadableDeck(_DAMAGED) from error


_CONTENT_TYPES = "[Content_Types].xml"
_SHOWS = re.compile(rb"application/[\w.-]+\.(slideshow|template)(\.macroEnabled)?\.main\+xml")
_PRESENTATION = (
    b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
)


def _as_presentation(path: Path) -> str | io.BytesIO:
    """The package; shows (PPSX) and templates (POTX) under the name of presentations."""
    with zipfile.ZipFile(path) as archive:
        types = archive.read(_CONTENT_TYPES)
        if not _SHOWS.search(types):
            return str(path)
        copy = io.BytesIO()
        with zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as target:
            for entry in archive.infolist():
                is_list = entry.filename == _CONTENT_TYPES
                content = _SHOWS.sub(_PRESENTATION, types) if is_list else None
                target.writestr(entry.filename, content or archive.read(entry))
    copy.seek(0)
    return copy


def parsed(part: Any, name: str | None) -> Node | None:
    """The XML of a related part, None where it is missing, outside of the file or broken."""
    from lxml import etree

    if not name or name not in part.rels or part.rels[name].is_external:
        return None
    related = part.related_part(name)
    if hasattr(related, "_element"):
        return related._element
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        return etree.fromstring(related.blob, parser)
    except etree.XMLSyntaxError:
        return None
