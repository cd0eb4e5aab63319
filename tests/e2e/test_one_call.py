"""One tool call over stdio, with no configuration at all, comes back with a video."""

from __future__ import annotations

import os
import signal
import time
from itertools import pairwise
from pathlib import Path

import anyio
import httpx
import pytest

from videogen_mcp.media.probe import probe
from videogen_mcp.server.engine_process import find

from .hosts import content, host, short

pytestmark = pytest.mark.anyio

LONG = " ".join(f"Number {n} runs down the mountain and swims in the sea." for n in range(12))


async def test_one_call_returns_a_video_that_plays_in_a_browser(engine_home: Path) -> None:
    async with host(engine_home) as client:
        result = await client.call_tool(
            "script_to_video", short("The sun is up. A bird sings in the tree.")
        )
    made = content(result)
    assert made["status"] == "succeeded"
    file = probe(Path(made["path"]))
    assert (file.width, file.height, file.video_codec, file.audio_codec) == (
        1280,
        720,
        "h264",
        "aac",
    )
    assert made["file_bytes"] == Path(made["path"]).stat().st_size
    assert made["duration_seconds"] == pytest.approx(file.duration, abs=0.1)
    async with httpx.AsyncClient() as browser:
        part = await browser.get(made["download_url"], headers={"Range": "bytes=4-7"})
    assert (part.status_code, part.content) == (206, b"ftyp")
    assert part.headers["content-type"] == "video/mp4"
    assert made["download_url_expires_at"] > time.time()


async def test_progress_starts_at_once_with_the_id_and_names_its_stages(engine_home: Path) -> None:
    told: list[tuple[float, float, str]] = []

    async def hear(progress: float, total: float | None, message: str | None) -> None:
        told.append((time.monotonic(), progress, message or ""))

    async with host(engine_home) as client:
        await client.call_tool("get_me")  # the engine is there; starting it is not measured
        began = time.monotonic()
        result = await client.call_tool(
            "script_to_video",
            short(LONG),
            progress_callback=hear,
        )
    made = content(result)
    assert told[0][0] - began < 1.0
    assert made["run_id"] in told[0][2]
    values = [progress for _, progress, _ in told]
    assert values == sorted(set(values))
    gaps = [after[0] - before[0] for before, after in pairwise(told)]
    assert max(gaps, default=0.0) < 6.0
    assert any("Render" in message for _, _, message in told)


@pytest.mark.slow
async def test_the_same_call_again_joins_and_makes_no_second_video(engine_home: Path) -> None:
    arguments = short("Twice asked, once made.", wait_seconds=0)
    async with host(engine_home) as first, host(engine_home) as second:
        one = content(await first.call_tool("script_to_video", arguments))
        two = content(await second.call_tool("script_to_video", arguments))
        assert one["status"] == "running"
        assert "wait_for_run" in one["next_step"]
        assert two["run_id"] == one["run_id"]
        ended = content(
            await second.call_tool("wait_for_run", {"run_id": one["run_id"], "wait_seconds": 120})
        )
    assert ended["status"] == "succeeded"


@pytest.mark.slow
async def test_killing_the_engine_in_the_middle_loses_nothing(engine_home: Path) -> None:
    script = "One bright morning. Two red apples. Three long roads. Four old trees."
    async with host(engine_home) as client:
        started = content(await client.call_tool("script_to_video", short(script, wait_seconds=0)))
        engine = find(engine_home)
        assert engine is not None
        with anyio.fail_after(60):
            while True:
                run = content(await client.call_tool("get_run", {"run_id": started["run_id"]}))
                assert run["status"] in ("pending", "running")
                if "Render" in (run.get("stage") or "") or run["progress_percentage"] > 25:
                    break
                await anyio.sleep(0.05)
        os.kill(engine.pid, signal.SIGKILL)
        ended = content(
            await client.call_tool(
                "wait_for_run", {"run_id": started["run_id"], "wait_seconds": 120}
            )
        )
    assert ended["status"] == "succeeded", ended
    reborn = find(engine_home)
    assert reborn is not None
    assert reborn.pid != engine.pid


@pytest.mark.slow
async def test_cancelling_the_call_leaves_the_run_alone(engine_home: Path) -> None:
    arguments = short("The call is dropped, the video is not.")
    async with host(engine_home) as client:
        await client.call_tool("get_me")
        heard = anyio.Event()

        async def hear(progress: float, total: float | None, message: str | None) -> None:
            heard.set()

        async with anyio.create_task_group() as group:

            async def call() -> None:
                await client.call_tool("script_to_video", arguments, progress_callback=hear)

            group.start_soon(call)
            await heard.wait()
            group.cancel_scope.cancel()
    async with host(engine_home) as another:
        joined = content(await another.call_tool("script_to_video", arguments))
        runs = content(await another.call_tool("list_runs", {"kind": "workflow_run"}))
    assert joined["status"] == "succeeded"
    assert [run["run_id"] for run in runs["runs"]].count(joined["run_id"]) == 1


async def test_a_cancelled_run_is_an_error_that_says_so(engine_home: Path) -> None:
    script = " ".join(f"This is sentence number {n} of a long story." for n in range(60))
    async with host(engine_home) as client:
        started = content(await client.call_tool("script_to_video", short(script, wait_seconds=0)))
        run_id = started["run_id"]
        await client.call_tool("cancel_run", {"run_id": run_id})
        result = await client.call_tool("wait_for_run", {"run_id": run_id, "wait_seconds": 30})
    assert result.is_error
    assert "cancelled" in content(result)["message"].lower()


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        ({"script": "  "}, ["script"]),
        ({"script": "x" * 1_000_000}, ["script", "100000"]),
        ({"script": "Hello.", "voice_id": "Gandalf"}, ["voice", "Gandalf", "list_tts_voices"]),
        ({"script": "Hello.", "aspect_ratio": "0:9"}, ["aspect_ratio"]),
        ({"script": "Hello.", "voice_sped": 2}, ["voice_sped", "voice_speed"]),
        (
            {
                "script": "Hello.",
                "remix_actions": [
                    {"type": "SET_LOGO", "file_id": "vg_file_0000000000000000000000"}
                ],
            },
            ["vg_file_0000000000000000000000"],
        ),
    ],
)
async def test_bad_input_is_one_clear_error_and_starts_nothing(
    engine_home: Path, arguments: dict[str, object], names: list[str]
) -> None:
    async with host(engine_home) as client:
        before = content(await client.call_tool("list_runs", {"kind": "workflow_run"}))
        result = await client.call_tool("script_to_video", arguments)
        after = content(await client.call_tool("list_runs", {"kind": "workflow_run"}))
    assert result.is_error
    for name in names:
        assert name in str(result.content)
    assert before == after
