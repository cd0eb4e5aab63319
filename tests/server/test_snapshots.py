"""Runs of every kind, read into one shape."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from videogen_mcp.server.from_wire import media_of
from videogen_mcp.server.snapshots import PREFIXES, Kind, MessageJob, RunRef, kind_of, read_snapshot
from videogen_mcp.wire import (
    AssistantInputMessage,
    AssistantOutputMessage,
    FileUrlImport,
    TimelineInterchange,
)

pytestmark = pytest.mark.anyio


def test_every_kind_has_a_prefix() -> None:
    assert set(PREFIXES.values()) == set(get_args(Kind))
    assert kind_of("vg_tool_abc") == kind_of("vg_exec_abc") == "tool_execution"
    assert kind_of("abc") is None


def test_a_users_message_is_a_job_without_error() -> None:
    said = {"messageId": "m", "status": "succeeded", "createdAt": 1, "content": "Hello."}
    job = MessageJob.of(AssistantInputMessage.from_wire(said))
    assert (job.status, job.progress_percentage, job.error) == ("succeeded", 100, None)
    assert media_of(job) == {"text": "Hello."}


def test_an_answer_tells_its_text_and_the_run_it_began() -> None:
    started = {"workflowRunId": "vg_work_1", "projectId": "p", "projectUrl": "u"}
    said = {"messageId": "m", "status": "failed", "createdAt": 1, "generation": started}
    said["error"] = {"message": "Refused."}
    job = MessageJob.of(AssistantOutputMessage.from_wire(said))
    assert job.error is not None
    assert media_of(job)["workflow_run_id"] == "vg_work_1"


class Answering:
    """A client whose readings are these; it notes how long each may wait."""

    def __init__(self) -> None:
        self.waits: list[float | None] = []

    async def get_timeline_interchange(self, _: str, *, wait_seconds: float | None) -> Any:
        self.waits.append(wait_seconds)
        return TimelineInterchange(
            status="succeeded",
            interchange_job_id="vg_inte_1",
            project_id="p",
            format="SRT",
            media_delivery="REMOTE_URLS",
            download_url="https://media.example/a.srt",
            interchange_file_id="vg_file_1",
        )

    async def get_file_url_import(self, _: str, *, wait_seconds: float | None) -> Any:
        self.waits.append(wait_seconds)
        return FileUrlImport(status="succeeded", file_import_id="vg_fimp_1", file_id="vg_file_2")


@pytest.mark.parametrize(
    ("kind", "file_id"), [("interchange", "vg_file_1"), ("import", "vg_file_2")]
)
async def test_documents_and_imports_are_read_by_their_id_alone(kind: Kind, file_id: str) -> None:
    client: Any = Answering()
    snapshot = await read_snapshot(client, RunRef(kind, ("id",)), wait_seconds=5)
    assert snapshot.is_ended
    assert client.waits == [5]
    assert media_of(snapshot.job)["file_id"] == file_id
