"""What can be chosen from: voices and languages."""

from __future__ import annotations

from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from ..arguments import nearest
from ..caller import Caller
from ..from_wire import voice_of
from ..results import LanguageEntry, LanguageList, VoiceList, reply
from ..tool import ToolSpec
from ..voices import all_voices, nearest_voices
from .fields import Cursor, Limit


async def list_tts_voices(
    context: Context,
    query: Annotated[
        str | None, Field(description="Part of a name, language or accent, e.g. 'en-GB', 'Anna'.")
    ] = None,
    include_deprecated_voices: Annotated[
        bool, Field(description="Also those that will be taken away.")
    ] = False,
    limit: Limit = 30,
    cursor: Cursor = None,
) -> Annotated[CallToolResult, VoiceList]:
    """List the voices that can narrate: id, name, language, gender, accent.

    Use it when the user wants a certain kind of voice; without voice_id a fitting one is chosen.
    """
    caller = Caller.of(context)
    page = await caller.upstream.call(
        lambda client: client.list_tts_voices(
            limit=limit,
            cursor=cursor,
            query=query,
            include_deprecated_voices=include_deprecated_voices,
        )
    )
    is_empty = query is not None and cursor is None and not page.tts_voices
    return reply(
        VoiceList(
            voices=[voice_of(voice) for voice in page.tts_voices],
            has_more=page.has_more,
            next_cursor=page.next_cursor,
            next_step=await _nearest_voices(caller, query or "") if is_empty else None,
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
    is_empty = query is not None and not entries
    step = await _nearest_language(caller, query or "") if is_empty else None
    return reply(LanguageList(languages=entries, next_step=step))


async def _nearest_voices(caller: Caller, query: str) -> str:
    voices = await caller.upstream.call(all_voices)
    near = ", ".join(voice.display_name for voice in nearest_voices(query, voices))
    return f"No voice matches {query!r}. Nearest names: {near}. Or search by language code."


async def _nearest_language(caller: Caller, query: str) -> str:
    known = await caller.upstream.call(lambda client: client.list_languages())
    codes = {entry.name: entry.language_code for entry in known.languages}
    codes |= {code: code for code in codes.values()}
    guess = nearest(query, codes)
    meant = f" Did you mean {guess} ({codes[guess]})?" if guess else ""
    return f"No language matches {query!r}.{meant} Without query all are listed."


TOOLS = (
    ToolSpec(list_tts_voices, "List text-to-speech voices", "catalog", reads_only=True),
    ToolSpec(list_languages, "List languages", "catalog", reads_only=True),
)
