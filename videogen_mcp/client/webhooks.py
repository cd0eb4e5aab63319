"""Checking that a delivery comes from VideoGen (Standard Webhooks), and reading it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from videogen_mcp.errors import WebhookVerificationError
from videogen_mcp.wire import (
    AssistantMessageWebhookPayload,
    FileWebhookPayload,
    ProjectExportWebhookPayload,
    Response,
    ToolExecutionWebhookPayload,
    WorkflowRunWebhookPayload,
)

TOLERANCE_SECONDS = 300.0
SECRET_PREFIX = "whsec_"

PAYLOADS: dict[str, type[Response]] = {
    "tool_execution": ToolExecutionWebhookPayload,
    "workflow_run": WorkflowRunWebhookPayload,
    "project_export": ProjectExportWebhookPayload,
    "assistant_message": AssistantMessageWebhookPayload,
    "file": FileWebhookPayload,
}


def verify_webhook(
    body: bytes | str,
    headers: Mapping[str, str],
    secret: str,
    tolerance: float = TOLERANCE_SECONDS,
    *,
    now: float | None = None,
) -> Response:
    """The payload of a delivery; raises `WebhookVerificationError` if it is not to be trusted.

    `body` is the raw body as it arrived. `tolerance` is how many seconds old (or ahead) it may
    be. An event of a newer server comes back as a plain `Response` with all its fields.
    """
    raw = body.encode() if isinstance(body, str) else body
    given = {name.lower(): value for name, value in headers.items()}
    message_id = _header(given, "webhook-id")
    timestamp = _header(given, "webhook-timestamp")
    _check_age(timestamp, tolerance, time.time() if now is None else now)
    signed = f"{message_id}.{timestamp}.".encode(errors="replace") + raw
    _check_signature(signed, _header(given, "webhook-signature"), _key(secret))
    return _payload(raw)


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name)
    if not value:
        raise WebhookVerificationError(
            f"The delivery has no {name} header.", code="missing_webhook_header"
        )
    return value


def _check_age(timestamp: str, tolerance: float, now: float) -> None:
    if not (timestamp.isascii() and timestamp.isdecimal() and len(timestamp) < 16):
        raise WebhookVerificationError(
            "The webhook-timestamp header is no time in Unix seconds.",
            code="invalid_webhook_timestamp",
        )
    age = now - int(timestamp)
    if abs(age) > tolerance:
        raise WebhookVerificationError(
            f"The delivery is {age:.0f} s old; at most {tolerance:g} s are accepted.",
            code="stale_webhook",
            hint="Is this machine's clock right? An old delivery may be a replayed one.",
        )


def _key(secret: str) -> bytes:
    """The signing key: base64 after the optional prefix, else the plain bytes."""
    value = secret.removeprefix(SECRET_PREFIX)
    if not value:
        raise WebhookVerificationError(
            "The signing secret is empty.",
            code="missing_webhook_secret",
            hint="Give the signingSecret that creating the endpoint answered.",
        )
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return value.encode()


def _check_signature(signed: bytes, header: str, key: bytes) -> None:
    """Any one of the signatures may fit: there are two while a secret is changed."""
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
    for part in header.split():
        version, _, signature = part.partition(",")
        if version == "v1" and hmac.compare_digest(signature.encode(errors="replace"), expected):
            return
    raise WebhookVerificationError(
        "No signature of the delivery fits: it is forged, was changed on its way, or was signed "
        "with another secret.",
        code="invalid_webhook_signature",
    )


def _payload(raw: bytes) -> Response:
    try:
        data: Any = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise WebhookVerificationError(
            "The delivery's body is no JSON.", code="invalid_webhook_body"
        ) from error
    event = data.get("event") if isinstance(data, dict) else None
    if not isinstance(event, str):
        raise WebhookVerificationError(
            "The delivery's body names no event.", code="invalid_webhook_body"
        )
    try:
        return PAYLOADS.get(event.partition(".")[0], Response).from_wire(data)
    except ValidationError:
        # Signed, so it is VideoGen's; what it newly says is kept rather than refused.
        return Response.from_wire(data)
