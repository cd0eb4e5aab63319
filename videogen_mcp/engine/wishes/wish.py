"""What a clause comes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...wire import ExportProjectQuality
from ..remix import AnyAction


@dataclass(frozen=True)
class Wish:
    """Remix actions that fulfil a wish; `label` is a few words, `told` a sentence on the change.

    `export` is the quality to export in.
    """

    label: str
    told: str
    actions: tuple[AnyAction, ...] = ()
    export: ExportProjectQuality | None = None


class Declined(Exception):
    """A wish that is understood in part or cannot be fulfilled, with what to say instead."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def clipped(text: str, limit: int) -> str:
    """A text on one line, at most `limit` characters long."""
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"


def listed(parts: Sequence[str], last: str = "and") -> str:
    """Parts as one phrase: "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"
