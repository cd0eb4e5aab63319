"""The catalogue, webhook endpoints and the account."""

from __future__ import annotations

from videogen_mcp.errors import UnexpectedResponseError
from videogen_mcp.wire import (
    CreateWebhookEndpointRequest,
    LanguageListResponse,
    MeResponse,
    TtsVoiceListResponse,
    WebhookEndpoint,
    WebhookEndpointListResponse,
)

from .calls import Calls


class ResourceCalls(Calls):
    async def list_tts_voices(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        query: str | None = None,
        include_deprecated_voices: bool = False,
    ) -> TtsVoiceListResponse:
        values = {
            "limit": limit,
            "cursor": cursor,
            "query": query,
            "includeDeprecatedVoices": include_deprecated_voices or None,
        }
        return await self._get("list_tts_voices", TtsVoiceListResponse, query=values)

    async def list_languages(self, *, query: str | None = None) -> LanguageListResponse:
        return await self._get("list_languages", LanguageListResponse, query={"query": query})

    async def list_webhook_endpoints(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> WebhookEndpointListResponse:
        return await self._get(
            "list_webhook_endpoints",
            WebhookEndpointListResponse,
            query={"limit": limit, "cursor": cursor},
        )

    async def create_webhook_endpoint(
        self, request: CreateWebhookEndpointRequest
    ) -> WebhookEndpoint:
        """Registers an endpoint; only this answer tells its signing secret."""
        return await self._send("create_webhook_endpoint", WebhookEndpoint, body=request)

    async def delete_webhook_endpoint(self, endpoint_id: str) -> None:
        await self._delete("delete_webhook_endpoint", {"endpoint_id": endpoint_id})

    async def get_me(self) -> MeResponse:
        return await self._get("get_me", MeResponse)

    async def get_authorization_servers(self) -> tuple[str, ...]:
        """Who issues OAuth tokens for this API, by its protected-resource metadata (RFC 9728)."""
        said = await self._transport.call("GET", "/.well-known/oauth-protected-resource")
        servers = said.get("authorization_servers") if isinstance(said, dict) else None
        if not isinstance(servers, list) or not all(isinstance(url, str) for url in servers):
            raise UnexpectedResponseError("The API does not say who issues its tokens.")
        return tuple(servers)
