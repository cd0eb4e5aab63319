"""The HTTP server and its orderly end: calls are answered, runs go on, the exit code is 0."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import Iterator
from types import FrameType
from typing import TYPE_CHECKING

import uvicorn

from .ending import SIGNALS, end_at_the_latest

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from .app import VideoGenServer

# Whoever runs an HTTP server gives it longer than hosts give a piped one.
ANSWER_SECONDS = 2.0
"""For calls under way to be answered with what is known."""
CLOSE_SECONDS = 1
"""For connections that are still open when all calls have been answered."""
END_SECONDS = 5.0
"""After which it ends whatever still runs."""


class HttpServer(uvicorn.Server):
    """uvicorn that first answers the calls under way, and then ends without raising the signal."""

    def __init__(self, asgi: ASGIApp, app: VideoGenServer) -> None:
        super().__init__(
            uvicorn.Config(
                asgi,
                # httptools, where it is installed, keeps blanks at the end of header values, which
                # make names in MCP's headers differ from those in the body.
                http="h11",
                log_level="warning",
                # No access log: its lines hold whole URLs, and each call has a line of its own.
                access_log=False,
                log_config=None,
                server_header=False,
                timeout_graceful_shutdown=CLOSE_SECONDS,
            )
        )
        self._app = app
        self._leaving: asyncio.Task[None] | None = None

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Listens to signals for as long as the process lives.

        The handler is bound to this server, by which event streams find out that it ends.
        """
        self._loop = asyncio.get_running_loop()
        for number in SIGNALS:
            signal.signal(number, self.handle_exit)
        yield

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._loop.call_soon_threadsafe(self._leave)

    def _leave(self) -> None:
        if self._leaving is None:
            end_at_the_latest(END_SECONDS)
            # What is cut off at the end was told so; its complaints are of no use to anyone.
            logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
            self._leaving = self._loop.create_task(self._answer_and_end())

    async def _answer_and_end(self) -> None:
        await self._app.running.leave(ANSWER_SECONDS)
        self.should_exit = True
