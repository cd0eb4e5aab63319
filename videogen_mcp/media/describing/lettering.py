"""Reading the words in a picture, where the optional recogniser (rapidocr) is installed."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

_SURE = 0.8
_LONGEST = 600


def can_read() -> bool:
    return find_spec("rapidocr") is not None and find_spec("onnxruntime") is not None


def read_lettering(rgb: NDArray[np.uint8]) -> str:
    """The lines of text that are read with certainty; nothing where none can be read."""
    if not can_read():
        return ""
    found = _reader()(np.ascontiguousarray(rgb[..., ::-1]))
    lines = zip(found.txts or (), found.scores or (), strict=True)
    return " / ".join(text for text, score in lines if score >= _SURE)[:_LONGEST]


@lru_cache(maxsize=1)
def _reader() -> Any:
    from rapidocr import RapidOCR

    # Its models come in its package, so nothing is downloaded.
    one_thread = {"EngineConfig.onnxruntime.intra_op_num_threads": 1}
    return RapidOCR(params={"Global.log_level": "error", **one_thread})
