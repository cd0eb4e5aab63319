"""Connections to the outside: where they may go, and how they end."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from videogen_mcp.engine.errors import EngineError, RunCancelled
from videogen_mcp.engine.outbound import (
    Delivered,
    Fetched,
    OutboundError,
    Patience,
    ask_json,
    check_url,
    deliver,
    fetch,
    pinned,
)
from videogen_mcp.engine.outbound.addresses import (
    RefusedAddress,
    WebAddress,
    is_for_webhooks,
    is_public,
)
from videogen_mcp.engine.outbound.file_names import name_of_download
from videogen_mcp.engine.runs.cancel import Cancellations, CancelToken

from .fake_openai import FakeOpenAi
from .web_server import Exchange, WebServer
from .webhook_receiver import Answer, Receiver

LIMIT = 1_000_000


@pytest.fixture
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "download"


def get(url: str, target: Path, *hosts: str, **changes: Any) -> Fetched:
    options: dict[str, Any] = {
        "limit": LIMIT,
        "private_hosts": frozenset(hosts),
        "cancel": Cancellations().token("test"),
        "progress": lambda fraction: None,
        **changes,
    }
    return fetch(url, target, **options)


def refusal(url: str, target: Path, *hosts: str, **changes: Any) -> EngineError:
    with pytest.raises(EngineError) as caught:
        get(url, target, *hosts, **changes)
    assert not target.exists()
    assert caught.value.message.startswith("url: ")
    return caught.value


def resolves_to(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Has names resolve to these addresses, one answer per lookup; returns the names asked for."""
    asked: list[str] = []
    queue = list(answers)
    real = socket.getaddrinfo

    def lookup(host: str, port: int, *arguments: Any, **options: Any) -> list[Any]:
        if host[0].isdigit():
            return real(host, port, *arguments, **options)
        asked.append(host)
        found = queue.pop(0) if len(queue) > 1 else queue[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (item, port)) for item in found]

    monkeypatch.setattr("videogen_mcp.engine.outbound.addresses.socket.getaddrinfo", lookup)
    return asked


@pytest.mark.parametrize(
    "address",
    [
        "10.0.0.1",
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "169.254.169.254",
        "100.64.0.1",
        "100.100.100.200",
        "172.16.0.1",
        "192.168.1.1",
        "192.0.0.8",
        "192.0.0.192",
        "192.88.99.1",
        "198.18.0.1",
        "203.0.113.5",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "168.63.129.16",
        "::1",
        "::",
        "::7f00:1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::a00:1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::808:808",
        "2002:7f00:1::",
        "2002:808:808::",
        "2001:0:1::1",
        "2001:db8::1",
        "3fff::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "100::1",
    ],
)
def test_an_address_that_is_not_of_the_internet_at_large_is_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "1.1.1.1",
        "2606:4700::1111",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
    ],
)
def test_an_address_of_the_internet_is_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "169.254.169.254",
        "::ffff:169.254.169.254",
        "64:ff9b::a9fe:a9fe",
        "2002:a9fe:a9fe::",
        "fd00:ec2::254",
        "100.100.100.200",
        "168.63.129.16",
        "0.0.0.0",
        "::",
        "224.0.0.1",
        "255.255.255.255",
        "fe80::1",
    ],
)
def test_a_webhook_never_goes_to_a_metadata_service_or_to_no_host(address: str) -> None:
    assert not is_for_webhooks(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "::1",
        "10.0.0.1",
        "192.168.1.7",
        "8.8.8.8",
        "fd12::1",
    ],
)
def test_a_webhook_may_go_to_the_own_network(address: str) -> None:
    assert is_for_webhooks(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "",
        "x",
        "//example.com/x",
        "ftp://example.com/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "http:///x",
        "http://[::1",
        "http://[::1%25eth0]/",
        "http://example.com:0/",
        "http://example.com:99999/",
        "http://example.com:x/",
        "http://user@example.com/",
        "http://user:secret@example.com/",
        "http://@example.com/",
        "http://exa mple.com/",
        "http://example.com\\@127.0.0.1/",
        "http://example.com/\r\nX-Injected: 1",
        "http://example.com/\x00",
        "http://example.com/\ud800",
        "http://127.1/",
        "http://2130706433/",
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://127.0.0.0x1/",
        "http://999.1.1.1/",
        "http://exa%6Dple.com/",
        "http://" + "a" * 9000,
    ],
)
def test_a_url_that_is_not_plain_is_refused(url: str) -> None:
    with pytest.raises(RefusedAddress):
        WebAddress.parse(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/x",
        "http://127.0.0.1./x",
        "http://１２７.0.0.1/x",
        "http://①②⑦.0.0.1/x",
        "http://[::1]/x",
        "http://[::ffff:127.0.0.1]/x",
        "http://[0:0:0:0:0:ffff:7f00:1]/x",
        "http://localhost/x",
        "http://LOCALHOST./x",
        "http://a.localhost/x",
        "https://169.254.169.254/latest/meta-data",
    ],
)
def test_a_private_host_is_refused_before_anyone_is_asked(url: str) -> None:
    with pytest.raises(EngineError, match="private network") as caught:
        check_url(url, frozenset())
    assert caught.value.code == "url_not_allowed"


