"""Tools and their executions."""

from __future__ import annotations

from videogen_mcp.wire import (
    ExecutedTool,
    GenerateAvatarRequest,
    GenerateImageRequest,
    GenerateMotionGraphicRequest,
    GenerateMusicRequest,
    GenerateSoundEffectRequest,
    GenerateVideoClipRequest,
    ImageAssetRequest,
    StartToolExecutionResponse,
    TextToSpeechRequest,
    ToolExecutionListResponse,
    ToolRequest,
    VideoAssetRequest,
)

from .calls import Calls


class ToolCalls(Calls):
    async def generate_image(
        self, request: GenerateImageRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("generate_image", request, idempotency_key)

    async def generate_video_clip(
        self, request: GenerateVideoClipRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("generate_video_clip", request, idempotency_key)

    async def generate_motion_graphic(
        self, request: GenerateMotionGraphicRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("generate_motion_graphic", request, idempotency_key)

    async def text_to_speech(
        self, request: TextToSpeechRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("text_to_speech", request, idempotency_key)

    async def generate_sound_effect(
        self, request: GenerateSoundEffectRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("generate_sound_effect", request, idempotency_key)

    async def generate_music(
        self, request: GenerateMusicRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("generate_music", request, idempotency_key)

    async def generate_avatar(
        self, request: GenerateAvatarRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("generate_avatar", request, idempotency_key)

    async def vectorize_image(
        self, request: ImageAssetRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("vectorize_image", request, idempotency_key)

    async def remove_image_background(
        self, request: ImageAssetRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("remove_image_background", request, idempotency_key)

    async def remove_video_background(
        self, request: VideoAssetRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("remove_video_background", request, idempotency_key)

    async def upscale_image(
        self, request: ImageAssetRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("upscale_image", request, idempotency_key)

    async def upscale_video(
        self, request: VideoAssetRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("upscale_video", request, idempotency_key)

    async def image_3d_effect(
        self, request: ImageAssetRequest, *, idempotency_key: str | None = None
    ) -> StartToolExecutionResponse:
        return await self._start_tool("image_3d_effect", request, idempotency_key)

    async def list_tool_executions(
        self, *, limit: int = 50, cursor: str | None = None, self_only: bool = False
    ) -> ToolExecutionListResponse:
        return await self._get(
            "list_tool_executions",
            ToolExecutionListResponse,
            query={"limit": limit, "cursor": cursor, "selfOnly": self_only or None},
        )

    async def get_tool_execution_info(
        self, tool_execution_id: str, *, wait_seconds: float | None = None
    ) -> ExecutedTool:
        return await self._get(
            "get_tool_execution_info",
            ExecutedTool,
            {"tool_execution_id": tool_execution_id},
            wait_seconds=wait_seconds,
        )

    async def cancel_tool_execution(self, tool_execution_id: str) -> StartToolExecutionResponse:
        # Cancelling twice is cancelling once, so it may be repeated.
        return await self._send(
            "cancel_tool_execution",
            StartToolExecutionResponse,
            {"tool_execution_id": tool_execution_id},
            repeatable=True,
        )

    async def _start_tool(
        self, operation: str, request: ToolRequest, idempotency_key: str | None
    ) -> StartToolExecutionResponse:
        return await self._start(
            operation, StartToolExecutionResponse, request, idempotency_key=idempotency_key
        )
