"""Webhook endpoints: where events about runs and files are sent."""

from __future__ import annotations

from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import BaseModel, Field

from videogen_mcp.wire import WEBHOOK_EVENTS, CreateWebhookEndpointRequest
from videogen_mcp.wire import WebhookEndpoint as WireEndpoint

from ..arguments import build
from ..caller import Caller
from ..naming import with_guess
from ..results import Paged, Result, reply
from ..tool import ToolSpec
from .fields import Cursor, Limit

LARGEST_PAGE = 200


class Endpoint(BaseModel):
    endpoint_id: str
    url: str
    events: list[str]
    description: str | None = None
    signing_secret_last4: str | None = None
    is_disabled: bool | None = None


class NewEndpoint(Result):
    endpoint_id: str
    url: str
    events: list[str]
    description: str | None = None
    signing_secret: Annotated[str | None, Field(description="Told only now")] = None


class EndpointList(Paged):
    endpoints: list[Endpoint]


class Deleted(Result):
    endpoint_id: str
    deleted: bool


async def list_webhook_endpoints(
    context: Context, limit: Limit = 50, cursor: Cursor = None
) -> Annotated[CallToolResult, EndpointList]:
    """List the webhook endpoints of the account: ids, URLs and events."""
    caller = Caller.of(context)
    page = await caller.upstream.call(
        lambda client: client.list_webhook_endpoints(limit=limit, cursor=cursor)
    )
    return reply(
        EndpointList(
            endpoints=[_endpoint(endpoint) for endpoint in page.endpoints],
            has_more=page.has_more,
            next_cursor=page.next_cursor,
        )
    )


async def create_webhook_endpoint(
    context: Context,
    url: Annotated[
        str, Field(description="https; http only on this machine (loopback).", min_length=1)
    ],
    events: Annotated[
        list[str], Field(description=f"Any of: {', '.join(WEBHOOK_EVENTS)}.", min_length=1)
    ],
    description: Annotated[str | None, Field(description="What it is for.")] = None,
) -> Annotated[CallToolResult, NewEndpoint]:
    """Have events sent to a URL as signed POSTs, for programs of the user that react to them.

    Returns the signing secret, which is told only this once: give it to the user and repeat it
    nowhere else. To wait for a run inside a conversation use wait_for_run instead.
    """
    caller = Caller.of(context)
    given = {} if description is None else {"description": description}
    request = build(CreateWebhookEndpointRequest, url=url, events=events, **given)
    made = await caller.upstream.call(lambda client: client.create_webhook_endpoint(request))
    return reply(
        NewEndpoint(
            endpoint_id=made.endpoint_id,
            url=made.url,
            events=made.events,
            description=made.description,
            signing_secret=made.signing_secret,
            next_step="Give the user the signing_secret now: it is told only once.",
        )
    )


async def delete_webhook_endpoint(
    context: Context, endpoint_id: Annotated[str, Field(description="From list_webhook_endpoints.")]
) -> Annotated[CallToolResult, Deleted]:
    """Delete a webhook endpoint: nothing is sent to it any more."""
    caller = Caller.of(context)

    async def known() -> dict[str, str]:
        page = await caller.upstream.call(
            lambda client: client.list_webhook_endpoints(limit=LARGEST_PAGE)
        )
        return {endpoint.endpoint_id: endpoint.url for endpoint in page.endpoints}

    delete = caller.upstream.call(lambda client: client.delete_webhook_endpoint(endpoint_id))
    await with_guess(delete, endpoint_id, known, "list_webhook_endpoints")
    return reply(Deleted(endpoint_id=endpoint_id, deleted=True))


def _endpoint(endpoint: WireEndpoint) -> Endpoint:
    return Endpoint(
        endpoint_id=endpoint.endpoint_id,
        url=endpoint.url,
        events=endpoint.events,
        description=endpoint.description,
        signing_secret_last4=endpoint.signing_secret_last4,
        is_disabled=endpoint.is_disabled or None,
    )


TOOLS = (
    ToolSpec(list_webhook_endpoints, "List webhook endpoints", "webhooks", reads_only=True),
    ToolSpec(create_webhook_endpoint, "Create webhook endpoint", "webhooks", open_world=True),
    ToolSpec(delete_webhook_endpoint, "Delete webhook endpoint", "webhooks", destroys=True),
)
