"""A web server on loopback that serves well and badly, for tests of downloads."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[["Exchange"], None]


@dataclass
class Exchange:
    """One request in the hands of its answer."""

    handler: BaseHTTPRequestHandler
    stopping: threading.Event

    @property
    def path(self) -> str:
        return self.handler.path

    def send(self, status: int, body: bytes = b"", **headers: str) -> None:
        """A whole answer; underscores in header names are dashes."""
        self.start(status, **{"content_length": str(len(body)), **headers})
        self.write(body)

    def start(self, status: int, **headers: str) -> None:
        self.handler.send_response(status)
        for name, value in headers.items():
            self.handler.send_header(name.replace("_", "-"), value)
        self.handler.end_headers()

    def write(self, data: bytes) -> None:
        self.handler.wfile.write(data)
        self.handler.wfile.flush()

    def hang(self) -> None:
        """Sends nothing more until the server stops."""
        self.stopping.wait(30)


@dataclass
class WebServer:
    """Answers GET by the path; `requests` are the paths and headers that came."""

    context: ssl.SSLContext | None = None
    answers: dict[str, Answer] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._stopping = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        if self.context:
            self._server.socket = self.context.wrap_socket(self._server.socket, server_side=True)
        self.port: int = self._server.server_address[1]
        self.host = f"127.0.0.1:{self.port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()

    def serve(self, path: str, answer: Answer) -> str:
        """Has `answer` called for a path; returns its URL."""
        self.answers[path.partition("?")[0]] = answer
        scheme = "https" if self.context else "http"
        return f"{scheme}://{self.host}{path}"

    def file(self, path: str, body: bytes, **headers: str) -> str:
        """The URL of a file that is served well."""
        return self.serve(path, lambda exchange: exchange.send(200, body, **headers))

    def redirect(self, path: str, location: str, status: int = 302) -> str:
        return self.serve(path, lambda exchange: exchange.send(status, location=location))

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.requests.append((self.path, dict(self.headers.items())))
                answer = server.answers.get(self.path.partition("?")[0])
                exchange = Exchange(self, server._stopping)
                try:
                    answer(exchange) if answer else exchange.send(404)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def log_message(self, format: str, *args: Any) -> None:
                """Nothing: pytest shows what matters."""

        return Handler
