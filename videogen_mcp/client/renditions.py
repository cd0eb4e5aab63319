"""What the renditions of a file allow: using it, downloading it, or asking for fresh links."""

from __future__ import annotations

import time
from collections.abc import Iterator

from videogen_mcp.errors import DownloadError
from videogen_mcp.wire import FileInfo, FileSource

FRESH_SECONDS = 60
"""A link that works for less long than this is taken for expired."""


def needs_hydration(file: FileInfo, *, now: float | None = None) -> bool:
    """Whether a link is still to come, missing, about to expire, or none is there at all."""
    limit = (time.time() if now is None else now) + FRESH_SECONDS
    sources = list(_sources(file))
    if any(source.status == "pending" for source in sources):
        return True
    ready = [source for source in sources if source.status == "ready"]
    if not any(source.url for source in ready):
        return True
    return any(_is_stale(source, limit) for source in ready)


def _is_stale(source: FileSource, limit: float) -> bool:
    return not source.url or (source.expires_at is not None and source.expires_at <= limit)


def best_url(file: FileInfo) -> str:
    """The URL of the best rendition that is ready."""
    for source in (file.download_source, file.preview_source, file.static_public_preview_source):
        if source is not None and source.status == "ready" and source.url:
            return source.url
    if file.download_url:
        return file.download_url
    raise DownloadError(
        f"The file {file.file_id} has nothing to download yet.",
        code="not_ready",
        hint="It is still being processed: try again shortly.",
    )


def is_usable(file: FileInfo) -> bool:
    """Whether any rendition is ready."""
    return any(source.status == "ready" for source in _sources(file))


def has_failed(file: FileInfo) -> bool:
    """Whether some rendition failed and none is ready."""
    failed = any(source.status == "failed" for source in _sources(file))
    return failed and not is_usable(file)


def _sources(file: FileInfo) -> Iterator[FileSource]:
    for source in (
        file.download_source,
        file.preview_source,
        file.thumbnail_source,
        file.hls_source,
    ):
        if source is not None:
            yield source
