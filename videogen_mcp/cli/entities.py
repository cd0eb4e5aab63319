"""`videogen-mcp entities`: whom and what videos can show; and finding one by its name."""

from __future__ import annotations

import difflib
import json
from typing import TYPE_CHECKING

import anyio
import click

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient
    from videogen_mcp.wire import Entity
    from videogen_mcp.wire.entities import EntityType

TYPES = ["actor", "product", "visual_style", "slideshow_theme"]


@click.command()
@click.option("--type", "kind", type=click.Choice(TYPES, case_sensitive=False), help="Only these.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def entities(kind: str | None, as_json: bool) -> None:
    """List the actors, products, styles and themes for videos.

    \b
    Examples:
      videogen-mcp entities
      videogen-mcp entities --type actor --json
    """
    found = anyio.run(_listed, kind)
    if as_json:
        click.echo(json.dumps([entity.to_wire() for entity in found], ensure_ascii=False))
        return
    width = max((len(entity.name) for entity in found), default=0)
    for entity in found:
        about = " ".join(entity.description.split())
        click.echo(f"{entity.name:<{width}}  {entity.entity_type.lower():<15}  {about}")


async def _listed(kind: str | None) -> list[Entity]:
    from .following import connect

    async with await connect() as client:
        return await _all(client, kind.upper() if kind else None)  # type: ignore[arg-type]


async def _all(client: VideoGenClient, kind: EntityType | None) -> list[Entity]:
    pages = client.pages(client.list_entities, entity_type=kind, limit=200)
    return [entity async for entity in pages]


async def entity_id(client: VideoGenClient, named: str, kind: EntityType | None) -> str:
    """The id of the entity that `named` is the name or the id of."""
    from videogen_mcp.errors import NotFoundError

    found = await _all(client, kind)
    for entity in found:
        if named == entity.entity_id:
            return named
    fitting = [entity for entity in found if entity.name.casefold() == named.casefold()]
    if len(fitting) == 1:
        return fitting[0].entity_id
    if fitting:
        ids = ", ".join(entity.entity_id for entity in fitting)
        raise NotFoundError(f"Several entities are called {named!r}: {ids}.", hint="Give an id.")
    near = difflib.get_close_matches(named, [entity.name for entity in found], n=1, cutoff=0.5)
    meant = f" Did you mean {near[0]!r}?" if near else ""
    raise NotFoundError(
        f"No {kind.lower() if kind else 'entity'} is called {named!r}.{meant}",
        hint="`videogen-mcp entities` lists all.",
    )
