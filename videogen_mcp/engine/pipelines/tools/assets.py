"""The tools that make one asset from another: what they have in common."""

from __future__ import annotations

import shutil
from pathlib import Path

from ....wire import ImageAssetRequest, VideoAssetRequest
from ...finding import find_media
from ...runs.job import Job
from ...store.files import FileRow
from .making import ToolFile, ToolResults, numbered

FILM_SECONDS = 6 * 3600.0
"""How long a worker may take over one film."""

HOSTED = "Set VIDEOGEN_API_KEY to use the hosted API's."
ALL_ALIKE = "All results are alike: this tool makes the same of an input every time."


def image_of(job: Job) -> tuple[ImageAssetRequest, FileRow, Path]:
    """The request, the image it names and where its bytes are."""
    request = ImageAssetRequest.model_validate(job.run.request)
    row = find_media(job.services, "imageFileId", request.image_file_id, "IMAGE")
    return request, row, job.services.files.path(row)


def video_of(job: Job) -> tuple[VideoAssetRequest, FileRow, Path]:
    """The request, the video it names and where its bytes are."""
    request = VideoAssetRequest.model_validate(job.run.request)
    row = find_media(job.services, "videoFileId", request.video_file_id, "VIDEO")
    return request, row, job.services.files.path(row)


def named_after(row: FileRow, what: str) -> str:
    """The name of a result: that of its source, and what was done with it."""
    return f"{Path(row.display_name).stem or 'Untitled'} ({what})"


def copies(
    made: Path,
    name: str,
    request: ImageAssetRequest | VideoAssetRequest,
    degradations: list[str],
) -> ToolResults:
    """The one file that was made, as often as results were asked for."""
    files = [ToolFile(made, f"{name}{made.suffix}")]
    for index in range(1, request.num_results):
        copy = made.with_name(f"{made.stem}-{index}{made.suffix}")
        shutil.copyfile(made, copy)
        files.append(ToolFile(copy, f"{numbered(name, index)}{made.suffix}"))
    alike = [ALL_ALIKE] if request.num_results > 1 else []
    return ToolResults(files, [*degradations, *alike])
