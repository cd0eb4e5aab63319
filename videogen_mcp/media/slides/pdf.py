"""Pages of a PDF: their words and their pixels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import MOST_SLIDES, Line, SlideParts, SlideWords, UnreadableDeck

LONGEST_TEXT = 20_000
MOST_PICTURES = 3
_SMALLEST_PICTURE = 0.03
"""Share of a page from which a picture on it counts."""


@contextmanager
def opened(path: Path) -> Iterator[PdfDeck]:
    """The document; raises UnreadableDeck for one that is locked, damaged or too long."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise UnreadableDeck(_reason(str(error))) from error
    try:
        if not 1 <= len(document) <= MOST_SLIDES:
            raise UnreadableDeck(
                f"The PDF has {len(document)} pages; 1 to {MOST_SLIDES} make a video. "
                "Split it into several files."
            )
        document.init_forms()
        yield PdfDeck(document)
    finally:
        document.close()


def _reason(error: str) -> str:
    if "password" in error.lower():
        return "The PDF is locked with a password. Save it without one and upload it again."
    return "The PDF is damaged and cannot be opened. Export it again from its program."


class PdfDeck:
    """The pages of a PDF, turned as it says, with its form fields."""

    def __init__(self, document: Any) -> None:
        self._document = document

    def __len__(self) -> int:
        return len(self._document)

    def read(self) -> list[SlideWords]:
        return [SlideWords(_text_of(self._page(number))) for number in range(len(self._document))]

    def notes(self) -> list[str]:
        return []

    def size(self, number: int) -> tuple[float, float]:
        width, height = self._page(number).get_size()
        return max(float(width), 1.0), max(float(height), 1.0)

    def draw(self, number: int, width: int, height: int) -> NDArray[np.uint8]:
        """What is transparent is white paper."""
        wide, high = self.size(number)
        # The scale that fills the wanted size; the last pixel is evened out by a resize.
        scale = max(width / wide, height / high)
        bitmap = self._page(number).render(scale=scale, rev_byteorder=True)
        return _sized(np.asarray(bitmap.to_numpy())[..., :3], width, height)

    def parts(self, number: int) -> SlideParts:
        """The first line is taken for the title."""
        page = self._page(number)
        lines = [line for line in _lines(page) if line.text]
        title = lines[0].text if lines else ""
        return SlideParts(title=title, lines=tuple(lines[1:]), pictures=tuple(_pictures(page)))

    def _page(self, number: int) -> Any:
        import pypdfium2

        try:
            return self._document[number]
        except pypdfium2.PdfiumError as error:
            raise UnreadableDeck(
                f"Page {number + 1} of the PDF is damaged. Export it again from its program."
            ) from error


def _sized(pixels: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    import cv2

    if pixels.shape[:2] == (height, width):
        return np.ascontiguousarray(pixels)
    size = (width, height)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _text_of(page: Any) -> str:
    text = page.get_textpage()
    found = text.get_text_range(0, min(text.count_chars(), LONGEST_TEXT))
    return " ".join(re.sub(r"[\x00-\x1f\ufffe\uffff]+", " ", found).split())


_BULLET = re.compile(r"^[•‣▪◦●○–—\-*·►➢✓]\s*")


def _lines(page: Any) -> Iterator[Line]:
    text = page.get_textpage()
    found = text.get_text_range(0, min(text.count_chars(), LONGEST_TEXT))
    for line in re.split(r"[\r\n]+", found):
        clean = " ".join(re.sub(r"[\x00-\x1f\ufffe\uffff]+", " ", line).split())
        yield Line(_BULLET.sub("", clean))


def _pictures(page: Any) -> Iterator[bytes]:
    """The larger pictures of a page as PNG."""
    import pypdfium2.raw as raw

    wide, high = page.get_size()
    found = 0
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        left, bottom, right, top = item.get_bounds()
        share = abs((right - left) * (top - bottom)) / max(wide * high, 1.0)
        # One that covers everything is the page's ground, not a picture on it.
        if _SMALLEST_PICTURE <= share <= 0.9 and found < MOST_PICTURES:
            found += 1
            yield _png(item)


def _png(item: Any) -> bytes:
    import io

    stream = io.BytesIO()
    item.get_bitmap(render=True).to_pil().convert("RGBA").save(stream, "PNG")
    return stream.getvalue()
