"""A real HTTP server on loopback that answers what it was told to, byte by byte."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

RESET = b""
"""A scripted answer that closes the connection without a word."""


def answer(status: int, body: object = None, **headers: str) -> bytes:
    """A whole HTTP answer; dicts become JSON, strings are sent as they are."""
    raw = body if isinstance(body, str) else json.dumps(body)
    payload = b"" if body is None else raw.encode()
    names = {
        "content-type": "application/json",
        **{k.replace("_", "-"): v for k, v in headers.items()},
    }
    names.setdefault("content-length", str(len(payload)))
    lines = [f"HTTP/1.1 {status} Scripted", *(f"{k}: {v}" for k, v in names.items())]
    return ("\r\n".join(lines) + "\r\nconnection: close\r\n\r\n").encode() + payload


@dataclass
class Seen:
    """One request as the server got it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> object:
        return json.loads(self.body)


@dataclass
class FaultyServer:
    """Answers with the scripted answers in turn, then with the last one for ever."""

    script: list[bytes]
    url: str = ""
    seen: list[Seen] = field(default_factory=list)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        first, *lines = head.strip().split("\r\n")
        headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        method, path, _ = first.split(" ")
        self.seen.append(Seen(method, path, headers, body))
        writer.write(self.script[min(len(self.seen), len(self.script)) - 1])
        writer.close()


@asynccontextmanager
async def faulty_server(*script: bytes) -> AsyncIterator[FaultyServer]:
    faulty = FaultyServer(list(script))
    server = await asyncio.start_server(faulty.handle, "127.0.0.1", 0)
    faulty.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield faulty
