"""Previews: what a file shows and how it sounds, measured once and kept. Beside the contract."""

from __future__ import annotations

import base64
import json
import os
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ..cache import cached, content_key, is_there, source_key
from ..errors import EngineError
from ..finding import find_file, find_media
from ..services import Services
from ..store.files import FileRow
from ..work.previewing import PREVIEW_SECONDS, preview

SHOWN = ("VIDEO", "IMAGE", "AUDIO")


def mounts(services: Services) -> list[Route]:
    """`GET /v1/files/{file_id}/preview`, for holders of the key."""

    async def answer(request: Request) -> Response:
        file_id = request.path_params["file_id"]
        found = await to_thread.run_sync(partial(_preview, services, file_id))
        return JSONResponse(found)

    return [Route("/v1/files/{file_id}/preview", answer, methods=["GET"])]


def _preview(services: Services, file_id: str) -> dict[str, Any]:
    row = find_file(services, file_id)
    if row.status == "ready" and row.type not in SHOWN:
        raise EngineError(
            f"file_id: the file {row.id} is of type {row.type}, which has no preview. "
            "Give an image, a video or an audio file."
        )
    row = find_media(services, "file_id", file_id, *SHOWN)
    facts, picture = _cached(services, row)
    return {
        **facts,
        "fileId": row.id,
        "displayName": row.display_name,
        "fileBytes": row.bytes,
        **_captions(services, row),
        "picture": base64.b64encode(picture).decode(),
        "pictureContentType": "image/jpeg",
    }


def _cached(services: Services, row: FileRow) -> tuple[dict[str, Any], bytes]:
    """The facts and the picture, made in a worker unless the same bytes were looked at before."""
    key = content_key("preview", row.sha256 or row.id, source_key("videogen_mcp.media"))
    place = cached(services.settings, "previews", f"{key}.json")
    if not is_there(place):
        _make(services, row, place)
    kept = json.loads(place.read_text("utf-8"))
    return kept["facts"], base64.b64decode(kept["picture"])


def _make(services: Services, row: FileRow, place: Path) -> None:
    name = f"preview-{row.id}"
    cancel = services.cancellations.token(name)
    with tempfile.TemporaryDirectory(dir=services.settings.folder("tmp")) as folder:
        picture = Path(folder) / "picture.jpg"
        try:
            facts = services.workers.call(
                preview,
                cancel,
                stage="Looking at the file",
                seconds=PREVIEW_SECONDS,
                path=str(services.files.path(row)),
                picture=str(picture),
            )
        finally:
            services.cancellations.forget(name)
        kept = {"facts": facts, "picture": base64.b64encode(picture.read_bytes()).decode()}
        scratch = Path(folder) / "kept.json"
        scratch.write_text(json.dumps(kept), "utf-8")
        os.replace(scratch, place)


def _captions(services: Services, row: FileRow) -> dict[str, Any]:
    """Whether the project of an export shows captions now, and for how much of what is spoken.

    Only words whose times are known can be shown: a recording that nobody understood has none.
    """
    project = services.projects.find(row.project_id) if row.project_id else None
    if row.scope != "EXPORT" or project is None or project.timeline is None:
        return {}
    sections = [part["narration"] for part in project.timeline["sections"]]
    heard = [part for part in sections if part.get("kind") != "silence"]
    spoken = sum(part["duration"] for part in heard)
    worded = sum(part["duration"] for part in heard if part.get("words"))
    is_shown = bool(project.timeline.get("captions", {}).get("enabled"))
    coverage = round(worded / spoken if is_shown else 0.0, 2) if spoken else None
    return {"hasCaptions": is_shown, "captionCoverage": coverage}
