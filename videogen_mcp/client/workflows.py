"""Workflows and their runs."""

from __future__ import annotations

from videogen_mcp.wire import (
    PromptToVideoClipRequest,
    ScriptToVideoRequest,
    SlideshowToVideoRequest,
    StartWorkflowRunResponse,
    StoryboardToVideoRequest,
    VideoToVideoRequest,
    VoiceoverToVideoRequest,
    WorkflowRequest,
    WorkflowRun,
    WorkflowRunListResponse,
)

from .calls import Calls


class WorkflowCalls(Calls):
    async def script_to_video(
        self, request: ScriptToVideoRequest, *, idempotency_key: str | None = None
    ) -> StartWorkflowRunResponse:
        return await self._start_workflow("script_to_video", request, idempotency_key)

    async def voiceover_to_video(
        self, request: VoiceoverToVideoRequest, *, idempotency_key: str | None = None
    ) -> StartWorkflowRunResponse:
        return await self._start_workflow("voiceover_to_video", request, idempotency_key)

    async def slideshow_to_video(
        self, request: SlideshowToVideoRequest, *, idempotency_key: str | None = None
    ) -> StartWorkflowRunResponse:
        return await self._start_workflow("slideshow_to_video", request, idempotency_key)

    async def storyboard_to_video(
        self, request: StoryboardToVideoRequest, *, idempotency_key: str | None = None
    ) -> StartWorkflowRunResponse:
        return await self._start_workflow("storyboard_to_video", request, idempotency_key)

    async def prompt_to_video_clip(
        self, request: PromptToVideoClipRequest, *, idempotency_key: str | None = None
    ) -> StartWorkflowRunResponse:
        return await self._start_workflow("prompt_to_video_clip", request, idempotency_key)

    async def video_to_video(
        self, request: VideoToVideoRequest, *, idempotency_key: str | None = None
    ) -> StartWorkflowRunResponse:
        return await self._start_workflow("video_to_video", request, idempotency_key)

    async def list_workflow_runs(
        self, *, limit: int = 50, cursor: str | None = None, self_only: bool = False
    ) -> WorkflowRunListResponse:
        return await self._get(
            "list_workflow_runs",
            WorkflowRunListResponse,
            query={"limit": limit, "cursor": cursor, "selfOnly": self_only or None},
        )

    async def get_workflow_run(
        self, workflow_run_id: str, *, wait_seconds: float | None = None
    ) -> WorkflowRun:
        """Reads a run; with `wait_seconds` the local engine answers when the run has changed."""
        return await self._get(
            "get_workflow_run",
            WorkflowRun,
            {"workflow_run_id": workflow_run_id},
            wait_seconds=wait_seconds,
        )

    async def cancel_workflow_run(self, workflow_run_id: str) -> StartWorkflowRunResponse:
        # Cancelling twice is cancelling once, so it may be repeated.
        return await self._send(
            "cancel_workflow_run",
            StartWorkflowRunResponse,
            {"workflow_run_id": workflow_run_id},
            repeatable=True,
        )

    async def _start_workflow(
        self, operation: str, request: WorkflowRequest, idempotency_key: str | None
    ) -> StartWorkflowRunResponse:
        return await self._start(
            operation, StartWorkflowRunResponse, request, idempotency_key=idempotency_key
        )
