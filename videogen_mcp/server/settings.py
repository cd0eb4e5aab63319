"""What the MCP server is told at its start, from the environment or the command line."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

Auth = Literal["none", "bearer", "token"]

LONGEST_WAIT_SECONDS = 3600
SHORTEST_STATE_KEY = 32
SHORTEST_TOKEN = 16


class SettingsError(ValueError):
    """A setting that cannot be used; the message names it, its value and the fix."""


@dataclass(frozen=True)
class ServerSettings:
    """Settings of one server process.

    Without `api_key` the local engine in `home` is used. `wait_seconds` is how long a tool call
    waits for its run (None: by the host's own limit); `extend` lets a call of a client that can
    bear it go on in further rounds. Replicas share `state_keys`, the first of which seals what goes
    from round to round and all of which open it. Empty `toolsets` and `tools` mean the
    default set. `auth` says what an HTTP request has to bring: nothing ("none"), the caller's own
    VideoGen key or OAuth token ("bearer"), or the server's `token` ("token"). `public_url` is where
    clients reach the server, `authorization_servers` are those that issue its OAuth tokens.
    `upload_folders` are the only places from which HTTP clients may upload local files.
    """

    api_key: str | None = field(default=None, repr=False)
    base_url: str | None = None
    home: Path | None = None
    wait_seconds: float | None = None
    extend: bool = True
    state_keys: tuple[str, ...] = field(default=(), repr=False)
    toolsets: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    read_only: bool = False
    auth: Auth = "none"
    token: str | None = field(default=None, repr=False)
    public_url: str | None = None
    authorization_servers: tuple[str, ...] = ()
    allowed_hosts: tuple[str, ...] = ()
    upload_folders: tuple[Path, ...] = ()

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> ServerSettings:
        """Reads VIDEOGEN_* variables; empty ones count as unset. Raises `SettingsError`."""
        read = os.environ if env is None else env
        home = _text(read, "VIDEOGEN_HOME")
        token = _token(read, "VIDEOGEN_MCP_TOKEN")
        return cls(
            api_key=_text(read, "VIDEOGEN_API_KEY"),
            base_url=_text(read, "VIDEOGEN_BASE_URL"),
            home=Path(home).expanduser() if home else None,
            wait_seconds=_seconds(read, "VIDEOGEN_MCP_WAIT_SECONDS"),
            extend=_flag(read, "VIDEOGEN_MCP_EXTEND", default=True),
            state_keys=_keys(read, "VIDEOGEN_MCP_STATE_KEYS"),
            toolsets=_names(read, "VIDEOGEN_MCP_TOOLSETS"),
            tools=_names(read, "VIDEOGEN_MCP_TOOLS"),
            read_only=_flag(read, "VIDEOGEN_MCP_READ_ONLY"),
            auth=_auth(read, "VIDEOGEN_MCP_AUTH", token),
            token=token,
            public_url=_public_url(read, "VIDEOGEN_MCP_PUBLIC_URL"),
            authorization_servers=_urls(read, "VIDEOGEN_MCP_AUTHORIZATION_SERVERS"),
            allowed_hosts=_names(read, "VIDEOGEN_MCP_ALLOWED_HOSTS"),
            upload_folders=_folders(read, "VIDEOGEN_MCP_UPLOAD_FOLDERS"),
        )

    def home_folder(self) -> Path:
        """Where the local engine and the journal of runs keep their data."""
        if self.home is not None:
            return self.home
        from platformdirs import user_data_dir

        return Path(user_data_dir("videogen-mcp", appauthor=False))


def _text(env: Mapping[str, str], name: str) -> str | None:
    value = env.get(name, "").strip()
    # Hosts that do not know a variable pass its placeholder through, e.g. "${VIDEOGEN_API_KEY}".
    return None if not value or value.startswith("${") else value


def _names(env: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in (_text(env, name) or "").split(",") if part.strip())


def _folders(env: Mapping[str, str], name: str) -> tuple[Path, ...]:
    parts = (_text(env, name) or "").split(os.pathsep)
    return tuple(Path(part).expanduser().resolve() for part in parts if part.strip())


def _seconds(env: Mapping[str, str], name: str) -> float | None:
    text = _text(env, name)
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not 0 <= seconds <= LONGEST_WAIT_SECONDS:
        raise SettingsError(
            f"{name} is {text!r}; give seconds from 0 (never wait) to {LONGEST_WAIT_SECONDS}."
        )
    return seconds


def _keys(env: Mapping[str, str], name: str) -> tuple[str, ...]:
    keys = _names(env, name)
    if any(len(key.encode()) < SHORTEST_STATE_KEY for key in keys):
        raise SettingsError(
            f"{name} has a key of less than {SHORTEST_STATE_KEY} bytes; make each one with "
            "`openssl rand -hex 32`."
        )
    return keys


def _flag(env: Mapping[str, str], name: str, *, default: bool = False) -> bool:
    text = (_text(env, name) or str(int(default))).lower()
    if text in {"1", "true", "yes", "on"}:
        return True
    if text in {"0", "false", "no", "off"}:
        return False
    raise SettingsError(f"{name} is {text!r}; give 1 or 0.")


def _auth(env: Mapping[str, str], name: str, token: str | None) -> Auth:
    """By its name; where nothing is said, a token means that it has to be brought."""
    said = _text(env, name)
    text = said.lower() if said is not None else "token" if token else "none"
    if text == "bearer":
        return "bearer"
    if text == "token":
        if token is None:
            raise SettingsError(
                f"{name} is token, but VIDEOGEN_MCP_TOKEN is not set; make one with "
                "`openssl rand -hex 32`."
            )
        return "token"
    if text != "none":
        raise SettingsError(f"{name} is {text!r}; give none, bearer or token.")
    if token is not None:
        raise SettingsError(
            f"{name} is none, so VIDEOGEN_MCP_TOKEN would protect nothing; unset one of them."
        )
    return "none"


def _token(env: Mapping[str, str], name: str) -> str | None:
    token = _text(env, name)
    if token is not None and (len(token.encode()) < SHORTEST_TOKEN or not token.isascii()):
        raise SettingsError(
            f"{name} has to be at least {SHORTEST_TOKEN} ASCII characters; make one with "
            "`openssl rand -hex 32`."
        )
    return token


def _public_url(env: Mapping[str, str], name: str) -> str | None:
    text = _text(env, name)
    return None if text is None else _url(name, text)


def _urls(env: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(_url(name, text) for text in _names(env, name))


def _url(name: str, text: str) -> str:
    """An address that others are told; OAuth wants https of all but this machine's own."""
    parts = urlsplit(text)
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname))
    if not is_safe or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise SettingsError(
            f"{name} has {text!r}; give https://HOST[:PORT][/PATH] (http only for this machine)."
        )
    return text.rstrip("/")


def is_loopback(host: str | None) -> bool:
    """Whether a host name or address means this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address((host or "").strip("[]")).is_loopback
    except ValueError:
        return False
