"""The sound around filmed clips: where it is kept, and the task that makes it."""

from __future__ import annotations

from pathlib import Path

from ..cache import cached, content_key, is_there, source_key
from ..runs.job import Job
from ..runs.workers import Task
from ..timeline import FilmedVisual
from ..work.sounding import sound_ambience


def ambient_sound(job: Job, visual: FilmedVisual, seconds: float) -> tuple[Path, Task | None]:
    """The cached ambience of a clip of that length; no task when it is there."""
    arguments = {"beds": visual.beds, "seconds": round(seconds, 3), "seed": visual.seed}
    key = content_key(source_key("videogen_mcp.media.audio"), arguments)
    path = cached(job.services.settings, "ambience", f"{key}.m4a")
    if is_there(path):
        return path, None
    scratch = job.scratch() / f"ambience-{key[:16]}.m4a"
    given = {**arguments, "path": path, "scratch": scratch}
    return path, Task(f"ambience:{key}", sound_ambience, given, "Mixing the sound", weight=10)
