from __future__ import annotations

import numpy as np
import pytest

from videogen_mcp.media.imagery.restyling import picture_look, restyled


def picture() -> np.ndarray:
    rows, columns = np.mgrid[0:90, 0:161]
    return np.stack([columns, rows * 2, 160 - columns], axis=-1).astype(np.uint8)


@pytest.mark.parametrize("style", ["watercolour painting", "comic book", "film noir"])
def test_a_picture_is_treated_at_its_own_size(style: str) -> None:
    shown = restyled(picture(), style, 3)
    assert shown.shape == picture().shape
    assert np.abs(shown.astype(int) - picture()).mean() > 6
    assert np.array_equal(shown, restyled(picture(), style, 3))


def test_words_that_name_no_look_leave_the_picture() -> None:
    assert picture_look("something for our quarterly figures") is None
    assert np.array_equal(restyled(picture(), "for our quarterly figures", 1), picture())
