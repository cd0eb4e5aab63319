"""The bodies of all eighteen events, as a receiver gets them."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.engine import ids
from videogen_mcp.engine.errors import EngineError
from videogen_mcp.engine.store.files import FileRow
from videogen_mcp.engine.store.schema import assistant_messages
from videogen_mcp.wire import (
    WEBHOOK_EVENTS,
    AssistantMessageWebhookPayload,
    FileWebhookPayload,
    ProjectExportWebhookPayload,
    Response,
    ToolExecutionWebhookPayload,
    WorkflowRunWebhookPayload,
)

from .webhook_parts import Post
from .webhook_receiver import Receiver

ENDS = ("succeeded", "failed", "cancelled")
ERROR = EngineError("It was too long.", "too_long").to_wire()
EXPORT_KEYS = {
    "exportId",
    "downloadUrl",
    "downloadUrlExpiresAt",
    "thumbnailUrl",
    "thumbnailUrlExpiresAt",
    "exportFileId",
}


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as running:
        yield running


@pytest.fixture
def post(tmp_path: Path, receiver: Receiver) -> Iterator[Post]:
    """A courier with one endpoint that wants everything."""
    made = Post(tmp_path, first_wait=1)
    made.add_endpoint(receiver.url, *WEBHOOK_EVENTS)
    made.start()
    yield made
    made.close()


def add_file(post: Post, **changes: Any) -> str:
    row = FileRow(
        **{
            "id": ids.new_id(ids.FILE),
            "type": "VIDEO",
            "scope": "GLOBAL",
            "display_name": "sea",
            "status": "ready",
            "extension": ".mp4",
            "content_type": "video/mp4",
            "bytes": 1000,
            "width": 640,
            "height": 360,
            "duration": 2.0,
            "has_thumbnail": True,
            "signed_until": int(time.time()) + 3600,
            **changes,
        }
    )
    post.services.files.add(row)
    return row.id


def ended(status: str, **result: Any) -> dict[str, Any]:
    """What changes in the row of a run when it ends."""
    if status == "succeeded":
        return {"status": status, "result": result}
    return {"status": status, "error": ERROR if status == "failed" else None}


def checked(payload: dict[str, Any], model: type[Response], keys: set[str]) -> dict[str, Any]:
    """The payload, if it has exactly these keys (and `error`) and means the same as read."""
    keys = keys | {"event", "occurredAt"}
    assert keys <= payload.keys() <= keys | {"error"}
    assert model.from_wire(payload).to_wire() == payload
    assert isinstance(payload["occurredAt"], int)
    assert abs(payload["occurredAt"] - time.time()) < 60
    assert "/files/" not in json.dumps(payload).replace("http://127.0.0.1:1/files/", "")
    is_failed = payload["event"].endswith("failed")
    assert (payload.get("error") is not None) == is_failed
    return payload


@pytest.mark.parametrize("status", ENDS)
def test_the_end_of_a_tool_execution(post: Post, receiver: Receiver, status: str) -> None:
    file_id = add_file(post, origin="TOOL", type="IMAGE", extension=".png")
    run_id = post.end_a_run("tool", "GENERATE_IMAGE", **ended(status, fileIds=[file_id]))
    payload = receiver.wait_for_event(f"tool_execution.{status}").payload
    results = {"results"} if status == "succeeded" else set()
    checked(payload, ToolExecutionWebhookPayload, {"toolExecutionId", "toolType"} | results)
    assert (payload["toolExecutionId"], payload["toolType"]) == (run_id, "GENERATE_IMAGE")
    for result in payload.get("results", []):
        assert result["fileId"] == file_id
        assert result["downloadUrl"] == result["file"]["downloadUrl"]
        assert "fileAnalysisMetadata" not in result["file"]


@pytest.mark.parametrize("status", ENDS)
def test_the_end_of_a_workflow_run(post: Post, receiver: Receiver, status: str) -> None:
    file_id = add_file(post, origin="EXPORT", scope="EXPORT", signed_until=0)
    changes = ended(status, exportId="vg_expo_1", exportFileId=file_id)
    run_id = post.end_a_run("workflow", "SCRIPT_TO_VIDEO", **changes)
    payload = receiver.wait_for_event(f"workflow_run.{status}").payload
    keys = {"workflowRunId", "workflowType", "projectId", "projectUrl"} | EXPORT_KEYS
    checked(payload, WorkflowRunWebhookPayload, keys)
    assert (payload["workflowRunId"], payload["projectId"]) == (run_id, "vg_proj_1")
    filled = {key for key in EXPORT_KEYS if payload[key] is not None}
    assert filled == (EXPORT_KEYS if status == "succeeded" else set())


def test_a_workflow_without_an_export_has_its_keys_all_the_same(
    post: Post, receiver: Receiver
) -> None:
    post.end_a_run("workflow", "SCRIPT_TO_VIDEO", **ended("succeeded"))
    payload = receiver.wait_for_event("workflow_run.succeeded").payload
    assert {payload[key] for key in EXPORT_KEYS} == {None}


@pytest.mark.parametrize("status", ENDS)
def test_the_end_of_an_export(post: Post, receiver: Receiver, status: str) -> None:
    file_id = add_file(post, origin="EXPORT", scope="EXPORT")
    run_id = post.end_a_run("export", "EXPORT", **ended(status, exportFileId=file_id))
    payload = receiver.wait_for_event(f"project_export.{status}").payload
    checked(payload, ProjectExportWebhookPayload, {"exportId", "projectId", "exportFileId"})
    assert payload["exportId"] == run_id
    assert payload["exportFileId"] == (file_id if status == "succeeded" else None)


@pytest.mark.parametrize("status", ENDS)
def test_the_end_of_an_assistants_message(post: Post, receiver: Receiver, status: str) -> None:
    run_id = post.add_run("message", "ASSISTANT_MESSAGE")
    with post.services.database.write() as connection:
        connection.execute(
            assistant_messages.insert().values(
                id=run_id,
                assistant_id="vg_asst_1",
                role="assistant",
                status=status,
                content="Here you are." if status == "succeeded" else None,
                body={"actions": [], "workflowSuggestions": [], "attachments": []},
                created=1_700_000_000_000_000,
                updated=1_700_000_000_000_000,
            )
        )
    post.services.runs.update(run_id, **ended(status))
    payload = receiver.wait_for_event(f"assistant_message.{status}").payload
    message = payload["message"]
    assert AssistantMessageWebhookPayload.from_wire(payload).to_wire() == payload
    assert payload["messageId"] == message["messageId"] == run_id
    assert (message["status"], message["role"]) == (status, "assistant")
    assert (message["content"] is not None) == (status == "succeeded")
    assert (message["error"] is not None) == (status == "failed")
    assert message.keys() >= {"attachments", "workflowSuggestions", "actions", "generation"}


@pytest.mark.parametrize("event", [name for name in WEBHOOK_EVENTS if name.startswith("file.")])
def test_an_event_of_a_file(post: Post, receiver: Receiver, event: str) -> None:
    has_bytes = event != "file.upload.failed"
    changes = {} if has_bytes else {"status": "failed", "type": None, "signed_until": 0}
    file_id = add_file(post, **changes)
    error = EngineError("Nobody knows this format.") if event.endswith("failed") else None
    post.services.webhooks.file_event(event, file_id, error)
    payload = receiver.wait_for_event(event).payload
    checked(payload, FileWebhookPayload, {"fileId", "file"})
    assert payload["fileId"] == payload["file"]["fileId"] == file_id
    assert (payload["file"]["downloadUrl"] is not None) == has_bytes
    assert "fileAnalysisMetadata" not in payload["file"]


def test_a_repeated_event_of_a_file_is_sent_once(post: Post, receiver: Receiver) -> None:
    file_id = add_file(post)
    for _ in range(3):
        post.services.webhooks.file_event("file.playback_ready", file_id)
    post.services.webhooks.file_event("file.analysis_completed", file_id)
    receiver.wait_for_event("file.analysis_completed")
    assert [item.payload["event"] for item in receiver.received] == [
        "file.playback_ready",
        "file.analysis_completed",
    ]


@pytest.mark.parametrize("origin", ["TOOL", "PROJECT", "EXPORT", "ENTITY"])
def test_files_that_the_engine_made_have_no_events(
    post: Post, receiver: Receiver, origin: str
) -> None:
    post.services.webhooks.file_event("file.download_ready", add_file(post, origin=origin))
    mine = add_file(post, origin="IMPORT")
    post.services.webhooks.file_event("file.download_ready", mine)
    assert [item.payload["fileId"] for item in receiver.wait_for(1)] == [mine]


def test_other_jobs_end_without_events(post: Post, receiver: Receiver) -> None:
    for kind in ("remix", "import", "interchange", "file"):
        post.end_a_run(kind, kind.upper(), status="succeeded")
    last = post.end_an_export()
    assert [item.payload["exportId"] for item in receiver.wait_for(1)] == [last]


def test_a_fault_in_telling_does_not_keep_a_run_from_ending(post: Post) -> None:
    run_id = post.end_a_run("message", "ASSISTANT_MESSAGE", status="succeeded")
    row = post.services.runs.find(run_id)
    assert row is not None
    assert row.status == "succeeded"
