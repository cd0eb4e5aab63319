"""The tools for the assistant and for text, against an API that answers as the contract says."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from videogen_mcp.server.settings import ServerSettings

from .conftest import Connect
from .fake_videogen import Switch
from .local_engine import ALL, refused, told

pytestmark = pytest.mark.anyio

CHAT = {
    "assistantId": "vg_asst_1",
    "projectId": "vg_proj_1",
    "projectUrl": "https://app.example/project/vg_proj_1",
}
OFFER = {
    "actionId": "act_1",
    "workflowType": "SCRIPT_TO_VIDEO",
    "title": "A narrated video",
    "description": "With drawn pictures.",
}
EDIT = {
    "actionId": "act_2",
    "kind": "APPLY_EDIT",
    "label": "Add captions",
    "requiresApp": False,
    "detail": {"summary": "White, below", "estimatedCredits": 3, "creditsRemaining": 40},
}


@dataclass
class Assistant:
    """A chat whose every message is answered with two offers."""

    asked: list[dict[str, Any]] = field(default_factory=list)
    text_status: int = 200

    def app(self) -> Starlette:
        chat = "/v1/assistants/{assistant_id}"
        return Starlette(
            routes=[
                Route("/v1/assistants", self._start, methods=["POST"]),
                Route(chat, self._read),
                Route(f"{chat}/messages", self._send, methods=["POST"]),
                Route(f"{chat}/actions/{{action_id}}", self._send, methods=["POST"]),
                Route("/v1/assistant-messages/{message_id}", self._message),
                Route("/v1/text/generate", self._write, methods=["POST"]),
            ]
        )

    async def _start(self, request: Request) -> Response:
        await self._note(request)
        return JSONResponse({**CHAT, "messageId": f"vg_msg_{len(self.asked)}"}, 202)

    async def _send(self, request: Request) -> Response:
        await self._note(request)
        return JSONResponse({"messageId": f"vg_msg_{len(self.asked)}"}, 202)

    async def _note(self, request: Request) -> None:
        self.asked.append({**request.path_params, **(await request.json())})

    async def _read(self, _: Request) -> Response:
        question = {
            "messageId": "vg_msg_0",
            "role": "user",
            "status": "succeeded",
            "content": "A video on bees.",
            "attachments": [{"fileId": "vg_file_1", "displayName": "bee.png"}],
            "createdAt": 1,
        }
        return JSONResponse({**CHAT, "messages": [question, self._answer("vg_msg_1")]})

    async def _message(self, request: Request) -> Response:
        return JSONResponse(self._answer(request.path_params["message_id"]))

    def _answer(self, message_id: str) -> dict[str, Any]:
        return {
            "messageId": message_id,
            "role": "assistant",
            "status": "succeeded",
            "content": "Shall I?",
            "attachments": [],
            "workflowSuggestions": [OFFER],
            "actions": [EDIT],
            "createdAt": 2,
        }

    async def _write(self, request: Request) -> Response:
        self.asked.append(await request.json())
        if self.text_status != 200:
            return JSONResponse({"message": "Broken.", "code": None}, self.text_status)
        return JSONResponse({"text": "Bees hum."})


@pytest.fixture
def assistant(switch: tuple[Switch, str]) -> Assistant:
    assistant = Assistant()
    switch[0].app = assistant.app()
    return assistant


@pytest.fixture
def hosted(switch: tuple[Switch, str], tmp_path: Path) -> ServerSettings:
    return ServerSettings(
        api_key="sk_test", base_url=switch[1], home=tmp_path / "home", toolsets=ALL
    )


async def test_a_chat_is_read_with_its_offers(
    connect: Connect, assistant: Assistant, hosted: ServerSettings
) -> None:
    async with connect(hosted) as client:
        chat = await told(client, "get_assistant", assistant_id="vg_asst_1")
        short = await told(client, "get_assistant", assistant_id="vg_asst_1", limit=1)
    question, answer = chat["messages"]
    assert question["file_ids"] == ["vg_file_1"]
    assert answer["content"] == "Shall I?"
    assert [offer["action_id"] for offer in answer["offers"]] == ["act_1", "act_2"]
    assert answer["offers"][1]["estimated_credits"] == 3
    assert [message["message_id"] for message in short["messages"]] == ["vg_msg_1"]
    assert short["note"] == "1 earlier messages are left out."


async def test_a_chat_is_begun_continued_and_its_offers_decided(
    connect: Connect, assistant: Assistant, hosted: ServerSettings
) -> None:
    async with connect(hosted) as client:
        begun = await told(client, "start_assistant_chat", message="Bees.", auto_generate=True)
        sent = await told(
            client, "send_assistant_message", assistant_id="vg_asst_1", message="Shorter."
        )
        acted = await told(
            client,
            "act_on_assistant_action",
            assistant_id="vg_asst_1",
            action_id="act_2",
            decision="REJECT",
        )
    assert assistant.asked == [
        {"message": "Bees.", "autoGenerate": True},
        {"assistant_id": "vg_asst_1", "message": "Shorter."},
        {"assistant_id": "vg_asst_1", "action_id": "act_2", "decision": "REJECT"},
    ]
    for number, run in enumerate((begun, sent, acted), 1):
        assert run["kind"] == "assistant_message"
        assert run["run_id"] == f"vg_msg_{number}"
        assert run["status"] == "succeeded"
    assert begun["project_id"] == "vg_proj_1"


async def test_text_is_written_with_every_field(
    connect: Connect, assistant: Assistant, hosted: ServerSettings
) -> None:
    async with connect(hosted) as client:
        written = await told(
            client,
            "generate_text",
            prompt="On bees.",
            system="Be brief.",
            quality="HIGH",
            temperature=0.5,
            max_output_tokens=64,
        )
    assert written == {"text": "Bees hum."}
    assert assistant.asked == [
        {
            "prompt": "On bees.",
            "system": "Be brief.",
            "quality": "HIGH",
            "temperature": 0.5,
            "maxOutputTokens": 64,
        }
    ]


async def test_text_that_failed_midway_may_have_cost_credits_and_is_not_asked_twice(
    connect: Connect, assistant: Assistant, hosted: ServerSettings
) -> None:
    assistant.text_status = 500
    async with connect(hosted) as client:
        answer = json.loads(await refused(client, "generate_text", prompt="On bees."))
    assert answer["charged"].startswith("unknown")
    assert len(assistant.asked) == 1
