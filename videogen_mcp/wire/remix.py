"""Remix actions: the fifteen edits of a finished project, a union told apart by `type`."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from .common import AspectRatio, Job, ModelQuality, Page, Request, Response, VoiceSpeed

Proportion = Annotated[float, Field(ge=0, le=1)]
Channel = Annotated[int, Field(ge=0, le=255)]
FontWeight = Literal[100, 200, 300, 400, 500, 600, 700, 800, 900]
RemixTransitionStyle = Literal["DYNAMIC", "NONE", "FADE", "RISE", "PAN", "POP", "WIPE"]
LogoPosition = Literal[
    "TOP_LEFT", "TOP_CENTER", "TOP_RIGHT", "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT"
]


class WorkflowRgbColor(Request):
    red: Channel
    green: Channel
    blue: Channel


class WorkflowCaptionBackgroundStyle(Request):
    """What stands behind the words: a box, boxes that hug the lines, or a box per spoken word."""

    type: Literal["RECT", "WRAPPED", "WORD_BY_WORD"]
    background_color: WorkflowRgbColor
    border_radius_proportion: Proportion | None = None
    opacity_proportion: Proportion | None = None


class WorkflowCaptionStyle(Request):
    """How captions look; every field is optional and `{}` is the default look.

    `font_size` and `stroke_weight` are pixels at 1080p. `spoken_text_color` highlights the word
    being spoken; with `persist_spoken_text_color` words keep it once spoken.
    """

    telling_nulls: ClassVar = frozenset(
        {"stroke_color", "background_style", "spoken_text_color", "spoken_text_stroke_color"}
    )

    font_name: str | None = None
    font_size: float | None = Field(None, ge=1)
    font_weight: FontWeight | None = None
    text_color: WorkflowRgbColor | None = None
    text_justification: Literal["LEFT", "CENTER", "RIGHT"] | None = None
    vertical_alignment: Literal["TOP", "MIDDLE", "BOTTOM"] | None = None
    stroke_color: WorkflowRgbColor | None = None
    stroke_weight: float | None = Field(None, ge=0)
    background_style: WorkflowCaptionBackgroundStyle | None = None
    spoken_text_color: WorkflowRgbColor | None = None
    spoken_text_stroke_color: WorkflowRgbColor | None = None
    persist_spoken_text_color: bool | None = None


class _Action(Request):
    """An action's `type` must reach the wire even when it was left to its default."""

    def to_wire(self) -> dict[str, Any]:
        return {"type": getattr(self, "type"), **super().to_wire()}  # noqa: B009


class SetBackgroundMusic(_Action):
    """Sets, replaces or (file_id null) removes the music; a null volume keeps the volume."""

    telling_nulls: ClassVar = frozenset({"file_id"})

    type: Literal["SET_BACKGROUND_MUSIC"] = "SET_BACKGROUND_MUSIC"
    file_id: str | None = None
    volume: Proportion | None = None


class SetLogo(_Action):
    """Sets, replaces or (file_id null) removes the logo; `size_percent` is of the video's width."""

    telling_nulls: ClassVar = frozenset({"file_id"})

    type: Literal["SET_LOGO"] = "SET_LOGO"
    file_id: str | None = None
    position: LogoPosition | None = None
    size_percent: float | None = Field(None, gt=0, le=100)


class EnableCaptions(_Action):
    """Shows captions everywhere; given style fields override the current ones."""

    type: Literal["ENABLE_CAPTIONS"] = "ENABLE_CAPTIONS"
    caption_style: WorkflowCaptionStyle | None = None


class DisableCaptions(_Action):
    type: Literal["DISABLE_CAPTIONS"] = "DISABLE_CAPTIONS"


class AddTransitions(_Action):
    """One style on every boundary of a scope; a null scope is left alone, NONE removes."""

    type: Literal["ADD_TRANSITIONS"] = "ADD_TRANSITIONS"
    section_transition: RemixTransitionStyle | None = None
    asset_transition: RemixTransitionStyle | None = None


