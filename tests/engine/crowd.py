"""A data folder with many rows, put there before an engine serves it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, update

from videogen_mcp.engine import ids
from videogen_mcp.engine.store import schema
from videogen_mcp.engine.store.database import Database, now
from videogen_mcp.engine.store.entities import EntityRow
from videogen_mcp.engine.store.files import FileRow
from videogen_mcp.engine.store.projects import ProjectRow
from videogen_mcp.engine.store.runs import RunRow
from videogen_mcp.engine.store.webhooks import EndpointRow

DAY = 86_400 * 1_000_000
TIES = 7
"""So many rows are of one and the same microsecond."""


class Crowd:
    """Adds rows to the database of a data folder, beside an engine or before it."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.database = Database.in_folder(home)
        self.project_id = ids.new_id(ids.PROJECT)
        self._begin = now() - DAY

    def fill(self, kind: str, count: int, **changes: Any) -> list[str]:
        """Adds many rows of yesterday at once; returns their ids."""
        make, table = KINDS[kind]
        times = [self._begin + number // TIES for number in range(count)]
        rows = [make(self, created=time, updated=time, **changes) for time in times]
        with self.database.write() as connection:
            connection.execute(insert(table), [vars(row) for row in rows])
        return [row.id for row in rows]

    def add(self, kind: str) -> str:
        """Adds one row of this moment."""
        make, table = KINDS[kind]
        with self.database.write() as connection:
            row = make(self)
            connection.execute(insert(table).values(**vars(row)))
        return str(row.id)

    def touch(self, kind: str, row_id: str) -> None:
        """Updates a row, as renaming it does."""
        table = KINDS[kind][1]
        with self.database.write() as connection:
            connection.execute(update(table).where(table.c.id == row_id).values(updated=now()))

    @contextmanager
    def busy(self, work: Callable[[], Any]) -> Iterator[list[Any]]:
        """Repeats `work` in a thread meanwhile; gives what it returned so far."""
        done: list[Any] = []
        is_over = threading.Event()

        def run() -> None:
            while not is_over.wait(0.002):
                done.append(work())

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield done
        finally:
            is_over.set()
            thread.join()


def _file(crowd: Crowd, **changes: Any) -> FileRow:
    values = {"scope": "GLOBAL", "status": "ready", "extension": ".png", **changes}
    return FileRow(ids.new_id(ids.FILE), "IMAGE", display_name="a picture", **values)


def _entity(crowd: Crowd, **changes: Any) -> EntityRow:
    return EntityRow(ids.new_id(ids.ENTITY), "PRODUCT", "a cup", **changes)


def _project(crowd: Crowd, **changes: Any) -> ProjectRow:
    values = {"id": ids.new_id(ids.PROJECT), **changes}
    return ProjectRow(title="a project", aspect_width=16, aspect_height=9, **values)


def _endpoint(crowd: Crowd, **changes: Any) -> EndpointRow:
    # Disabled, so that nothing is ever sent to it.
    return EndpointRow(
        ids.new_id(ids.WEBHOOK_ENDPOINT),
        "https://example.test/hook",
        ["workflow_run.succeeded"],
        "whsec_c2VjcmV0",
        is_disabled=True,
        **changes,
    )


def _run(prefix: str, kind: str, run_type: str) -> Callable[..., RunRow]:
    def make(crowd: Crowd, **changes: Any) -> RunRow:
        row_id = ids.new_id(prefix)
        values = {"status": "succeeded", "progress": 100.0, "request": {}, **changes}
        project_id = "" if kind == "tool" else crowd.project_id
        return RunRow(row_id, kind, run_type, row_id, project_id, **values)

    return make


KINDS: dict[str, tuple[Callable[..., Any], Table]] = {
    "files": (_file, schema.files),
    "entities": (_entity, schema.entities),
    "projects": (_project, schema.projects),
    "endpoints": (_endpoint, schema.webhook_endpoints),
    "workflowRuns": (_run(ids.WORKFLOW_RUN, "workflow", "SCRIPT_TO_VIDEO"), schema.runs),
    "toolExecutions": (_run(ids.TOOL_EXECUTION, "tool", "GENERATE_MUSIC"), schema.runs),
    "remixActions": (_run(ids.REMIX_ACTION, "remix", "ADD_ZOOM"), schema.runs),
    "exports": (_run(ids.EXPORT, "export", "STANDARD"), schema.runs),
}
"""By the key of the list that shows them: how a row is made, and its table."""
