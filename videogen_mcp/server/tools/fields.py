"""Arguments that several tools share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from videogen_mcp.wire import RemixAction

from ..settings import LONGEST_WAIT_SECONDS
from ..snapshots import Kind

WaitSeconds = Annotated[
    float | None,
    Field(
        description="How long to wait for the result; omitted = what the host allows (45 s or "
        "more), 0 = return at once. The run goes on in any case.",
        ge=0,
        le=LONGEST_WAIT_SECONDS,
    ),
]
ForceNew = Annotated[
    bool, Field(description="Start another run even if the same call has one under way.")
]
RunId = Annotated[
    str, Field(description="The run_id (or workflow_run_id, export_id) that a call returned.")
]
KindOfRun = Annotated[
    Kind | None, Field(description="As returned with the run_id; omitted = by the id's prefix.")
]
ProjectOfRun = Annotated[
    str | None, Field(description="Needed for exports and remix actions not started here.")
]
ProjectId = Annotated[str, Field(description="vg_proj_… as returned with a run.")]
Limit = Annotated[int, Field(description="Entries per page.", ge=1, le=200)]
Cursor = Annotated[str | None, Field(description="next_cursor of the page before.")]
RemixActions = list[RemixAction]
