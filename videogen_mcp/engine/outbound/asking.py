"""Questions to providers that the user configured, in JSON."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from .errors import OutboundError

CONNECT_SECONDS = 10.0
LARGEST_ANSWER = 4 * 1024**2
LONGEST_ERROR_TEXT = 2000


def ask_json(url: str, *, body: Any, headers: Mapping[str, str], seconds: float) -> Any:
    """POSTs JSON within `seconds` in all and gives the decoded answer.

    Raises OutboundError, with status and text when the answer is an error or no JSON.
    """
    # Escaped to ASCII, so that half a surrogate pair in somebody's text can be sent as well.
    raw_body = json.dumps(body).encode()
    return _asked("POST", url, raw_body, {"Content-Type": "application/json", **headers}, seconds)


def get_json(url: str, *, headers: Mapping[str, str], seconds: float) -> Any:
    """GETs JSON within `seconds` in all; raises as `ask_json` does."""
    return _asked("GET", url, None, headers, seconds)


def _asked(
    method: str, url: str, raw_body: bytes | None, sent: Mapping[str, str], seconds: float
) -> Any:
    import httpx

    try:
        with (
            httpx.Client(
                timeout=httpx.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS)),
                # A proxy of the environment cannot reach a model that runs on this machine.
                trust_env=not _is_loopback(url),
            ) as http,
            http.stream(method, url, content=raw_body, headers=dict(sent)) as answer,
        ):
            raw = _read(answer, time.monotonic() + seconds)
    except httpx.TimeoutException as error:
        raise _too_late(seconds) from error
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise OutboundError(f"No connection, or a broken one: {type(error).__name__}.") from error
    return _decoded(answer, raw)


def _read(answer: Any, deadline: float) -> bytes:
    raw = bytearray()
    for chunk in answer.iter_bytes():
        raw += chunk
        if len(raw) > LARGEST_ANSWER:
            raise OutboundError("The answer is too long.", answer.status_code)
        if time.monotonic() > deadline:
            raise _too_late(None)
    return bytes(raw)


def _decoded(answer: Any, raw: bytes) -> Any:
    text = raw.decode(errors="replace")[:LONGEST_ERROR_TEXT]
    if not answer.is_success:
        raise OutboundError(f"HTTP status {answer.status_code}.", answer.status_code, text)
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise OutboundError("The answer is not JSON.", answer.status_code, text) from error


def _too_late(seconds: float | None) -> OutboundError:
    within = f" within {seconds:g} seconds" if seconds else " in time"
    return OutboundError(f"No answer{within}.", timed_out=True)


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    return host in ("localhost", "::1") or host.startswith("127.")
