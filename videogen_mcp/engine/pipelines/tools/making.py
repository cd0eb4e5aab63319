"""What a tool is: a function that makes files in the job's scratch folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...runs.job import Job
from ...runs.progress import Progress


@dataclass(frozen=True)
class ToolFile:
    """One finished result; `display_name` ends with the extension of its kind."""

    path: Path
    display_name: str
    transcript: dict[str, Any] | None = None


@dataclass(frozen=True)
class ToolResults:
    """What a tool made, and in what way it is weaker than what was asked for."""

    files: list[ToolFile]
    degradations: list[str]


Tool = Callable[[Job, Progress], ToolResults]
"""May run twice when the engine dies in between."""


def numbered(name: str, index: int) -> str:
    """The name of the result at `index`: the second is "… (2)"."""
    return f"{name} ({index + 1})" if index else name
