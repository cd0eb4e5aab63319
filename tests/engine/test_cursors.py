"""Lists of many rows, read page by page while the rows change."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from .crowd import Crowd
from .engine_process import EngineProcess

pytestmark = pytest.mark.slow

MANY = 10_000


class Listing(NamedTuple):
    """How a list is read; `count` rows of it are there from the start."""

    path: str
    key: str
    id_key: str
    count: int
    limits: tuple[int, ...]


PROJECT = "/v1/projects/{project}"
LISTINGS = [
    Listing("/v1/files", "files", "fileId", MANY, (200,)),
    Listing("/v1/entities?entityType=PRODUCT", "entities", "entityId", MANY, (61,)),
    Listing("/v1/projects", "projects", "projectId", MANY, (199,)),
    Listing("/v1/workflows/runs", "workflowRuns", "workflowRunId", MANY, (200,)),
    Listing("/v1/tools/executions", "toolExecutions", "toolExecutionId", MANY, (100,)),
    Listing(f"{PROJECT}/remix-actions", "remixActions", "remixActionId", 150, (50, 7, 1)),
    Listing(f"{PROJECT}/exports", "exports", "exportId", 150, (50, 7)),
    Listing("/v1/webhooks/endpoints", "endpoints", "endpointId", 150, (50, 7)),
]
BY_KEY = {listing.key: listing for listing in LISTINGS}
UPDATED_FIRST = ("files", "projects")
"""Lists in which an updated row moves to the front."""

every_list = pytest.mark.parametrize("key", BY_KEY)


class Crowded(NamedTuple):
    engine: EngineProcess
    crowd: Crowd
    ids: dict[str, list[str]]

    def path(self, key: str) -> str:
        return BY_KEY[key].path.format(project=self.crowd.project_id)

    def page(self, key: str, **query: Any) -> dict[str, Any]:
        response = self.engine.client.get(self.path(key), params=self._query(key, query))
        assert response.status_code == 200, response.text
        page: dict[str, Any] = response.json()
        assert page["hasMore"] == (page["nextCursor"] is not None)
        return page

    def refusal(self, key: str, **query: Any) -> str:
        response = self.engine.client.get(self.path(key), params=self._query(key, query))
        assert response.status_code == 400, response.text
        assert response.json()["code"] == "invalid_request"
        return str(response.json()["message"])

    def _query(self, key: str, query: dict[str, Any]) -> dict[str, Any]:
        path = self.path(key)
        own = dict(part.split("=") for part in path.partition("?")[2].split("&") if part)
        return {**own, **query}

    def walk(self, key: str, limit: int) -> Iterator[str]:
        """The ids of a list, page after page."""
        cursor: dict[str, str] = {}
        while True:
            page = self.page(key, limit=limit, **cursor)
            items = page[key]
            assert len(items) == limit or not page["hasMore"]
            yield from (item[BY_KEY[key].id_key] for item in items)
            if not page["hasMore"]:
                return
            cursor = {"cursor": page["nextCursor"]}


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crowded]:
    home = tmp_path_factory.mktemp("crowded")
    crowd = Crowd(home)
    made = {listing.key: crowd.fill(listing.key, listing.count) for listing in LISTINGS}
    crowd.fill("projects", 1, id=crowd.project_id)
    engine = EngineProcess(home)
    yield Crowded(engine, crowd, made)
    engine.stop()
    crowd.database.close()


@pytest.mark.parametrize(
    ("key", "limit"), [(listing.key, limit) for listing in LISTINGS for limit in listing.limits]
)
def test_no_row_is_missed_or_given_twice_while_rows_are_added(
    crowded: Crowded, key: str, limit: int
) -> None:
    with crowded.crowd.busy(lambda: crowded.crowd.add(key)) as added:
        seen = list(crowded.walk(key, limit))
        assert added, "nothing was added meanwhile"
    assert len(seen) == len(set(seen))
    assert set(crowded.ids[key]) <= set(seen)


@pytest.mark.parametrize("key", UPDATED_FIRST)
def test_rows_that_rest_come_exactly_once_while_others_are_updated(
    crowded: Crowded, key: str
) -> None:
    restless = crowded.ids[key][::97]
    turns = itertools.cycle(restless)
    with crowded.crowd.busy(lambda: crowded.crowd.touch(key, next(turns))) as touched:
        seen = list(crowded.walk(key, 197))
        assert touched, "nothing was updated meanwhile"
    resting = set(crowded.ids[key]) - set(restless)
    assert [row_id for row_id in seen if row_id in resting] == [
        row_id for row_id in dict.fromkeys(seen) if row_id in resting
    ]
    assert resting <= set(seen)


@every_list
def test_the_newest_come_first(crowded: Crowded, key: str) -> None:
    newest = crowded.crowd.add(key)
    assert crowded.page(key, limit=1)[key][0][BY_KEY[key].id_key] == newest


@every_list
def test_the_limit_is_fifty_unless_it_is_given(crowded: Crowded, key: str) -> None:
    assert len(crowded.page(key)[key]) == 50
    assert len(crowded.page(key, limit=3)[key]) == 3
    for limit in (0, -1, 201, 10**30, "many", ""):
        assert "limit" in crowded.refusal(key, limit=limit)


@every_list
def test_a_cursor_of_another_list_is_refused(crowded: Crowded, key: str) -> None:
    others = [listing.key for listing in LISTINGS if listing.key != key]
    for other in others:
        cursor = crowded.page(other, limit=1)["nextCursor"]
        assert "cursor" in crowded.refusal(key, limit=1, cursor=cursor), other


@every_list
def test_a_cursor_that_was_tampered_with_is_refused(crowded: Crowded, key: str) -> None:
    cursor = crowded.page(key, limit=1)["nextCursor"]
    for place in range(0, len(cursor) - 4, 9):
        changed = "A" if cursor[place] != "A" else "B"
        spoiled = cursor[:place] + changed + cursor[place + 1 :]
        assert "cursor" in crowded.refusal(key, limit=1, cursor=spoiled), place
    for spoiled in ("", " ", "\x00", "é", "null", cursor[:-8], cursor * 2, "A" * 20_000):
        assert "cursor" in crowded.refusal(key, cursor=spoiled), spoiled[:20]


@pytest.mark.parametrize(
    ("path", "key", "other"),
    [
        ("/v1/files", "files", "includeProjectFiles=true"),
        ("/v1/files", "files", "includeExportFiles=true"),
        ("/v1/entities", "entities", "entityType=PRODUCT"),
        ("/v1/entities?entityType=ACTOR", "entities", "entityType=PRODUCT"),
        ("/v1/resources/tts-voices", "ttsVoices", "query=de"),
    ],
)
def test_a_cursor_of_another_filter_is_refused(
    crowded: Crowded, path: str, key: str, other: str
) -> None:
    client = crowded.engine.client
    joint = "&" if "?" in path else "?"
    page = client.get(f"{path}{joint}limit=1").json()
    assert page["hasMore"], page
    bare = path.partition("?")[0]
    refused = client.get(f"{bare}?{other}&limit=1&cursor={page['nextCursor']}")
    assert refused.status_code == 400, refused.text
    assert "cursor" in refused.json()["message"]


def test_a_cursor_of_another_project_is_refused(crowded: Crowded) -> None:
    other = crowded.ids["projects"][0]
    cursor = crowded.page("exports", limit=1)["nextCursor"]
    response = crowded.engine.client.get(f"/v1/projects/{other}/exports?cursor={cursor}")
    assert response.status_code == 400
    assert "cursor" in response.json()["message"]


def test_a_cursor_still_works_after_a_restart(crowded: Crowded) -> None:
    first = crowded.page("entities", limit=5)
    before = crowded.page("entities", limit=5, cursor=first["nextCursor"])
    crowded.engine.stop()
    crowded.engine.start()
    assert crowded.page("entities", limit=5, cursor=first["nextCursor"]) == before


def test_a_limit_may_change_between_pages(crowded: Crowded) -> None:
    first = crowded.page("toolExecutions", limit=2)
    second = crowded.page("toolExecutions", limit=5, cursor=first["nextCursor"])
    together = crowded.page("toolExecutions", limit=7)
    shown = first["toolExecutions"] + second["toolExecutions"]
    assert shown == together["toolExecutions"]
