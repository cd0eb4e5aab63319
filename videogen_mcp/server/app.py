"""The app: one object that serves stdio, Streamable HTTP and SSE, in old and new protocol eras."""

from __future__ import annotations

import difflib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import metadata
from typing import Any, cast

import anyio
from mcp.server import MCPServer
from mcp.server.apps import Apps, client_supports_apps
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.server.mcpserver import Context, RequestStateSecurity
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.mcpserver.tools import Tool, ToolManager
from mcp.shared.exceptions import MCPError
from mcp_types import (
    INVALID_PARAMS,
    CompleteRequestParams,
    CompleteResult,
    GetPromptResult,
    InputRequiredResult,
    ListToolsResult,
    PaginatedRequestParams,
    ResourceTemplateReference,
)

from .calls import CallObserver
from .clock import Clock, SystemClock
from .icon import ICON
from .instructions import INSTRUCTIONS
from .lazy_managers import LazyResources
from .prompts import Prompts
from .runtime import Runtime
from .settings import ServerSettings
from .tasks import Tasks

NAME = "videogen"


def did_you_mean(name: str, known: list[str]) -> str:
    """A sentence that names the nearest of the known names, where one is near."""
    close = difflib.get_close_matches(name, known, n=1)
    return f" Did you mean {close[0]}?" if close else ""


class LazyToolManager(ToolManager):
    """Builds the tools when they are first asked for: `initialize` does not need them.

    Tools of the apps can be called, but are listed only for hosts that show apps.
    """

    def __init__(self, settings: ServerSettings) -> None:
        super().__init__()
        self._settings = settings
        self._is_built = False
        self._of_apps: dict[str, Tool] = {}

    def get_tool(self, name: str) -> Tool | None:
        self._build()
        return super().get_tool(name) or self._of_apps.get(name)

    def list_tools(self) -> list[Tool]:
        self._build()
        return super().list_tools()

    async def call_tool(
        self,
        name: str,
        arguments: dict[str, Any],
        context: Context[Any, Any],
        convert_result: bool = False,
    ) -> Any:
        if self.get_tool(name) is None:
            known = [tool.name for tool in self.list_tools()]
            raise ToolError(f"Unknown tool: {name}.{did_you_mean(name, known)}")
        return await super().call_tool(name, arguments, context, convert_result)

    def _build(self) -> None:
        if not self._is_built:
            from .apps.attached import app_tools
            from .registry import chosen

            self._is_built = True
            self._tools |= {spec.name: spec.build() for spec in chosen(self._settings)}
            self._of_apps = {spec.name: spec.build() for spec in app_tools(self._settings)}


class VideoGenServer(MCPServer[Runtime]):
    """The MCP server for these settings."""

    def __init__(self, settings: ServerSettings, clock: Clock) -> None:
        self._own_settings = settings
        self._clock = clock
        self.shared: Runtime | None = None
        self.own: Runtime | None = None
        super().__init__(
            NAME,
            title="VideoGen",
            description="Ask your assistant for a video; get an MP4.",
            instructions=INSTRUCTIONS,
            icons=[ICON],
            version=metadata.version("videogen-mcp"),
            lifespan=self.runtime,
            log_level="WARNING",
            extensions=[Tasks(), Apps()],
            middleware=[CallObserver(self._has_tool)],
            request_state_security=(
                RequestStateSecurity(keys=settings.state_keys) if settings.state_keys else None
            ),
        )
        self._tool_manager = LazyToolManager(settings)
        self._resource_manager = LazyResources()
        self._prompt_manager = Prompts()
        self._lowlevel_server.add_request_handler(
            "completion/complete", CompleteRequestParams, self._complete
        )

    def _has_tool(self, name: str) -> bool:
        return self._tool_manager.get_tool(name) is not None

    async def _complete(
        self, request: ServerRequestContext[Any, Any], params: CompleteRequestParams
    ) -> CompleteResult:
        from .caller import Caller
        from .completions import IDS_OF_TEMPLATES, completed

        argument = params.argument.name
        if isinstance(params.ref, ResourceTemplateReference) and argument == "id":
            given = params.context.arguments if params.context is not None else None
            kind = (given or {}).get("kind")
            argument = kind or IDS_OF_TEMPLATES.get(params.ref.uri, argument)
        context: Context[Any, Any] = Context(request_context=request, mcp_server=self)
        caller = Caller.of(context)
        found = await completed(caller.upstream, argument, params.argument.value)
        return CompleteResult(completion=found)

    async def _handle_list_tools(
        self, ctx: ServerRequestContext[Runtime, Any], params: PaginatedRequestParams | None
    ) -> ListToolsResult:
        listed = await super()._handle_list_tools(ctx, params)
        # Without state a connection does not know what its client can do.
        if ctx.session.client_capabilities is None or client_supports_apps(ctx):
            from .apps.attached import with_apps

            return ListToolsResult(tools=with_apps(listed.tools, self._own_settings))
        return listed

    @property
    def lowlevel(self) -> Server[Runtime]:
        """The SDK's server, which speaks the protocol over any pair of streams."""
        return cast("Server[Runtime]", self._lowlevel_server)

    @property
    def running(self) -> Runtime:
        """The runtime that all connections share, while the app is served over HTTP."""
        if self.shared is None:
            raise RuntimeError("the app is not being served")
        return self.shared

    async def get_prompt(
        self, name: str, arguments: dict[str, Any] | None = None, context: Any = None
    ) -> GetPromptResult | InputRequiredResult:
        """Raises `MCPError` for an unknown name and for arguments that do not fit, as the protocol
        wants it: an unexpected error would be logged as our own."""
        try:
            return await super().get_prompt(name, arguments, context)
        except ValueError as error:
            known = [prompt.name for prompt in self._prompt_manager.list_prompts()]
            meant = "" if name in known else did_you_mean(name, known)
            raise MCPError(code=INVALID_PARAMS, message=f"{error}.{meant}") from error

    @asynccontextmanager
    async def runtime(self, _: MCPServer[Runtime]) -> AsyncIterator[Runtime]:
        """The runtime of a connection: the shared one where there is one, else its own."""
        if self.shared is not None:
            yield self.shared
            return
        async with self._new_runtime(is_shared=False) as runtime:
            self.own = runtime
            yield runtime

    @asynccontextmanager
    async def shared_runtime(self) -> AsyncIterator[Runtime]:
        """One runtime for all connections, and for what is asked beside them over HTTP."""
        async with self._new_runtime(is_shared=True) as runtime:
            self.shared = runtime
            try:
                yield runtime
            finally:
                self.shared = None

    @asynccontextmanager
    async def _new_runtime(self, *, is_shared: bool) -> AsyncIterator[Runtime]:
        async with anyio.create_task_group() as tasks:
            runtime = Runtime(self._own_settings, tasks, self._clock, is_shared=is_shared)
            try:
                yield runtime
            finally:
                # Watching ends here; the runs themselves go on.
                tasks.cancel_scope.cancel()
        await runtime.aclose()


def create_app(
    settings: ServerSettings | None = None, *, clock: Clock | None = None
) -> VideoGenServer:
    """The MCP server for these settings; nothing is contacted before the first tool call.

    Raises `SettingsError` for unknown toolsets or tools.
    """
    known = settings or ServerSettings.from_env()
    if known.toolsets or known.tools:
        from .registry import chosen

        chosen(known)
    return VideoGenServer(known, clock or SystemClock())
