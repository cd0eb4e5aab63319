"""What to say when a start was refused: which value was at fault, and what was meant instead."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from videogen_mcp.errors import NotFoundError, VideoGenError

from .arguments import nearest, snake
from .identifiers import ENTITY, FILE, VOICE, ids_in, thing_of
from .logs import logger
from .voices import voice_hint

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient

SHORTEST_VALUE = 2
LARGEST_PAGE = 200

Hint = Callable[["VideoGenClient", str], Awaitable[str | None]]


async def hint_of(
    client: VideoGenClient, error: VideoGenError, request: Mapping[str, Any]
) -> str | None:
    """The way on after a refusal of this request; None where nothing is known to help."""
    try:
        return await _hint(client, error, request)
    except VideoGenError as trouble:
        logger.info("What was meant could not be looked up: %s", trouble.message)
        return None


async def _hint(
    client: VideoGenClient, error: VideoGenError, request: Mapping[str, Any]
) -> str | None:
    message, voices = error.message, []
    for place, value in ids_in(request):
        kind, argument = _kind(place), snake(place)
        if kind is _voice:
            voices.append(value)
        elif kind is not None and len(value) >= SHORTEST_VALUE and value in message:
            found = await kind(client, value)
            return f"{argument}: {found}" if found else None
    if "Near" in message and "list" in message:
        return None  # the engine has named the nearest voices itself
    is_about_another = isinstance(error, NotFoundError) and "voice" not in message.lower()
    return await _voice(client, voices[0]) if voices and not is_about_another else None


def _kind(place: str) -> Hint | None:
    argument = snake(place).rpartition(".")[2]
    if argument in {"language", "language_code", "speech_language_code"}:
        return _language
    thing = thing_of(argument)
    return {FILE: _file, ENTITY: _entity, VOICE: _voice}.get(thing) if thing is not None else None


async def _voice(client: VideoGenClient, value: str) -> str | None:
    return await voice_hint(client, value)


async def _language(client: VideoGenClient, value: str) -> str | None:
    known = (await client.list_languages()).languages
    by_word = {entry.name: entry.language_code for entry in known}
    by_word |= {entry.language_code: entry.language_code for entry in known}
    guess = nearest(value, by_word)
    meant = f"did you mean {by_word[guess]}? " if guess else ""
    return f"{meant}list_languages shows all codes."


async def _entity(client: VideoGenClient, value: str) -> str | None:
    page = await client.list_entities(limit=LARGEST_PAGE)
    names = {entity.name: entity for entity in page.entities}
    guess = nearest(value, names)
    if guess is None:
        return "list_entities shows the ids."
    return f"did you mean {names[guess].entity_id} ({guess})? list_entities shows all."


async def _file(_: VideoGenClient, __: str) -> str | None:
    return "list_files and search_files show ids; a local path or URL may be given too."
