"""Scenes of a storyboard as what is filmed: who is in them, what is drawn, in which style."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from ...media.audio.ambience import beds_for
from ...wire import GenerateStoryboardScene, StoryboardToVideoRequest, WorkflowVisualStyle
from ..casting import gender_of
from ..entity_finding import FoundEntity
from ..mentions import Mention, mentions_in, replaced, with_names
from ..runs.job import Job
from ..timeline import FilmedVisual
from .casts import entity_of, likenesses
from .styling import style_words


@dataclass
class FilmedScene:
    """A scene to be filmed; `text` is its prompt as people read it."""

    visual: FilmedVisual
    text: str
    notes: list[str] = field(default_factory=list)


def seed_of(text: str) -> int:
    """The seed that a prompt gives: the same words are drawn alike."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:3], "big")


def filmed_scene(
    job: Job, request: StoryboardToVideoRequest, scene: GenerateStoryboardScene
) -> FilmedScene:
    """The scene with the actors and products of the whole storyboard beside its own."""
    mentioned = mentions_in(scene.prompt)
    types = {item.entity_id: entity_of(job.services, item.entity_id) for item in mentioned}
    actors = _once([*_of_type(types, "ACTOR"), *scene.actor_entity_ids, *request.actor_entity_ids])
    products = _once(
        [*_of_type(types, "PRODUCT"), *scene.product_entity_ids, *request.product_entity_ids]
    )
    style, notes = _style(job, request, scene, _of_type(types, "VISUAL_STYLE"))
    drawn = replaced(scene.prompt, lambda mention: _drawn(mention, types))
    if products and not any(types[item].row.type == "PRODUCT" for item in types):
        drawn = f"{drawn.rstrip('. ')}, with the product"
    visual = FilmedVisual(
        prompt=drawn,
        style=style,
        actors=actors,
        products=products,
        seed=seed_of(drawn),
        beds=beds_for(drawn),
    )
    notes += _without_likeness(job, (*actors, *products))
    return FilmedScene(visual, with_names(scene.prompt), notes)


def _once(entity_ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entity_ids))


def _of_type(found: dict[str, FoundEntity], kind: str) -> list[str]:
    return [entity_id for entity_id, entity in found.items() if entity.row.type == kind]


def _drawn(mention: Mention, found: dict[str, FoundEntity]) -> str:
    """The word that is drawn for a mention: a person, the product, nothing for a style."""
    row = found[mention.entity_id].row
    if row.type == "ACTOR":
        gender = gender_of(f"{row.name} {row.description}")
        return {"FEMALE": "a woman", "MALE": "a man"}.get(gender or "", "a person")
    return "the product" if row.type == "PRODUCT" else ""


def _style(
    job: Job,
    request: StoryboardToVideoRequest,
    scene: GenerateStoryboardScene,
    mentioned: list[str],
) -> tuple[str | None, list[str]]:
    """The words on the look: an entity's, else the scene's own, else those of all scenes."""
    entity_id = scene.visual_style_entity_id or next(iter(mentioned), None)
    notes: list[str] = []
    if entity_id is not None:
        entity = WorkflowVisualStyle(type="AI_IMAGE", entity_id=entity_id)
        words, notes = style_words(job, entity)
    else:
        given = (scene.generation, request.default_generation)
        words = next((item.ai_style for item in given if item and item.ai_style), None)
    told = " ".join(filter(None, (words, request.workflow_agent_context)))
    return told or None, notes


def _without_likeness(job: Job, entity_ids: Iterable[str]) -> list[str]:
    missing = likenesses(job.services, [*entity_ids]).missing
    return [
        f"{name!r} is not in the picture as it looks: it has no reference image. Add one with "
        "POST /v1/entities/{entityId}/references."
        for name in missing
    ]
