"""One line per call for those who run a server, and nothing in it that is secret or private."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.server.journal import Journal
from videogen_mcp.server.logs import JsonLines, TextLines, configure_logging, logger
from videogen_mcp.server.runtime import JOURNAL_FILE, TASKS_FILE
from videogen_mcp.server.settings import SettingsError

from .conftest import SCRIPT, Connect
from .fake_videogen import FakeVideoGen, failed, running
from .test_tasks import FakeClock, Understands, begin

pytestmark = pytest.mark.anyio

KEY = "sk_test_secret"


class Lines(logging.Handler):
    def __init__(self, formatter: logging.Formatter) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(formatter)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def lines() -> Iterator[list[str]]:
    """Everything that is logged meanwhile, as JSON lines."""
    handler, level = Lines(JsonLines([KEY])), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler.lines
    logger.removeHandler(handler)
    logger.setLevel(level)


def calls(lines: list[str]) -> list[dict[str, Any]]:
    return [said for said in map(json.loads, lines) if "tool" in said]


async def test_each_call_is_one_line_with_its_run_and_outcome(
    connect: Connect, fake: FakeVideoGen, lines: list[str]
) -> None:
    fake.script = [running(10)]
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT, "wait_seconds": 0})
        fake.jobs["vg_work_1"].script = [failed("No luck.", "no_luck")]
        await client.call_tool("script_to_video", {"script": SCRIPT})
        await client.call_tool("get_me", {})
        await client.call_tool("get_me\nforged line", {})
    first, second, third, forged = calls(lines)
    assert first["level"] == "info"
    assert (first["tool"], first["run_kind"]) == ("script_to_video", "workflow_run")
    assert (first["run_id"], first["outcome"]) == ("vg_work_1", "running")
    assert 0 <= first["seconds"] < 20
    assert (second["run_id"], second["outcome"], second["code"]) == (
        "vg_work_1",
        "error",
        "no_luck",
    )
    assert (third["tool"], third["outcome"]) == ("get_me", "ok")
    assert "run_id" not in third
    assert (forged["tool"], forged["outcome"]) == ("unknown", "error")


async def test_a_call_that_becomes_a_task_names_its_run(
    connect: Connect, fake: FakeVideoGen, lines: list[str]
) -> None:
    clock, host = FakeClock(), Understands()
    fake.script = [running(10)]
    async with connect(clock=clock, extensions=[host]) as client:
        await begin(client, clock)
    (call,) = calls(lines)
    assert (call["outcome"], call["run_id"]) == ("task", "vg_work_1")


async def test_no_script_key_path_or_signed_link_is_logged_or_journalled(
    connect: Connect, fake: FakeVideoGen, lines: list[str], tmp_path: Path
) -> None:
    private = tmp_path / "private-logo.png"
    private.write_bytes(b"\x89PNG")
    fake.script = [failed(f"Denied for {KEY} at https://cdn.example/a?sig=abcdef12", "denied")]
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
        await client.call_tool("upload_file", {"path": str(private)})
        await client.call_tool("upload_file", {"path": str(tmp_path / "absent-logo.png")})
        fake.fail("/v1/me", 401, times=9, message=f"Bad key {KEY}.")
        await client.call_tool("get_me", {})
    home = tmp_path / "home"
    kept = "".join(path.read_bytes().decode("latin-1") for path in home.glob("mcp-*"))
    for secret in (KEY, SCRIPT, "private-logo", "absent-logo", "abcdef12"):
        assert secret not in "\n".join(lines), secret
        assert secret not in kept, secret
    assert (home / JOURNAL_FILE).exists()
    assert not (home / TASKS_FILE).exists()


async def test_an_id_that_is_none_is_not_repeated(
    connect: Connect, fake: FakeVideoGen, lines: list[str]
) -> None:
    async with connect() as client:
        await client.call_tool("wait_for_run", {"run_id": SCRIPT, "wait_seconds": 0})
        await client.call_tool("wait_for_run", {"run_id": SCRIPT + "\nforged", "wait_seconds": 0})
    assert [call["outcome"] for call in calls(lines)] == ["error", "error"]
    assert SCRIPT not in "\n".join(lines)


def test_a_line_break_from_outside_does_not_begin_a_line() -> None:
    record = logging.LogRecord("x", logging.INFO, "", 0, "%s", ("a\nb\r\nc",), None)
    assert TextLines().format(record).endswith("a\\nb\\r\\nc")


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer SECRETSECRET",
        "key sk_videogen_live_SECRETSECRET was refused",
        "GET https://cdn.example/v.mp4?X-Amz-Signature=SECRETSECRET&x=1 failed",
        'said {"token": "SECRETSECRET"}',
        "api_key=SECRETSECRET",
        "password: SECRETSECRET",
        "the operator's own SECRETSECRET",
    ],
)
def test_what_is_secret_is_hidden_in_both_formats(text: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "", 0, "%s", (text,), None)
    for formatter in (TextLines(["SECRETSECRET"]), JsonLines(["SECRETSECRET"])):
        assert "SECRET" not in formatter.format(record)
    if "own" not in text:
        assert "SECRET" not in TextLines().format(record)


def test_the_trace_of_a_crash_hides_them_too() -> None:
    try:
        raise ValueError("https://cdn.example/v?sig=SECRETSECRET")
    except ValueError as error:
        trouble = (type(error), error, error.__traceback__)
    record = logging.LogRecord("x", logging.ERROR, "", 0, "failed", (), trouble)
    for formatter in (TextLines(), JsonLines()):
        told = formatter.format(record)
        assert "ValueError" in told
        assert "SECRET" not in told


def test_an_unknown_format_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIDEOGEN_LOG_FORMAT", "xml")
    with pytest.raises(SettingsError, match="VIDEOGEN_LOG_FORMAT is 'xml'; give text or json"):
        configure_logging()


def test_the_journal_holds_hashes_only(tmp_path: Path) -> None:
    from videogen_mcp.server.starting import Call
    from videogen_mcp.server.upstream import account_of_key

    path = tmp_path / "j.sqlite"
    call = Call.of("script_to_video", {"script": SCRIPT}, account_of_key(None, KEY))
    Journal(path).claim(call.fingerprint, call.account, call.tool)
    dump = "\n".join(sqlite3.connect(path).iterdump())
    assert "script_to_video" in dump
    assert KEY not in dump
    assert SCRIPT not in dump
