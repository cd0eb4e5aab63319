"""What was started can be listed and stopped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from videogen_mcp.media.probe import probe

from ..server.fake_videogen import FakeVideoGen
from .conftest import Type


def test_videos_and_assets_are_listed_with_how_far_they_are(run: Type, api: FakeVideoGen) -> None:
    run("make", "-", "-o", "x.mp4", input="Hello.")
    run("tool", "generate-music", "calm")
    lines = run("runs").stdout.splitlines()
    assert len(lines) == 2
    assert all("failed  There is no paint." in line for line in lines)
    said = json.loads(run("runs", "--json").stdout)
    assert {job.get("workflowRunId") or job["toolExecutionId"] for job in said} == {
        "vg_work_1",
        "vg_tool_1",
    }


def test_a_run_is_cancelled_whichever_kind_it_is(run: Type, api: FakeVideoGen) -> None:
    run("tool", "generate-music", "calm")
    api.fail("/v1/workflows/runs/vg_tool_1/cancel", 404, code="not_found")
    done = run("cancel", "vg_tool_1")
    assert done.exit_code == 0, done.output
    assert api.cancels == ["vg_tool_1"]


def test_a_run_that_is_not_there_is_an_error(run: Type, api: FakeVideoGen) -> None:
    api.fail("/cancel", 404, times=2, code="not_found", message="No such run.")
    done = run("cancel", "nope")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "videogen-mcp runs" in done.stderr


def test_entities_are_listed_by_type(run: Type, api: FakeVideoGen) -> None:
    assert [line.split()[0] for line in run("entities").stdout.splitlines()] == ["Nora", "Kettle"]
    (actor,) = json.loads(run("entities", "--type", "actor", "--json").stdout)
    assert actor["entityId"] == "vg_enti_1"


def test_what_cannot_be_watched_any_more_goes_on_and_says_how_to_come_back(
    run: Type, api: FakeVideoGen
) -> None:
    api.fail("/v1/workflows/runs/", 401, message="The key was withdrawn.")
    done = run("make", "-", "-o", "x.mp4", input="Hello.")
    assert done.exit_code == 1
    assert "videogen-mcp fetch vg_work_1" in done.stderr
    assert api.cancels == []


@pytest.mark.slow
def test_a_result_can_be_fetched_again(run: Type, engine_home: Path, tmp_path: Path) -> None:
    env = {"VIDEOGEN_HOME": str(engine_home)}
    speech = ("tool", "text-to-speech", "Once more.", "--voice", "Clara", "--json")
    made = json.loads(run(*speech, "-o", str(tmp_path / "a.m4a"), env=env).stdout)
    again = tmp_path / "again.m4a"
    done = run("fetch", made["tool_execution_id"], "-o", str(again), env=env)
    assert done.stdout == f"{again}\n", done.output
    assert probe(again).audio_codec == "aac"
    unknown = run("fetch", "vg_work_none", env=env)
    assert unknown.exit_code == 1
    assert "videogen-mcp runs" in unknown.stderr


@pytest.mark.slow
def test_a_video_can_be_fetched_again(run: Type, engine_home: Path, tmp_path: Path) -> None:
    env = {"VIDEOGEN_HOME": str(engine_home)}
    first = ("make", "-", "-o", str(tmp_path / "a.mp4"), "--quality", "720p", "--json")
    made = json.loads(run(*first, env=env, input="Once more.").stdout)
    done = run("fetch", made["workflow_run_id"], "-o", str(tmp_path / "b.mp4"), env=env)
    assert done.exit_code == 0, done.output
    assert (tmp_path / "b.mp4").read_bytes() == (tmp_path / "a.mp4").read_bytes()
