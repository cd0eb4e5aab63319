"""Timeline interchange: starting it and reading how it goes.

Left out, `format` is OTIO, which editing programs of every maker have readers for, and
`mediaDelivery` is REMOTE_URLS, which copies nothing.
"""

from __future__ import annotations

from functools import partial

from ...wire import (
    CreateTimelineInterchangeRequest,
    CreateTimelineInterchangeResponse,
    Response,
    TimelineInterchange,
)
from .. import ids
from ..calls import Call, Handler
from ..finding import find_run
from ..services import Services
from ..store.runs import RunRow
from .file_views import file_info, hydrated
from .job_views import job_fields
from .polling import read_when_changed
from .projects import find_usable
from .starting import Accepted, accept

DEFAULT_FORMAT = "OTIO"
DEFAULT_DELIVERY = "REMOTE_URLS"


def create_timeline_interchange(call: Call) -> Response:
    return accept(call, lambda: _accept(call, call.body))


def _accept(call: Call, request: CreateTimelineInterchangeRequest) -> Accepted:
    project = find_usable(call.services, call.path["project_id"])
    wanted = request.format or DEFAULT_FORMAT
    run_id = ids.new_id(ids.INTERCHANGE)
    run = RunRow(
        id=run_id,
        kind="interchange",
        type=wanted,
        job_id=run_id,
        project_id=project.id,
        request={"format": wanted, "mediaDelivery": request.media_delivery or DEFAULT_DELIVERY},
    )
    return Accepted([run], CreateTimelineInterchangeResponse(interchange_job_id=run_id))


async def get_timeline_interchange(call: Call) -> TimelineInterchange:
    run_id = call.path["interchange_job_id"]
    hint = "Start one with POST /v1/projects/{projectId}/timeline-interchange."
    read = partial(find_run, call.services, "interchange", run_id, "Interchange job", hint)
    return await read_when_changed(call.request, call.services, run_id, read, _interchange)


def _interchange(services: Services, row: RunRow) -> TimelineInterchange:
    file = services.files.find(row.result.get("interchangeFileId", ""))
    info = file_info(services, hydrated(services, file)) if file else None
    return TimelineInterchange(
        interchange_job_id=row.id,
        project_id=row.project_id,
        format=row.type,
        media_delivery=row.request["mediaDelivery"],
        download_url=info.download_url if info else None,
        download_url_expires_at=info.download_url_expires_at if info else None,
        interchange_file_id=info.file_id if info else None,
        file=info,
        **job_fields(row),
    )


HANDLERS: dict[str, Handler] = {
    "create_timeline_interchange": create_timeline_interchange,
    "get_timeline_interchange": get_timeline_interchange,
}
