"""From a URL to a file: fetched within limits, looked at, kept."""

from __future__ import annotations

import mimetypes
import shutil
import time
from pathlib import Path

from ...wire import CreateFileUrlImportRequest
from ..errors import EngineError, RunCancelled
from ..keeping import keep_media
from ..names import one_line
from ..outbound import Fetched, fetch
from ..runs.job import Job
from ..runs.progress import Progress
from ..runs.worker_process import disk_full, explain
from ..store.files import FileRow
from ..work.examining import TEXTS

ATTEMPTS = 3
FIRST_WAIT = 1.0
WORTH_ANOTHER_TRY = ("url_unreachable", "timed_out")
FETCHED = 0.95


def import_url(job: Job) -> None:
    """Fetches the file that the job's request names; its row ends ready or failed."""
    file_id: str = job.run.request["fileId"]
    try:
        job.step("fetch", lambda: _fetch_and_keep(job, file_id))
    except Exception as error:
        _give_up(job, file_id, error if isinstance(error, EngineError) else explain(error))
        raise
    job.succeed(job.run.id, fileId=file_id)


def _give_up(job: Job, file_id: str, error: EngineError) -> None:
    services = job.services
    services.files.update(file_id, status="failed", error=error.message)
    if not isinstance(error, RunCancelled):
        services.webhooks.file_event("file.upload.failed", file_id, error)
    services.watch.notify(file_id)


def _fetch_and_keep(job: Job, file_id: str) -> str:
    request = CreateFileUrlImportRequest.model_validate(job.run.request)
    fetch_file(job, request, file_id, job.progress())
    return file_id


def fetch_file(
    job: Job, request: CreateFileUrlImportRequest, file_id: str, progress: Progress
) -> FileRow:
    """Fetches a file and keeps it as `file_id`; a repeated step finds what it kept."""
    made = job.scratch() / "import"
    fetched = _fetch(job, request.url, made, progress)
    if fetched.size == 0:
        raise EngineError(
            "url: the server answered with an empty file. Give the address of the file itself.",
            "unsupported_media",
        )
    if _is_web_page(made):
        raise EngineError(
            "url: the server sent a web page. Give the address of the file itself, which must be "
            "open to everybody, without a login.",
            "unsupported_media",
        )
    progress.report(FETCHED, "Reading the file")
    try:
        return keep_media(
            job,
            made,
            file_id=file_id,
            scope="GLOBAL",
            origin="IMPORT",
            display_name=_display_name(request.display_name, fetched),
            is_temporary=request.is_temporary,
        )
    except EngineError as error:
        if error.code != "invalid_request":
            raise
        field = "" if error.message.startswith("type:") else "url: "
        raise EngineError(f"{field}{error.message}", "unsupported_media") from error


def _fetch(job: Job, url: str, target: Path, progress: Progress) -> Fetched:
    """Downloads, again when the network failed; each attempt begins at nought."""
    runs, watch = job.services.runs, job.services.watch
    for attempt in range(ATTEMPTS):
        runs.update(job.run.id, status="running", attempt=attempt, progress=0.0)
        watch.notify(job.run.id)
        try:
            return _fetch_once(job, url, target, progress)
        except EngineError as error:
            if error.code not in WORTH_ANOTHER_TRY or attempt == ATTEMPTS - 1:
                raise
        _wait(job, FIRST_WAIT * 2**attempt)
    raise AssertionError("the last attempt returns or raises")


def _fetch_once(job: Job, url: str, target: Path, progress: Progress) -> Fetched:
    settings = job.services.settings
    room = shutil.disk_usage(settings.home).free - settings.free_disk // 4
    try:
        return fetch(
            url,
            target,
            limit=min(settings.upload_limit, max(0, room)),
            private_hosts=settings.import_private_hosts,
            cancel=job.cancel,
            progress=lambda fraction: progress.report(FETCHED * fraction, "Fetching the file"),
        )
    except EngineError as error:
        if error.code == "too_large" and room < settings.upload_limit:
            raise disk_full() from error
        raise


def _wait(job: Job, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        job.cancel.check()
        time.sleep(0.2)


def _is_web_page(file: Path) -> bool:
    with file.open("rb") as stream:
        head = stream.read(1024).lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    return head.startswith((b"<!doctype html", b"<html"))


def _display_name(chosen: str | None, fetched: Fetched) -> str:
    """The name that was asked for, else the server's; texts are told apart by their extension."""
    name = one_line(chosen or "") or fetched.file_name or "import"
    own = Path(name).suffix.lower()
    known = Path(fetched.file_name).suffix.lower() or mimetypes.guess_extension(
        fetched.content_type
    )
    return name + known if known in TEXTS and own not in TEXTS else name
