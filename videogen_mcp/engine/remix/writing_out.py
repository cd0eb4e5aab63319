"""The texts of shots as the text of their section."""

from __future__ import annotations

from collections.abc import Sequence

UNSPACED = ("zh", "yue", "ja")
"""Languages that are written without spaces between sentences."""


def joined(texts: Sequence[str], language: str) -> str:
    """The texts one after another, as the language writes them."""
    between = "" if language.split("-")[0].lower() in UNSPACED else " "
    return between.join(texts)
