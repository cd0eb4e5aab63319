"""What every asynchronous job shows of itself."""

from __future__ import annotations

from typing import Any

from ...wire import ApiError
from ..store.database import MICROSECONDS
from ..store.runs import RunRow


def job_fields(row: RunRow) -> dict[str, Any]:
    """The fields of the contract's `Job` for a row."""
    return {
        "status": row.status,
        "progress_percentage": row.progress,
        "attempt_index": row.attempt,
        "error": ApiError.model_validate(row.error) if row.error else None,
        "stage": row.stage,
        "degradations": row.degradations,
        "created_at": row.created // MICROSECONDS,
    }
