"""What an examination finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "better", "broken"]


@dataclass(frozen=True)
class Finding:
    """One thing: how it is, and for all but "ok" what to do about it."""

    what: str
    state: State
    says: str
    fix: str | None = None


def ok(what: str, says: str) -> Finding:
    return Finding(what, "ok", says)


def better(what: str, says: str, fix: str) -> Finding:
    return Finding(what, "better", says, fix)


def broken(what: str, says: str, fix: str) -> Finding:
    return Finding(what, "broken", says, fix)
