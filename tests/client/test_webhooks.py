from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any

import pytest
from videogen import verify_webhook_signature

from videogen_mcp.client import verify_webhook
from videogen_mcp.errors import WebhookVerificationError
from videogen_mcp.wire import FileWebhookPayload, ToolExecutionWebhookPayload

KEY = bytes(range(32))
SECRET = "whsec_" + base64.b64encode(KEY).decode()
PAYLOAD = {
    "event": "tool_execution.succeeded",
    "toolExecutionId": "vg_tool_1",
    "occurredAt": 1_700_000_000,
    "toolType": "GENERATE_IMAGE",
    "results": [],
}


def delivery(
    payload: Any = PAYLOAD, *, key: bytes = KEY, at: float | None = None, **changes: str
) -> tuple[bytes, dict[str, str]]:
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    moment = str(int(time.time() if at is None else at))
    signed = f"msg_1.{moment}.".encode() + body
    signature = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    headers = {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": moment,
        "Webhook-Signature": f"v1,{signature}",
    }
    return body, headers | {name.replace("_", "-"): value for name, value in changes.items()}


def test_a_delivery_that_fits_is_read() -> None:
    body, headers = delivery()
    payload = verify_webhook(body, headers, SECRET)
    assert isinstance(payload, ToolExecutionWebhookPayload)
    assert payload.tool_execution_id == "vg_tool_1"
    verify_webhook(body.decode(), {name.lower(): v for name, v in headers.items()}, SECRET)


def test_the_vendor_takes_the_same_deliveries_for_good() -> None:
    body, headers = delivery()
    verify_webhook_signature(body, headers, SECRET)
    verify_webhook(body, headers, SECRET)


@pytest.mark.parametrize(
    ("secret", "key"),
    [
        (SECRET, KEY),
        (SECRET.removeprefix("whsec_"), KEY),
        ("whsec_not base64!", b"not base64!"),
        ("plain-words", b"plain-words"),
    ],
)
def test_a_secret_is_base64_or_else_plain_bytes(secret: str, key: bytes) -> None:
    verify_webhook(*delivery(key=key), secret)


def test_one_of_several_signatures_is_enough() -> None:
    body, headers = delivery()
    headers["Webhook-Signature"] = f"v1,AAAA v2,x {headers['Webhook-Signature']}"
    verify_webhook(body, headers, SECRET)


FORGED: dict[str, tuple[dict[str, str], str]] = {
    "another id": ({"Webhook-Id": "msg_2"}, "invalid_webhook_signature"),
    "no signature": ({"Webhook-Signature": ""}, "missing_webhook_header"),
    "a wrong one": ({"Webhook-Signature": "v1,AAAA"}, "invalid_webhook_signature"),
    "one that is no ASCII": ({"Webhook-Signature": "v1,é"}, "invalid_webhook_signature"),
    "an unknown version": ({"Webhook-Signature": "v9,AAAA"}, "invalid_webhook_signature"),
    "no time": ({"Webhook-Timestamp": ""}, "missing_webhook_header"),
    "a time that is none": ({"Webhook-Timestamp": "now"}, "invalid_webhook_timestamp"),
    "a negative time": ({"Webhook-Timestamp": "-1"}, "invalid_webhook_timestamp"),
    "other digits": ({"Webhook-Timestamp": "١٧٠٠٠٠٠٠٠٠"}, "invalid_webhook_timestamp"),
    "a time without end": ({"Webhook-Timestamp": "9" * 5000}, "invalid_webhook_timestamp"),
}


@pytest.mark.parametrize(("changes", "code"), FORGED.values(), ids=FORGED.keys())
def test_a_forged_delivery_is_refused(changes: dict[str, str], code: str) -> None:
    body, headers = delivery()
    with pytest.raises(WebhookVerificationError) as caught:
        verify_webhook(body, headers | changes, SECRET)
    assert caught.value.code == code
    assert SECRET not in str(caught.value)


def test_a_changed_body_or_another_secret_is_refused() -> None:
    body, headers = delivery()
    with pytest.raises(WebhookVerificationError, match="forged"):
        verify_webhook(body + b" ", headers, SECRET)
    with pytest.raises(WebhookVerificationError, match="forged"):
        verify_webhook(body, headers, "whsec_AAAA")
    with pytest.raises(WebhookVerificationError, match="secret is empty"):
        verify_webhook(body, headers, "whsec_")


@pytest.mark.parametrize(("age", "is_accepted"), [(300, True), (301, False), (-301, False)])
def test_a_delivery_is_accepted_for_five_minutes_either_way(age: int, is_accepted: bool) -> None:
    body, headers = delivery(at=1_700_000_000)
    if is_accepted:
        verify_webhook(body, headers, SECRET, now=1_700_000_000 + age)
    else:
        with pytest.raises(WebhookVerificationError, match="old"):
            verify_webhook(body, headers, SECRET, now=1_700_000_000 + age)
    verify_webhook(body, headers, SECRET, tolerance=400, now=1_700_000_000 + age)


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b"no json", b'{"event": 3}', b"\xff"])
def test_a_signed_body_that_is_no_event_is_refused(raw: bytes) -> None:
    with pytest.raises(WebhookVerificationError) as caught:
        verify_webhook(*delivery(raw), SECRET)
    assert caught.value.code == "invalid_webhook_body"


def test_events_of_a_newer_server_are_kept_as_they_are() -> None:
    for event in ("planet.landed", "file.upload.blessed"):
        payload = verify_webhook(*delivery({"event": event, "size": 3}), SECRET)
        assert payload.to_wire() == {"event": event, "size": 3}


def test_a_file_event_is_read_with_its_file() -> None:
    event = {
        "event": "file.analysis_completed",
        "fileId": "f1",
        "occurredAt": 1,
        "file": {"fileId": "f1", "scope": "GLOBAL"},
    }
    payload = verify_webhook(*delivery(event), SECRET)
    assert isinstance(payload, FileWebhookPayload)
    assert payload.file.scope == "GLOBAL"
