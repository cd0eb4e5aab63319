"""Which web addresses the engine may connect to: written strictly, and not into private networks.

A server that fetches URLs for others must not be turned against what only it can reach: this
machine, the home network, the metadata service of a cloud.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

DEFAULT_PORTS = {"http": 80, "https": 443}
LONGEST_URL = 8192

NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
NEVER_PUBLIC = (
    ipaddress.IPv4Network("168.63.129.16/32"),  # the metadata service of Azure
    ipaddress.IPv4Network("192.0.0.0/24"),
    ipaddress.IPv4Network("192.88.99.0/24"),  # relays of 6to4
    ipaddress.IPv6Network("2001::/23"),  # Teredo and other tunnels
    ipaddress.IPv6Network("2001:db8::/32"),
    ipaddress.IPv6Network("2002::/16"),  # 6to4
    ipaddress.IPv6Network("3fff::/20"),
)
NEVER_WEBHOOKS = (
    ipaddress.IPv4Network("168.63.129.16/32"),
    ipaddress.IPv4Network("100.100.100.200/32"),
    ipaddress.IPv4Network("192.0.0.192/32"),
    ipaddress.IPv6Network("fd00:ec2::/32"),
    ipaddress.IPv6Network("fd20:ce::254/128"),
    ipaddress.IPv6Network("2001::/32"),
    ipaddress.IPv6Network("2002::/16"),
)
"""Metadata services of clouds that are not link-local, as all others are, and tunnels to them."""


class RefusedAddress(ValueError):
    """A URL that must not be used; the message is the reason, without secrets of the URL."""


@dataclass(frozen=True)
class WebAddress:
    """A checked http(s) URL in parts; `host` is ASCII and has no brackets."""

    scheme: str
    host: str
    port: int
    target: str

    @classmethod
    def parse(cls, url: str) -> WebAddress:
        """Raises RefusedAddress for what is not a plain http(s) URL without credentials."""
        if len(url) > LONGEST_URL:
            raise RefusedAddress(f"it is longer than {LONGEST_URL:,} characters")
        if re.search(r"[\x00-\x20\x7f\\\ud800-\udfff]", url):
            raise RefusedAddress("it holds blanks, backslashes or control characters")
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError as error:
            raise RefusedAddress("its host or port cannot be read") from error
        scheme = parts.scheme.lower()
        if scheme not in DEFAULT_PORTS:
            raise RefusedAddress("it does not begin with http:// or https://")
        if "@" in parts.netloc:
            raise RefusedAddress("it carries a user name or password")
        if not host or port == 0:
            raise RefusedAddress("it names no host, or the port 0")
        path = quote(parts.path or "/", safe="%/:@!$&'()*+,;=~")
        query = "?" + quote(parts.query, safe="%/:@!$&'()*+,;=~?[]") if parts.query else ""
        return cls(scheme, _host(host), port or DEFAULT_PORTS[scheme], path + query)

    def follow(self, location: str) -> WebAddress:
        """Where a redirect leads; raises RefusedAddress."""
        there = WebAddress.parse(urljoin(f"{self.origin}{self.target}", location.strip()))
        if self.scheme == "https" and there.scheme == "http":
            raise RefusedAddress("it redirects from https to http")
        return there

    @property
    def authority(self) -> str:
        """The value of the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """The URL up to the path: all that messages show of it."""
        return f"{self.scheme}://{self.authority}"

    def is_among(self, hosts: Iterable[str]) -> bool:
        """Whether one of `hosts`, each "host" or "host:port", names this host (and port)."""
        bracketed = f"[{self.host}]" if ":" in self.host else self.host
        names = {self.host, bracketed, f"{bracketed}:{self.port}"}
        return any(host.strip().lower() in names for host in hosts)


def _host(host: str) -> str:
    """The host in lower-case ASCII; numbers other than the four decimal ones are refused."""
    if ":" in host:
        return _ipv6_host(host)
    import idna

    try:
        name = idna.encode(host, uts46=True).decode().removesuffix(".")
    except idna.IDNAError:
        name = host.lower().removesuffix(".")  # names with underscores are used, if not allowed
    if not re.fullmatch(r"[a-z0-9_.-]{1,253}", name):
        raise RefusedAddress("its host is not a name")
    if re.fullmatch(r"0x[0-9a-f]*|[0-9]+", name.rpartition(".")[2]):
        try:
            return str(ipaddress.IPv4Address(name))
        except ValueError:
            raise RefusedAddress("its host is a number that is not a usual address") from None
    return name


def _ipv6_host(host: str) -> str:
    try:
        address = ipaddress.IPv6Address(host)
    except ValueError:
        raise RefusedAddress("its host is not an address") from None
    if address.scope_id is not None:
        raise RefusedAddress("its host names a network interface")
    return str(address)


def embedded(address: IpAddress) -> IpAddress:
    """The IPv4 address that a mapped or translated IPv6 one stands for, else `address`."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address in NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def is_public(address: IpAddress) -> bool:
    """Whether an address belongs to the internet at large, and to nothing nearer."""
    address = embedded(address)
    if isinstance(address, ipaddress.IPv6Address) and address not in GLOBAL_UNICAST:
        return False
    if any(address in network for network in NEVER_PUBLIC if network.version == address.version):
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def is_for_webhooks(address: IpAddress) -> bool:
    """Whether a webhook may go there: anywhere but metadata services and what is no host.

    The user registered it, so loopback and the own network are what it is often for.
    """
    address = embedded(address)
    if any(address in network for network in NEVER_WEBHOOKS if network.version == address.version):
        return False
    is_no_host = address.is_multicast or address.is_unspecified
    is_no_host |= address.is_reserved and not address.is_loopback
    return not (is_no_host or address.is_link_local)


def resolve(host: str, port: int) -> list[IpAddress]:
    """All addresses of a host, each once; raises OSError when there are none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [ipaddress.ip_address(item) for item in dict.fromkeys(str(row[4][0]) for row in found)]
