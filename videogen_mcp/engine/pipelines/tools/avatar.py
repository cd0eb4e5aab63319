"""GENERATE_AVATAR: a presenter who speaks a recording."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from pathlib import Path

from ....wire import GenerateAvatarRequest
from ...entity_finding import FoundEntity, find_entity
from ...errors import EngineError
from ...finding import find_media
from ...frames import FPS, frame_size, model_side
from ...names import one_line
from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...store.files import FileRow
from ...work.presenting import Presenting, join, listen, present, record
from .making import ToolFile, ToolResults, numbered

RATIO = 16, 9
PART_SECONDS = 20
"""How much is filmed in one go: parts are filmed in parallel."""

HEARD = 0.08
FILMED = 0.97
BY_EAR = (
    "The lips follow the loudness and the tone of the voice, because the words of this audio and "
    "their times are not known. Audio made by text_to_speech, or uploaded with a transcript, is "
    "followed sound by sound."
)
SILENT = (
    "No sound was heard in this audio, so the presenter only looks on. Give an audio file with a "
    "voice."
)


@dataclass(frozen=True)
class Recording:
    """The audio of a presenter: its file, words with times, and the track of the mouth."""

    audio: Path
    track: Path
    sound: Path
    frames: int


def generate_avatar(job: Job, progress: Progress) -> ToolResults:
    """The presenter in 16:9; every result acts a little differently to the same recording."""
    request = GenerateAvatarRequest.model_validate(job.run.request)
    actor = find_entity(job.services, "actorEntityId", request.actor_entity_id, "ACTOR")
    row = find_media(job.services, "audioFileId", request.audio_file_id, "AUDIO")
    recording, notes = _heard(job, row, progress.span(0, HEARD))
    width, height = frame_size(*RATIO, model_side(request.avatar_quality))
    folder = job.scratch()
    makers = [
        _Presentation(job, recording, _who(job, actor, width, height, index), folder, index)
        for index in range(request.num_results)
    ]
    tasks = [task for maker in makers for task in maker.tasks()]
    results = job.services.workers.run(tasks, job.cancel, progress.span(HEARD, FILMED).report)
    notes = [note for maker in makers for note in results[maker.first_task]] + notes
    name = f"{actor.row.name}: {one_line(Path(row.display_name).stem)}"
    files = []
    for index, maker in enumerate(makers):
        path = maker.join(name)
        files.append(ToolFile(path, f"{numbered(name, index)}.mp4", row.transcript))
    return ToolResults(files, notes)


def _heard(job: Job, row: FileRow, progress: Progress) -> tuple[Recording, list[str]]:
    """Listens to the recording and writes its sound as a film needs it."""
    audio, folder = job.services.files.path(row), job.scratch()
    transcript = row.transcript or {"words": [], "language_code": None}
    track, sound = folder / "mouth.npz", folder / "sound.m4a"
    words = [
        (word["word"], word["start_seconds"], word["end_seconds"]) for word in transcript["words"]
    ]
    tasks = [
        Task(
            "listen",
            listen,
            {
                "audio": audio,
                "words": words,
                "language": transcript.get("language_code"),
                "seconds": row.duration or 0.0,
                "path": track,
            },
            "Listening",
        ),
        Task("record", record, {"audio": audio, "path": sound}, "Encoding the sound"),
    ]
    found = job.services.workers.run(tasks, job.cancel, progress.report)["listen"]
    if not found["seconds"]:
        raise EngineError(
            f"audioFileId: the file {row.id} holds no sound that can be decoded. Upload it again "
            "as WAV, MP3 or M4A."
        )
    notes = [SILENT] if not found["is_voiced"] else [] if found["follows_words"] else [BY_EAR]
    return Recording(audio, track, sound, max(math.ceil(found["seconds"] * FPS), 1)), notes


def _who(job: Job, actor: FoundEntity, width: int, height: int, index: int) -> Presenting:
    seed = int.from_bytes(hashlib.sha256(f"{actor.row.id}/{index}".encode()).digest()[:4], "big")
    if actor.built_in is not None and actor.built_in.actor is not None:
        return Presenting(width, height, FPS, seed, look=actor.built_in.actor.look)
    reference = actor.default_reference or actor.references[0]
    row = find_media(job.services, "actorEntityId: its picture", reference.file_id, "IMAGE")
    return Presenting(width, height, FPS, seed, picture=job.services.files.path(row))


class _Presentation:
    """One film of a presenter, in parts."""

    def __init__(
        self, job: Job, recording: Recording, who: Presenting, folder: Path, index: int
    ) -> None:
        self._job = job
        self._recording = recording
        self._who = who
        self._folder = folder
        self._index = index
        step = PART_SECONDS * who.fps
        self._starts = range(0, recording.frames, step)
        self._step = step
        self.first_task = self._name(0)

    def tasks(self) -> list[Task]:
        return [self._task(first) for first in self._starts]

    def join(self, title: str) -> Path:
        """Joins the parts with the sound."""
        path = self._folder / f"avatar-{self._index}.mp4"
        self._job.services.workers.call(
            join,
            self._job.cancel,
            stage="Joining the film",
            parts=[self._path(first) for first in self._starts],
            sound=self._recording.sound,
            path=path,
            title=title,
        )
        return path

    def _task(self, first: int) -> Task:
        last = min(first + self._step, self._recording.frames)
        arguments = {
            "who": self._who,
            "track": self._recording.track,
            "first": first,
            "last": last,
            "path": self._path(first),
        }
        return Task(self._name(first), present, arguments, "Filming", weight=last - first)

    def _name(self, first: int) -> str:
        return f"present:{self._index}:{first}"

    def _path(self, first: int) -> Path:
        return self._folder / f"avatar-{self._index}-{first}.mp4"
