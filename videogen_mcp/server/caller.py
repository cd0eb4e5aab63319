"""Who is calling: the account it speaks for, and how long it is willing to wait."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from mcp.server.mcpserver import Context

from .hosts import host_wait_seconds
from .progress import ProgressReporter
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

    @classmethod
    def of(cls, context: Context) -> Caller:
        """Raises `AuthenticationError` when the server wants a key that the request lacks."""
        runtime = cast(Runtime, context.request_context.lifespan_context)
        headers = context.headers
        bearer = bearer_of(headers.get("authorization")) if headers is not None else None
        upstream = runtime.upstreams.of(bearer)
        return cls(context, runtime, upstream, is_remote=headers is not None)

    @property
    def runs(self) -> Runs:
        return self.runtime.runs

    def reporter(self) -> ProgressReporter:
        return ProgressReporter(self.context.report_progress, self.runtime.clock)

    def wait_seconds(self, asked: float | None) -> float:
        """How long to wait: as asked, as configured, or as the host can bear."""
        if asked is not None:
            return asked
        configured = self.runtime.settings.wait_seconds
        if configured is not None:
            return configured
        return host_wait_seconds(
            self._host_name(), over_http=self.is_remote, has_progress=self._has_progress()
        )

    def may_upload(self, path: Path) -> bool:
        """Whether the caller may name a file of this machine: over pipes it is the user's own."""
        if not self.is_remote:
            return True
        folders = self.runtime.settings.upload_folders
        return any(path.resolve().is_relative_to(folder) for folder in folders)

    def _host_name(self) -> str | None:
        params = self.context.session.client_params
        return params.client_info.name if params is not None else None

    def _has_progress(self) -> bool:
        meta: Any = self.context.request_context.meta
        return bool(meta) and meta.get("progress_token") is not None
