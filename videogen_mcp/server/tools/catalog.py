"""What can be chosen from, and whose account it is."""

from __future__ import annotations

from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from ..caller import Caller
from ..from_wire import voice_of
from ..results import Account, LanguageEntry, LanguageList, VoiceList, reply
from ..tool import ToolSpec
from .fields import Cursor, Limit


async def list_tts_voices(
    context: Context,
    query: Annotated[
        str | None, Field(description="Part of a name, language or accent, e.g. 'en-GB', 'Anna'.")
    ] = None,
    limit: Limit = 30,
    cursor: Cursor = None,
) -> Annotated[CallToolResult, VoiceList]:
    """List the voices that can narrate: id, name, language, gender, accent.

    Use it when the user wants a certain kind of voice; without voice_id a fitting one is chosen.
    """
    caller = Caller.of(context)
    page = await caller.upstream.call(
        lambda client: client.list_tts_voices(limit=limit, cursor=cursor, query=query)
    )
    return reply(
        VoiceList(
            voices=[voice_of(voice) for voice in page.tts_voices],
            has_more=page.has_more,
            next_cursor=page.next_cursor,
        )
    )


async def list_languages(
    context: Context,
    query: Annotated[
        str | None, Field(description="Part of a name or code, e.g. 'port' or 'de'.")
    ] = None,
) -> Annotated[CallToolResult, LanguageList]:
    """List the languages that can be spoken or translated to, with their codes."""
    caller = Caller.of(context)
    found = await caller.upstream.call(lambda client: client.list_languages(query=query))
    entries = [LanguageEntry(language_code=e.language_code, name=e.name) for e in found.languages]
    return reply(LanguageList(languages=entries))


async def get_me(context: Context) -> Annotated[CallToolResult, Account]:
    """Tell which account this server uses, and whether videos are made by the hosted VideoGen API
    or by the local engine.
    """
    caller = Caller.of(context)
    me = await caller.upstream.call(lambda client: client.get_me())
    return reply(
        Account(
            backend="local" if caller.upstream.is_local else "hosted",
            display_name=me.display_name,
            email=me.email,
            team_id=me.team_id,
            api_key_nickname=me.api_key_nickname,
        )
    )


TOOLS = (
    ToolSpec(list_tts_voices, "List text-to-speech voices", "catalog", reads_only=True),
    ToolSpec(list_languages, "List languages", "catalog", reads_only=True),
    ToolSpec(get_me, "Get account", "account", reads_only=True),
)
