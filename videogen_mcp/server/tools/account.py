"""Whose account it is, and what makes its videos."""

from __future__ import annotations

from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.client import VideoGenClient

from ..caller import Caller
from ..results import Result, reply
from ..tool import ToolSpec
from ..upstream import LocalUpstream


class Account(Result):
    backend: Annotated[str, Field(description="hosted (VideoGen API) or local (offline engine)")]
    base_url: str | None = None
    display_name: str | None = None
    email: str | None = None
    team_id: str | None = None
    api_key_id: str | None = None
    api_key_nickname: str | None = None
    engine_version: str | None = None
    engine_home: Annotated[
        str | None, Field(description="Where the local engine keeps its data")
    ] = None


async def get_me(context: Context) -> Annotated[CallToolResult, Account]:
    """Tell which account this server uses, and whether videos are made by the hosted VideoGen API
    (which costs credits) or by the local engine (free).
    """
    caller = Caller.of(context)
    me = await caller.upstream.call(lambda client: client.get_me())
    account = Account(
        backend="local" if caller.upstream.is_local else "hosted",
        base_url=await caller.upstream.call(_base_url),
        display_name=me.display_name,
        email=me.email,
        team_id=me.team_id,
        api_key_id=me.api_key_id,
        api_key_nickname=me.api_key_nickname,
    )
    upstream = caller.upstream
    if isinstance(upstream, LocalUpstream) and not caller.is_remote:
        account.engine_home = str(caller.runtime.settings.home_folder())
        account.engine_version = upstream.engine.version if upstream.engine is not None else None
    return reply(account)


async def _base_url(client: VideoGenClient) -> str:
    return client.base_url


TOOLS = (ToolSpec(get_me, "Get account", "account", reads_only=True),)
