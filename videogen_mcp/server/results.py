"""What tools return: one small model per family, as compact JSON in text and structure alike."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar

from mcp_types import CallToolResult, TextContent
from pydantic import BaseModel, Field

from .snapshots import Kind


class Result(BaseModel):
    """The base of results; what is None or empty is not sent."""

    next_step: Annotated[str | None, Field(description="What to do next")] = None


class Made(BaseModel):
    """One of the files that a tool made."""

    file_id: str
    type: str | None = None
    download_url: str | None = None
    path: str | None = None


class Offer(BaseModel):
    """Something to approve or reject with act_on_assistant_action."""

    action_id: str
    kind: str
    label: str
    summary: str | None = None
    estimated_credits: int | None = None
    credits_remaining: int | None = None
    requires_app: Annotated[bool | None, Field(description="Only a person at project_url can")] = (
        None
    )


class Run(Result):
    """A run: what it is, how far it is, and what it made.

    The file's facts are those of the first result; `results` has all where there are several.
    """

    published: ClassVar = ("run_id", "status", "download_url", "next_step")

    kind: Kind
    run_id: str
    status: Annotated[str, Field(description="succeeded, or pending, running, awaiting_approval")]
    progress_percentage: float | None = None
    stage: str | None = None
    joined: Annotated[bool | None, Field(description="The same call had started it before")] = None
    project_id: str | None = None
    project_url: str | None = None
    remix_action_ids: list[str] = []
    export_id: str | None = None
    file_id: str | None = None
    download_url: Annotated[str | None, Field(description="The MP4")] = None
    download_url_expires_at: int | None = None
    download_url_expires: str | None = None
    thumbnail_url: str | None = None
    path: Annotated[str | None, Field(description="The MP4 on this machine")] = None
    duration_seconds: float | None = None
    file_bytes: int | None = None
    elapsed_seconds: float | None = None
    degradations: Annotated[
        list[str], Field(description="What is weaker than asked, and what lifts it")
    ] = []
    results: list[Made] = []
    text: Annotated[str | None, Field(description="What the assistant said")] = None
    offers: list[Offer] = []
    workflow_run_id: Annotated[str | None, Field(description="The run the assistant began")] = None
    note: str | None = None


class RunSummary(BaseModel):
    kind: Kind
    run_id: str
    status: str
    type: str | None = None
    progress_percentage: float | None = None
    project_id: str | None = None
    file_id: str | None = None
    download_url: str | None = None
    path: str | None = None
    error: str | None = None
    created_at: int | None = None


class Paged(Result):
    has_more: bool = False
    next_cursor: str | None = None


class RunList(Paged):
    runs: list[RunSummary]


class File(Result):
    file_id: str
    type: str | None = None
    display_name: str | None = None
    status: Annotated[str, Field(description="ready, pending or failed")]
    description: str | None = None
    transcript_text: str | None = None
    download_url: str | None = None
    download_url_expires_at: int | None = None
    download_url_expires: str | None = None
    thumbnail_url: str | None = None
    path: str | None = None
    width: int | None = None
    height: int | None = None
    duration_seconds: float | None = None
    file_bytes: int | None = None


class Project(BaseModel):
    project_id: str
    title: str
    status: str
    aspect_ratio: str
    project_url: str
    assistant_id: str | None = None
    updated_at: int


class ProjectDetails(Result, Project):
    published: ClassVar = ("project_id", "title", "project_url")
    created_at: int


class ProjectList(Paged):
    projects: list[Project]


class Voice(BaseModel):
    voice_id: str
    name: str
    language_code: str
    gender: str
    accent: str | None = None
    description: str | None = None
    all_languages: bool | None = None


class VoiceList(Paged):
    voices: list[Voice]


class LanguageEntry(BaseModel):
    language_code: str
    name: str


class LanguageList(Result):
    languages: list[LanguageEntry]


class Account(Result):
    backend: Annotated[str, Field(description="hosted (VideoGen API) or local (offline engine)")]
    display_name: str | None = None
    email: str | None = None
    team_id: str | None = None
    api_key_nickname: str | None = None


def reply(result: BaseModel) -> CallToolResult:
    """A result for the client: the same compact JSON as text and as structure."""
    data = _said(result)
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return CallToolResult(content=[TextContent(type="text", text=text)], structured_content=data)


def _said(result: BaseModel) -> dict[str, Any]:
    """The fields that say something; what to do next comes last, after what it is about."""
    fields = type(result).model_fields
    data = {
        name: value
        for name, value in result.model_dump(mode="json", exclude_none=True).items()
        if value != [] or fields[name].is_required()
    }
    return data | ({"next_step": data.pop("next_step")} if "next_step" in data else {})


def iso(seconds: int | None) -> str | None:
    """Unix seconds as ISO 8601 in UTC."""
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
