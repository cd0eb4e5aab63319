"""Accepting a start request: one transaction, then the queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from ...wire import ExportProjectRequest, Response
from .. import ids
from ..calls import Call
from ..errors import EngineError
from ..frames import DEFAULT_QUALITY
from ..remix.scene_actions import SCENE_ACTIONS, AnyAction
from ..store.projects import ProjectRow
from ..store.runs import Remembered, RunRow, same_body


@dataclass(frozen=True)
class Accepted:
    """What a start request makes; the first run is the one whose execution performs all.

    A new project gets an assistant; `also` writes more in the same transaction.
    """

    runs: Sequence[RunRow]
    response: Response
    project: ProjectRow | None = None
    also: Callable[[Connection], None] | None = None


def accept(call: Call, build: Callable[[], Accepted]) -> Response:
    """Accepts a job durably and queues it.

    With an `Idempotency-Key` header the same body again is answered as the first time and starts
    nothing; another body under the same key is refused (409).
    """
    services = call.services
    key = _idempotency_key(call)
    with services.database.read() as connection:
        remembered = services.runs.recall(connection, key, call.operation) if key else None
    if remembered is not None:
        return Response.model_validate(same_body(remembered, call.body_hash))
    accepted = build()
    with services.database.write() as connection:
        remembered = services.runs.recall(connection, key, call.operation) if key else None
        if remembered is not None:
            return Response.model_validate(same_body(remembered, call.body_hash))
        if accepted.project is not None:
            project = services.assistants.attach(connection, accepted.project)
            services.projects.add(connection, project)
        services.runs.add(connection, accepted.runs)
        if accepted.also is not None:
            accepted.also(connection)
        if key:
            answer = Remembered(call.body_hash, accepted.response.to_wire())
            services.runs.remember(connection, key, call.operation, answer)
    call.durable.enqueue(accepted.runs[0])
    return accepted.response


def _idempotency_key(call: Call) -> str | None:
    key = call.request.headers.get("idempotency-key")
    if key is not None and not 1 <= len(key) <= 255:
        raise EngineError("Idempotency-Key: give 1 to 255 characters.")
    return key


def wire_request(model: Any) -> dict[str, Any]:
    """A request as it is kept in a run's row."""
    return dict(model.to_wire())


def action_rows(
    actions: Sequence[AnyAction], project_id: str, job_id: str | None, *, first_position: int
) -> list[RunRow]:
    """One row per action, in order; without `job_id` the first one performs them all.

    Edits of scenes are of a kind of their own: lists of remix actions hold those of the contract.
    """
    row_ids = [ids.new_id(ids.REMIX_ACTION) for _ in actions]
    return [
        RunRow(
            id=row_id,
            kind="edit" if action.type in SCENE_ACTIONS else "remix",
            type=action.type,
            job_id=job_id or row_ids[0],
            position=position,
            project_id=project_id,
            request=wire_request(action),
        )
        for position, (row_id, action) in enumerate(
            zip(row_ids, actions, strict=True), first_position
        )
    ]


def export_row(
    options: ExportProjectRequest | None,
    project_id: str,
    job_id: str | None = None,
    position: int = 0,
) -> RunRow:
    """The row of an export; without `job_id` it performs itself."""
    row_id = ids.new_id(ids.EXPORT)
    options = options or ExportProjectRequest()
    return RunRow(
        id=row_id,
        kind="export",
        type=options.quality or DEFAULT_QUALITY,
        job_id=job_id or row_id,
        position=position,
        project_id=project_id,
        request=wire_request(options),
    )
