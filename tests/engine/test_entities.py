"""Entities over HTTP: the catalogue, a team's own, their references, and what they are used for."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from videogen_mcp.engine.catalog import BUILT_INS
from videogen_mcp.engine.store.cursors import Cursors
from videogen_mcp.engine.store.database import Database
from videogen_mcp.engine.store.entities import EntityRow, EntityStore
from videogen_mcp.engine.store.projects import ProjectStore
from videogen_mcp.engine.store.schema import entities as table
from videogen_mcp.engine.work.portraying import picture_of
from videogen_mcp.media.speech.voices import find_voice
from videogen_mcp.media.visuals.directions import DIRECTIONS, choose_look
from videogen_mcp.wire import Entity

from .engine_process import EngineProcess
from .media_files import png, wav

TYPES = ("ACTOR", "VISUAL_STYLE", "SLIDESHOW_THEME")


def create(engine: EngineProcess, kind: str = "PRODUCT", **fields: Any) -> dict[str, Any]:
    body = {"entityType": kind, "name": "Water bottle", **fields}
    response = engine.client.post("/v1/entities", json=body)
    assert response.status_code == 200, response.text
    entity: dict[str, Any] = response.json()
    return entity


def refer(engine: EngineProcess, entity_id: str, file_id: str, **fields: Any) -> Any:
    path = f"/v1/entities/{entity_id}/references"
    return engine.client.post(path, json={"fileId": file_id, **fields})


def listed(engine: EngineProcess, **query: Any) -> Iterator[list[dict[str, Any]]]:
    """The pages of a list."""
    cursor = None
    while True:
        params = {**query, **({"cursor": cursor} if cursor else {})}
        page = engine.client.get("/v1/entities", params=params).json()
        yield page["entities"]
        cursor = page["nextCursor"]
        assert page["hasMore"] == (cursor is not None)
        if cursor is None:
            return


def error_of(response: Any, status: int, code: str) -> str:
    assert response.status_code == status, response.text
    body = response.json()
    assert body["code"] == code
    message: str = body["message"]
    return message


@pytest.fixture(scope="module")
def picture(engine: EngineProcess) -> str:
    file_id: str = engine.upload("teal.png", png(color=(0, 140, 140)))["fileId"]
    return file_id


def test_an_entity_is_created_read_changed_and_put_away(engine: EngineProcess) -> None:
    made = create(engine, description="  Steel, 0.5 l ")
    assert (made["name"], made["description"]) == ("Water bottle", "Steel, 0.5 l")
    assert (made["references"], made["actorConfig"], made["isBuiltIn"]) == ([], None, False)
    path = f"/v1/entities/{made['entityId']}"
    assert engine.client.get(path).json() == made
    changed = engine.client.post(f"{path}/update", json={"name": " Flask\n one "}).json()
    assert (changed["name"], changed["description"]) == ("Flask one", "Steel, 0.5 l")
    for _ in range(2):
        archived = engine.client.post(f"{path}/archive")
        assert archived.json() == {"entityId": made["entityId"], "archived": True}
    assert engine.client.get(path).json()["name"] == "Flask one"
    found = [item["entityId"] for page in listed(engine, entityType="PRODUCT") for item in page]
    assert made["entityId"] not in found
    error_of(engine.client.post(f"{path}/update", json={"name": "No"}), 404, "not_found")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"entityType": "PRODUCT", "name": "   "}, "name"),
        ({"entityType": "PRODUCT", "name": "x" * 256}, "name"),
        ({"entityType": "PRODUCT", "name": "a\u0000b"}, "name"),
        ({"entityType": "PRODUCT", "name": "ok", "description": "d" * 10_001}, "description"),
        ({"entityType": "PLANT", "name": "ok"}, "entityType"),
        ({"entityType": "PRODUCT"}, "name"),
    ],
)
def test_a_bad_entity_is_refused_by_its_field(
    engine: EngineProcess, body: dict[str, str], field: str
) -> None:
    message = error_of(engine.client.post("/v1/entities", json=body), 400, "invalid_request")
    assert message.startswith(field)


@pytest.mark.parametrize("entity_id", ["vg_enti_nobody", "%00", "a%2Fb", "%F0%9F%92%A7", "x" * 900])
def test_an_unknown_entity_is_not_found(engine: EngineProcess, entity_id: str) -> None:
    error_of(engine.client.get(f"/v1/entities/{entity_id}"), 404, "not_found")


def test_references_are_added_updated_and_removed(engine: EngineProcess, picture: str) -> None:
    own = create(engine, "ACTOR", name="Kim")
    assert own["actorConfig"] == {
        "voiceDisplayName": None,
        "hasVoice": False,
        "hasAvatarPresenter": False,
    }
    second = engine.upload("second.png", png())["fileId"]
    first = refer(engine, own["entityId"], picture).json()
    assert first["references"] == [{"fileId": picture, "description": "", "isDefault": True}]
    assert first["actorConfig"]["hasAvatarPresenter"]
    both = refer(engine, own["entityId"], second, description="side", isDefault=True).json()
    assert [item["isDefault"] for item in both["references"]] == [False, True]
    same = refer(engine, own["entityId"], second, description="profile").json()
    assert same["references"][1] == {"fileId": second, "description": "profile", "isDefault": True}
    path = f"/v1/entities/{own['entityId']}/references/remove"
    left = engine.client.post(path, json={"fileId": second}).json()
    assert left["references"] == [{"fileId": picture, "description": "", "isDefault": True}]
    assert "fileId" in error_of(engine.client.post(path, json={"fileId": second}), 404, "not_found")


def test_a_reference_is_a_picture_and_of_a_theme_also_slides(engine: EngineProcess) -> None:
    tone = engine.upload("tone.wav", wav())["fileId"]
    document = engine.upload("deck.pdf", b"%PDF-1.4\n%%EOF")["fileId"]
    ticket = engine.client.post("/v1/files/upload", json={"displayName": "late.png"}).json()
    actor = create(engine, "ACTOR")["entityId"]
    for file_id in (tone, document, ticket["fileId"]):
        message = error_of(refer(engine, actor, file_id), 400, "invalid_request")
        assert message.startswith("fileId")
    error_of(refer(engine, actor, "vg_file_missing"), 404, "not_found")
    theme = create(engine, "SLIDESHOW_THEME")["entityId"]
    assert refer(engine, theme, document).json()["references"][0]["fileId"] == document


def test_an_entity_takes_twenty_references(engine: EngineProcess, picture: str) -> None:
    own = create(engine)["entityId"]
    for number in range(20):
        file_id = engine.upload(f"{number}.png", png(64, 40, (number, 0, 0)))["fileId"]
        assert refer(engine, own, file_id).status_code == 200
    assert "20" in error_of(refer(engine, own, picture), 400, "invalid_request")


def test_built_in_entities_come_first_and_do_not_change(
    engine: EngineProcess, picture: str
) -> None:
    mine = create(engine, "ACTOR", name="Mine")
    actors = [item for page in listed(engine, entityType="ACTOR", limit=5) for item in page]
    ready_made = [item for item in actors if item["isBuiltIn"]]
    assert actors[: len(ready_made)] == ready_made
    assert len(ready_made) >= 12
    assert actors[len(ready_made)]["entityId"] == mine["entityId"]
    assert all(item["actorConfig"]["hasVoice"] for item in ready_made)
    path = f"/v1/entities/{ready_made[0]['entityId']}"
    assert engine.client.get(path).json() == ready_made[0]
    for change, body in (
        ("update", {"name": "Other"}),
        ("archive", {}),
        ("references", {"fileId": picture}),
        ("references/remove", {"fileId": ready_made[0]["references"][0]["fileId"]}),
    ):
        error_of(engine.client.post(f"{path}/{change}", json=body), 403, "not_authorized")


@pytest.mark.parametrize("limit", [1, 3, 13, 31, 200])
def test_pages_of_any_size_hold_every_entity_once(engine: EngineProcess, limit: int) -> None:
    create(engine, "ACTOR")
    pages = list(listed(engine, entityType="ACTOR", limit=limit))
    assert all(len(page) == limit for page in pages[:-1])
    assert 0 < len(pages[-1]) <= limit
    found = [item["entityId"] for page in pages for item in page]
    assert len(found) == len(set(found))


def test_a_cursor_belongs_to_its_filter(engine: EngineProcess) -> None:
    page = engine.client.get("/v1/entities", params={"limit": 2}).json()
    params = {"cursor": page["nextCursor"], "entityType": "ACTOR"}
    error_of(engine.client.get("/v1/entities", params=params), 400, "invalid_request")
    error_of(engine.client.get("/v1/entities", params={"cursor": "x"}), 400, "invalid_request")


def test_ten_thousand_entities_are_paged_while_more_come(home: Path) -> None:
    home.mkdir()
    database = Database.in_folder(home)
    store = EntityStore(database, Cursors("key"))
    with database.write() as connection:
        rows = [EntityRow(f"vg_enti_{number}", "PRODUCT", "n") for number in range(10_000)]
        connection.execute(table.insert(), [vars(row) for row in rows])
    seen: list[str] = []
    cursor = None
    while True:
        page = store.page("PRODUCT", scope="all", limit=200, cursor=cursor)
        seen += [row.id for row in page.items]
        store.add(EntityRow(f"vg_enti_late{len(seen)}", "PRODUCT", "late"))
        cursor = page.next_cursor
        if cursor is None:
            break
    assert sorted(seen) == sorted(row.id for row in rows)
    database.close()


def test_the_picture_of_a_built_in_entity_is_drawn_in_the_background(
    engine: EngineProcess,
) -> None:
    [reference] = next(listed(engine, entityType="ACTOR"))[0]["references"]
    assert reference["isDefault"]
    path = f"/v1/files/{reference['fileId']}"
    deadline = time.monotonic() + 60
    while (info := engine.client.get(path).json())["downloadSource"]["status"] != "ready":
        assert info["scope"] == "ENTITY"
        assert time.monotonic() < deadline
        time.sleep(0.1)
    picture = Image.open(io.BytesIO(engine.client.get(info["downloadUrl"]).content))
    assert picture.size == (1024, 1024)
    assert engine.client.get(info["thumbnailUrl"]).status_code == 200
    assert (info["previewSource"]["status"], info["hlsSource"]["status"]) == ("ready", "skipped")


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_of_the_catalogue_is_drawn_alike_every_time(kind: str) -> None:
    entity = next(entity for entity in BUILT_INS if entity.type == kind)
    picture = picture_of(entity)
    assert picture.shape == ((1024, 1024, 3) if kind == "ACTOR" else (720, 1280, 3))
    assert picture.std() > 20
    assert (picture == picture_of(entity)).all()


def test_the_catalogue_is_sound() -> None:
    assert len({entity.id for entity in BUILT_INS}) == len(BUILT_INS)
    assert len({entity.picture_id for entity in BUILT_INS}) == len(BUILT_INS)
    for entity in BUILT_INS:
        prefix, digits = entity.id[:8], entity.id[8:]
        assert (prefix, len(digits), digits[0] in "01234567") == ("vg_enti_", 22, True)
        assert entity.actor is None or find_voice(entity.actor.voice)


def test_every_art_direction_is_a_style_whose_words_choose_it() -> None:
    styles = [entity for entity in BUILT_INS if entity.style is not None]
    assert {entity.style.direction for entity in styles if entity.style} == set(DIRECTIONS)
    for entity in styles:
        for seed in range(5):
            look = choose_look(entity.description, topic="money bank tax", seed=seed)
            assert entity.style
            assert look.direction == entity.style.direction


def style_of_a_run(engine: EngineProcess, entity_id: str) -> tuple[set[str], list[str]]:
    """The directions of the scenes of a finished run, and what it says was weaker."""
    style = {"type": "AI_IMAGE", "entityId": entity_id}
    started = engine.start_run(visualStyle=style, autoExport=False)
    run = engine.finish(started["workflowRunId"])
    assert run["status"] == "succeeded", run
    database = Database.in_folder(engine.home)
    project = ProjectStore(database, Cursors("")).find(started["projectId"])
    database.close()
    assert project
    assert project.timeline
    shots = [shot for section in project.timeline["sections"] for shot in section["shots"]]
    briefs = [shot["visual"]["brief"] for shot in shots]
    looks = {f"{brief['direction']} {brief['hue']:.0f}" for brief in briefs}
    return looks, run["degradations"]


def test_a_built_in_style_is_the_art_direction_of_the_video(engine: EngineProcess) -> None:
    [styles] = listed(engine, entityType="VISUAL_STYLE", limit=200)
    retro = next(item for item in styles if item["name"] == "Retro Rays")
    looks, notes = style_of_a_run(engine, retro["entityId"])
    assert {look.split()[0] for look in looks} == {"retro"}
    assert any("style entity" in note for note in notes)


def test_an_own_style_gives_its_words_and_the_colour_of_its_picture(
    engine: EngineProcess, picture: str
) -> None:
    own = create(engine, "VISUAL_STYLE", name="House look", description="Soft watercolour washes.")
    refer(engine, own["entityId"], picture)
    looks, notes = style_of_a_run(engine, own["entityId"])
    # A picture of one teal, between the words for 185 and 190 degrees.
    assert looks <= {"watercolor 185", "watercolor 190"}
    assert any("leading colour" in note and "reference pictures" in note for note in notes)


def test_a_style_that_cannot_be_used_is_refused_before_anything_starts(
    engine: EngineProcess,
) -> None:
    actor = create(engine, "ACTOR")["entityId"]
    gone = create(engine, "VISUAL_STYLE")["entityId"]
    engine.client.post(f"/v1/entities/{gone}/archive")

    def refusal(status: int, code: str, **changes: Any) -> str:
        body = {"script": "Hello.", "visualStyle": {"type": "STOCK"}, **changes}
        return error_of(
            engine.client.post("/v1/workflows/script-to-video", json=body), status, code
        )

    def style(entity_id: str) -> dict[str, Any]:
        return {"visualStyle": {"type": "AI_IMAGE", "entityId": entity_id}}

    assert "visualStyle.entityId" in refusal(404, "not_found", **style("vg_enti_missing"))
    assert "VISUAL_STYLE" in refusal(400, "invalid_request", **style(actor))
    assert "archived" in refusal(404, "not_found", **style(gone))
    assert "actorEntityId" in refusal(404, "not_found", actorEntityId="vg_enti_missing")
    assert "ACTOR" in refusal(400, "invalid_request", actorEntityId=BUILT_INS[-1].id)
    assert "has no picture" in refusal(400, "invalid_request", actorEntityId=actor)


def test_every_answer_has_the_shape_of_an_entity(engine: EngineProcess) -> None:
    keys = set(Entity.model_json_schema(by_alias=True)["required"])
    for page in listed(engine, limit=200):
        assert all(keys <= item.keys() for item in page)


def test_the_vendors_sdk_does_everything_with_entities(engine: EngineProcess, picture: str) -> None:
    from videogen import VideoGen

    client = VideoGen(api_key=engine.info["token"], base_url=engine.info["url"])
    made = client.entities.create_entity(entity_type="PRODUCT", name="Cup")
    own = made["entity_id"]
    client.entities.update_entity(own, description="Blue")
    added = client.entities.add_entity_reference(own, file_id=picture, is_default=True)
    assert added["references"][0]["is_default"] is True
    assert client.entities.get_entity(own)["description"] == "Blue"
    removed = client.entities.remove_entity_reference(own, file_id=picture)
    assert removed["references"] == []
    page = client.entities.list_entities(entity_type="PRODUCT", limit=1)
    assert page["entities"][0]["entity_id"] == own
    assert client.entities.archive_entity(own) == {"entity_id": own, "archived": True}
