"""Drawing the pictures of the built-in entities, in the background."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from ..catalog import BUILT_INS, BuiltIn
from ..runs.job import Job
from ..store.files import HLS, PREVIEW, FileRow
from ..work.portraying import portray


def draw_catalog(job: Job) -> None:
    """Draws the first picture that is missing, and leaves the next to a job of its own.

    One at a time, so that the files of users, which wait in the same queue, come in between.
    """
    missing = _missing(job)
    if missing:
        job.step("draw", lambda: _draw(job, missing[0]))
    if _missing(job):
        job.services.backlog.add("catalog", {})
    job.succeed(job.run.id)


def _missing(job: Job) -> list[BuiltIn]:
    rows = ((entity, job.services.files.find(entity.picture_id)) for entity in BUILT_INS)
    return [entity for entity, row in rows if row is not None and row.status != "ready"]


def _draw(job: Job, entity: BuiltIn) -> None:
    services = job.services
    made = job.scratch() / f"{entity.id}.png"
    thumbnail = made.with_suffix(".jpg")
    size = services.background.call(
        portray,
        job.cancel,
        stage="Drawing the catalogue",
        entity=entity,
        path=str(made),
        thumbnail_path=str(thumbnail),
    )
    columns = {**_columns(made, size), "signed_until": services.links.until()}
    place = services.files.path(FileRow(entity.picture_id, "IMAGE", "ENTITY", "", extension=".png"))
    services.files.keep(thumbnail, services.files.thumbnail_path(entity.picture_id))
    services.files.keep(made, place)
    services.files.update(entity.picture_id, **columns)


def _columns(made: Path, size: dict[str, int]) -> dict[str, Any]:
    content = made.read_bytes()
    # The picture is small enough to be its own preview, and its description is known.
    preview = {"status": "ready", **size, "bytes": len(content)}
    return {
        **size,
        "status": "ready",
        "extension": ".png",
        "content_type": "image/png",
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "has_thumbnail": True,
        "renditions": {PREVIEW: preview, HLS: {"status": "skipped"}},
        "analysis_state": "FULFILLED",
        "analysis_progress": 100.0,
    }
