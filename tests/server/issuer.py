"""An authorization server as far as one user on loopback needs it: always says yes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route


@dataclass
class Issuer:
    """Hands out `oauth-1`, `oauth-2`, … and notes for which resource each was asked."""

    url: str = ""
    resources: list[str] = field(default_factory=list)

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/.well-known/oauth-authorization-server", self._metadata),
                Route("/register", self._register, methods=["POST"]),
                Route("/authorize", self._authorize),
                Route("/token", self._token, methods=["POST"]),
            ]
        )

    def _metadata(self, _: Request) -> Response:
        return JSONResponse(
            {
                "issuer": self.url,
                "authorization_endpoint": f"{self.url}/authorize",
                "token_endpoint": f"{self.url}/token",
                "registration_endpoint": f"{self.url}/register",
                "response_types_supported": ["code"],
                "code_challenge_methods_supported": ["S256"],
                "token_endpoint_auth_methods_supported": ["none"],
            }
        )

    async def _register(self, request: Request) -> Response:
        asked: dict[str, Any] = await request.json()
        return JSONResponse(asked | {"client_id": "client"}, 201)

    def _authorize(self, request: Request) -> Response:
        asked = request.query_params
        answer = urlencode({"code": "yes", "state": asked["state"]})
        return RedirectResponse(f"{asked['redirect_uri']}?{answer}")

    async def _token(self, request: Request) -> Response:
        asked = parse_qs((await request.body()).decode())
        self.resources += asked.get("resource", [])
        token = f"oauth-{len(self.resources)}"
        more = {"refresh_token": "again", "expires_in": 3600}
        return JSONResponse({"access_token": token, "token_type": "Bearer"} | more)
