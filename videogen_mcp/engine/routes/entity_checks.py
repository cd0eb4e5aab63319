"""Entities that a request names, checked before anything is started."""

from __future__ import annotations

from collections.abc import Sequence

from ..entity_finding import find_entity
from ..errors import EngineError
from ..services import Services


def check_entities(services: Services, field: str, entity_ids: Sequence[str], *types: str) -> None:
    """Every entity of a list is there and of one of `types`, or of any when none is given."""
    for position, entity_id in enumerate(entity_ids):
        find_entity(services, f"{field}.{position}", entity_id, *types)


def check_entity(services: Services, field: str, entity_id: str | None, *types: str) -> None:
    """The entity of an optional field, as in `check_entities`."""
    if entity_id is not None:
        find_entity(services, field, entity_id, *types)


def check_presenter(services: Services, field: str, entity_id: str | None) -> None:
    """The actor of an optional field can be shown: it has a picture."""
    if entity_id is None:
        return
    found = find_entity(services, field, entity_id, "ACTOR")
    if not found.references:
        raise EngineError(
            f"{field}: the actor {found.row.id} has no picture. Add an image with "
            f"POST /v1/entities/{found.row.id}/references."
        )
