from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from videogen_mcp.engine import ids
from videogen_mcp.engine.errors import EngineError
from videogen_mcp.engine.identity import load_identity, remember_port
from videogen_mcp.engine.store.cursors import Cursors
from videogen_mcp.engine.store.database import Database
from videogen_mcp.engine.store.files import FileRow, FileStore
from videogen_mcp.engine.store.runs import RunRow, RunStore
from videogen_mcp.engine.store.schema import VERSION, NewerDatabase


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database.in_folder(tmp_path)


@pytest.fixture
def runs(database: Database) -> RunStore:
    return RunStore(database, Cursors("key"))


def add(database: Database, runs: RunStore, created: int) -> str:
    run_id = ids.new_id(ids.WORKFLOW_RUN)
    row = RunRow(run_id, "workflow", "SCRIPT_TO_VIDEO", run_id, "vg_proj_1", {}, created=created)
    with database.write() as connection:
        runs.add(connection, [row])
    return run_id


def test_an_id_is_a_uuid_in_base62() -> None:
    made = {ids.new_id(ids.FILE) for _ in range(200)}
    assert len(made) == 200
    for value in made:
        number = value.removeprefix("vg_file_")
        assert len(number) == 22
        assert number[0] in "01234567"
        assert set(number) <= set(ids.DIGITS)
    assert ids.base62(2**128 - 1) == "7n42DGM5Tflk9n8mt7Fhc7"
    assert ids.base62(0) == "0" * 22


def test_rows_of_one_moment_are_paged_without_loss(database: Database, runs: RunStore) -> None:
    made = {add(database, runs, created=1000) for _ in range(5)}
    seen: list[str] = []
    cursor = None
    while True:
        page = runs.page("workflow", limit=2, cursor=cursor)
        seen += [row.id for row in page.items]
        if page.next_cursor is None:
            break
        cursor = page.next_cursor
    assert len(seen) == 5
    assert set(seen) == made


def test_a_final_status_never_changes_again(database: Database, runs: RunStore) -> None:
    run_id = add(database, runs, created=1)
    runs.update(run_id, status="cancelled")
    after = runs.update(run_id, status="succeeded", progress=100.0)
    assert after is not None
    assert after.status == "cancelled"
    assert after.progress == 0


def test_many_writers_do_not_get_in_each_others_way(database: Database, runs: RunStore) -> None:
    run_id = add(database, runs, created=1)
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: runs.update(run_id, progress=float(n)), range(200)))
    found = runs.find(run_id)
    assert found is not None
    assert found.updated > found.created


@pytest.mark.parametrize("cursor", ["", "AAAA", "not base64!", "é", "bm90OmE6Y3Vyc29y"])
def test_a_made_up_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(EngineError, match="cursor"):
        Cursors("key").open("files", cursor)


def test_a_cursor_is_bound_to_its_list_and_its_engine() -> None:
    cursor = Cursors("key").seal("files", 7, "vg_file_1")
    assert Cursors("key").open("files", cursor) == (7, "vg_file_1")
    for other in (
        lambda: Cursors("key").open("runs", cursor),
        lambda: Cursors("other").open("files", cursor),
    ):
        with pytest.raises(EngineError):
            other()


def test_a_folder_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    Database.in_folder(tmp_path).close()
    with sqlite3.connect(tmp_path / "engine.sqlite") as connection:
        connection.execute("update meta set value = '99'")
    with pytest.raises(NewerDatabase, match="version 99"):
        Database.in_folder(tmp_path)


def test_a_folder_of_an_older_version_keeps_its_rows_and_gets_what_it_lacks(tmp_path: Path) -> None:
    database = Database.in_folder(tmp_path)
    files = FileStore(database, Cursors("key"), tmp_path / "files")
    kept = FileRow(id="vg_file_old", type="IMAGE", scope="GLOBAL", display_name="old.png")
    files.add(kept)
    database.close()
    newer = ("description", "renditions", "signed_until", "origin", "is_public")
    with sqlite3.connect(tmp_path / "engine.sqlite") as connection:
        for column in newer:
            connection.execute(f"alter table files drop column {column}")
        connection.execute("drop table entities")
        connection.execute("update meta set value = '1'")
    database = Database.in_folder(tmp_path)
    assert FileStore(database, Cursors("key"), tmp_path / "files").find("vg_file_old") == kept
    with sqlite3.connect(tmp_path / "engine.sqlite") as connection:
        assert connection.execute("select value from meta").fetchone() == (str(VERSION),)
        assert connection.execute("select count(*) from entities").fetchone() == (0,)


def test_an_identity_is_made_once_and_remembers_its_port(tmp_path: Path) -> None:
    first = load_identity(tmp_path)
    assert load_identity(tmp_path) == first
    assert len({first.token, first.signing_key, first.home_id}) == 3
    remember_port(tmp_path, first, 4242)
    assert load_identity(tmp_path).port == 4242
    assert load_identity(tmp_path).token == first.token
