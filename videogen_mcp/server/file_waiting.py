"""Waiting until a file can be used, or until what it shows and says is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from videogen_mcp.errors import WaitTimeoutError
from videogen_mcp.wire import FileInfo

from .caller import Caller
from .from_wire import file_of

if TYPE_CHECKING:
    from collections.abc import Callable


async def wait_for_file(
    caller: Caller, file_id: str, wait_for: str, *, seconds: float | None = None
) -> FileInfo:
    """The file as soon as it is `ready` or `analysed`; at once for `nothing`.

    Waits for so many `seconds`, or as long as the host allows.
    Raises `WaitTimeoutError` with the last reading when the host's patience ends before.
    """
    from videogen_mcp.client.polling import pauses

    is_enough: Callable[[FileInfo], bool] = {
        "nothing": lambda _: True,
        "ready": _is_settled,
        "analysed": is_analysed,
    }[wait_for]
    clock = caller.runtime.clock
    end, next_pause = clock.now() + caller.wait_seconds(seconds), pauses()
    while True:
        file = await caller.upstream.call(lambda client: client.hydrate_file(file_id))
        if is_enough(file):
            return file
        pause = next_pause()
        if clock.now() + pause > end:
            raise WaitTimeoutError(f"{file_id} is not {wait_for} yet.", job=file)
        await clock.sleep(pause)


def _is_settled(file: FileInfo) -> bool:
    return file_of(file).status != "pending"


def is_analysed(file: FileInfo) -> bool:
    """Whether nothing is worked out about the file any more; a temporary one never is."""
    if not _is_settled(file) or file.scope == "TEMPORARY":
        return _is_settled(file)
    about = file.file_analysis_metadata
    return about is None or about.analysis_loading_state not in ("UNATTEMPTED", "LOADING")
