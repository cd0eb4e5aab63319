"""The API's tools as commands: what is typed is what is asked for, and results become files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.cli.tool import NAMES
from videogen_mcp.cli.tool.catalog import HELP, TOOLS
from videogen_mcp.cli.tool.options import fields, names
from videogen_mcp.client import VideoGenClient
from videogen_mcp.media.probe import probe
from videogen_mcp.wire import ROUTES

from ..server.fake_videogen import FakeVideoGen
from .conftest import Type


def test_every_tool_of_the_contract_is_a_command() -> None:
    of_contract = {
        route.path.rsplit("/", 1)[-1]
        for route in ROUTES.values()
        if route.path.startswith("/v1/tools/") and route.method == "POST" and "{" not in route.path
    }
    assert set(NAMES) == set(TOOLS) == of_contract
    assert all(hasattr(VideoGenClient, name.replace("-", "_")) for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_option_is_explained_and_there_is_an_example(run: Type, name: str) -> None:
    done = run("tool", name, "--help")
    assert done.exit_code == 0, done.output
    assert f"videogen-mcp tool {name} " in done.output
    for field in fields(TOOLS[name].request):
        if field.name == TOOLS[name].main:
            continue
        assert field.name in HELP
        assert names(field)[0] in done.output


@pytest.mark.parametrize(
    ("arguments", "tool", "body"),
    [
        (["generate-music", "calm piano"], "generate-music", {"prompt": "calm piano"}),
        (
            ["generate-image", "a boat", "--aspect", "9:16", "-n", "3", "--quality", "high"],
            "generate-image",
            {
                "prompt": "a boat",
                "aspectRatio": {"width": 9, "height": 16},
                "numResults": 3,
                "quality": "HIGH",
            },
        ),
        (
            [
                "generate-image",
                "x",
                "--image",
                "pic.png",
                "--image",
                "vg_file_1",
                "--max-prompt-rewrites",
                "2",
            ],
            "generate-image",
            {
                "prompt": "x",
                "imageFileIds": ["vg_file_9", "vg_file_1"],
                "contentPolicyConfig": {"maxPromptRewrites": 2},
            },
        ),
        (
            [
                "generate-video-clip",
                "--start-frame",
                "pic.png",
                "--duration",
                "6",
                "--generate-audio",
            ],
            "generate-video-clip",
            {"startFrameFileId": "vg_file_9", "durationSeconds": 6, "generateAudio": True},
        ),
        (
            [
                "generate-motion-graphic",
                "t",
                "--no-transparent-background",
                "--generate-voiceover",
                "disabled",
            ],
            "generate-motion-graphic",
            {
                "prompt": "t",
                "transparentBackground": False,
                "subToolModes": {"generateVoiceover": "DISABLED"},
            },
        ),
        (
            [
                "text-to-speech",
                "Hi",
                "--voice",
                "Emma",
                "--speed",
                "1.25",
                "--pronounce",
                "SQL=sequel",
                "--expand-pronunciation",
            ],
            "text-to-speech",
            {
                "ttsText": "Hi",
                "voiceId": "Emma",
                "voiceSpeed": 1.25,
                "pronunciationReplacements": [{"original": "SQL", "replacement": "sequel"}],
                "autoExpandPronunciationReplacements": True,
            },
        ),
        (
            ["generate-image", "x", "--entity", "vg_enti_2", "--entity", "Nora"],
            "generate-image",
            {"prompt": "x", "entityIds": ["vg_enti_2", "vg_enti_1"]},
        ),
        (
            ["generate_sound_effect", "rain", "--duration", "2.5", "--temporary"],
            "generate-sound-effect",
            {"prompt": "rain", "durationSeconds": 2.5, "isOutputTemporary": True},
        ),
        (
            ["generate-avatar", "pic.png", "--actor", "nora"],
            "generate-avatar",
            {"actorEntityId": "vg_enti_1", "audioFileId": "vg_file_9"},
        ),
        *[
            ([name, "pic.png"], name, {"imageFileId": "vg_file_9"})
            for name in ("vectorize-image", "remove-image-background", "upscale-image")
        ],
        (
            ["upscale-image", "https://example.com/photo.jpg"],
            "upscale-image",
            {"imageFileId": "vg_file_url"},
        ),
        (["image-3d-effect", "pic.png"], "image-3d-effect", {"imageFileId": "vg_file_9"}),
        *[
            ([name, "pic.png"], name, {"videoFileId": "vg_file_9"})
            for name in ("remove-video-background", "upscale-video")
        ],
    ],
)
def test_what_is_typed_is_asked_for_and_a_failed_run_is_an_error(
    run: Type,
    api: FakeVideoGen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    tool: str,
    body: dict[str, Any],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pic.png").write_bytes(b"any bytes")
    done = run("tool", *arguments)
    assert api.executions == [(tool, body)], done.output
    assert done.exit_code == 1
    assert done.stdout == ""
    assert "There is no paint." in done.stderr
    assert sorted(path.name for path in tmp_path.glob("*.*")) == ["pic.png"]


@pytest.mark.parametrize(
    ("arguments", "exit_code", "says"),
    [
        (["remove-image-background", "no/such.jpg"], 1, "no/such.jpg"),
        (["generate-video-clip"], 2, "--start-frame"),
        (["generate-image", "x", "--aspect", "wide"], 2, "16:9"),
        (["generate-image", "x", "-n", "101"], 2, "1<=x<=100"),
        (["generate-image", "x", *["--image", "vg_1"] * 5], 2, "at most 4"),
        (["text-to-speech", "Hi"], 2, "--voice"),
        (["text-to-speech", "Hi", "--voice", "E", "--speed", "9"], 2, "0.5<=x<=2"),
        (["text-to-speech", "Hi", "--voice", "E", "--pronounce", "SQL"], 2, "SQL=sequel"),
        (["genrate-image", "x"], 2, "Did you mean generate-image?"),
        (["generate-music", "x", "-o", "/proc/nowhere/x.m4a"], 1, "/proc/nowhere"),
        (["generate-avatar", "vg_file_1", "--actor", "Nore"], 1, "Did you mean 'Nora'?"),
        (["generate-avatar", "vg_file_1", "--actor", "Kettle"], 1, "No actor is called"),
    ],
)
def test_a_mistake_is_named_before_anything_is_started(
    run: Type, api: FakeVideoGen, arguments: list[str], exit_code: int, says: str
) -> None:
    done = run("tool", *arguments)
    assert (done.exit_code, done.stdout) == (exit_code, "")
    assert says in done.stderr
    assert api.executions == []


def test_speech_is_made_and_written_where_it_was_asked_for(
    run: Type, engine_home: Path, tmp_path: Path
) -> None:
    env = {"VIDEOGEN_HOME": str(engine_home)}
    output = tmp_path / "sounds" / "hello.m4a"
    done = run(
        *("tool", "text-to-speech", "-", "--voice", "Clara", "-o", str(output)),
        env=env,
        input="Hello there, friend.",
    )
    assert done.exit_code == 0, done.output
    assert done.stdout == f"{output}\n"
    assert probe(output).audio_codec == "aac"
    assert "Note: " in done.stderr


def test_a_text_that_is_not_utf_8_is_refused(run: Type, api: FakeVideoGen) -> None:
    done = run("tool", "text-to-speech", "-", "--voice", "Clara", input=b"\xff\xfe")
    assert done.exit_code == 1
    assert "UTF-8" in done.stderr
    assert api.executions == []


def test_several_results_are_numbered_and_described(
    run: Type, engine_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    env = {"VIDEOGEN_HOME": str(engine_home)}
    command = ("tool", "text-to-speech", "Good day.", "--voice", "Nolan", "-n", "2", "--json")
    said = json.loads(run(*command, env=env).stdout)
    assert [Path(result["path"]).name for result in said["results"]] == [
        "text-to-speech-1.m4a",
        "text-to-speech-2.m4a",
    ]
    assert all(Path(r["path"]).stat().st_size == r["file_bytes"] for r in said["results"])
    assert said["degradations"]
    again = json.loads(run(*command, "-o", "sounds/", env=env).stdout)
    assert Path(again["results"][1]["path"]) == tmp_path / "sounds" / "text-to-speech-2.m4a"
    third = json.loads(run(*command, "-o", "sounds", env=env).stdout)
    assert Path(third["results"][0]["path"]).name == "text-to-speech-02-1.m4a"


def test_an_ending_that_does_not_fit_the_bytes_is_said(
    run: Type, engine_home: Path, tmp_path: Path
) -> None:
    output = tmp_path / "hello.mp3"
    command = ("tool", "text-to-speech", "Hi.", "--voice", "Clara", "-o", str(output))
    done = run(*command, env={"VIDEOGEN_HOME": str(engine_home)})
    assert output.is_file()
    assert "hello.mp3 holds a M4A file" in done.stderr


def test_a_voice_that_is_not_known_names_the_command_that_lists_them(
    run: Type, engine_home: Path
) -> None:
    env = {"VIDEOGEN_HOME": str(engine_home)}
    done = run("tool", "text-to-speech", "Hi.", "--voice", "Gandalf", env=env)
    assert done.exit_code == 1
    assert "Gandalf" in done.stderr
    assert "videogen-mcp voices" in done.stderr
    assert "Clara" in run("voices", env=env).stdout
    assert run("voices", "klingon", env=env).exit_code == 1
