"""Workflows: whole videos from a script, and the runs that make them."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import Field, model_validator

from .common import (
    AspectRatio,
    Job,
    MediaLinks,
    ModelQuality,
    Page,
    Request,
    Response,
    VoiceSpeed,
)
from .projects import ExportProjectRequest
from .remix import RemixAction, actions_to_wire

VisualPacing = Literal["FAST", "MEDIUM", "SLOW"]


class WorkflowVisualStyle(Request):
    """STOCK footage, or AI_IMAGE pictures in the style that `ai_style` (a paragraph) describes."""

    type: Literal["STOCK", "AI_IMAGE"]
    ai_style: str | None = None
    entity_id: str | None = None
    restyle_featured_b_roll_with_ai_style: bool | None = None

    @model_validator(mode="after")
    def _style_is_given(self) -> Self:
        if self.type == "AI_IMAGE" and not (self.ai_style or self.entity_id):
            raise ValueError(
                "aiStyle is required for AI_IMAGE when entityId is omitted: "
                "describe the look in a paragraph"
            )
        return self


class SceneDescriptionRange(Request):
    """What to show from `start_seconds` to `end_seconds`."""

    start_seconds: float = Field(ge=0)
    end_seconds: float
    description: str

    @model_validator(mode="after")
    def _end_after_start(self) -> Self:
        if self.end_seconds <= self.start_seconds:
            raise ValueError("endSeconds must be greater than startSeconds")
        return self


class WorkflowRequest(Request):
    """The options that every workflow takes."""

    is_output_temporary: bool = False
    hide_from_ui: bool = False
    auto_export: bool = False
    export_options: ExportProjectRequest | None = None


class ScriptToVideoRequest(WorkflowRequest):
    """A narrated video of `script`, which is spoken verbatim."""

    script: str
    aspect_ratio: AspectRatio | None = None
    visual_style: WorkflowVisualStyle
    visual_pacing: VisualPacing = "MEDIUM"
    quality: ModelQuality | None = None
    language: str | None = None
    voice_id: str | None = None
    voice_speed: VoiceSpeed | None = None
    actor_entity_id: str | None = None
    avatar_quality: ModelQuality | None = None
    featured_b_roll_file_ids: list[str] = []
    workflow_agent_context: str | None = None
    scenes: list[SceneDescriptionRange] = []
    remix_actions: list[RemixAction] = []

    @model_validator(mode="after")
    def _scenes_are_sorted(self) -> Self:
        for before, after in zip(self.scenes, self.scenes[1:], strict=False):
            if after.start_seconds < before.end_seconds:
                raise ValueError("scenes must be sorted by time and must not overlap")
        return self

    def to_wire(self) -> dict[str, Any]:
        body = super().to_wire()
        if self.remix_actions:
            body["remixActions"] = actions_to_wire(self.remix_actions)
        return body


class StartWorkflowRunResponse(Response):
    workflow_run_id: str
    project_id: str
    project_url: str
    remix_action_ids: list[str] = []


class WorkflowRun(Job, MediaLinks):
    """A workflow run; the links are filled after a successful `auto_export`."""

    workflow_run_id: str
    workflow_type: str
    project_id: str
    project_url: str
    export_id: str | None = None


class WorkflowRunListResponse(Page):
    workflow_runs: list[WorkflowRun]
