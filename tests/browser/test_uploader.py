"""The uploader in a real browser: files that a person picks or drops arrive in the account."""

from __future__ import annotations

from typing import Any

import pytest

from ..engine.media_files import png, wav
from .conftest import Stage

pytestmark = pytest.mark.slow

DROPPED = """(() => {
  const bytes = Uint8Array.from(atob(%s), letter => letter.charCodeAt(0));
  const carried = new DataTransfer();
  carried.items.add(new File([bytes], 'dropped.png', { type: 'image/png' }));
  dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true }));
})()"""
SETTLED = "!isBusy && document.querySelectorAll('.done, .wrong').length === %d"


def opened(stage: Stage, **order: Any) -> None:
    stage.call("upload_file", **order)
    stage.chromium.wait_for("document.getElementById('drop')", in_frame=True)
    stage.chromium.wait_for("first")


def rows(stage: Stage, count: int) -> list[str]:
    """What is said of each file, once all are done."""
    stage.chromium.wait_for(SETTLED % count, in_frame=True)
    script = "[...document.querySelectorAll('li')].map(line => line.innerText)"
    found: list[str] = stage.chromium.run(script, in_frame=True)
    return found


def test_picked_files_arrive_in_parts_and_the_assistant_is_told(stage: Stage) -> None:
    picture, sound = stage.home / "cup.png", stage.home / "long.wav"
    picture.write_bytes(png(64, 64))
    sound.write_bytes(wav(12))
    assert sound.stat().st_size > 2 * 384 * 1024
    opened(stage)
    stage.chromium.choose("#pick", picture, sound)
    cup, long = rows(stage, 2)
    assert cup.startswith("PNG\ncup.png") or "cup.png" in cup
    assert "✓ vg_file_" in long
    parts = [c["arguments"] for c in stage.heard("tools/call") if c["name"] == "send_file_part"]
    assert len([part for part in parts if part["display_name"] == "long.wav"]) >= 3
    context = stage.heard("ui/update-model-context")[-1]
    files = context["structuredContent"]["files"]
    assert [file["name"] for file in files] == ["cup.png", "long.wav"]
    assert files[1]["file_id"] in context["content"][0]["text"]
    stage.call("get_file", arguments={"file_id": files[1]["file_id"]})
    told = stage.chromium.wait_for("first?.structuredContent")
    assert (told["type"], told["display_name"]) == ("AUDIO", "long.wav")
    assert told["file_bytes"] == sound.stat().st_size


def test_a_dropped_file_is_sent_into_the_chat_when_the_person_says_so(stage: Stage) -> None:
    import base64
    import json

    opened(stage)
    data = json.dumps(base64.b64encode(png(32, 32)).decode())
    stage.chromium.run(DROPPED % data, in_frame=True)
    [row] = rows(stage, 1)
    assert "dropped.png" in row
    stage.chromium.run("document.getElementById('use').click()", in_frame=True)
    stage.chromium.wait_for("log.some(entry => entry.method === 'ui/message')")
    [message] = stage.heard("ui/message")
    assert message["role"] == "user"
    assert "dropped.png: vg_file_" in message["content"][0]["text"]


def test_what_cannot_be_sent_says_why_and_keeps_the_rest_going(stage: Stage) -> None:
    empty, text, good = (stage.home / name for name in ("empty.png", "false.mp4", "good.png"))
    empty.write_bytes(b"")
    text.write_bytes(b"This is no film.")
    good.write_bytes(png(16, 16))
    opened(stage)
    stage.chromium.choose("#pick", empty, text, good)
    nothing, false, fine = rows(stage, 3)
    assert "It is empty." in nothing
    assert "'false.mp4' is no media file. Give an image" in false
    assert "Try again" in false
    assert "✓ vg_file_" in fine


def test_a_line_that_is_dead_is_tried_again_before_it_is_told(stage: Stage) -> None:
    picture = stage.home / "again.png"
    picture.write_bytes(png(16, 16))
    opened(stage, broken="send_file_part")
    stage.chromium.choose("#pick", picture)
    [row] = rows(stage, 1)
    assert "The line is dead." in row
    assert len(stage.heard("tools/call")) == 5


def test_a_file_that_the_assistant_sent_is_shown_as_done(stage: Stage) -> None:
    picture = stage.home / "sent.png"
    picture.write_bytes(png(16, 16))
    opened(stage, arguments={"path": str(picture)}, dark=True, width=300)
    [row] = rows(stage, 1)
    assert "sent.png" in row
    assert "✓ vg_file_" in row
    script = "document.documentElement.scrollWidth <= innerWidth"
    assert stage.chromium.run(script, in_frame=True)


def test_without_a_file_the_model_is_told_to_wait_for_the_person(stage: Stage) -> None:
    opened(stage)
    told = stage.chromium.run("first")
    assert not told.get("isError")
    assert told["structuredContent"]["status"] == "awaiting_user"
    assert "end your turn" in told["structuredContent"]["next_step"]
