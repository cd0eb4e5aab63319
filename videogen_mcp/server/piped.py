"""Serving over pipes, and the orderly end at a signal or when the host closes its side."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import anyio
from mcp.server.stdio import stdio_server

from .app import VideoGenServer
from .ending import ANSWER_SECONDS, SIGNALS, end_at_the_latest

if TYPE_CHECKING:
    from anyio.streams.memory import MemoryObjectSendStream

FLUSH_SECONDS = 0.1
"""For the last answer on its way through the writer's thread."""
START_SECONDS = 10.0
"""For starts under way when the host has gone, so that their runs are known to the next process."""


async def serve_pipes(app: VideoGenServer) -> None:
    """Serves until the host closes its side, or until a signal: then this does not return.

    At a signal calls are answered with what is known, and then the process ends with code 0, since
    the thread that waits for the host's next line cannot be interrupted.
    """
    told_to_end = anyio.Event()
    _on_signals(told_to_end.set)
    async with stdio_server() as (heard, said), anyio.create_task_group() as tasks:
        passed_on, read = anyio.create_memory_object_stream[Any](0)
        tasks.start_soon(_pass_on, heard, passed_on)
        tasks.start_soon(_close_when_told, app, told_to_end, passed_on)
        server = app.lowlevel
        await server.run(read, said, server.create_initialization_options())
        if told_to_end.is_set():
            await anyio.sleep(FLUSH_SECONDS)
            logging.shutdown()
            os._exit(0)
        tasks.cancel_scope.cancel()


def _on_signals(act: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for number in SIGNALS:
        # Not the loop's own handlers, which Windows does not have.
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(act))


async def _pass_on(heard: Any, passed_on: MemoryObjectSendStream[Any]) -> None:
    """Passes messages on until the host closes its side, or until there is nobody to take them."""
    try:
        async with passed_on:
            async for message in heard:
                await passed_on.send(message)
    except (anyio.BrokenResourceError, anyio.ClosedResourceError):
        return
    end_at_the_latest(START_SECONDS)


async def _close_when_told(
    app: VideoGenServer, told: anyio.Event, passed_on: MemoryObjectSendStream[Any]
) -> None:
    """Answers what is under way, then ends the connection as if the host had closed it."""
    await told.wait()
    end_at_the_latest()
    if app.own is not None:
        await app.own.leave(ANSWER_SECONDS)
    await passed_on.aclose()
