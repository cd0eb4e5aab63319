"""Waiting until a job of any kind has settled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

import anyio

from videogen_mcp.errors import JobFailedError, NotFoundError, WaitTimeoutError
from videogen_mcp.wire import (
    ApiError,
    AssistantInputMessage,
    AssistantOutputMessage,
    ExecutedTool,
    FileInfo,
    FileUrlImport,
    ProjectExport,
    RemixActionRun,
    Response,
    TimelineInterchange,
    WorkflowRun,
)

from .assistants import AssistantCalls
from .files import FileCalls
from .polling import is_settled, pauses
from .projects import ProjectCalls
from .tools import ToolCalls
from .workflows import WorkflowCalls

J = TypeVar("J")

LONG_POLL_SECONDS = 20.0
LOCAL_PAUSE = 0.05
WAIT_SECONDS = 3600.0
LARGEST_PAGE = 200

Read = Callable[[float | None], Awaitable[J]]
"""Reads a job; the argument is how long a local engine may wait for news."""


class Waiting(WorkflowCalls, ToolCalls, ProjectCalls, FileCalls, AssistantCalls):
    """One method per kind of job, all alike.

    They return the settled job, also one that needs a person's approval (`awaiting_approval`).
    A failed or cancelled one raises `JobFailedError` unless `raise_on_failure` is false; after
    `timeout_seconds` they raise `WaitTimeoutError`, and the job goes on. `on_reading` is called
    with every reading.
    """

    async def wait_for_workflow_run(
        self,
        workflow_run_id: str,
        *,
        timeout_seconds: float = WAIT_SECONDS,
        raise_on_failure: bool = True,
        on_reading: Callable[[WorkflowRun], None] | None = None,
    ) -> WorkflowRun:
        run = await self._settled(
            f"The workflow run {workflow_run_id}",
            lambda wait: self.get_workflow_run(workflow_run_id, wait_seconds=wait),
            timeout_seconds,
            on_reading,
        )
        return _checked(f"The workflow run {workflow_run_id}", run, raise_on_failure)

    async def wait_for_tool_execution(
        self,
        tool_execution_id: str,
        *,
        timeout_seconds: float = WAIT_SECONDS,
        raise_on_failure: bool = True,
        on_reading: Callable[[ExecutedTool], None] | None = None,
    ) -> ExecutedTool:
        execution = await self._settled(
            f"The tool execution {tool_execution_id}",
            lambda wait: self.get_tool_execution_info(tool_execution_id, wait_seconds=wait),
            timeout_seconds,
            on_reading,
        )
        return _checked(f"The tool execution {tool_execution_id}", execution, raise_on_failure)

    async def wait_for_export(
        self,
        project_id: str,
        export_id: str,
        *,
        timeout_seconds: float = WAIT_SECONDS,
        raise_on_failure: bool = True,
        on_reading: Callable[[ProjectExport], None] | None = None,
    ) -> ProjectExport:
        export = await self._settled(
            f"The export {export_id}",
            lambda wait: self.get_project_export(project_id, export_id, wait_seconds=wait),
            timeout_seconds,
            on_reading,
        )
        return _checked(f"The export {export_id}", export, raise_on_failure)

    async def wait_for_interchange(
        self,
        interchange_job_id: str,
        *,
        timeout_seconds: float = WAIT_SECONDS,
        raise_on_failure: bool = True,
        on_reading: Callable[[TimelineInterchange], None] | None = None,
    ) -> TimelineInterchange:
        job = await self._settled(
            f"The interchange job {interchange_job_id}",
            lambda wait: self.get_timeline_interchange(interchange_job_id, wait_seconds=wait),
            timeout_seconds,
            on_reading,
        )
        return _checked(f"The interchange job {interchange_job_id}", job, raise_on_failure)

    async def wait_for_import(
        self,
        file_import_id: str,
        *,
        timeout_seconds: float = WAIT_SECONDS,
        raise_on_failure: bool = True,
        on_reading: Callable[[FileUrlImport], None] | None = None,
    ) -> FileUrlImport:
        found = await self._settled(
            f"The import {file_import_id}",
            lambda wait: self.get_file_url_import(file_import_id, wait_seconds=wait),
            timeout_seconds,
            on_reading,
        )
        return _checked(f"The import {file_import_id}", found, raise_on_failure)

    async def wait_for_message(
        self,
        message_id: str,
        *,
        timeout_seconds: float = WAIT_SECONDS,
        raise_on_failure: bool = True,
    ) -> AssistantInputMessage | AssistantOutputMessage:
        message = await self._settled(
            f"The assistant's message {message_id}",
            lambda wait: self.get_assistant_message(message_id, wait_seconds=wait),
            timeout_seconds,
        )
        return _checked(f"The assistant's message {message_id}", message, raise_on_failure)

    async def wait_for_remix(
        self,
        project_id: str,
        remix_action_ids: Sequence[str],
        *,
        timeout_seconds: float = WAIT_SECONDS,
        raise_on_failure: bool = True,
        on_reading: Callable[[list[RemixActionRun]], None] | None = None,
    ) -> list[RemixActionRun]:
        """The settled actions, in the order asked for; the first one that failed is raised."""
        actions = await self._settled(
            f"The remix of {project_id}",
            lambda wait: self._actions(project_id, remix_action_ids, wait),
            timeout_seconds,
            on_reading,
            _are_settled,
        )
        for action in actions:
            _checked(
                f"The remix action {action.type} ({action.remix_action_id})",
                action,
                raise_on_failure,
            )
        return actions

    async def publish_file(
        self,
        file_id: str,
        *,
        needs_playback: bool = False,
        timeout_seconds: float = WAIT_SECONDS,
    ) -> FileInfo:
        """Enables the public preview and waits for its permanent URL.

        With `needs_playback` also for the `public_playback_id` of audio and video.
        """
        file = await self.enable_public_preview(file_id)

        async def read(wait: float | None) -> FileInfo:
            return await self.get_file(file_id)

        if not _is_public(file, needs_playback):
            file = await self._settled(
                f"The public preview of {file_id}",
                read,
                timeout_seconds,
                None,
                lambda reading: _is_public(reading, needs_playback) or _has_no_preview(reading),
            )
        if _has_no_preview(file):
            raise JobFailedError(
                f"The public preview of {file_id} could not be made.",
                code="preview_failed",
                job=file,
            )
        return file

    async def _actions(
        self, project_id: str, wanted: Sequence[str], wait: float | None
    ) -> list[RemixActionRun]:
        found: dict[str, RemixActionRun] = {}
        cursor: str | None = None
        while True:
            page = await self.list_project_remix_actions(
                project_id, limit=LARGEST_PAGE, cursor=cursor, wait_seconds=wait
            )
            found |= {a.remix_action_id: a for a in page.remix_actions}
            missing = [action_id for action_id in wanted if action_id not in found]
            if not missing:
                return [found[action_id] for action_id in wanted]
            cursor, wait = page.next_cursor, None
            if cursor is None:
                raise NotFoundError(
                    f"The project {project_id} has no remix action {', '.join(missing)}.",
                    code="not_found",
                    status=404,
                )

    async def _settled(
        self,
        what: str,
        read: Read[J],
        timeout_seconds: float,
        on_reading: Callable[[J], None] | None = None,
        is_over: Callable[[J], bool] | None = None,
    ) -> J:
        """Reads at growing pauses, or with the local engine as soon as there is news."""
        over: Callable[[Any], bool] = is_over or is_settled
        next_pause = pauses(first=LOCAL_PAUSE, longest=1.0) if self._local_engine else pauses()
        reading: J | None = None
        with anyio.move_on_after(timeout_seconds):
            while True:
                long_poll = LONG_POLL_SECONDS if reading is not None else None
                reading = await read(long_poll)
                if on_reading is not None:
                    on_reading(reading)
                if over(reading):
                    return reading
                await self._retry.sleep(next_pause())
        raise WaitTimeoutError(
            f"{what} has not ended within {timeout_seconds:g} s.",
            code="wait_timeout",
            job=reading if isinstance(reading, Response) else None,
        )


def _are_settled(actions: list[RemixActionRun]) -> bool:
    return all(is_settled(action) for action in actions)


def _is_public(file: FileInfo, needs_playback: bool) -> bool:
    source = file.static_public_preview_source
    has_url = source is not None and bool(source.url)
    return has_url and (not needs_playback or bool(file.public_playback_id))


def _has_no_preview(file: FileInfo) -> bool:
    source = file.static_public_preview_source
    return source is not None and source.status in ("failed", "skipped")


Done = TypeVar("Done", bound=Response)


def _checked(what: str, job: Done, raise_on_failure: bool) -> Done:
    status: str = getattr(job, "status", "")
    if not raise_on_failure or status not in ("failed", "cancelled"):
        return job
    error: ApiError | None = getattr(job, "error", None)
    if status == "cancelled":
        raise JobFailedError(f"{what} was cancelled.", code="cancelled", job=job)
    raise JobFailedError(
        f"{what} failed: {error.message if error else 'no reason given'}",
        code=error.code if error else None,
        requirement=error.requirement if error else None,
        internal_error_code=error.internal_error_code if error else None,
        job=job,
    )
