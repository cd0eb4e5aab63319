"""The assistant: chats about a project, and what is done when an offer of it is approved.

Messages of one chat are answered one after another, in the order in which they came; a message
that is sent while the assistant still writes, or while a video of its project is made, waits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import partial

from anyio import to_thread
from sqlalchemy.exc import IntegrityError

from ...wire import (
    ActOnAssistantActionRequest,
    ActOnAssistantActionResponse,
    ApiError,
    AssistantInputMessage,
    AssistantMessageBase,
    AssistantOutputMessage,
    GetAssistantResponse,
    Response,
    SendAssistantMessageRequest,
    SendAssistantMessageResponse,
    StartAssistantChatRequest,
    StartAssistantChatResponse,
)
from .. import ids
from ..calls import Call, Handler
from ..errors import EngineError, not_found
from ..names import title_of
from ..services import Services
from ..store.assistants import AssistantRow, MessageRow
from ..store.database import MICROSECONDS
from ..store.projects import ProjectRow
from ..store.runs import RunRow
from .polling import read_when_changed
from .starting import Accepted, accept
from .text import check_prompt


def start_assistant_chat(call: Call) -> Response:
    return accept(call, lambda: _accept_chat(call, call.body))


def _accept_chat(call: Call, request: StartAssistantChatRequest) -> Accepted:
    check_prompt("message", request.message)
    assistant_id = ids.new_id(ids.ASSISTANT)
    project = ProjectRow(
        id=ids.new_id(ids.PROJECT),
        title=title_of(request.message),
        aspect_width=16,
        aspect_height=9,
        assistant_id=assistant_id,
    )
    assistant = AssistantRow(assistant_id, project.id)
    run, messages = _question(assistant, request.message, is_auto=request.auto_generate)
    response = StartAssistantChatResponse(
        message_id=run.id,
        assistant_id=assistant_id,
        project_id=project.id,
        project_url=call.services.links.project(project.id),
    )
    also = partial(call.services.assistants.add_messages, rows=messages)
    return Accepted([run], response, project, also=also)


def send_assistant_message(call: Call) -> Response:
    return accept(call, lambda: _accept_message(call, call.body))


def _accept_message(call: Call, request: SendAssistantMessageRequest) -> Accepted:
    assistant = _find_assistant(call)
    check_prompt("message", request.message)
    run, messages = _question(assistant, request.message)
    response = SendAssistantMessageResponse(message_id=run.id)
    also = partial(call.services.assistants.add_messages, rows=messages)
    return Accepted([run], response, also=also)


def act_on_assistant_action(call: Call) -> Response:
    try:
        return accept(call, lambda: _accept_action(call, call.body))
    except IntegrityError:
        raise _acted_already(call.path["action_id"]) from None


def _accept_action(call: Call, request: ActOnAssistantActionRequest) -> Accepted:
    assistant = _find_assistant(call)
    action_id = call.path["action_id"]
    source = _source(call.services.assistants.messages(assistant.id), action_id)
    # The id of the answer follows from the action, so that no action is carried out twice.
    digest = hashlib.sha256(f"{assistant.id}\n{action_id}".encode()).digest()
    message_id = ids.MESSAGE + ids.base62(int.from_bytes(digest[:16]))
    if call.services.runs.find(message_id) is not None:
        raise _acted_already(action_id)
    asked = {"actionId": action_id, "decision": request.decision, "source": source.id}
    run = _run(message_id, assistant, "ACTION", asked)
    also = partial(call.services.assistants.add_messages, rows=[_answer(run, assistant)])
    return Accepted([run], ActOnAssistantActionResponse(message_id=run.id), also=also)


def _acted_already(action_id: str) -> EngineError:
    return EngineError(
        f"Action {action_id} was approved or rejected before. Send another message instead.",
        "conflict",
        409,
    )


def _source(messages: Sequence[MessageRow], action_id: str) -> MessageRow:
    """The message that offered an action."""
    for row in messages:
        offers = [*row.body.get("workflowSuggestions", []), *row.body.get("actions", [])]
        if any(offer["actionId"] == action_id for offer in offers):
            return row
    hint = "Take an actionId from workflowSuggestions or actions of this assistant's messages."
    raise not_found("Action", action_id, hint)


def _question(
    assistant: AssistantRow, text: str, *, is_auto: bool = False
) -> tuple[RunRow, list[MessageRow]]:
    """The run that answers a text, and the two messages of the turn."""
    run = _run(ids.new_id(ids.MESSAGE), assistant, "MESSAGE", {"autoGenerate": is_auto})
    question = MessageRow(
        id=ids.new_id(ids.MESSAGE),
        assistant_id=assistant.id,
        role="user",
        status="succeeded",
        content=text,
        body={"attachments": []},
        created=run.created,
    )
    return run, [question, _answer(run, assistant)]


def _answer(run: RunRow, assistant: AssistantRow) -> MessageRow:
    # One microsecond later than its question, since messages are listed by time.
    return MessageRow(run.id, assistant.id, "assistant", "pending", created=run.created + 1)


def _run(
    message_id: str, assistant: AssistantRow, kind: str, asked: Mapping[str, object]
) -> RunRow:
    return RunRow(
        id=message_id,
        kind="message",
        type=kind,
        job_id=message_id,
        project_id=assistant.project_id,
        request={"assistantId": assistant.id, **asked},
    )


def get_assistant(call: Call) -> GetAssistantResponse:
    services = call.services
    assistant = _find_assistant(call)
    rows = services.assistants.messages(assistant.id)
    return GetAssistantResponse.model_validate(
        {
            "assistant_id": assistant.id,
            "project_id": assistant.project_id,
            "project_url": services.links.project(assistant.project_id),
            "messages": [assistant_message(services, row) for row in rows],
        }
    )


async def get_assistant_message(call: Call) -> AssistantMessageBase:
    services, message_id = call.services, call.path["message_id"]
    row = await to_thread.run_sync(services.assistants.find_message, message_id)
    if row is None:
        raise not_found("Message", message_id, "Read the chat with GET /v1/assistants/{id}.")
    if row.role == "assistant":
        read = partial(_run_of, services, message_id)
        return await read_when_changed(call.request, services, message_id, read, _answered)
    return await to_thread.run_sync(assistant_message, services, row)


def _answered(services: Services, run: RunRow) -> AssistantMessageBase:
    """The answer that a run writes, which has its id."""
    row = services.assistants.find_message(run.id)
    if row is None:
        raise not_found("Message", run.id, "Read the chat with GET /v1/assistants/{id}.")
    return assistant_message(services, row)


def _run_of(services: Services, message_id: str) -> RunRow:
    run = services.runs.find(message_id)
    if run is None:
        raise not_found("Message", message_id, "Read the chat with GET /v1/assistants/{id}.")
    return run


def assistant_message(services: Services, row: MessageRow) -> AssistantMessageBase:
    """A message as the contract shows it; an answer is told only once its run has succeeded."""
    shared = {"message_id": row.id, "created_at": row.created // MICROSECONDS}
    if row.role == "user":
        return AssistantInputMessage(status=row.status, content=row.content or "", **shared)
    run = _run_of(services, row.id)
    told = {"content": row.content, **row.body} if run.status == "succeeded" else {}
    error = ApiError.model_validate(run.error) if run.error else None
    return AssistantOutputMessage.model_validate(
        {**told, **shared, "status": run.status, "error": error}
    )


def _find_assistant(call: Call) -> AssistantRow:
    assistant_id = call.path["assistant_id"]
    row = call.services.assistants.find(assistant_id)
    if row is None:
        hint = "POST /v1/assistants and GET /v1/projects/{id} give the ids of assistants."
        raise not_found("Assistant", assistant_id, hint)
    return row


HANDLERS: dict[str, Handler] = {
    "start_assistant_chat": start_assistant_chat,
    "get_assistant": get_assistant,
    "send_assistant_message": send_assistant_message,
    "act_on_assistant_action": act_on_assistant_action,
    "get_assistant_message": get_assistant_message,
}
