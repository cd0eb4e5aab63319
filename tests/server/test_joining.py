"""The same call again joins the run that it started; nothing is paid twice."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from videogen_mcp.server import journal as journal_module
from videogen_mcp.server.journal import Journal
from videogen_mcp.server.runtime import JOURNAL_FILE
from videogen_mcp.server.settings import ServerSettings
from videogen_mcp.server.snapshots import RunRef
from videogen_mcp.server.upstream import account_of_key

from .conftest import SCRIPT, Connect
from .fake_clock import FakeClock
from .fake_videogen import SUCCEEDED, FakeVideoGen, failed, running

pytestmark = pytest.mark.anyio

BRIEF = {"script": SCRIPT, "wait_seconds": 0}


async def test_the_same_call_joins_the_run_under_way(connect: Connect, fake: FakeVideoGen) -> None:
    fake.script = [running(10)]
    async with connect() as client:
        first = await client.call_tool("script_to_video", BRIEF)
        again = await client.call_tool("script_to_video", BRIEF | {"visual_pacing": "MEDIUM"})
    assert len(fake.starts) == 1
    assert again.structured_content["run_id"] == first.structured_content["run_id"]
    assert "joined" not in first.structured_content
    assert again.structured_content["joined"] is True


async def test_calls_made_at_the_same_moment_start_one_run(
    connect: Connect, fake: FakeVideoGen
) -> None:
    results: list[Any] = []
    async with connect() as client:

        async def call() -> None:
            results.append(await client.call_tool("script_to_video", {"script": SCRIPT}))

        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(call)
    assert len(fake.starts) == 1
    assert {result.structured_content["run_id"] for result in results} == {"vg_work_1"}


async def test_other_arguments_and_other_accounts_start_other_runs(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings
) -> None:
    fake.script = [running(10)]
    async with connect() as client:
        await client.call_tool("script_to_video", BRIEF)
        await client.call_tool("script_to_video", BRIEF | {"voice_id": "Alice"})
    async with connect(replace(settings, api_key="sk_other")) as client:
        await client.call_tool("script_to_video", BRIEF)
    assert len(fake.starts) == 3


async def test_force_new_starts_another(connect: Connect, fake: FakeVideoGen) -> None:
    fake.script = [running(10)]
    async with connect() as client:
        await client.call_tool("script_to_video", BRIEF)
        other = await client.call_tool("script_to_video", BRIEF | {"force_new": True})
        again = await client.call_tool("script_to_video", BRIEF)
    assert len(fake.starts) == 2
    assert other.structured_content["run_id"] == "vg_work_2"
    assert again.structured_content["run_id"] == "vg_work_2"


async def test_another_process_joins_too(connect: Connect, fake: FakeVideoGen) -> None:
    fake.script = [running(10), SUCCEEDED]
    async with connect() as client:
        await client.call_tool("script_to_video", BRIEF)
    async with connect() as client:  # another app: nothing is shared but the journal
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert len(fake.starts) == 1
    assert result.structured_content["joined"] is True
    assert result.structured_content["status"] == "succeeded"


async def test_a_run_that_was_delivered_is_not_joined_again(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
        await client.call_tool("script_to_video", {"script": SCRIPT})
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
    assert len(fake.starts) == 3


async def test_a_failure_that_was_told_is_not_told_again(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [failed("No luck.")]
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
        fake.script = [SUCCEEDED]
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert not result.is_error
    assert len(fake.starts) == 2


async def test_what_ended_while_nobody_listened_is_handed_over(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [running(10), SUCCEEDED]
    async with connect() as client:
        await client.call_tool("script_to_video", BRIEF)
        result = await client.call_tool("wait_for_run", {"run_id": "vg_work_1"})
        other = await client.call_tool("script_to_video", BRIEF)
    assert result.structured_content["status"] == "succeeded"
    assert other.structured_content["run_id"] == "vg_work_2"


async def test_leaving_in_the_middle_of_a_start_does_not_lose_the_run(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.hold_starts.clear()
    async with connect() as client:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(client.call_tool, "script_to_video", {"script": SCRIPT})
            await anyio.to_thread.run_sync(fake.start_arrived.wait, 10)
            tasks.cancel_scope.cancel()
        fake.hold_starts.set()
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert len(fake.starts) == 1
    assert result.structured_content["run_id"] == "vg_work_1"


async def test_a_start_that_was_refused_may_be_tried_again(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.fail("script-to-video", 429, message="No credits.", code="insufficient_credits")
    async with connect() as client:
        refused = await client.call_tool("script_to_video", {"script": SCRIPT})
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    told = json.loads(refused.content[0].text)
    assert told["code"] == "insufficient_credits"
    assert told["charged"] == "no: nothing was started"
    assert not result.is_error


async def test_a_start_of_unknown_outcome_is_not_repeated_unasked(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.fail("script-to-video", 504, message="Gateway time-out.")
    async with connect() as client:
        first = await client.call_tool("script_to_video", {"script": SCRIPT})
        second = await client.call_tool("script_to_video", {"script": SCRIPT})
        third = await client.call_tool("script_to_video", {"script": SCRIPT, "force_new": True})
    assert json.loads(first.content[0].text)["charged"].startswith("unknown")
    told = json.loads(second.content[0].text)
    assert told["code"] == "start_uncertain"
    assert "list_runs" in told["next_step"]
    assert "force_new" in told["next_step"]
    assert not third.is_error
    assert len(fake.starts) == 1


async def test_a_run_that_is_gone_is_not_joined_for_ever(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [running(10)]
    async with connect() as client:
        await client.call_tool("script_to_video", BRIEF)
        fake.jobs.clear()
        fake.script = [SUCCEEDED]
        gone = await client.call_tool("script_to_video", {"script": SCRIPT})
        fresh = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert json.loads(gone.content[0].text)["code"] == "not_found"
    assert fresh.structured_content["run_id"] == "vg_work_2"


async def test_the_journal_holds_neither_keys_nor_scripts_and_is_private(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings
) -> None:
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
    path = settings.home_folder() / JOURNAL_FILE
    content = path.read_bytes()
    assert b"vg_work_1" in content
    assert b"sk_test_secret" not in content
    assert b"Water" not in content
    assert path.stat().st_mode & 0o777 == 0o600


async def test_an_unusable_folder_costs_only_the_memory_between_processes(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("not a folder")
    async with connect(replace(settings, home=tmp_path / "file" / "home")) as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert not result.is_error


async def test_looking_again_at_a_run_that_was_told_writes_nothing(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings
) -> None:
    fake.script = [running(10), SUCCEEDED]
    journal = Journal(settings.home_folder() / JOURNAL_FILE)
    states = []
    async with connect() as client:
        started = await client.call_tool("script_to_video", BRIEF)
        assert started.structured_content["status"] == "running"
        for _ in range(3):
            await client.call_tool("get_run", {"run_id": "vg_work_1"})
            entry = journal.find("vg_work_1", account_of_key(fake.url, "sk_test_secret"))
            assert entry is not None
            states.append((entry.state, entry.updated_at))
    assert states[1][0] == "delivered"
    assert states[1] == states[2]


async def test_a_result_that_get_run_told_counts_as_delivered(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [running(10), SUCCEEDED]
    async with connect() as client:
        await client.call_tool("script_to_video", BRIEF)
        fake.jobs["vg_work_1"].reads = 5
        told = await client.call_tool("get_run", {"run_id": "vg_work_1"})
        other = await client.call_tool("script_to_video", BRIEF)
    assert told.structured_content["status"] == "succeeded"
    assert other.structured_content["run_id"] == "vg_work_2"


async def test_a_broken_journal_makes_no_call_fail(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings
) -> None:
    path = settings.home_folder() / JOURNAL_FILE
    path.parent.mkdir()
    path.write_bytes(b"not a database" * 100)
    async with connect() as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert not result.is_error


async def test_a_journal_that_breaks_during_a_run_loses_nothing(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings
) -> None:
    fake.script = [running(10), SUCCEEDED]
    path = settings.home_folder() / JOURNAL_FILE
    async with connect() as client:
        await client.call_tool("script_to_video", BRIEF)
        path.write_bytes(b"not a database" * 1000)
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert not result.is_error
    assert result.structured_content["run_id"] == "vg_work_1"
    assert len(fake.starts) == 1


class TestJournal:
    def test_runs_are_found_by_whole_ids_only(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path / "j.sqlite")
        entry, _ = journal.claim("f", "a", "t")
        journal.started(entry.token, RunRef("remix_action", ("r_1", "r_2"), "p"), {})
        assert journal.find("r_1", "a") == journal.find("r_2", "a") == journal.read(entry.token)
        for other in ("r", "r%", "_", '"', "R_1"):
            assert journal.find(other, "a") is None
        assert journal.find("r_1", "b") is None

    def test_an_export_is_found_by_the_remix_before_it(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path / "j.sqlite")
        entry, _ = journal.claim("f", "a", "t")
        journal.started(entry.token, RunRef("remix_action", ("r_1",), "p"), {"quality": "HIGH"})
        journal.started(entry.token, RunRef("export", ("e_1",), "p"), None)
        found = journal.find("r_1", "a")
        assert found is not None
        assert found.ref == RunRef("export", ("e_1",), "p")
        assert found.earlier_ids == ("r_1",)

    def test_an_end_that_nobody_heard_of_is_kept_for_ten_minutes(self, tmp_path: Path) -> None:
        now = [1000.0]
        journal = Journal(tmp_path / "j.sqlite", now=lambda: now[0])
        entry, is_new = journal.claim("f", "a", "t")
        assert is_new
        journal.ended(entry.token)
        now[0] += 599
        assert journal.claim("f", "a", "t") == (journal.read(entry.token), False)
        now[0] += 2
        assert journal.claim("f", "a", "t")[1]

    def test_an_end_does_not_undo_a_delivery(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path / "j.sqlite")
        entry, _ = journal.claim("f", "a", "t")
        journal.delivered(entry.token)
        journal.ended(entry.token)
        assert journal.claim("f", "a", "t")[1]

    def test_a_start_whose_process_is_gone_counts_as_interrupted(self, tmp_path: Path) -> None:
        path = tmp_path / "j.sqlite"
        code = (
            "import sys; from pathlib import Path; from videogen_mcp.server.journal import Journal;"
            "Journal(Path(sys.argv[1])).claim('f', 'a', 't')"
        )
        subprocess.run([sys.executable, "-c", code, str(path)], check=True)
        journal = Journal(path)
        entry, is_new = journal.claim("f", "a", "t")
        assert not is_new
        assert journal_module.is_interrupted(entry, entry.updated_at + 1)
        own, _ = journal.claim("g", "a", "t")
        assert not journal_module.is_interrupted(own, own.updated_at + 1)
        assert journal_module.is_interrupted(own, own.updated_at + 1000)


async def test_a_remix_goes_on_to_its_export_though_nobody_listens(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(10), running(50), SUCCEEDED]
    arguments = {"project_id": "vg_proj_1", "remix_actions": [{"type": "ADD_ZOOM"}]}
    async with connect(clock=clock) as client:
        left = await client.call_tool("remix_project", arguments | {"wait_seconds": 0})
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(clock.run, 1)
            while not fake.exports:
                await anyio.lowlevel.checkpoint()
            tasks.cancel_scope.cancel()
        result = await client.call_tool("remix_project", arguments)
    assert left.structured_content["kind"] == "remix_action"
    assert result.structured_content["kind"] == "export"
    assert result.structured_content["joined"] is True
    assert result.structured_content["download_url"].endswith("vg_expo_1.mp4")
    assert len(fake.remixes) == len(fake.exports) == 1

    def test_a_process_of_another_machine_is_taken_for_alive_until_it_is_silent_for_long(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        journal = Journal(tmp_path / "j.sqlite")
        monkeypatch.setattr(journal_module, "this_process", lambda: "elsewhere 999999999")
        entry, _ = journal.claim("f", "a", "t")
        assert not journal_module.is_interrupted(entry, entry.updated_at + 119)
        assert journal_module.is_interrupted(entry, entry.updated_at + 121)

    def test_one_process_starts_the_export_after_a_remix(self, tmp_path: Path) -> None:
        path = tmp_path / "j.sqlite"
        one, other = Journal(path), Journal(path)
        entry, _ = one.claim("f", "a", "t")
        one.started(entry.token, RunRef("remix_action", ("r_1",), "p"), {"quality": "HIGH"})
        assert one.claim_export(entry.token)[1]
        waiting, is_mine = other.claim_export(entry.token)
        assert waiting is not None
        assert waiting.export == {"quality": "HIGH"}
        assert not is_mine
        one.started(entry.token, RunRef("export", ("e_1",), "p"), None)
        followed, is_mine = other.claim_export(entry.token)
        assert followed is not None
        assert followed.ref == RunRef("export", ("e_1",), "p")
        assert not is_mine

    def test_an_export_that_was_refused_is_for_the_next_to_start(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path / "j.sqlite")
        entry, _ = journal.claim("f", "a", "t")
        journal.started(entry.token, RunRef("remix_action", ("r_1",), "p"), {})
        journal.claim_export(entry.token)
        journal.give_back_export(entry.token)
        again, is_mine = journal.claim_export(entry.token)
        assert is_mine
        assert again is not None
        assert again.state == "active"
        assert not journal_module.is_interrupted(again, again.updated_at)


async def test_an_export_whose_answer_was_lost_is_not_asked_for_again(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.fail("/export", 502)
    arguments = {"project_id": "vg_proj_1", "remix_actions": [{"type": "ADD_ZOOM"}]}
    async with connect() as client:
        lost = await client.call_tool("remix_project", arguments)
        again = await client.call_tool("remix_project", arguments)
    told = json.loads(again.content[0].text)
    assert lost.is_error
    assert told["code"] == "start_uncertain"
    assert "list_runs(kind='export', project_id='vg_proj_1')" in told["next_step"]
    assert len(fake.remixes) == 1
    assert fake.exports == []


async def test_an_export_that_was_refused_is_asked_for_by_the_same_call(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.fail("/export", 400, message="No such quality.")
    arguments = {"project_id": "vg_proj_1", "remix_actions": [{"type": "ADD_ZOOM"}]}
    async with connect() as client:
        refused = await client.call_tool("remix_project", arguments)
        again = await client.call_tool("remix_project", arguments)
    assert "No such quality" in refused.content[0].text
    assert again.structured_content["export_id"] == "vg_expo_1"
    assert len(fake.remixes) == len(fake.exports) == 1
