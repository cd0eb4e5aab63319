"""Webhook endpoints, and the payloads of the eighteen events that are sent to them."""

from __future__ import annotations

import difflib
from typing import Any, Literal, get_args

from pydantic import Field, field_validator

from .assistant import AssistantMessage
from .common import ApiError, Page, Request, Response, is_none
from .files import FileInfo
from .tools import ToolSuccessResult

ToolExecutionWebhookEventName = Literal[
    "tool_execution.succeeded", "tool_execution.failed", "tool_execution.cancelled"
]
WorkflowRunWebhookEventName = Literal[
    "workflow_run.succeeded", "workflow_run.failed", "workflow_run.cancelled"
]
ProjectExportWebhookEventName = Literal[
    "project_export.succeeded", "project_export.failed", "project_export.cancelled"
]
AssistantMessageWebhookEventName = Literal[
    "assistant_message.succeeded", "assistant_message.failed", "assistant_message.cancelled"
]
FileWebhookEventName = Literal[
    "file.upload.completed",
    "file.upload.failed",
    "file.playback_ready",
    "file.download_ready",
    "file.analysis_completed",
    "file.analysis_failed",
]
WebhookEventName = (
    ToolExecutionWebhookEventName
    | WorkflowRunWebhookEventName
    | ProjectExportWebhookEventName
    | AssistantMessageWebhookEventName
    | FileWebhookEventName
)

WEBHOOK_EVENTS: tuple[str, ...] = tuple(
    name for family in get_args(WebhookEventName) for name in get_args(family)
)
"""The names of all events."""


class CreateWebhookEndpointRequest(Request):
    """Where to send which events: an https URL, http only on loopback."""

    url: str = Field(min_length=1)
    description: str | None = None
    events: list[WebhookEventName] = Field(min_length=1)

    @field_validator("events", mode="before")
    @classmethod
    def _events_are_known(cls, events: Any) -> Any:
        for name in events if isinstance(events, list) else ():
            if not isinstance(name, str) or name not in WEBHOOK_EVENTS:
                said = str(name)[:80]
                [near] = difflib.get_close_matches(said, WEBHOOK_EVENTS, n=1, cutoff=0)
                raise ValueError(f"{said!r} is no event; the nearest is {near!r}")
        return events


class WebhookEndpoint(Response):
    """An endpoint; `signing_secret` is told once, when it is created.

    `is_disabled` is an addition of the local engine: nothing is sent after long failure.
    """

    endpoint_id: str
    url: str
    events: list[str]
    description: str | None = None
    created_at: int
    signing_secret: str | None = Field(None, exclude_if=is_none)
    signing_secret_last4: str | None = Field(None, exclude_if=is_none)
    is_disabled: bool = False


class WebhookEndpointListResponse(Page):
    endpoints: list[WebhookEndpoint]


class ToolExecutionWebhookPayload(Response):
    """`results` only with succeeded, `error` only with failed."""

    event: ToolExecutionWebhookEventName
    tool_execution_id: str
    occurred_at: int
    tool_type: str
    results: list[ToolSuccessResult] | None = Field(None, exclude_if=is_none)
    error: ApiError | None = None


class WorkflowRunWebhookPayload(Response):
    """The export's fields are filled after a successful `auto_export`."""

    event: WorkflowRunWebhookEventName
    workflow_run_id: str
    occurred_at: int
    workflow_type: str
    project_id: str
    project_url: str
    error: ApiError | None = None
    export_id: str | None = None
    download_url: str | None = None
    download_url_expires_at: int | None = None
    thumbnail_url: str | None = None
    thumbnail_url_expires_at: int | None = None
    export_file_id: str | None = None


class ProjectExportWebhookPayload(Response):
    event: ProjectExportWebhookEventName
    export_id: str
    project_id: str
    occurred_at: int
    export_file_id: str | None = None
    error: ApiError | None = None


class AssistantMessageWebhookPayload(Response):
    event: AssistantMessageWebhookEventName
    message_id: str
    occurred_at: int
    message: AssistantMessage


class FileWebhookPayload(Response):
    """`error` only with upload.failed and analysis_failed."""

    event: FileWebhookEventName
    file_id: str
    occurred_at: int
    file: FileInfo
    error: ApiError | None = None
