"""Entities: actors, products, visual styles and slideshow themes, with reference files."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from .common import Page, PageQuery, Request, Response

EntityType = Literal["ACTOR", "PRODUCT", "VISUAL_STYLE", "SLIDESHOW_THEME"]


class EntityActorConfig(Response):
    """How an actor speaks and whether it can present (be used as `actor_entity_id`)."""

    voice_display_name: str | None = None
    has_voice: bool
    has_avatar_presenter: bool


class EntityReference(Response):
    """A file that shows the entity; the default one is its thumbnail."""

    file_id: str
    description: str
    is_default: bool


class Entity(Response):
    """An entity; built-in ones cannot be changed. `actor_config` is null for non-actors."""

    entity_id: str
    entity_type: str
    name: str
    description: str
    actor_config: EntityActorConfig | None = None
    references: list[EntityReference]
    created_at: int
    updated_at: int
    is_built_in: bool = False


class EntitiesQuery(PageQuery):
    entity_type: EntityType | None = None


class ListEntitiesResponse(Page):
    entities: list[Entity]


class CreateEntityRequest(Request):
    entity_type: EntityType
    name: str = Field(min_length=1)
    description: str = ""


class UpdateEntityRequest(Request):
    """New words for an entity; at least one field is needed. A null description clears it."""

    telling_nulls: ClassVar = frozenset({"description"})

    name: str | None = None
    description: str | None = None

    @model_validator(mode="after")
    def _something_changes(self) -> Self:
        if not self.model_fields_set & {"name", "description"}:
            raise ValueError("give at least one of name and description")
        return self


class AddEntityReferenceRequest(Request):
    """Adds an image; a theme also takes a PDF or PowerPoint file."""

    file_id: str
    description: str = ""
    is_default: bool = False


class RemoveEntityReferenceRequest(Request):
    file_id: str


class EntityArchiveResponse(Response):
    entity_id: str
    archived: bool
