"""Downloads from URLs that a client names: only from the internet at large, and bounded."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ..errors import EngineError
from ..runs.cancel import CancelToken
from .addresses import IpAddress, RefusedAddress, WebAddress, is_public
from .errors import Fetched, Patience
from .file_names import name_of_download

if TYPE_CHECKING:
    import httpcore

    from .pinned import Clock

MAX_REDIRECTS = 5
REDIRECTS = (301, 302, 303, 307, 308)
HEADERS = {"User-Agent": "videogen-mcp", "Accept": "*/*", "Accept-Encoding": "identity"}

Report = Callable[[float], None]


def check_url(url: str, private_hosts: frozenset[str]) -> WebAddress:
    """What can be said of a URL without asking anyone; raises EngineError url_not_allowed."""
    try:
        address = WebAddress.parse(url)
        if _is_private_as_written(address) and not address.is_among(private_hosts):
            raise RefusedAddress("its host belongs to a private network")
    except RefusedAddress as error:
        raise _refused(error) from error
    return address


def fetch(
    url: str,
    target: Path,
    *,
    limit: int,
    private_hosts: frozenset[str],
    cancel: CancelToken,
    progress: Report,
    patience: Patience | None = None,
) -> Fetched:
    """Downloads an http(s) URL into `target`, following at most five redirects.

    `limit` is the most bytes that it may have; `private_hosts` ("host" or "host:port") are the
    ones of the own network that are allowed all the same. `progress` gets the fraction done,
    if the size is known. Raises EngineError with code url_not_allowed, url_unreachable,
    url_status, too_large or timed_out, and leaves no file behind.
    """
    import httpcore

    from .pinned import Clock, PinnedBackend, trusted

    patience = patience or Patience()
    address = check_url(url, private_hosts)
    clock = Clock(patience.total, cancel.check)

    def admit(host: str, port: int, found: IpAddress) -> bool:
        return is_public(found) or WebAddress("http", host, port, "/").is_among(private_hosts)

    backend = PinnedBackend(admit, clock.look)
    try:
        with (
            _errors_told(),
            httpcore.ConnectionPool(ssl_context=trusted(), network_backend=backend) as pool,
            _found(pool, address, private_hosts, clock, patience) as (place, answer),
        ):
            size = _save(answer, target, limit, progress, clock, patience)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    kind = _header(answer, b"content-type").partition(";")[0].strip().lower()
    name = name_of_download(_header(answer, b"content-disposition"), place.target)
    return Fetched(kind, name, size)


@contextmanager
def _found(
    pool: httpcore.ConnectionPool,
    address: WebAddress,
    private_hosts: frozenset[str],
    clock: Clock,
    patience: Patience,
) -> Iterator[tuple[WebAddress, httpcore.Response]]:
    """The answer at the end of all redirects, not yet read, and where it was found."""
    for _ in range(MAX_REDIRECTS + 1):
        clock.begin_phase(patience.answer)
        with pool.stream("GET", _url(address), headers=_headers(address)) as answer:
            location = _header(answer, b"location")
            if answer.status not in REDIRECTS or not location:
                _check_status(answer.status)
                yield address, answer
                return
            there = address.follow(location)
            address = check_url(there.origin + there.target, private_hosts)
    raise EngineError(
        f"url: it redirects more than {MAX_REDIRECTS} times. Give the address where it ends.",
        "url_not_allowed",
    )


def _save(
    answer: httpcore.Response,
    target: Path,
    limit: int,
    progress: Report,
    clock: Clock,
    patience: Patience,
) -> int:
    """Streams the body to disk; returns its size in bytes."""
    if _header(answer, b"content-encoding").lower() not in ("", "identity"):
        raise EngineError(
            "url: the server sends the file packed (Content-Encoding), although it was asked not "
            "to. Give an address that serves the file as it is.",
            "url_status",
        )
    expected = int(_header(answer, b"content-length") or 0)
    if expected > limit:
        raise _too_large(limit)
    with target.open("wb") as stream:
        return _copy(answer, stream, limit, expected, progress, clock, patience)


def _copy(
    answer: httpcore.Response,
    stream: BinaryIO,
    limit: int,
    expected: int,
    progress: Report,
    clock: Clock,
    patience: Patience,
) -> int:
    size, due = 0, patience.bytes_in_window
    clock.begin_phase(patience.window)
    for chunk in answer.iter_stream():
        size += len(chunk)
        if size > limit:
            raise _too_large(limit)
        stream.write(chunk)
        if size >= due:
            due = size + patience.bytes_in_window
            clock.begin_phase(patience.window)
        if expected:
            progress(size / expected)
    return size


def _is_private_as_written(address: WebAddress) -> bool:
    if address.host == "localhost" or address.host.endswith(".localhost"):
        return True
    try:
        return not is_public(ipaddress.ip_address(address.host))
    except ValueError:
        return False  # a name: its addresses are checked when it is connected to


@contextmanager
def _errors_told() -> Iterator[None]:
    """Turns what goes wrong on the way into errors that say what to do."""
    import httpcore

    try:
        yield
    except RefusedAddress as error:
        raise _refused(error) from error
    except (TimeoutError, httpcore.TimeoutException) as error:
        raise EngineError(
            "url: the server took too long. Try again later, or download the file yourself and "
            "send it with POST /v1/files/upload.",
            "timed_out",
        ) from error
    except httpcore.ConnectError as error:
        certificate = " Its certificate cannot be trusted." if "CERTIFICATE" in str(error) else ""
        raise EngineError(
            f"url: no connection to the server.{certificate} Check the address, and the network "
            "of this machine.",
            "url_unreachable",
        ) from error
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        raise EngineError(
            "url: the server broke off, or does not speak HTTP. Try again, or download the file "
            "yourself and send it with POST /v1/files/upload.",
            "url_unreachable",
        ) from error


def _refused(error: RefusedAddress) -> EngineError:
    return EngineError(
        f"url: {error}. Give a public http(s) address, or allow a host of your own network with "
        "VIDEOGEN_IMPORT_PRIVATE_HOSTS.",
        "url_not_allowed",
    )


def _check_status(status: int) -> None:
    if status not in (200, 203):
        raise EngineError(
            f"url: the server answered with HTTP status {status} instead of the file. Open the "
            "address in a browser: it must give the file to everybody, without a login.",
            "url_status",
        )


def _too_large(limit: int) -> EngineError:
    return EngineError(
        f"url: the file is larger than the limit of {limit / 1024**2:,.0f} MB. Give a smaller "
        "one, or raise VIDEOGEN_UPLOAD_LIMIT_BYTES.",
        "too_large",
    )


def _url(address: WebAddress) -> httpcore.URL:
    import httpcore

    return httpcore.URL(
        scheme=address.scheme.encode(),
        host=address.host.encode(),
        port=address.port,
        target=address.target.encode(),
    )


def _headers(address: WebAddress) -> list[tuple[bytes, bytes]]:
    headers = {"Host": address.authority, **HEADERS}
    return [(name.encode(), value.encode()) for name, value in headers.items()]


def _header(answer: httpcore.Response, name: bytes) -> str:
    for key, value in answer.headers:
        if key.lower() == name:
            return value.decode("latin-1").strip()
    return ""
