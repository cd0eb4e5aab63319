from __future__ import annotations

import numpy as np
import pytest

from videogen_mcp.media.code_cards.card import MOST_LINES, code_scene
from videogen_mcp.media.code_cards.colouring import PLAIN, coloured_lines, wrapped
from videogen_mcp.media.scene import caption_band

CODE = "def brew(beans):\n    # slowly\n    return 'cup'\n"
SIZES = [(640, 360), (360, 640), (480, 480)]


def text(lines: list[tuple[object, ...]]) -> list[str]:
    return ["".join(piece.text for piece in line) for line in lines]  # type: ignore[attr-defined]


def test_code_is_coloured_by_its_meaning() -> None:
    lines, name = coloured_lines(CODE, "python")
    assert name == "Python"
    assert text(lines) == CODE.rstrip().split("\n")
    colours = {piece.text: piece.colour for line in lines for piece in line}
    assert len({colours["def"], colours["brew"], colours["# slowly"], PLAIN}) == 4


def test_an_unknown_language_is_plain_text() -> None:
    lines, name = coloured_lines("a b\n\tc", "klingon")
    assert (text(lines), name) == (["a b", "    c"], "")
    assert lines[0][0].colour == PLAIN


@pytest.mark.parametrize("columns", [12, 20, 40])
def test_long_lines_are_broken_without_losing_a_letter(columns: int) -> None:
    lines, _ = coloured_lines("select name, total from orders where total > 100; -- " + "x" * 60,
                              "sql")  # fmt: skip
    rows = text(wrapped(lines, columns))
    assert max(map(len, rows)) <= columns
    assert "".join("".join(rows).split()) == "".join("".join(text(lines)).split())


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_window_lies_within_the_frame_above_the_captions(width: int, height: int) -> None:
    scene = code_scene(CODE * 5, width, height, language="python")
    bottom = caption_band(width, height)[1]
    for layer in scene.layers[1:]:
        ink = np.flatnonzero(layer.image[..., 3].any(axis=1))
        assert layer.y - layer.image.shape[0] / 2 + ink[-1] < bottom
        assert layer.x + layer.image.shape[1] / 2 <= width


def test_what_is_too_much_for_a_frame_ends_with_dots() -> None:
    scene = code_scene("\n".join(f"x = {n}" for n in range(400)), 640, 360, language="python")
    assert 3 < len(scene.layers) <= MOST_LINES + 1


def test_letters_keep_their_columns() -> None:
    scene = code_scene("fl_|\nab_|", 640, 360, language="text")
    ends = [int(np.flatnonzero(layer.image[..., 3].any(axis=0))[-1]) for layer in scene.layers[1:]]
    assert ends[0] == pytest.approx(ends[1], abs=1)


def test_captions_above_move_the_window_down() -> None:
    below, above = (
        code_scene(CODE, 640, 360, language="python", captions_above=up) for up in (False, True)
    )
    assert above.layers[0].y > below.layers[0].y + 20
    assert above.layers[0].y == pytest.approx(360 - below.layers[0].y)
