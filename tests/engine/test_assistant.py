"""Chats with the assistant, written by a scripted model on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from .engine_process import SHORT_SCRIPT, EngineProcess
from .fake_openai import FakeOpenAi

SUGGESTION = {
    "workflowType": "SCRIPT_TO_VIDEO",
    "title": "Water",
    "description": "A short film on water.",
    "request": {
        "script": SHORT_SCRIPT,
        "visualStyle": {"type": "AI_IMAGE", "aiStyle": "calm"},
        "aspectRatio": {"width": 1, "height": 1},
        "autoExport": False,
    },
}
EDIT = {
    "label": "Show captions",
    "summary": "Words appear as they are spoken.",
    "remixActions": [{"type": "ENABLE_CAPTIONS"}],
}
OUTPUT_FIELDS = {
    "messageId",
    "role",
    "status",
    "content",
    "attachments",
    "workflowSuggestions",
    "actions",
    "generation",
    "error",
    "createdAt",
}


def written(reply: str = "Here you are.", **parts: Any) -> str:
    return json.dumps({"reply": reply, "suggestions": [], "edits": [], **parts})


@pytest.fixture
def provider(shared_provider: FakeOpenAi) -> FakeOpenAi:
    return shared_provider


@pytest.fixture(scope="module")
def shared_provider() -> Iterator[FakeOpenAi]:
    with FakeOpenAi() as running:
        yield running


@pytest.fixture(scope="module")
def talker(
    tmp_path_factory: pytest.TempPathFactory, shared_provider: FakeOpenAi
) -> Iterator[EngineProcess]:
    running = EngineProcess(
        tmp_path_factory.mktemp("chat-home"),
        VIDEOGEN_OPENAI_BASE_URL=shared_provider.url,
        VIDEOGEN_TEXT_MODEL="tiny",
    )
    yield running
    running.stop()


def post(engine: EngineProcess, path: str, body: Any = None) -> dict[str, Any]:
    answer = engine.client.post(path, json=body)
    assert answer.status_code == 202, answer.text
    found: dict[str, Any] = answer.json()
    return found


def chat(engine: EngineProcess, message: str = "A video on water.", **more: Any) -> dict[str, Any]:
    return post(engine, "/v1/assistants", {"message": message, **more})


def answer_to(engine: EngineProcess, started: dict[str, Any]) -> dict[str, Any]:
    """The answer when it is over."""
    while True:
        path = f"/v1/assistant-messages/{started['messageId']}?waitSeconds=20"
        response = engine.client.get(path)
        assert response.status_code == 200, response.text
        message: dict[str, Any] = response.json()
        assert message.keys() == OUTPUT_FIELDS
        if message["status"] not in ("pending", "running"):
            return message
        assert message["content"] is None


def act(engine: EngineProcess, chat_: dict[str, Any], action_id: str, **body: str) -> Any:
    path = f"/v1/assistants/{chat_['assistantId']}/actions/{action_id}"
    return engine.client.post(path, json=body)


@pytest.mark.slow
def test_a_suggestion_that_is_approved_becomes_a_video_and_is_then_edited(
    talker: EngineProcess, provider: FakeOpenAi
) -> None:
    provider.replies(written("How about this?", suggestions=[SUGGESTION]))
    started = chat(talker)
    assert started["messageId"].startswith("vg_mesg_")
    assert started["assistantId"].startswith("vg_asst_")
    assert started["projectUrl"].endswith(started["projectId"])
    offered = answer_to(talker, started)
    assert (offered["status"], offered["content"]) == ("succeeded", "How about this?")
    (suggestion,) = offered["workflowSuggestions"]
    assert suggestion.keys() == {"actionId", "workflowType", "title", "description"}
    assert offered["generation"] is None

    approved = act(talker, started, suggestion["actionId"])
    assert approved.status_code == 202, approved.text
    made = answer_to(talker, approved.json())
    assert made["status"] == "succeeded", made
    generation = made["generation"]
    assert generation["projectId"] == started["projectId"]
    run = talker.finish(generation["workflowRunId"])
    assert run["status"] == "succeeded", run
    project = talker.client.get(f"/v1/projects/{started['projectId']}").json()
    assert (project["title"], project["aspectRatio"]) == ("Water", {"width": 1, "height": 1})
    assert project["assistantId"] == started["assistantId"]

    provider.replies("```json\n" + written("Captions?", edits=[EDIT]) + "\n```")
    path = f"/v1/assistants/{started['assistantId']}"
    sent = post(talker, f"{path}/messages", {"message": "Show what is said."})
    proposed = answer_to(talker, sent)
    (action,) = proposed["actions"]
    assert (action["kind"], action["requiresApp"]) == ("APPLY_EDIT", False)
    assert "Water is life." in provider.requests[-1]["messages"][0]["content"]
    edited = answer_to(talker, act(talker, started, action["actionId"]).json())
    assert (edited["status"], edited["generation"]) == ("succeeded", None)
    actions_path = f"/v1/projects/{started['projectId']}/remix-actions"
    (remix,) = talker.wait_for_project(actions_path, "remixActions")
    assert (remix["type"], remix["status"]) == ("ENABLE_CAPTIONS", "succeeded")

    history = talker.client.get(path).json()["messages"]
    roles = [message["role"] for message in history]
    assert roles == ["user", "assistant", "assistant", "user", "assistant", "assistant"]
    assert history[0]["content"] == "A video on water."
    assert history[0].keys() == OUTPUT_FIELDS - {
        "workflowSuggestions",
        "actions",
        "generation",
        "error",
    }
    assert history[1] == offered
    single = talker.client.get(f"/v1/assistant-messages/{history[0]['messageId']}").json()
    assert single == history[0]


def test_an_action_can_be_decided_only_once(talker: EngineProcess, provider: FakeOpenAi) -> None:
    provider.replies(written(suggestions=[SUGGESTION]))
    started = chat(talker)
    action_id = answer_to(talker, started)["workflowSuggestions"][0]["actionId"]
    rejected = act(talker, started, action_id, decision="REJECT")
    message = answer_to(talker, rejected.json())
    assert (message["status"], message["generation"]) == ("succeeded", None)
    assert "rejected" in message["content"]
    again = act(talker, started, action_id, decision="APPROVE")
    assert (again.status_code, again.json()["code"]) == (409, "conflict")


def test_an_action_of_another_chat_is_not_found(
    talker: EngineProcess, provider: FakeOpenAi
) -> None:
    provider.replies(written(suggestions=[SUGGESTION]))
    first = chat(talker)
    action_id = answer_to(talker, first)["workflowSuggestions"][0]["actionId"]
    provider.replies(written())
    second = chat(talker)
    answer_to(talker, second)
    for chat_, action in ((second, action_id), (first, "vg_actn_0"), (first, "%00")):
        refused = act(talker, chat_, action)
        assert (refused.status_code, refused.json()["code"]) == (404, "not_found")


def test_auto_generate_starts_the_video_at_once(
    talker: EngineProcess, provider: FakeOpenAi
) -> None:
    provider.replies(written("On it.", suggestions=[SUGGESTION]))
    message = answer_to(talker, chat(talker, autoGenerate=True))
    assert (message["content"], message["workflowSuggestions"]) == ("On it.", [])
    run_id = message["generation"]["workflowRunId"]
    assert talker.finish(run_id)["status"] == "succeeded"


@pytest.mark.parametrize(
    "bad",
    [
        "Sure! Here is your video.",
        "[]",
        "{}",
        written(suggestions=[{**SUGGESTION, "workflowType": "MAGIC"}]),
        written(suggestions=[{**SUGGESTION, "request": {"script": "x"}}]),
        written(suggestions=[{**SUGGESTION, "request": {**SUGGESTION["request"], "script": " "}}]),
        written(suggestions=[{**SUGGESTION, "request": {**SUGGESTION["request"], "voiceId": "?"}}]),
        written(suggestions=[SUGGESTION] * 4),
        written(edits=[EDIT]),
        written(edits=[{**EDIT, "remixActions": [{"type": "EXPLODE"}]}]),
    ],
)
def test_an_unusable_answer_is_mended_once(
    talker: EngineProcess, provider: FakeOpenAi, bad: str
) -> None:
    provider.replies(bad)
    provider.replies(written("Better."))
    assert answer_to(talker, chat(talker))["content"] == "Better."
    told = provider.requests[-1]["messages"]
    assert told[-2] == {"role": "assistant", "content": bad}
    assert "Answer again" in told[-1]["content"]


def test_two_unusable_answers_fail_the_message(talker: EngineProcess, provider: FakeOpenAi) -> None:
    provider.replies("no")
    provider.replies("{")
    started = chat(talker)
    message = answer_to(talker, started)
    assert (message["status"], message["error"]["code"]) == ("failed", "provider_failed")
    assert (message["content"], message["actions"]) == (None, [])
    listed = talker.client.get(f"/v1/assistants/{started['assistantId']}").json()["messages"]
    assert listed[-1] == message


def test_a_model_that_fails_fails_the_message(talker: EngineProcess, provider: FakeOpenAi) -> None:
    provider.answers(401, "no")
    message = answer_to(talker, chat(talker))
    assert (message["status"], message["error"]["code"]) == ("failed", "provider_unauthorized")


def test_messages_are_answered_one_after_another(
    talker: EngineProcess, provider: FakeOpenAi
) -> None:
    go_on = provider.hangs()
    started = chat(talker, "First?")
    path = f"/v1/assistants/{started['assistantId']}/messages"
    second = post(talker, path, {"message": "Second?"})
    waiting = talker.client.get(f"/v1/assistant-messages/{second['messageId']}").json()
    assert waiting["status"] == "pending"
    provider.replies(written("One."))
    provider.replies(written("Two."))
    go_on.set()
    assert answer_to(talker, second)["content"] == "Two."
    assert answer_to(talker, started)["content"] == "One."
    said = [message["content"] for message in provider.requests[-1]["messages"][1:]]
    assert said in (["First?", "Second?", "One."], ["First?", "One.", "Second?"])


@pytest.mark.parametrize("body", [{}, {"message": ""}, {"message": " "}, {"message": 7}])
def test_a_message_without_words_is_refused(engine: EngineProcess, body: dict[str, Any]) -> None:
    answer = engine.client.post("/v1/assistants", json=body)
    assert answer.status_code == 400
    assert answer.json()["message"].startswith("message")


def test_an_unknown_chat_or_message_is_not_found(engine: EngineProcess) -> None:
    message = {"message": "Hello?"}
    answers = [
        engine.client.get("/v1/assistants/vg_asst_0"),
        engine.client.post("/v1/assistants/vg_asst_0/messages", json=message),
        engine.client.post("/v1/assistants/vg_asst_0/actions/vg_actn_0"),
        engine.client.get("/v1/assistant-messages/vg_mesg_0"),
    ]
    assert [answer.status_code for answer in answers] == [404] * 4


def test_without_a_model_the_answer_says_what_to_set(engine: EngineProcess) -> None:
    message = answer_to(engine, chat(engine))
    assert (message["status"], message["error"]["code"]) == ("failed", "provider_required")
    assert "VIDEOGEN_OPENAI_BASE_URL" in message["error"]["message"]


def test_every_project_has_an_assistant(engine: EngineProcess, finished_run: Any) -> None:
    project = engine.client.get(f"/v1/projects/{finished_run['projectId']}").json()
    found = engine.client.get(f"/v1/assistants/{project['assistantId']}").json()
    assert (found["projectId"], found["messages"]) == (finished_run["projectId"], [])
