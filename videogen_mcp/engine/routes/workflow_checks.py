"""What is refused before a workflow begins, each with the field, the value and the fix."""

from __future__ import annotations

import re

from ...wire import (
    PromptToVideoClipRequest,
    SlideshowToVideoRequest,
    StoryboardToVideoRequest,
    VideoToVideoRequest,
    VoiceoverToVideoRequest,
)
from ..errors import EngineError
from ..finding import find_media
from ..mentions import mentions_in
from ..names import TITLE_LENGTH, one_line
from ..outbound import check_url
from ..pipelines.video_to_video import check_length
from ..services import Services
from ..store.files import FileRow
from .checks import LONGEST_SCRIPT, check_voice
from .entity_checks import check_entities, check_entity, check_presenter
from .tool_checks import check_files, check_text

MOST_SCENES = 500
LONGEST_RECORDING = 60
"""Minutes: its sound is mixed and mastered in memory."""


def title_of_file(row: FileRow) -> str:
    """A project's name: the file's, without its extension."""
    name = one_line(re.sub(r"\.[A-Za-z0-9]{1,8}$", "", row.display_name))
    return name[:TITLE_LENGTH] or "Untitled"


def check_voiceover(services: Services, request: VoiceoverToVideoRequest) -> FileRow:
    """Returns the recording: a sound, or a video whose sound is taken."""
    recording = find_media(services, "fileId", request.file_id, "AUDIO", "VIDEO")
    minutes = (recording.duration or 0.0) / 60
    if minutes > LONGEST_RECORDING:
        raise EngineError(
            f"fileId: the recording lasts {minutes:.0f} minutes; one video takes "
            f"{LONGEST_RECORDING}. Cut it into several files."
        )
    _check_logo(services, request.logo_file_id)
    check_presenter(services, "actorEntityId", request.actor_entity_id)
    style = request.visual_style.entity_id
    check_entity(services, "visualStyle.entityId", style, "VISUAL_STYLE")
    return recording


def check_slideshow(services: Services, request: SlideshowToVideoRequest) -> FileRow:
    """Returns the slides."""
    slides = find_media(services, "fileId", request.file_id, "PDF", "SLIDESHOW")
    scripts = request.slide_scripts or []
    if sum(len(script) for script in scripts) > LONGEST_SCRIPT:
        raise EngineError(
            f"slideScripts: together they are longer than the {LONGEST_SCRIPT:,} characters that "
            "one video takes. Shorten them, or split the slides into several files."
        )
    check_voice(" ".join(scripts), request.voice_id, request.language)
    _check_logo(services, request.logo_file_id)
    check_presenter(services, "actorEntityId", request.actor_entity_id)
    theme = request.slideshow_theme_entity_id
    check_entity(services, "slideshowThemeEntityId", theme, "SLIDESHOW_THEME")
    return slides


def check_storyboard(services: Services, request: StoryboardToVideoRequest) -> None:
    if len(request.scenes) > MOST_SCENES:
        raise EngineError(
            f"scenes: {len(request.scenes):,} are more than the {MOST_SCENES} that one video "
            "takes. Split the storyboard into several videos."
        )
    check_entities(services, "actorEntityIds", request.actor_entity_ids, "ACTOR")
    check_entities(services, "productEntityIds", request.product_entity_ids, "PRODUCT")
    for position, scene in enumerate(request.scenes):
        place = f"scenes.{position}"
        check_text(f"{place}.prompt", scene.prompt)
        mentioned = [mention.entity_id for mention in mentions_in(scene.prompt)]
        check_entities(services, f"{place}.prompt", mentioned)
        check_entities(services, f"{place}.actorEntityIds", scene.actor_entity_ids, "ACTOR")
        check_entities(services, f"{place}.productEntityIds", scene.product_entity_ids, "PRODUCT")
        style = scene.visual_style_entity_id
        check_entity(services, f"{place}.visualStyleEntityId", style, "VISUAL_STYLE")
        if scene.voiceover_script:
            check_text(f"{place}.voiceoverScript", scene.voiceover_script)


def check_clip(services: Services, request: PromptToVideoClipRequest) -> None:
    check_text("prompt", request.prompt)
    check_files(services, "imageFileIds", request.image_file_ids, "IMAGE")


def check_video(services: Services, request: VideoToVideoRequest) -> None:
    check_text("prompt", request.prompt)
    if request.video_file_id is not None:
        row = find_media(services, "videoFileId", request.video_file_id, "VIDEO")
        check_length("videoFileId", row)
    if request.video_url is not None:
        try:
            check_url(request.video_url, services.settings.import_private_hosts)
        except EngineError as error:
            told = error.message.removeprefix("url: ")
            raise EngineError(f"videoUrl: {told}", error.code, error.status) from None


def _check_logo(services: Services, file_id: str | None) -> None:
    if file_id is not None:
        find_media(services, "logoFileId", file_id, "IMAGE")
