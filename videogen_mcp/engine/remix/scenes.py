"""REWRITE_SCENE, LETTER_SCENE, REDRAW_SCENES, SHOW_FILE and REMOVE_ZOOM."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ...media.visuals.brief import VisualBrief
from ..errors import EngineError
from ..finding import find_media
from ..services import Services
from ..timeline import (
    DrawnVisual,
    FileVisual,
    RecordedNarration,
    Section,
    Shot,
    SpokenNarration,
    Timeline,
)
from ..work.storyboarding import recompose
from .editing import Edit, Editing
from .scene_actions import LetterScene, RedrawScenes, RemoveZoom, RewriteScene, ShowFile
from .speaking_again import Respoken, speak_again
from .writing_out import joined

LONGEST_TEXT = 2_000
RECORDED = (
    "Scene {} is spoken in a recording of yours, which cannot be made to say something else. "
    "Upload another recording, or change only what the scene shows."
)
NOT_DRAWN = (
    "Scene {} shows a file of yours, whose picture cannot be lettered or drawn anew. "
    "Show another file there instead."
)


def _rewrite(editing: Editing, timeline: Timeline, action: RewriteScene) -> Timeline:
    """The scene's words are spoken anew, its drawing gets them; other sections stay."""
    number, position = place(timeline, action.scene)
    section = timeline.sections[number]
    if isinstance(section.narration, RecordedNarration):
        raise EngineError(RECORDED.format(action.scene + 1), "conflict", 409)
    texts = [shot.text for shot in section.shots]
    texts[position] = action.text
    changed, notes = _said(editing, timeline, number, tuple(texts))
    if isinstance(section.shots[position].visual, DrawnVisual):
        changed = _drawn(editing, changed, {action.scene: action.text})
    return changed.noting(*notes)


def _said(
    editing: Editing, timeline: Timeline, number: int, texts: tuple[str, ...]
) -> tuple[Timeline, list[str]]:
    """The timeline with other texts for the shots of one section."""
    section = timeline.sections[number]
    text = joined(texts, timeline.language)
    narration = section.narration
    if isinstance(narration, SpokenNarration):
        spoken = (narration.voice_id, narration.language, narration.speed)
        return speak_again(editing, timeline, {number: Respoken(section, texts, text, *spoken)})
    shots = tuple(
        shot.model_copy(update={"text": own})
        for shot, own in zip(section.shots, texts, strict=True)
    )
    silent = section.model_copy(update={"text": text, "shots": shots})
    sections = list(timeline.sections)
    sections[number] = silent
    return timeline.changed(sections=tuple(sections)), []


def _letter(editing: Editing, timeline: Timeline, action: LetterScene) -> Timeline:
    """The drawing gets exactly these words; narration and captions stay."""
    changed = _drawn(editing, timeline, {action.scene: action.text})

    def change(shot: Shot, visual: DrawnVisual) -> Shot:
        brief = visual.brief.model_copy(update={"headline": action.text.rstrip(".")})
        lettered = visual.model_copy(update={"brief": brief})
        # A presenter must not stand in the place of words that somebody wants to be read.
        return shot.model_copy(update={"visual": lettered, "is_directed": True})

    return _with_drawn(changed, {action.scene}, change)


def _redraw(editing: Editing, timeline: Timeline, action: RedrawScenes) -> Timeline:
    shots = all_shots(timeline)
    texts = {}
    for scene in action.scenes:
        place(timeline, scene)
        texts[scene] = _brief(shots[scene], scene).text
    return _drawn(editing, timeline, texts, is_other=True)


def _show(editing: Editing, timeline: Timeline, action: ShowFile) -> Timeline:
    """The file takes the place of the scene's picture; a video is shown without its sound."""
    find_media(editing.job.services, "fileId", action.file_id, "IMAGE", "VIDEO")
    place(timeline, action.scene)

    def change(scene: int, shot: Shot) -> Shot:
        visual = FileVisual(file_id=action.file_id)
        return shot.model_copy(update={"visual": visual}) if scene == action.scene else shot

    return _with_scenes(timeline, change)


def _check_file(services: Services, field: str, action: ShowFile) -> None:
    find_media(services, f"{field}.fileId", action.file_id, "IMAGE", "VIDEO")


def _stand_still(_editing: Editing, timeline: Timeline, _action: RemoveZoom) -> Timeline:
    def change(_scene: int, shot: Shot) -> Shot:
        if getattr(shot.visual, "zoom", False):
            return shot.model_copy(
                update={"visual": shot.visual.model_copy(update={"zoom": False})}
            )
        return shot

    return _with_scenes(timeline, change)


def all_shots(timeline: Timeline) -> list[Shot]:
    """Every scene of the film, in order."""
    return [shot for section in timeline.sections for shot in section.shots]


def place(timeline: Timeline, scene: int) -> tuple[int, int]:
    """The section of a scene and its position in it; raises EngineError when there is none."""
    left = scene
    for number, section in enumerate(timeline.sections):
        if left < len(section.shots):
            return number, left
        left -= len(section.shots)
    count = len(all_shots(timeline))
    raise EngineError(
        f"There is no scene {scene + 1}: the video has {count} now. Ask again.", "conflict", 409
    )


def _brief(shot: Shot, scene: int) -> VisualBrief:
    if not isinstance(shot.visual, DrawnVisual):
        raise EngineError(NOT_DRAWN.format(scene + 1), "conflict", 409)
    return shot.visual.brief


def _drawn(
    editing: Editing, timeline: Timeline, texts: dict[int, str], *, is_other: bool = False
) -> Timeline:
    """The timeline with these scenes drawn for these texts, the others as they are."""
    shots = all_shots(timeline)
    for scene in texts:
        place(timeline, scene)
    told = [
        shot.visual.brief.text if isinstance(shot.visual, DrawnVisual) else shot.text
        for shot in shots
    ]
    fresh = iter(
        editing.job.services.workers.call(
            recompose,
            editing.job.cancel,
            stage="Designing the scenes",
            texts=[texts.get(number, text) for number, text in enumerate(told)],
            briefs={scene: _brief(shots[scene], scene) for scene in sorted(texts)},
            is_other=is_other,
            language=timeline.language,
            ai_style=timeline.ai_style,
            title=timeline.title,
            seed=timeline.seed,
        )
    )

    def change(shot: Shot, visual: DrawnVisual) -> Shot:
        return shot.model_copy(update={"visual": visual.model_copy(update={"brief": next(fresh)})})

    return _with_drawn(timeline, texts.keys(), change)


def _with_drawn(timeline: Timeline, scenes: Collection[int], change: Any) -> Timeline:
    """A copy in which `change(shot, visual)` replaces these drawn shots."""

    def changed(scene: int, shot: Shot) -> Shot:
        if scene not in scenes or not isinstance(shot.visual, DrawnVisual):
            return shot
        new: Shot = change(shot, shot.visual)
        return new

    return _with_scenes(timeline, changed)


def _with_scenes(timeline: Timeline, change: Any) -> Timeline:
    """A copy in which `change(scene, shot)` replaces every shot."""
    sections: list[Section] = []
    scene = 0
    for section in timeline.sections:
        shots = []
        for shot in section.shots:
            shots.append(change(scene, shot))
            scene += 1
        sections.append(section.model_copy(update={"shots": tuple(shots)}))
    return timeline.changed(sections=tuple(sections))


REWRITE = Edit(_rewrite)
LETTER = Edit(_letter)
REDRAW = Edit(_redraw)
SHOW = Edit(_show, _check_file)
STAND_STILL = Edit(_stand_still)
