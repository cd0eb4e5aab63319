from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from videogen_mcp.media.frames import Frame
from videogen_mcp.media.transitions import STYLES, blend


def frame_of(luma: int, width: int = 64, height: int = 36) -> Frame:
    frame = Frame(width, height)
    frame.buffer[:] = 128
    frame.planes.y[:] = luma
    return frame


@pytest.mark.parametrize("style", STYLES)
def test_a_transition_begins_with_the_last_picture_and_ends_with_the_next(style: str) -> None:
    before, after, out = frame_of(40), frame_of(200), frame_of(0)
    blend(style, before, after, 0, out)
    assert np.abs(out.planes.y.astype(int) - 40).max() <= 1
    blend(style, before, after, 1, out)
    assert np.abs(out.planes.y.astype(int) - 200).max() <= 1


@pytest.mark.parametrize("style", STYLES)
def test_a_transition_shows_ever_more_of_the_next_picture(style: str) -> None:
    before, after, out = frame_of(40), frame_of(200), frame_of(0)
    means = []
    for index in range(16):
        blend(style, before, after, index / 15, out)
        means.append(float(out.planes.y.mean()))
    assert all(b >= a - 0.5 for a, b in pairwise(means))
    assert max(b - a for a, b in pairwise(means)) < 45
    assert 70 < means[8] < 190


@pytest.mark.parametrize("style", STYLES)
def test_chroma_follows_luma_in_frames_of_every_even_size(style: str) -> None:
    before, after, out = (frame_of(60, 54, 66) for _ in range(3))
    after.planes.y[:], after.planes.u[:], after.planes.v[:] = 180, 60, 200
    blend(style, before, after, 0.5, out)
    luma = (out.planes.y.astype(float) - 60) / 120
    for plane, end in ((out.planes.u, 60), (out.planes.v, 200)):
        share = (plane.astype(float) - 128) / (end - 128)
        assert share.mean() == pytest.approx(luma.mean(), abs=0.03)


def test_rise_comes_from_below_and_wipe_from_the_left() -> None:
    before, after, out = frame_of(40), frame_of(200), frame_of(0)
    blend("RISE", before, after, 0.5, out)
    assert (out.planes.y[0, 0], out.planes.y[-1, 0]) == (40, 200)
    blend("WIPE", before, after, 0.5, out)
    assert (out.planes.y[0, 0], out.planes.y[0, -1]) == (200, 40)


def test_an_unknown_transition_is_named() -> None:
    with pytest.raises(ValueError, match="SPIN"):
        blend("SPIN", frame_of(1), frame_of(2), 0.5, frame_of(3))
