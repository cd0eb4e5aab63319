"""Entities and their reference files."""

from __future__ import annotations

from videogen_mcp.wire import (
    AddEntityReferenceRequest,
    CreateEntityRequest,
    Entity,
    EntityArchiveResponse,
    EntityType,
    ListEntitiesResponse,
    RemoveEntityReferenceRequest,
    UpdateEntityRequest,
)

from .calls import Calls


class EntityCalls(Calls):
    async def list_entities(
        self,
        *,
        entity_type: EntityType | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> ListEntitiesResponse:
        return await self._get(
            "list_entities",
            ListEntitiesResponse,
            query={"entityType": entity_type, "limit": limit, "cursor": cursor},
        )

    async def create_entity(self, request: CreateEntityRequest) -> Entity:
        return await self._send("create_entity", Entity, body=request)

    async def get_entity(self, entity_id: str) -> Entity:
        return await self._get("get_entity", Entity, {"entity_id": entity_id})

    async def update_entity(self, entity_id: str, request: UpdateEntityRequest) -> Entity:
        return await self._send("update_entity", Entity, {"entity_id": entity_id}, body=request)

    async def archive_entity(self, entity_id: str) -> EntityArchiveResponse:
        return await self._send("archive_entity", EntityArchiveResponse, {"entity_id": entity_id})

    async def add_entity_reference(
        self, entity_id: str, request: AddEntityReferenceRequest
    ) -> Entity:
        return await self._send(
            "add_entity_reference", Entity, {"entity_id": entity_id}, body=request
        )

    async def remove_entity_reference(
        self, entity_id: str, request: RemoveEntityReferenceRequest
    ) -> Entity:
        return await self._send(
            "remove_entity_reference", Entity, {"entity_id": entity_id}, body=request
        )
