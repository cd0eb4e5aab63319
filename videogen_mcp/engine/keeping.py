"""Keeping what the engine made or fetched: looked at, measured, stored, and sent on its way."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from .runs.job import Job
from .services import Services
from .store.files import HLS, PREVIEW, FileRow
from .work.examining import EXAMINE_SECONDS, examine

PENDING = "pending"
SHOWN = ("VIDEO", "IMAGE", "AUDIO")
STREAMED = ("VIDEO", "AUDIO")


def first_renditions(kind: str | None) -> dict[str, Any]:
    """The renditions of a fresh file: those that its type has are still to be made."""
    return {
        PREVIEW: {"status": PENDING if kind in SHOWN else "skipped"},
        HLS: {"status": PENDING if kind in STREAMED else "skipped"},
    }


def outputs_are_temporary(job: Job) -> bool:
    """Whether the request of a job wants its outputs for a day only."""
    return bool((job.run.request or {}).get("isOutputTemporary"))


def keep_media(
    job: Job,
    made: Path,
    *,
    file_id: str,
    scope: str,
    origin: str,
    display_name: str,
    project_id: str | None = None,
    tool: tuple[str, str] | None = None,
    is_temporary: bool = False,
    transcript: dict[str, Any] | None = None,
    description: str | None = None,
) -> FileRow:
    """Takes over the bytes at `made` as the file `file_id`, whose row may exist as pending.

    `tool` is the type and execution id of the tool that made it. A file that is ready already is
    given back as it is, so that a repeated step keeps nothing twice. Raises EngineError for bytes
    that are no usable file.
    """
    services = job.services
    row = services.files.find(file_id)
    if row is not None and row.status == "ready":
        if PENDING in (about["status"] for about in row.renditions.values()):
            # The engine may have died between keeping it and starting what follows.
            announce(services, row)
        return row
    thumbnail = made.with_name(f"{made.name}.thumbnail.jpg")
    found = services.workers.call(
        examine,
        job.cancel,
        stage="Checking the file",
        seconds=EXAMINE_SECONDS,
        path=str(made),
        display_name=display_name,
        wanted=row.type if row is not None else None,
        thumbnail_path=str(thumbnail),
        measure=True,
    )
    tool_type, execution_id = tool or (None, None)
    fresh = FileRow(
        id=file_id,
        type=None,
        scope="TEMPORARY" if is_temporary else scope,
        display_name=display_name,
        project_id=project_id,
        is_temporary=is_temporary,
        transcript=transcript,
        description=description,
        origin=origin,
        source_tool_type=tool_type,
        source_tool_execution_id=execution_id,
    )
    base = dataclasses.replace(row, display_name=display_name) if row is not None else fresh
    ready = complete(services, base, found, made, thumbnail)
    if row is None:
        services.files.add(ready)
    else:
        services.files.update(file_id, **changes(ready))
    announce(services, ready)
    return ready


def complete(
    services: Services, row: FileRow, found: dict[str, Any], made: Path, thumbnail: Path
) -> FileRow:
    """The row with what was found in its bytes, which are moved to their place."""
    ready = dataclasses.replace(
        row,
        **found,
        status="ready",
        error=None,
        has_thumbnail=thumbnail.exists(),
        renditions=first_renditions(found["type"]),
        signed_until=services.links.until(),
    )
    if ready.has_thumbnail:
        services.files.keep(thumbnail, services.files.thumbnail_path(row.id))
    services.files.keep(made, services.files.path(ready))
    return ready


def changes(ready: FileRow) -> dict[str, Any]:
    """What differs between a row and the one that it was completed to."""
    kept = ("id", "created", "updated", "is_archived", "is_public", "playback_id")
    return {name: value for name, value in vars(ready).items() if name not in kept}


def announce(services: Services, row: FileRow) -> None:
    """Tells the world that a file is there, and starts what follows in the background."""
    services.webhooks.file_event("file.upload.completed", row.id)
    services.webhooks.file_event("file.download_ready", row.id)
    services.backlog.process(row.id)
    services.watch.notify(row.id)
