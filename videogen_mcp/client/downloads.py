"""Fetching bytes to disk: streamed, resumed after a break, checked, renamed when complete."""

from __future__ import annotations

import os
import re
import uuid
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import anyio

from videogen_mcp.errors import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    DownloadError,
    VideoGenError,
)

from .retry import RetryPolicy, is_transient

if TYPE_CHECKING:
    from .transport import Stream, Transport

STALL_SECONDS = 60.0
STALL_BYTES = 64 * 1024
"""A download that brings less than this in `STALL_SECONDS` is broken off and resumed."""

EXPIRED = frozenset({401, 403, 404, 410})
"""What a signed URL answers when its time is over."""


class ChangedError(ApiConnectionError):
    """The file was replaced by another one while it was fetched."""


@dataclass
class Partial:
    """What has arrived, and what it takes to ask for the rest of exactly that file."""

    path: Path
    validator: str | None = None
    total: int | None = None

    @property
    def size(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def headers(self) -> dict[str, str]:
        """A request for the rest, or for all where the server would not notice a change."""
        if self.validator is None or not self.size:
            return {}
        return {"Range": f"bytes={self.size}-", "If-Range": self.validator}

    def restart(self) -> None:
        self.path.unlink(missing_ok=True)
        self.validator = self.total = None


async def download(
    transport: Transport,
    path: Path,
    policy: RetryPolicy,
    url: Callable[[], Awaitable[str]],
) -> Path:
    """Writes what `url` leads to to `path`, which appears only when it is complete.

    `url` is asked again when the one that it gave has expired.
    """
    partial = Partial(path.with_name(f".{uuid.uuid4().hex}.part"))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        await _fetch_all(transport, partial, policy, url)
        os.replace(partial.path, path)
    except OSError as error:
        raise DownloadError(
            f"Cannot write {path}: {error.strerror or error}.",
            code="unwritable_output",
            hint="Choose a folder that exists, can be written and has room.",
        ) from error
    finally:
        # Cleaning up must not hide what went wrong.
        with suppress(OSError):
            partial.path.unlink()
    return path


async def _fetch_all(
    transport: Transport,
    partial: Partial,
    policy: RetryPolicy,
    url: Callable[[], Awaitable[str]],
) -> None:
    """Tries until the file is whole; what brings new bytes does not count as a failed attempt."""
    address = await url()
    attempt, furthest, was_renewed = 0, 0, False
    while True:
        try:
            await _fetch(transport, address, partial)
            return
        except VideoGenError as error:
            if is_expired(error) and not was_renewed:
                address, was_renewed = await url(), True
                continue
            attempt = 1 if partial.size > furthest else attempt + 1
            furthest = max(furthest, partial.size)
            if not is_transient(error) or attempt >= policy.attempts:
                raise
            if not policy.allows_wait(error):
                raise
            await policy.sleep(policy.wait(attempt, error))


def is_expired(error: VideoGenError) -> bool:
    """Whether a signed URL that answers so wants to be signed anew."""
    return isinstance(error, ApiStatusError) and error.status in EXPIRED


async def _fetch(transport: Transport, url: str, partial: Partial) -> None:
    async with transport.stream(url, partial.headers()) as answer:
        offset = _offset(answer, partial)
        if offset == 0:
            partial.restart()
            partial.validator, partial.total = _validator(answer.headers), _total(answer)
        await _receive(answer, partial)
    if partial.total is not None and partial.size != partial.total:
        raise ApiConnectionError(
            f"The download stopped after {partial.size} of {partial.total} bytes."
        )


def _offset(answer: Stream, partial: Partial) -> int:
    """Where the bytes of this answer belong; raises when they are no part of what is there."""
    if answer.status_code == 200:
        return 0
    found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", answer.headers.get("content-range", ""))
    if answer.status_code == 206 and found is not None:
        is_next = int(found[1]) == partial.size
        is_same = _validator(answer.headers) in (None, partial.validator)
        if is_next and is_same and (partial.total is None or found[2] in ("*", str(partial.total))):
            return partial.size
    partial.restart()
    raise ChangedError("The file changed while it was fetched.")


def _validator(headers: Mapping[str, str]) -> str | None:
    """What proves that the rest is of the same file: a strong ETag, or the time of change."""
    if headers.get("content-encoding", "identity") != "identity":
        return None
    etag = headers.get("etag")
    if etag is not None and not etag.startswith("W/"):
        return etag
    return headers.get("last-modified")


def _total(answer: Stream) -> int | None:
    length = answer.headers.get("content-length", "")
    is_plain = answer.headers.get("content-encoding", "identity") == "identity"
    return int(length) if is_plain and length.isdecimal() else None


async def _receive(answer: Stream, partial: Partial) -> None:
    try:
        with anyio.fail_after(STALL_SECONDS) as scope:
            async with await anyio.open_file(partial.path, "ab") as file:
                fresh = 0
                async for chunk in answer.aiter_bytes():
                    await file.write(chunk)
                    fresh += len(chunk)
                    if fresh >= STALL_BYTES:
                        fresh = 0
                        scope.deadline = anyio.current_time() + STALL_SECONDS
    except TimeoutError as error:
        raise ApiTimeoutError("The download is too slow.") from error
