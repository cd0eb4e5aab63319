"""Managers of resources that load their tables when they are first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from mcp.server.mcpserver import Context
from mcp.server.mcpserver.resources import Resource, ResourceManager, ResourceTemplate

if TYPE_CHECKING:
    from .resources import Resources


class LazyResources(ResourceManager):
    """Stands for `Resources`: `initialize` does not need what that imports."""

    @cached_property
    def _known(self) -> Resources:
        from .resources import Resources

        return Resources()

    def list_resources(self) -> list[Resource]:
        return self._known.list_resources()

    def list_templates(self) -> list[ResourceTemplate]:
        return self._known.list_templates()

    async def get_resource(self, uri: Any, context: Context[Any, Any]) -> Resource:
        return await self._known.get_resource(uri, context)
