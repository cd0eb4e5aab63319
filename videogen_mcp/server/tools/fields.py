"""Arguments that several tools share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from videogen_mcp.wire import (
    AspectRatio,
    ContentPolicyConfig,
    ExportProjectRequest,
    ModelQuality,
    MotionGraphicSubToolModes,
    RemixAction,
    WatermarkMode,
    WorkflowCaptionStyle,
    WorkflowVisualStyle,
)

from ..media_arguments import Media
from ..schemas import BRIEF
from ..settings import LONGEST_WAIT_SECONDS
from ..snapshots import Kind

WaitSeconds = Annotated[float | None, Field(ge=0, le=LONGEST_WAIT_SECONDS)]
ForceNew = bool
"""What is not described here has its text in the instructions, once for all tools."""
RunId = Annotated[str, Field(description="As a call returned it.")]
KindOfRun = Annotated[Kind | None, Field(description="As returned with run_id.")]
ProjectOfRun = Annotated[str | None, Field(description="For exports and remix actions.")]
ProjectId = Annotated[str, Field(description="vg_proj_…")]
Limit = Annotated[int, Field(description="Per page.", ge=1, le=200)]
Cursor = Annotated[str | None, Field(description="next_cursor of before.")]
SelfOnly = Annotated[bool, Field(description="Only those of this key's owner.")]

IsOutputTemporary = bool
HideFromUi = bool
AutoExport = bool
Language = Annotated[str | None, Field(description="E.g. 'de-DE'; omitted = detected.")]
VoiceId = Annotated[str | None, Field(description="Id or name (list_tts_voices).")]
VoiceSpeedOf = Annotated[float | None, Field(description="1 is normal.", ge=0.5, le=2)]
ActorEntityId = Annotated[str | None, Field(description="ACTOR who speaks on screen.")]
AvatarQuality = ModelQuality | None
ProductionNotes = Annotated[str | None, Field(description="Notes, never spoken.")]
Style = Annotated[
    str | None,
    Field(description="The look, in free words."),
]

BriefRatio = Annotated[
    AspectRatio | None,
    Field(description='{width,height} or "9:16".', json_schema_extra=BRIEF),
]
BriefVisualStyle = Annotated[
    WorkflowVisualStyle | None,
    Field(description="As in script_to_video.", json_schema_extra=BRIEF),
]
BriefCaptionStyle = Annotated[
    WorkflowCaptionStyle | None,
    Field(description="As in remix_project.", json_schema_extra=BRIEF),
]
BriefExportOptions = Annotated[
    ExportProjectRequest | None,
    Field(description="As in export_project.", json_schema_extra=BRIEF),
]
BriefRemixActions = Annotated[
    list[RemixAction] | None,
    Field(description="As in remix_project.", json_schema_extra=BRIEF),
]
RemixActions = list[RemixAction]

NumResults = Annotated[int, Field(ge=1, le=100)]
Quality = ModelQuality | None
Watermark = WatermarkMode | None
ContentPolicy = Annotated[
    ContentPolicyConfig | None,
    Field(
        description='After a refusal: {"max_prompt_rewrites":0-4}.',
        json_schema_extra=BRIEF,
    ),
]
SubToolModes = Annotated[
    MotionGraphicSubToolModes | None,
    Field(
        description="AUTO, ENABLED or DISABLED for generate_images, generate_video_clips, "
        "generate_voiceover, search_stock_media.",
        json_schema_extra=BRIEF,
    ),
]
EntityIds = Annotated[list[str] | None, Field(description="What to show (list_entities).")]
Image = Annotated[Media, Field(description="Id, path or URL.")]
Video = Annotated[Media, Field(description="Id, path or URL.")]
Logo = Annotated[Media | None, Field(description="An image.")]
