"""What is refused before a tool begins, each with the field, the value and the fix."""

from __future__ import annotations

from collections.abc import Sequence

from ...media.speech.languages import UnsupportedLanguage, spoken_language
from ...media.speech.voices import find_voice, nearest_voices
from ...wire import (
    AspectRatio,
    GenerateAvatarRequest,
    GenerateImageRequest,
    GenerateMotionGraphicRequest,
    GenerateMusicRequest,
    GenerateSoundEffectRequest,
    GenerateVideoClipRequest,
    ImageAssetRequest,
    PronunciationReplacement,
    TextToSpeechRequest,
    VideoAssetRequest,
)
from ..errors import EngineError, invalid, shorten
from ..finding import find_media
from ..frames import check_ratio
from ..graphic_sources import check_graphic
from ..pronunciation import language_to_speak
from ..services import Services
from ..store.files import FileRow
from .entity_checks import check_entities, check_presenter

LONGEST_PROMPT = 10_000
LONGEST_SPEECH = 30_000
"""Characters that are spoken into one file: about half an hour."""

LONGEST_DIALOGUE = 800
"""Characters of a line in a clip: about as much as can be said in half a minute, quickly."""

LONGEST_AVATAR = 30 * 60
"""Seconds of audio that a presenter speaks in one call."""

MOST_REPLACEMENTS = 1_000
LONGEST_FILM = 600
"""Seconds of a film that is worked on picture by picture."""

LONGEST_SIDE = 3840
"""Pixels of 4K."""

SMALLEST = 16
"""Pixels of a side from which a picture has depth."""


def check_text(field: str, text: str, longest: int = LONGEST_PROMPT) -> None:
    """A text says something, and not too much."""
    if not any(character.isalnum() for character in text):
        raise EngineError(f"{field}: it holds no words. Say what is wanted.")
    if len(text) > longest:
        raise EngineError(
            f"{field}: {len(text):,} characters are more than the {longest:,} that can be used. "
            "Shorten it."
        )


def check_files(services: Services, field: str, file_ids: Sequence[str], *types: str) -> None:
    """Every file of a list is there and of one of `types`."""
    for position, file_id in enumerate(file_ids):
        find_media(services, f"{field}.{position}", file_id, *types)


def check_optional_ratio(ratio: AspectRatio | None) -> None:
    if ratio is not None:
        check_ratio("aspectRatio", ratio)


def check_prompted(
    _services: Services, request: GenerateMusicRequest | GenerateSoundEffectRequest
) -> None:
    check_text("prompt", request.prompt)


def check_image(services: Services, request: GenerateImageRequest) -> None:
    check_text("prompt", request.prompt)
    check_files(services, "imageFileIds", request.image_file_ids, "IMAGE")
    check_entities(services, "entityIds", request.entity_ids, "ACTOR", "PRODUCT", "VISUAL_STYLE")
    check_optional_ratio(request.aspect_ratio)


def check_video_clip(services: Services, request: GenerateVideoClipRequest) -> None:
    if request.prompt:
        check_text("prompt", request.prompt)
    if request.spoken_dialogue:
        check_text("spokenDialogue", request.spoken_dialogue, LONGEST_DIALOGUE)
    if request.start_frame_file_id:
        find_media(services, "startFrameFileId", request.start_frame_file_id, "IMAGE")
    check_files(services, "imageFileIds", request.image_file_ids, "IMAGE")
    check_files(services, "videoFileIds", request.video_file_ids, "VIDEO")
    check_files(services, "audioFileIds", request.audio_file_ids, "AUDIO")
    check_optional_ratio(request.aspect_ratio)


def check_motion_graphic(services: Services, request: GenerateMotionGraphicRequest) -> None:
    check_text("prompt", request.prompt)
    check_files(services, "fileIds", request.file_ids, "IMAGE", "VIDEO", "AUDIO")
    check_entities(services, "entityIds", request.entity_ids)
    check_optional_ratio(request.aspect_ratio)
    check_graphic(services, request)


