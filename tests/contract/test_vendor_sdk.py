"""The vendor's Python SDK against a real engine: every public method, sync and async."""

from __future__ import annotations

import io
import json
import threading
import warnings
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from videogen import PollCancelledError, VideoGenError

from ..engine.engine_process import EngineProcess
from ..engine.fake_openai import FakeOpenAi
from ..engine.media_files import film, png, wav
from ..engine.media_files import pdf as slides
from ..engine.web_server import WebServer
from ..engine.webhook_receiver import Receiver
from .vendor import CALLED, FLAVOURS, Flavour, Vendor, exported_functions, public_methods

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

QUICK: Any = {"poll_interval_ms": 50, "timeout_ms": 120_000}
SCRIPT: dict[str, Any] = {
    "script": "Water is life.",
    "visual_style": {"type": "AI_IMAGE", "ai_style": "calm and bright"},
}
SUGGESTION = {
    "workflowType": "SCRIPT_TO_VIDEO",
    "title": "Water",
    "description": "A short film on water.",
    "request": {
        "script": SCRIPT["script"],
        "visualStyle": {"type": "AI_IMAGE", "aiStyle": "calm"},
    },
}
EDIT = {"label": "Captions", "summary": "Words appear.", "remixActions": [{"type": "ADD_ZOOM"}]}
IMAGE_TOOLS = ("vectorize_image", "remove_image_background", "upscale_image", "image3d_effect")
VIDEO_TOOLS = ("remove_video_background", "upscale_video")
PROMPT_TOOLS = {
    "generate_image": {"prompt": "a lighthouse at dusk", "quality": "LOW"},
    "generate_video_clip": {"prompt": "a boat at sea", "duration_seconds": 1, "quality": "LOW"},
    "generate_motion_graphic": {"prompt": 'a title "Hello"', "duration_seconds": 1},
    "generate_sound_effect": {"prompt": "a door bell"},
}
KINDS = {"generate_image": "IMAGE", "generate_sound_effect": "AUDIO"}
"""What tools make that make no video."""


@pytest.fixture(params=FLAVOURS)
async def vendor(request: pytest.FixtureRequest, engine: EngineProcess) -> AsyncIterator[Vendor]:
    client = Vendor(request.param, engine.info["url"], engine.info["token"])
    yield client
    await client.aclose()


@pytest.fixture(scope="module")
def project(engine: EngineProcess) -> str:
    """A finished project of one short sentence."""
    run = engine.finish(engine.start_run()["workflowRunId"])
    assert run["status"] == "succeeded", run
    return str(run["projectId"])


def upload(engine: EngineProcess, name: str, content: bytes) -> str:
    return str(engine.upload(name, content)["fileId"])


def reply(text: str, **offers: Any) -> str:
    """What the language model writes for the assistant."""
    return json.dumps({"reply": text, "suggestions": [], "edits": [], **offers})


def failure(job: dict[str, Any]) -> tuple[str, str]:
    return job["status"], job["error"]["code"]


async def test_the_account_is_told(vendor: Vendor) -> None:
    me = await vendor.account.get_me()
    assert me["api_key_nickname"] == "Local engine"
    assert await vendor.request(method="GET", path="/v1/me") == me


async def test_a_wrong_key_is_refused(engine: EngineProcess, vendor: Vendor) -> None:
    stranger = Vendor(vendor.flavour, engine.info["url"], "sk_videogen_live_wrong")
    error = await stranger.refusal(stranger.account.get_me())
    assert (error.status, error.body["code"]) == (401, "invalid_api_key")
    assert error.request_id
    await stranger.aclose()


