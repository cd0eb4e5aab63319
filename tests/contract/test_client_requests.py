"""Whatever our client can send is allowed, and whatever may come back is understood."""

from __future__ import annotations

import inspect
import random
from collections.abc import Mapping
from string import Formatter
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from videogen_mcp.client import VideoGenClient
from videogen_mcp.errors import ApiStatusError, BadRequestError
from videogen_mcp.wire import ROUTES, Request, WireModel

from .contract import Maker, key_of, leaves, operations, problems, schemas
from .mock_api import MockApi, mock_api

pytestmark = pytest.mark.anyio

MINIMAL: dict[str, dict[str, Any]] = {
    "generate_video_clip": {"prompt": "A lake."},
    "update_entity": {"name": "Ada"},
    "video_to_video": {"prompt": "As a drawing.", "videoUrl": "https://example.test/v.mp4"},
}
"""Where the contract wants at least one of several, which its schema cannot say."""

ONE_OF_BOTH = {"video_to_video": "videoUrl"}
"""Left out of the whole request, as only one of two may be given."""

WITH_BODIES = sorted(name for name, route in ROUTES.items() if route.request)


def client_of(api: MockApi, **options: bool) -> VideoGenClient:
    return VideoGenClient("sk_test", base_url=api.url, **options)


def path_names(operation: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(ROUTES[operation].path) if name]


def request_of(operation: str, maker: Maker) -> tuple[Request, dict[str, Any]]:
    """A request model, and the JSON that it was read from."""
    model, schema = ROUTES[operation].request, operations()[key_of(operation)].body
    assert model is not None
    assert schema is not None
    body = maker.of(schema)
    if not maker.full:
        body |= MINIMAL.get(operation, {})
    body.pop(ONE_OF_BOTH.get(operation) if maker.full else None, None)
    return model.from_wire(body), body


def query_of(operation: str) -> dict[str, Any]:
    """A value for every query parameter that the contract has, by Python's name."""
    values = {"limit": 7, "cursor": "c/1=&?", "query": "Zoë & co", "entity_type": "ACTOR"}
    model = ROUTES[operation].query
    return {name: values.get(name, True) for name in (model.model_fields if model else {})}


async def call(client: VideoGenClient, operation: str, *, full: bool) -> Any:
    arguments: list[Any] = [f"id/{number} é" for number, _ in enumerate(path_names(operation))]
    if ROUTES[operation].request is not None:
        arguments.append(request_of(operation, Maker(full=full))[0])
    query = query_of(operation) if full else {}
    return await getattr(client, operation)(*arguments, **query)


def test_the_client_has_one_method_per_route_and_the_contract_one_route_per_operation() -> None:
    methods = {
        name
        for name, member in inspect.getmembers(VideoGenClient, inspect.iscoroutinefunction)
        if name in ROUTES
    }
    assert methods == set(ROUTES)
    assert {key_of(name) for name in ROUTES} == set(operations())
    assert len(ROUTES) == 63


@pytest.mark.parametrize("operation", sorted(ROUTES))
@pytest.mark.parametrize("full", [False, True], ids=["least", "everything"])
async def test_every_method_sends_what_the_contract_allows_and_reads_what_it_answers(
    operation: str, full: bool
) -> None:
    async with mock_api(full=full) as api, client_of(api) as client:
        result = await call(client, operation, full=full)
    (request,) = api.seen
    assert request.problems == []
    assert request.operation is not None
    assert key_of(request.operation.id) == key_of(operation)
    assert request.path_values == tuple(
        f"id/{number} é" for number, _ in enumerate(path_names(operation))
    )
    if request.answer is None:
        assert result is None
    else:
        assert_nothing_lost(request.answer, result)


@pytest.mark.parametrize("operation", sorted(ROUTES))
def test_every_route_is_that_of_the_contract(operation: str) -> None:
    route, known = ROUTES[operation], operations()[key_of(operation)]
    assert (route.method, route.status) == (known.method, known.status)
    names = {name: f"{{{index}}}" for index, name in enumerate(path_names(operation))}
    places = [part for _, part, _, _ in Formatter().parse(known.path) if part]
    camel = {name: f"{{{index}}}" for index, name in enumerate(places)}
    assert route.path.format_map(names) == known.path.format_map(camel)
    assert set(aliases(route.query)) == set(known.query)


