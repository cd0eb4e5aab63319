"""Voices and languages."""

from __future__ import annotations

from .common import Page, PageQuery, Request, Response


class TtsVoice(Response):
    voice_id: str
    language_code: str
    display_name: str
    display_gender: str
    accent: str | None = None
    description: str | None = None
    supports_direct_tool_execution: bool = True
    supports_all_languages: bool = False
    is_deprecated: bool = False


class TtsVoicesQuery(PageQuery):
    include_deprecated_voices: bool = False
    query: str | None = None


class TtsVoiceListResponse(Page):
    tts_voices: list[TtsVoice]


class Language(Response):
    language_code: str
    name: str


class LanguagesQuery(Request):
    query: str | None = None


class LanguageListResponse(Response):
    """All languages; this list is not paged."""

    languages: list[Language]
