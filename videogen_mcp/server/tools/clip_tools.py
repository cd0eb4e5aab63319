"""Tools that make and change clips."""

from __future__ import annotations

from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.wire import (
    GenerateAvatarRequest,
    GenerateMotionGraphicRequest,
    GenerateVideoClipRequest,
    ImageAssetRequest,
    ModelQuality,
    VideoAssetRequest,
)

from .. import media_arguments
from ..arguments import build
from ..caller import Caller
from ..media_arguments import Media, file_id, file_ids
from ..results import Run
from ..tool import ToolSpec
from .fields import (
    BriefRatio,
    ContentPolicy,
    EntityIds,
    ForceNew,
    HideFromUi,
    Image,
    IsOutputTemporary,
    NumResults,
    Quality,
    SubToolModes,
    Video,
    WaitSeconds,
    Watermark,
)
from .making import given, optional_file, run_tool


async def generate_video_clip(
    context: Context,
    prompt: Annotated[str | None, Field(description="What happens.")] = None,
    start_frame_file_id: Annotated[Media | None, Field(description="First frame.")] = None,
    image_file_ids: Annotated[
        list[Media] | None, Field(description="References.", max_length=4)
    ] = None,
    video_file_ids: Annotated[
        list[Media] | None, Field(description="References.", max_length=4)
    ] = None,
    audio_file_ids: Annotated[
        list[Media] | None, Field(description="References.", max_length=4)
    ] = None,
    spoken_dialogue: Annotated[str | None, Field(description="A line to speak.")] = None,
    voice_description: Annotated[str | None, Field(description="How it is spoken.")] = None,
    generate_audio: Annotated[bool, Field(description="With sound.")] = False,
    suppress_background_music: Annotated[bool, Field(description="Sound without music.")] = False,
    duration_seconds: Annotated[
        int | None, Field(description="Omitted = fitting.", ge=1, le=30)
    ] = None,
    aspect_ratio: BriefRatio = None,
    quality: Quality = None,
    content_policy_config: ContentPolicy = None,
    watermark_mode: Watermark = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make a clip from a prompt, a first frame, references or a spoken line; give one at least."""
    caller = Caller.of(context)
    request = build(
        GenerateVideoClipRequest,
        **given(
            prompt=prompt,
            start_frame_file_id=await optional_file(
                caller, "start_frame_file_id", start_frame_file_id
            ),
            image_file_ids=await file_ids(caller, "image_file_ids", image_file_ids or []),
            video_file_ids=await file_ids(caller, "video_file_ids", video_file_ids or []),
            audio_file_ids=await file_ids(caller, "audio_file_ids", audio_file_ids or []),
            spoken_dialogue=spoken_dialogue,
            voice_description=voice_description,
            generate_audio=generate_audio,
            suppress_background_music=suppress_background_music,
            duration_seconds=duration_seconds,
            aspect_ratio=aspect_ratio,
            quality=quality,
            content_policy_config=content_policy_config,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_tool(
        caller,
        "generate_video_clip",
        request,
        lambda client, key: client.generate_video_clip(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def generate_motion_graphic(
    context: Context,
    prompt: Annotated[str, Field(description="What to make.", min_length=1)],
    file_ids: Annotated[
        list[Media] | None, Field(description="Media to use.", max_length=8)
    ] = None,
    entity_ids: EntityIds = None,
    duration_seconds: Annotated[
        int | None, Field(description="Omitted = fitting.", ge=1, le=300)
    ] = None,
    aspect_ratio: BriefRatio = None,
    transparent_background: Annotated[bool, Field(description="WebM with alpha.")] = True,
    sub_tool_modes: SubToolModes = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make an animated graphic: WebM with alpha, or MP4 when opaque."""
    caller = Caller.of(context)
    request = build(
        GenerateMotionGraphicRequest,
        **given(
            prompt=prompt,
            file_ids=await media_arguments.file_ids(caller, "file_ids", file_ids or []),
            entity_ids=entity_ids,
            duration_seconds=duration_seconds,
            aspect_ratio=aspect_ratio,
            transparent_background=transparent_background,
            sub_tool_modes=sub_tool_modes,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_tool(
        caller,
        "generate_motion_graphic",
        request,
        lambda client, key: client.generate_motion_graphic(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def generate_avatar(
    context: Context,
    actor_entity_id: Annotated[str, Field(description="ACTOR entity (list_entities).")],
    audio_file_id: Annotated[Media, Field(description="The speech.")],
    avatar_quality: Annotated[ModelQuality | None, Field(description="Of the actor.")] = None,
    watermark_mode: Watermark = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make a video of a presenter who speaks an audio file."""
    caller = Caller.of(context)
    request = build(
        GenerateAvatarRequest,
        **given(
            actor_entity_id=actor_entity_id,
            audio_file_id=await file_id(caller, "audio_file_id", audio_file_id),
            avatar_quality=avatar_quality,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_tool(
        caller,
        "generate_avatar",
        request,
        lambda client, key: client.generate_avatar(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def remove_video_background(
    context: Context,
    video_file_id: Video,
    watermark_mode: Watermark = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Cut the subject out of a video."""
    caller = Caller.of(context)
    request = build(
        VideoAssetRequest,
        **given(
            video_file_id=await file_id(caller, "video_file_id", video_file_id),
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_tool(
        caller,
        "remove_video_background",
        request,
        lambda client, key: client.remove_video_background(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def upscale_video(
    context: Context,
    video_file_id: Video,
    watermark_mode: Watermark = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Enlarge a video."""
    caller = Caller.of(context)
    request = build(
        VideoAssetRequest,
        **given(
            video_file_id=await file_id(caller, "video_file_id", video_file_id),
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_tool(
        caller,
        "upscale_video",
        request,
        lambda client, key: client.upscale_video(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def image_3d_effect(
    context: Context,
    image_file_id: Image,
    watermark_mode: Watermark = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Give an image depth: a clip whose camera moves through it."""
    caller = Caller.of(context)
    request = build(
        ImageAssetRequest,
        **given(
            image_file_id=await file_id(caller, "image_file_id", image_file_id),
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_tool(
        caller,
        "image_3d_effect",
        request,
        lambda client, key: client.image_3d_effect(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


TOOLS = (
    ToolSpec(generate_video_clip, "Generate video clip", "generate", open_world=True),
    ToolSpec(generate_motion_graphic, "Generate motion graphic", "generate", open_world=True),
    ToolSpec(generate_avatar, "Generate avatar", "generate", open_world=True),
    ToolSpec(remove_video_background, "Remove video background", "generate", open_world=True),
    ToolSpec(upscale_video, "Upscale video", "generate", open_world=True),
    ToolSpec(image_3d_effect, "Image 3D effect", "generate", open_world=True),
)
