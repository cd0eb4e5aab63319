"""Subjects found by a model of the user's own: a tiny one, written here byte by byte."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from videogen_mcp.media.transforms.cutout import cut_out
from videogen_mcp.media.transforms.matting_model import UnusableModel, model_mask

from .transform_pictures import portrait

FLOAT, INTS = 1, 7


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def block(field: int, content: bytes | str) -> bytes:
    data = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | 2) + varint(len(data)) + data


def tensor_info(name: str, shape: tuple[int, ...]) -> bytes:
    sizes = b"".join(block(1, number(1, side)) for side in shape)
    kind = number(1, FLOAT) + block(2, sizes)
    return block(1, name) + block(2, block(1, kind))


def weights(name: str, shape: tuple[int, ...], values: list[float]) -> bytes:
    sizes = b"".join(number(1, side) for side in shape)
    data = struct.pack(f"<{len(values)}f", *values)
    return sizes + number(2, FLOAT) + block(8, name) + block(9, data)


def node(kind: str, inputs: list[str], output: str, attribute: bytes = b"") -> bytes:
    named = b"".join(block(1, name) for name in inputs)
    return named + block(2, output) + block(4, kind) + attribute


def redness_model(side: int) -> bytes:
    """ONNX: the sigmoid of four times red less twice green and blue, for pictures of one size."""
    kernel = block(5, block(1, "kernel_shape") + number(8, 1) * 2 + number(20, INTS))
    graph = (
        block(1, node("Conv", ["picture", "mix"], "red", kernel))
        + block(1, node("Sigmoid", ["red"], "mask"))
        + block(2, "redness")
        + block(5, weights("mix", (1, 3, 1, 1), [4.0, -2.0, -2.0]))
        + block(11, tensor_info("picture", (1, 3, side, side)))
        + block(12, tensor_info("mask", (1, 1, side, side)))
    )
    return number(1, 8) + block(7, graph) + block(8, block(1, "") + number(2, 13))


def test_a_model_finds_the_subject_and_the_rim_is_refined(tmp_path: Path) -> None:
    path = tmp_path / "redness.onnx"
    path.write_bytes(redness_model(320))
    picture, alpha = portrait(180, 240)
    mask = model_mask(path, picture)
    assert mask.shape == alpha.shape
    assert mask[alpha > 0.9].mean() > mask[alpha < 0.1].mean() + 0.5
    rgba, is_exact = cut_out(picture, path)
    assert not is_exact
    assert np.abs(rgba[..., 3] / 255 - alpha).mean() < 0.02


def test_what_is_no_model_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "notes.onnx"
    path.write_bytes(b"not a model")
    with pytest.raises(UnusableModel, match=r"notes\.onnx"):
        model_mask(path, portrait(60, 80)[0])


def test_a_model_of_another_kind_is_refused_with_what_would_do(tmp_path: Path) -> None:
    path = tmp_path / "odd.onnx"
    path.write_bytes(redness_model(100))
    with pytest.raises(UnusableModel, match="MODNet"):
        model_mask(path, portrait(60, 80)[0])
