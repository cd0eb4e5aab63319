"""A video from any MCP client in Python: connect over stdio, call one tool, get an MP4.

pip install "mcp>=2.3" videogen-mcp
python mcp_client.py
"""

import asyncio
import os
import sys
from pathlib import Path

from mcp import Client, StdioServerParameters

SCRIPT = "Why is the sky blue? The air scatters blue light far more than red."


async def main() -> None:
    # A stdio client passes only a few variables on by itself; VIDEOGEN_API_KEY must be among them
    # when the hosted API is wanted.
    server = StdioServerParameters(command="videogen-mcp", env=dict(os.environ))
    async with Client(server) as client:
        result = await client.call_tool(
            "script_to_video",
            {"script": SCRIPT, "style": "soft watercolour", "aspect_ratio": "9:16"},
            progress_callback=show,
        )
        # A long video outlives one call: the answer then names the run, and the next call waits.
        while not result.is_error and result.structured_content["status"] == "running":
            run = {key: result.structured_content[key] for key in ("run_id", "kind")}
            result = await client.call_tool("wait_for_run", run, progress_callback=show)
    if result.is_error:
        sys.exit(result.content[0].text)
    video = result.structured_content
    for note in video.get("degradations", []):
        print("Note:", note)
    check(Path(video["path"]), video["file_bytes"])


async def show(progress: float, total: float | None, message: str | None) -> None:
    print(f"{progress:3.0f} % {message or ''}")


def check(path: Path, size: int) -> None:
    """Ends with an error unless a whole MP4 lies there."""
    data = path.read_bytes()
    if len(data) != size or data[4:8] != b"ftyp" or b"moov" not in data:
        sys.exit(f"{path} is no whole MP4")
    print(path)


if __name__ == "__main__":
    asyncio.run(main())
