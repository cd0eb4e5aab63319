"""The route table: every operation of the API, once, for the client and the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .account import MeResponse
from .assistant import (
    ActOnAssistantActionRequest,
    ActOnAssistantActionResponse,
    AssistantMessageBase,
    GenerateTextRequest,
    GenerateTextResponse,
    GetAssistantResponse,
    SendAssistantMessageRequest,
    SendAssistantMessageResponse,
    StartAssistantChatRequest,
    StartAssistantChatResponse,
)
from .common import OwnPageQuery, PageQuery, Request, Response
from .entities import (
    AddEntityReferenceRequest,
    CreateEntityRequest,
    EntitiesQuery,
    Entity,
    EntityArchiveResponse,
    ListEntitiesResponse,
    RemoveEntityReferenceRequest,
    UpdateEntityRequest,
)
from .files import (
    CreateFileUploadRequest,
    CreateFileUrlImportRequest,
    CreateFileUrlImportResponse,
    FileInfo,
    FilesQuery,
    FileUploadResponse,
    FileUrlImport,
    GetFilesResponse,
    SearchFilesRequest,
    SearchFilesResponse,
)
from .interchange import (
    CreateTimelineInterchangeRequest,
    CreateTimelineInterchangeResponse,
    TimelineInterchange,
)
from .projects import (
    ExportProjectRequest,
    ExportProjectResponse,
    ListProjectExportsResponse,
    ListProjectsResponse,
    ProjectExport,
    ProjectResponse,
    ProjectsQuery,
)
from .remix import ListRemixActionsResponse, RemixProjectRequest, RemixProjectResponse
from .resources import LanguageListResponse, LanguagesQuery, TtsVoiceListResponse, TtsVoicesQuery
from .tools import (
    ExecutedTool,
    GenerateAvatarRequest,
    GenerateImageRequest,
    GenerateMotionGraphicRequest,
    GenerateMusicRequest,
    GenerateSoundEffectRequest,
    GenerateVideoClipRequest,
    ImageAssetRequest,
    StartToolExecutionResponse,
    TextToSpeechRequest,
    ToolExecutionListResponse,
    ToolRequest,
    VideoAssetRequest,
)
from .webhooks import CreateWebhookEndpointRequest, WebhookEndpoint, WebhookEndpointListResponse
from .workflows import (
    PromptToVideoClipRequest,
    ScriptToVideoRequest,
    SlideshowToVideoRequest,
    StartWorkflowRunResponse,
    StoryboardToVideoRequest,
    VideoToVideoRequest,
    VoiceoverToVideoRequest,
    WorkflowRequest,
    WorkflowRun,
    WorkflowRunListResponse,
)


@dataclass(frozen=True)
class Route:
    """One operation: how it is called, and the models of what goes in and comes out.

    Path parameters are named in Python's spelling, e.g. `{project_id}`. `response` is None where
    the answer has no body.
    """

    method: Literal["GET", "POST", "DELETE"]
    path: str
    status: int
    response: type[Response] | None
    request: type[Request] | None = None
    query: type[Request] | None = None


def _get(path: str, response: type[Response], query: type[Request] | None = None) -> Route:
    return Route("GET", path, 200, response, query=query)


def _start(path: str, response: type[Response], request: type[Request] | None = None) -> Route:
    return Route("POST", path, 202, response, request=request)


def _post(path: str, response: type[Response], request: type[Request] | None = None) -> Route:
    return Route("POST", path, 200, response, request=request)


def _workflow(name: str, request: type[WorkflowRequest]) -> Route:
    return _start(f"/v1/workflows/{name}", StartWorkflowRunResponse, request)


def _tool(name: str, request: type[ToolRequest]) -> Route:
    return _start(f"/v1/tools/{name}", StartToolExecutionResponse, request)


RUN = "/v1/workflows/runs/{workflow_run_id}"
EXECUTION = "/v1/tools/executions/{tool_execution_id}"
PROJECT = "/v1/projects/{project_id}"
FILE = "/v1/files/{file_id}"
ENTITY = "/v1/entities/{entity_id}"
ASSISTANT = "/v1/assistants/{assistant_id}"
ENDPOINTS = "/v1/webhooks/endpoints"

ROUTES: dict[str, Route] = {
    "script_to_video": _workflow("script-to-video", ScriptToVideoRequest),
    "voiceover_to_video": _workflow("voiceover-to-video", VoiceoverToVideoRequest),
    "slideshow_to_video": _workflow("slideshow-to-video", SlideshowToVideoRequest),
    "storyboard_to_video": _workflow("storyboard-to-video", StoryboardToVideoRequest),
    "prompt_to_video_clip": _workflow("prompt-to-video-clip", PromptToVideoClipRequest),
    "video_to_video": _workflow("video-to-video", VideoToVideoRequest),
    "list_workflow_runs": _get("/v1/workflows/runs", WorkflowRunListResponse, OwnPageQuery),
    "get_workflow_run": _get(RUN, WorkflowRun),
    "cancel_workflow_run": _start(f"{RUN}/cancel", StartWorkflowRunResponse),
    "list_projects": _get("/v1/projects", ListProjectsResponse, ProjectsQuery),
    "get_project": _get(PROJECT, ProjectResponse),
    "export_project": _start(f"{PROJECT}/export", ExportProjectResponse, ExportProjectRequest),
    "list_project_exports": _get(f"{PROJECT}/exports", ListProjectExportsResponse, PageQuery),
    "get_project_export": _get(f"{PROJECT}/exports/{{export_id}}", ProjectExport),
    "create_timeline_interchange": _start(
        f"{PROJECT}/timeline-interchange",
        CreateTimelineInterchangeResponse,
        CreateTimelineInterchangeRequest,
    ),
    "get_timeline_interchange": _get(
        "/v1/timeline-interchange/{interchange_job_id}", TimelineInterchange
    ),
    "remix_project": _start(f"{PROJECT}/remix", RemixProjectResponse, RemixProjectRequest),
    "list_project_remix_actions": _get(
        f"{PROJECT}/remix-actions", ListRemixActionsResponse, PageQuery
    ),
    "generate_image": _tool("generate-image", GenerateImageRequest),
    "generate_video_clip": _tool("generate-video-clip", GenerateVideoClipRequest),
    "generate_motion_graphic": _tool("generate-motion-graphic", GenerateMotionGraphicRequest),
    "text_to_speech": _tool("text-to-speech", TextToSpeechRequest),
    "generate_sound_effect": _tool("generate-sound-effect", GenerateSoundEffectRequest),
    "generate_music": _tool("generate-music", GenerateMusicRequest),
    "generate_avatar": _tool("generate-avatar", GenerateAvatarRequest),
    "vectorize_image": _tool("vectorize-image", ImageAssetRequest),
    "remove_image_background": _tool("remove-image-background", ImageAssetRequest),
    "remove_video_background": _tool("remove-video-background", VideoAssetRequest),
    "upscale_image": _tool("upscale-image", ImageAssetRequest),
    "upscale_video": _tool("upscale-video", VideoAssetRequest),
    "image_3d_effect": _tool("image-3d-effect", ImageAssetRequest),
    "list_tool_executions": _get("/v1/tools/executions", ToolExecutionListResponse, OwnPageQuery),
    "get_tool_execution_info": _get(EXECUTION, ExecutedTool),
    "cancel_tool_execution": _start(f"{EXECUTION}/cancel", StartToolExecutionResponse),
    "get_files": _get("/v1/files", GetFilesResponse, FilesQuery),
    "search_files": _post("/v1/files/search", SearchFilesResponse, SearchFilesRequest),
    "create_file_upload": _post("/v1/files/upload", FileUploadResponse, CreateFileUploadRequest),
    "create_file_url_import": _start(
        "/v1/files/import-url", CreateFileUrlImportResponse, CreateFileUrlImportRequest
    ),
    "get_file_url_import": _get("/v1/files/imports/{file_import_id}", FileUrlImport),
    "get_file": _get(FILE, FileInfo),
    "hydrate_file": _post(f"{FILE}/hydrate", FileInfo),
    "archive_file": _post(f"{FILE}/archive", FileInfo),
    "enable_public_preview": _post(f"{FILE}/enable-public-preview", FileInfo),
    "disable_public_preview": _post(f"{FILE}/disable-public-preview", FileInfo),
    "list_entities": _get("/v1/entities", ListEntitiesResponse, EntitiesQuery),
    "create_entity": _post("/v1/entities", Entity, CreateEntityRequest),
    "get_entity": _get(ENTITY, Entity),
    "update_entity": _post(f"{ENTITY}/update", Entity, UpdateEntityRequest),
    "archive_entity": _post(f"{ENTITY}/archive", EntityArchiveResponse),
    "add_entity_reference": _post(f"{ENTITY}/references", Entity, AddEntityReferenceRequest),
    "remove_entity_reference": _post(
        f"{ENTITY}/references/remove", Entity, RemoveEntityReferenceRequest
    ),
    "start_assistant_chat": _start(
        "/v1/assistants", StartAssistantChatResponse, StartAssistantChatRequest
    ),
    "get_assistant": _get(ASSISTANT, GetAssistantResponse),
    "send_assistant_message": _start(
        f"{ASSISTANT}/messages", SendAssistantMessageResponse, SendAssistantMessageRequest
    ),
    "act_on_assistant_action": _start(
        f"{ASSISTANT}/actions/{{action_id}}",
        ActOnAssistantActionResponse,
        ActOnAssistantActionRequest,
    ),
    "get_assistant_message": _get("/v1/assistant-messages/{message_id}", AssistantMessageBase),
    "generate_text": _post("/v1/text/generate", GenerateTextResponse, GenerateTextRequest),
    "list_tts_voices": _get("/v1/resources/tts-voices", TtsVoiceListResponse, TtsVoicesQuery),
    "list_languages": _get("/v1/resources/languages", LanguageListResponse, LanguagesQuery),
    "list_webhook_endpoints": _get(ENDPOINTS, WebhookEndpointListResponse, PageQuery),
    "create_webhook_endpoint": Route(
        "POST", ENDPOINTS, 201, WebhookEndpoint, CreateWebhookEndpointRequest
    ),
    "delete_webhook_endpoint": Route("DELETE", f"{ENDPOINTS}/{{endpoint_id}}", 204, None),
    "get_me": _get("/v1/me", MeResponse),
}
"""Operation id (snake_case) to route, as in the vendor's SDK."""

