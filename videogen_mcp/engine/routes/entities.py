"""Entities: actors, products, visual styles and slideshow themes, built-in and own."""

from __future__ import annotations

from collections.abc import Sequence

from ...media.speech.voices import find_voice
from ...wire import (
    AddEntityReferenceRequest,
    CreateEntityRequest,
    EntitiesQuery,
    Entity,
    EntityActorConfig,
    EntityArchiveResponse,
    EntityReference,
    ListEntitiesResponse,
    RemoveEntityReferenceRequest,
    UpdateEntityRequest,
)
from .. import ids
from ..calls import Call, Handler
from ..catalog import built_in, built_ins_of
from ..catalog_pictures import ensure_pictures
from ..entity_finding import FoundEntity, find_entity, look_up
from ..errors import EngineError, not_found, shorten
from ..finding import find_media
from ..names import one_line
from ..services import Services
from ..store.database import MICROSECONDS
from ..store.entities import EntityRow, ReferenceRow

LONGEST_NAME = 255
LONGEST_DESCRIPTION = 10_000
MOST_REFERENCES = 20
_LIST = "List the entities with GET /v1/entities."


def list_entities(call: Call) -> ListEntitiesResponse:
    """Built-in entities in their own order, then the team's, newest first."""
    query: EntitiesQuery = call.query
    ensure_pictures(call.services)
    found, following = _page(call.services, query)
    return ListEntitiesResponse(
        entities=[_entity(item) for item in found],
        has_more=following is not None,
        next_cursor=following,
    )


def _page(services: Services, query: EntitiesQuery) -> tuple[list[FoundEntity], str | None]:
    """One page over both lists, and the cursor of the next.

    A cursor holds the time of a row of the store, or how many built-in entities were passed as a
    number that is not positive.
    """
    kind, limit = query.entity_type, query.limit
    store, scope = services.entities, f"entities:{kind or ''}"
    passed = store.cursors.open(scope, query.cursor)[0] if query.cursor is not None else 0
    if passed > 0:
        page = store.page(kind, scope=scope, limit=limit, cursor=query.cursor)
        return _with_references(services, page.items), page.next_cursor
    ready_made = built_ins_of(kind)[-passed:]
    shown = [FoundEntity(item.row, (item.reference,), item) for item in ready_made[:limit]]
    own = store.page(kind, scope=scope, limit=max(limit - len(shown), 1), cursor=None)
    if len(shown) < limit:
        return [*shown, *_with_references(services, own.items)], own.next_cursor
    has_more = len(ready_made) > limit or bool(own.items)
    return shown, store.cursors.seal(scope, passed - limit, "") if has_more else None


def _with_references(services: Services, rows: Sequence[EntityRow]) -> list[FoundEntity]:
    references = services.entities.references_of([row.id for row in rows])
    return [FoundEntity(row, tuple(references[row.id])) for row in rows]


def create_entity(call: Call) -> Entity:
    request: CreateEntityRequest = call.body
    row = EntityRow(
        id=ids.new_id(ids.ENTITY),
        type=request.entity_type,
        name=_name(request.name),
        description=_description(request.description),
    )
    call.services.entities.add(row)
    return _entity(FoundEntity(row, ()))


def get_entity(call: Call) -> Entity:
    """One entity; an archived one is still shown to those who know its id."""
    ensure_pictures(call.services)
    entity_id = call.path["entity_id"]
    found = look_up(call.services, entity_id)
    if found is None:
        raise not_found("Entity", entity_id, _LIST)
    return _entity(found)


def update_entity(call: Call) -> Entity:
    """Changes what is given; a null name keeps the old one, a null description clears it."""
    request: UpdateEntityRequest = call.body
    own = _own(call)
    changes: dict[str, str] = {}
    if request.name is not None:
        changes["name"] = _name(request.name)
    if "description" in request.model_fields_set:
        changes["description"] = _description(request.description or "")
    call.services.entities.update(own.row.id, **changes)
    return _read(call, own.row.id)