async def test_voices_and_languages_are_listed(vendor: Vendor) -> None:
    page = await vendor.resources.list_tts_voices(
        limit=2, query="de-DE", include_deprecated_voices=True
    )
    assert {voice["language_code"] for voice in page["tts_voices"]} == {"de-DE"}
    assert page["has_more"] is False
    first = await vendor.resources.list_tts_voices(limit=1)
    second = await vendor.resources.list_tts_voices(limit=1, cursor=first["next_cursor"])
    assert first["tts_voices"] != second["tts_voices"]
    found = await vendor.resources.list_languages(query="german")
    assert [language["name"] for language in found["languages"]] == ["German"]


async def test_a_file_goes_up_and_comes_down(vendor: Vendor, tmp_path: Path) -> None:
    picture = png(64, 48, (10, len(vendor.flavour), 30))
    file = await vendor.upload_file(
        io.BytesIO(picture), display_name="logo.png", content_type="image/png", **QUICK
    )
    assert (file["type"], file["scope"], file["display_name"]) == ("IMAGE", "GLOBAL", "logo.png")
    assert file["download_source"]["width"] == 64
    file_id = file["file_id"]
    assert await vendor.download_file(file_id, output_path=tmp_path / "new" / "a.png") == picture
    assert (tmp_path / "new" / "a.png").read_bytes() == picture
    hydrated = await vendor.get_hydrated_file(file_id)
    assert hydrated["download_source"]["status"] == "ready"
    assert hydrated["download_url"].startswith("http://127.0.0.1:")
    assert (await vendor.files.get_file(file_id))["file_id"] == file_id
    assert (await vendor.files.hydrate_file(file_id))["download_url_expires_at"] > 0
    listed = await vendor.files.get_files(limit=1, include_export_files=True)
    assert [item["file_id"] for item in listed["files"]] == [file_id]
    archived = await vendor.files.archive_file(file_id=file_id)
    assert archived["file_id"] == file_id
    listed = await vendor.files.get_files(limit=200, include_project_files=True)
    assert file_id not in [item["file_id"] for item in listed["files"]]


async def test_a_temporary_upload_is_told_apart(vendor: Vendor) -> None:
    file = await vendor.upload_file(wav(0.2), temporary=True, type="AUDIO", **QUICK)
    assert (file["type"], file["scope"], file["display_name"]) == ("AUDIO", "TEMPORARY", "upload")


async def test_an_upload_of_nothing_usable_fails(vendor: Vendor) -> None:
    with pytest.raises(RuntimeError, match=r"fail|status 4"):
        await vendor.upload_file(b"\x00\x01 no media", type="VIDEO", **QUICK)


async def test_a_ticket_takes_a_transcript(vendor: Vendor) -> None:
    words = [{"word": "Hello.", "start_seconds": 0, "end_seconds": 0.4}]
    ticket = await vendor.files.create_file_upload(
        display_name="speech.wav", transcript={"language_code": "en", "words": words}
    )
    file = await vendor.files.get_file(ticket["file_id"])
    assert ticket["upload_url"].startswith("http://127.0.0.1:")
    assert (file["transcript_text"], file["download_source"]["status"]) == ("Hello.", "pending")


async def test_deprecated_arguments_warn_and_work(vendor: Vendor) -> None:
    with pytest.warns(DeprecationWarning, match="hide_from_ui"):
        file = await vendor.upload_file(png(16, 16), hide_from_ui=True, **QUICK)
    with pytest.warns(DeprecationWarning, match="include_ui_projects"):
        listed = await vendor.projects.list_projects(include_ui_projects=True, self_only=False)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        files = await vendor.files.get_files(self_only=True, limit=200)
    assert listed["projects"] is not None
    assert file["file_id"] in [item["file_id"] for item in files["files"]]


async def test_files_are_found_by_their_words(engine: EngineProcess, vendor: Vendor) -> None:
    name = f"lighthouse at the {vendor.flavour} coast.png"
    file = await vendor.upload_file(png(80, 60), display_name=name, **QUICK)
    engine.wait_for_analysis(file["file_id"])
    found = await vendor.files.search_files(query=f"lighthouse {vendor.flavour}", num_results=5)
    assert file["file_id"] in [result["file"]["file_id"] for result in found["results"]]
    assert all(0 <= result["similarity"] <= 1 for result in found["results"])
    similarities = [result["similarity"] for result in found["results"]]
    assert similarities == sorted(similarities, reverse=True)


