"""Finding the voice that was probably meant."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from videogen_mcp.errors import VideoGenError

from .logs import logger

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient
    from videogen_mcp.wire import TtsVoice

CATALOGUE_PAGE = 200


async def voice_hint(client: VideoGenClient, wanted: str | None) -> str | None:
    """What to say when a start was refused and its voice is not in the catalogue."""
    if wanted is None:
        return None
    try:
        voices = await all_voices(client)
    except VideoGenError as error:
        logger.info("The voices could not be listed: %s", error.message)
        return None
    known = {name for voice in voices for name in (voice.voice_id, voice.display_name.lower())}
    if wanted in known or wanted.lower() in known:
        return None
    near = ", ".join(voice.display_name for voice in nearest_voices(wanted, voices))
    return f"The voice {wanted!r} is not known. Nearest: {near}. list_tts_voices shows all."


async def all_voices(client: VideoGenClient) -> list[TtsVoice]:
    voices: list[TtsVoice] = []
    cursor: str | None = None
    while True:
        page = await client.list_tts_voices(limit=CATALOGUE_PAGE, cursor=cursor)
        voices += page.tts_voices
        cursor = page.next_cursor
        if cursor is None:
            return voices


def nearest_voices(wanted: str, voices: list[TtsVoice], count: int = 3) -> list[TtsVoice]:
    """The voices whose names look most like `wanted`."""

    def likeness(voice: TtsVoice) -> float:
        return difflib.SequenceMatcher(None, wanted.lower(), voice.display_name.lower()).ratio()

    return sorted(voices, key=likeness, reverse=True)[:count]
