"""The assistant: chats about a project that suggest, edit and make videos."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import BaseModel, Field

from videogen_mcp.client import VideoGenClient
from videogen_mcp.wire import (
    ActOnAssistantActionRequest,
    AssistantInputMessage,
    AssistantOutputMessage,
    SendAssistantMessageRequest,
    StartAssistantChatRequest,
)

from ..caller import Caller
from ..from_wire import offers_of
from ..results import Offer, Result, Run, reply
from ..snapshots import RunRef
from ..starting import StartRun
from ..telling import run_and_tell
from ..tool import ToolSpec
from .fields import ForceNew, WaitSeconds

NEWEST = 20

AssistantId = Annotated[
    str, Field(description="As returned by start_assistant_chat or get_project.")
]
Message = Annotated[str, Field(description="What to say to the assistant.", min_length=1)]


class ChatMessage(BaseModel):
    message_id: str
    role: str
    status: str | None = None
    content: str | None = None
    file_ids: list[str] | None = None
    offers: list[Offer] | None = None
    workflow_run_id: str | None = None
    error: str | None = None


class Chat(Result):
    assistant_id: str
    project_id: str
    project_url: str
    messages: list[ChatMessage]
    note: str | None = None


async def start_assistant_chat(
    context: Context,
    message: Message,
    auto_generate: Annotated[
        bool, Field(description="Make the video at once instead of suggesting ways first.")
    ] = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Begin a chat with VideoGen's assistant about a new project; waits for its answer.

    Use it when the user wants VideoGen itself to plan a video from an idea. With a script or clear
    wishes the workflow tools are quicker. A local engine without a language model only takes a
    message that brings its script: "Make a vertical video of this script: …". The answer may hold
    offers: approve or reject them with act_on_assistant_action.
    """
    caller = Caller.of(context)
    request = StartAssistantChatRequest(message=message, auto_generate=auto_generate)

    async def start(client: VideoGenClient, key: str) -> RunRef:
        started = await client.start_assistant_chat(request, idempotency_key=key)
        return RunRef("assistant_message", (started.message_id,), started.project_id)

    return await _run(
        caller, "start_assistant_chat", request.to_wire(), start, wait_seconds, force_new
    )


async def send_assistant_message(
    context: Context,
    assistant_id: AssistantId,
    message: Message,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Ask VideoGen's assistant for a change of its project; waits for its answer.

    For edits that remix_project has no action for: "drop scene 3", "move scene 2 to the end",
    "change the text of scene 2 to “…”", "change the closing card to “…”". Nothing changes before
    the offer in the answer is approved with act_on_assistant_action. A local engine without a
    language model understands common wishes only, and says what it did not.
    """
    caller = Caller.of(context)
    request = SendAssistantMessageRequest(message=message)

    async def start(client: VideoGenClient, key: str) -> RunRef:
        sent = await client.send_assistant_message(assistant_id, request, idempotency_key=key)
        return RunRef("assistant_message", (sent.message_id,))

    arguments = {"assistant_id": assistant_id, **request.to_wire()}
    return await _run(caller, "send_assistant_message", arguments, start, wait_seconds, force_new)


async def act_on_assistant_action(
    context: Context,
    assistant_id: AssistantId,
    action_id: Annotated[str, Field(description="Of an offer in the assistant's messages.")],
    decision: Annotated[
        Literal["APPROVE", "REJECT"], Field(description="Approving may cost credits.")
    ] = "APPROVE",
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Approve or reject what the assistant offered to do; waits for its answer.

    Ask the user before approving: it carries out the edit or starts the video. Each offer can be
    decided once. An edit shows in the next export_project.
    """
    caller = Caller.of(context)
    request = ActOnAssistantActionRequest(decision=decision)

    async def start(client: VideoGenClient, key: str) -> RunRef:
        acted = await client.act_on_assistant_action(
            assistant_id, action_id, request, idempotency_key=key
        )
        return RunRef("assistant_message", (acted.message_id,))

    arguments = {"assistant_id": assistant_id, "action_id": action_id, "decision": decision}
    return await _run(caller, "act_on_assistant_action", arguments, start, wait_seconds, force_new)


async def get_assistant(
    context: Context,
    assistant_id: AssistantId,
    limit: Annotated[int, Field(description="The newest so many messages.", ge=1, le=200)] = NEWEST,
) -> Annotated[CallToolResult, Chat]:
    """Read a chat with VideoGen's assistant, oldest message first, with its open offers."""
    caller = Caller.of(context)
    chat = await caller.upstream.call(lambda client: client.get_assistant(assistant_id))
    left_out = max(0, len(chat.messages) - limit)
    return reply(
        Chat(
            assistant_id=chat.assistant_id,
            project_id=chat.project_id,
            project_url=chat.project_url,
            messages=[_message(message) for message in chat.messages[left_out:]],
            note=f"{left_out} earlier messages are left out." if left_out else None,
        )
    )


async def _run(
    caller: Caller,
    tool: str,
    arguments: dict[str, Any],
    start: StartRun,
    wait_seconds: float | None,
    force_new: bool,
) -> CallToolResult:
    return await run_and_tell(
        caller, tool, arguments, start, wait_seconds=wait_seconds, force_new=force_new
    )


def _message(message: AssistantInputMessage | AssistantOutputMessage) -> ChatMessage:
    files = [a.file_id for a in message.attachments if a.file_id is not None]
    told = ChatMessage(
        message_id=message.message_id,
        role=message.role,
        status=None if message.status == "succeeded" else message.status,
        content=message.content,
        file_ids=files or None,
    )
    if isinstance(message, AssistantOutputMessage):
        told.offers = offers_of(message) or None
        told.workflow_run_id = message.generation.workflow_run_id if message.generation else None
        told.error = message.error.message if message.error else None
    return told


TOOLS = (
    ToolSpec(start_assistant_chat, "Start assistant chat", "assistant", open_world=True),
    ToolSpec(send_assistant_message, "Send assistant message", "assistant", open_world=True),
    ToolSpec(
        act_on_assistant_action,
        "Act on assistant action",
        "assistant",
        destroys=True,
        open_world=True,
    ),
    ToolSpec(get_assistant, "Get assistant", "assistant", reads_only=True),
)
