"""Tools: single assets made from prompts or from other files, and the executions that make them."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from .common import (
    AspectRatio,
    Job,
    ModelQuality,
    Page,
    Request,
    Response,
    SignedLinks,
    VoiceSpeed,
    WatermarkMode,
)
from .files import FileInfo

FourIds = Annotated[list[str], Field(max_length=4)]
MotionGraphicSubToolMode = Literal["AUTO", "ENABLED", "DISABLED"]


class ToolRequest(Request):
    """The options that every tool takes."""

    num_results: int = Field(1, ge=1, le=100)
    is_output_temporary: bool = False
    hide_from_ui: bool = False


class ContentPolicyConfig(Request):
    """How often a prompt may be rewritten after moderation refused it; 0 fails at once."""

    max_prompt_rewrites: int = Field(0, ge=0, le=4)


class GenerateImageRequest(ToolRequest):
    """An image from a prompt; with reference images the prompt tells the transformation."""

    prompt: str
    image_file_ids: FourIds = []
    entity_ids: list[str] = []
    aspect_ratio: AspectRatio | None = None
    quality: ModelQuality | None = None
    content_policy_config: ContentPolicyConfig | None = None
    watermark_mode: WatermarkMode | None = None


class GenerateVideoClipRequest(ToolRequest):
    """A clip from a prompt, a first frame, references, or a spoken line; one is needed at least.

    `duration_seconds` null or omitted chooses a fitting length.
    """

    prompt: str | None = None
    start_frame_file_id: str | None = None
    image_file_ids: FourIds = []
    video_file_ids: FourIds = []
    audio_file_ids: FourIds = []
    spoken_dialogue: str | None = None
    voice_description: str | None = None
    generate_audio: bool = False
    suppress_background_music: bool = False
    duration_seconds: int | None = Field(None, ge=1, le=30)
    aspect_ratio: AspectRatio | None = None
    quality: ModelQuality | None = None
    content_policy_config: ContentPolicyConfig | None = None
    watermark_mode: WatermarkMode | None = None

    @model_validator(mode="before")
    @classmethod
    def _one_video_was_a_plain_id(cls, data: Any) -> Any:
        if isinstance(data, dict) and isinstance(data.get("videoFileId"), str):
            return {"videoFileIds": [data["videoFileId"]], **data}
        return data

    @model_validator(mode="after")
    def _something_is_asked_for(self) -> Self:
        wanted = (
            self.prompt,
            self.start_frame_file_id,
            self.image_file_ids,
            self.video_file_ids,
            self.audio_file_ids,
            self.spoken_dialogue,
        )
        if not any(wanted):
            raise ValueError(
                "give at least one of prompt, startFrameFileId, imageFileIds, videoFileIds, "
                "audioFileIds or spokenDialogue"
            )
        return self


class MotionGraphicSubToolModes(Request):
    """Which helpers a motion graphic may use: AUTO as the plan allows, ENABLED, DISABLED."""

    generate_images: MotionGraphicSubToolMode = "AUTO"
    generate_video_clips: MotionGraphicSubToolMode = "AUTO"
    generate_voiceover: MotionGraphicSubToolMode = "AUTO"
    search_stock_media: MotionGraphicSubToolMode = "AUTO"


class GenerateMotionGraphicRequest(ToolRequest):
    """An animated graphic: WebM with alpha, or MP4 when the background is opaque."""

    prompt: str
    file_ids: list[str] = Field([], max_length=8)
    entity_ids: list[str] = []
    duration_seconds: int | None = Field(None, ge=1, le=300)
    aspect_ratio: AspectRatio | None = None
    transparent_background: bool = True
    sub_tool_modes: MotionGraphicSubToolModes | None = None


class PronunciationReplacement(Request):
    """Say `replacement` wherever the text has `original`."""

    original: str
    replacement: str


class TextToSpeechRequest(ToolRequest):
    """Speech of `tts_text` by a voice named by id or display name.

    `speech_language_code` is an ISO 639-1 hint; `auto_expand_pronunciation_replacements` spells
    out numbers, symbols and acronyms.
    """

    tts_text: str
    voice_id: str
    speech_language_code: str | None = None
    pronunciation_replacements: list[PronunciationReplacement] = []
    auto_expand_pronunciation_replacements: bool = False
    voice_speed: VoiceSpeed | None = None


class GenerateSoundEffectRequest(ToolRequest):
    """A sound of about ten seconds, or as long as asked (1-30)."""

    prompt: str
    duration_seconds: float | None = Field(None, ge=1, le=30)
    prompt_influence: float | None = Field(None, ge=0, le=1)


class GenerateMusicRequest(ToolRequest):
    """About 30 s of instrumental music from genre, mood, instruments and tempo."""

    prompt: str


class GenerateAvatarRequest(ToolRequest):
    """A presenter (an ACTOR entity) who speaks an audio file."""

    legacy_names: ClassVar = {
        "avatarPresenterId": "actorEntityId",
        "audioStorageFileId": "audioFileId",
    }

    actor_entity_id: str
    avatar_quality: ModelQuality | None = None
    audio_file_id: str
    watermark_mode: WatermarkMode | None = None


class ImageAssetRequest(ToolRequest):
    """One image to vectorise, cut out, enlarge or give depth."""

    legacy_names: ClassVar = {"imageStorageFileId": "imageFileId"}

    image_file_id: str
    watermark_mode: WatermarkMode | None = None


class VideoAssetRequest(ToolRequest):
    """One video to cut out or enlarge."""

    legacy_names: ClassVar = {"videoStorageFileId": "videoFileId"}

    video_file_id: str
    watermark_mode: WatermarkMode | None = None


class StartToolExecutionResponse(Response):
    tool_execution_id: str


class ToolSuccessResult(SignedLinks):
    """One made file; `download_url` is null only while its best rendition is not final."""

    file_id: str
    type: str
    file: FileInfo


class ExecutedTool(Job):
    """A tool execution; `results` is empty until it has succeeded."""

    tool_execution_id: str
    tool_type: str
    results: list[ToolSuccessResult] = []


class ToolExecutionListResponse(Page):
    tool_executions: list[ExecutedTool]
