"""Finding the local engine of a data folder, or starting it."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

import anyio
import anyio.to_thread

from videogen_mcp.errors import EngineUnavailableError

from .logs import logger

START_SECONDS = 20.0
STOP_SECONDS = 10.0
PAUSE_SECONDS = 0.05
HEALTH_SECONDS = 2.0
LOG_LINES = 12
LOG_FILE = "engine-start.log"
"""What a starting engine prints before it keeps its own log."""
EXIT_ALREADY_RUNNING = 3


@dataclass(frozen=True)
class Engine:
    """A running engine, as its `engine.json` describes it."""

    url: str
    token: str = field(repr=False)
    pid: int
    version: str
    home_id: str


async def find_or_start(home: Path) -> Engine:
    """The engine of `home`, started when there is none. Raises `EngineUnavailableError`."""
    return await anyio.to_thread.run_sync(_find_or_start, home, abandon_on_cancel=True)


def find(home: Path) -> Engine | None:
    """The engine of `home` if it runs and answers."""
    engine = _described(home)
    return engine if engine is not None and _is_healthy(engine) else None


def _find_or_start(home: Path) -> Engine:
    engine = find(home)
    if engine is not None and not _is_older(engine):
        return engine
    from filelock import FileLock, Timeout

    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        # Several clients may want an engine at once: one of them starts it.
        with FileLock(home / "engine-start.lock", timeout=START_SECONDS + STOP_SECONDS):
            engine = find(home)
            if engine is not None and _is_older(engine):
                logger.info("Replacing the engine %s (pid %s)", engine.version, engine.pid)
                stop_engine(home, engine)
                engine = None
            return engine or _start(home)
    except Timeout as error:
        raise EngineUnavailableError(
            f"Another process has been starting the local engine in {home} for too long.",
            code="engine_unavailable",
            hint="Try again; if it persists, stop that process and delete engine-start.lock.",
        ) from error


def _described(home: Path) -> Engine | None:
    try:
        said = json.loads((home / "engine.json").read_text("utf-8"))
        return Engine(
            url=said["url"],
            token=said["token"],
            pid=int(said["pid"]),
            version=str(said["version"]),
            home_id=said["home_id"],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None  # not there, or half written by an engine that is starting


def _is_healthy(engine: Engine) -> bool:
    try:
        status, health = _ask(engine, "GET", "/health")
    except (OSError, http.client.HTTPException, ValueError):
        return False
    # The port may have been taken over by another program since, even by another engine.
    return status == 200 and health.get("home_id") == engine.home_id


def _ask(engine: Engine, method: str, path: str) -> tuple[int, dict[str, Any]]:
    place = urlsplit(engine.url)
    connection = http.client.HTTPConnection(
        place.hostname or "127.0.0.1", place.port, timeout=HEALTH_SECONDS
    )
    try:
        connection.request(method, path, headers={"Authorization": f"Bearer {engine.token}"})
        answer = connection.getresponse()
        body = answer.read()
        said = json.loads(body) if body else {}
        return answer.status, said if isinstance(said, dict) else {}
    finally:
        connection.close()


def _is_older(engine: Engine) -> bool:
    return _version_key(engine.version) < _version_key(metadata.version("videogen-mcp"))


def _version_key(version: str) -> tuple[int, ...]:
    parts = version.split("+")[0].split(".")
    return tuple(int("".join(c for c in part if c.isdigit()) or 0) for part in parts)


def stop_engine(home: Path, engine: Engine) -> None:
    """Makes an engine leave and waits for its end; its unfinished runs go on in the next one.

    Raises `EngineUnavailableError` when it does not end.
    """
    from filelock import FileLock, Timeout

    try:
        _ask(engine, "POST", "/internal/stop")
    except (OSError, http.client.HTTPException, ValueError) as error:
        logger.info("The engine did not answer the request to stop: %s", error)
    try:
        # An engine holds this lock for as long as it lives.
        with FileLock(home / "engine.lock", timeout=STOP_SECONDS, mode=0o600):
            return
    except Timeout as error:
        raise EngineUnavailableError(
            f"The engine in {home} (pid {engine.pid}) does not end.",
            code="engine_unavailable",
            hint="End that process, then try again.",
        ) from error


def _start(home: Path) -> Engine:
    log = home / LOG_FILE
    process = _spawn(home, log)
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        engine = find(home)
        if engine is not None:
            return engine
        # Another engine may hold the folder and be about to answer.
        if process.poll() not in (None, EXIT_ALREADY_RUNNING):
            raise _did_not_start(f"ended with exit code {process.returncode}", log)
        time.sleep(PAUSE_SECONDS)
    raise _did_not_start(f"did not answer within {START_SECONDS:.0f} s", log)


def _spawn(home: Path, log: Path) -> subprocess.Popen[bytes]:
    """Starts an engine that outlives this process and shares none of its pipes."""
    with _opened(log) as output:
        return subprocess.Popen(
            command(home),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            close_fds=True,
            cwd=home,
            **_detached(),
        )


def command(home: Path) -> list[str]:
    """How an engine is started."""
    return [sys.executable, "-m", "videogen_mcp.engine", "serve", "--home", str(home)]


def _opened(log: Path) -> IO[bytes]:
    return os.fdopen(os.open(log, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb")


def _detached() -> dict[str, Any]:
    if sys.platform == "win32":
        return {
            "creationflags": subprocess.DETACHED_PROCESS
            | subprocess.CREATE_NEW_PROCESS_GROUP
            | subprocess.CREATE_NO_WINDOW
        }
    return {"start_new_session": True}


def _did_not_start(how: str, log: Path) -> EngineUnavailableError:
    try:
        lines = log.read_text("utf-8", errors="replace").splitlines()[-LOG_LINES:]
    except OSError:
        lines = []
    said = "\n".join(lines) or "(its log is empty)"
    return EngineUnavailableError(
        f"The local engine {how}. The end of {log}:\n{said}",
        code="engine_unavailable",
        hint="Mend what the log names, then try again.",
    )
