"""The tools for entities, with a real client and a real engine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from videogen_mcp.server.settings import ServerSettings

from ..engine.media_files import png
from .conftest import Connect
from .local_engine import local, local_home, refused, told, web

__all__ = ["local", "local_home", "web"]

pytestmark = pytest.mark.anyio


async def test_entities_are_listed_by_type_and_page(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        first = await told(client, "list_entities", entity_type="ACTOR", limit=1)
        cursor = first["next_cursor"]
        second = await told(client, "list_entities", entity_type="ACTOR", limit=1, cursor=cursor)
    [actor] = first["entities"]
    assert actor["entity_type"] == "ACTOR"
    assert actor["can_present"] is True
    assert actor["is_built_in"] is True
    assert actor["voice"]
    assert second["entities"][0]["entity_id"] != actor["entity_id"]


async def test_an_entity_lives_from_creation_to_archive(
    connect: Connect, local: ServerSettings, tmp_path: Path
) -> None:
    picture = tmp_path / "mug.png"
    picture.write_bytes(png())
    async with connect(local) as client:
        made = await told(
            client, "create_entity", entity_type="PRODUCT", name="Mug", description="A blue mug"
        )
        named = {"entity_id": made["entity_id"]}
        shown = await told(
            client,
            "add_entity_reference",
            **named,
            file_id=str(picture),
            description="from the side",
            is_default=True,
        )
        [reference] = shown["references"]
        renamed = await told(client, "update_entity", **named, name="Big mug")
        cleared = await told(client, "update_entity", **named, description="")
        bare = await told(client, "remove_entity_reference", **named, file_id=reference["file_id"])
        read = await told(client, "get_entity", **named)
        archived = await told(client, "archive_entity", **named)
        listed = await told(client, "list_entities", entity_type="PRODUCT")
    assert "add_entity_reference" in made["next_step"]
    assert reference["description"] == "from the side"
    assert reference["is_default"] is True
    assert (renamed["name"], renamed["description"]) == ("Big mug", "A blue mug")
    assert "description" not in cleared
    assert "references" not in bare
    assert read["name"] == "Big mug"
    assert archived["archived"] is True
    assert named["entity_id"] not in [entity["entity_id"] for entity in listed["entities"]]


async def test_a_wrong_entity_id_is_answered_with_the_nearest(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        listed = await told(client, "list_entities", entity_type="ACTOR", limit=1)
        actor = listed["entities"][0]
        by_name = await refused(client, "get_entity", entity_id=actor["name"].lower())
        by_slip = await refused(client, "get_entity", entity_id=actor["entity_id"][:-1])
    for text in (by_name, by_slip):
        answer = json.loads(text)
        assert answer["code"] == "not_found"
        assert f"Did you mean {actor['entity_id']} ({actor['name']})?" in answer["next_step"]


async def test_an_update_that_changes_nothing_is_refused(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        text = await refused(client, "update_entity", entity_id="vg_enti_1")
    assert "name, description: give at least one of them." in text


async def test_an_unknown_type_is_answered_with_the_known_ones(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        text = await refused(client, "create_entity", entity_type="ACTR", name="Ada")
    assert "Did you mean ACTOR?" in text
