"""Names for people, out of text that others wrote."""

from __future__ import annotations

import unicodedata

from ..media.script import clean_script, split_sentences

TITLE_LENGTH = 60


def one_line(text: str) -> str:
    """`text` on one line, without control characters."""
    visible = "".join(
        character if unicodedata.category(character) != "Cc" else " " for character in text
    )
    return " ".join(visible.split())


def title_of(script: str) -> str:
    """A project's name: the script's first sentence, cut at a word."""
    text = clean_script(script).strip()
    first = one_line((split_sentences(text) or [text])[0])
    if len(first) <= TITLE_LENGTH:
        return first.rstrip(".") or "Untitled"
    cut = first[:TITLE_LENGTH]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(",;:- ") + "…"
