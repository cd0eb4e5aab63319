"""Who is calling: the account it speaks for, and how long it is willing to wait."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from mcp.server.apps import client_supports_apps
from mcp.server.mcpserver import Context

from .hosts import host_wait_seconds
from .progress import TICK, TOTAL, ProgressReporter
from .rounds import Round
from .runs import Runs
from .runtime import Runtime
from .upstream import Upstream, bearer_of


@dataclass(frozen=True)
class Caller:
    """One request: its account and its host's habits."""

    context: Context
    runtime: Runtime
    upstream: Upstream
    is_remote: bool
    earlier: Round | None = None
    _told: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, context: Context) -> Caller:
        """Raises `AuthenticationError` when the server wants a key that the request lacks."""
        runtime = cast(Runtime, context.request_context.lifespan_context)
        headers = context.headers
        bearer = bearer_of(headers.get("authorization")) if headers is not None else None
        upstream = runtime.upstreams.of(bearer, _account(context))
        return cls(context, runtime, upstream, is_remote=headers is not None)

    @property
    def runs(self) -> Runs:
        return self.runtime.runs

    @property
    def round_number(self) -> int:
        """Which round of its call this request is."""
        return self.earlier.number if self.earlier is not None else 1

    @property
    def elapsed_before(self) -> float:
        return self.earlier.elapsed if self.earlier is not None else 0.0

    @property
    def told_progress(self) -> float:
        """The progress that this call, in whichever round, has told last."""
        before = self.earlier.progress if self.earlier is not None else -1.0
        return self._told[-1] if self._told else before

    def in_round(self, earlier: Round) -> Caller:
        """The same caller, going on with a call after an earlier round of it."""
        return replace(self, earlier=earlier, _told=[])

    def reporter(self) -> ProgressReporter:
        return ProgressReporter(self._report, self.runtime.clock)

    def wait_seconds(self, asked: float | None) -> float:
        """How long to wait: as asked, as configured, or as the host can bear."""
        if asked is not None:
            return asked
        configured = self.runtime.settings.wait_seconds
        if configured is not None:
            return configured
        return host_wait_seconds(
            self._host_name(), over_http=self.is_remote, has_progress=self.has_progress
        )

    def may_upload(self, path: Path) -> bool:
        """Whether the caller may name a file of this machine: over pipes it is the user's own."""
        if not self.is_remote:
            return True
        folders = self.runtime.settings.upload_folders
        return any(path.resolve().is_relative_to(folder) for folder in folders)

    @property
    def may_show_apps(self) -> bool:
        """Whether the host shows apps, or may: without state nobody knows what a client can do."""
        abilities = self.context.client_capabilities
        return abilities is None or client_supports_apps(self.context)

    def _host_name(self) -> str | None:
        params = self.context.session.client_params
        return params.client_info.name if params is not None else None

    async def _report(self, progress: float, total: float | None, message: str | None) -> None:
        """Sends progress; it goes on rising where the round before left off."""
        before = self.told_progress
        if progress <= before:
            progress = before + min(TICK, (TOTAL - before) / 2)
        self._told[:] = [progress]
        await self.context.report_progress(progress, total, message)

    @property
    def has_progress(self) -> bool:
        """Whether the client asked for progress."""
        meta: Any = self.context.request_context.meta
        return bool(meta) and meta.get("progress_token") is not None


def _account(context: Context) -> str | None:
    """Whose token came with the request, as the gate found out."""
    user = getattr(context.request_context.request, "scope", {}).get("user")
    return getattr(user, "username", None)
