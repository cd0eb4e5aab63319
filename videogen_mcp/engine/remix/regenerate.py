"""REGENERATE_IMAGES: the pictures of a project in another style."""

from __future__ import annotations

from ...wire import RegenerateImages
from ..errors import EngineError
from ..pipelines.directing import restyled_timeline
from ..services import Services
from ..timeline import ComposedVisual, DrawnVisual, FilmedVisual, Timeline, Visual
from .editing import Edit, Editing

LONGEST_STYLE = 10_000
NOTHING_DRAWN = "REGENERATE_IMAGES changed nothing: no picture of this project was drawn by us."
OWN_PICTURES = (
    "Your own pictures and videos are shown as they are: the local engine draws only its own "
    "scenes in the new style. Set VIDEOGEN_API_KEY to use the hosted API, which restyles all."
)
ONE_QUALITY = (
    "quality {} changed nothing: drawn scenes have one quality. "
    "Set VIDEOGEN_API_KEY to use the hosted API's image models."
)


def _check(_services: Services, field: str, action: RegenerateImages) -> None:
    if not any(letter.isalnum() for letter in action.style_prompt):
        raise EngineError(f"{field}.stylePrompt: it holds no words. Describe the look.")
    if len(action.style_prompt) > LONGEST_STYLE:
        raise EngineError(
            f"{field}.stylePrompt: {len(action.style_prompt):,} characters are more than the "
            f"{LONGEST_STYLE:,} that can be used. Shorten it."
        )


def _regenerate(editing: Editing, timeline: Timeline, action: RegenerateImages) -> Timeline:
    """Every drawn scene is designed anew for the style; its words and figures stay."""
    visuals = [shot.visual for section in timeline.sections for shot in section.shots]
    ours = [visual for visual in visuals if _is_ours(visual)]
    if not ours:
        return timeline.noting(NOTHING_DRAWN)
    changed = restyled_timeline(editing.job, timeline, action.style_prompt)
    notes = [OWN_PICTURES] if len(ours) < len(visuals) else []
    notes += [ONE_QUALITY.format(action.quality)] if action.quality is not None else []
    return changed.noting(*notes)


def _is_ours(visual: Visual) -> bool:
    """Whether a scene is drawn by us, still or filmed."""
    if isinstance(visual, FilmedVisual):
        return visual.is_composed
    return isinstance(visual, DrawnVisual | ComposedVisual)


REGENERATE = Edit(_regenerate, _check)
