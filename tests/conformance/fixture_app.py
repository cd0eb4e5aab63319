"""Our app with the tools, prompts and resources that the suites look for: `python -m … HOME`.

It prints its URL and serves until its stdin closes. Handshake-era clients get sessions, which our
own transport does without: only so can the suites try what a server asks its client.
"""

from __future__ import annotations

import base64
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from mcp.server import MCPServer, ServerRequestContext
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.prompts.base import Prompt, UserMessage
from mcp.server.mcpserver.resources import (
    FunctionResource,
    Resource,
    ResourceManager,
    ResourceTemplate,
)
from mcp.server.streamable_http import EventCallback, EventMessage, EventStore
from mcp_types import (
    EmptyResult,
    InputRequiredResult,
    SetLevelRequestParams,
    SubscribeRequestParams,
    UnsubscribeRequestParams,
)

from videogen_mcp.server import patience
from videogen_mcp.server.app import VideoGenServer
from videogen_mcp.server.clock import SystemClock
from videogen_mcp.server.lazy_managers import LazyResources
from videogen_mcp.server.runtime import TASKS_FILE, Runtime
from videogen_mcp.server.settings import ServerSettings
from videogen_mcp.server.tool import ToolSpec

from ..server.fake_videogen import served
from .answers import PICTURE, answered, embedded, picture, question, text
from .fixture_rounds import ROUNDS
from .fixture_tasks import TASKS, ConversingDesk, upstream
from .fixture_tools import JSON_SCHEMA, TOOLS

GRACE_SECONDS = 0.2
"""The suites want a task for a job of a second, which ours would wait out."""
RETRY_MILLISECONDS = 100


class FixtureServer(VideoGenServer):
    """Our server and more."""

    def __init__(self, settings: ServerSettings) -> None:
        super().__init__(settings, SystemClock())
        specs = [ToolSpec(fn, "Fixture", "fixtures") for fn in (*TOOLS, *ROUNDS, *TASKS)]
        self._tool_manager.list_tools()  # ours first
        self._tool_manager._tools |= {spec.name: spec.build() for spec in specs}
        self._tool_manager._tools["json_schema_2020_12_tool"].parameters = JSON_SCHEMA
        self._resource_manager = FixtureResources()
        for prompt in PROMPTS:
            self.add_prompt(Prompt.from_function(prompt))
        for method, params in UNSERVED.items():
            self._lowlevel_server.add_request_handler(method, params, _nothing)

    @asynccontextmanager
    async def runtime(self, server: MCPServer[Runtime]) -> AsyncIterator[Runtime]:
        async with super().runtime(server) as runtime:
            path = runtime.settings.home_folder() / TASKS_FILE
            runtime.task_desk = ConversingDesk(runtime._tasks, path, runtime.clock)
            yield runtime


class FixtureResources(LazyResources):
    """Our resources and those of the suites."""

    def __init__(self) -> None:
        super().__init__()
        for uri, fn in (
            ("test://static-text", static_text),
            ("test://static-binary", static_binary),
            ("test://watched-resource", watched),
        ):
            self.add_resource(FunctionResource.from_function(fn, uri))
        self.add_template(templated, "test://template/{id}/data", mime_type="application/json")

    def list_resources(self) -> list[Resource]:
        return [*super().list_resources(), *ResourceManager.list_resources(self)]

    def list_templates(self) -> list[ResourceTemplate]:
        return [*super().list_templates(), *ResourceManager.list_templates(self)]

    async def get_resource(self, uri: Any, context: Context[Any, Any]) -> Any:
        if str(uri).startswith("test://"):
            return await ResourceManager.get_resource(self, uri, context)
        return await super().get_resource(uri, context)


def static_text() -> str:
    return "This is the content of the static text resource."


def static_binary() -> bytes:
    return base64.b64decode(PICTURE)


def watched() -> str:
    return "Watched resource content"


def templated(id: str) -> dict[str, Any]:
    return {"id": id, "templateTest": True, "data": f"Data for ID: {id}"}


def test_simple_prompt() -> list[UserMessage]:
    """A prompt without arguments."""
    return [UserMessage(text("This is a simple prompt for testing."))]


def test_prompt_with_arguments(arg1: str, arg2: str) -> list[UserMessage]:
    """A prompt with arguments."""
    return [UserMessage(text(f"Prompt with arguments: arg1='{arg1}', arg2='{arg2}'"))]


def test_prompt_with_embedded_resource(resourceUri: str) -> list[UserMessage]:
    """A prompt with a resource in it."""
    words = "Embedded resource content for testing."
    resource = embedded(resourceUri, "text/plain", words)
    return [UserMessage(resource), UserMessage(text("Please process the resource above."))]


def test_prompt_with_image() -> list[UserMessage]:
    """A prompt with a picture in it."""
    return [UserMessage(picture()), UserMessage(text("Please analyze the image above."))]


def test_input_required_result_prompt(ctx: Context) -> list[UserMessage] | InputRequiredResult:
    """A prompt that asks first."""
    if "user_context" in (ctx.input_responses or {}):
        known = answered(ctx.input_responses, "user_context", "context")
        return [UserMessage(text(f"Use the following context: {known}"))]
    asked = question("What context should the prompt use?", "context")
    return InputRequiredResult(input_requests={"user_context": asked})


PROMPTS: list[Any] = [
    test_simple_prompt,
    test_prompt_with_arguments,
    test_prompt_with_embedded_resource,
    test_prompt_with_image,
    test_input_required_result_prompt,
]
UNSERVED: dict[str, Any] = {
    "logging/setLevel": SetLevelRequestParams,
    "resources/subscribe": SubscribeRequestParams,
    "resources/unsubscribe": UnsubscribeRequestParams,
}
"""Methods of older eras that our own app does without."""


async def _nothing(_: ServerRequestContext[Any, Any], __: Any) -> EmptyResult:
    return EmptyResult()


class Events(EventStore):
    """What was sent, for clients that come back."""

    def __init__(self) -> None:
        self._sent: list[tuple[str, Any]] = []

    async def store_event(self, stream_id: str, message: Any) -> str:
        self._sent.append((stream_id, message))
        return str(len(self._sent))

    async def replay_events_after(
        self, last_event_id: str, send_callback: EventCallback
    ) -> str | None:
        known = int(last_event_id)
        if not 0 < known <= len(self._sent):
            return None
        stream = self._sent[known - 1][0]
        for number, (of, message) in enumerate(self._sent[known:], known + 1):
            if of == stream and message is not None:
                await send_callback(EventMessage(message, str(number)))
        return stream


def main(home: Path) -> None:
    patience.GRACE_SECONDS = GRACE_SECONDS
    with served(upstream.app()) as url:
        upstream.url = url
        server = FixtureServer(ServerSettings(api_key="sk_fixture", base_url=url, home=home))
        app = server.streamable_http_app(event_store=Events(), retry_interval=RETRY_MILLISECONDS)
        with served(app, lifespan="on") as fixture:
            print(f"{fixture}/mcp", flush=True)
            sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
