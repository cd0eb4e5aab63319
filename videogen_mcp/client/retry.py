"""When a call is tried again, and after how long."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

import anyio

from videogen_mcp.errors import (
    ApiConnectionError,
    ApiStatusError,
    InsufficientCreditsError,
    RateLimitedError,
    ServerError,
    UnexpectedResponseError,
    UnreadableAnswerError,
    VideoGenError,
)

T = TypeVar("T")

Sleep = Callable[[float], Awaitable[None]]


class NotAcceptedError(ApiConnectionError):
    """The connection was never made, so nothing can have been accepted."""


@dataclass(frozen=True)
class RetryPolicy:
    """Exponential waits with jitter; the server's own wish wins, up to a limit. Seconds."""

    attempts: int = 6
    first_wait: float = 0.5
    longest_wait: float = 8.0
    longest_server_wait: float = 60.0
    sleep: Sleep = anyio.sleep

    def wait(self, attempt: int, error: BaseException | None) -> float:
        """How long to wait after the given attempt (from 1) failed with `error`."""
        asked = getattr(error, "retry_after", None)
        if asked is not None:
            return float(min(asked, self.longest_server_wait))
        grown = min(self.first_wait * 2.0 ** (attempt - 1), self.longest_wait)
        return random.uniform(grown / 2, grown)

    def allows_wait(self, error: BaseException | None) -> bool:
        """Whether the server asks for no longer a wait than is worth sitting out."""
        asked = getattr(error, "retry_after", None)
        return asked is None or asked <= self.longest_server_wait


def is_transient(error: BaseException) -> bool:
    """Whether a call that changes nothing may be repeated after this error."""
    if isinstance(error, InsufficientCreditsError):
        return False
    if isinstance(error, ApiStatusError) and error.status == 408:
        return True
    passing = ApiConnectionError | RateLimitedError | ServerError | UnreadableAnswerError
    return isinstance(error, passing)


def is_certainly_unaccepted(error: BaseException) -> bool:
    """Whether the server cannot have begun anything, so that even a start may be repeated."""
    refused = isinstance(error, RateLimitedError)
    return refused or isinstance(error, NotAcceptedError)


def may_have_started(error: BaseException) -> bool:
    """Whether a start that ended so may have begun work all the same.

    A refusal (4xx) begins nothing. A lost answer, an unreadable one and a server that failed
    (408, 5xx) tell nothing about what happened before.
    """
    if isinstance(error, NotAcceptedError):
        return False
    if isinstance(error, ApiStatusError):
        return error.status is not None and (error.status == 408 or error.status >= 500)
    return isinstance(error, ApiConnectionError | UnexpectedResponseError)


async def with_retries(
    call: Callable[[], Awaitable[T]],
    policy: RetryPolicy,
    *,
    repeatable: bool,
    starts_work: bool = False,
) -> T:
    """Calls until it succeeds, the policy ends, or the error is not one to repeat.

    `repeatable`: the call changes nothing, or carries an idempotency key that the server honours.
    With `starts_work` the error that is raised tells whether any of the attempts may have begun
    something.
    """
    from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt

    is_open = False

    def again(error: BaseException) -> bool:
        nonlocal is_open
        is_open = is_open or may_have_started(error)
        safe = is_transient(error) if repeatable else is_certainly_unaccepted(error)
        return safe and policy.allows_wait(error)

    def pause(state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        return policy.wait(state.attempt_number, error)

    retrying = AsyncRetrying(
        sleep=policy.sleep,
        retry=retry_if_exception(again),
        wait=pause,
        stop=stop_after_attempt(policy.attempts),
        reraise=True,
    )
    try:
        return await retrying(call)
    except VideoGenError as error:
        error.may_have_started = starts_work and is_open
        raise
