"""Who and what stands in a filmed scene: entities, and the pictures that show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..entity_finding import FoundEntity, look_up
from ..errors import not_found
from ..services import Services

Likeness = Path | str
"""The picture of somebody, or the id of a built-in actor who is drawn."""


@dataclass
class Likenesses:
    """The likenesses of entities in order, and the names of those that have none."""

    found: list[Likeness] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def likenesses(services: Services, entity_ids: Sequence[str]) -> Likenesses:
    """What entities look like; raises EngineError for one that is gone."""
    result = Likenesses()
    for entity_id in entity_ids:
        entity = entity_of(services, entity_id)
        likeness = _likeness(services, entity)
        if likeness is None:
            result.missing.append(entity.row.name)
        else:
            result.found.append(likeness)
    return result


def entity_of(services: Services, entity_id: str) -> FoundEntity:
    """The entity, also an archived one; raises EngineError when it is gone."""
    found = look_up(services, entity_id)
    if found is None:
        raise not_found("The project shows the entity", entity_id, "Start a new run without it.")
    return found


def _likeness(services: Services, entity: FoundEntity) -> Likeness | None:
    if entity.built_in is not None:
        return entity.row.id if entity.built_in.actor is not None else None
    reference = entity.default_reference
    row = services.files.find(reference.file_id) if reference else None
    if row is None or row.status != "ready" or row.type != "IMAGE":
        return None
    return services.files.path(row)
