"""Server processes over HTTP, and a balancer that asks each in turn."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

SECONDS = 20
MOST_REQUESTS = 100
DROPPED = {"connection", "transfer-encoding", "keep-alive", "content-length", "date", "server"}


class ServerProcess:
    """`videogen-mcp serve` on a free port of 127.0.0.1; what it logs is kept in `log`."""

    def __init__(self, env: dict[str, str], transport: str = "http", *options: str) -> None:
        command = [sys.executable, "-m", "videogen_mcp", "serve", "--transport", transport]
        self.process = subprocess.Popen(
            [*command, "--port", "0", *options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **env},
            text=True,
        )
        self.log = ""
        self._found = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        assert self._found.wait(SECONDS), self.log
        found = re.search(r"Listening on (http://\S+?)(/mcp|/sse)", self.log)
        assert found, self.log
        self.base, self.url = found[1], found[1] + found[2]

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.log += line
            if "Listening on" in line:
                self._found.set()
        self._found.set()

    def leave(self, signal_number: int) -> int:
        """Sends a signal; the exit code."""
        self.process.send_signal(signal_number)
        code = self.process.wait(SECONDS)
        self._reader.join(SECONDS)
        return code


@contextmanager
def server_process(
    env: dict[str, str], transport: str = "http", *options: str
) -> Iterator[ServerProcess]:
    server = ServerProcess(env, transport, *options)
    try:
        yield server
    finally:
        server.process.kill()
        server.process.wait()


class Balancer:
    """An ASGI app that passes requests on to servers in turn, and notes which answered what."""

    def __init__(self, servers: list[str]) -> None:
        self._servers = servers
        self._http = httpx.AsyncClient(trust_env=False, timeout=60)
        self.asked: list[tuple[int, str]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        body = await request.body()
        answer = await self._answered(request, body)
        kept = {key: value for key, value in answer.headers.items() if key not in DROPPED}
        response: Response = StreamingResponse(
            answer.aiter_raw(), status_code=answer.status_code, headers=kept
        )
        try:
            await response(scope, receive, send)
        finally:
            await answer.aclose()

    async def _answered(self, request: Request, body: bytes) -> httpx.Response:
        """The answer of the server whose turn it is, or of the next that takes connections."""
        headers = {key: value for key, value in request.headers.items() if key != "host"}
        while True:
            number = len(self.asked) % len(self._servers)
            self.asked.append((number, request.headers.get("mcp-method") or _method(body)))
            url = self._servers[number] + request.url.path
            onward = self._http.build_request(request.method, url, headers=headers, content=body)
            try:
                return await self._http.send(onward, stream=True)
            except httpx.ConnectError:
                assert len(self.asked) < MOST_REQUESTS


def _method(body: bytes) -> str:
    found = re.search(rb'"method":\s*"([^"]+)"', body)
    return found[1].decode() if found else ""
