"""Projects: editing what was made, and exporting it."""

from __future__ import annotations

from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.client import VideoGenClient
from videogen_mcp.errors import BadRequestError, NotFoundError
from videogen_mcp.wire import (
    ChangeNarrator,
    ExportProjectRequest,
    RemixProjectRequest,
)

from ..caller import Caller
from ..from_wire import project_of
from ..results import ProjectList, Run, reply
from ..snapshots import RunRef
from ..telling import run_and_tell
from ..tool import ToolSpec
from ..voices import voice_hint
from .fields import Cursor, ForceNew, Limit, ProjectId, RemixActions, WaitSeconds


async def remix_project(
    context: Context,
    project_id: ProjectId,
    remix_actions: Annotated[
        RemixActions, Field(description="The edits, applied in order.", min_length=1)
    ],
    save_as_new_project: Annotated[
        bool, Field(description="Edit a copy and leave the project as it is.")
    ] = False,
    auto_export: Annotated[
        bool, Field(description="Export the changed video to a new MP4 in the same call.")
    ] = True,
    export_options: Annotated[
        ExportProjectRequest | None, Field(description="How to export the MP4.")
    ] = None,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Edit a finished video and return the new MP4.

    Captions (style, on, off), background music, logo, transitions, zoom, another format, narrator
    or language, restyled pictures. Use it to change a video that exists instead of making it again:
    only what changed is rendered. It changes the project itself unless save_as_new_project is true.
    Returns the run of the export (or of the last edit with auto_export false), download_url and
    next_step. When status is "running" call wait_for_run as next_step says.
    """
    caller = Caller.of(context)
    request = RemixProjectRequest(
        remix_actions=remix_actions, save_as_new_project=save_as_new_project
    )

    async def start(client: VideoGenClient, key: str) -> RunRef:
        try:
            started = await client.remix_project(project_id, request, idempotency_key=key)
        except (BadRequestError, NotFoundError) as error:
            error.hint = await voice_hint(client, _narrator(request)) or error.hint
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
    resolution or watermark: script_to_video and remix_project export by themselves. Returns the
    export's run_id, download_url (and path when local) and next_step.
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


async def list_projects(
    context: Context, limit: Limit = 20, cursor: Cursor = None
) -> Annotated[CallToolResult, ProjectList]:
    """List the videos made so far, last changed first: project ids, titles and links.

    Use it to find a project to edit (remix_project) or to export.
    """
    caller = Caller.of(context)
    page = await caller.upstream.call(
        lambda client: client.list_projects(limit=limit, cursor=cursor)
    )
    return reply(
        ProjectList(
            projects=[project_of(project) for project in page.projects],
            has_more=page.has_more,
            next_cursor=page.next_cursor,
        )
    )


def _narrator(request: RemixProjectRequest) -> str | None:
    voices = [a.voice_id for a in request.remix_actions if isinstance(a, ChangeNarrator)]
    return voices[0] if voices else None


TOOLS = (
    ToolSpec(remix_project, "Remix project", "edit", destroys=True, open_world=True),
    ToolSpec(export_project, "Export project", "edit", open_world=True),
    ToolSpec(list_projects, "List projects", "projects", reads_only=True),
)
