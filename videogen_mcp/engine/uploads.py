"""Taking in bytes: streamed to disk, measured, looked at in a worker process, then kept."""

from __future__ import annotations

import hashlib
import shutil
from functools import partial
from pathlib import Path
from typing import BinaryIO

from anyio import to_thread
from starlette.requests import ClientDisconnect, Request

from .errors import EngineError
from .keeping import announce, changes, complete
from .runs.worker_process import disk_full, explain
from .services import Services
from .store.files import FileRow
from .work.examining import EXAMINE_SECONDS, examine

CHUNK = 1024**2


async def receive(services: Services, row: FileRow, request: Request) -> FileRow:
    """Stores the body of `request` as the bytes of `row`; raises EngineError, leaving nothing."""
    if row.status != "pending":
        raise EngineError(
            f"The file {row.id} already has its bytes. Ask for a new upload ticket.",
            "conflict",
            409,
        )
    _check_size(services, int(request.headers.get("content-length") or 0))
    folder = services.settings.folder("tmp", row.id)
    try:
        size, digest = await _stream(services, request, folder / "upload")
        keep = partial(_keep, services, row, folder, size, digest)
        return await to_thread.run_sync(keep)
    except ClientDisconnect:
        raise EngineError("The upload broke off. Send the bytes again.") from None
    except OSError as error:
        raise explain(error) from error
    finally:
        await to_thread.run_sync(partial(shutil.rmtree, folder, ignore_errors=True))


async def _stream(services: Services, request: Request, target: Path) -> tuple[int, str]:
    digest = hashlib.sha256()
    size = 0
    with target.open("wb") as stream:
        pending = bytearray()
        async for chunk in request.stream():
            size += len(chunk)
            _check_size(services, size)
            pending += chunk
            if len(pending) >= CHUNK:
                await to_thread.run_sync(_write, stream, digest, bytes(pending))
                pending.clear()
        await to_thread.run_sync(_write, stream, digest, bytes(pending))
    return size, digest.hexdigest()


def _write(stream: BinaryIO, digest: hashlib._Hash, chunk: bytes) -> None:
    digest.update(chunk)
    stream.write(chunk)


def _check_size(services: Services, size: int) -> None:
    settings = services.settings
    if size > settings.upload_limit:
        raise EngineError(
            f"The file is larger than the limit of {settings.upload_limit / 1024**2:,.0f} MB. "
            "Send a smaller one, or raise VIDEOGEN_UPLOAD_LIMIT_BYTES.",
            "invalid_request",
            413,
        )
    if shutil.disk_usage(settings.home).free - size < settings.free_disk // 4:
        raise disk_full()


def _keep(services: Services, row: FileRow, folder: Path, size: int, digest: str) -> FileRow:
    """Looks at the bytes and moves them to their place; a file that is no media is refused."""
    cancel = services.cancellations.token(row.id)
    thumbnail = folder / "thumbnail.jpg"
    try:
        if size == 0:
            raise EngineError("The upload holds no bytes. PUT the file's raw bytes as the body.")
        found = services.workers.call(
            examine,
            cancel,
            stage="Reading the file",
            seconds=EXAMINE_SECONDS,
            path=str(folder / "upload"),
            display_name=row.display_name,
            wanted=row.type,
            thumbnail_path=str(thumbnail),
        )
    except EngineError as error:
        services.files.update(row.id, status="failed", error=error.message)
        services.webhooks.file_event("file.upload.failed", row.id, error)
        raise
    finally:
        services.cancellations.forget(row.id)
    found |= {"bytes": size, "sha256": digest}
    ready = complete(services, row, found, folder / "upload", thumbnail)
    services.files.update(row.id, **changes(ready))
    announce(services, ready)
    return ready
