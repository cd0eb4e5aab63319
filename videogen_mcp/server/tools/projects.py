"""Projects: editing what was made, and exporting it."""

from __future__ import annotations

from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.client import VideoGenClient
from videogen_mcp.errors import BadRequestError, NotFoundError
from videogen_mcp.wire import (
    CreateTimelineInterchangeRequest,
    ExportProjectRequest,
    RemixProjectRequest,
    TimelineInterchangeFormat,
    TimelineInterchangeMediaDelivery,
)

from ..arguments import build
from ..caller import Caller
from ..edits import with_files
from ..from_wire import project_details_of, project_of
from ..refusals import hint_of
from ..results import ProjectDetails, ProjectList, Run, reply
from ..snapshots import RunRef
from ..telling import run_and_tell
from ..tool import ToolSpec
from .fields import (
    AutoExport,
    BriefExportOptions,
    Cursor,
    ForceNew,
    Limit,
    ProjectId,
    RemixActions,
    SelfOnly,
    WaitSeconds,
)
from .making import given


async def remix_project(
    context: Context,
    project_id: ProjectId,
    remix_actions: Annotated[
        RemixActions, Field(description="The edits, applied in order.", min_length=1)
    ],
    save_as_new_project: Annotated[bool, Field(description="Edit a copy.")] = False,
    auto_export: AutoExport = True,
    export_options: BriefExportOptions = None,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Edit a finished video and return the new MP4.

    Captions, music, logo, transitions, zoom, format, narrator, language, restyled pictures. Only
    what changed is rendered again. It changes the project itself unless save_as_new_project is
    true. Returns the run of the export, download_url and next_step.
    """
    caller = Caller.of(context)
    request = RemixProjectRequest(
        remix_actions=await with_files(caller, remix_actions),
        save_as_new_project=save_as_new_project,
    )

    async def start(client: VideoGenClient, key: str) -> RunRef:
        try:
            started = await client.remix_project(project_id, request, idempotency_key=key)
        except (BadRequestError, NotFoundError) as error:
            error.hint = await hint_of(client, error, request.to_wire()) or error.hint
            raise
        return RunRef("remix_action", tuple(started.remix_action_ids), started.project_id)

    options = export_options or ExportProjectRequest()
    export = options.to_wire() if auto_export else None
    return await run_and_tell(
        caller,
        "remix_project",
        {"project_id": project_id, "request": request.to_wire(), "export": export},
        start,
        wait_seconds=wait_seconds,
        force_new=force_new,
        export=export,
    )


async def export_project(
    context: Context,
    project_id: ProjectId,
    export_options: Annotated[
        ExportProjectRequest | None, Field(description="How to export the MP4.")
    ] = None,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Render a project to an MP4.

    Needed only after auto_export was false, after edits in the VideoGen app, or for another
    resolution: the tools that make or edit videos export by themselves.
    """
    caller = Caller.of(context)
    request = export_options or ExportProjectRequest()

    async def start(client: VideoGenClient, key: str) -> RunRef:
        started = await client.export_project(project_id, request, idempotency_key=key)
        return RunRef("export", (started.export_id,), project_id)

    return await run_and_tell(
        caller,
        "export_project",
        {"project_id": project_id, "request": request.to_wire()},
        start,
        wait_seconds=wait_seconds,
        force_new=force_new,
    )


async def export_timeline(
    context: Context,
    project_id: ProjectId,
    format: Annotated[
        TimelineInterchangeFormat | None,
        Field(description="FCPXML: Final Cut, Resolve. SRT: captions only. Omitted = FCPXML."),
    ] = None,
    media_delivery: Annotated[
        TimelineInterchangeMediaDelivery | None,
        Field(description="BUNDLE: a zip with the media. Omitted = links to them."),
    ] = None,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Hand a project to an editing program as a timeline document, or its captions as SRT."""
    caller = Caller.of(context)
    request = build(
        CreateTimelineInterchangeRequest,
        **given(format=format, media_delivery=media_delivery),
    )

    async def start(client: VideoGenClient, key: str) -> RunRef:
        started = await client.create_timeline_interchange(project_id, request, idempotency_key=key)
        return RunRef("interchange", (started.interchange_job_id,), project_id)

    return await run_and_tell(
        caller,
        "export_timeline",
        {"project_id": project_id, "request": request.to_wire()},
        start,
        wait_seconds=wait_seconds,
        force_new=force_new,
    )


async def list_projects(
    context: Context,
    self_only: SelfOnly = False,
    include_ui_projects: Annotated[
        bool, Field(description="Also those made in the VideoGen app.")
    ] = False,
    limit: Limit = 20,
    cursor: Cursor = None,
) -> Annotated[CallToolResult, ProjectList]:
    """List the videos made so far, last changed first: project ids, titles and links.

    Use it to find a project to edit (remix_project) or to export.
    """
    caller = Caller.of(context)
    page = await caller.upstream.call(
        lambda client: client.list_projects(
            limit=limit,
            cursor=cursor,
            self_only=self_only,
            include_ui_projects=include_ui_projects,
        )
    )
    return reply(
        ProjectList(
            projects=[project_of(project) for project in page.projects],
            has_more=page.has_more,
            next_cursor=page.next_cursor,
        )
    )


async def get_project(
    context: Context, project_id: ProjectId
) -> Annotated[CallToolResult, ProjectDetails]:
    """Look at a project: title, format, status, its link and its assistant_id."""
    caller = Caller.of(context)
    project = await caller.upstream.call(lambda client: client.get_project(project_id))
    return reply(project_details_of(project))


TOOLS = (
    ToolSpec(remix_project, "Remix project", "edit", destroys=True, open_world=True),
    ToolSpec(export_project, "Export project", "edit", open_world=True),
    ToolSpec(export_timeline, "Export timeline", "edit", open_world=True),
    ToolSpec(list_projects, "List projects", "projects", reads_only=True),
    ToolSpec(get_project, "Get project", "projects", reads_only=True),
)
