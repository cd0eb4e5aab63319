"""The embedded language model of the search: a table of one vector per word piece.

The weights are those of WordLlama (MIT), read straight from its package: nothing of it is run and
nothing is ever downloaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

DIMENSIONS = 256
LONGEST = 256
"""Word pieces of a text that count; longer texts are cut into parts before they come here."""


class Model:
    """Texts to vectors of length one; a text without words becomes zeros."""

    def __init__(self, folder: Path) -> None:
        from safetensors.numpy import load_file
        from tokenizers import Tokenizer

        weights = load_file(folder / "weights" / "l2_supercat_256.safetensors")
        self._table = weights["embedding.weight"]
        path = folder / "tokenizers" / "l2_supercat_tokenizer_config.json"
        self._tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(LONGEST)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row per text."""
        found = self._tokenizer.encode_batch(list(texts), add_special_tokens=False)
        rows = [self._mean(item.ids) for item in found]
        return np.stack(rows) if rows else np.zeros((0, DIMENSIONS), np.float32)

    def _mean(self, pieces: Sequence[int]) -> Vectors:
        if not pieces:
            return np.zeros(DIMENSIONS, np.float32)
        mean = self._table[list(pieces)].astype(np.float32).mean(axis=0)
        length = float(np.linalg.norm(mean))
        return np.asarray(mean / length if length else mean, np.float32)


@lru_cache(maxsize=1)
def model() -> Model:
    """The model, read at first use."""
    package = find_spec("wordllama")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("wordllama is not installed")
    return Model(Path(package.submodule_search_locations[0]))
