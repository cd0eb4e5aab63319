"""The VideoGen that a call goes to: the hosted API with a key, or the local engine."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import anyio

from videogen_mcp.errors import ApiConnectionError, AuthenticationError

from .logs import logger
from .settings import ServerSettings

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient

    from .engine_process import Engine

T = TypeVar("T")

LONG_POLL_SECONDS = 20.0
LARGEST_CLIENT_CACHE = 64
ENGINE_RESTARTS = 2


class Upstream(Protocol):
    """A VideoGen account. `account` is a hash that names it without telling its key."""

    account: str
    is_local: bool

    async def call(self, act: Callable[[VideoGenClient], Awaitable[T]]) -> T:
        """Runs `act` with a client that is connected."""
        ...

    async def aclose(self) -> None: ...


class HostedUpstream:
    """The VideoGen API, or anything that speaks it, with the user's own key."""

    is_local = False

    def __init__(self, api_key: str, base_url: str | None) -> None:
        self.account = _digest(base_url or "", api_key)
        self._api_key = api_key
        self._base_url = base_url
        self._client: VideoGenClient | None = None

    async def call(self, act: Callable[[VideoGenClient], Awaitable[T]]) -> T:
        return await act(self._connected())

    def _connected(self) -> VideoGenClient:
        if self._client is None:
            from videogen_mcp.client import DEFAULT_BASE_URL, VideoGenClient

            self._client = VideoGenClient(
                self._api_key, base_url=self._base_url or DEFAULT_BASE_URL
            )
        return self._client

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()
            self._client = None


class LocalUpstream:
    """The engine on this machine: found, or started, at the first call and again when it left."""

    is_local = True

    def __init__(self, home: Path) -> None:
        self.account = _digest("local", str(home.resolve()))
        self._home = home
        self._client: VideoGenClient | None = None
        self._lock = anyio.Lock()

    async def call(self, act: Callable[[VideoGenClient], Awaitable[T]]) -> T:
        """Runs `act`; an engine that is gone is found or started again, and `act` repeated.

        That is safe for starts too: the engine takes one idempotency key for one run.
        """
        for _ in range(ENGINE_RESTARTS):
            client = await self._connected()
            try:
                return await act(client)
            except (ApiConnectionError, AuthenticationError) as error:
                # A new engine has a new token, so an old client may also be refused.
                logger.info("The local engine does not answer (%s): looking for it", error.message)
                await self._drop(client)
        return await act(await self._connected())

    async def _connected(self) -> VideoGenClient:
        async with self._lock:
            if self._client is None:
                from .engine_process import find_or_start

                self._client = _local_client(await find_or_start(self._home))
            return self._client

    async def _drop(self, client: VideoGenClient) -> None:
        """Forgets a client; it is closed by the garbage collector, as others may be using it."""
        if self._client is client:
            self._client = None

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()
            self._client = None


def _local_client(engine: Engine) -> VideoGenClient:
    from videogen_mcp.client import RetryPolicy, VideoGenClient

    return VideoGenClient(
        engine.token,
        base_url=engine.url,
        local_engine=True,
        retry=RetryPolicy(attempts=2, first_wait=0.1),
    )


class Upstreams:
    """Every account that this process speaks for: one by settings, others by HTTP bearer."""

    def __init__(self, settings: ServerSettings) -> None:
        self._settings = settings
        self._default: Upstream | None = None
        self._by_key: OrderedDict[str, Upstream] = OrderedDict()

    def of(self, bearer: str | None) -> Upstream:
        """The account of a request: that of its bearer key, else the configured one."""
        if bearer is not None:
            return self._of_key(bearer)
        if self._settings.auth == "bearer":
            raise AuthenticationError(
                "This server needs a VideoGen API key with every request.",
                code="missing_api_key",
                hint="Send it as the header Authorization: Bearer sk_videogen_live_….",
            )
        if self._default is None:
            key = self._settings.api_key
            self._default = (
                HostedUpstream(key, self._settings.base_url)
                if key
                else LocalUpstream(self._settings.home_folder())
            )
        return self._default

    def _of_key(self, key: str) -> Upstream:
        found = self._by_key.get(key)
        if found is None:
            found = self._by_key[key] = HostedUpstream(key, self._settings.base_url)
        self._by_key.move_to_end(key)
        while len(self._by_key) > LARGEST_CLIENT_CACHE:
            self._by_key.popitem(last=False)
        return found

    async def aclose(self) -> None:
        for upstream in (*self._by_key.values(), self._default):
            if upstream is not None:
                await upstream.aclose()


def bearer_of(authorization: str | None) -> str | None:
    """The token of an Authorization header."""
    scheme, _, token = (authorization or "").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]