async def test_a_public_preview_is_made_and_taken_back(
    engine: EngineProcess, vendor: Vendor
) -> None:
    file_id = upload(engine, f"{vendor.flavour}.mp4", film(seconds=0.5, color=40))
    await vendor.files.enable_public_preview(file_id)
    shown = await vendor.poll_public_preview(file_id, wait_for_embed_playback_id=True, **QUICK)
    assert shown["is_public_preview_enabled"] is True
    assert shown["public_playback_id"].startswith("vg_play_")
    assert shown["static_public_preview_source"]["expires_at"] is None
    hidden = await vendor.files.disable_public_preview(file_id)
    assert hidden["is_public_preview_enabled"] is False
    again = await vendor.create_public_preview(file_id, **QUICK)
    assert again["static_public_preview_source"]["url"].startswith("http://127.0.0.1:")


async def test_a_url_is_imported(vendor: Vendor, web: WebServer) -> None:
    url = web.file(f"/{vendor.flavour}/sunrise.png", png(40, 30))
    done = await vendor.files.create_file_url_import_and_wait(url=url, **QUICK)
    assert done["status"] == "succeeded"
    assert (done["file"]["type"], done["file"]["file_id"]) == ("IMAGE", done["file_id"])
    started = await vendor.files.create_file_url_import(url=url, display_name="mine")
    again = await vendor.poll_file_url_import(started["file_import_id"], **QUICK)
    assert again == await vendor.files.get_file_url_import(started["file_import_id"])
    assert again["file"]["display_name"].startswith("mine")


async def test_an_import_that_fails_says_why(vendor: Vendor, web: WebServer) -> None:
    url = web.serve("/gone", lambda exchange: exchange.send(404))
    with pytest.raises(VideoGenError, match="File import failed") as caught:
        await vendor.files.create_file_url_import_and_wait(url=url, **QUICK)
    assert caught.value.body["error"]["code"]
    refused = await vendor.refusal(vendor.files.create_file_url_import(url="http://127.0.0.1:1/a"))
    assert refused.status == 400
    assert "url" in str(refused)


async def test_an_entity_lives_its_whole_life(engine: EngineProcess, vendor: Vendor) -> None:
    made = await vendor.entities.create_entity(entity_type="PRODUCT", name="Cup", description="red")
    entity_id = made["entity_id"]
    assert (made["entity_type"], made["references"], made["actor_config"]) == ("PRODUCT", [], None)
    changed = await vendor.entities.update_entity(entity_id, name="Mug")
    assert (changed["name"], changed["description"]) == ("Mug", "red")
    picture = upload(engine, "cup.png", png(50, 50))
    shown = await vendor.entities.add_entity_reference(entity_id, file_id=picture)
    assert shown["references"] == [{"file_id": picture, "description": "", "is_default": True}]
    bare = await vendor.entities.remove_entity_reference(entity_id, file_id=picture)
    assert bare["references"] == []
    assert await vendor.entities.get_entity(entity_id) == bare
    listed = await vendor.entities.list_entities(entity_type="PRODUCT", limit=200)
    assert entity_id in [item["entity_id"] for item in listed["entities"]]
    gone = await vendor.entities.archive_entity(entity_id)
    assert gone == {"entity_id": entity_id, "archived": True}
    listed = await vendor.entities.list_entities(entity_type="PRODUCT", limit=200)
    assert entity_id not in [item["entity_id"] for item in listed["entities"]]


async def test_a_built_in_entity_cannot_be_changed(vendor: Vendor) -> None:
    listed = await vendor.entities.list_entities(entity_type="ACTOR")
    actor = next(item for item in listed["entities"] if item["is_built_in"])
    assert actor["actor_config"]["has_voice"] is True
    error = await vendor.refusal(vendor.entities.archive_entity(actor["entity_id"]))
    assert (error.status, error.body["code"]) == (403, "not_authorized")


