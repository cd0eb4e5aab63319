"""PDF pages as slides."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from videogen_mcp.media.slides import MOST_SLIDES, UnreadableDeck
from videogen_mcp.media.slides.deck import open_deck

from .decks import pdf


def kept(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_every_page_is_a_slide_with_its_words(tmp_path: Path) -> None:
    path = kept(tmp_path / "a.pdf", pdf("Hello lake", "", "The end"))
    with open_deck(path) as deck:
        assert [slide.text for slide in deck.read()] == ["Hello lake", "", "The end"]
        assert len(deck) == 3
        assert deck.parts(0).title == "Hello lake"


@pytest.mark.parametrize("size", [(320, 180), (1921, 1081), (3840, 2160)])
def test_a_page_is_drawn_at_exactly_the_size_that_is_asked(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    with open_deck(kept(tmp_path / "a.pdf", pdf("Sharp"))) as deck:
        page = deck.draw(0, *size)
    assert page.shape == (size[1], size[0], 3)
    assert tuple(page[5, 5]) == (0, 0, 255)
    assert tuple(page[5, -5]) == (255, 255, 255)


def test_a_page_is_as_sharp_as_its_size_allows(tmp_path: Path) -> None:
    """Letters drawn at 4K have steeper edges than those enlarged from HD."""
    import cv2

    with open_deck(kept(tmp_path / "a.pdf", pdf("Sharp letters"))) as deck:
        large, small = deck.draw(0, 2560, 1440), deck.draw(0, 640, 360)
    enlarged = cv2.resize(small, (2560, 1440), interpolation=cv2.INTER_CUBIC)

    def steepness(pixels: np.ndarray) -> float:
        return float(np.abs(np.diff(pixels[:, 400:].mean(2), axis=1)).max())

    assert steepness(large) > 2 * steepness(enlarged)


def test_a_turned_page_is_shown_as_it_is_meant(tmp_path: Path) -> None:
    with open_deck(kept(tmp_path / "a.pdf", pdf("Turned", rotate=90))) as deck:
        assert deck.size(0) == (405.0, 720.0)
        page = deck.draw(0, 405, 720)
    assert tuple(page[5, 200]) == (0, 0, 255)
    assert tuple(page[-5, 200]) == (255, 255, 255)


def test_a_locked_pdf_says_so(tmp_path: Path) -> None:
    locked = pdf("Secret").replace(
        b"trailer<<",
        b"trailer<</Encrypt<</Filter/Standard/V 1/R 2/P -4/O<"
        + b"41" * 32
        + b">/U<"
        + b"42" * 32
        + b">>>/ID[<41><41>]",
    )
    with (
        pytest.raises(UnreadableDeck, match="password"),
        open_deck(kept(tmp_path / "a.pdf", locked)),
    ):
        pass


def test_a_pdf_with_too_many_pages_is_refused(tmp_path: Path) -> None:
    path = kept(tmp_path / "a.pdf", pdf(*["x"] * (MOST_SLIDES + 1)))
    with pytest.raises(UnreadableDeck, match="501 pages; 1 to 500"), open_deck(path):
        pass


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"%PDF-1.4\nnothing of use", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "PDF and PPTX"),
        (b"PK\x03\x04 and no more", "damaged"),
        (b"", "PDF and PPTX"),
    ],
)
def test_what_is_no_deck_is_told_from_one(tmp_path: Path, content: bytes, told: str) -> None:
    with pytest.raises(UnreadableDeck, match=told), open_deck(kept(tmp_path / "a.bin", content)):
        pass