def test_a_url_is_read_as_browsers_read_it() -> None:
    address = WebAddress.parse("HTTP://Bücher.example.:8080/ü%20x?q=ä&r=[1]#part")
    assert address.origin == "http://xn--bcher-kva.example:8080"
    assert address.target == "/%C3%BC%20x?q=%C3%A4&r=[1]"


def test_a_refusal_shows_neither_password_nor_query() -> None:
    with pytest.raises(EngineError) as caught:
        check_url("http://me:hunter2@10.0.0.1/x?token=s3cret", frozenset())
    assert "hunter2" not in caught.value.message
    assert "s3cret" not in caught.value.message


def test_a_file_is_fetched_with_its_name_type_and_size(web: WebServer, target: Path) -> None:
    url = web.file("/a/photo%20one.png?key=1", b"x" * 70_000, content_type="image/png; a=b")
    seen: list[float] = []
    found = get(url, target, web.host, progress=seen.append)
    assert found == Fetched("image/png", "photo one.png", 70_000)
    assert target.read_bytes() == b"x" * 70_000
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    path, headers = web.requests[0]
    assert path == "/a/photo%20one.png?key=1"
    assert headers["Accept-Encoding"] == "identity"
    assert headers["Host"] == web.host


def test_a_private_host_is_allowed_with_exactly_its_port(web: WebServer, target: Path) -> None:
    url = web.file("/x", b"x")
    assert refusal(url, target, f"127.0.0.1:{web.port + 1}").code == "url_not_allowed"
    assert refusal(url, target, "localhost", "27.0.0.1", "").code == "url_not_allowed"
    assert get(url, target, "127.0.0.1").size == 1