async def test_speech_is_made(vendor: Vendor) -> None:
    voices = await vendor.resources.list_tts_voices(limit=1)
    words = {"tts_text": "Good morning.", "voice_id": voices["tts_voices"][0]["voice_id"]}
    done = await vendor.tools.text_to_speech_and_wait(**words, **QUICK)
    (result,) = done["results"]
    assert (done["tool_type"], done["progress_percentage"]) == ("TEXT_TO_SPEECH", 100)
    assert (result["type"], result["thumbnail_url"]) == ("AUDIO", None)
    assert "Good" in result["file"]["transcript_text"]
    assert 0.4 < result["file"]["duration_seconds"] < 4
    started = await vendor.tools.text_to_speech(**words, is_output_temporary=True)
    again = await vendor.poll_executed_tool(started["tool_execution_id"], **QUICK)
    assert again["results"][0]["file"]["scope"] == "TEMPORARY"
    assert again == await vendor.tools.get_tool_execution_info(started["tool_execution_id"])
    listed = await vendor.tools.list_tool_executions(limit=2, self_only=True)
    assert [item["tool_execution_id"] for item in listed["tool_executions"]] == [
        started["tool_execution_id"],
        done["tool_execution_id"],
    ]


async def test_music_is_made(vendor: Vendor) -> None:
    done = await vendor.tools.generate_music_and_wait(
        prompt="calm piano", duration_seconds=2, **QUICK
    )
    assert (done["tool_type"], done["results"][0]["type"]) == ("GENERATE_MUSIC", "AUDIO")
    sound = await vendor.download_file(done["results"][0]["file_id"])
    assert len(sound) == done["results"][0]["file"]["file_bytes"]
    started = await vendor.tools.generate_music(prompt="calm piano")
    cancelled = await vendor.tools.cancel_tool_execution(started["tool_execution_id"])
    assert cancelled == started
    over = await vendor.poll_executed_tool(
        started["tool_execution_id"], throw_on_failure=False, **QUICK
    )
    assert over["status"] == "cancelled"
    assert over["results"] == []


async def arguments(engine: EngineProcess, vendor: Vendor, tool: str) -> dict[str, Any]:
    """The least that a tool asks for."""
    if tool in PROMPT_TOOLS:
        return PROMPT_TOOLS[tool]
    if tool in IMAGE_TOOLS:
        return {"image_file_id": upload(engine, "picture.png", png(60, 40))}
    if tool in VIDEO_TOOLS:
        return {"video_file_id": upload(engine, "film.mp4", film(seconds=0.3))}
    actors = (await vendor.entities.list_entities(entity_type="ACTOR", limit=1))["entities"]
    sound = upload(engine, "speech.wav", wav(0.5))
    actor = actors[0]["entity_id"]
    return {"actor_entity_id": actor, "audio_file_id": sound, "avatar_quality": "LOW"}


@pytest.mark.parametrize("tool", [*PROMPT_TOOLS, "generate_avatar", *IMAGE_TOOLS, *VIDEO_TOOLS])
async def test_every_tool_makes_what_its_name_says(
    engine: EngineProcess, vendor: Vendor, tool: str
) -> None:
    given = await arguments(engine, vendor, tool)
    done = await getattr(vendor.tools, f"{tool}_and_wait")(**given, **QUICK)
    assert done["status"] == "succeeded"
    kind = "IMAGE" if tool in IMAGE_TOOLS[:3] else KINDS.get(tool, "VIDEO")
    assert [result["type"] for result in done["results"]] == [kind]
    assert await vendor.download_file(done["results"][0]["file_id"])
    started = await getattr(vendor.tools, tool)(**given)
    await vendor.tools.cancel_tool_execution(started["tool_execution_id"])


