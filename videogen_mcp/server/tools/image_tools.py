"""Tools that make and change images."""

from __future__ import annotations

from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.wire import (
    GenerateImageRequest,
    ImageAssetRequest,
)

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
    WaitSeconds,
    Watermark,
)
from .making import given, run_tool


async def generate_image(
    context: Context,
    prompt: Annotated[str, Field(description="What to make.", min_length=1)],
    image_file_ids: Annotated[
        list[Media] | None, Field(description="References.", max_length=4)
    ] = None,
    entity_ids: EntityIds = None,
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
    """Make an image from a prompt, or change the images given as references."""
    caller = Caller.of(context)
    request = build(
        GenerateImageRequest,
        **given(
            prompt=prompt,
            image_file_ids=await file_ids(caller, "image_file_ids", image_file_ids or []),
            entity_ids=entity_ids,
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
        "generate_image",
        request,
        lambda client, key: client.generate_image(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def vectorize_image(
    context: Context,
    image_file_id: Image,
    watermark_mode: Watermark = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Turn an image into an SVG."""
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
        "vectorize_image",
        request,
        lambda client, key: client.vectorize_image(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def remove_image_background(
    context: Context,
    image_file_id: Image,
    watermark_mode: Watermark = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Cut the subject out of an image: a PNG with alpha."""
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
        "remove_image_background",
        request,
        lambda client, key: client.remove_image_background(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def upscale_image(
    context: Context,
    image_file_id: Image,
    watermark_mode: Watermark = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Enlarge an image."""
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
        "upscale_image",
        request,
        lambda client, key: client.upscale_image(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


TOOLS = (
    ToolSpec(generate_image, "Generate image", "generate", open_world=True),
    ToolSpec(vectorize_image, "Vectorize image", "generate", open_world=True),
    ToolSpec(remove_image_background, "Remove image background", "generate", open_world=True),
    ToolSpec(upscale_image, "Upscale image", "generate", open_world=True),
)
