"""Who is let in over HTTP: by the name that is called, and by the key or token that is brought."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from mcp.server.auth.middleware.auth_context import AuthContextMiddleware
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser
from mcp.server.auth.provider import AccessToken
from mcp.server.transport_security import TransportSecurityMiddleware, TransportSecuritySettings
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from .oauth import WELL_KNOWN
from .settings import ServerSettings
from .upstream import bearer_of

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from .app import VideoGenServer

HEALTH_PATH = "/health"
METRICS_PATH = "/metrics"
OPERATOR = "operator"


class Gate:
    """Checks every request before the app sees it.

    Open to all are only `/health` and the document that tells where to sign in.

    Whoever is let in is named in the scope as the SDK does it, so that sessions and the state of
    rounds are bound to their owner.
    """

    def __init__(
        self,
        inner: ASGIApp,
        app: VideoGenServer,
        settings: ServerSettings,
        guard: TransportSecuritySettings,
        metadata_url: str | None = None,
    ) -> None:
        self._inner = AuthContextMiddleware(inner)
        self._app = app
        self._settings = settings
        self._guard = TransportSecurityMiddleware(guard)
        self._metadata_url = metadata_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = await self._refusal(scope) if scope["type"] == "http" else None
        await (self._inner if refusal is None else refusal)(scope, receive, send)

    async def _refusal(self, scope: Scope) -> Response | None:
        """The answer to a request that is not let in."""
        request, path = Request(scope), scope["path"]
        if path == HEALTH_PATH or path.startswith(WELL_KNOWN):
            return None
        refusal = await self._guard.validate_request(request)
        if refusal is not None or self._settings.auth == "none":
            return refusal
        token = bearer_of(request.headers.get("authorization"))
        if self._settings.auth == "token" or path == METRICS_PATH:
            account = OPERATOR if self._is_ours(token) else None
        else:
            account = await self._app.running.bearers.account_of(token) if token else None
        if account is None:
            return self._challenge(token)
        scope["user"] = AuthenticatedUser(
            AccessToken(token=token or "", client_id=account, scopes=[])
        )
        return None

    def _is_ours(self, token: str | None) -> bool:
        """Whether it is the server's own token; how long that takes tells nothing about it."""
        ours = self._settings.token
        if token is None or ours is None:
            return False
        return hmac.compare_digest(token.encode(), ours.encode())

    def _challenge(self, token: str | None) -> Response:
        """What an unknown caller is told, and where to sign in if that is possible."""
        what = "this server's token" if self._settings.auth == "token" else "VideoGen API key"
        parts = ['realm="videogen"']
        if token is None:
            code, message = "missing_token", f"Send Authorization: Bearer <{what}>."
        else:
            code, message = "invalid_token", "The token is not valid, or has expired."
            parts += [f'error="{code}"', f'error_description="{message}"']
        if self._metadata_url is not None:
            parts.append(f'resource_metadata="{self._metadata_url}"')
        return JSONResponse(
            {"error": code, "message": message},
            status_code=401,
            headers={"WWW-Authenticate": f"Bearer {', '.join(parts)}"},
        )
