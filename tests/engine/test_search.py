"""The search index: what it finds, what it leaves out, and that it outlives the engine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.engine.search import lexical
from videogen_mcp.engine.search.index import FLOOR, SearchIndex
from videogen_mcp.engine.search.words import meanings
from videogen_mcp.engine.store.database import Database

from ..bench.search_set import documents, queries
from .engine_process import EngineProcess
from .media_files import png


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database.in_folder(tmp_path)


@pytest.fixture
def index(database: Database) -> SearchIndex:
    made = SearchIndex(database)
    for name, about, spoken in documents():
        made.put(name, f"{name} {about}", spoken)
    return made


def names(index: SearchIndex, query: str, limit: int = 10) -> list[str]:
    return [item.file_id for item in index.find(query, limit)]


def test_nine_of_ten_labelled_queries_find_their_file_first(index: SearchIndex) -> None:
    first = [names(index, query, 1) == [wanted] for _, query, wanted in queries()]
    assert sum(first) >= 0.88 * len(first)


def test_similarities_fall_and_lie_between_the_floor_and_one(index: SearchIndex) -> None:
    found = [item.similarity for item in index.find("a dog at the beach", 10)]
    assert len(found) > 1
    assert found == sorted(found, reverse=True)
    assert all(FLOOR <= similarity <= 1 for similarity in found)


def test_a_name_is_a_strong_match(index: SearchIndex) -> None:
    best = index.find("guitar solo", 1)[0]
    assert best.file_id == "guitar-solo.mp3"
    assert best.similarity > 0.7


def test_what_has_nothing_to_do_with_any_file_finds_nothing(index: SearchIndex) -> None:
    assert names(index, "quantum physics lecture") == []
    assert names(index, "%%% ''' \" * NEAR( ???") == []


def test_a_misspelt_word_is_mended(index: SearchIndex) -> None:
    assert names(index, "choclate cake", 1) == ["chocolate-cake.jpg"]


def test_other_languages_are_matched_by_what_they_mean(index: SearchIndex) -> None:
    assert "wedding" in " ".join(meanings("Hochzeit"))
    assert meanings("the light of the house") == []
    assert names(index, "voiture électrique", 1) == ["electric-car.png"]


def test_a_removed_file_is_found_no_more_and_may_come_back(index: SearchIndex) -> None:
    index.remove("guitar-solo.mp3")
    assert "guitar-solo.mp3" not in names(index, "electric guitar solo")
    index.put("guitar-solo.mp3", "Electric guitar solo")
    assert names(index, "electric guitar solo", 1) == ["guitar-solo.mp3"]


def test_a_changed_file_is_found_by_its_new_words_only(index: SearchIndex) -> None:
    assert names(index, "coral reef", 1) == ["coral-reef.mp4"]
    index.put("coral-reef.mp4", "A lighthouse in the snow")
    assert names(index, "lighthouse", 1) == ["coral-reef.mp4"]
    assert "coral-reef.mp4" not in names(index, "colourful fish under water")


def test_the_index_outlives_its_process(index: SearchIndex, database: Database) -> None:
    assert names(SearchIndex(database), "vaccines", 1) == ["vaccine-faq.txt"]


def test_what_another_process_adds_is_found(index: SearchIndex, database: Database) -> None:
    assert names(index, "lighthouse") == []
    SearchIndex(database).put("new.jpg", "A lighthouse on a cliff")
    assert names(index, "lighthouse", 1) == ["new.jpg"]


def test_a_database_without_a_word_index_finds_names_too(
    index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lexical, "has_word_index", lambda _connection: False)
    assert names(index, "IMG_4821", 1) == ["IMG_4821.JPG"]


def test_nothing_is_downloaded(tmp_path: Path) -> None:
    program = (
        "import socket, sys\n"
        "def refuse(*_): raise OSError('no network')\n"
        "socket.socket.connect = socket.getaddrinfo = refuse\n"
        "from pathlib import Path\n"
        "from videogen_mcp.engine.search.index import SearchIndex\n"
        "from videogen_mcp.engine.store.database import Database\n"
        "index = SearchIndex(Database.in_folder(Path(sys.argv[1])))\n"
        "index.put('a', 'A lighthouse on a cliff')\n"
        "print(index.find('lighthouse', 1)[0].file_id)\n"
    )
    environment = {**os.environ, "HOME": str(tmp_path), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "a"


def test_an_uploaded_picture_is_found_until_it_is_archived(engine: EngineProcess) -> None:
    name = "Zanzibar harbour at dusk.png"
    info = engine.upload(name, png(color=(20, 60, 160)))
    deadline = time.monotonic() + 60
    while not (found := search(engine, "zanzibar harbour")):
        assert time.monotonic() < deadline, "the picture was never found"
        time.sleep(0.1)
    assert found[0]["file"]["fileId"] == info["fileId"]
    assert 0.7 < found[0]["similarity"] <= 1
    assert found[0]["file"]["fileAnalysisMetadata"]["analysisProgressPercentage"] == 100
    assert engine.client.post(f"/v1/files/{info['fileId']}/archive").status_code == 200
    left = [result["file"]["fileId"] for result in search(engine, "zanzibar harbour")]
    assert info["fileId"] not in left


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "query"),
        ({"query": ""}, "query"),
        ({"query": "   "}, "query"),
        ({"query": "sea", "numResults": 0}, "numResults"),
        ({"query": "sea", "numResults": 101}, "numResults"),
    ],
)
def test_a_search_that_cannot_be_made_names_the_field(
    engine: EngineProcess, body: dict[str, object], field: str
) -> None:
    answer = engine.client.post("/v1/files/search", json=body)
    assert answer.status_code == 400
    assert field in answer.json()["message"]


@pytest.mark.parametrize(
    "query", ["\x00", "'; DROP TABLE files; --", '" OR "', "\ud800", "海" * 500, "x" * 100_000]
)
def test_hostile_queries_are_answered(engine: EngineProcess, query: str) -> None:
    answer = engine.client.post(
        "/v1/files/search",
        content='{"query": ' + json.dumps(query) + "}",
        headers={"content-type": "application/json"},
    )
    assert answer.status_code in (200, 400), answer.text


def search(engine: EngineProcess, query: str) -> list[dict[str, Any]]:
    answer = engine.client.post("/v1/files/search", json={"query": query, "numResults": 3})
    assert answer.status_code == 200, answer.text
    assert answer.json()["degradations"]
    results: list[dict[str, Any]] = answer.json()["results"]
    return results
