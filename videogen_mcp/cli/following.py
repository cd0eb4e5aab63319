"""What every command that makes something shares: connecting, watching, and being stopped."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

import anyio

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient
    from videogen_mcp.wire import Job

J = TypeVar("J", bound="Job")

LONG_POLL_SECONDS = 20
CANCEL_SECONDS = 5


async def connect() -> VideoGenClient:
    """A client of the hosted API when there is a key, else of the local engine."""
    from videogen_mcp.client import DEFAULT_BASE_URL, VideoGenClient
    from videogen_mcp.server.engine_process import find_or_start
    from videogen_mcp.server.settings import ServerSettings

    settings = ServerSettings.from_env()
    if settings.api_key:
        return VideoGenClient(settings.api_key, base_url=settings.base_url or DEFAULT_BASE_URL)
    engine = await find_or_start(settings.home_folder())
    return VideoGenClient(engine.token, base_url=engine.url, local_engine=True)


async def follow(
    client: VideoGenClient,
    run_id: str,
    read: Callable[[], Awaitable[J]],
    cancel: Callable[[], Awaitable[object]],
) -> J:
    """Shows a job's progress until it is settled; Ctrl-C cancels the job.

    Raises `JobFailedError` unless it has succeeded. When it cannot be read any more it goes on all
    the same, and the error says how to come back to it.
    """
    from videogen_mcp.errors import VideoGenError

    try:
        return _succeeded(await _settled(client, read))
    except anyio.get_cancelled_exc_class():
        with anyio.CancelScope(shield=True), anyio.move_on_after(CANCEL_SECONDS):
            await cancel()
        raise
    except VideoGenError as error:
        if getattr(error, "job", None) is None:
            error.hint = f"{error.hint or ''} {come_back(run_id)}".strip()
        raise


async def _settled(client: VideoGenClient, read: Callable[[], Awaitable[J]]) -> J:
    from videogen_mcp.client import pauses, watch

    shown: J | None = None
    # The local engine answers when there is news; a pause only bounds how often it may.
    pause = pauses(first=0.2, longest=0.2) if client.is_local else pauses()
    with Progress() as progress:
        async for job in watch(read, next_pause=pause):
            shown = job
            progress.show(job)
    assert shown is not None  # watching yields at least one reading
    return shown


def come_back(run_id: str) -> str:
    """How to get a result that was not fetched, without making it again."""
    return f"Nothing is lost: `videogen-mcp fetch {run_id}` waits for it and gets the result."


def _succeeded(job: J) -> J:
    from videogen_mcp.errors import JobFailedError

    if job.status == "succeeded":
        return job
    if job.error is not None:
        raise JobFailedError(job.error.message, code=job.error.code, job=job)
    if job.status == "awaiting_approval":
        raise JobFailedError(
            "It waits for a person's approval.", job=job, hint="Approve it in the VideoGen app."
        )
    raise JobFailedError(f"It ended as {job.status}, without a reason.", job=job)


class Progress:
    """A bar that names the stage; on anything but a terminal, a line for each new stage."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar

        console = Console(stderr=True)
        self._is_live = console.is_terminal
        self._console = console
        self._bar = Bar(
            TextColumn("{task.description:<28}"),
            BarColumn(bar_width=40),
            TextColumn("{task.percentage:>3.0f} %"),
            TimeElapsedColumn(),
            console=console,
            disable=not self._is_live,
        )
        self._task = self._bar.add_task("Starting", total=100)
        self._stage = ""

    def __enter__(self) -> Progress:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def show(self, job: Job) -> None:
        stage = job.stage or job.status.capitalize()
        self._bar.update(self._task, completed=job.progress_percentage, description=stage)
        name = stage.rstrip("0123456789 of")
        if not self._is_live and name != self._stage:
            self._console.print(f"{job.progress_percentage:3.0f} % {stage}", highlight=False)
        self._stage = name
