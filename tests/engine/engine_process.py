"""A real engine process, for tests."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx

from ..contract.answers import check

ENVIRONMENT = {
    "VIDEOGEN_ENGINE_IDLE_SECONDS": "600",
    "VIDEOGEN_FREE_DISK_BYTES": "1000000",
    "VIDEOGEN_UPLOAD_LIMIT_BYTES": "3000000",
    # What is installed on the machine must not decide what a test sees.
    "VIDEOGEN_OFFICE": "none",
}
SHORT_SCRIPT = "Water is life."


class EngineProcess:
    """An engine serving a data folder, and a client that holds its key.

    Every answer that the client gets is checked against the contract.
    """

    def __init__(self, home: Path, *options: str, **environment: str) -> None:
        self.home = home
        self._command = [sys.executable, "-m", "videogen_mcp.engine", "serve", "--home", str(home)]
        self._command += options
        self._environment = {**os.environ, **ENVIRONMENT, **environment}
        self.start()

    def start(self) -> None:
        """Starts it and waits until it listens."""
        (self.home / "engine.json").unlink(missing_ok=True)
        self.process = subprocess.Popen(
            self._command,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.info = self._wait_for_file(self.home / "engine.json")
        self.client = httpx.Client(
            base_url=self.info["url"],
            headers={"authorization": f"Bearer {self.info['token']}"},
            timeout=90,
            event_hooks={"response": [check]},
        )

    def _wait_for_file(self, path: Path) -> dict[str, Any]:
        deadline = time.monotonic() + 60
        while not path.exists():
            assert self.process.poll() is None, self.process.stderr.read()
            assert time.monotonic() < deadline, "the engine did not start"
            time.sleep(0.05)
        content: dict[str, Any] = json.loads(path.read_text())
        return content

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)
        self.client.close()

    def stop(self) -> int:
        """Ends it in good order; returns the exit code."""
        self.process.terminate()
        code = self.process.wait(20)
        self.client.close()
        return code

    def start_run(self, **changes: Any) -> dict[str, Any]:
        """Starts script-to-video with a tiny script at the lowest quality."""
        response = self.client.post("/v1/workflows/script-to-video", json=request_body(**changes))
        assert response.status_code == 202, response.text
        started: dict[str, Any] = response.json()
        return started

    def read_run(self, run_id: str, wait: float = 0) -> dict[str, Any]:
        response = self.client.get(f"/v1/workflows/runs/{run_id}?waitSeconds={wait}")
        assert response.status_code == 200, response.text
        run: dict[str, Any] = response.json()
        return run

    def finish(self, run_id: str) -> dict[str, Any]:
        """The run when it is over."""
        return self.wait_until(run_id, lambda run: run["status"] not in ("pending", "running"))

    def wait_until(self, run_id: str, condition: Any) -> dict[str, Any]:
        """The run as soon as `condition(run)` holds; fails when it ends before."""
        while True:
            run = self.read_run(run_id, wait=20)
            if condition(run):
                return run
            assert run["status"] in ("pending", "running"), run

    def wait_for_project(self, path: str, key: str) -> list[dict[str, Any]]:
        """The items of a project's list once all of them are over."""
        while True:
            items: list[dict[str, Any]] = self.client.get(path).json()[key]
            if all(item["status"] not in ("pending", "running") for item in items):
                return items
            time.sleep(0.1)

    def wait_for_analysis(self, file_id: str) -> dict[str, Any]:
        """The file once nothing is worked out about it any more."""
        while True:
            info: dict[str, Any] = self.client.get(f"/v1/files/{file_id}").json()
            state = info["fileAnalysisMetadata"]["analysisLoadingState"]
            if state not in ("UNATTEMPTED", "LOADING"):
                return info
            time.sleep(0.1)

    def upload(self, name: str, content: bytes, **ticket: Any) -> dict[str, Any]:
        """Uploads bytes; returns the file."""
        answer = self.client.post("/v1/files/upload", json={"displayName": name, **ticket}).json()
        put = httpx.put(answer["uploadUrl"], content=content, timeout=60)
        assert put.status_code == 200, put.text
        info: dict[str, Any] = put.json()
        return info


def request_body(**changes: Any) -> dict[str, Any]:
    """A script-to-video request that is quick to make."""
    return {
        "script": SHORT_SCRIPT,
        "visualStyle": {"type": "AI_IMAGE", "aiStyle": "calm and bright"},
        "autoExport": True,
        "exportOptions": {"quality": "STANDARD"},
        **changes,
    }
