"""Finding and stopping the engine of a data folder, from any other process."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

ENGINE_FILE = "engine.json"
LOCK_FILE = "engine.lock"
ANSWER_SECONDS = 3.0


@dataclass(frozen=True)
class EngineInfo:
    """A running engine; `token` is a secret."""

    url: str
    port: int
    token: str = field(repr=False)
    pid: int
    version: str
    started_at: int
    runs_active: int


def running_engine(home: Path) -> EngineInfo | None:
    """The engine that serves `home`, None when none answers."""
    try:
        content = json.loads((home / ENGINE_FILE).read_text())
        identity = json.loads((home / "identity.json").read_text())
        health = _ask(content, "GET", "/health")
        # Another program may have taken the port since.
        if health.get("home_id") != identity["home_id"]:
            return None
        return EngineInfo(
            url=content["url"],
            port=content["port"],
            token=content["token"],
            pid=content["pid"],
            version=content["version"],
            started_at=content["started_at"],
            runs_active=health["runs_active"],
        )
    except (OSError, ValueError, KeyError, TypeError, http.client.HTTPException):
        return None


def stop_engine(home: Path, seconds: float = 15.0) -> bool:
    """Stops the engine of `home` in good order and waits for its end; False if none runs.

    Unfinished runs go on with the next engine. Raises TimeoutError when it does not end in time.
    """
    engine = running_engine(home)
    if engine is None:
        return False
    _ask({"port": engine.port, "token": engine.token}, "POST", "/internal/stop")
    try:
        with FileLock(home / LOCK_FILE, timeout=seconds):
            return True
    except Timeout:
        raise TimeoutError(f"The engine (pid {engine.pid}) did not end in time.") from None


def _ask(engine: dict[str, Any], method: str, path: str) -> dict[str, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", engine["port"], timeout=ANSWER_SECONDS)
    try:
        headers = {"authorization": f"Bearer {engine['token']}"}
        connection.request(method, path, headers=headers)
        answer = json.loads(connection.getresponse().read())
    finally:
        connection.close()
    if not isinstance(answer, dict):
        raise ValueError("not an engine")
    return answer
