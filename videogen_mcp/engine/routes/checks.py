"""What is refused before a run begins, each with the field, the value and the fix."""

from __future__ import annotations

from collections.abc import Sequence

from ...media.script import detect_language
from ...media.speech.voices import (
    UnsupportedLanguage,
    default_voice,
    find_voice,
    nearest_voices,
)
from ...wire import ExportProjectRequest, ScriptToVideoRequest, WorkflowVisualStyle
from ..entity_finding import find_entity
from ..errors import EngineError, not_available, shorten
from ..finding import find_media
from ..services import Services
from .entity_checks import check_presenter

LONGEST_SCRIPT = 100_000


def check_script(script: str) -> None:
    """A script has something to say, and not too much of it."""
    if not any(character.isalnum() for character in script):
        raise EngineError("script: it holds nothing to narrate. Give the text to be spoken.")
    if len(script) > LONGEST_SCRIPT:
        raise EngineError(
            f"script: {len(script):,} characters are more than the {LONGEST_SCRIPT:,} that one "
            "video takes. Split it into several videos."
        )


def check_voice(script: str, voice: str | None, language: str | None) -> None:
    """The voice exists, and the language that is asked for or written is spoken."""
    if voice is not None:
        check_known_voice("voiceId", voice)
    if language is None and voice is not None:
        return
    try:
        default_voice(language or detect_language(script))
    except UnsupportedLanguage as error:
        field = "language" if language else "script"
        raise EngineError(f"{field}: {error}", "unsupported_language") from error


def check_known_voice(field: str, voice: str) -> None:
    """The voice exists, by its id or its name."""
    if find_voice(voice) is not None:
        return
    near = ", ".join(f"{item.display_name} ({item.voice_id})" for item in nearest_voices(voice))
    raise EngineError(
        f"{field}: no voice is called {shorten(voice)}. Near are {near}; "
        "list all with GET /v1/resources/tts-voices.",
        "voice_not_found",
    )


def check_script_entities(services: Services, request: ScriptToVideoRequest) -> None:
    """The style exists, and the presenter, who can be shown."""
    check_visual_style(services, request.visual_style)
    check_presenter(services, "actorEntityId", request.actor_entity_id)


def check_visual_style(services: Services, style: WorkflowVisualStyle) -> None:
    """The entity that describes the look exists and is a visual style."""
    if style.entity_id is not None:
        find_entity(services, "visualStyle.entityId", style.entity_id, "VISUAL_STYLE")


def check_featured_files(services: Services, file_ids: Sequence[str]) -> None:
    """Every featured file is a picture or a video that is there."""
    for position, file_id in enumerate(file_ids):
        find_media(services, f"featuredBRollFileIds.{position}", file_id, "IMAGE", "VIDEO")


def check_export_options(prefix: str, options: ExportProjectRequest | None) -> None:
    """An export can be delivered only to this machine."""
    if options is not None and options.delivery_destinations:
        raise not_available(
            f"{prefix}.deliveryDestinations".lstrip("."),
            "Leave it out and take the file from downloadUrl or localPath.",
        )
