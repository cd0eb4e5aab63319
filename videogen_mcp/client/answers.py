"""Reading HTTP answers: JSON where it is due, and an error from whatever else comes."""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from pydantic import ValidationError

from videogen_mcp.errors import (
    ApiStatusError,
    UnexpectedResponseError,
    UnreadableAnswerError,
    status_error,
)
from videogen_mcp.wire import ApiError

LONGEST_TEXT = 200
"""Characters of a foreign error page that are worth showing."""

MILLISECONDS_FROM = 1e11
UNIX_TIME_FROM = 1e6


@dataclass(frozen=True)
class Answer:
    """A whole answer. `path` is the one that was called, without its query."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    path: str

    @property
    def request_id(self) -> str | None:
        return self.headers.get("x-request-id")

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "")


def decoded(answer: Answer) -> Any:
    """The JSON of an answer, None where it is empty; raises what an error answer stands for."""
    if answer.status >= 400:
        raise error_of(answer)
    if not 200 <= answer.status < 300:
        raise _unexpected(answer, f"redirected {answer.path}{_target(answer)}")
    if answer.status == 204 or not answer.body:
        return None
    try:
        return _json(answer)
    except (ValueError, RecursionError) as error:
        if "json" in answer.content_type:
            raise UnreadableAnswerError(
                f"The answer of {answer.path} breaks off or is no JSON.",
                status=answer.status,
                request_id=answer.request_id,
            ) from error
        kind = answer.content_type or "no content type"
        raise _unexpected(answer, f"answered {answer.path} with {kind} instead of JSON") from error


def _unexpected(answer: Answer, what: str) -> UnexpectedResponseError:
    return UnexpectedResponseError(
        f"The server {what}.", status=answer.status, request_id=answer.request_id
    )


def _target(answer: Answer) -> str:
    """Where a redirect leads, without the path and query, which may be secret."""
    parts = urlsplit(answer.headers.get("location", ""))
    return f" to {parts.scheme}://{parts.hostname}" if parts.hostname else ""


def _json(answer: Answer) -> Any:
    try:
        return json.loads(answer.body)
    except UnicodeDecodeError:
        return json.loads(_text(answer))


def _text(answer: Answer) -> str:
    """The body in the charset that it declares, else in UTF-8; what is neither is replaced."""
    found = re.search(r"charset=[\"']?([\w.:-]+)", answer.content_type, re.IGNORECASE)
    try:
        return answer.body.decode(found.group(1) if found else "utf-8", errors="replace")
    except LookupError:
        return answer.body.decode("utf-8", errors="replace")


def error_of(answer: Answer) -> ApiStatusError:
    """The exception for an answer of status >= 400."""
    return status_error(
        answer.status,
        _error_body(answer),
        request_id=answer.request_id,
        retry_after=retry_after(answer.headers, answer.status),
    )


def _error_body(answer: Answer) -> ApiError:
    """The error object, or one made from a body that is no such object (HTML, plain text)."""
    try:
        data = _json(answer)
    except (ValueError, RecursionError):
        data = None
    if isinstance(data, dict) and isinstance(data.get("message"), str):
        return _api_error(data)
    reason = _readable(answer) or "no reason given"
    return ApiError(message=f"The server answered {answer.status}: {reason}.")


def _api_error(data: dict[str, Any]) -> ApiError:
    """An error object; a part that is not as the contract says does not cost the others."""
    try:
        return ApiError.from_wire(data)
    except ValidationError as error:
        broken = {str(problem["loc"][0]) for problem in error.errors(include_url=False)}
        return ApiError.from_wire({key: data[key] for key in data if key not in broken})


def _readable(answer: Answer) -> str:
    """The body as one short line without markup; of a web page, its title."""
    text = _text(answer)
    if "html" in answer.content_type or text.lstrip()[:1] == "<":
        title = re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
        text = (
            title.group(1)
            if title
            else re.sub(r"<(script|style).*?</\1>", " ", text, flags=re.DOTALL)
        )
        text = unescape(re.sub(r"<[^>]*>", " ", text))
    line = " ".join(text.split()).rstrip(".")
    return line if len(line) <= LONGEST_TEXT else line[:LONGEST_TEXT] + "…"


def retry_after(headers: Mapping[str, str], status: int) -> float | None:
    """Seconds to wait, from `Retry-After` (seconds or a date) or, for 429, `X-RateLimit-Reset`.

    Times are measured by the server's own clock where it tells it.
    """
    now = _date(headers.get("date")) or time.time()
    value = headers.get("retry-after")
    if value is not None:
        return _delay(value, now)
    if status == 429 and headers.get("x-ratelimit-remaining", "0") == "0":
        return _delay(headers.get("x-ratelimit-reset"), now)
    return None


def _delay(value: str | None, now: float) -> float | None:
    """Seconds until what may be a delay, a Unix time (in seconds or milliseconds) or a date."""
    if value is None:
        return None
    number = _number(value)
    if number is None:
        moment = _date(value)
        return None if moment is None else max(0.0, moment - now)
    if number > MILLISECONDS_FROM:
        number /= 1000
    return max(0.0, number - now if number > UNIX_TIME_FROM else number)


def _date(value: str | None) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).timestamp() if value else None
    except (ValueError, OverflowError):
        return None


def _number(value: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