async def test_a_tool_that_fails_says_why(engine: EngineProcess, vendor: Vendor) -> None:
    given = {"image_file_id": upload(engine, "picture.png", png(60, 40))}
    for path in (engine.home / "files").rglob(f"{given['image_file_id']}.png"):
        path.write_bytes(b"no picture any more")
    started = await vendor.tools.upscale_image(**given)
    done = await vendor.poll_executed_tool(
        started["tool_execution_id"], throw_on_failure=False, **QUICK
    )
    assert done["status"] == "failed"
    assert done["error"]["message"]
    assert done["results"] == []
    with pytest.raises(VideoGenError, match="Tool execution failed") as caught:
        await vendor.tools.upscale_image_and_wait(**given, **QUICK)
    assert caught.value.body["error"]["code"] == done["error"]["code"]


async def test_a_script_becomes_a_video(vendor: Vendor) -> None:
    seen: list[float] = []
    run = await vendor.workflows.script_to_video_and_wait(
        **SCRIPT,
        auto_export=True,
        export_options={"quality": "STANDARD"},
        remix_actions=[{"type": "ENABLE_CAPTIONS", "caption_style": {"font_size": 60}}],
        on_progress=seen.append,
        **QUICK,
    )
    assert (run["status"], run["workflow_type"]) == ("succeeded", "SCRIPT_TO_VIDEO")
    assert seen[-1] == 100
    assert run["export_id"].startswith("vg_expo_")
    video = await vendor.download_file(run["export_file_id"])
    assert video[4:8] == b"ftyp"
    assert await vendor.workflows.get_workflow_run(run["workflow_run_id"]) == run
    listed = await vendor.workflows.list_workflow_runs(limit=1, self_only=True)
    assert listed["workflow_runs"][0]["workflow_run_id"] == run["workflow_run_id"]
    project = await vendor.projects.get_project(run["project_id"])
    assert (project["status"], project["title"]) == ("ready", "Water is life")


async def test_a_run_is_cancelled(vendor: Vendor) -> None:
    started = await vendor.workflows.script_to_video(**SCRIPT)
    assert started["remix_action_ids"] == []
    run_id = started["workflow_run_id"]
    assert await vendor.workflows.cancel_workflow_run(run_id) == started
    seen: list[float] = []
    run = await vendor.poll_workflow_run(
        run_id, throw_on_failure=False, on_progress=seen.append, **QUICK
    )
    assert run["status"] == "cancelled"
    assert seen
    with pytest.raises(VideoGenError, match="cancelled") as caught:
        await vendor.poll_workflow_run(run_id)
    assert caught.value.body["workflow_run_id"] == run_id


async def begun_and_cancelled(vendor: Vendor, workflow: str, given: dict[str, Any]) -> None:
    """Starts a workflow without waiting for it."""
    started = await getattr(vendor.workflows, workflow)(**given)
    run_id = started["workflow_run_id"]
    assert (await vendor.workflows.cancel_workflow_run(run_id))["workflow_run_id"] == run_id


async def test_slides_become_a_video(engine: EngineProcess, vendor: Vendor) -> None:
    given = {"file_id": upload(engine, "slides.pdf", slides()), "slide_scripts": ["Hello."]}
    await begun_and_cancelled(vendor, "slideshow_to_video", given)
    run = await vendor.workflows.slideshow_to_video_and_wait(
        **given,
        auto_export=True,
        export_options={"quality": "STANDARD"},
        **QUICK,
    )
    assert (run["status"], run["workflow_type"]) == ("succeeded", "SLIDESHOW_TO_VIDEO")
    assert run["export_file_id"].startswith("vg_file_")


