"""Every operation of the API is reached by calling a tool."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from videogen_mcp.server.settings import ServerSettings
from videogen_mcp.server.tools import ALL_TOOLS
from videogen_mcp.server.vocabulary import tool_of
from videogen_mcp.wire.routes import ROUTES

from .conftest import Connect
from .fake_videogen import Switch
from .local_engine import refused

pytestmark = pytest.mark.anyio

IMAGE = {"image_file_id": "vg_file_1"}
VIDEO = {"video_file_id": "vg_file_1"}
PROMPT = {"prompt": "A boat."}
OF_PROJECT = {"project_id": "vg_proj_1"}
CALLS: dict[str, dict[str, Any]] = {
    "script_to_video": {"script": "Water is life."},
    "voiceover_to_video": {"file_id": "vg_file_1"},
    "slideshow_to_video": {"file_id": "vg_file_1"},
    "storyboard_to_video": {"scenes": [{"prompt": "A boat.", "duration_seconds": 4}]},
    "prompt_to_video_clip": PROMPT,
    "video_to_video": {**PROMPT, **VIDEO},
    "get_workflow_run": {"run_id": "vg_work_1"},
    "cancel_workflow_run": {"run_id": "vg_work_1"},
    "get_project": OF_PROJECT,
    "export_project": OF_PROJECT,
    "list_project_exports": {**OF_PROJECT, "kind": "export"},
    "get_project_export": {**OF_PROJECT, "run_id": "vg_expo_1"},
    "create_timeline_interchange": OF_PROJECT,
    "get_timeline_interchange": {"run_id": "vg_inte_1"},
    "remix_project": {**OF_PROJECT, "remix_actions": [{"type": "ADD_ZOOM"}]},
    "list_project_remix_actions": {**OF_PROJECT, "kind": "remix_action"},
    "generate_image": PROMPT,
    "generate_video_clip": PROMPT,
    "generate_motion_graphic": PROMPT,
    "text_to_speech": {"tts_text": "Hello.", "voice_id": "Ani"},
    "generate_sound_effect": PROMPT,
    "generate_music": PROMPT,
    "generate_avatar": {"actor_entity_id": "vg_enti_1", "audio_file_id": "vg_file_1"},
    "vectorize_image": IMAGE,
    "remove_image_background": IMAGE,
    "remove_video_background": VIDEO,
    "upscale_image": IMAGE,
    "upscale_video": VIDEO,
    "image_3d_effect": IMAGE,
    "list_tool_executions": {"kind": "tool_execution"},
    "get_tool_execution_info": {"run_id": "vg_tool_1"},
    "cancel_tool_execution": {"run_id": "vg_tool_1"},
    "search_files": {"query": "boat"},
    "create_file_upload": {"data": base64.b64encode(b"\x89PNG").decode(), "display_name": "a.png"},
    "create_file_url_import": {"url": "https://example.com/a.png"},
    "get_file_url_import": {"run_id": "vg_fimp_1"},
    "hydrate_file": {"file_id": "vg_file_1"},
    "archive_file": {"file_id": "vg_file_1"},
    "enable_public_preview": {"file_id": "vg_file_1", "enabled": True},
    "disable_public_preview": {"file_id": "vg_file_1", "enabled": False},
    "create_entity": {"entity_type": "PRODUCT", "name": "Cup"},
    "get_entity": {"entity_id": "vg_enti_1"},
    "update_entity": {"entity_id": "vg_enti_1", "name": "Cup"},
    "archive_entity": {"entity_id": "vg_enti_1"},
    "add_entity_reference": {"entity_id": "vg_enti_1", "file_id": "vg_file_1"},
    "remove_entity_reference": {"entity_id": "vg_enti_1", "file_id": "vg_file_1"},
    "start_assistant_chat": {"message": "Hello."},
    "get_assistant": {"assistant_id": "vg_asst_1"},
    "send_assistant_message": {"assistant_id": "vg_asst_1", "message": "Hello."},
    "act_on_assistant_action": {"assistant_id": "vg_asst_1", "action_id": "vg_actn_1"},
    "get_assistant_message": {"run_id": "vg_mesg_1"},
    "generate_text": PROMPT,
    "create_webhook_endpoint": {
        "url": "https://example.com/hook",
        "events": ["workflow_run.failed"],
    },
    "delete_webhook_endpoint": {"endpoint_id": "ep_1"},
}
"""What calls an operation's tool so that it calls the operation; others need no arguments."""

BETTER = {"get_file": "hydrate_file"}
"""Operations that another one does with more: hydrating reads a file and signs its links anew."""


class Nothing:
    """An API that has nothing and notes what it was asked for."""

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def app(self) -> Starlette:
        methods = ["GET", "POST", "DELETE"]
        return Starlette(routes=[Route("/{path:path}", self._answer, methods=methods)])

    def _answer(self, request: Request) -> Response:
        for name, route in ROUTES.items():
            form = re.sub(r"\{\w+\}", "[^/]+", route.path)
            if route.method == request.method and re.fullmatch(form, request.url.path):
                self.asked.add(name)
        return JSONResponse({"message": "There is nothing.", "code": "not_found"}, 404)


@pytest.mark.parametrize("operation", [name for name in ROUTES if name not in BETTER])
async def test_a_tool_reaches_the_operation(
    connect: Connect, switch: tuple[Switch, str], settings: ServerSettings, operation: str
) -> None:
    nothing = Nothing()
    switch[0].app = nothing.app()
    hosted = replace(settings, base_url=switch[1], toolsets=("all",))
    async with connect(hosted) as client:
        await refused(client, tool_of(operation), **CALLS.get(operation, {}))
    assert operation in nothing.asked


def test_no_tool_is_left_over() -> None:
    reached = {tool_of(name) for name in ROUTES}
    assert {spec.name for spec in ALL_TOOLS} - reached == {
        "download_file",
        "preview",
    }
