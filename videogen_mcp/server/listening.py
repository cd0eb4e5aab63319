"""Where a served process listens, and under which names it lets itself be called."""

from __future__ import annotations

import errno
import os
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .settings import ServerSettings, SettingsError, is_loopback

if TYPE_CHECKING:
    from mcp.server.transport_security import TransportSecuritySettings

BACKLOG = 2048
LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")


def require_auth_beyond_loopback(host: str, settings: ServerSettings) -> None:
    """Whoever reaches the port spends this account's credits, so others must show who they are."""
    if is_loopback(host) or settings.auth != "none":
        return
    raise SettingsError(
        f"Refusing to listen on {host} without auth: anyone who reaches it could use this account. "
        "Set VIDEOGEN_MCP_AUTH=bearer, so that each request brings its own VideoGen API key, or "
        "VIDEOGEN_MCP_TOKEN to a secret that clients have to send, or listen on 127.0.0.1."
    )


def listening_socket(host: str, port: int) -> socket.socket:
    """A bound socket. Raises `SettingsError` where the address is taken or not this machine's."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host.strip("[]"), port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
    except OSError as error:
        raise _unusable(host, port, error) from error
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        raise _unusable(host, port, error) from error
    return listener


def url_of(listener: socket.socket, path: str) -> str:
    """Where the socket is reached from this machine."""
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}{path}"


def host_guard(host: str, settings: ServerSettings) -> TransportSecuritySettings:
    """Which Host and Origin headers are let in, against DNS rebinding.

    On this machine those are its own names, and that under which a proxy makes the server public.
    Beyond it every request carries its own key, which a rebound page does not have; the names under
    which the server is reached then need not be known.
    """
    from mcp.server.transport_security import TransportSecuritySettings

    if settings.allowed_hosts:
        names = list(settings.allowed_hosts)
    elif is_loopback(host):
        names = [*LOOPBACK_NAMES, *_public_names(settings)]
    else:
        return TransportSecuritySettings(enable_dns_rebinding_protection=False)
    origins = [f"{scheme}://{name}" for scheme in ("http", "https") for name in names]
    return TransportSecuritySettings(
        allowed_hosts=[*names, *(f"{name}:*" for name in names)],
        allowed_origins=[*origins, *(f"{origin}:*" for origin in origins)],
    )


def _public_names(settings: ServerSettings) -> list[str]:
    host = urlsplit(settings.public_url or "").hostname
    return [host] if host and not is_loopback(host) else []


def _unusable(host: str, port: int, error: OSError) -> SettingsError:
    why = f"Cannot listen on {host}:{port}: {(error.strerror or str(error)).lower()}."
    if error.errno == errno.EADDRINUSE:
        return SettingsError(f"{why} Stop what uses the port, or give another with --port.")
    return SettingsError(f"{why} Give an address of this machine with --host.")