def check_speech(_services: Services, request: TextToSpeechRequest) -> None:
    check_text("ttsText", request.tts_text, LONGEST_SPEECH)
    check_replacements(request.pronunciation_replacements)
    voice = find_voice(request.voice_id)
    if voice is None:
        near = ", ".join(
            f"{v.display_name} ({v.voice_id})" for v in nearest_voices(request.voice_id)
        )
        raise EngineError(
            f"voiceId: no voice is called {shorten(request.voice_id)}. Near are {near}; "
            "list all with GET /v1/resources/tts-voices.",
            "voice_not_found",
        )
    stated = request.speech_language_code
    try:
        spoken_language(language_to_speak(request.tts_text, voice, stated))
    except UnsupportedLanguage as error:
        field = "ttsText" if stated is None else "speechLanguageCode"
        raise EngineError(f"{field}: {error}", "unsupported_language") from error


def check_replacements(replacements: Sequence[PronunciationReplacement]) -> None:
    field = "pronunciationReplacements"
    if len(replacements) > MOST_REPLACEMENTS:
        raise EngineError(f"{field}: {len(replacements):,} are more than {MOST_REPLACEMENTS:,}.")
    seen: set[str] = set()
    for position, item in enumerate(replacements):
        place = f"{field}.{position}"
        if not item.original.strip():
            raise invalid(f"{place}.original", item.original, "Give the text to be replaced.")
        if item.original in seen:
            raise invalid(f"{place}.original", item.original, "It is listed twice.")
        if not any(character.isalnum() for character in item.replacement):
            raise invalid(f"{place}.replacement", item.replacement, "Give what is to be said.")
        check_text(f"{place}.replacement", item.replacement, 500)
        seen.add(item.original)


def check_avatar(services: Services, request: GenerateAvatarRequest) -> None:
    check_presenter(services, "actorEntityId", request.actor_entity_id)
    audio = find_media(services, "audioFileId", request.audio_file_id, "AUDIO")
    if (audio.duration or 0.0) > LONGEST_AVATAR:
        raise EngineError(
            f"audioFileId: the file {audio.id} lasts {(audio.duration or 0) / 60:.0f} minutes; a "
            f"presenter speaks for at most {LONGEST_AVATAR // 60}. Cut it into shorter files."
        )


def check_one_image(services: Services, request: ImageAssetRequest) -> FileRow:
    return find_media(services, "imageFileId", request.image_file_id, "IMAGE")


def check_vectorized(services: Services, request: ImageAssetRequest) -> None:
    row = check_one_image(services, request)
    if row.extension == ".svg":
        raise invalid("imageFileId", row.id, "It is an SVG already: use it as it is.")


def check_upscaled_image(services: Services, request: ImageAssetRequest) -> None:
    row = check_one_image(services, request)
    if row.extension == ".svg":
        raise invalid("imageFileId", row.id, "It is an SVG, which is sharp at every size.")
    _check_below_4k("imageFileId", row)


def check_depth(services: Services, request: ImageAssetRequest) -> None:
    row = check_one_image(services, request)
    if min(row.width or SMALLEST, row.height or SMALLEST) < SMALLEST:
        raise EngineError(
            f"imageFileId: {row.width}x{row.height} pixels are too few to be shown in depth. "
            f"Use an image of at least {SMALLEST} pixels a side."
        )


def check_one_video(services: Services, request: VideoAssetRequest) -> FileRow:
    row = find_media(services, "videoFileId", request.video_file_id, "VIDEO")
    if (row.duration or 0) > LONGEST_FILM:
        raise EngineError(
            f"videoFileId: a video of {row.duration:.0f} s is longer than the {LONGEST_FILM} s "
            "that can be worked on picture by picture. Cut it first."
        )
    return row


def check_video(services: Services, request: VideoAssetRequest) -> None:
    check_one_video(services, request)


def check_image_asset(services: Services, request: ImageAssetRequest) -> None:
    check_one_image(services, request)


def check_upscaled_video(services: Services, request: VideoAssetRequest) -> None:
    _check_below_4k("videoFileId", check_one_video(services, request))


def _check_below_4k(field: str, row: FileRow) -> None:
    if max(row.width or 0, row.height or 0) >= LONGEST_SIDE:
        raise EngineError(
            f"{field}: {row.width}x{row.height} pixels are 4K already, the largest that is made. "
            "Use it as it is."
        )