LEGACY_PATHS: dict[str, str] = {
    "/v1/workflows/add-visuals-narrations-and-captions-to-script": "script_to_video",
    "/v1/workflows/add-visuals-and-captions-to-voiceover": "voiceover_to_video",
    "/v1/workflows/add-narration-transitions-and-captions-to-slideshow": "slideshow_to_video",
    "/v1/workflows/generate-scenes-from-storyboard": "storyboard_to_video",
    "/v1/workflows/ai-video-clip": "prompt_to_video_clip",
    "/v1/tools/prompt-to-image": "generate_image",
    "/v1/tools/image-to-image": "generate_image",
    "/v1/tools/prompt-to-video-clip": "generate_video_clip",
    "/v1/tools/image-to-video": "generate_video_clip",
    "/v1/tools/image-to-video-clip": "generate_video_clip",
    "/v1/tools/video-to-video-clip": "generate_video_clip",
    "/v1/tools/generate-video-from-image": "generate_video_clip",
    "/v1/tools/prompt-to-sound-effect": "generate_sound_effect",
    "/v1/tools/audio-to-avatar-clip": "generate_avatar",
    "/v1/tools/generate-tts": "text_to_speech",
    "/v1/assistant/chats": "start_assistant_chat",
    "/v1/assistant/chats/{assistant_id}": "get_assistant",
    "/v1/assistant/chats/{assistant_id}/messages": "send_assistant_message",
    "/v1/assistant/chats/{assistant_id}/actions/{action_id}": "act_on_assistant_action",
}
"""Paths of older versions of the API to today's operation: served, never called by our client."""
