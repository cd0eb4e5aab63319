"""Timeline interchange: a project as a document for an editing program."""

from __future__ import annotations

from typing import Literal

from .common import Job, Request, Response
from .files import FileInfo

TimelineInterchangeFormat = Literal["FCPXML", "PREMIERE_XML", "OTIO", "SRT"]
TimelineInterchangeMediaDelivery = Literal["REMOTE_URLS", "BUNDLE"]


class CreateTimelineInterchangeRequest(Request):
    """REMOTE_URLS gives one document with signed links, BUNDLE a zip with the media."""

    format: TimelineInterchangeFormat | None = None
    media_delivery: TimelineInterchangeMediaDelivery | None = None


class CreateTimelineInterchangeResponse(Response):
    interchange_job_id: str


class TimelineInterchange(Job):
    interchange_job_id: str
    project_id: str
    format: str
    media_delivery: str
    download_url: str | None = None
    download_url_expires_at: int | None = None
    interchange_file_id: str | None = None
    file: FileInfo | None = None
