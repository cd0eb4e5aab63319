"""What a document says: its title, its first sentences, its length. The bytes may be hostile."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

MOST_PAGES = 40
LONGEST = 6000
_LARGEST_PART = 4 * 1024**2
_SLIDE = re.compile(r"ppt/slides/slide(\d+)\.xml")
_LETTERS = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def describe_document(path: Path, kind: str) -> tuple[str, str]:
    """A sentence on a PDF, SLIDESHOW, TEXT or LOTTIE file, and its text for the search."""
    if kind == "PDF":
        pages, text = _pdf(path)
        return _told(f"PDF of {pages} page{'s' * (pages != 1)}", text), text
    if kind == "SLIDESHOW":
        pages, text = _slides(path)
        return _told(f"Slideshow of {pages} slide{'s' * (pages != 1)}", text), text
    if kind == "LOTTIE":
        return _lottie(path), ""
    with path.open(encoding="utf-8-sig", errors="replace") as stream:
        text = _tidy(stream.read(LONGEST * 4))
    return _told("Text", text), text


def _told(what: str, text: str) -> str:
    opening = text[:240].rsplit(" ", 1)[0] if len(text) > 240 else text
    return f"{what}. It begins: {opening}" if opening else f"{what}, without text that can be read."


def _tidy(text: str) -> str:
    return " ".join(re.sub(r"[\x00-\x1f\ufffe\uffff]+", " ", text).split())[:LONGEST]


def _pdf(path: Path) -> tuple[int, str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        texts: list[str] = []
        for number in range(min(len(document), MOST_PAGES)):
            page = document[number].get_textpage()
            texts.append(page.get_text_range(0, min(page.count_chars(), LONGEST)))
            if sum(map(len, texts)) > LONGEST:
                break
        return len(document), _tidy(" ".join(texts))
    finally:
        document.close()


def _slides(path: Path) -> tuple[int, str]:
    with zipfile.ZipFile(path) as archive:
        found = [(int(match[1]), name) for name in archive.namelist() if (match := _is_slide(name))]
        texts = [_slide_text(archive, name) for _, name in sorted(found)[:MOST_PAGES]]
    return len(found), _tidy(" ".join(texts))


def _is_slide(name: str) -> re.Match[str] | None:
    return _SLIDE.fullmatch(name)


def _slide_text(archive: zipfile.ZipFile, name: str) -> str:
    """The words of one slide; a part that unpacks to too much, or is no XML, counts as empty."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    with archive.open(name) as stream:
        content = stream.read(_LARGEST_PART + 1)
    if len(content) > _LARGEST_PART:
        return ""
    try:
        tree = fromstring(content)
    except (ParseError, DefusedXmlException, ValueError):
        return ""
    paragraphs = (
        "".join(t.text or "" for t in p.iter(f"{_LETTERS}t")) for p in tree.iter(f"{_LETTERS}p")
    )
    return " ".join(filter(None, paragraphs))


def _lottie(path: Path) -> str:
    content = json.loads(path.read_text(encoding="utf-8-sig"))
    frames = float(content.get("op") or 0) - float(content.get("ip") or 0)
    rate = float(content.get("fr") or 0)
    names = [layer.get("nm") for layer in content.get("layers") or () if isinstance(layer, dict)]
    named = ", ".join(str(name)[:40] for name in names[:8] if name)
    length = f", {frames / rate:.1f} seconds" if rate > 0 and frames > 0 else ""
    return f"Vector animation{length}" + (f" with the layers {named}." if named else ".")
