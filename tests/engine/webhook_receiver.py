"""A real receiver of webhooks on 127.0.0.1, whose answers are scripted."""

from __future__ import annotations

import json
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True)
class Answer:
    """One scripted answer; with `holds`, it is not given before `release` of the receiver."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    holds: bool = False


@dataclass(frozen=True)
class Received:
    """One request as it came in; header names in lower case."""

    path: str
    headers: dict[str, str]
    body: bytes
    moment: float

    @property
    def message_id(self) -> str:
        return self.headers["webhook-id"]

    @property
    def payload(self) -> dict[str, Any]:
        content: dict[str, Any] = json.loads(self.body)
        return content


class Receiver:
    """Answers the first requests as scripted, and all others with `default`."""

    def __init__(self, *script: Answer, default: Answer | None = None) -> None:
        self._script = deque(script)
        self._default = default or Answer()
        self._changed = threading.Condition()
        self._released = threading.Event()
        self.received: list[Received] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._released.set()
        self._server.shutdown()
        self._server.server_close()

    def release(self) -> None:
        """Gives the answers that are held back."""
        self._released.set()

    def answer_always(self, answer: Answer) -> None:
        """From now on, whatever was scripted."""
        with self._changed:
            self._script.clear()
            self._default = answer

    def wait_for(self, count: int, seconds: float = 20) -> list[Received]:
        """The requests once there are `count` of them; fails after `seconds`."""
        with self._changed:
            came = self._changed.wait_for(lambda: len(self.received) >= count, seconds)
            assert came, f"{len(self.received)} of {count} requests came"
            return list(self.received)

    def wait_for_event(self, event: str, seconds: float = 20) -> Received:
        """The first request that brings `event`."""
        deadline = time.monotonic() + seconds
        with self._changed:
            while True:
                for item in self.received:
                    if item.payload["event"] == event:
                        return item
                left = deadline - time.monotonic()
                assert left > 0, [item.payload["event"] for item in self.received]
                self._changed.wait(left)

    def _take(self, item: Received) -> Answer:
        with self._changed:
            self.received.append(item)
            self._changed.notify_all()
            return self._script.popleft() if self._script else self._default

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                answer = receiver._take(Received(self.path, headers, body, time.monotonic()))
                if answer.holds:
                    receiver._released.wait(30)
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", "0")
                self.end_headers()

            def do_GET(self) -> None:
                receiver._take(Received(self.path, {}, b'{"event": "GET"}', time.monotonic()))
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_args: Any) -> None:
                return

        return Handler
