"""Whether a client really got a video."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from videogen_mcp.media.probe import probe


def short(script: str, **more: Any) -> dict[str, Any]:
    """Arguments of a video that is made quickly."""
    return {"script": script, "export_options": {"quality": "STANDARD"}, **more}


def assert_is_video(made: dict[str, Any]) -> None:
    """The file is there, as long and as large as told, and plays in a browser."""
    assert made["status"] == "succeeded", made
    path = Path(made["path"])
    file = probe(path)
    assert (file.width, file.height) == (1280, 720)
    assert (file.video_codec, file.audio_codec) == ("h264", "aac")
    assert abs(file.duration - made["duration_seconds"]) < 0.2
    assert path.stat().st_size == made["file_bytes"]