async def test_a_recording_becomes_a_video(engine: EngineProcess, vendor: Vendor) -> None:
    words = [{"word": "Water.", "startSeconds": 0.1, "endSeconds": 0.4}]
    spoken = engine.upload("A talk.wav", wav(0.5), transcript={"words": words})["fileId"]
    given = {"file_id": spoken, "visual_style": SCRIPT["visual_style"], "caption_style": None}
    await begun_and_cancelled(vendor, "voiceover_to_video", given)
    run = await vendor.workflows.voiceover_to_video_and_wait(**given, **QUICK)
    assert (run["status"], run["workflow_type"]) == ("succeeded", "VOICEOVER_TO_VIDEO")
    project = await vendor.projects.get_project(run["project_id"])
    assert project["title"] == "A talk"


async def workflow_arguments(engine: EngineProcess, workflow: str) -> dict[str, Any]:
    if workflow == "video_to_video":
        return {"prompt": "as a drawing", "video_file_id": upload(engine, "a.mp4", film())}
    return {"prompt": "a lighthouse", "duration_seconds": 1}


@pytest.mark.parametrize("workflow", ["prompt_to_video_clip", "video_to_video"])
async def test_a_clip_is_made(engine: EngineProcess, vendor: Vendor, workflow: str) -> None:
    given = await workflow_arguments(engine, workflow)
    await begun_and_cancelled(vendor, workflow, given)
    run = await getattr(vendor.workflows, f"{workflow}_and_wait")(
        **given, auto_export=True, export_options={"quality": "STANDARD"}, **QUICK
    )
    assert (run["status"], run["workflow_type"]) == ("succeeded", workflow.upper())
    video = await vendor.download_file(run["export_file_id"])
    assert video[4:8] == b"ftyp"


async def test_a_project_is_exported(vendor: Vendor, project: str) -> None:
    done = await vendor.projects.export_and_wait(project, quality="STANDARD", **QUICK)
    assert (done["file"]["type"], done["progress_percentage"]) == ("VIDEO", 100)
    started = await vendor.projects.export_project(project, quality="STANDARD")
    again = await vendor.poll_project_export(project, started["export_id"], **QUICK)
    assert again["export_file_id"].startswith("vg_file_")
    assert await vendor.projects.get_project_export(project, started["export_id"]) == again
    listed = await vendor.projects.list_project_exports(project, limit=2)
    assert [item["export_id"] for item in listed["exports"]] == [
        again["export_id"],
        done["export_id"],
    ]


async def test_a_project_is_remixed(vendor: Vendor, project: str) -> None:
    done = await vendor.projects.remix_and_wait(
        project,
        remix_actions=[{"type": "ENABLE_CAPTIONS"}, {"type": "DISABLE_CAPTIONS"}],
        save_as_new_project=True,
        **QUICK,
    )
    assert [item["status"] for item in done["remix_actions"]] == ["succeeded"] * 2
    copy = done["remix_actions"][0]["project_id"]
    assert copy != project
    started = await vendor.projects.remix_project(copy, remix_actions=[{"type": "ADD_ZOOM"}])
    listed = await vendor.poll_remix_actions(copy, **QUICK)
    assert [item["remix_action_id"] for item in listed["remix_actions"]][:1] == (
        started["remix_action_ids"]
    )
    assert await vendor.projects.list_project_remix_actions(copy, limit=200) == listed


async def test_a_timeline_is_handed_on(vendor: Vendor, project: str) -> None:
    done = await vendor.projects.create_timeline_interchange_and_wait(
        project, format="SRT", **QUICK
    )
    assert (done["status"], done["format"], done["project_id"]) == ("succeeded", "SRT", project)
    document = await vendor.download_file(done["interchange_file_id"])
    assert b"Water" in document
    assert b" --> " in document
    started = await vendor.projects.create_timeline_interchange(project, format="OTIO")
    job_id = started["interchange_job_id"]
    otio = await vendor.poll_timeline_interchange(job_id, **QUICK)
    assert otio["status"] == "succeeded"
    assert await vendor.projects.get_timeline_interchange(job_id) == otio
    document = json.loads(await vendor.download_file(otio["interchange_file_id"]))
    assert document["OTIO_SCHEMA"] == "Timeline.1"