class AddZoom(_Action):
    """Slow zoom on every still; without stills it succeeds and changes nothing."""

    type: Literal["ADD_ZOOM"] = "ADD_ZOOM"


class ResizeProject(_Action):
    type: Literal["RESIZE_PROJECT"] = "RESIZE_PROJECT"
    aspect_ratio: AspectRatio


class CleanUpTranscript(_Action):
    type: Literal["CLEAN_UP_TRANSCRIPT"] = "CLEAN_UP_TRANSCRIPT"
    remove_fillers: bool | None = None
    remove_pauses: bool | None = None
    filler_words: list[str] | None = None
    min_pause_seconds: float | None = Field(None, ge=0)


class ConvertImagesToVideos(_Action):
    type: Literal["CONVERT_IMAGES_TO_VIDEOS"] = "CONVERT_IMAGES_TO_VIDEOS"
    motion_prompt: str | None = None
    mute_output_videos: bool | None = None
    quality: ModelQuality | None = None


class RegenerateImages(_Action):
    legacy_names: ClassVar = {"modelMode": "quality"}

    type: Literal["REGENERATE_IMAGES"] = "REGENERATE_IMAGES"
    style_prompt: str
    quality: ModelQuality | None = None


class UpscaleAssets(_Action):
    type: Literal["UPSCALE_ASSETS"] = "UPSCALE_ASSETS"
    include_videos: bool | None = None
    include_stock_content: bool | None = None


class ChangeNarrator(_Action):
    legacy_names: ClassVar = {"avatarPresenterId": "actorEntityId"}

    type: Literal["CHANGE_NARRATOR"] = "CHANGE_NARRATOR"
    voice_id: str
    actor_entity_id: str | None = None
    avatar_quality: ModelQuality | None = None
    voice_speed: VoiceSpeed | None = None


class ShuffleStockVisuals(_Action):
    type: Literal["SHUFFLE_STOCK_VISUALS"] = "SHUFFLE_STOCK_VISUALS"


class GenerateMusic(_Action):
    """Composes music from genre, mood, instruments and tempo, and sets it."""

    type: Literal["GENERATE_MUSIC"] = "GENERATE_MUSIC"
    prompt: str = Field(min_length=1)


class TranslateProject(_Action):
    type: Literal["TRANSLATE_PROJECT"] = "TRANSLATE_PROJECT"
    language_code: str
    change_voice: bool | None = None
    translate_image_text: bool | None = None


RemixAction = Annotated[
    SetBackgroundMusic
    | SetLogo
    | EnableCaptions
    | DisableCaptions
    | AddTransitions
    | AddZoom
    | ResizeProject
    | CleanUpTranscript
    | ConvertImagesToVideos
    | RegenerateImages
    | UpscaleAssets
    | ChangeNarrator
    | ShuffleStockVisuals
    | GenerateMusic
    | TranslateProject,
    Field(discriminator="type"),
]


def actions_to_wire(actions: list[RemixAction]) -> list[dict[str, Any]]:
    """The actions as JSON objects, each with its `type` first."""
    return [action.to_wire() for action in actions]


class RemixProjectRequest(Request):
    """Edits a project, or with `save_as_new_project` a copy; actions are applied in order."""

    remix_actions: list[RemixAction] = Field(min_length=1)
    save_as_new_project: bool = False

    def to_wire(self) -> dict[str, Any]:
        return {**super().to_wire(), "remixActions": actions_to_wire(self.remix_actions)}


class RemixProjectResponse(Response):
    project_id: str
    project_url: str
    remix_action_ids: list[str]


class RemixActionRun(Job):
    remix_action_id: str
    type: str
    project_id: str
    project_url: str


class ListRemixActionsResponse(Page):
    remix_actions: list[RemixActionRun]
