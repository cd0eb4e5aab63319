"""One rendering of a timeline, as tasks: pictures, segments and sound."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...media.presenters.stage import stage
from ..cache import cached, content_key, is_there, source_key
from ..finding import stored_file
from ..frames import FPS
from ..layout import PlacedShot, lay_out
from ..runs.job import Job
from ..runs.workers import Task
from ..timeline import FileVisual, FilmedVisual, Timeline
from ..work.rendering import LogoSource, PictureSource, SegmentSource, render
from ..work.sounding import ClipSound, Piece, mix_sound
from .ambient import ambient_sound
from .narration import narration_sounds
from .pictures import Canvas, caption_side, find_picture
from .presenters import Hosts

AMBIENCE_UNDER_SPEECH = 0.22
"""The volume of ambient sound in a film in which somebody speaks; alone it is 1."""

SOUND_WEIGHT_PER_SECOND = 3.0
"""What mixing costs, in rendered frames."""


def _segment_name(number: int) -> str:
    return f"segment:{number}"


def _identity(sound: Piece | ClipSound) -> dict[str, Any]:
    """What makes a sound that one: cached files are named by their content."""
    return {**vars(sound), "path": sound.path.name}


class Film:
    """One rendering of a timeline at one size, as tasks."""

    def __init__(self, job: Job, timeline: Timeline, width: int, height: int) -> None:
        self._job = job
        self._services = job.services
        self._settings = job.services.settings
        self._timeline = timeline
        self.layout = lay_out(timeline)
        self._width, self._height = width, height
        self.logo = self._logo_source()
        starts = self.layout.narration_starts
        self._narrations, self._missing = narration_sounds(job, timeline, starts)
        self._hosts = Hosts(job, timeline, self._missing)
        self.ambience: dict[Path, Task] = {}
        self.clip_sounds = self._clip_sounds()
        self._music = self._music_path()

    def tasks(self) -> list[Task]:
        """Everything that must be made: pictures first, the long sound next, then segments."""
        sources, pictures = self._pictures()
        segments = [
            self._segment(number, sources, pictures) for number in range(len(self.layout.shots))
        ]
        # The longest first, so that no worker is left alone with a long one at the end.
        segments.sort(key=lambda task: -task.weight)
        sound = [] if is_there(self.sound_path()) else [self._sound()]
        ambience = self.ambience.values()
        return [*self._missing, *pictures.values(), *ambience, *sound, *segments]

    def clip_tasks(self) -> list[Task]:
        """Every shot by itself and silent, with nothing over it, as editing programs want it.

        It goes on for as long as the next one takes to come in.
        """
        sources, pictures = self._pictures()
        clips = [self._clip(number, sources, pictures) for number in range(len(sources))]
        return [*pictures.values(), *clips]

    def _pictures(self) -> tuple[list[PictureSource], dict[Path, Task]]:
        """The picture of every shot, and what makes those that are missing."""
        tasks: dict[Path, Task] = {}
        sources = []
        coming = [*(placed.transition_frames for placed in self.layout.shots[1:]), 0]
        for placed, tail in zip(self.layout.shots, coming, strict=True):
            source, own = self._picture(placed)
            sources.append(source.lasting((placed.frames + tail) / FPS))
            for task in own:
                tasks.setdefault(task.arguments["path"], task)
        return sources, tasks

    def _picture(self, placed: PlacedShot) -> tuple[PictureSource, list[Task]]:
        """What is seen of a shot, with the presenter where there is one."""
        if placed.staging == "ALONE":
            source, listening = self._hosts.alone(placed)
            return source, [listening] if listening else []
        if placed.staging is None:
            source, making = find_picture(
                self._canvas(self._width, self._height), placed.shot.visual
            )
            return source, [making] if making else []
        side = self._hosts.side
        scene = stage(self._width, self._height, side).scene
        shown, making = find_picture(self._canvas(scene.width, scene.height), placed.shot.visual)
        source, listening = self._hosts.beside(placed, shown)
        return source, [task for task in (making, listening) if task]

    def _canvas(self, width: int, height: int) -> Canvas:
        captions = caption_side(self._timeline.captions) if self._is_spoken else None
        return Canvas(self._job, width, height, captions)

    @property
    def _is_spoken(self) -> bool:
        return any(section.narration.words for section in self._timeline.sections)

    def segments(self, results: dict[str, Any]) -> list[Path]:
        """The files of all segments in order, out of the results of the tasks."""
        return [results[_segment_name(number)] for number in range(len(self.layout.shots))]

    def _segment(
        self, number: int, sources: Sequence[PictureSource], pictures: dict[Path, Task]
    ) -> Task:
        placed = self.layout.shots[number]
        before = sources[number - 1] if placed.transition and number else None
        captions = self._timeline.captions
        source = SegmentSource(
            width=self._width,
            height=self._height,
            fps=FPS,
            frames=placed.frames,
            visual=sources[number],
            previous=before,
            previous_seconds=self.layout.shots[number - 1].frames / FPS if before else 0.0,
            transition=placed.transition,
            transition_frames=placed.transition_frames,
            words=placed.words if captions.enabled else (),
            captions=captions.style if captions.enabled else None,
            logo=self.logo,
        )
        shown = [sources[number], *([before] if before else [])]
        return self._rendering(number, source, shown, pictures)

    def _clip(
        self, number: int, sources: Sequence[PictureSource], pictures: dict[Path, Task]
    ) -> Task:
        shots = self.layout.shots
        coming = shots[number + 1].transition_frames if number + 1 < len(shots) else 0
        source = SegmentSource(
            width=self._width,
            height=self._height,
            fps=FPS,
            frames=shots[number].frames + coming,
            visual=sources[number],
            previous=None,
            previous_seconds=0.0,
            transition=None,
            transition_frames=0,
            words=(),
            captions=None,
            logo=None,
        )
        return self._rendering(number, source, [sources[number]], pictures)

    def _rendering(
        self,
        number: int,
        source: SegmentSource,
        shown: Sequence[PictureSource],
        pictures: dict[Path, Task],
    ) -> Task:
        return Task(
            _segment_name(number),
            render,
            {
                "source": source,
                "folder": self._settings.folder("cache", "segments"),
                "scratch": self._job.scratch() / f"segment-{number}.mp4",
            },
            "Rendering",
            weight=float(source.frames),
            needs=tuple(
                dict.fromkeys(
                    pictures[path].name for item in shown for path in item.files if path in pictures
                )
            ),
        )

    def sound_path(self) -> Path:
        """Where the sound track is kept."""
        music = self._timeline.music
        key = content_key(
            source_key("videogen_mcp.media.audio"),
            [_identity(piece) for piece in self._narrations],
            [_identity(clip) for clip in self.clip_sounds],
            self.layout.frames,
            music.model_dump() if music else None,
        )
        return cached(self._settings, "sound", f"{key}.m4a")

    def _sound(self) -> Task:
        path = self.sound_path()
        music = self._timeline.music
        arguments = {
            "narrations": self._narrations,
            "clips": self.clip_sounds,
            "seconds": self.layout.seconds,
            "music": self._music,
            "music_volume": music.volume if music else 0.0,
            "path": path,
            "scratch": self._job.scratch() / "sound.m4a",
        }
        return Task(
            "sound",
            mix_sound,
            arguments,
            "Mixing the sound",
            weight=SOUND_WEIGHT_PER_SECOND * self.layout.seconds,
            needs=tuple(task.name for task in (*self._missing, *self.ambience.values())),
        )

    def _clip_sounds(self) -> list[ClipSound]:
        """The own sound of the videos that are shown with it, and what is heard around clips."""
        found = []
        for placed in self.layout.shots:
            visual = placed.shot.visual
            start, seconds = placed.first_frame / FPS, placed.frames / FPS
            if isinstance(visual, FileVisual) and visual.volume:
                path = self._path_of(visual.file_id)
                found.append(ClipSound(path, start, seconds, visual.start, visual.volume))
            elif isinstance(visual, FilmedVisual) and visual.beds:
                path, task = ambient_sound(self._job, visual, seconds)
                volume = AMBIENCE_UNDER_SPEECH if self._is_spoken else 1.0
                found.append(ClipSound(path, start, seconds, 0.0, volume))
                if task is not None:
                    self.ambience.setdefault(path, task)
        return found

    def _music_path(self) -> Path | None:
        music = self._timeline.music
        return (
            self._services.files.path(stored_file(self._services, music.file_id)) if music else None
        )

    def _path_of(self, file_id: str) -> Path:
        return self._services.files.path(stored_file(self._services, file_id))

    def _logo_source(self) -> LogoSource | None:
        logo = self._timeline.logo
        if logo is None:
            return None
        path = self._path_of(logo.file_id)
        return LogoSource(path, logo.position, logo.size_percent)
