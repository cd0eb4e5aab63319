"""GENERATE_MOTION_GRAPHIC: a prompt animated as a title, a chart, a lower third and the like."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ....media.speech.languages import UnsupportedLanguage
from ....media.speech.voices import default_voice
from ....wire import GenerateMotionGraphicRequest
from ...frames import frame_size
from ...graphic_sources import graphic_source
from ...names import one_line
from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...work.graphics import GraphicSource, draw_graphic, read_graphic
from ...work.speaking import Speaking
from ..narration import narration_task
from .making import ToolFile, ToolResults, numbered

NAME_LENGTH = 60
SHORT_SIDE = 1080
MOST_WORDS = 1_500
"""Characters of a graphic that are spoken at most."""

_WITHOUT = {
    "generate_images": "generateImages: no pictures are generated within a motion graphic here",
    "generate_video_clips": "generateVideoClips: no clips are generated within a motion graphic",
    "search_stock_media": "searchStockMedia: no stock is searched for a motion graphic here",
}
_LIFT = "Give your own in fileIds, or set VIDEOGEN_API_KEY to use the hosted API's."


def generate_motion_graphic(job: Job, progress: Progress) -> ToolResults:
    """WebM with alpha, or MP4 on a background; further results have other looks."""
    request = GenerateMotionGraphicRequest.model_validate(job.run.request)
    source = graphic_source(job.services, request)
    narration, notes = _narration(job, request, source)
    ratio = request.aspect_ratio
    width, height = frame_size(
        ratio.width if ratio else 16, ratio.height if ratio else 9, SHORT_SIDE
    )
    suffix = "webm" if request.transparent_background else "mp4"
    paths = [job.scratch() / f"graphic-{n}.{suffix}" for n in range(request.num_results)]
    tasks = [
        Task(
            f"draw:{index}",
            draw_graphic,
            {
                "source": source,
                "width": width,
                "height": height,
                "transparent": request.transparent_background,
                "seconds": request.duration_seconds,
                "seed": _seed(request.prompt),
                "variant": index,
                "narration": narration,
                "path": path,
            },
            "Drawing the graphic",
        )
        for index, path in enumerate(paths)
    ]
    results = job.services.workers.run(tasks, job.cancel, progress.span(0.1, 1).report)
    made = [note for task in tasks for note in results[task.name]]
    name = one_line(request.prompt)[:NAME_LENGTH].strip()
    files = [ToolFile(path, f"{numbered(name, n)}.{suffix}") for n, path in enumerate(paths)]
    return ToolResults(files, list(dict.fromkeys([*made, *notes, *_unused(request)])))


def _narration(
    job: Job, request: GenerateMotionGraphicRequest, source: GraphicSource
) -> tuple[Path | None, list[str]]:
    """The words of the graphic spoken, where a voice-over is asked for."""
    modes = request.sub_tool_modes
    said = job.services.workers.call(
        read_graphic, job.cancel, stage="Reading the prompt", source=source
    )
    if modes is None or modes.generate_voiceover != "ENABLED":
        return None, []
    text = said["spoken"][:MOST_WORDS]
    if not any(character.isalnum() for character in text):
        return None, ["The graphic shows no words, so there is no voice-over."]
    try:
        voice = default_voice(said["language"])
    except UnsupportedLanguage as error:
        return None, [f"There is no voice-over: {error}"]
    line = Speaking(text, voice.voice_id, said["language"], 1.0)
    result = job.services.workers.run([narration_task(job, line, "narrate:0")], job.cancel)
    return line.path(job.services.settings), list(result["narrate:0"]["degradations"])


def _unused(request: GenerateMotionGraphicRequest) -> list[str]:
    """The helpers that were asked for outright and that do nothing here."""
    modes = request.sub_tool_modes
    if modes is None:
        return []
    return [
        f"{text}. {_LIFT}" for field, text in _WITHOUT.items() if getattr(modes, field) == "ENABLED"
    ]


def _seed(prompt: str) -> int:
    return int.from_bytes(hashlib.sha256(prompt.encode()).digest()[:4], "big")
