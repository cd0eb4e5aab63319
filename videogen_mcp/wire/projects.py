"""Projects and their exports."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from .common import (
    AspectRatio,
    EndScreenMode,
    Job,
    MediaLinks,
    OwnPageQuery,
    Page,
    Request,
    Response,
    WatermarkMode,
)
from .files import FileInfo

ExportProjectQuality = Literal["STANDARD", "HIGH", "FULL_HIGH", "ULTRA_HIGH"]


class ExportDeliveryDestination(Request):
    integration_connection_id: str
    type: Literal["SLACK_CHANNEL", "GOOGLE_DRIVE_FOLDER"]
    slack_channel_id: str | None = None
    google_drive_folder_id: str | None = None

    @model_validator(mode="after")
    def _place_is_named(self) -> Self:
        if self.type == "SLACK_CHANNEL" and not self.slack_channel_id:
            raise ValueError("slackChannelId is required for SLACK_CHANNEL")
        if self.type == "GOOGLE_DRIVE_FOLDER" and not self.google_drive_folder_id:
            raise ValueError("googleDriveFolderId is required for GOOGLE_DRIVE_FOLDER")
        return self


class ExportProjectRequest(Request):
    """How to export; `quality` is a tier of resolution."""

    quality: ExportProjectQuality | None = None
    watermark_mode: WatermarkMode | None = None
    end_screen_mode: EndScreenMode | None = None
    delivery_destinations: list[ExportDeliveryDestination] | None = None


class ExportProjectResponse(Response):
    export_id: str


class ProjectExport(Job, MediaLinks):
    export_id: str
    project_id: str
    file: FileInfo | None = None


class ListProjectExportsResponse(Page):
    exports: list[ProjectExport]


class ProjectResponse(Response):
    project_id: str
    assistant_id: str | None = None
    title: str
    aspect_ratio: AspectRatio
    status: str
    created_at: int
    updated_at: int
    project_url: str


class ProjectsQuery(OwnPageQuery):
    include_ui_projects: bool = False


class ListProjectsResponse(Page):
    projects: list[ProjectResponse]
