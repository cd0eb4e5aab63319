"""The VideoGen that a call goes to: the hosted API with a key, or the local engine."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import anyio

from videogen_mcp.errors import ApiConnectionError, AuthenticationError, VideoGenError

from .logs import logger
from .settings import ServerSettings

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient

    from .engine_process import Engine

T = TypeVar("T")

LONG_POLL_SECONDS = 20.0
LARGEST_CLIENT_CACHE = 64
ENGINE_RESTARTS = 2


SIGN_IN_AGAIN = (
    "Sign in again: reconnect this MCP server in your client, or send a valid VideoGen API key as "
    "Authorization: Bearer sk_videogen_live_…."
)

NoteError = Callable[["Upstream", VideoGenError], None]


class Upstream(ABC):
    """A VideoGen account. `account` is a hash that names it without telling its key.

    `bearer` is the key or token that came with a request, None where the server has its own.
    """

    is_local = False

    def __init__(self, account: str, note: NoteError, *, bearer: str | None = None) -> None:
        self.account = account
        self.bearer = bearer
        self._note = note

    async def call(self, act: Callable[[VideoGenClient], Awaitable[T]]) -> T:
        """Runs `act` with a client that is connected."""
        try:
            return await self._call(act)
        except VideoGenError as error:
            if self.bearer is not None and isinstance(error, AuthenticationError):
                error.hint = SIGN_IN_AGAIN
            self._note(self, error)
            raise

    @abstractmethod
    async def _call(self, act: Callable[[VideoGenClient], Awaitable[T]]) -> T:
        """Runs `act` with a client of this account."""

    @abstractmethod
    async def aclose(self) -> None:
        """Closes what is connected."""


class HostedUpstream(Upstream):
    """The VideoGen API, or anything that speaks it, with the user's own key."""

    def __init__(
        self,
        api_key: str,
        base_url: str | None,
        note: NoteError,
        *,
        account: str | None = None,
        is_bearer: bool = False,
    ) -> None:
        named = account or account_of_key(base_url, api_key)
        super().__init__(named, note, bearer=api_key if is_bearer else None)
        self._api_key = api_key
        self._base_url = base_url
        self._client: VideoGenClient | None = None

    async def _call(self, act: Callable[[VideoGenClient], Awaitable[T]]) -> T:
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


class LocalUpstream(Upstream):
    """The engine on this machine: found, or started, at the first call and again when it left."""

    is_local = True

    def __init__(self, home: Path, note: NoteError) -> None:
        super().__init__(_digest("local", str(home.resolve())), note)
        self.engine: Engine | None = None
        """The one that was connected last."""
        self._home = home
        self._client: VideoGenClient | None = None
        self._lock = anyio.Lock()

    async def _call(self, act: Callable[[VideoGenClient], Awaitable[T]]) -> T:
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

                self.engine = await find_or_start(self._home)
                self._client = _local_client(self.engine)
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
    """Every account that this process speaks for: one by settings, or others by HTTP bearer."""

    def __init__(self, settings: ServerSettings, note: NoteError) -> None:
        self._settings = settings
        self._note = note
        self._default: Upstream | None = None
        self._by_token: OrderedDict[str, Upstream] = OrderedDict()

    def of(self, bearer: str | None, account: str | None = None) -> Upstream:
        """The account of a request: with auth "bearer" that of its token, else the configured one.

        A header that was not asked for is none of ours, or another's password, and goes nowhere.
        `account` names whose token it is, where that is known.
        """
        if self._settings.auth != "bearer":
            return self._configured()
        if bearer is None:
            raise AuthenticationError(
                "This server needs a VideoGen API key with every request.",
                code="missing_api_key",
                hint="Send it as the header Authorization: Bearer sk_videogen_live_….",
            )
        return self._of_bearer(bearer, account or account_of_key(self._settings.base_url, bearer))

    def _configured(self) -> Upstream:
        if self._default is None:
            key = self._settings.api_key
            self._default = (
                HostedUpstream(key, self._settings.base_url, self._note)
                if key
                else LocalUpstream(self._settings.home_folder(), self._note)
            )
        return self._default

    def _of_bearer(self, token: str, account: str) -> Upstream:
        """One for each token, since tokens of one account may allow unlike things."""
        found = self._by_token.get(token)
        if found is None:
            found = self._by_token[token] = HostedUpstream(
                token, self._settings.base_url, self._note, account=account, is_bearer=True
            )
        self._by_token.move_to_end(token)
        while len(self._by_token) > LARGEST_CLIENT_CACHE:
            self._by_token.popitem(last=False)
        return found

    async def aclose(self) -> None:
        for upstream in (*self._by_token.values(), self._default):
            if upstream is not None:
                await upstream.aclose()


def bearer_of(authorization: str | None) -> str | None:
    """The token of an Authorization header."""
    scheme, _, token = (authorization or "").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def account_of_key(base_url: str | None, key: str) -> str:
    """The account of an API key: as long as the key is the same, so is it."""
    return _digest(base_url or "", key)


def account_of_user(base_url: str | None, team_id: str, email: str) -> str:
    """The account of a signed-in user, whose tokens change by the hour."""
    return _digest(base_url or "", "user", team_id, email)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]
