"""Connections that go only to addresses which were checked, and that never wait unwatched."""

from __future__ import annotations

import functools
import queue
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore
from anyio import to_thread

from .addresses import IpAddress, RefusedAddress, resolve

SLICE = 0.25
"""Seconds for which a read waits before it looks again at the clock."""

CONNECT_SECONDS = 10.0
ADDRESSES_TRIED = 4

Admit = Callable[[str, int, IpAddress], bool]
"""Whether a host, a port of it and one of its addresses may be connected to."""


@functools.cache
def trusted() -> ssl.SSLContext:
    """Verifies certificates and names; made once, since reading all authorities takes long."""
    return httpcore.default_ssl_context()


def checked(addresses: list[IpAddress], host: str, port: int, admit: Admit) -> list[str]:
    """The addresses to try; raises RefusedAddress when even one of them is not allowed."""
    if not all(admit(host, port, address) for address in addresses):
        raise RefusedAddress("its host belongs to a private network")
    return [str(address) for address in addresses[:ADDRESSES_TRIED]]


class PinnedBackend(httpcore.NetworkBackend):
    """Resolves a host once and connects to what was checked; `look` is called while it waits.

    `look` raises to end the waiting.
    """

    def __init__(self, admit: Admit, look: Callable[[], None]) -> None:
        self._admit = admit
        self._look = look
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        found = _watched(functools.partial(resolve, host, port), self._look)
        failure: Exception | None = None
        for address in checked(found, host, port, self._admit):
            self._look()
            try:
                stream = self._plain.connect_tcp(
                    address, port, CONNECT_SECONDS, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return WatchedStream(stream, self._look)
        raise failure or httpcore.ConnectError("The host has no address.")


class WatchedStream(httpcore.NetworkStream):
    """A connection whose reads look at the clock several times a second."""

    def __init__(self, inner: httpcore.NetworkStream, look: Callable[[], None]) -> None:
        self._inner = inner
        self._look = look

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        while True:
            self._look()
            try:
                return self._inner.read(max_bytes, SLICE)
            except httpcore.ReadTimeout:
                continue

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, CONNECT_SECONDS)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        secured = self._inner.start_tls(ssl_context, server_hostname, CONNECT_SECONDS)
        return WatchedStream(secured, self._look)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class PinnedAsyncBackend(httpcore.AsyncNetworkBackend):
    """The same for the event loop, where whoever waits sets the time limit."""

    def __init__(self, admit: Admit) -> None:
        self._admit = admit
        self._plain = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - as httpcore calls it
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        found = await to_thread.run_sync(resolve, host, port, abandon_on_cancel=True)
        failure: Exception | None = None
        for address in checked(found, host, port, self._admit):
            try:
                return await self._plain.connect_tcp(
                    address, port, timeout, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore.ConnectError("The host has no address.")


def _watched(lookup: Callable[[], list[IpAddress]], look: Callable[[], None]) -> list[IpAddress]:
    """Runs a name lookup, which cannot be interrupted, beside a thread that can."""
    answers: queue.SimpleQueue[list[IpAddress] | OSError | UnicodeError] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put(lookup())
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=run, name="name lookup", daemon=True).start()
    while True:
        look()
        try:
            answer = answers.get(timeout=SLICE)
        except queue.Empty:
            continue
        if isinstance(answer, list):
            return answer
        raise httpcore.ConnectError("The host's name is not known.") from answer


class Clock:
    """Time limits of one download: for the whole, and for the phase that it is in."""

    def __init__(self, seconds: float, check: Callable[[], None]) -> None:
        self._check = check
        self._end = time.monotonic() + seconds
        self._phase_end = self._end

    def begin_phase(self, seconds: float) -> None:
        self._phase_end = min(self._end, time.monotonic() + seconds)

    @property
    def is_phase_over(self) -> bool:
        return time.monotonic() > self._phase_end

    def look(self) -> None:
        """Raises RunCancelled, or TimeoutError when the time is up."""
        self._check()
        if self.is_phase_over:
            raise TimeoutError