async def test_the_assistant_makes_and_edits_a_video(vendor: Vendor, writer: FakeOpenAi) -> None:
    assistant = vendor.assistant
    writer.replies(reply("How about this?", suggestions=[SUGGESTION]))
    offered = await assistant.start_assistant_chat_and_wait(message=vendor.flavour, **QUICK)
    assert (offered["status"], offered["content"]) == ("succeeded", "How about this?")
    (suggestion,) = offered["workflow_suggestions"]
    listed = (await vendor.projects.list_projects(limit=200))["projects"]
    (chat,) = [item["assistant_id"] for item in listed if item["title"] == vendor.flavour]
    made = await assistant.act_on_assistant_action_and_wait(
        chat, suggestion["action_id"], decision="APPROVE", **QUICK
    )
    run = await vendor.poll_workflow_run(made["generation"]["workflow_run_id"], **QUICK)
    assert (run["status"], run["project_id"]) == ("succeeded", made["generation"]["project_id"])
    writer.replies(reply("Captions?", edits=[EDIT]))
    proposed = await assistant.send_assistant_message_and_wait(
        chat, message="Show what is said.", **QUICK
    )
    (edit,) = proposed["actions"]
    assert (edit["kind"], edit["requires_app"]) == ("APPLY_EDIT", False)
    acted = await assistant.act_on_assistant_action(chat, edit["action_id"])
    done = await vendor.poll_assistant_message(acted["message_id"], **QUICK)
    assert await assistant.get_assistant_message(acted["message_id"]) == done
    history = await assistant.get_assistant(chat)
    assert [message["role"] for message in history["messages"]] == [
        *("user", "assistant", "assistant") * 2
    ]


async def test_an_answer_of_the_assistant_that_fails_is_raised(
    vendor: Vendor, writer: FakeOpenAi
) -> None:
    writer.answers(401, "no")
    started = await vendor.assistant.start_assistant_chat(message="A film on water.")
    with pytest.raises(VideoGenError) as caught:
        await vendor.poll_assistant_message(started["message_id"], **QUICK)
    failed = caught.value.body
    assert failed["status"] == "failed"
    assert str(caught.value) == failed["error"]["message"]
    writer.replies(reply("Good again."))
    sent = await vendor.assistant.send_assistant_message(started["assistant_id"], message="Again?")
    done = await vendor.poll_assistant_message(sent["message_id"], **QUICK)
    assert done["content"] == "Good again."


async def test_text_is_written_by_the_configured_model(vendor: Vendor, writer: FakeOpenAi) -> None:
    writer.replies("Water is everywhere.")
    answer = await vendor.text.generate_text(prompt="About water", max_output_tokens=40)
    assert answer == {"text": "Water is everywhere."}


