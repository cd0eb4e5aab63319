"""SET_BACKGROUND_MUSIC and GENERATE_MUSIC."""

from __future__ import annotations

import hashlib

from ...wire import GenerateMusic, SetBackgroundMusic
from ..finding import find_media
from ..keeping import keep_media, outputs_are_temporary
from ..layout import lay_out
from ..runs.workers import Task
from ..services import Services
from ..timeline import DEFAULT_MUSIC_VOLUME, Music, Timeline
from ..work.composing import compose
from .editing import Edit, Editing

SHORTEST, LONGEST = 20.0, 90.0
"""Seconds of music that are composed; a longer film repeats it."""


def _check(services: Services, field: str, action: SetBackgroundMusic) -> None:
    if action.file_id is not None:
        find_media(services, f"{field}.fileId", action.file_id, "AUDIO")


def _set(editing: Editing, timeline: Timeline, action: SetBackgroundMusic) -> Timeline:
    if action.file_id is None:
        return timeline.changed(music=None)
    volume = action.volume if action.volume is not None else _volume(timeline)
    return timeline.changed(music=Music(file_id=action.file_id, volume=volume))


def _generate(editing: Editing, timeline: Timeline, action: GenerateMusic) -> Timeline:
    file_id = compose_file(editing, action.prompt, lay_out(timeline).seconds)
    return timeline.changed(music=Music(file_id=file_id, volume=_volume(timeline)))


def _volume(timeline: Timeline) -> float:
    return timeline.music.volume if timeline.music else DEFAULT_MUSIC_VOLUME


def compose_file(editing: Editing, prompt: str, seconds: float) -> str:
    """Composes music and keeps it as a file of the project; returns the file's id.

    The id follows from the action's, so that a repeated step finds what it made.
    """
    services = editing.job.services
    file_id = editing.action_id.replace("vg_rmix_", "vg_file_")
    if services.files.find(file_id) is not None:
        return file_id
    made = editing.job.scratch() / "music.m4a"
    length = min(LONGEST, max(SHORTEST, seconds))
    seed = int.from_bytes(hashlib.sha256(prompt.encode()).digest()[:4], "big")
    arguments = {"prompt": prompt, "seconds": length, "seed": seed, "path": made}
    services.workers.run(
        [Task("compose", compose, arguments, "Composing music")],
        editing.job.cancel,
        editing.progress.report,
    )
    keep_media(
        editing.job,
        made,
        file_id=file_id,
        scope="PROJECT",
        origin="PROJECT",
        display_name=f"Music: {prompt[:60]}",
        project_id=editing.job.run.project_id,
        description=f"Background music: {prompt}",
        is_temporary=outputs_are_temporary(editing.job),
    )
    return file_id


SET = Edit(_set, _check)
GENERATE = Edit(_generate)
