"""An OpenAI-compatible server on loopback, whose answers are scripted."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

Scripted = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class FakeOpenAi:
    """Answers POST as scripted, one after another; `requests` are the bodies that came."""

    requests: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._script: queue.Queue[Scripted] = queue.Queue()
        self._stopping = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()

    def replies(self, text: str | None, **choice: Any) -> None:
        """Answers with a completion of this text."""
        message = {"role": "assistant", "content": text}
        body = {"choices": [{"index": 0, "message": message, "finish_reason": "stop", **choice}]}
        self.answers(200, json.dumps(body))

    def answers(self, status: int, body: str, **headers: str) -> None:
        """Answers with these bytes."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            handler.send_header("Content-Type", "application/json")
            handler.send_header("Content-Length", str(len(body.encode())))
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(body.encode())

        self._script.put(answer)

    def hangs(self) -> threading.Event:
        """Answers only when the event that this gives is set, with the next scripted answer."""
        go_on = threading.Event()

        def wait(handler: BaseHTTPRequestHandler) -> None:
            while not (go_on.is_set() or self._stopping.is_set()):
                go_on.wait(0.05)
            if go_on.is_set():
                self._script.get(timeout=10)(handler)

        self._script.put(wait)
        return go_on

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                provider.requests.append({"path": self.path, **json.loads(body)})
                provider.keys.append(self.headers.get("Authorization"))
                try:
                    provider._script.get(timeout=10)(self)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def log_message(self, format: str, *args: Any) -> None:
                """Nothing: pytest shows what matters."""

        return Handler
