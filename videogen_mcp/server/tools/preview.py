"""Looking at media: a small picture, what is said, and measured facts."""

from __future__ import annotations

from typing import Annotated, Any

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult, ImageContent
from pydantic import Field

from videogen_mcp.wire import ExecutedTool, Job
from videogen_mcp.wire.previews import FilePreview

from ..arguments import ArgumentError
from ..caller import Caller
from ..previews import Look, look_at
from ..results import Result, reply
from ..snapshots import RunRef, kind_of, read_snapshot
from ..thumbnails import thumbnail
from ..tool import ToolSpec
from ..transcripts import Sentence, sentences_of, within
from .fields import KindOfRun, ProjectOfRun

DETAILS = (
    "format",
    "fps",
    "video_codec",
    "audio_codec",
    "sample_rate",
    "channels",
    "has_captions",
    "caption_coverage",
    "has_transparency",
    "silent_spans",
    "black_spans",
    "frozen_spans",
)


class PreviewResult(Result):
    """What the picture shows and what was measured."""

    file_id: str
    type: str | None = None
    display_name: str | None = None
    picture: Annotated[
        str | None, Field(description="frames (at frame_seconds), waveform, image or thumbnail")
    ] = None
    frame_seconds: list[float] = []
    duration_seconds: float | None = None
    width: int | None = None
    height: int | None = None
    file_bytes: int | None = None
    loudness_lufs: float | None = None
    true_peak_dbtp: float | None = None
    found: Annotated[str | None, Field(description="Black, frozen and silent spans in words")] = (
        None
    )
    details: Annotated[
        dict[str, Any],
        Field(description="Codecs, fps, caption_coverage (0-1 of speech), longest spans"),
    ] = {}
    description: str | None = None
    transcript: list[Sentence] = []
    transcript_truncated: bool | None = None
    note: str | None = None


async def preview(
    context: Context,
    file: Annotated[
        str | None,
        Field(description="File id, absolute local path or http(s) URL.", min_length=1),
    ] = None,
    run_id: Annotated[str | None, Field(description="Instead: a finished run.")] = None,
    kind: KindOfRun = None,
    project_id: ProjectOfRun = None,
    transcript: Annotated[bool, Field(description="Tell what is said, with times.")] = True,
) -> Annotated[CallToolResult, PreviewResult]:
    """Look at a video, image or audio file: a small picture of it comes back with facts.

    For a video a contact sheet of 12 frames with their times, for audio its waveform. Use it to
    check what was made before giving it to the user. Facts: duration, size, codecs, loudness
    (LUFS), true peak, silent, black and frozen spans, transcript by sentence. Free; takes some
    seconds per minute of video, the second time none. A path or URL is looked at on this machine
    only.
    """
    caller = Caller.of(context)
    subject = await _subject(caller, file, run_id, kind, project_id)
    look = await look_at(caller, "file", subject, hear=transcript)
    return await _reply(caller, look, with_transcript=transcript)


async def _subject(
    caller: Caller, file: str | None, run_id: str | None, kind: KindOfRun, project_id: str | None
) -> str:
    if (file is None) == (run_id is None):
        raise ArgumentError(["file, run_id: give exactly one of them."])
    if file is not None:
        return file
    known = kind or kind_of(run_id or "") or "workflow_run"
    project = project_id or await caller.runs.known_project(caller.upstream, run_id or "")
    ref = RunRef(known, (run_id or "",), project)
    snapshot = await caller.upstream.call(lambda client: read_snapshot(client, ref))
    found = _file_of(snapshot.job)
    if found is None:
        raise ArgumentError(
            [f"run_id: {run_id!r} ({known}, {snapshot.status}) has no file to look at (yet)."]
        )
    return found


def _file_of(job: Job) -> str | None:
    """The file that a run has made."""
    if isinstance(job, ExecutedTool):
        return next((result.file_id for result in job.results or [] if result.file_id), None)
    found: str | None = getattr(job, "export_file_id", None) or getattr(job, "file_id", None)
    return found


async def _reply(caller: Caller, look: Look, *, with_transcript: bool) -> CallToolResult:
    result = _facts(look)
    if with_transcript:
        sentences = sentences_of(look.file)
        result.transcript = within(sentences)
        result.transcript_truncated = len(result.transcript) < len(sentences) or None
        if look.is_unheard:
            result.note = "What is said is still being worked out: call preview again in a minute."
    image: ImageContent | None
    if look.preview is not None:
        shown = look.preview
        image = ImageContent(type="image", data=shown.picture, mime_type=shown.picture_content_type)
    else:
        image = await thumbnail(caller, look.file)
        result.picture = "thumbnail" if image is not None else None
    told = reply(result)
    return told if image is None else told.model_copy(update={"content": [*told.content, image]})


def _facts(look: Look) -> PreviewResult:
    file, seen = look.file, look.preview
    source = file.download_source
    base = PreviewResult(
        file_id=file.file_id,
        type=file.type,
        display_name=file.display_name,
        duration_seconds=file.duration_seconds,
        width=source.width if source else None,
        height=source.height if source else None,
        file_bytes=file.file_bytes or (source.file_bytes if source else None),
        description=file.description,
    )
    if seen is None:
        base.note = (
            "Only the thumbnail and what the API knows: the file could not be measured on this "
            f"machine ({look.trouble})"
        )
        return base
    is_unwatched = seen.kind == "VIDEO" and seen.black_spans is None
    names = PreviewResult.model_fields.keys() & type(seen).model_fields.keys()
    measured = {name: getattr(seen, name) for name in names - {"file_id", "picture"}}
    details = {name: getattr(seen, name) for name in DETAILS}
    return base.model_copy(
        update={name: value for name, value in measured.items() if value is not None}
        | {
            "picture": seen.picture_shows,
            "found": _found(seen),
            "details": {name: value for name, value in details.items() if value is not None},
            "frame_seconds": seen.moments,
            "note": "Too long to be watched whole: looked at only at frame_seconds."
            if is_unwatched
            else None,
        }
    )


def _found(seen: FilePreview) -> str | None:
    """What was looked for, and how often and how long it was there."""
    spans = {"black": seen.black_spans, "frozen": seen.frozen_spans, "silent": seen.silent_spans}
    parts = []
    counts = {"black": seen.black_count, "frozen": seen.frozen_count, "silent": seen.silent_count}
    for word, found in spans.items():
        if found:
            longest = max(end - start for start, end in found)
            times = counts[word] or len(found)
            parts.append(f"{word}: {_often(times)}, at most {longest:.1f} s")
        elif found is not None:
            parts.append(f"{word}: never")
    return "; ".join(parts) or None


def _often(times: int) -> str:
    return "once" if times == 1 else f"{times} times"


TOOLS = (ToolSpec(preview, "Preview", "files", reads_only=True),)
