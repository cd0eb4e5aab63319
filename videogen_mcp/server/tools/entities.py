"""Entities: actors, products, visual styles and slideshow themes of the account."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import BaseModel, Field

from videogen_mcp.client import VideoGenClient
from videogen_mcp.wire import (
    AddEntityReferenceRequest,
    CreateEntityRequest,
    EntityReference,
    EntityType,
    RemoveEntityReferenceRequest,
    UpdateEntityRequest,
)
from videogen_mcp.wire import Entity as WireEntity

from ..arguments import ArgumentError, build
from ..caller import Caller
from ..media_arguments import Media
from ..media_arguments import file_id as id_of_media
from ..naming import with_guess
from ..results import Paged, Result, reply
from ..tool import ToolSpec
from .fields import Cursor, Limit

T = TypeVar("T")

LARGEST_PAGE = 200
SHORT_DESCRIPTION = 200

EntityId = Annotated[str, Field(description="vg_enti_… as returned by list_entities.")]
Name = Annotated[str, Field(description="What it is called.", min_length=1)]
Description = Annotated[
    str | None, Field(description="What it looks like or is; pictures are drawn by it.")
]


class Reference(BaseModel):
    file_id: str
    description: str | None = None
    is_default: bool


class Entity(Result):
    entity_id: str
    entity_type: str
    name: str
    description: str | None = None
    voice: Annotated[str | None, Field(description="An actor's voice")] = None
    can_present: Annotated[
        bool | None, Field(description="Usable as actor_entity_id, to speak on screen")
    ] = None
    is_built_in: bool | None = None
    references: list[Reference] = []


class EntitySummary(BaseModel):
    entity_id: str
    entity_type: str
    name: str
    description: str | None = None
    voice: str | None = None
    can_present: bool | None = None
    is_built_in: bool | None = None


class EntityList(Paged):
    entities: list[EntitySummary]


class ArchivedEntity(Result):
    entity_id: str
    archived: bool


async def list_entities(
    context: Context,
    entity_type: Annotated[EntityType | None, Field(description="Omitted = all.")] = None,
    limit: Limit = 30,
    cursor: Cursor = None,
) -> Annotated[CallToolResult, EntityList]:
    """List the actors, products, visual styles and slideshow themes that videos can use.

    Their ids go into actor_entity_id, entity_ids, visual_style.entity_id and
    slideshow_theme_entity_id. The local engine has built-in ones.
    """
    caller = Caller.of(context)
    page = await caller.upstream.call(
        lambda client: client.list_entities(limit=limit, cursor=cursor, entity_type=entity_type)
    )
    return reply(
        EntityList(
            entities=[_summary(entity) for entity in page.entities],
            has_more=page.has_more,
            next_cursor=page.next_cursor,
        )
    )


async def get_entity(context: Context, entity_id: EntityId) -> Annotated[CallToolResult, Entity]:
    """Read an entity: its whole description, its reference files and what an actor can do."""
    return await _tell(context, entity_id, lambda client: client.get_entity(entity_id))


async def create_entity(
    context: Context,
    entity_type: Annotated[
        EntityType,
        Field(description="ACTOR: a person; PRODUCT: a thing; VISUAL_STYLE: a look."),
    ],
    name: Name,
    description: Description = None,
) -> Annotated[CallToolResult, Entity]:
    """Create an actor, product, visual style or slideshow theme, to be shown alike in many videos.

    Add pictures of it with add_entity_reference.
    """
    caller = Caller.of(context)
    request = build(
        CreateEntityRequest, entity_type=entity_type, name=name, description=description or ""
    )
    made = await caller.upstream.call(lambda client: client.create_entity(request))
    step = f"Show what it looks like: add_entity_reference(entity_id={made.entity_id!r}, …)."
    return reply(_entity(made, next_step=step))


async def update_entity(
    context: Context,
    entity_id: EntityId,
    name: Annotated[str | None, Field(description="The new name.", min_length=1)] = None,
    description: Annotated[
        str | None, Field(description="The new description; an empty text clears it.")
    ] = None,
) -> Annotated[CallToolResult, Entity]:
    """Change an entity's name or description. Built-in ones cannot be changed."""
    given = {"name": name, "description": description}
    changes = {field: value for field, value in given.items() if value is not None}
    if not changes:
        raise ArgumentError(["name, description: give at least one of them."])
    request = build(UpdateEntityRequest, **changes)
    return await _tell(context, entity_id, lambda client: client.update_entity(entity_id, request))


