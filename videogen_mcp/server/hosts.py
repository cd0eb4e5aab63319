"""How long each known host lets a tool call last before it gives up on it.

Most hosts end a call after 60 seconds whatever progress it reports, so that is what an unknown
host is taken for. Names are those of `clientInfo.name`.
"""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_WAIT_SECONDS = 45.0


@dataclass(frozen=True)
class Host:
    """Waits in seconds that are safe with a host, over pipes and over HTTP.

    Where `needs_progress`, they hold only for calls whose progress it follows.
    """

    stdio: float
    http: float
    needs_progress: bool = False


HOSTS: dict[str, Host] = {
    # Waits for ever by default, but drops a remote stream that is silent for 300 s and has been
    # seen to cut HTTP calls near 350 s.
    "claude-code": Host(stdio=1500, http=280),
    # No limit of its own; breaks near 300 s.
    "visual studio code": Host(stdio=240, http=240),
    "visual-studio-code": Host(stdio=240, http=240),
    # 300 s since June 2026.
    "codex-mcp-client": Host(stdio=240, http=240),
    "codex": Host(stdio=240, http=240),
    # 60 s, started anew by each progress notification.
    "opencode": Host(stdio=600, http=600, needs_progress=True),
}


def host_wait_seconds(name: str | None, *, over_http: bool, has_progress: bool) -> float:
    """The wait that is safe with the named host, in seconds."""
    host = HOSTS.get((name or "").strip().lower())
    if host is None or (host.needs_progress and not has_progress):
        return DEFAULT_WAIT_SECONDS
    return host.http if over_http else host.stdio
