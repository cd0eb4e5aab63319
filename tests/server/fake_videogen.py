"""A VideoGen API whose runs do what a test tells them, faults included.

It serves the contract's routes over real HTTP on 127.0.0.1 and records what it was asked.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

EXPIRES_AT = 1_800_000_000


@dataclass
class Job:
    """A run whose readings follow `script`; its last state is repeated for ever."""

    script: list[dict[str, Any]]
    reads: int = 0

    def read(self) -> dict[str, Any]:
        state = self.script[min(self.reads, len(self.script) - 1)]
        self.reads += 1
        return state


class TimedJob(Job):
    """A run that ends after some seconds, however often it is read."""

    def __init__(self, seconds: float, end: dict[str, Any]) -> None:
        super().__init__([])
        self._end, self._ends_at = end, time.monotonic() + seconds

    def read(self) -> dict[str, Any]:
        self.reads += 1
        return self._end if time.monotonic() >= self._ends_at else running(10)


def running(progress: float, stage: str | None = None, attempt: int = 0) -> dict[str, Any]:
    said: dict[str, Any] = {
        "status": "running",
        "progressPercentage": progress,
        "attemptIndex": attempt,
    }
    return said | ({"stage": stage} if stage else {})


SUCCEEDED = {"status": "succeeded", "progressPercentage": 100, "attemptIndex": 0}


def failed(message: str, code: str | None = None) -> dict[str, Any]:
    error = {"message": message, "code": code}
    return {"status": "failed", "progressPercentage": 40, "attemptIndex": 0, "error": error}


@dataclass
class FakeVideoGen:
    """Its `script` is what every new run will do; `faults` are answered instead, once each.

    `keys` are the Authorization headers that came, those in `refused` are answered 401.
    """

    script: list[dict[str, Any]] = field(default_factory=lambda: [SUCCEEDED])
    faults: dict[str, list[tuple[int, dict[str, Any]]]] = field(default_factory=dict)
    starts: list[dict[str, Any]] = field(default_factory=list)
    remixes: list[dict[str, Any]] = field(default_factory=list)
    exports: list[dict[str, Any]] = field(default_factory=list)
    executions: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    interchanges: list[dict[str, Any]] = field(default_factory=list)
    workflows: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    cancels: list[str] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    jobs: dict[str, Job] = field(default_factory=dict)
    hold_starts: threading.Event = field(default_factory=threading.Event)
    start_arrived: threading.Event = field(default_factory=threading.Event)
    read_arrived: threading.Event = field(default_factory=threading.Event)
    url: str = ""

    def __post_init__(self) -> None:
        self.hold_starts.set()

    def fail(self, path: str, status: int, times: int = 1, **body: Any) -> None:
        """Answers the next requests whose path contains `path` with an error."""
        said = {"message": "Something broke.", "code": None} | body
        self.faults.setdefault(path, []).extend([(status, said)] * times)

    def app(self) -> Starlette:
        start = "/v1/workflows/script-to-video"
        run, project = "/v1/workflows/runs/{run_id}", "/v1/projects/{project_id}"
        routes = [
            Route(start, self._start, methods=["POST"]),
            Route("/v1/workflows/{workflow}", self._start_other, methods=["POST"]),
            Route("/v1/workflows/runs", self._runs),
            Route(run, self._run),
            Route(f"{run}/cancel", self._cancel, methods=["POST"]),
            Route(f"{project}/remix", self._remix, methods=["POST"]),
            Route(f"{project}/remix-actions", self._actions),
            Route(f"{project}/export", self._export, methods=["POST"]),
            Route(f"{project}/exports/{{export_id}}", self._read_export),
            Route("/v1/projects", self._projects),
            Route(project, self._project),
            Route(f"{project}/timeline-interchange", self._interchange, methods=["POST"]),
            Route("/v1/timeline-interchange/{job_id}", self._read_interchange),
            Route("/v1/tools/executions", self._executions),
            Route("/v1/tools/executions/{execution_id}", self._execution),
            Route(
                "/v1/tools/executions/{execution_id}/cancel",
                self._cancel_execution,
                methods=["POST"],
            ),
            Route("/v1/tools/{tool}", self._execute, methods=["POST"]),
            Route("/v1/files/upload", self._ticket, methods=["POST"]),
            Route("/v1/files/{file_id}", self._file),
            Route("/v1/files/{file_id}/hydrate", self._file, methods=["POST"]),
            Route("/put/{file_id}", self._put, methods=["PUT"]),
            Route("/v1/resources/tts-voices", self._voices),
            Route("/v1/resources/languages", self._languages),
            Route("/v1/me", self._me),
            Route("/.well-known/oauth-protected-resource", self._metadata),
        ]
        app = Starlette(routes=routes)
        app.add_middleware(_Faults, fake=self)
        return app

    # Workflows

    def _start(self, request: Request) -> Response:
        self.start_arrived.set()
        self.hold_starts.wait(10)
        body = _body(request)
        self.starts.append(body)
        run_id = f"vg_work_{len(self.starts)}"
        self.jobs[run_id] = Job(list(self.script))
        return JSONResponse(self._started(run_id), 202)

    def _start_other(self, request: Request) -> Response:
        self.workflows.append((request.path_params["workflow"], _body(request)))
        run_id = f"vg_work_other_{len(self.workflows)}"
        self.jobs[run_id] = Job(list(self.script))
        return JSONResponse(self._started(run_id), 202)

    def _started(self, run_id: str) -> dict[str, Any]:
        return {
            "workflowRunId": run_id,
            "projectId": "vg_proj_1",
            "projectUrl": "https://app.example/project/vg_proj_1",
            "remixActionIds": [],
        }

    def _run(self, request: Request) -> Response:
        run_id = request.path_params["run_id"]
        if run_id not in self.jobs:
            return JSONResponse({"message": f"No run {run_id}.", "code": "not_found"}, 404)
        return JSONResponse(self._run_body(run_id))

    def _run_body(self, run_id: str) -> dict[str, Any]:
        state = self.jobs[run_id].read()
        self.read_arrived.set()
        done = state["status"] == "succeeded"
        return {
            "workflowRunId": run_id,
            "workflowType": "SCRIPT_TO_VIDEO",
            "projectId": "vg_proj_1",
            "projectUrl": "https://app.example/project/vg_proj_1",
            "error": None,
            "exportId": "vg_expo_0" if done else None,
            "downloadUrl": f"{self.url}/media/{run_id}.mp4" if done else None,
            "downloadUrlExpiresAt": EXPIRES_AT if done else None,
            "thumbnailUrl": None,
            "thumbnailUrlExpiresAt": None,
            "exportFileId": "vg_file_1" if done else None,
            **state,
        }

    def _runs(self, request: Request) -> Response:
        runs = [self._run_body(run_id) for run_id in self.jobs if run_id.startswith("vg_work")]
        return JSONResponse({"workflowRuns": runs, "hasMore": False, "nextCursor": None})

    def _cancel(self, request: Request) -> Response:
        run_id = request.path_params["run_id"]
        self.cancels.append(run_id)
        self.jobs[run_id] = Job([{"status": "cancelled", "progressPercentage": 10}])
        return JSONResponse(self._started(run_id), 202)

    # Tools

    def _execute(self, request: Request) -> Response:
        self.executions.append((request.path_params["tool"], _body(request)))
        execution_id = f"vg_tool_{len(self.executions)}"
        self.jobs[execution_id] = Job(list(self.script))
        return JSONResponse({"toolExecutionId": execution_id}, 202)

    def _execution(self, request: Request) -> Response:
        return JSONResponse(self._execution_body(request.path_params["execution_id"]))

    def _execution_body(self, execution_id: str) -> dict[str, Any]:
        tool, body = self.executions[int(execution_id.removeprefix("vg_tool_")) - 1]
        state = self.jobs[execution_id].read()
        made = range(body.get("numResults", 1)) if state["status"] == "succeeded" else ()
        results = [
            {
                "fileId": f"vg_file_{index}",
                "type": "IMAGE",
                "file": _file(f"vg_file_{index}"),
                "downloadUrl": f"{self.url}/media/{index}.png",
                "downloadUrlExpiresAt": EXPIRES_AT,
                "thumbnailUrl": None,
                "thumbnailUrlExpiresAt": None,
            }
            for index in made
        ]
        return {
            "toolExecutionId": execution_id,
            "toolType": tool.upper().replace("-", "_"),
            "error": None,
            "results": results,
            **state,
        }

    def _executions(self, request: Request) -> Response:
        found = [self._execution_body(i) for i in self.jobs if i.startswith("vg_tool_")]
        return JSONResponse({"toolExecutions": found, "hasMore": False, "nextCursor": None})

    def _cancel_execution(self, request: Request) -> Response:
        execution_id = request.path_params["execution_id"]
        self.cancels.append(execution_id)
        self.jobs[execution_id] = Job([{"status": "cancelled", "progressPercentage": 10}])
        return JSONResponse({"toolExecutionId": execution_id}, 202)

    # Projects

    def _interchange(self, request: Request) -> Response:
        self.interchanges.append(_body(request))
        job_id = f"vg_inte_{len(self.interchanges)}"
        self.jobs[job_id] = Job(list(self.script))
        return JSONResponse({"interchangeJobId": job_id}, 202)

    def _read_interchange(self, request: Request) -> Response:
        job_id = request.path_params["job_id"]
        asked = self.interchanges[int(job_id.removeprefix("vg_inte_")) - 1]
        state = self.jobs[job_id].read()
        done = state["status"] == "succeeded"
        return JSONResponse(
            {
                "interchangeJobId": job_id,
                "projectId": "vg_proj_1",
                "format": asked.get("format", "FCPXML"),
                "mediaDelivery": asked.get("mediaDelivery", "REMOTE_URLS"),
                "downloadUrl": f"{self.url}/media/{job_id}.xml" if done else None,
                "downloadUrlExpiresAt": EXPIRES_AT if done else None,
                "interchangeFileId": "vg_file_7" if done else None,
                "file": None,
                "error": None,
                **state,
            }
        )

    def _remix(self, request: Request) -> Response:
        body = _body(request)
        first = 100 * len(self.remixes)
        self.remixes.append(body)
        ids = [f"vg_rmix_{first + index}" for index in range(len(body["remixActions"]))]
        for action_id in ids:
            self.jobs[action_id] = Job(list(self.script))
        answer = self._started("") | {"remixActionIds": ids}
        return JSONResponse(answer, 202)

    def _actions(self, request: Request) -> Response:
        actions = [
            {
                "remixActionId": action_id,
                "type": "ADD_ZOOM",
                "projectId": "vg_proj_1",
                "projectUrl": "https://app.example/project/vg_proj_1",
                "error": None,
                **job.read(),
            }
            for action_id, job in self.jobs.items()
            if action_id.startswith("vg_rmix")
        ]
        return JSONResponse({"remixActions": actions, "hasMore": False, "nextCursor": None})

    def _export(self, request: Request) -> Response:
        self.exports.append(_body(request))
        export_id = f"vg_expo_{len(self.exports)}"
        self.jobs[export_id] = Job([SUCCEEDED])
        return JSONResponse({"exportId": export_id}, 202)

    def _read_export(self, request: Request) -> Response:
        export_id = request.path_params["export_id"]
        return JSONResponse(
            {
                "exportId": export_id,
                "projectId": request.path_params["project_id"],
                "downloadUrl": f"{self.url}/media/{export_id}.mp4",
                "downloadUrlExpiresAt": EXPIRES_AT,
                "exportFileId": "vg_file_2",
                "file": _file("vg_file_2"),
                "error": None,
                **self.jobs[export_id].read(),
            }
        )

    def _projects(self, request: Request) -> Response:
        return JSONResponse({"projects": [_project()], "hasMore": True, "nextCursor": "next"})

    def _project(self, request: Request) -> Response:
        return JSONResponse(_project())

    # Files, catalogue, account

    def _ticket(self, request: Request) -> Response:
        return JSONResponse({"fileId": "vg_file_9", "uploadUrl": f"{self.url}/put/vg_file_9"})

    def _put(self, request: Request) -> Response:
        return Response(status_code=200)

    def _file(self, request: Request) -> Response:
        return JSONResponse(_file(request.path_params["file_id"]))

    def _voices(self, request: Request) -> Response:
        voices = [
            {
                "voiceId": f"vg_voic_{name.lower()}",
                "languageCode": "en-US",
                "displayName": name,
                "displayGender": "FEMALE",
                "supportsDirectToolExecution": True,
                "supportsAllLanguages": False,
                "isDeprecated": False,
            }
            for name in ("Alice", "Matilda", "Oliver")
        ]
        return JSONResponse({"ttsVoices": voices, "hasMore": False, "nextCursor": None})

    def _languages(self, request: Request) -> Response:
        return JSONResponse({"languages": [{"languageCode": "de-DE", "name": "German"}]})

    def _metadata(self, request: Request) -> Response:
        return JSONResponse(
            {"resource": self.url, "authorization_servers": ["https://auth.example"]}
        )

    def _me(self, request: Request) -> Response:
        return JSONResponse(
            {
                "apiKeyId": "vg_key_1",
                "apiKeyNickname": "test",
                "email": "ada@example.com",
                "displayName": "Ada",
                "teamId": "vg_team_1",
            }
        )


class _Faults:
    """Notes the key of each request and answers the faults that were ordered."""

    def __init__(self, app: Any, fake: FakeVideoGen) -> None:
        self._app = app
        self._fake = fake

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        key = headers.get(b"authorization", b"").decode()
        self._fake.keys.add(key)
        if key in self._fake.refused:
            said = {"message": "The token has expired.", "code": "unauthorized"}
            await JSONResponse(said, 401)(scope, receive, send)
            return
        for path, faults in self._fake.faults.items():
            if path in scope["path"] and faults:
                status, body = faults.pop(0)
                await JSONResponse(body, status)(scope, receive, send)
                return
        if scope["method"] in {"POST", "PUT"}:
            scope["fake.body"] = await _read_body(receive)
        await self._app(scope, receive, send)


async def _read_body(receive: Any) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body


def _body(request: Request) -> dict[str, Any]:
    import json

    raw = request.scope["fake.body"]
    return json.loads(raw) if raw else {}


def _project() -> dict[str, Any]:
    return {
        "projectId": "vg_proj_1",
        "assistantId": "vg_asst_1",
        "title": "Water",
        "aspectRatio": {"width": 16, "height": 9},
        "status": "ready",
        "createdAt": 1,
        "updatedAt": 2,
        "projectUrl": "https://app.example/project/vg_proj_1",
    }


def _file(file_id: str) -> dict[str, Any]:
    return {
        "fileId": file_id,
        "type": "VIDEO",
        "scope": "EXPORT",
        "displayName": "water.mp4",
        "durationSeconds": 12.5,
        "downloadUrl": "https://media.example/water.mp4",
        "downloadUrlExpiresAt": EXPIRES_AT,
        "downloadSource": {
            "status": "ready",
            "url": "https://media.example/water.mp4",
            "expiresAt": EXPIRES_AT,
            "fileBytes": 4321,
            "width": 1920,
            "height": 1080,
        },
    }


class Switch:
    """An app that passes everything on to another, which can be changed between tests."""

    app: Starlette

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            await self.app(scope, receive, send)


@contextmanager
def served(app: Any, lifespan: Any = "off") -> Iterator[str]:
    """The URL of an app that listens on a free port of 127.0.0.1 as long as the block runs.

    It is served as `transports` serves ours, with the same parser of headers.
    """
    config = uvicorn.Config(app, "127.0.0.1", 0, http="h11", log_level="error", lifespan=lifespan)
    server = uvicorn.Server(config)
    ready = threading.Event()
    startup = server.startup

    async def noted_startup(*args: Any, **kwargs: Any) -> None:
        await startup(*args, **kwargs)
        ready.set()

    server.startup = noted_startup
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    assert ready.wait(10)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
