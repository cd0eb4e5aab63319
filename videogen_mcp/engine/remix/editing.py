"""What a remix action is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..runs.job import Job
from ..runs.progress import Progress
from ..services import Services
from ..timeline import Timeline


@dataclass(frozen=True)
class Editing:
    """The job that an action belongs to, for actions that need workers or files."""

    job: Job
    action_id: str
    progress: Progress


Apply = Callable[[Editing, Timeline, Any], Timeline]
Check = Callable[[Services, str, Any], None]
"""Takes the services, the field's name and the action; raises EngineError."""


@dataclass(frozen=True)
class Edit:
    """An action: how it changes a timeline, and what is checked before it is accepted.

    `apply` may run twice when the engine dies in between, and must then give the same result.
    """

    apply: Apply
    check: Check | None = None
