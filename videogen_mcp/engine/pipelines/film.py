"""One rendering of a timeline, as tasks: pictures, segments and sound."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..cache import cached, content_key, is_there, source_key
from ..errors import EngineError
from ..frames import FPS
from ..layout import PlacedShot, lay_out
from ..runs.job import Job
from ..runs.workers import Task
from ..store.files import FileRow
from ..timeline import DrawnVisual, FileVisual, Timeline
from ..work.picturing import draw
from ..work.rendering import LogoSource, PictureSource, SegmentSource, render
from ..work.sounding import mix_sound
from .narration import missing_narrations

SCENE_WEIGHT = 30.0
"""What drawing a scene costs, in rendered frames; so are the other weights."""

SOUND_WEIGHT_PER_SECOND = 3.0


def _segment_name(number: int) -> str:
    return f"segment:{number}"


class Film:
    """One rendering of a timeline at one size, as tasks."""

    def __init__(self, job: Job, timeline: Timeline, width: int, height: int) -> None:
        self._job = job
        self._services = job.services
        self._settings = job.services.settings
        self._timeline = timeline
        self.layout = lay_out(timeline)
        self._width, self._height = width, height
        self._logo = self._logo_source()
        self._narrations, self._missing = missing_narrations(job, timeline)
        self._music = self._music_path()

    def tasks(self) -> list[Task]:
        """Everything that must be made: pictures first, the long sound next, then segments."""
        pictures: dict[Path, Task] = {}
        sources = []
        for placed in self.layout.shots:
            source, task = self._picture(placed)
            sources.append(source)
            if task is not None:
                pictures.setdefault(source.path, task)
        segments = [
            self._segment(number, sources, pictures) for number in range(len(self.layout.shots))
        ]
        # The longest first, so that no worker is left alone with a long one at the end.
        segments.sort(key=lambda task: -task.weight)
        sound = [] if is_there(self.sound_path()) else [self._sound()]
        return [*self._missing, *pictures.values(), *sound, *segments]

    def segments(self, results: dict[str, Any]) -> list[Path]:
        """The files of all segments in order, out of the results of the tasks."""
        return [results[_segment_name(number)] for number in range(len(self.layout.shots))]

    def _picture(self, placed: PlacedShot) -> tuple[PictureSource, Task | None]:
        visual = placed.shot.visual
        if isinstance(visual, DrawnVisual):
            return self._scene(visual)
        return self._user_picture(visual), None

    def _scene(self, visual: DrawnVisual) -> tuple[PictureSource, Task | None]:
        key = content_key(
            source_key("videogen_mcp.media"),
            visual.brief.model_dump(mode="json"),
            self._width,
            self._height,
        )
        path = cached(self._settings, "scenes", f"{key}.npz")
        if is_there(path):
            return PictureSource(path, zoom=visual.zoom), None
        arguments = {"brief": visual.brief, "width": self._width, "height": self._height}
        task = self._task(f"scene:{key}", draw, arguments, "Drawing", path)
        return PictureSource(path, zoom=visual.zoom), task

    def _user_picture(self, visual: FileVisual) -> PictureSource:
        row = self._file(visual.file_id)
        path = self._services.files.path(row)
        if row.type == "VIDEO":
            return PictureSource(path, "clip")
        return PictureSource(path, "image", visual.zoom, int(content_key(row.id)[:8], 16))

    def _task(
        self, name: str, function: Any, arguments: dict[str, Any], stage: str, path: Path
    ) -> Task:
        scratch = self._job.scratch() / f"{content_key(name)[:16]}{path.suffix}"
        arguments = {**arguments, "path": path, "scratch": scratch}
        return Task(name, function, arguments, stage, SCENE_WEIGHT)

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
            logo=self._logo,
        )
        shown = [sources[number], *([before] if before else [])]
        return Task(
            _segment_name(number),
            render,
            {
                "source": source,
                "folder": self._settings.folder("cache", "segments"),
                "scratch": self._job.scratch() / f"segment-{number}.mp4",
            },
            "Rendering",
            weight=float(placed.frames),
            needs=tuple(pictures[item.path].name for item in shown if item.path in pictures),
        )

    def sound_path(self) -> Path:
        """Where the sound track is kept."""
        music = self._timeline.music
        key = content_key(
            source_key("videogen_mcp.media.audio"),
            [path.name for path in self._narrations],
            self.layout.narration_starts,
            self.layout.frames,
            music.model_dump() if music else None,
        )
        return cached(self._settings, "sound", f"{key}.m4a")

    def _sound(self) -> Task:
        path = self.sound_path()
        music = self._timeline.music
        arguments = {
            "narrations": list(zip(self._narrations, self.layout.narration_starts, strict=True)),
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
            needs=tuple(task.name for task in self._missing),
        )

    def _music_path(self) -> Path | None:
        music = self._timeline.music
        return self._services.files.path(self._file(music.file_id)) if music else None

    def _logo_source(self) -> LogoSource | None:
        logo = self._timeline.logo
        if logo is None:
            return None
        path = self._services.files.path(self._file(logo.file_id))
        return LogoSource(path, logo.position, logo.size_percent)

    def _file(self, file_id: str) -> FileRow:
        row = self._services.files.find(file_id)
        if row is None or row.status != "ready":
            raise EngineError(
                f"The project uses the file {file_id}, whose bytes are gone. Replace it with "
                "SET_LOGO or SET_BACKGROUND_MUSIC, or start a new run.",
                "not_found",
                404,
            )
        return row
