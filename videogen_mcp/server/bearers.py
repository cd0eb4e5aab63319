"""Who the tokens of requests belong to, and which of them the API has refused."""

from __future__ import annotations

import hashlib
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import anyio

from videogen_mcp.errors import AuthenticationError, VideoGenError

from .logs import logger
from .settings import ServerSettings
from .upstream import account_of_key, account_of_user

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient

API_KEY = "sk_"
KNOWN_SECONDS = 300.0
REFUSED_SECONDS = 60.0
MOST_KNOWN = 4096
ASK_SECONDS = 10.0
MOST_ASKED = 16
"""At a time, so that a flood of invented tokens does not become one of the API."""


@dataclass(frozen=True)
class Known:
    """What is known of a token until then; without an account it was refused."""

    account: str | None
    until: float


class Bearers:
    """The accounts of bearer tokens, remembered by the tokens' hashes.

    An API key is its own account. An OAuth token is renewed by the hour and its user is not, so
    the API is asked whose it is: runs and tasks stay with their user then.
    """

    def __init__(self, settings: ServerSettings, now: Callable[[], float] = time.monotonic) -> None:
        self._base_url = settings.base_url
        self._now = now
        self._known: OrderedDict[str, Known] = OrderedDict()
        self._asking = anyio.CapacityLimiter(MOST_ASKED)

    async def account_of(self, token: str) -> str | None:
        """The account that a token speaks for; None if the API refuses it.

        Where the API does not answer, the token is let in: its call will tell what is wrong.
        """
        known = self._known.get(_hash(token))
        if known is not None and known.until > self._now():
            return known.account
        if token.startswith(API_KEY):
            return account_of_key(self._base_url, token)
        try:
            account = await self._asked(token)
        except AuthenticationError:
            self.refuse(token)
            return None
        except VideoGenError as error:
            logger.warning("The API did not tell whose token it is: %s", error.message)
            return account_of_key(self._base_url, token)
        self._remember(token, Known(account, self._now() + KNOWN_SECONDS))
        return account

    def refuse(self, token: str) -> None:
        """Notes that the API did not take a token: it has expired, or was never good."""
        self._remember(token, Known(None, self._now() + REFUSED_SECONDS))

    async def authorization_servers(self) -> tuple[str, ...]:
        """Who issues tokens for the API, as it says itself. Raises `VideoGenError`."""
        client = self._client("")
        try:
            return await client.get_authorization_servers()
        finally:
            await client.aclose()

    async def _asked(self, token: str) -> str:
        client = self._client(token)
        try:
            async with self._asking:
                me = await client.get_me()
        finally:
            await client.aclose()
        return account_of_user(self._base_url, me.team_id, me.email)

    def _client(self, token: str) -> VideoGenClient:
        from videogen_mcp.client import DEFAULT_BASE_URL, RetryPolicy, VideoGenClient

        return VideoGenClient(
            token,
            base_url=self._base_url or DEFAULT_BASE_URL,
            retry=RetryPolicy(attempts=1),
            read_seconds=ASK_SECONDS,
        )

    def _remember(self, token: str, known: Known) -> None:
        key = _hash(token)
        self._known[key] = known
        self._known.move_to_end(key)
        while len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
