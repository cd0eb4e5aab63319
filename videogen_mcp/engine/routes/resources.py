"""Voices and languages."""

from __future__ import annotations

from ...media.speech.voices import Voice, all_voices, languages
from ...wire import (
    Language,
    LanguageListResponse,
    LanguagesQuery,
    TtsVoice,
    TtsVoiceListResponse,
    TtsVoicesQuery,
)
from ..calls import Call, Handler


def list_tts_voices(call: Call) -> TtsVoiceListResponse:
    """Voices whose name, language, accent or description holds `query`; pages by position."""
    query: TtsVoicesQuery = call.query
    voices = [_voice(voice) for voice in all_voices() if _matches(voice, query.query)]
    scope = f"voices:{query.include_deprecated_voices}:{query.query or ''}"
    start = _position(call, scope, query.cursor)
    end = start + query.limit
    has_more = end < len(voices)
    return TtsVoiceListResponse(
        tts_voices=voices[start:end],
        has_more=has_more,
        next_cursor=call.services.runs.cursors.seal(scope, end, "") if has_more else None,
    )


def _position(call: Call, scope: str, cursor: str | None) -> int:
    return call.services.runs.cursors.open(scope, cursor)[0] if cursor is not None else 0


def _matches(voice: Voice, query: str | None) -> bool:
    if not query:
        return True
    texts = (voice.display_name, voice.language_code, voice.accent, voice.description)
    return any(query.lower() in text.lower() for text in texts if text)


def _voice(voice: Voice) -> TtsVoice:
    return TtsVoice(
        voice_id=voice.voice_id,
        language_code=voice.language_code,
        display_name=voice.display_name,
        display_gender=voice.gender,
        accent=voice.accent,
        description=voice.description,
        supports_direct_tool_execution=True,
        supports_all_languages=voice.supports_all_languages,
        is_deprecated=False,
    )


def list_languages(call: Call) -> LanguageListResponse:
    query: LanguagesQuery = call.query
    wanted = (query.query or "").lower()
    found = [
        Language(language_code=language.code, name=language.name)
        for language in languages()
        if wanted in language.name.lower() or wanted in language.code.lower()
    ]
    return LanguageListResponse(languages=found)


HANDLERS: dict[str, Handler] = {
    "list_tts_voices": list_tts_voices,
    "list_languages": list_languages,
}