def test_a_name_that_resolves_to_a_private_address_is_refused(
    web: WebServer, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves_to(monkeypatch, ["127.0.0.1"])
    web.file("/x", b"secret")
    assert refusal(f"http://rebind.example:{web.port}/x", target).code == "url_not_allowed"
    assert web.requests == []


def test_one_private_address_among_public_ones_is_enough_to_refuse(
    web: WebServer, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves_to(monkeypatch, ["8.8.8.8", "127.0.0.1"])
    assert refusal(f"http://mixed.example:{web.port}/x", target).code == "url_not_allowed"


def test_a_name_is_looked_up_once_and_its_answer_is_what_is_connected_to(
    web: WebServer, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.file("/x", b"here")
    asked = resolves_to(monkeypatch, ["127.0.0.1"], ["10.255.255.1"])
    assert get(f"http://nas.example:{web.port}/x", target, "nas.example").size == 4
    assert asked == ["nas.example"]
    assert web.requests[0][1]["Host"] == f"nas.example:{web.port}"


def test_an_unknown_name_is_unreachable(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: Any, **_options: Any) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("videogen_mcp.engine.outbound.addresses.socket.getaddrinfo", fail)
    assert refusal("http://nowhere.example/x", target).code == "url_unreachable"


def test_a_closed_port_is_unreachable(target: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        url = f"http://127.0.0.1:{port}/"
        assert refusal(url, target, "127.0.0.1").code == "url_unreachable"


def test_redirects_are_followed_five_times_and_no_more(web: WebServer, target: Path) -> None:
    web.file("/0", b"end", content_disposition='attachment; filename="film.mp4"')
    for hop in range(1, 7):
        web.redirect(f"/{hop}", f"/{hop - 1}" if hop % 2 else f"http://{web.host}/{hop - 1}")
    found = get(f"http://{web.host}/5", target, web.host)
    assert (found.file_name, found.size) == ("film.mp4", 3)
    error = refusal(f"http://{web.host}/6", target, web.host)
    assert error.code == "url_not_allowed"
    assert "more than 5 times" in error.message


@pytest.mark.parametrize(
    "location",
    [
        "http://10.0.0.1/x",
        "http://169.254.169.254/latest",
        "http://[::ffff:7f00:1]/",
        "//localhost/",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "http://me:pw@example.com/",
        "http://0x7f000001/",
    ],
)
def test_a_redirect_is_checked_like_the_first_address(
    web: WebServer, target: Path, location: str
) -> None:
    url = web.redirect("/away", location)
    assert refusal(url, target, web.host).code == "url_not_allowed"


def test_a_redirect_from_https_to_http_is_refused() -> None:
    with pytest.raises(RefusedAddress, match="https to http"):
        WebAddress.parse("https://example.com/a").follow("http://example.com/b")
    assert (
        WebAddress.parse("http://example.com/a").follow("https://b.org").origin == "https://b.org"
    )


@pytest.mark.parametrize("status", [204, 206, 304, 401, 403, 404, 429, 500, 503])
def test_an_answer_that_is_not_the_file_is_told_by_its_status(
    web: WebServer, target: Path, status: int
) -> None:
    url = web.serve("/x", lambda exchange: exchange.send(status))
    error = refusal(url, target, web.host)
    assert error.code == "url_status"
    assert str(status) in error.message


def test_a_file_announced_too_large_is_not_read(web: WebServer, target: Path) -> None:
    def announce(exchange: Exchange) -> None:
        exchange.start(200, content_length="999999999999")
        exchange.hang()

    assert refusal(web.serve("/x", announce), target, web.host).code == "too_large"


def test_a_file_is_cut_off_at_the_limit_whatever_was_announced(
    web: WebServer, target: Path
) -> None:
    def endless(exchange: Exchange) -> None:
        exchange.start(200)
        while True:
            exchange.write(b"x" * 100_000)

    assert refusal(web.serve("/x", endless), target, web.host).code == "too_large"
    exact = web.file("/exact", b"x" * LIMIT)
    assert get(exact, target, web.host).size == LIMIT
    above = web.file("/above", b"x" * (LIMIT + 1))
    assert refusal(above, target, web.host).code == "too_large"


def test_a_file_that_breaks_off_is_not_taken_for_whole(web: WebServer, target: Path) -> None:
    def break_off(exchange: Exchange) -> None:
        exchange.start(200, content_length="1000")
        exchange.write(b"x" * 10)

    assert refusal(web.serve("/x", break_off), target, web.host).code == "url_unreachable"


def test_a_packed_answer_is_refused_instead_of_unpacked(web: WebServer, target: Path) -> None:
    url = web.file("/x", b"\x1f\x8b" + b"0" * 100, content_encoding="gzip")
    assert refusal(url, target, web.host).code == "url_status"


def test_a_server_that_does_not_speak_http_is_told(web: WebServer, target: Path) -> None:
    url = web.serve("/x", lambda exchange: exchange.write(b"\x00\x01 nonsense\r\n\r\n"))
    assert refusal(url, target, web.host).code == "url_unreachable"


@pytest.mark.parametrize("part", ["headers", "body", "drops"])
def test_a_server_that_is_too_slow_is_given_up(web: WebServer, target: Path, part: str) -> None:
    def slow(exchange: Exchange) -> None:
        if part != "headers":
            exchange.start(200, content_length="100000")
        while part == "drops" and not exchange.stopping.wait(0.02):
            exchange.write(b"x")
        exchange.hang()

    patience = Patience(total=20, answer=0.6, window=0.6, bytes_in_window=1000)
    error = refusal(web.serve("/x", slow), target, web.host, patience=patience)
    assert error.code == "timed_out"


def test_a_download_has_a_time_limit_of_its_own(web: WebServer, target: Path) -> None:
    def steady(exchange: Exchange) -> None:
        exchange.start(200)
        while not exchange.stopping.wait(0.01):
            exchange.write(b"x" * 500)

    patience = Patience(total=0.8, window=0.5, bytes_in_window=100)
    error = refusal(web.serve("/x", steady), target, web.host, patience=patience)
    assert error.code == "timed_out"


def test_a_download_stops_when_it_is_cancelled(web: WebServer, target: Path) -> None:
    def steady(exchange: Exchange) -> None:
        exchange.start(200, content_length="100000")
        exchange.write(b"x" * 1000)
        cancel.set()
        exchange.hang()

    cancel = CancelToken(threading.Event(), threading.Event())
    with pytest.raises(RunCancelled):
        get(web.serve("/x", steady), target, web.host, cancel=cancel)
    assert not target.exists()


def test_a_proxy_of_the_environment_is_not_used(
    web: WebServer, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert get(web.file("/x", b"x"), target, web.host).size == 1


@pytest.mark.parametrize(
    ("disposition", "path", "name"),
    [
        ("", "/a/b.png", "b.png"),
        ("", "/", ""),
        ("", "/a/%2E%2E", ""),
        ("", "/caf%C3%A9.mp3?x=/y.png", "café.mp3"),
        ("attachment; filename=plain.pdf", "/x", "plain.pdf"),
        ("attachment; filename*=UTF-8''na%C3%AFve.txt; filename=x", "/x", "naïve.txt"),
        ('attachment; filename="../../etc/passwd"', "/x", "passwd"),
        ('attachment; filename="C:\\\\Users\\\\me\\\\a.mp4"', "/x", "a.mp4"),
        ('attachment; filename="a\x00\x07b.png"', "/x", "a b.png"),
        ('attachment; filename="' + "é".encode().decode("latin-1") + '.png"', "/x", "é.png"),
        ("attachment; filename*=nonsense''%FF%FE", "/x.png", "��"),
        ("attachment", "/x.png", "x.png"),
        ("inline; filename=", "/x.png", "x.png"),
    ],
)
def test_a_download_is_called_as_the_server_calls_it(
    disposition: str, path: str, name: str
) -> None:
    assert name_of_download(disposition, path) == name


def post(url: str, seconds: float = 5.0) -> Delivered:
    return asyncio.run(deliver(url, body=b"{}", headers={"webhook-id": "m"}, seconds=seconds))


def test_a_webhook_gives_its_status_and_how_long_to_wait() -> None:
    with Receiver(Answer(429, {"Retry-After": "7"}), Answer(200)) as receiver:
        assert post(receiver.url) == Delivered(429, 7.0)
        assert post(receiver.url) == Delivered(200, None)
        assert receiver.received[0].body == b"{}"
        assert receiver.received[0].headers["webhook-id"] == "m"


def test_a_date_to_wait_for_is_turned_into_seconds() -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True)
    with Receiver(
        Answer(503, {"Retry-After": date}), Answer(503, {"Retry-After": "soon"})
    ) as receiver:
        assert 90 < (post(receiver.url).retry_after or 0) <= 100
        assert post(receiver.url).retry_after is None


def test_a_webhook_does_not_follow_redirects() -> None:
    with Receiver(Answer(302, {"Location": "http://169.254.169.254/"})) as receiver:
        assert post(receiver.url).status == 302
        assert len(receiver.received) == 1


def test_a_webhook_has_a_time_limit() -> None:
    with Receiver(Answer(200, holds=True)) as receiver:
        with pytest.raises(OutboundError) as caught:
            post(receiver.url, seconds=0.3)
        receiver.release()
    assert caught.value.timed_out


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/x", "http://0.0.0.0:1/x", "ftp://a/", "http://a:b@c/", "x"]
)
def test_a_webhook_to_where_none_may_go_is_refused(url: str) -> None:
    with pytest.raises(OutboundError, match="not allowed"):
        post(url)


def test_a_webhook_to_nobody_says_so() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(OutboundError, match="No connection"):
            post(f"http://127.0.0.1:{unused.getsockname()[1]}/")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a self-signed certificate for nas.example, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "nas.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("nas.example")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "nas.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


def test_tls_is_verified_against_the_name_although_the_address_is_pinned(
    certificate: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    resolves_to(monkeypatch, ["127.0.0.1"])
    web = WebServer(context)
    try:
        web.file("/x", b"x")
        here, there = (f"https://{name}.example:{web.port}/x" for name in ("nas", "other"))
        allowed = ("nas.example", "other.example")
        pinned.trusted.cache_clear()
        assert "certificate" in refusal(here, target, *allowed).message
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        pinned.trusted.cache_clear()
        assert get(here, target, *allowed).size == 1
        target.unlink()
        assert "certificate" in refusal(there, target, *allowed).message
    finally:
        web.stop()
        pinned.trusted.cache_clear()


def test_a_provider_is_asked_in_json() -> None:
    with FakeOpenAi() as provider:
        provider.replies("hello")
        answer = ask_json(
            f"{provider.url}/chat/completions",
            body={"model": "m", "messages": []},
            headers={"Authorization": "Bearer k"},
            seconds=5,
        )
    assert answer["choices"][0]["message"]["content"] == "hello"


@pytest.mark.parametrize(("status", "body"), [(500, "boom"), (401, "{}"), (200, "no json")])
def test_a_provider_that_fails_is_told_with_status_and_text(status: int, body: str) -> None:
    with FakeOpenAi() as provider:
        provider.answers(status, body)
        with pytest.raises(OutboundError) as caught:
            ask_json(f"{provider.url}/chat/completions", body={}, headers={}, seconds=5)
    assert (caught.value.status, caught.value.text) == (status, body)


def test_a_provider_that_does_not_answer_is_given_up() -> None:
    with FakeOpenAi() as provider:
        provider.hangs()
        with pytest.raises(OutboundError) as caught:
            ask_json(f"{provider.url}/chat/completions", body={}, headers={}, seconds=0.3)
    assert caught.value.timed_out
