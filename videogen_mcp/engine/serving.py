"""The life of one engine process: lock, address, serving, and the orderly end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import NoReturn

import uvicorn
from anyio import to_thread
from filelock import FileLock, Timeout
from starlette.applications import Starlette

from . import webhooks
from .app import create_app
from .cache import sweep
from .guard import LOOPBACK_NAMES, Activity
from .identity import Identity, load_identity, remember_port, write_private_json
from .links import Links
from .logs import log_to_file
from .pipelines.registry import PIPELINES
from .protocol import EngineProtocol
from .runs.durable import DurableRuns
from .services import Services, open_services
from .settings import EngineSettings
from .store.schema import NewerDatabase
from .upkeep import keep_up
from .version import version

ENGINE_FILE = "engine.json"
LOCK_FILE = "engine.lock"

logger = logging.getLogger(__name__)

EXIT_REFUSED = 2
EXIT_ALREADY_RUNNING = 3
EXIT_NEWER_DATA = 4
GRACE_SECONDS = 3


def serve(settings: EngineSettings) -> int:
    """Serves until stopped or idle, then ends the process; returns only when it cannot begin.

    Exit codes: 2 refused (an open address without a key, a port in use), 3 another engine serves
    this folder, 4 the folder was written by a newer version.
    """
    if settings.host not in LOOPBACK_NAMES and settings.api_key is None:
        return _refuse(
            f"--host {settings.host} is reachable from other machines. Give --api-key (or "
            "VIDEOGEN_ENGINE_API_KEY), or leave out --host."
        )
    os.umask(0o077)
    settings.folder()
    lock = FileLock(settings.home / LOCK_FILE, mode=0o600)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        print(f"An engine already serves {settings.home}.", file=sys.stderr)
        return EXIT_ALREADY_RUNNING
    log_to_file(settings.home / "engine.log")
    identity = load_identity(settings.home)
    try:
        listener = _listen(settings, identity)
    except OSError as error:
        return _refuse(f"Cannot listen on {settings.host}:{settings.port}: {error}.")
    port = listener.getsockname()[1]
    identity = remember_port(settings.home, identity, port)
    url = settings.public_url or f"http://{_url_host(settings.host)}:{port}"
    links = Links(url.rstrip("/"), identity.signing_key, settings.url_seconds)
    try:
        services = open_services(settings, links)
    except NewerDatabase as error:
        print(error, file=sys.stderr)
        return EXIT_NEWER_DATA
    return _serve_until_done(services, identity, listener)


def _refuse(message: str) -> int:
    print(message, file=sys.stderr)
    return EXIT_REFUSED


def _url_host(host: str) -> str:
    if host in ("0.0.0.0", "::", "::1", "localhost"):
        return "[::1]" if host == "::1" else "127.0.0.1"
    return host


def _listen(settings: EngineSettings, identity: Identity) -> socket.socket:
    """A bound socket: the port that was asked for, else the last one if free, else any."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    ports = [settings.port] if settings.port is not None else [identity.port or 0, 0]
    for port in ports:
        listener = socket.socket(family, socket.SOCK_STREAM)
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((settings.host, port))
            return listener
        except OSError:
            listener.close()
            if port == ports[-1]:
                raise
    raise OSError("no port")


class _Server(uvicorn.Server):
    """uvicorn without its signal handling, which would re-raise the signal after the end."""

    def __init__(self, config: uvicorn.Config, on_started: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_started = on_started

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self.started:
            self._on_started()


def _serve_until_done(services: Services, identity: Identity, listener: socket.socket) -> NoReturn:
    settings = services.settings
    activity = Activity()
    durable = DurableRuns(services, PIPELINES)

    def stop() -> None:
        services.watch.stop()
        server.should_exit = True

    @contextlib.asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        services.watch.bind()
        await to_thread.run_sync(sweep, settings)
        await to_thread.run_sync(durable.launch)
        tasks = [
            asyncio.create_task(_stop_when_idle(services, activity, stop)),
            asyncio.create_task(webhooks.run(services)),
            asyncio.create_task(keep_up(services)),
        ]
        yield
        for task in tasks:
            task.cancel()

    keys = [identity.token, *([settings.api_key] if settings.api_key else [])]
    app = create_app(
        services,
        durable,
        keys=keys,
        home_id=identity.home_id,
        activity=activity,
        stop=stop,
        lifespan=lifespan,
    )
    config = uvicorn.Config(
        app,
        http=EngineProtocol,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    server = _Server(config, lambda: _announce(services, identity, listener))
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop())
    try:
        server.run(sockets=[listener])
        _end(services, 0)
    except BaseException:
        logger.exception("the engine ended")
        _end(services, 1)


def _announce(services: Services, identity: Identity, listener: socket.socket) -> None:
    """Tells other processes where the engine is, from the moment it listens."""
    write_private_json(
        services.settings.home / ENGINE_FILE,
        {
            "port": listener.getsockname()[1],
            "token": identity.token,
            "pid": os.getpid(),
            "version": version(),
            "url": services.links.base_url,
            "started_at": int(time.time()),
            "home_id": identity.home_id,
        },
    )
    logger.info("serving %s at %s", services.settings.home, services.links.base_url)


async def _stop_when_idle(services: Services, activity: Activity, stop: Callable[[], None]) -> None:
    limit = services.settings.idle_seconds
    while True:
        await asyncio.sleep(min(1.0, limit / 4))
        if activity.idle_seconds() < limit:
            continue
        if not await to_thread.run_sync(_has_work, services):
            logger.info("idle for %.0f seconds", limit)
            stop()
            return


def _has_work(services: Services) -> bool:
    return services.runs.count_active() > 0 or webhooks.pending_soon(services)


def _end(services: Services, code: int) -> NoReturn:
    """Ends the process without waiting for jobs: they stand still and go on with the next engine.

    A job thread must not see its work fail because the engine leaves, so it is never resumed.
    """
    services.cancellations.stop_engine()
    services.workers.stop()
    services.background.stop()
    (services.settings.home / ENGINE_FILE).unlink(missing_ok=True)
    logger.info("stopped")
    logging.shutdown()
    os._exit(code)
