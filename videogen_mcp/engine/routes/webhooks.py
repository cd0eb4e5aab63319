"""Webhook endpoints: registering, listing and removing them, and the log of their deliveries."""

from __future__ import annotations

import re
from typing import cast

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.responses import Response as HttpResponse
from starlette.routing import Route

from ...wire import (
    CreateWebhookEndpointRequest,
    Page,
    PageQuery,
    Response,
    WebhookEndpoint,
    WebhookEndpointListResponse,
)
from .. import ids
from ..calls import Call, Handler, check
from ..errors import EngineError, invalid, not_found
from ..services import Services
from ..store.database import MICROSECONDS
from ..store.webhooks import DeliveryRow, EndpointRow
from ..webhooks import addresses, signing

MOST_ENDPOINTS = 100
LONGEST_DESCRIPTION = 1000

PATH = "/v1/webhooks/endpoints/{endpoint_id}"


class WebhookDelivery(Response):
    """One event for one endpoint, as the log tells it; beside the contract.

    `message_id` is what the receiver gets as `webhook-id`. `next_attempt_at` is null when none
    follows, `last_status` when the last attempt got no answer.
    """

    delivery_id: str
    message_id: str
    event: str
    status: str
    attempts: int
    next_attempt_at: int | None
    last_status: int | None
    last_error: str | None
    created_at: int
    updated_at: int


class WebhookDeliveryList(Page):
    deliveries: list[WebhookDelivery]


def list_webhook_endpoints(call: Call) -> WebhookEndpointListResponse:
    query: PageQuery = call.query
    page = call.services.webhook_store.page(limit=query.limit, cursor=query.cursor)
    return WebhookEndpointListResponse(
        endpoints=[_endpoint(row) for row in page.items],
        has_more=page.next_cursor is not None,
        next_cursor=page.next_cursor,
    )


def create_webhook_endpoint(call: Call) -> WebhookEndpoint:
    request: CreateWebhookEndpointRequest = call.body
    row = EndpointRow(
        id=ids.new_id(ids.WEBHOOK_ENDPOINT),
        url=addresses.check_url(request.url),
        events=list(dict.fromkeys(request.events)),
        secret=signing.new_secret(),
        description=_check_description(request.description),
    )
    if not call.services.webhook_store.add_endpoint(row, MOST_ENDPOINTS):
        raise EngineError(
            f"There are {MOST_ENDPOINTS} webhook endpoints, the most there can be. "
            f"Remove one with DELETE {PATH.format(endpoint_id='{endpointId}')} first."
        )
    call.services.webhooks.endpoints_changed()
    return _endpoint(row).model_copy(update={"signing_secret": row.secret})


def delete_webhook_endpoint(call: Call) -> None:
    endpoint_id = call.path["endpoint_id"]
    if not call.services.webhook_store.delete_endpoint(endpoint_id):
        raise _unknown(endpoint_id)
    call.services.webhooks.endpoints_changed()


def mounts(services: Services) -> list[Route]:
    """Beside the contract: the log of an endpoint, and letting a disabled one work again."""

    async def deliveries(request: Request) -> HttpResponse:
        query = dict(request.query_params)
        page = await to_thread.run_sync(
            _deliveries, services, request.path_params["endpoint_id"], query
        )
        return JSONResponse(page.to_wire())

    async def enable(request: Request) -> HttpResponse:
        row = await to_thread.run_sync(_enable, services, request.path_params["endpoint_id"])
        return JSONResponse(_endpoint(row).to_wire())

    return [
        Route(f"{PATH}/deliveries", deliveries, methods=["GET"]),
        Route(f"{PATH}/enable", enable, methods=["POST"]),
    ]


def _deliveries(services: Services, endpoint_id: str, given: dict[str, str]) -> WebhookDeliveryList:
    query = cast(PageQuery, check(PageQuery, given))
    if services.webhook_store.find_endpoint(endpoint_id) is None:
        raise _unknown(endpoint_id)
    page = services.webhook_store.deliveries(endpoint_id, limit=query.limit, cursor=query.cursor)
    return WebhookDeliveryList(
        deliveries=[_delivery(row) for row in page.items],
        has_more=page.next_cursor is not None,
        next_cursor=page.next_cursor,
    )


def _enable(services: Services, endpoint_id: str) -> EndpointRow:
    row = services.webhook_store.enable_endpoint(endpoint_id)
    if row is None:
        raise _unknown(endpoint_id)
    services.webhooks.endpoints_changed()
    return row


def _unknown(endpoint_id: str) -> EngineError:
    hint = "List the endpoints with GET /v1/webhooks/endpoints."
    return not_found("Webhook endpoint", endpoint_id, hint)


def _check_description(description: str | None) -> str | None:
    if description is None:
        return None
    if len(description) > LONGEST_DESCRIPTION:
        raise invalid(
            "description", description, f"It may have at most {LONGEST_DESCRIPTION} characters."
        )
    if re.search("[\x00\ud800-\udfff]", description):
        raise invalid("description", ascii(description), "It holds characters that are no text.")
    return description


def _endpoint(row: EndpointRow) -> WebhookEndpoint:
    return WebhookEndpoint(
        endpoint_id=row.id,
        url=row.url,
        events=row.events,
        description=row.description,
        created_at=row.created // MICROSECONDS,
        signing_secret_last4=row.secret[-4:],
        is_disabled=row.is_disabled,
    )


def _delivery(row: DeliveryRow) -> WebhookDelivery:
    return WebhookDelivery(
        delivery_id=row.id,
        message_id=row.event_id,
        event=row.event,
        status=row.status,
        attempts=row.attempts,
        next_attempt_at=row.next_attempt // MICROSECONDS if row.status == "pending" else None,
        last_status=row.last_status,
        last_error=row.last_error,
        created_at=row.created // MICROSECONDS,
        updated_at=row.updated // MICROSECONDS,
    )


HANDLERS: dict[str, Handler] = {
    "list_webhook_endpoints": list_webhook_endpoints,
    "create_webhook_endpoint": create_webhook_endpoint,
    "delete_webhook_endpoint": delete_webhook_endpoint,
}
