"""REGENERATE_IMAGES: the pictures of a project in another style."""

from __future__ import annotations

from ...wire import RegenerateImages
from ..errors import EngineError
from ..services import Services
from ..timeline import DrawnVisual, FilmedVisual, Shot, Timeline, Visual
from ..work.storyboarding import restyle
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
    briefs = [visual.brief for visual in visuals if isinstance(visual, DrawnVisual)]
    if not briefs and not any(_is_composed(item) for item in visuals):
        return timeline.noting(NOTHING_DRAWN)
    restyled = iter(
        editing.job.services.workers.call(
            restyle,
            editing.job.cancel,
            stage="Designing the scenes",
            briefs=briefs,
            ai_style=action.style_prompt,
            title=timeline.title,
            seed=timeline.seed,
        )
        if briefs
        else []
    )

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        if _is_composed(shot.visual):
            styled = shot.visual.model_copy(update={"style": action.style_prompt})
            return shot.model_copy(update={"visual": styled})
        if not isinstance(shot.visual, DrawnVisual):
            return shot
        visual = shot.visual.model_copy(update={"brief": next(restyled)})
        return shot.model_copy(update={"visual": visual})

    changed = timeline.with_shots(change).changed(ai_style=action.style_prompt)
    drawn = len(briefs) + sum(_is_composed(item) for item in visuals)
    notes = [OWN_PICTURES] if drawn < len(visuals) else []
    notes += [ONE_QUALITY.format(action.quality)] if action.quality is not None else []
    return changed.noting(*notes)


def _is_composed(visual: Visual) -> bool:
    """Whether it is a clip whose scene is drawn."""
    return isinstance(visual, FilmedVisual) and visual.is_composed


REGENERATE = Edit(_regenerate, _check)
