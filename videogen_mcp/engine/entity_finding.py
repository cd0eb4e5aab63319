"""Entities that a request names by id, built-in or own, or the error that says what to do."""

from __future__ import annotations

from dataclasses import dataclass

from .catalog import BuiltIn, built_in
from .errors import EngineError, not_found
from .services import Services
from .store.entities import EntityRow, ReferenceRow

_LIST = "List the entities with GET /v1/entities."


@dataclass(frozen=True)
class FoundEntity:
    """An entity with its references; `built_in` says what one of the catalogue is made of."""

    row: EntityRow
    references: tuple[ReferenceRow, ...]
    built_in: BuiltIn | None = None

    @property
    def default_reference(self) -> ReferenceRow | None:
        """The reference that serves as its picture."""
        return next((item for item in self.references if item.is_default), None)


def look_up(services: Services, entity_id: str) -> FoundEntity | None:
    """The entity with this id, also an archived one."""
    ready_made = built_in(entity_id)
    if ready_made is not None:
        return FoundEntity(ready_made.row, (ready_made.reference,), ready_made)
    row = services.entities.find(entity_id)
    if row is None:
        return None
    return FoundEntity(row, tuple(services.entities.references_of([row.id])[row.id]))


def find_entity(services: Services, field: str, entity_id: str, *types: str) -> FoundEntity:
    """The entity that a field names, to be used: of one of `types` (any if none), not archived.

    Raises EngineError: 404 for an unknown or archived one, 400 for one of another type.
    """
    found = look_up(services, entity_id)
    if found is None:
        raise not_found(f"{field}: entity", entity_id, _LIST)
    if found.row.is_archived:
        raise not_found(
            f"{field}: entity", entity_id, f"It was archived and can no longer be used. {_LIST}"
        )
    if types and found.row.type not in types:
        raise EngineError(
            f"{field}: the entity {entity_id} is of type {found.row.type}; "
            f"{' or '.join(types)} is needed. {_LIST[:-1]}?entityType={types[0]}."
        )
    return found
