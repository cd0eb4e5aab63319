"""The assistant, and plain text."""

from __future__ import annotations

from typing import cast

from videogen_mcp.wire import (
    ActOnAssistantActionRequest,
    ActOnAssistantActionResponse,
    AssistantInputMessage,
    AssistantMessageBase,
    AssistantOutputMessage,
    GenerateTextRequest,
    GenerateTextResponse,
    GetAssistantResponse,
    SendAssistantMessageRequest,
    SendAssistantMessageResponse,
    StartAssistantChatRequest,
    StartAssistantChatResponse,
)

from .calls import Calls

WRITING_SECONDS = 120.0


class AssistantCalls(Calls):
    async def start_assistant_chat(
        self, request: StartAssistantChatRequest, *, idempotency_key: str | None = None
    ) -> StartAssistantChatResponse:
        return await self._start(
            "start_assistant_chat",
            StartAssistantChatResponse,
            request,
            idempotency_key=idempotency_key,
        )

    async def get_assistant(self, assistant_id: str) -> GetAssistantResponse:
        return await self._get(
            "get_assistant", GetAssistantResponse, {"assistant_id": assistant_id}
        )

    async def send_assistant_message(
        self,
        assistant_id: str,
        request: SendAssistantMessageRequest,
        *,
        idempotency_key: str | None = None,
    ) -> SendAssistantMessageResponse:
        return await self._start(
            "send_assistant_message",
            SendAssistantMessageResponse,
            request,
            {"assistant_id": assistant_id},
            idempotency_key=idempotency_key,
        )

    async def act_on_assistant_action(
        self,
        assistant_id: str,
        action_id: str,
        request: ActOnAssistantActionRequest | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> ActOnAssistantActionResponse:
        return await self._start(
            "act_on_assistant_action",
            ActOnAssistantActionResponse,
            request or ActOnAssistantActionRequest(),
            {"assistant_id": assistant_id, "action_id": action_id},
            idempotency_key=idempotency_key,
        )

    async def get_assistant_message(
        self, message_id: str, *, wait_seconds: float | None = None
    ) -> AssistantInputMessage | AssistantOutputMessage:
        message = await self._get(
            "get_assistant_message",
            AssistantMessageBase,
            {"message_id": message_id},
            wait_seconds=wait_seconds,
        )
        return cast("AssistantInputMessage | AssistantOutputMessage", message)

    async def generate_text(self, request: GenerateTextRequest) -> GenerateTextResponse:
        """Writes text while the caller waits; it costs money and is never sent twice."""
        return await self._send(
            "generate_text",
            GenerateTextResponse,
            body=request,
            starts_work=True,
            read_seconds=WRITING_SECONDS,
        )
