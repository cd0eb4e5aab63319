"""The assistant: chats about a project, what it suggests and what it is allowed to do; and text."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self, cast

from pydantic import Discriminator, Field, Tag

from .common import ApiError, ModelQuality, Request, Response, is_none
from .workflows import StartWorkflowRunResponse

AssistantActionKind = Literal["APPROVE_PLAN", "APPLY_EDIT", "RUN_TOOL", "GENERATE", "OPEN_IN_APP"]


class StartAssistantChatRequest(Request):
    """Begins a chat with a project of its own; `auto_generate` skips the suggestions."""

    message: str
    auto_generate: bool = False


class StartAssistantChatResponse(Response):
    """`message_id` is the pending reply."""

    message_id: str
    assistant_id: str
    project_id: str
    project_url: str


class SendAssistantMessageRequest(Request):
    message: str


class SendAssistantMessageResponse(Response):
    message_id: str


class ActOnAssistantActionRequest(Request):
    decision: Literal["APPROVE", "REJECT"] = "APPROVE"


class ActOnAssistantActionResponse(Response):
    message_id: str


class AssistantMessageAttachment(Response):
    file_id: str | None = None
    display_name: str


class AssistantWorkflowSuggestion(Response):
    """A workflow that starts when its action is approved."""

    action_id: str
    workflow_type: str
    title: str
    description: str


class AssistantActionDetail(Response):
    summary: str | None = None
    credits_remaining: int | None = None
    estimated_credits: int | None = None


class AssistantAction(Response):
    """Something to approve; with `requires_app` only a person at the project's page can."""

    action_id: str
    kind: str
    label: str
    requires_app: bool
    detail: AssistantActionDetail | None = Field(None, exclude_if=is_none)


class AssistantMessageBase(Response):
    """What both kinds of message share; reads either, told apart by `role`."""

    message_id: str
    status: str
    attachments: list[AssistantMessageAttachment] = []
    created_at: int

    @classmethod
    def from_wire(cls, data: Any) -> Self:
        if cls is not AssistantMessageBase:
            return super().from_wire(data)
        kind = AssistantInputMessage if _role(data) == "user" else AssistantOutputMessage
        message: Any = kind.from_wire(data)
        return cast("Self", message)


class AssistantInputMessage(AssistantMessageBase):
    """What the user said."""

    role: Literal["user"] = "user"
    content: str


class AssistantOutputMessage(AssistantMessageBase):
    """What the assistant answered; `content` is null while it is pending or running.

    `generation` is set when this turn started a workflow.
    """

    role: Literal["assistant"] = "assistant"
    content: str | None = None
    workflow_suggestions: list[AssistantWorkflowSuggestion] = []
    actions: list[AssistantAction] = []
    generation: StartWorkflowRunResponse | None = None
    error: ApiError | None = None


def _role(message: Any) -> str:
    role = message.get("role") if isinstance(message, dict) else getattr(message, "role", None)
    return "user" if role == "user" else "assistant"


AssistantMessage = Annotated[
    Annotated[AssistantInputMessage, Tag("user")]
    | Annotated[AssistantOutputMessage, Tag("assistant")],
    Discriminator(_role),
]


class GetAssistantResponse(Response):
    """A chat, oldest message first."""

    assistant_id: str
    project_id: str
    project_url: str
    messages: list[AssistantMessage]


class GenerateTextRequest(Request):
    prompt: str
    system: str | None = None
    quality: ModelQuality | None = None
    temperature: float | None = Field(None, ge=0, le=2)
    max_output_tokens: int = Field(512, ge=1, le=2000)


class GenerateTextResponse(Response):
    text: str
