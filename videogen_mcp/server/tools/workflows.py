"""Workflows: whole videos in one call."""

from __future__ import annotations

from typing import Annotated, Any

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.wire import (
    AspectRatio,
    RemixAction,
    SceneDescriptionRange,
    ScriptToVideoRequest,
    SlideshowToVideoRequest,
    VisualPacing,
    VoiceoverToVideoRequest,
    WorkflowCaptionStyle,
    WorkflowVisualStyle,
)

from .. import media_arguments
from ..arguments import ArgumentError, build
from ..caller import Caller
from ..edits import with_captions, with_files
from ..media_arguments import Media, file_ids
from ..results import Run
from ..schemas import BRIEF
from ..tool import ToolSpec
from .fields import (
    ActorEntityId,
    AutoExport,
    AvatarQuality,
    BriefCaptionStyle,
    BriefExportOptions,
    BriefRatio,
    BriefRemixActions,
    BriefVisualStyle,
    ForceNew,
    HideFromUi,
    IsOutputTemporary,
    Language,
    Logo,
    ProductionNotes,
    Quality,
    Style,
    VoiceId,
    VoiceSpeedOf,
    WaitSeconds,
)
from .making import given, look, optional_file, run_workflow

Captions = Annotated[bool, Field(description="false leaves captions out.")]
LONGEST_SCRIPT = 100_000


