"""What a person types, in real processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from videogen_mcp.media.probe import probe


def run(
    *arguments: str, home: Path, cwd: Path, stdin: str | bytes = ""
) -> subprocess.CompletedProcess[str]:
    raw = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "videogen_mcp", *arguments],
        env={**os.environ, "VIDEOGEN_HOME": str(home)},
        cwd=cwd,
        input=raw,
        capture_output=True,
        timeout=200,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def test_make_writes_the_video_and_its_last_line_is_the_path(
    engine_home: Path, tmp_path: Path
) -> None:
    story = "A boat sails over the sea. Gulls cry. The wind is warm. Home is far away."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    done = run("make", "story.txt", "--quality", "720p", home=engine_home, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    made = Path(done.stdout.splitlines()[-1])
    assert made == tmp_path / "story.mp4"
    assert probe(made).height == 720
    assert "Rendering" in done.stderr


def test_make_reads_standard_input_and_can_answer_in_json(
    engine_home: Path, tmp_path: Path
) -> None:
    done = run(
        *("make", "-", "-o", "tall.mp4", "--aspect", "9:16", "--quality", "720p", "--json"),
        home=engine_home,
        cwd=tmp_path,
        stdin="Look up at the moon.",
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    file = probe(Path(said["path"]))
    assert (file.width, file.height) == (720, 1280)
    assert said["duration_seconds"] == pytest.approx(file.duration, abs=0.1)


@pytest.mark.parametrize(
    ("arguments", "stdin", "names"),
    [
        (["make", "-"], "", ["script"]),
        (["make", "missing.txt"], "", ["missing.txt"]),
        (["make", "-"], b"\xff\xfe\x00bad", ["UTF-8"]),
        (["make", "-", "--aspect", "0:9"], "Hi.", ["0:9", "16:9"]),
        (["make", "-", "--voice", "Gandalf"], "Hi.", ["Gandalf"]),
        (["make", "-", "--logo", "nologo.png"], "Hi.", ["nologo.png"]),
        (["make", "-", "-o", "/proc/nowhere/x.mp4"], "Hi.", ["/proc/nowhere"]),
        (["make", "-", "-o", "video.avi"], "Hi.", ["video.avi", ".mp4"]),
        (["make", "-", "--colour", "red"], "Hi.", ["--colour"]),
    ],
)
def test_a_mistake_is_one_line_that_names_it_and_leaves_nothing_behind(
    engine_home: Path,
    tmp_path: Path,
    arguments: list[str],
    stdin: str | bytes,
    names: list[str],
) -> None:
    done = run(*arguments, home=engine_home, cwd=tmp_path, stdin=stdin)
    assert done.returncode in (1, 2)
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    for name in names:
        assert name in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_engine_can_be_asked_started_and_stopped(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert not json.loads(run("engine", "status", "--json", home=home, cwd=tmp_path).stdout)[
        "running"
    ]
    started = run("engine", "start", home=home, cwd=tmp_path)
    assert started.stdout.startswith("http://127.0.0.1:"), started.stderr
    status = json.loads(run("engine", "status", "--json", home=home, cwd=tmp_path).stdout)
    assert status["url"] == started.stdout.strip()
    assert run("engine", "stop", home=home, cwd=tmp_path).stdout == "Stopped.\n"
    assert not json.loads(run("engine", "status", "--json", home=home, cwd=tmp_path).stdout)[
        "running"
    ]