def archive_entity(call: Call) -> EntityArchiveResponse:
    """Puts an entity away; once more is the same as once."""
    own = _own(call, also_archived=True)
    if not own.row.is_archived:
        call.services.entities.update(own.row.id, is_archived=True)
    return EntityArchiveResponse(entity_id=own.row.id, archived=True)


def add_entity_reference(call: Call) -> Entity:
    """Adds a file, or gives the reference of the same file new words."""
    request: AddEntityReferenceRequest = call.body
    services = call.services
    own = _own(call)
    types = ("IMAGE", "PDF", "SLIDESHOW") if own.row.type == "SLIDESHOW_THEME" else ("IMAGE",)
    file = find_media(services, "fileId", request.file_id, *types)
    reference = ReferenceRow(
        entity_id=own.row.id,
        file_id=file.id,
        description=_description(request.description),
        is_default=request.is_default,
    )
    services.entities.put_reference(reference, MOST_REFERENCES)
    return _read(call, own.row.id)


def remove_entity_reference(call: Call) -> Entity:
    request: RemoveEntityReferenceRequest = call.body
    own = _own(call)
    is_there = any(item.file_id == request.file_id for item in own.references)
    if not is_there or not call.services.entities.remove_reference(own.row.id, request.file_id):
        raise not_found(
            "fileId: reference",
            request.file_id,
            f"Read the references of the entity with GET /v1/entities/{own.row.id}.",
        )
    return _read(call, own.row.id)


def _own(call: Call, *, also_archived: bool = False) -> FoundEntity:
    """The team's entity that the path names; built-in ones refuse every change (403)."""
    entity_id = call.path["entity_id"]
    if built_in(entity_id) is not None:
        raise EngineError(
            f"entityId: {entity_id} is a built-in entity, which cannot be changed. "
            "Create one of your own with POST /v1/entities.",
            "not_authorized",
            403,
        )
    if also_archived:
        found = look_up(call.services, entity_id)
        if found is not None:
            return found
    return find_entity(call.services, "entityId", entity_id)


def _read(call: Call, entity_id: str) -> Entity:
    return _entity(find_entity(call.services, "entityId", entity_id))


def _name(text: str) -> str:
    name = one_line(_checked("name", text))
    if not name:
        raise EngineError(f"name: {shorten(text)} has nothing to read. Give it a name.")
    if len(name) > LONGEST_NAME:
        raise EngineError(
            f"name: {len(name):,} characters are more than {LONGEST_NAME}. Give a shorter one."
        )
    return name


def _description(text: str) -> str:
    if len(text) > LONGEST_DESCRIPTION:
        raise EngineError(
            f"description: {len(text):,} characters are more than {LONGEST_DESCRIPTION:,}. "
            "Give a shorter one."
        )
    return _checked("description", text).strip()


def _checked(field: str, text: str) -> str:
    """Text that every database can keep."""
    if "\0" in text:
        raise EngineError(f"{field}: {shorten(text)} holds a NUL character. Take it out.")
    return text


def _entity(found: FoundEntity) -> Entity:
    row = found.row
    return Entity(
        entity_id=row.id,
        entity_type=row.type,
        name=row.name,
        description=row.description,
        actor_config=_actor_config(found) if row.type == "ACTOR" else None,
        references=[
            EntityReference(
                file_id=item.file_id, description=item.description, is_default=item.is_default
            )
            for item in found.references
        ],
        created_at=row.created // MICROSECONDS,
        updated_at=row.updated // MICROSECONDS,
        is_built_in=found.built_in is not None,
    )


def _actor_config(found: FoundEntity) -> EntityActorConfig:
    voice = find_voice(found.row.voice_id) if found.row.voice_id else None
    return EntityActorConfig(
        voice_display_name=voice.display_name if voice else None,
        has_voice=voice is not None,
        has_avatar_presenter=bool(found.references),
    )


HANDLERS: dict[str, Handler] = {
    "list_entities": list_entities,
    "create_entity": create_entity,
    "get_entity": get_entity,
    "update_entity": update_entity,
    "archive_entity": archive_entity,
    "add_entity_reference": add_entity_reference,
    "remove_entity_reference": remove_entity_reference,
}
