"""UPSCALE_ASSETS: the pictures and videos of a project at twice their size, up to 4K."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ...wire import UpscaleAssets
from .. import ids
from ..finding import stored_file
from ..keeping import keep_media
from ..pipelines.tools.assets import FILM_SECONDS, named_after
from ..pipelines.tools.upscaling import NOTHING_INVENTED
from ..runs.workers import Task
from ..store.files import FileRow
from ..timeline import FileVisual, FilmedVisual, Shot, Timeline, Visual
from ..work.transforming import upscale_asset
from .editing import Edit, Editing

STAGE = "Upscaling"
MADE = 0.9
LARGE_ENOUGH = "UPSCALE_ASSETS left {!r} as it is: it is 4K already."


def _upscale(editing: Editing, timeline: Timeline, action: UpscaleAssets) -> Timeline:
    """Shots show the larger files; the files that they showed stay as they are.

    Stock content is none here: `includeStockContent` changes nothing. What is drawn has no size.
    """
    rows = [row for row in _assets(editing, timeline) if _is_wanted(row, action)]
    if not rows:
        return timeline
    larger, notes = _enlarged(editing, rows)

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        return shot.model_copy(update={"visual": _showing(shot.visual, larger)})

    told = [NOTHING_INVENTED] if larger else []
    return timeline.with_shots(change).noting(*told, *notes)


def _assets(editing: Editing, timeline: Timeline) -> Iterator[FileRow]:
    """The files that shots show, each once."""
    shots = [shot for section in timeline.sections for shot in section.shots]
    for file_id in dict.fromkeys(item for shot in shots for item in _files_of(shot.visual)):
        yield stored_file(editing.job.services, file_id)


def _files_of(visual: Visual) -> tuple[str, ...]:
    if isinstance(visual, FileVisual):
        return (visual.file_id,)
    return visual.files if isinstance(visual, FilmedVisual) else ()


def _is_wanted(row: FileRow, action: UpscaleAssets) -> bool:
    if row.type == "VIDEO":
        return action.include_videos is not False
    return row.type == "IMAGE" and row.content_type != "image/svg+xml"


def _enlarged(editing: Editing, rows: list[FileRow]) -> tuple[dict[str, str], list[str]]:
    """The ids of the larger files by those of the files that were enlarged, and notes.

    Their ids follow from the action's: an action that is repeated finds what it made.
    """
    job = editing.job
    wanted = {row.id: _larger_id(editing.action_id, row.id) for row in rows}
    missing = [row for row in rows if not _is_ready(editing, wanted[row.id])]
    tasks = [
        Task(
            f"upscale:{row.id}",
            upscale_asset,
            {
                "path": job.services.files.path(row),
                "kind": row.type,
                "stem": job.scratch() / f"upscaled-{row.id}",
            },
            STAGE,
            weight=row.duration or 1.0,
            seconds=FILM_SECONDS,
        )
        for row in missing
    ]
    made = job.services.workers.run(tasks, job.cancel, editing.progress.span(0, MADE).report)
    notes: list[str] = []
    for row in missing:
        large = made[f"upscale:{row.id}"]
        if large is None:
            del wanted[row.id]
            notes.append(LARGE_ENOUGH.format(row.display_name))
        else:
            notes += large["notes"]
            _keep(editing, row, wanted[row.id], large)
    return wanted, notes


def _larger_id(action_id: str, file_id: str) -> str:
    digest = hashlib.sha256(f"{action_id}/{file_id}".encode()).digest()
    return ids.FILE + ids.base62(int.from_bytes(digest[:16], "big"))


def _is_ready(editing: Editing, file_id: str) -> bool:
    row = editing.job.services.files.find(file_id)
    return row is not None and row.status == "ready"


def _keep(editing: Editing, row: FileRow, file_id: str, large: dict[str, Any]) -> None:
    path = Path(large["path"])
    keep_media(
        editing.job,
        path,
        file_id=file_id,
        scope="PROJECT",
        origin="PROJECT",
        display_name=f"{named_after(row, 'upscaled')}{path.suffix}",
        project_id=editing.job.run.project_id,
        transcript=row.transcript,
    )


def _showing(visual: Visual, larger: dict[str, str]) -> Visual:
    if isinstance(visual, FileVisual):
        shown = larger.get(visual.file_id)
        if shown is None:
            return visual
        before = visual.moves_like or visual.file_id
        return visual.model_copy(update={"file_id": shown, "moves_like": before})
    if isinstance(visual, FilmedVisual):
        files = tuple(larger.get(item, item) for item in visual.files)
        return visual.model_copy(update={"files": files})
    return visual


UPSCALE = Edit(_upscale)
