"""Text from a language model, through an OpenAI-compatible server on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from .engine_process import EngineProcess
from .fake_openai import FakeOpenAi

KEY = "sk-secret-0123456789"


@pytest.fixture(scope="module")
def provider() -> Iterator[FakeOpenAi]:
    with FakeOpenAi() as running:
        yield running


@pytest.fixture(scope="module")
def writer(
    tmp_path_factory: pytest.TempPathFactory, provider: FakeOpenAi
) -> Iterator[EngineProcess]:
    running = EngineProcess(
        tmp_path_factory.mktemp("text-home"),
        VIDEOGEN_OPENAI_BASE_URL=f"{provider.url}/",
        VIDEOGEN_OPENAI_API_KEY=KEY,
        VIDEOGEN_TEXT_MODEL="tiny",
    )
    yield running
    running.stop()


def generate(engine: EngineProcess, **body: Any) -> httpx.Response:
    # Not by the engine's own client, which takes every 5xx for a fault: some here are the model's.
    return httpx.post(
        f"{engine.info['url']}/v1/text/generate",
        json={"prompt": "Say hello.", **body},
        headers={"Authorization": f"Bearer {engine.info['token']}"},
        timeout=30,
    )


def test_text_comes_from_the_configured_model(writer: EngineProcess, provider: FakeOpenAi) -> None:
    provider.replies("Hello, wörld.")
    answer = generate(writer, system="Be kind.", temperature=0.5, maxOutputTokens=7)
    assert (answer.status_code, answer.json()) == (200, {"text": "Hello, wörld."})
    asked = provider.requests[-1]
    assert asked["path"] == "/v1/chat/completions"
    assert (asked["model"], asked["temperature"], asked["max_tokens"]) == ("tiny", 0.5, 7)
    assert asked["messages"] == [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": "Say hello."},
    ]
    assert provider.keys[-1] == f"Bearer {KEY}"


def test_what_was_not_asked_for_is_left_to_the_model(
    writer: EngineProcess, provider: FakeOpenAi
) -> None:
    provider.replies("")
    assert generate(writer).json() == {"text": ""}
    assert provider.requests[-1]["max_tokens"] == 512
    assert "temperature" not in provider.requests[-1]


def test_a_model_that_knows_the_limit_by_its_newer_name_gets_it_so(
    writer: EngineProcess, provider: FakeOpenAi
) -> None:
    provider.answers(400, '{"error": {"message": "Use max_completion_tokens instead."}}')
    provider.replies("Well.")
    assert generate(writer, maxOutputTokens=9).json() == {"text": "Well."}
    assert provider.requests[-1]["max_completion_tokens"] == 9
    assert "max_tokens" not in provider.requests[-1]


@pytest.mark.parametrize(
    ("upstream", "status", "code"),
    [
        (400, 400, "provider_refused"),
        (401, 400, "provider_unauthorized"),
        (403, 400, "provider_unauthorized"),
        (404, 400, "provider_not_found"),
        (429, 429, "rate_limited"),
        (500, 502, "provider_failed"),
        (302, 502, "provider_failed"),
    ],
)
def test_a_failure_of_the_model_is_told_without_the_key(
    writer: EngineProcess, provider: FakeOpenAi, upstream: int, status: int, code: str
) -> None:
    provider.answers(upstream, f'{{"error": "the key {KEY} did something"}}')
    answer = generate(writer)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert KEY not in answer.text


@pytest.mark.parametrize("body", ["", "{}", "[]", "null", '{"choices": []}', "<html>"])
def test_an_answer_without_a_text_is_a_failure_of_the_model(
    writer: EngineProcess, provider: FakeOpenAi, body: str
) -> None:
    provider.answers(200, body)
    answer = generate(writer)
    assert (answer.status_code, answer.json()["code"]) == (502, "provider_failed")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("prompt", ""),
        ("prompt", " \n"),
        ("prompt", None),
        ("prompt", "x" * 200_001),
        ("temperature", -0.1),
        ("temperature", 2.1),
        ("temperature", "warm"),
        ("maxOutputTokens", 0),
        ("maxOutputTokens", 2001),
        ("quality", "BEST"),
    ],
)
def test_a_bad_field_is_named_before_the_model_is_asked(
    writer: EngineProcess, provider: FakeOpenAi, field: str, value: Any
) -> None:
    count = len(provider.requests)
    answer = generate(writer, **{field: value})
    assert answer.status_code == 400
    assert answer.json()["message"].startswith(field)
    assert len(provider.requests) == count


def test_without_a_model_it_is_said_what_to_set(engine: EngineProcess) -> None:
    answer = generate(engine)
    assert (answer.status_code, answer.json()["code"]) == (400, "provider_required")
    for name in ("VIDEOGEN_OPENAI_BASE_URL", "VIDEOGEN_TEXT_MODEL", "VIDEOGEN_API_KEY"):
        assert name in answer.json()["message"]
