"""Tool executions: making what was asked for, and keeping it."""

from __future__ import annotations

import hashlib
from typing import Any

from ....wire import ToolRequest
from ... import ids
from ...errors import EngineError, not_available
from ...keeping import keep_media
from ...runs.job import Job
from . import (
    avatar,
    background,
    clip,
    depth,
    image,
    motion_graphic,
    music,
    sound_effect,
    speech,
    upscaling,
    vectorizing,
)
from .making import Tool, ToolFile
from .shared_options import shared_notes

TOOLS: dict[str, Tool] = {
    "TEXT_TO_SPEECH": speech.text_to_speech,
    "GENERATE_IMAGE": image.generate_image,
    "GENERATE_MOTION_GRAPHIC": motion_graphic.generate_motion_graphic,
    "GENERATE_SOUND_EFFECT": sound_effect.generate_sound_effect,
    "GENERATE_MUSIC": music.generate_music,
    "GENERATE_AVATAR": avatar.generate_avatar,
    "GENERATE_VIDEO_CLIP": clip.generate_video_clip,
    "VECTORIZE_IMAGE": vectorizing.vectorize_image,
    "REMOVE_IMAGE_BACKGROUND": background.remove_image_background,
    "REMOVE_VIDEO_BACKGROUND": background.remove_video_background,
    "UPSCALE_IMAGE": upscaling.upscale_image,
    "UPSCALE_VIDEO": upscaling.upscale_video,
    "IMAGE_3D_EFFECT": depth.image_3d_effect,
}
"""Type of execution to what makes its files."""

MADE = 0.95
"""How much of the work is making; the rest is keeping what was made."""


def execute_tool(job: Job) -> None:
    """Makes what a tool was asked for and keeps it, all of it or nothing."""
    tool = TOOLS.get(job.run.type)
    if tool is None:
        raise not_available(job.run.type, "Set VIDEOGEN_API_KEY to use the hosted API for it.")
    result = job.step("make", lambda: _make(job, tool))
    job.succeed(job.run.id, **result)


def result_id(execution_id: str, index: int) -> str:
    """The id of an execution's result: always the same one, so that a repeated step finds it."""
    digest = hashlib.sha256(f"{execution_id}/{index}".encode()).digest()
    return ids.FILE + ids.base62(int.from_bytes(digest[:16], "big"))


def _make(job: Job, tool: Tool) -> dict[str, Any]:
    progress = job.progress()
    try:
        made = tool(job, progress.span(0, MADE))
    except EngineError as error:
        told = _naming_the_field(error, job.run.request)
        if told is error:
            raise
        raise told from error
    progress.report(MADE, "Keeping the results")
    file_ids = [result_id(job.run.id, index) for index in range(len(made.files))]
    try:
        for file_id, file in zip(file_ids, made.files, strict=True):
            _keep(job, file_id, file)
            job.cancel.check()
    except Exception:
        _take_back(job, file_ids)
        raise
    notes = dict.fromkeys([*made.degradations, *shared_notes(job.run.request)])
    return {"fileIds": file_ids, "degradations": list(notes)}


def _naming_the_field(error: EngineError, request: dict[str, Any]) -> EngineError:
    """The error of a worker, which knows a file by its name, with the field that gave the file."""
    for field, value in request.items():
        given = value if isinstance(value, list) else [value]
        named = [item for item in given if isinstance(item, str) and item.startswith(ids.FILE)]
        if any(item in error.message for item in named) and field not in error.message:
            return EngineError(f"{field}: {error.message}", error.code, error.status)
    return error


def _keep(job: Job, file_id: str, file: ToolFile) -> None:
    options = ToolRequest.model_validate(job.run.request)
    keep_media(
        job,
        file.path,
        file_id=file_id,
        scope="TEMPORARY" if options.is_output_temporary else "GLOBAL",
        origin="TOOL",
        display_name=file.display_name,
        tool=(job.run.type, job.run.id),
        is_temporary=options.is_output_temporary,
        transcript=file.transcript,
    )


def _take_back(job: Job, file_ids: list[str]) -> None:
    """An execution that fails leaves no results behind."""
    for file_id in file_ids:
        if job.services.files.find(file_id) is not None:
            job.services.files.update(file_id, is_archived=True)
