"""CONVERT_IMAGES_TO_VIDEOS: stills become clips that are filmed."""

from __future__ import annotations

from ...media.audio.ambience import beds_for
from ...wire import ConvertImagesToVideos
from ..cache import content_key
from ..finding import stored_file
from ..services import Services
from ..timeline import DrawnVisual, FileVisual, FilmedVisual, Shot, Timeline, Visual
from .editing import Edit, Editing

MOVED = (
    "The pictures move by a camera that goes into their depth, by what moves in the air and by "
    "faces that blink; nothing in them acts. Set VIDEOGEN_API_KEY to use the hosted API's video "
    "models."
)
MOVING_ALREADY = (
    "Drawn scenes move already, so the camera moves in on them and motionPrompt changes nothing "
    "there. Set VIDEOGEN_API_KEY to use the hosted API's video models."
)
ONE_QUALITY = (
    "quality {} changed nothing: clips are filmed at the size of the export. "
    "Set VIDEOGEN_API_KEY to use the hosted API's video models."
)


def _convert(editing: Editing, timeline: Timeline, action: ConvertImagesToVideos) -> Timeline:
    """Every still but an SVG becomes a clip, with ambient sound unless it is to be mute."""
    services = editing.job.services

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        visual = _moving(services, shot.visual, action)
        return shot.model_copy(update={"visual": visual})

    changed = timeline.with_shots(change)
    if changed == timeline:
        return timeline
    visuals = [shot.visual for section in changed.sections for shot in section.shots]
    notes = [MOVED] if any(isinstance(item, FilmedVisual) for item in visuals) else []
    notes += [MOVING_ALREADY] if any(isinstance(item, DrawnVisual) for item in visuals) else []
    notes += [ONE_QUALITY.format(action.quality)] if action.quality is not None else []
    return changed.noting(*notes)


def _moving(services: Services, visual: Visual, action: ConvertImagesToVideos) -> Visual:
    if isinstance(visual, DrawnVisual):
        return visual.model_copy(update={"zoom": True})
    if not isinstance(visual, FileVisual):
        return visual
    row = stored_file(services, visual.file_id)
    if row.type != "IMAGE" or row.content_type == "image/svg+xml":
        return visual
    prompt = action.motion_prompt or ""
    return FilmedVisual(
        prompt=prompt,
        files=(row.id,),
        seed=int(content_key(row.id)[:6], 16),
        beds=beds_for(prompt) if action.mute_output_videos is False else (),
    )


CONVERT = Edit(_convert)
