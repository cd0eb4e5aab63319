"""What the jobs do: one pipeline per kind of accepted call."""

from __future__ import annotations

from ..errors import not_available
from ..runs.job import Job, Pipeline
from .assistant import reply
from .catalog import draw_catalog
from .export import export_alone
from .files import process_file
from .imports import import_url
from .interchange import interchange
from .prompt_to_video_clip import prompt_to_video_clip
from .remix import remix_project
from .script_to_video import script_to_video
from .slideshow_to_video import slideshow_to_video
from .storyboard_to_video import storyboard_to_video
from .tools import execute_tool
from .video_to_video import video_to_video
from .voiceover_to_video import voiceover_to_video

WORKFLOWS: dict[str, Pipeline] = {
    "PROMPT_TO_VIDEO_CLIP": prompt_to_video_clip,
    "SCRIPT_TO_VIDEO": script_to_video,
    "SLIDESHOW_TO_VIDEO": slideshow_to_video,
    "STORYBOARD_TO_VIDEO": storyboard_to_video,
    "VIDEO_TO_VIDEO": video_to_video,
    "VOICEOVER_TO_VIDEO": voiceover_to_video,
}


def run_workflow(job: Job) -> None:
    """Runs the pipeline of a workflow run's type."""
    pipeline = WORKFLOWS.get(job.run.type)
    if pipeline is None:
        raise not_available(job.run.type, "Set VIDEOGEN_API_KEY to use the hosted API for it.")
    pipeline(job)


PIPELINES: dict[str, Pipeline] = {
    "workflow": run_workflow,
    "export": export_alone,
    "remix": remix_project,
    "tool": execute_tool,
    "interchange": interchange,
    "import": import_url,
    "message": reply,
    "file": process_file,
    "catalog": draw_catalog,
}
