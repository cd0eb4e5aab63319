"""A real HTTP server on loopback that answers what it was told to, byte by byte."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

RESET = b""
"""A scripted answer that closes the connection without a word."""


@dataclass(frozen=True)
class Torn:
    """Sends the bytes, then resets the connection (RST, not a polite end)."""

    sent: bytes = b""


@dataclass(frozen=True)
class Dripping:
    """Sends the bytes one by one, each after a pause; no bytes is silence until the client goes."""

    sent: bytes = b""
    pause: float = 0.05


Script = bytes | Torn | Dripping


async def perform(
    script: Script, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    """Answers as scripted and ends the connection."""
    if isinstance(script, Dripping):
        for byte in script.sent:
            writer.write(bytes([byte]))
            await asyncio.sleep(script.pause)
        if not script.sent:
            await reader.read()
    elif isinstance(script, Torn):
        writer.write(script.sent)
        await writer.drain()
        linger = struct.pack("ii", 1, 0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    else:
        writer.write(script)
    writer.close()


def answer(status: int, body: object = None, **headers: str) -> bytes:
    """A whole HTTP answer; dicts become JSON, strings and bytes are sent as they are."""
    payload = body if isinstance(body, bytes) else _text(body).encode()
    names = {
        "content-type": "application/json",
        **{k.replace("_", "-"): v for k, v in headers.items()},
    }
    names.setdefault("content-length", str(len(payload)))
    lines = [f"HTTP/1.1 {status} Scripted", *(f"{k}: {v}" for k, v in names.items())]
    return ("\r\n".join(lines) + "\r\nconnection: close\r\n\r\n").encode() + payload


def _text(body: object) -> str:
    if body is None:
        return ""
    return body if isinstance(body, str) else json.dumps(body)


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

    script: list[Script]
    url: str = ""
    seen: list[Seen] = field(default_factory=list)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        first, *lines = head.strip().split("\r\n")
        headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        method, path, _ = first.split(" ")
        self.seen.append(Seen(method, path, headers, body))
        with suppress(ConnectionError):
            await perform(self.script[min(len(self.seen), len(self.script)) - 1], reader, writer)


@asynccontextmanager
async def faulty_server(*script: Script) -> AsyncIterator[FaultyServer]:
    faulty = FaultyServer(list(script))
    server = await asyncio.start_server(faulty.handle, "127.0.0.1", 0)
    faulty.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield faulty