@pytest.mark.parametrize("operation", WITH_BODIES)
def test_every_field_of_the_contract_reaches_the_wire_unchanged(operation: str) -> None:
    request, body = request_of(operation, Maker(full=True))
    assert dict(leaves(request.to_wire())) == dict(leaves(body))


@pytest.mark.parametrize("operation", WITH_BODIES)
def test_no_request_has_a_field_that_the_contract_does_not_know(operation: str) -> None:
    schema = operations()[key_of(operation)].body
    assert schema is not None
    known = schemas()[schema["$ref"].rsplit("/", 1)[1]]["properties"]
    assert set(aliases(ROUTES[operation].request)) == set(known)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32), operation=st.sampled_from(WITH_BODIES))
def test_any_part_of_any_request_is_sent_as_it_was_given(seed: int, operation: str) -> None:
    maker = Maker(full=False, rng=random.Random(seed))
    schema = operations()[key_of(operation)].body
    assert schema is not None
    body = maker.of(schema) | MINIMAL.get(operation, {})
    if operation in ONE_OF_BOTH:
        body.pop("videoFileId", None)
    model = ROUTES[operation].request
    assert model is not None
    assume(not lacks_what_a_schema_cannot_say(body))
    request = model.from_wire(body)
    assert problems(schema, request.to_wire(), closed=True) == []
    assert said(request.to_wire()) == said(body)


def said(body: Any) -> dict[Any, Any]:
    """What a body says: a null says nothing, but for the few that have tests of their own."""
    return {place: value for place, value in leaves(body) if value is not None}


def lacks_what_a_schema_cannot_say(value: Any) -> bool:
    """AI_IMAGE wants a style or an entity; a delivery wants its place."""
    if isinstance(value, list):
        return any(lacks_what_a_schema_cannot_say(part) for part in value)
    if not isinstance(value, dict):
        return False
    wanted = {
        "AI_IMAGE": ("aiStyle", "entityId"),
        "SLACK_CHANNEL": ("slackChannelId",),
        "GOOGLE_DRIVE_FOLDER": ("googleDriveFolderId",),
    }.get(value.get("type", ""))
    if wanted and not any(value.get(name) for name in wanted):
        return True
    return any(lacks_what_a_schema_cannot_say(part) for part in value.values())


def starts() -> list[str]:
    return sorted(
        name
        for name in ROUTES
        if "idempotency_key" in inspect.signature(getattr(VideoGenClient, name)).parameters
    )


def test_whatever_starts_work_takes_a_key_and_nothing_else_does() -> None:
    started = {
        name
        for name, route in ROUTES.items()
        if route.status == 202 and not name.startswith("cancel_")
    }
    assert set(starts()) == started


@pytest.mark.parametrize("operation", starts())
async def test_only_the_local_engine_is_sent_the_key_of_a_start(operation: str) -> None:
    async with mock_api() as api:
        async with client_of(api) as client:
            await call(client, operation, full=False)
        async with client_of(api, local_engine=True) as client:
            with pytest.raises(BadRequestError, match="idempotency key"):
                await call(client, operation, full=False)
    assert api.seen[0].problems == []
    assert len(api.seen[1].headers["idempotency-key"]) >= 16


async def test_the_mock_refuses_what_the_contract_does_not_know() -> None:
    async with mock_api() as api, client_of(api) as client:
        transport = client._transport
        for method, path, query, body in [
            ("GET", "/v1/nothing", None, None),
            ("GET", "/v1/me", {"extra": 1}, None),
            ("GET", "/v1/files", {"limit": 0}, None),
            ("GET", "/v1/files", None, {"selfOnly": True}),
            ("POST", "/v1/files/search", None, {"query": "x", "colour": "red"}),
            ("POST", "/v1/files/search", None, {"query": None}),
            ("POST", "/v1/tools/generate-music", None, None),
        ]:
            with pytest.raises(ApiStatusError):
                await transport.call(method, path, query=query, body=body)
    assert [bool(request.problems) for request in api.seen] == [True] * 7


def aliases(model: type[WireModel] | None) -> Mapping[str, str]:
    fields = model.model_fields if model else {}
    return {field.alias or name: name for name, field in fields.items()}


def assert_nothing_lost(answer: Any, result: WireModel) -> None:
    """Every value of the answer is in the model that it was read into."""
    kept = dict(leaves(result.to_wire()))
    for place, value in leaves(answer):
        assert kept.get(place, value if value is None else ...) == value, place
