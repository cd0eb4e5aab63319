"""GENERATE_VIDEO_CLIP: a picture that moves, with the sound that belongs to it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ....media.audio.ambience import NAMES, beds_for
from ....media.clips.shooting import Shooting
from ....media.language_detection import detect_language
from ....media.presenters.look import Look
from ....wire import AspectRatio, GenerateVideoClipRequest
from ...casting import actor_for, voice_for
from ...catalog.actors import ACTORS
from ...errors import EngineError
from ...finding import find_media
from ...frames import FPS, frame_size, model_side
from ...names import one_line
from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...work.presenting import join, listen
from ...work.shooting import LEAD, Sound, compose, mix_clip, shoot
from ...work.speaking import Speaking
from ..narration import narration_task
from .making import ToolFile, ToolResults, numbered

WIDE = AspectRatio(width=16, height=9)
USUAL, LONGEST = 6.0, 30.0
PART_SECONDS = 3
FASTEST = 1.5
"""How much quicker than usual a line may be spoken to fit the length that was asked for."""

SPOKEN, FILMED = 0.12, 0.97
NAME_LENGTH = 60
ILLUSTRATED = (
    "The clip is an animated illustration, put together from drawings by the words of the prompt, "
    "not a generated film. Set VIDEOGEN_API_KEY to use the hosted API's video models."
)
FROM_MEDIA = (
    "The clip shows the given pictures and videos themselves, with a moving camera; no new film "
    "was generated from them. Set VIDEOGEN_API_KEY to use the hosted API's video models."
)
ACTED = (
    "The line is acted by a drawn presenter, or by a face of the given picture that is bent. "
    "Set VIDEOGEN_API_KEY to use the hosted API's video models."
)


@dataclass(frozen=True)
class _Line:
    """A spoken line: its sound file, its words with their times, its length and its language."""

    path: Path
    words: list[tuple[str, float, float]]
    seconds: float
    language: str
    notes: list[str]
    look: Look


def generate_video_clip(job: Job, progress: Progress) -> ToolResults:
    """Every result is another view of the same prompt."""
    request = GenerateVideoClipRequest.model_validate(job.run.request)
    line = _line(job, request, progress.span(0, SPOKEN)) if request.spoken_dialogue else None
    seconds = _seconds(job, request, line)
    ratio = request.aspect_ratio or WIDE
    width, height = frame_size(ratio.width, ratio.height, model_side(request.quality))
    clips = [
        _Clip(job, request, line, (width, height), seconds, index)
        for index in range(request.num_results)
    ]
    tasks = [task for clip in clips for task in clip.tasks()]
    results = job.services.workers.run(tasks, job.cancel, progress.span(SPOKEN, FILMED).report)
    name = _name(request)
    files = [
        ToolFile(clip.join(name), f"{numbered(name, index)}.mp4", _transcript(line))
        for index, clip in enumerate(clips)
    ]
    notes = [note for clip in clips for note in results[clip.first_part]]
    return ToolResults(files, [*_degradations(request), *notes, *(line.notes if line else [])])


def _line(job: Job, request: GenerateVideoClipRequest, progress: Progress) -> _Line:
    """Speaks the line, faster if it would not fit; raises EngineError when it cannot."""
    text = str(request.spoken_dialogue)
    language = detect_language(text, expected="en")
    told = request.voice_description or request.prompt or ""
    voice = voice_for(told, language)
    actor = actor_for(f"{request.voice_description or ''} {request.prompt or ''}", voice)
    room = (request.duration_seconds or LONGEST) - LEAD - 0.15
    spoken = _speak(job, Speaking(text, voice.voice_id, language, 1.0), progress)
    if spoken["duration"] > room:
        speed = min(spoken["duration"] / room * 1.03, FASTEST)
        quicker = Speaking(text, voice.voice_id, language, speed)
        spoken = _speak(job, quicker, progress) | {"speed": speed}
    if spoken["duration"] > room:
        raise EngineError(
            f"spokenDialogue: it takes {spoken['duration']:.0f} seconds even when it is spoken "
            f"quickly, and the clip has {room:.0f}. Shorten it, or raise durationSeconds (at most "
            f"{LONGEST:.0f})."
        )
    words = [(word["text"], word["start"] + LEAD, word["end"] + LEAD) for word in spoken["words"]]
    chosen = Speaking(text, voice.voice_id, language, spoken.get("speed", 1.0))
    path = chosen.path(job.services.settings)
    return _Line(path, words, spoken["duration"], language, spoken["degradations"], actor.look)


def _speak(job: Job, line: Speaking, progress: Progress) -> dict[str, Any]:
    task = narration_task(job, line, "speak")
    found: dict[str, Any] = job.services.workers.run([task], job.cancel, progress.report)["speak"]
    return found


def _seconds(job: Job, request: GenerateVideoClipRequest, line: _Line | None) -> float:
    """The stated length, else that of what is heard, else that of what is shown."""
    if request.duration_seconds:
        return float(request.duration_seconds)
    if line is not None:
        return min(line.seconds + LEAD + 0.8, LONGEST)
    for field, ids in (
        ("audioFileIds", request.audio_file_ids),
        ("videoFileIds", request.video_file_ids),
    ):
        rows = [find_media(job.services, field, file_id, field[:5].upper()) for file_id in ids]
        longest = max((row.duration or 0.0 for row in rows), default=0.0)
        if longest:
            return min(max(longest, 1.0), LONGEST)
    return max(USUAL, 3.0 * len(request.image_file_ids))


class _Clip:
    """One result: the tasks that make its picture, its sound and its frames."""

    def __init__(
        self,
        job: Job,
        request: GenerateVideoClipRequest,
        line: _Line | None,
        size: tuple[int, int],
        seconds: float,
        index: int,
    ) -> None:
        self._job, self._request, self._line, self._index = job, request, line, index
        self._folder = job.scratch()
        self._sound = self._planned_sound(seconds)
        self._what = self._planned(size, seconds)
        step = PART_SECONDS * FPS
        self._starts = range(0, self._what.frames, step)
        self._step = step
        self.first_part = f"shoot:{index}:0"

    def tasks(self) -> list[Task]:
        """Everything up to the joining."""
        before: list[Task] = []
        if self._what.scene is not None:
            name = f"compose:{self._index}"
            before.append(Task(name, compose, {"what": self._what}, "Drawing", weight=30))
        if self._sound is not None:
            before.append(self._mixing())
        if self._what.track is not None:
            before.append(self._listening())
        needs = tuple(task.name for task in before if not task.name.startswith("mix"))
        return [*before, *(self._shooting(first, needs) for first in self._starts)]

    def join(self, title: str) -> Path:
        """The finished film."""
        path = self._folder / f"clip-{self._index}.mp4"
        self._job.services.workers.call(
            join,
            self._job.cancel,
            stage="Joining the film",
            parts=[self._part(first) for first in self._starts],
            sound=self._file("sound", ".m4a") if self._sound is not None else None,
            path=path,
            title=title,
        )
        return path

    def _planned(self, size: tuple[int, int], seconds: float) -> Shooting:
        request = self._request
        start = request.start_frame_file_id
        images = [file_id for file_id in request.image_file_ids if file_id != start]
        speaks = self._line is not None or bool(request.audio_file_ids)
        has_media = bool(start or images or request.video_file_ids)
        # Audio alone moves the lips of a face in a picture; without a picture somebody is drawn.
        is_drawn = not has_media and bool(request.prompt)
        return Shooting(
            width=size[0],
            height=size[1],
            fps=FPS,
            seconds=seconds,
            prompt=request.prompt or "",
            seed=self._seed(),
            variation=self._index,
            scene=self._file("scene", ".npz") if is_drawn else None,
            start=self._path("startFrameFileId", start, "IMAGE") if start else None,
            pictures=tuple(self._path("imageFileIds", item, "IMAGE") for item in images),
            films=tuple(
                self._path("videoFileIds", item, "VIDEO") for item in request.video_file_ids
            ),
            track=self._file("mouth", ".npz") if speaks and self._moves_lips(is_drawn) else None,
            look=self._look(),
        )

    def _moves_lips(self, is_drawn: bool) -> bool:
        """Recordings under a scene of a prompt are only heard: nobody there need be speaking."""
        return self._line is not None or not is_drawn

    def _look(self) -> Look:
        return (
            self._line.look if self._line is not None else ACTORS[self._seed() % len(ACTORS)].look
        )

    def _planned_sound(self, seconds: float) -> Sound | None:
        request = self._request
        if not (self._line or request.audio_file_ids or request.generate_audio):
            return None
        prompt = request.prompt or ""
        wants_music = any(word in prompt.lower() for word in ("music", "song", "soundtrack"))
        music = request.generate_audio and wants_music and not request.suppress_background_music
        return Sound(
            seconds=seconds,
            seed=self._seed(),
            line=self._line.path if self._line is not None else None,
            recordings=tuple(
                self._path("audioFileIds", item, "AUDIO") for item in request.audio_file_ids
            ),
            beds=beds_for(prompt) if request.generate_audio else (),
            music_prompt=prompt if music else None,
        )

    def _mixing(self) -> Task:
        arguments = {
            "sound": self._sound,
            "path": self._file("sound", ".m4a"),
            "voice": self._file("voice", ".m4a"),
        }
        return Task(f"mix:{self._index}", mix_clip, arguments, "Mixing the sound", weight=30)

    def _listening(self) -> Task:
        line = self._line
        arguments = {
            "audio": self._file("voice", ".m4a"),
            "words": line.words if line is not None else [],
            "language": line.language if line is not None else None,
            "seconds": self._what.seconds,
            "path": self._what.track,
        }
        needs = (f"mix:{self._index}",)
        return Task(f"listen:{self._index}", listen, arguments, "Listening", 10, needs)

    def _shooting(self, first: int, needs: tuple[str, ...]) -> Task:
        last = min(first + self._step, self._what.frames)
        arguments = {"what": self._what, "first": first, "last": last, "path": self._part(first)}
        name = f"shoot:{self._index}:{first}"
        return Task(name, shoot, arguments, "Filming", float(last - first), needs)

    def _path(self, field: str, file_id: str, kind: str) -> Path:
        return self._job.services.files.path(find_media(self._job.services, field, file_id, kind))

    def _file(self, name: str, suffix: str) -> Path:
        return self._folder / f"{name}-{self._index}{suffix}"

    def _part(self, first: int) -> Path:
        return self._folder / f"part-{self._index}-{first}.mp4"

    def _seed(self) -> int:
        text = f"{self._request.prompt}/{self._request.spoken_dialogue}/{self._index}"
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:3], "big")


def _degradations(request: GenerateVideoClipRequest) -> list[str]:
    media = request.start_frame_file_id or request.image_file_ids or request.video_file_ids
    notes = [FROM_MEDIA if media else ILLUSTRATED]
    if request.spoken_dialogue:
        notes.append(ACTED)
    if request.generate_audio:
        beds = " and ".join(NAMES[name] for name in beds_for(request.prompt or ""))
        notes.append(
            f"The ambient sound is synthesised ({beds}), chosen by words of the prompt. "
            "Set VIDEOGEN_API_KEY to use the hosted API's sound."
        )
    if request.generate_audio and request.video_file_ids:
        notes.append("The sound of the given videos themselves is not used.")
    return notes


def _transcript(line: _Line | None) -> dict[str, Any] | None:
    if line is None:
        return None
    kept, last = [], 0.0
    for text, begin, end in line.words:
        start = max(last, round(begin, 3))
        last = max(round(end, 3), round(start + 0.001, 3))
        kept.append({"word": text, "start_seconds": start, "end_seconds": last})
    return {"language_code": line.language, "words": kept} if kept else None


def _name(request: GenerateVideoClipRequest) -> str:
    told = one_line(request.prompt or request.spoken_dialogue or "from files")
    return f"Clip: {told[:NAME_LENGTH].strip()}"
