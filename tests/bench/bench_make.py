"""How long a video takes on a warm engine, in seconds of work per second of video.

Prints one JSON object: the share of real time that the example script takes from the call to the
finished MP4, and the share of that which another music takes.
Run: `python tests/bench/bench_make.py [--quality HIGH]`.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

import anyio

from videogen_mcp.client import VideoGenClient, watch
from videogen_mcp.server.engine_process import find_or_start, stop_engine
from videogen_mcp.wire import ExportProjectRequest, RemixProjectRequest, ScriptToVideoRequest

SCRIPT = Path(__file__).parents[2] / "examples/scripts/hydration.txt"
CAPTIONS = {"type": "ENABLE_CAPTIONS"}
MUSIC = {"type": "GENERATE_MUSIC", "prompt": "calm piano"}


async def made(client: VideoGenClient, script: str, quality: str) -> tuple[float, Any]:
    """Seconds that a whole video takes, and its run."""
    began = time.perf_counter()
    started = await client.script_to_video(
        ScriptToVideoRequest.from_wire(
            {
                "script": script,
                "visualStyle": {"type": "AI_IMAGE", "aiStyle": "clean"},
                "autoExport": True,
                "exportOptions": {"quality": quality},
                "remixActions": [CAPTIONS],
            }
        )
    )
    runs = watch(lambda: client.get_workflow_run(started.workflow_run_id, wait_seconds=20))
    run = [run async for run in runs][-1]
    assert run.status == "succeeded", run.error
    return time.perf_counter() - began, run


async def remixed(client: VideoGenClient, project_id: str, quality: str, action: Any) -> float:
    """Seconds that an edit and the next export take."""
    began = time.perf_counter()
    request = RemixProjectRequest.from_wire({"remixActions": [action]})
    await client.remix_project(project_id, request)
    export = await client.export_project(
        project_id, ExportProjectRequest.from_wire({"quality": quality})
    )
    reading = watch(
        lambda: client.get_project_export(project_id, export.export_id, wait_seconds=20)
    )
    ended = [one async for one in reading][-1]
    assert ended.status == "succeeded", ended.error
    return time.perf_counter() - began


async def main(quality: str) -> None:
    script = SCRIPT.read_text("utf-8")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        engine = await find_or_start(Path(home))
        client = VideoGenClient(engine.token, base_url=engine.url, local_engine=True)
        async with client:
            await made(client, "Warm up.", quality)
            seconds, run = await made(client, script, quality)
            music = await remixed(client, run.project_id, quality, MUSIC)
        stop_engine(Path(home), engine)
    facts = {
        "video_seconds": run.duration_seconds,
        "seconds": seconds,
        "of_real_time": seconds / run.duration_seconds,
        "music_remix_of_full": music / seconds,
    }
    print(json.dumps({name: round(value, 3) for name, value in facts.items()}))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quality", default="HIGH")
    anyio.run(main, parser.parse_args().quality)