async def test_without_a_model_nothing_is_written(
    vendor: Vendor, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bare = EngineProcess(tmp_path_factory.mktemp("bare"), VIDEOGEN_OPENAI_BASE_URL="")
    poor = Vendor(vendor.flavour, bare.info["url"], bare.info["token"])
    try:
        error = await poor.refusal(poor.text.generate_text(prompt="About water"))
        assert (error.status, error.body["code"]) == (400, "provider_required")
        assert "VIDEOGEN_OPENAI_BASE_URL" in str(error)
        asked = await poor.assistant.start_assistant_chat(message="A film about water")
        message = await poor.poll_assistant_message(
            asked["message_id"], throw_on_failure=False, **QUICK
        )
        assert failure(message) == ("failed", "provider_required")
    finally:
        await poor.aclose()
        bare.stop()


async def test_a_webhook_is_registered_heard_and_removed(vendor: Vendor) -> None:
    events = ["tool_execution.succeeded"]
    with Receiver() as receiver:
        made = await vendor.webhooks.create_webhook_endpoint(url=receiver.url, events=events)
        secret = made["signing_secret"]
        assert secret.endswith(made["signing_secret_last4"])
        done = await vendor.tools.text_to_speech_and_wait(
            tts_text="Hear this.", voice_id="Clara", **QUICK
        )
        heard = receiver.wait_for_event(events[0])
        payload = await vendor.verify_webhook_signature(heard.body, heard.headers, secret)
        assert payload["tool_execution_id"] == done["tool_execution_id"]
        assert payload["results"][0]["file_id"] == done["results"][0]["file_id"]
        with pytest.raises(VideoGenError, match="signature"):
            await vendor.verify_webhook_signature(heard.body + b" ", heard.headers, secret)
    listed = await vendor.webhooks.list_webhook_endpoints(limit=200)
    (kept,) = [e for e in listed["endpoints"] if e["endpoint_id"] == made["endpoint_id"]]
    assert "signing_secret" not in kept
    assert await vendor.webhooks.delete_webhook_endpoint(made["endpoint_id"]) is None
    error = await vendor.refusal(vendor.webhooks.delete_webhook_endpoint(made["endpoint_id"]))
    assert error.status == 404


async def test_a_poller_stops_when_it_is_told(vendor: Vendor) -> None:
    started = await vendor.workflows.script_to_video(**SCRIPT)
    run_id = started["workflow_run_id"]
    stop = threading.Event()
    with pytest.raises(PollCancelledError):
        await vendor.poll_workflow_run(
            run_id, cancel_event=stop, on_progress=lambda _: stop.set(), poll_interval_ms=10
        )
    with pytest.raises(PollCancelledError):
        await vendor.workflows.get_workflow_run(run_id, cancel_event=stop)
    with pytest.raises(TimeoutError, match="1ms"):
        await vendor.poll_workflow_run(run_id, timeout_ms=1, poll_interval_ms=10)
    assert (await vendor.workflows.cancel_workflow_run(run_id))["workflow_run_id"] == run_id


READS = (
    ("workflows.get_workflow_run", 1),
    ("workflows.cancel_workflow_run", 1),
    ("projects.get_project", 1),
    ("projects.export_project", 1),
    ("projects.list_project_exports", 1),
    ("projects.get_project_export", 2),
    ("projects.create_timeline_interchange", 1),
    ("projects.get_timeline_interchange", 1),
    ("projects.list_project_remix_actions", 1),
    ("tools.get_tool_execution_info", 1),
    ("tools.cancel_tool_execution", 1),
    ("files.get_file", 1),
    ("files.hydrate_file", 1),
    ("files.archive_file", 1),
    ("files.enable_public_preview", 1),
    ("files.disable_public_preview", 1),
    ("files.get_file_url_import", 1),
    ("entities.get_entity", 1),
    ("entities.archive_entity", 1),
    ("assistant.get_assistant", 1),
    ("assistant.act_on_assistant_action", 2),
    ("assistant.get_assistant_message", 1),
    ("webhooks.delete_webhook_endpoint", 1),
)


@pytest.mark.parametrize(("name", "count"), READS)
async def test_an_id_that_nothing_has_is_not_found(vendor: Vendor, name: str, count: int) -> None:
    group, _, method = name.partition(".")
    call = getattr(getattr(vendor, group), method)
    error = await vendor.refusal(call(*["vg_none_1234"] * count))
    assert (error.status, error.body["code"]) == (404, "not_found")
    assert "vg_none_1234" in str(error)
    assert error.request_id


@pytest.mark.parametrize("flavour", FLAVOURS)
async def test_no_public_method_was_left_out(
    request: pytest.FixtureRequest, flavour: Flavour
) -> None:
    asked = {item.originalname for item in request.session.items if item.path == Path(__file__)}
    tests = {name for name in globals() if name.startswith("test_")}
    if asked != tests:
        pytest.skip("only a run of this whole file can tell")
    assert public_methods(flavour) - CALLED[flavour] == set()
    assert exported_functions(flavour) <= CALLED[flavour]
    assert len(CALLED[flavour]) > 90
