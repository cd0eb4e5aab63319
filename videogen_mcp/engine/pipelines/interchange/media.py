"""The files that an edit is made of: shots, what is heard, music and logo."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from ....media.interchange import Kind, Media
from ... import ids
from ...finding import stored_file
from ...frames import DEFAULT_QUALITY, FPS, SHORT_SIDES, frame_size
from ...layout import Layout
from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...store.files import FileRow
from ...timeline import Timeline
from ...work.interchanging import write_clip_sound, write_narration, write_overlay
from ..film import Film
from ..narration import section_sound

Delivery = Literal["REMOTE_URLS", "BUNDLE"]
FOLDER = "media"
SOUND = "Writing the sound"


@dataclass
class MediaFiles:
    """The media of an edit; `files` maps places in a bundle to the bytes that belong there.

    `sounds` has one for each section, None for a silent one; `clip_sounds` one for each video that
    is heard, at its start in frames.
    """

    layout: Layout
    size: tuple[int, int]
    shots: list[Media] = field(default_factory=list)
    sounds: list[Media | None] = field(default_factory=list)
    clip_sounds: list[tuple[int, Media]] = field(default_factory=list)
    music: Media | None = None
    logo: Media | None = None
    files: dict[str, Path] = field(default_factory=dict)


def make_media(job: Job, timeline: Timeline, delivery: Delivery, progress: Progress) -> MediaFiles:
    """Renders what is not there yet and gives every file its place."""
    short_side = SHORT_SIDES[DEFAULT_QUALITY]
    size = frame_size(timeline.aspect_width, timeline.aspect_height, short_side)
    film = Film(job, timeline, *size)
    made = MediaFiles(film.layout, size)
    making = _Making(
        job, timeline, film, made, _bundled(made) if delivery == "BUNDLE" else _kept(job)
    )
    results = job.services.workers.run(making.tasks(), job.cancel, progress.report)
    making.place(film.segments(results))
    return made


Place = Callable[[str, Path, str], str]
"""Takes a name, the bytes and their content type, and returns where the file will be."""


def _bundled(made: MediaFiles) -> Place:
    """Files go into the bundle, from where they are."""

    def place(name: str, path: Path, _content_type: str) -> str:
        inside = f"{FOLDER}/{name}"
        made.files[inside] = path
        return inside

    return place


def _kept(job: Job) -> Place:
    """Files become files of the project, reached by signed links.

    Their ids follow from the job's, so that a repeated step finds what it kept.
    """
    services = job.services

    def place(name: str, path: Path, content_type: str) -> str:
        digest = hashlib.sha256(f"{job.run.id}/{name}".encode()).digest()
        row = FileRow(
            id=ids.FILE + ids.base62(int.from_bytes(digest[:16], "big")),
            type=content_type.partition("/")[0].upper(),
            scope="PROJECT",
            status="ready",
            display_name=name,
            extension=path.suffix,
            content_type=content_type,
            bytes=path.stat().st_size,
            project_id=job.run.project_id,
            origin="PROJECT",
            signed_until=services.links.until(),
        )
        if services.files.find(row.id) is None:
            copy = job.scratch() / f"kept-{name}"
            _link(path, copy)
            services.files.keep(copy, services.files.path(row))
            services.files.add(row)
        return services.links.download(row.id, name, row.signed_until)

    return place


def _link(path: Path, target: Path) -> None:
    """A second name for the bytes where the file system has that, else a copy."""
    target.unlink(missing_ok=True)
    try:
        os.link(path, target)
    except OSError:
        shutil.copyfile(path, target)


class _Making:
    """What is made beside the shots, and where everything goes."""

    def __init__(
        self, job: Job, timeline: Timeline, film: Film, made: MediaFiles, place: Place
    ) -> None:
        self._job = job
        self._timeline = timeline
        self._film = film
        self._made = made
        self._place = place
        self._sounds: dict[int, Path] = {}

    def tasks(self) -> list[Task]:
        """All that has to be made, each file by one task."""
        ambience = self._film.ambience
        found = [*self._film.clip_tasks(), *self._narrations(), *ambience.values()]
        for number, clip in enumerate(self._film.clip_sounds):
            arguments = {"clip": clip, "path": self._clip_path(number)}
            needs = (ambience[clip.path].name,) if clip.path in ambience else ()
            name = f"clip-wav:{number}"
            found.append(Task(name, write_clip_sound, arguments, SOUND, needs=needs))
        if self._film.logo is not None:
            width, height = self._made.size
            arguments = {"logo": self._film.logo, "width": width, "height": height}
            arguments["path"] = self._scratch("logo.png")
            found.append(Task("overlay", write_overlay, arguments, "Drawing the logo"))
        return found

    def _narrations(self) -> list[Task]:
        """A sound file for every section that is heard, and first what they are cut from."""
        missing: dict[Path, Task] = {}
        found = []
        for number, section in enumerate(self._timeline.sections):
            pieces, task = section_sound(self._job, section, f"narrate:{number}", 0.0)
            if not pieces:
                continue
            source = pieces[0].path
            if task is not None:
                missing.setdefault(source, task)
            path = self._sounds[number] = self._scratch(f"narration-{number + 1:02}.wav")
            needs = (missing[source].name,) if source in missing else ()
            arguments = {"pieces": pieces, "path": path}
            found.append(Task(f"wav:{number}", write_narration, arguments, SOUND, needs=needs))
        return [*missing.values(), *found]

    def place(self, shots: Sequence[Path]) -> None:
        """Gives every finished file its place."""
        made, layout = self._made, self._film.layout
        tails = [*(shot.transition_frames for shot in layout.shots[1:]), 0]
        for number, (path, shot, tail) in enumerate(zip(shots, layout.shots, tails, strict=True)):
            frames = shot.frames + tail
            made.shots.append(
                self._media(f"shot-{number + 1:02}.mp4", path, "video/mp4", "video", frames)
            )
        for number, section in enumerate(self._timeline.sections):
            frames = round(section.narration.duration * FPS)
            sound = self._sounds.get(number)
            made.sounds.append(self._wav(sound, frames) if sound is not None else None)
        for number, clip in enumerate(self._film.clip_sounds):
            heard = self._wav(self._clip_path(number), round(clip.seconds * FPS))
            made.clip_sounds.append((round(clip.start * FPS), heard))
        if self._film.logo is not None:
            path = self._scratch("logo.png")
            made.logo = self._media(path.name, path, "image/png", "image", layout.frames)
        made.music = self._music()

    def _music(self) -> Media | None:
        music = self._timeline.music
        if music is None:
            return None
        services = self._job.services
        row = stored_file(services, music.file_id)
        path = services.files.path(row)
        frames = int((row.duration or 0.0) * FPS)
        return self._media(f"music{path.suffix}", path, row.content_type, "audio", frames, 2)

    def _wav(self, path: Path, frames: int) -> Media:
        return self._media(path.name, path, "audio/wav", "audio", frames, 1)

    def _media(
        self, name: str, path: Path, content_type: str, kind: Kind, frames: int, channels: int = 0
    ) -> Media:
        location = self._place(name, path, content_type)
        return Media(Path(name).stem, location, kind, frames, channels)

    def _clip_path(self, number: int) -> Path:
        return self._scratch(f"clip-sound-{number + 1:02}.wav")

    def _scratch(self, name: str) -> Path:
        return self._job.scratch() / name
