"""The player in a real browser: a real run is followed, and its video really plays."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Stage

pytestmark = pytest.mark.slow

SCRIPT = {
    "script": "Water is life. Drink a glass every morning.",
    "export_options": {"quality": "STANDARD"},
}
PLAYED = """(() => { const video = document.querySelector('video');
  if (video && video.paused) { video.muted = true; video.play(); }
  return video && video.currentTime > 0.2 && video.videoWidth; })()"""
REASON = "document.getElementById('failed').hidden || document.getElementById('reason').textContent"


def failure(stage: Stage) -> str:
    stage.chromium.wait_for("!document.getElementById('failed').hidden", in_frame=True)
    text: str = stage.chromium.run("document.getElementById('failed').innerText", in_frame=True)
    return text


@pytest.fixture(scope="module")
def run_id(stage: Stage) -> str:
    """A run that the player has followed to its end."""
    stage.call("script_to_video", arguments=SCRIPT)
    stage.chromium.wait_for(PLAYED, in_frame=True, seconds=120)
    found: str = stage.chromium.run("first.structuredContent.run_id")
    return found


def test_a_run_is_followed_with_its_progress_until_its_video_plays(stage: Stage) -> None:
    stage.call("script_to_video", arguments=SCRIPT | {"script": "Bread and salt."})
    stage.chromium.wait_for("document.getElementById('share')?.textContent", in_frame=True)
    assert stage.chromium.wait_for(PLAYED, in_frame=True, seconds=120) == 1280
    facts = stage.chromium.run("document.getElementById('facts').textContent", in_frame=True)
    assert " s · " in facts
    calls = stage.heard("tools/call")
    assert "feed_player" in [call["name"] for call in calls]
    assert stage.chromium.run("document.getElementById('weaker').hidden", in_frame=True) is False


def test_a_run_that_the_player_saw_end_is_still_the_models_to_get(
    stage: Stage, run_id: str
) -> None:
    # The first to ask after the player: whoever asks by the run's id takes it as well.
    stage.call("script_to_video", arguments=SCRIPT)
    assert stage.chromium.wait_for("window.first")["structuredContent"]["run_id"] == run_id


def test_the_poster_comes_as_data(stage: Stage, run_id: str) -> None:
    stage.call("wait_for_run", arguments={"run_id": run_id, "wait_seconds": 30})
    poster = stage.chromium.wait_for("document.querySelector('video')?.poster", in_frame=True)
    assert poster.startswith("data:image/jpeg;base64,")


def test_where_no_link_can_be_opened_the_bytes_come_through_the_tools(
    stage: Stage, run_id: str
) -> None:
    arguments = {"run_id": run_id, "wait_seconds": 30}
    stage.call("wait_for_run", arguments=arguments, csp="closed")
    assert stage.chromium.wait_for(PLAYED, in_frame=True) == 1280
    source = stage.chromium.run("document.querySelector('video').src.slice(0, 22)", in_frame=True)
    assert source == "data:video/mp4;base64,"


def test_a_link_that_has_expired_is_signed_anew(stage: Stage, run_id: str) -> None:
    gone = "http://127.0.0.1:9/gone.mp4"
    arguments = {"run_id": run_id, "wait_seconds": 30}
    stage.call("wait_for_run", arguments=arguments, edit={"download_url": gone})
    assert stage.chromium.wait_for(PLAYED, in_frame=True) == 1280
    source = stage.chromium.run("document.querySelector('video').src", in_frame=True)
    assert "sig=" in source


def test_the_download_is_opened_by_the_host(stage: Stage, run_id: str) -> None:
    stage.call("wait_for_run", arguments={"run_id": run_id, "wait_seconds": 30})
    stage.chromium.wait_for("first?.structuredContent")
    stage.chromium.wait_for("!document.getElementById('result').hidden", in_frame=True)
    stage.chromium.run("document.getElementById('download').click()", in_frame=True)
    link = stage.chromium.run("first.structuredContent.download_url")
    stage.chromium.wait_for("log.some(entry => entry.method === 'ui/open-link')")
    assert stage.heard("ui/open-link") == [{"url": link}]


def test_each_of_several_results_is_shown_and_downloaded(stage: Stage) -> None:
    arguments = {"tts_text": "Hello.", "voice_id": "Ani", "num_results": 2, "wait_seconds": 60}
    stage.call("text_to_speech", arguments=arguments)
    stage.chromium.wait_for("document.querySelectorAll('audio').length === 2", in_frame=True)
    buttons = "document.querySelectorAll('figure button')"
    stage.chromium.run(f"{buttons}[1].click()", in_frame=True)
    stage.chromium.wait_for("log.some(entry => entry.method === 'ui/open-link')")
    [opened] = stage.heard("ui/open-link")
    sources = "[...document.querySelectorAll('audio')].map(audio => audio.src)"
    assert stage.chromium.run(sources, in_frame=True)[1] == opened["url"]


def test_an_error_is_shown_as_text_with_the_next_step(stage: Stage) -> None:
    arguments = {"script": "Hello.", "voice_id": "<b>Nobody</b>"}
    stage.call("script_to_video", arguments=arguments)
    assert "no voice is called '<b>Nobody</b>'" in failure(stage)


def test_an_approval_is_asked_of_the_person_at_its_place(stage: Stage, run_id: str) -> None:
    place = "https://app.example/project/vg_proj_1"
    edit = {
        "status": "awaiting_approval",
        "project_url": place,
        "next_step": "A person has to approve it.",
    }
    stage.call("get_run", arguments={"run_id": run_id}, edit=edit)
    assert "Waiting for your approval.\n\nA person has to approve it." in failure(stage)
    stage.chromium.run("document.getElementById('open').click()", in_frame=True)
    stage.chromium.wait_for("log.some(entry => entry.method === 'ui/open-link')")
    assert stage.heard("ui/open-link") == [{"url": place}]


def test_a_line_that_is_dead_is_tried_again(stage: Stage, run_id: str) -> None:
    edit = {"status": "running", "download_url": None}
    stage.call("get_run", arguments={"run_id": run_id}, edit=edit, broken="feed_player")
    since = "document.getElementById('since').textContent"
    assert stage.chromium.wait_for(f"{since} === 'Asking again…' && {since}", in_frame=True)
    tries = "log.filter(entry => entry.params?.name === 'feed_player').length > 1"
    assert stage.chromium.wait_for(tries)


@pytest.mark.parametrize(("dark", "ground"), [(False, "rgb(255, 255, 255)"), (True, "rgb(23, 24")])
def test_it_wears_the_hosts_colours(stage: Stage, dark: bool, ground: str) -> None:
    stage.call("get_file", arguments={"file_id": "vg_file_no"}, dark=dark)
    failure(stage)
    colour = stage.chromium.run("getComputedStyle(document.body).backgroundColor", in_frame=True)
    assert colour.startswith(ground)


def test_the_hosts_own_variables_are_used(stage: Stage) -> None:
    variables = {"--color-background-primary": "rgb(1, 2, 3)"}
    stage.call("get_file", arguments={"file_id": "vg_file_no"}, variables=variables)
    failure(stage)
    script = "getComputedStyle(document.body).backgroundColor"
    assert stage.chromium.run(script, in_frame=True) == "rgb(1, 2, 3)"


@pytest.mark.parametrize("width", [280, 900])
def test_nothing_is_wider_than_the_frame(stage: Stage, run_id: str, width: int) -> None:
    stage.call("wait_for_run", arguments={"run_id": run_id, "wait_seconds": 30}, width=width)
    stage.chromium.wait_for("document.querySelector('video')?.videoWidth", in_frame=True)
    stage.chromium.wait_for("document.documentElement.scrollWidth <= innerWidth", in_frame=True)


def test_a_picture_and_a_sound_are_shown_as_such(stage: Stage, tmp_path: Path) -> None:
    from ..engine.media_files import png, wav

    for name, data, tag in (("a.png", png(300, 200), "img"), ("a.wav", wav(2), "audio")):
        path = stage.home / name
        path.write_bytes(data)
        stage.call("upload_file", arguments={"path": str(path)})
        file_id = stage.chromium.wait_for("first?.structuredContent")["file_id"]
        stage.call("get_file", arguments={"file_id": file_id})
        ready = "naturalWidth === 300" if tag == "img" else "duration > 1"
        stage.chromium.wait_for(f"document.querySelector('{tag}')?.{ready}", in_frame=True)
