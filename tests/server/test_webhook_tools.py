"""The tools for webhook endpoints and for text, with a real client and a real engine."""

from __future__ import annotations

import json
import logging

import pytest

from videogen_mcp.server.settings import ServerSettings

from .conftest import Connect
from .local_engine import local, local_home, refused, told, web

__all__ = ["local", "local_home", "web"]

pytestmark = pytest.mark.anyio

URL = "http://127.0.0.1:9/hook"


async def test_an_endpoint_tells_its_secret_once_and_never_to_the_log(
    connect: Connect, local: ServerSettings, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with connect(local) as client:
        made = await told(
            client,
            "create_webhook_endpoint",
            url=URL,
            events=["workflow_run.succeeded"],
            description="My site",
        )
        listed = await told(client, "list_webhook_endpoints")
        gone = await told(client, "delete_webhook_endpoint", endpoint_id=made["endpoint_id"])
        after = await told(client, "list_webhook_endpoints")
    secret = made["signing_secret"]
    [endpoint] = listed["endpoints"]
    assert endpoint["description"] == "My site"
    assert "signing_secret" not in endpoint
    assert secret.endswith(endpoint["signing_secret_last4"])
    assert gone["deleted"] is True
    assert after["endpoints"] == []
    assert "create_webhook_endpoint" in caplog.text
    assert secret not in caplog.text


async def test_an_unknown_event_is_answered_with_the_nearest(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        text = await refused(
            client, "create_webhook_endpoint", url=URL, events=["workflow.succeeded"]
        )
    assert "the nearest is 'workflow_run.succeeded'" in text


async def test_deleting_an_endpoint_that_is_not_there_names_the_nearest(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        made = await told(client, "create_webhook_endpoint", url=URL, events=["file.upload.failed"])
        found = made["endpoint_id"]
        text = await refused(client, "delete_webhook_endpoint", endpoint_id=found[:-1])
        await told(client, "delete_webhook_endpoint", endpoint_id=found)
    assert f"Did you mean {found} ({URL})?" in json.loads(text)["next_step"]


async def test_text_without_a_provider_is_refused_with_the_variable_to_set(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        answer = json.loads(await refused(client, "generate_text", prompt="A haiku."))
    assert answer["code"] == "provider_required"
    assert "VIDEOGEN_TEXT_MODEL" in answer["message"]
    assert answer["charged"].startswith("no")
