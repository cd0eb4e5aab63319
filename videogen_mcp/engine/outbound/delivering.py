"""Sending webhooks to the addresses that the user registered."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

import anyio

from .addresses import IpAddress, RefusedAddress, WebAddress, is_for_webhooks
from .errors import Delivered, OutboundError

READ_OF_THE_ANSWER = 64 * 1024


async def deliver(
    url: str, *, body: bytes, headers: Mapping[str, str], seconds: float
) -> Delivered:
    """POSTs `body`, following no redirects, within `seconds` in all; gives the status.

    Loopback and private networks are allowed, metadata services and link-local addresses are not.
    Raises OutboundError when no answer came.
    """
    import httpcore

    try:
        address = WebAddress.parse(url)
        with anyio.fail_after(seconds):
            return await _post(address, body, headers)
    except RefusedAddress as error:
        raise OutboundError(f"The URL is not allowed: {error}.") from error
    except (TimeoutError, httpcore.TimeoutException) as error:
        message = f"No answer within {seconds:g} seconds."
        raise OutboundError(message, timed_out=True) from error
    except (OSError, UnicodeError, httpcore.ConnectError) as error:
        raise OutboundError("No connection to the server.") from error
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        raise OutboundError("The server broke off, or does not speak HTTP.") from error


async def _post(address: WebAddress, body: bytes, headers: Mapping[str, str]) -> Delivered:
    import httpcore

    from .pinned import PinnedAsyncBackend, trusted

    async with httpcore.AsyncConnectionPool(
        ssl_context=trusted(), network_backend=PinnedAsyncBackend(_admit)
    ) as pool:
        url = httpcore.URL(
            scheme=address.scheme.encode(),
            host=address.host.encode(),
            port=address.port,
            target=address.target.encode(),
        )
        sent = {"Host": address.authority, "Content-Length": str(len(body)), **headers}
        async with pool.stream("POST", url, headers=list(sent.items()), content=body) as answer:
            read = 0
            async for chunk in answer.aiter_stream():
                read += len(chunk)
                if read > READ_OF_THE_ANSWER:
                    break
            return Delivered(answer.status, _retry_after(dict(answer.headers)))


def _admit(host: str, port: int, address: IpAddress) -> bool:
    return is_for_webhooks(address)


def _retry_after(headers: Mapping[bytes, bytes]) -> float | None:
    """Seconds to wait, out of a Retry-After header that gives seconds or a date."""
    value = {key.lower(): value for key, value in headers.items()}.get(b"retry-after", b"")
    text = value.decode("latin-1").strip()
    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(text).timestamp() - time.time()
        except (ValueError, OverflowError):
            return None
    return max(0.0, seconds) if math.isfinite(seconds) else None