async def script_to_video(
    context: Context,
    script: Annotated[
        str,
        Field(
            description="What is said, word for word; plain text, blank lines between sections.",
            min_length=1,
            max_length=LONGEST_SCRIPT,
        ),
    ],
    aspect_ratio: Annotated[
        AspectRatio | None,
        Field(description='Default 16:9; for phones {"width":9,"height":16} or "9:16".'),
    ] = None,
    style: Style = None,
    visual_style: Annotated[
        WorkflowVisualStyle | None, Field(description="Instead of style.")
    ] = None,
    visual_pacing: Annotated[VisualPacing, Field(description="FAST: shorter shots.")] = "MEDIUM",
    quality: Quality = None,
    language: Language = None,
    voice_id: VoiceId = None,
    voice_speed: VoiceSpeedOf = None,
    actor_entity_id: ActorEntityId = None,
    avatar_quality: AvatarQuality = None,
    featured_b_roll_file_ids: Annotated[
        list[Media] | None,
        Field(description="The user's own images and videos, shown first."),
    ] = None,
    workflow_agent_context: ProductionNotes = None,
    scenes: Annotated[
        list[SceneDescriptionRange] | None,
        Field(description="What to show when."),
    ] = None,
    remix_actions: Annotated[
        list[RemixAction] | None,
        Field(
            description='As in remix_project, e.g. {"type":"GENERATE_MUSIC","prompt":"calm"}; '
            "captions come unasked; DISABLE_CAPTIONS leaves them out.",
            json_schema_extra=BRIEF,
        ),
    ] = None,
    auto_export: AutoExport = True,
    export_options: BriefExportOptions = None,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make a narrated, captioned video from a script and return its MP4.

    One call does it all: voice, pictures, captions, optional music and logo, export. Write the
    script first if the user only gave a topic (about 150 words per minute of video). Takes about
    half a minute per minute of video with the local engine, some minutes with the hosted API.
    Returns download_url (and path when local), duration_seconds, ids and next_step.
    """
    caller = Caller.of(context)
    actions = await with_files(caller, remix_actions or [])
    request = build(
        ScriptToVideoRequest,
        **given(
            script=script,
            aspect_ratio=aspect_ratio,
            visual_style=look(style, visual_style),
            visual_pacing=visual_pacing,
            quality=quality,
            language=language,
            voice_id=voice_id,
            voice_speed=voice_speed,
            actor_entity_id=actor_entity_id,
            avatar_quality=avatar_quality,
            featured_b_roll_file_ids=await file_ids(
                caller, "featured_b_roll_file_ids", featured_b_roll_file_ids or []
            ),
            workflow_agent_context=workflow_agent_context,
            scenes=scenes,
            remix_actions=with_captions(actions),
            auto_export=auto_export,
            export_options=export_options,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )

    return await run_workflow(
        caller,
        "script_to_video",
        request,
        lambda client, key: client.script_to_video(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def voiceover_to_video(
    context: Context,
    file_id: Annotated[Media, Field(description="The recording: audio or video.")],
    scenes: Annotated[
        list[SceneDescriptionRange] | None,
        Field(description="As in script_to_video.", json_schema_extra=BRIEF),
    ] = None,
    aspect_ratio: BriefRatio = None,
    style: Style = None,
    visual_style: BriefVisualStyle = None,
    visual_pacing: Annotated[VisualPacing, Field(description="FAST: shorter shots.")] = "MEDIUM",
    quality: Quality = None,
    language: Language = None,
    actor_entity_id: ActorEntityId = None,
    avatar_quality: AvatarQuality = None,
    captions: Captions = True,
    caption_style: BriefCaptionStyle = None,
    logo_file_id: Logo = None,
    workflow_agent_context: ProductionNotes = None,
    remix_actions: BriefRemixActions = None,
    auto_export: AutoExport = True,
    export_options: BriefExportOptions = None,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make a captioned video to a recording that the user has: pictures for what is said in it.

    Its own sound stays. Returns as script_to_video does.
    """
    caller = Caller.of(context)
    request = build(
        VoiceoverToVideoRequest,
        **given(
            file_id=await media_arguments.file_id(caller, "file_id", file_id),
            scenes=scenes,
            aspect_ratio=aspect_ratio,
            visual_style=look(style, visual_style),
            visual_pacing=visual_pacing,
            quality=quality,
            language=language,
            actor_entity_id=actor_entity_id,
            avatar_quality=avatar_quality,
            logo_file_id=await optional_file(caller, "logo_file_id", logo_file_id),
            workflow_agent_context=workflow_agent_context,
            remix_actions=await with_files(caller, remix_actions or []),
            auto_export=auto_export,
            export_options=export_options,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
        **_caption_style(captions, caption_style),
    )
    return await run_workflow(
        caller,
        "voiceover_to_video",
        request,
        lambda client, key: client.voiceover_to_video(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def slideshow_to_video(
    context: Context,
    file_id: Annotated[Media, Field(description="The PDF or PowerPoint file.")],
    slide_scripts: Annotated[
        list[str] | None,
        Field(description="Narration by slide, '' = silent; omitted = the notes, [] = none."),
    ] = None,
    aspect_ratio: BriefRatio = None,
    language: Language = None,
    voice_id: VoiceId = None,
    voice_speed: VoiceSpeedOf = None,
    actor_entity_id: ActorEntityId = None,
    avatar_quality: AvatarQuality = None,
    slideshow_theme_entity_id: Annotated[
        str | None, Field(description="SLIDESHOW_THEME entity.")
    ] = None,
    captions: Captions = True,
    caption_style: BriefCaptionStyle = None,
    logo_file_id: Logo = None,
    remix_actions: BriefRemixActions = None,
    auto_export: AutoExport = True,
    export_options: BriefExportOptions = None,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make a narrated, captioned video of the slides of a PDF or PowerPoint file.

    Returns as script_to_video does.
    """
    caller = Caller.of(context)
    request = build(
        SlideshowToVideoRequest,
        **given(
            file_id=await media_arguments.file_id(caller, "file_id", file_id),
            slide_scripts=slide_scripts,
            aspect_ratio=aspect_ratio,
            language=language,
            voice_id=voice_id,
            voice_speed=voice_speed,
            actor_entity_id=actor_entity_id,
            avatar_quality=avatar_quality,
            slideshow_theme_entity_id=slideshow_theme_entity_id,
            logo_file_id=await optional_file(caller, "logo_file_id", logo_file_id),
            remix_actions=await with_files(caller, remix_actions or []),
            auto_export=auto_export,
            export_options=export_options,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
        **_caption_style(captions, caption_style),
    )
    return await run_workflow(
        caller,
        "slideshow_to_video",
        request,
        lambda client, key: client.slideshow_to_video(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


def _caption_style(is_shown: bool, style: WorkflowCaptionStyle | None) -> dict[str, Any]:
    """The API hides captions for null and shows its default for a missing key."""
    if is_shown:
        return {} if style is None else {"caption_style": style}
    if style is not None:
        raise ArgumentError(["caption_style: cannot be given with captions=false."])
    return {"caption_style": None}


TOOLS = (
    ToolSpec(script_to_video, "Script to video", "create", open_world=True),
    ToolSpec(voiceover_to_video, "Voiceover to video", "create", open_world=True),
    ToolSpec(slideshow_to_video, "Slideshow to video", "create", open_world=True),
)
