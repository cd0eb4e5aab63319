"""Workflows that make videos of clips: from a storyboard, a prompt or another video."""

from __future__ import annotations

from typing import Annotated, Literal

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.wire import (
    GenerateStoryboardScene,
    PromptToVideoClipRequest,
    SceneGeneration,
    StoryboardToVideoRequest,
    VideoToVideoRequest,
)

from ..arguments import build
from ..caller import Caller
from ..edits import with_captions, with_files
from ..media_arguments import Media, file_ids
from ..results import Run
from ..schemas import BRIEF
from ..tool import ToolSpec
from .fields import (
    AutoExport,
    BriefExportOptions,
    BriefRatio,
    BriefRemixActions,
    ForceNew,
    HideFromUi,
    IsOutputTemporary,
    ProductionNotes,
    Quality,
    WaitSeconds,
)
from .making import given, optional_file, run_workflow


async def storyboard_to_video(
    context: Context,
    scenes: Annotated[
        list[GenerateStoryboardScene],
        Field(description="One clip each, in order.", min_length=1),
    ],
    actor_entity_ids: Annotated[list[str] | None, Field(description="In every scene.")] = None,
    product_entity_ids: Annotated[list[str] | None, Field(description="In every scene.")] = None,
    default_generation: Annotated[
        SceneGeneration | None,
        Field(description='The look: {"ai_style":"…"}.', json_schema_extra=BRIEF),
    ] = None,
    default_duration_seconds: Annotated[
        int | None, Field(description="Of a scene.", ge=1, le=20)
    ] = None,
    quality: Annotated[
        Literal["HIGH", "MAX"] | None, Field(description="Omitted = the default.")
    ] = None,
    aspect_ratio: BriefRatio = None,
    workflow_agent_context: ProductionNotes = None,
    remix_actions: BriefRemixActions = None,
    auto_export: AutoExport = True,
    export_options: BriefExportOptions = None,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make a video of generated clips, one per scene, with actors and products that stay the same.

    Returns as script_to_video does.
    """
    caller = Caller.of(context)
    actions = await with_files(caller, remix_actions or [])
    request = build(
        StoryboardToVideoRequest,
        **given(
            scenes=scenes,
            actor_entity_ids=actor_entity_ids,
            product_entity_ids=product_entity_ids,
            default_generation=default_generation,
            default_duration_seconds=default_duration_seconds,
            quality=quality,
            aspect_ratio=aspect_ratio,
            workflow_agent_context=workflow_agent_context,
            remix_actions=with_captions(actions),
            auto_export=auto_export,
            export_options=export_options,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_workflow(
        caller,
        "storyboard_to_video",
        request,
        lambda client, key: client.storyboard_to_video(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def prompt_to_video_clip(
    context: Context,
    prompt: Annotated[str, Field(description="What happens in the clip.", min_length=1)],
    image_file_ids: Annotated[
        list[Media] | None, Field(description="Guide its first frame.", max_length=4)
    ] = None,
    duration_seconds: Annotated[int, Field(description="Its length.", ge=1, le=30)] = 10,
    aspect_ratio: BriefRatio = None,
    quality: Quality = None,
    auto_export: AutoExport = True,
    export_options: BriefExportOptions = None,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make one clip from a prompt as a project that can be edited.

    generate_video_clip makes a file only. Returns as script_to_video does.
    """
    caller = Caller.of(context)
    request = build(
        PromptToVideoClipRequest,
        **given(
            prompt=prompt,
            image_file_ids=await file_ids(caller, "image_file_ids", image_file_ids or []),
            duration_seconds=duration_seconds,
            aspect_ratio=aspect_ratio,
            quality=quality,
            auto_export=auto_export,
            export_options=export_options,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_workflow(
        caller,
        "prompt_to_video_clip",
        request,
        lambda client, key: client.prompt_to_video_clip(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def video_to_video(
    context: Context,
    prompt: Annotated[str, Field(description="The new look.", min_length=1)],
    video_file_id: Annotated[Media | None, Field(description="The video.")] = None,
    video_url: Annotated[str | None, Field(description="Instead: its public URL.")] = None,
    aspect_ratio: BriefRatio = None,
    quality: Quality = None,
    remix_actions: BriefRemixActions = None,
    auto_export: AutoExport = True,
    export_options: BriefExportOptions = None,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Restyle a video as the prompt says. Returns as script_to_video does."""
    caller = Caller.of(context)
    actions = await with_files(caller, remix_actions or [])
    request = build(
        VideoToVideoRequest,
        **given(
            prompt=prompt,
            video_file_id=await optional_file(caller, "video_file_id", video_file_id),
            video_url=video_url,
            aspect_ratio=aspect_ratio,
            quality=quality,
            remix_actions=with_captions(actions),
            auto_export=auto_export,
            export_options=export_options,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_workflow(
        caller,
        "video_to_video",
        request,
        lambda client, key: client.video_to_video(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


TOOLS = (
    ToolSpec(storyboard_to_video, "Storyboard to video", "create", open_world=True),
    ToolSpec(prompt_to_video_clip, "Prompt to video clip", "create", open_world=True),
    ToolSpec(video_to_video, "Video to video", "create", open_world=True),
)
