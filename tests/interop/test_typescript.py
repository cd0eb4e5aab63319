"""The TypeScript SDKs, 1.x and 2.x in both protocol eras, drive the server over stdio."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from .npm import node

pytestmark = pytest.mark.slow


def drive(era: str, home: Path, arguments: dict[str, Any]) -> dict[str, Any]:
    """Calls script_to_video through a TypeScript client; needs `npm install` in its folder."""
    call = {"name": "script_to_video", "arguments": arguments}
    done = node(
        *("drive.mjs", era, sys.executable, "-m", "videogen_mcp", "serve"),
        VIDEOGEN_HOME=str(home),
        TOOL_CALL=json.dumps(call),
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


@pytest.mark.parametrize("era", ["sdk1", "legacy", "modern"])
def test_a_typescript_host_gets_a_video_from_one_call(era: str, engine_home: Path) -> None:
    seen = drive(
        era,
        engine_home,
        {
            "script": f"A bird sings. This is said to the client of the era {era}.",
            "export_options": {"quality": "STANDARD"},
            "wait_seconds": 240,
        },
    )
    result = seen["result"]
    assert "script_to_video" in seen["tools"]
    assert not result.get("isError"), result
    made = result["structuredContent"]
    assert made["status"] == "succeeded"
    assert Path(made["path"]).stat().st_size == made["file_bytes"]
    assert json.loads(result["content"][0]["text"]) == made


@pytest.mark.parametrize("era", ["sdk1", "legacy", "modern"])
def test_progress_rises_and_its_first_message_carries_the_runs_id(
    era: str, engine_home: Path
) -> None:
    seen = drive(
        era,
        engine_home,
        {
            "script": f"The sun rises over the sea, says {era}.",
            "export_options": {"quality": "STANDARD"},
            "wait_seconds": 240,
        },
    )
    values = [event["progress"] for event in seen["progress"]]
    assert values == sorted(set(values))
    assert seen["result"]["structuredContent"]["run_id"] in seen["progress"][0]["message"]


def test_a_failed_call_is_an_error_that_names_the_field(engine_home: Path) -> None:
    seen = drive("modern", engine_home, {"script": "   "})
    assert seen["result"]["isError"]
    assert "script" in seen["result"]["content"][0]["text"]
