"""Workflows: whole videos from a script, and the runs that make them."""

from __future__ import annotations

import itertools
from typing import Any, ClassVar, Literal, Self

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
from .remix import RemixAction, WorkflowCaptionStyle, actions_to_wire

VisualPacing = Literal["FAST", "MEDIUM", "SLOW"]


class WorkflowVisualStyle(Request):
    """STOCK footage, or AI_IMAGE pictures in the style that `ai_style` (a paragraph) describes."""

    type: Literal["STOCK", "AI_IMAGE"]
    ai_style: str | None = None
    entity_id: str | None = None
    restyle_featured_b_roll_with_ai_style: bool | None = None

    @model_validator(mode="before")
    @classmethod
    def _entity_was_a_type(cls, data: Any) -> Any:
        if isinstance(data, dict) and data.get("type") == "ENTITY":
            return {**data, "type": "AI_IMAGE"}
        return data

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


class RemixedWorkflowRequest(WorkflowRequest):
    """A workflow whose project can be remixed in the same call; actions run after the build."""

    remix_actions: list[RemixAction] = []

    def to_wire(self) -> dict[str, Any]:
        body = super().to_wire()
        if self.remix_actions:
            body["remixActions"] = actions_to_wire(self.remix_actions)
        return body


LEGACY_PRESENTER = {"avatarPresenterId": "actorEntityId"}


def check_scenes(scenes: list[SceneDescriptionRange]) -> None:
    """Raises ValueError unless the ranges are sorted and do not overlap."""
    for before, after in itertools.pairwise(scenes):
        if after.start_seconds < before.end_seconds:
            raise ValueError("scenes must be sorted by time and must not overlap")


class ScriptToVideoRequest(RemixedWorkflowRequest):
    """A narrated video of `script`, which is spoken verbatim."""

    legacy_names: ClassVar = LEGACY_PRESENTER

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

    @model_validator(mode="after")
    def _scenes_are_sorted(self) -> Self:
        check_scenes(self.scenes)
        return self


class VoiceoverToVideoRequest(RemixedWorkflowRequest):
    """A video to an uploaded recording.

    `caption_style` omitted shows captions in the default style, an object overrides it, null
    hides them. A transcript given at upload is used instead of recognising the words.
    """

    telling_nulls: ClassVar = frozenset({"caption_style"})

    legacy_names: ClassVar = LEGACY_PRESENTER

    file_id: str
    scenes: list[SceneDescriptionRange] = []
    aspect_ratio: AspectRatio | None = None
    visual_style: WorkflowVisualStyle
    visual_pacing: VisualPacing = "MEDIUM"
    quality: ModelQuality | None = None
    language: str | None = None
    actor_entity_id: str | None = None
    avatar_quality: ModelQuality | None = None
    caption_style: WorkflowCaptionStyle | None = None
    logo_file_id: str | None = None
    workflow_agent_context: str | None = None

    @model_validator(mode="after")
    def _scenes_are_sorted(self) -> Self:
        check_scenes(self.scenes)
        return self


class SlideshowToVideoRequest(RemixedWorkflowRequest):
    """A video of a PDF or PowerPoint file.

    `slide_scripts` by index: an empty string is a silent slide, a missing tail is silent too;
    omitted takes the speaker notes, an empty list narrates nothing. `caption_style` as in
    `VoiceoverToVideoRequest`.
    """

    telling_nulls: ClassVar = frozenset({"caption_style"})

    legacy_names: ClassVar = LEGACY_PRESENTER

    file_id: str
    slide_scripts: list[str] | None = None
    aspect_ratio: AspectRatio | None = None
    language: str | None = None
    voice_id: str | None = None
    voice_speed: VoiceSpeed | None = None
    actor_entity_id: str | None = None
    avatar_quality: ModelQuality | None = None
    slideshow_theme_entity_id: str | None = None
    caption_style: WorkflowCaptionStyle | None = None
    logo_file_id: str | None = None


class PromptToVideoClipRequest(WorkflowRequest):
    """One clip from a prompt, as a project; the images guide its opening frame."""

    prompt: str
    image_file_ids: list[str] = Field([], max_length=4)
    duration_seconds: int = Field(10, ge=1, le=30)
    aspect_ratio: AspectRatio | None = None
    quality: ModelQuality | None = None


class SceneGeneration(Request):
    """The look of a scene; `type` is deprecated and ignored."""

    ai_style: str | None = None
    type: Literal["AI_IMAGE", "AI_VIDEO"] | None = None


class GenerateStoryboardScene(Request):
    """One clip of a storyboard; `prompt` may mention entities as @[entity:<id>|ACTOR|<name>]."""

    prompt: str
    title: str | None = None
    generation: SceneGeneration | None = None
    duration_seconds: int | None = Field(None, ge=1, le=20)
    actor_entity_ids: list[str] = []
    product_entity_ids: list[str] = []
    visual_style_entity_id: str | None = None
    voiceover_script: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _one_actor_was_a_plain_id(cls, data: Any) -> Any:
        if isinstance(data, dict) and isinstance(data.get("actorEntityId"), str):
            return {"actorEntityIds": [data["actorEntityId"]], **data}
        return data


class StoryboardToVideoRequest(RemixedWorkflowRequest):
    """A video of clips, one per scene."""

    scenes: list[GenerateStoryboardScene] = Field(min_length=1)
    actor_entity_ids: list[str] = []
    product_entity_ids: list[str] = []
    default_generation: SceneGeneration | None = None
    default_duration_seconds: int | None = Field(None, ge=1, le=20)
    quality: Literal["HIGH", "MAX"] | None = None
    aspect_ratio: AspectRatio | None = None
    workflow_agent_context: str | None = None


class VideoToVideoRequest(RemixedWorkflowRequest):
    """Restyles a video, given as a file or as a public URL, as the prompt says."""

    prompt: str
    video_file_id: str | None = None
    video_url: str | None = None
    aspect_ratio: AspectRatio | None = None
    quality: ModelQuality | None = None

    @model_validator(mode="after")
    def _one_video_is_given(self) -> Self:
        if (self.video_file_id is None) == (self.video_url is None):
            raise ValueError("give exactly one of videoFileId and videoUrl")
        return self


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