async def archive_entity(
    context: Context, entity_id: EntityId
) -> Annotated[CallToolResult, ArchivedEntity]:
    """Archive an entity: it is listed no more. Videos made with it stay; it cannot be undone."""
    caller = Caller.of(context)
    done = await _act(caller, entity_id, lambda client: client.archive_entity(entity_id))
    return reply(ArchivedEntity(entity_id=done.entity_id, archived=done.archived))


async def add_entity_reference(
    context: Context,
    entity_id: EntityId,
    file_id: Media,
    description: Annotated[
        str | None, Field(description="What this picture shows of it, e.g. 'from the side'.")
    ] = None,
    is_default: Annotated[bool, Field(description="Make it the entity's thumbnail.")] = False,
) -> Annotated[CallToolResult, Entity]:
    """Add a picture of an entity (a slideshow theme also takes a PDF or PowerPoint)."""
    caller = Caller.of(context)
    request = AddEntityReferenceRequest(
        file_id=await id_of_media(caller, "file_id", file_id),
        description=description or "",
        is_default=is_default,
    )
    return await _tell(
        context, entity_id, lambda client: client.add_entity_reference(entity_id, request)
    )


async def remove_entity_reference(
    context: Context,
    entity_id: EntityId,
    file_id: Annotated[str, Field(description="One of its references (get_entity).")],
) -> Annotated[CallToolResult, Entity]:
    """Take a reference file off an entity; the file itself stays."""
    request = RemoveEntityReferenceRequest(file_id=file_id)
    return await _tell(
        context, entity_id, lambda client: client.remove_entity_reference(entity_id, request)
    )


async def _tell(
    context: Context, entity_id: str, act: Callable[[VideoGenClient], Awaitable[WireEntity]]
) -> CallToolResult:
    return reply(_entity(await _act(Caller.of(context), entity_id, act)))


async def _act(caller: Caller, entity_id: str, act: Callable[[VideoGenClient], Awaitable[T]]) -> T:
    """What `act` gives; an entity that is not there is told with the nearest that is."""

    async def known() -> dict[str, str]:
        page = await caller.upstream.call(lambda client: client.list_entities(limit=LARGEST_PAGE))
        return {entity.entity_id: entity.name for entity in page.entities}

    return await with_guess(caller.upstream.call(act), entity_id, known, "list_entities")


def _summary(entity: WireEntity) -> EntitySummary:
    text = entity.description
    actor = entity.actor_config
    return EntitySummary(
        entity_id=entity.entity_id,
        entity_type=entity.entity_type,
        name=entity.name,
        description=(text if len(text) <= SHORT_DESCRIPTION else f"{text[:SHORT_DESCRIPTION]}…")
        or None,
        voice=actor.voice_display_name if actor else None,
        can_present=actor.has_avatar_presenter if actor else None,
        is_built_in=entity.is_built_in or None,
    )


def _entity(entity: WireEntity, *, next_step: str | None = None) -> Entity:
    return Entity(
        **(_summary(entity).model_dump() | {"description": entity.description or None}),
        references=[_reference(reference) for reference in entity.references],
        next_step=next_step,
    )


def _reference(reference: EntityReference) -> Reference:
    return Reference(
        file_id=reference.file_id,
        description=reference.description or None,
        is_default=reference.is_default,
    )


TOOLS = (
    ToolSpec(list_entities, "List entities", "catalog", reads_only=True),
    ToolSpec(get_entity, "Get entity", "entities", reads_only=True),
    ToolSpec(create_entity, "Create entity", "entities"),
    ToolSpec(update_entity, "Update entity", "entities", destroys=True, repeatable=True),
    ToolSpec(archive_entity, "Archive entity", "entities", destroys=True, repeatable=True),
    ToolSpec(add_entity_reference, "Add entity reference", "entities"),
    ToolSpec(remove_entity_reference, "Remove entity reference", "entities", destroys=True),
)
