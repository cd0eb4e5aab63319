"""Tools that make speech, sounds and music."""

from __future__ import annotations

from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.wire import (
    GenerateMusicRequest,
    GenerateSoundEffectRequest,
    PronunciationReplacement,
    TextToSpeechRequest,
)

from ..arguments import build
from ..caller import Caller
from ..results import Run
from ..schemas import BRIEF
from ..tool import ToolSpec
from .fields import (
    ForceNew,
    HideFromUi,
    IsOutputTemporary,
    NumResults,
    VoiceSpeedOf,
    WaitSeconds,
)
from .making import given, run_tool


async def text_to_speech(
    context: Context,
    tts_text: Annotated[str, Field(description="What is said.", min_length=1)],
    voice_id: Annotated[str, Field(description="Id or name (list_tts_voices).")],
    speech_language_code: Annotated[str | None, Field(description="ISO 639-1, e.g. de.")] = None,
    pronunciation_replacements: Annotated[
        list[PronunciationReplacement] | None,
        Field(description='[{"original":"SQL","replacement":"sequel"}]', json_schema_extra=BRIEF),
    ] = None,
    auto_expand_pronunciation_replacements: Annotated[
        bool, Field(description="Spell out numbers and acronyms.")
    ] = False,
    voice_speed: VoiceSpeedOf = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Speak a text as an audio file. For a narrated video use script_to_video."""
    caller = Caller.of(context)
    request = build(
        TextToSpeechRequest,
        **given(
            tts_text=tts_text,
            voice_id=voice_id,
            speech_language_code=speech_language_code,
            pronunciation_replacements=pronunciation_replacements,
            auto_expand_pronunciation_replacements=auto_expand_pronunciation_replacements,
            voice_speed=voice_speed,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_tool(
        caller,
        "text_to_speech",
        request,
        lambda client, key: client.text_to_speech(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def generate_sound_effect(
    context: Context,
    prompt: Annotated[str, Field(description="What to make.", min_length=1)],
    duration_seconds: Annotated[
        float | None, Field(description="Omitted = about 10.", ge=1, le=30)
    ] = None,
    prompt_influence: Annotated[
        float | None, Field(description="1 = literally.", ge=0, le=1)
    ] = None,
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make a sound from a prompt."""
    caller = Caller.of(context)
    request = build(
        GenerateSoundEffectRequest,
        **given(
            prompt=prompt,
            duration_seconds=duration_seconds,
            prompt_influence=prompt_influence,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_tool(
        caller,
        "generate_sound_effect",
        request,
        lambda client, key: client.generate_sound_effect(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


async def generate_music(
    context: Context,
    prompt: Annotated[str, Field(description="What to make.", min_length=1)],
    num_results: NumResults = 1,
    is_output_temporary: IsOutputTemporary = False,
    hide_from_ui: HideFromUi = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make about 30 s of instrumental music from genre, mood, instruments and tempo."""
    caller = Caller.of(context)
    request = build(
        GenerateMusicRequest,
        **given(
            prompt=prompt,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )
    return await run_tool(
        caller,
        "generate_music",
        request,
        lambda client, key: client.generate_music(request, idempotency_key=key),
        wait_seconds,
        force_new,
    )


TOOLS = (
    ToolSpec(text_to_speech, "Text to speech", "generate", open_world=True),
    ToolSpec(generate_sound_effect, "Generate sound effect", "generate", open_world=True),
    ToolSpec(generate_music, "Generate music", "generate", open_world=True),
)
