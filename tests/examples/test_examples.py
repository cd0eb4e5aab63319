"""Every example runs as it stands, against the local engine, and really makes a video."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from videogen_mcp.media.checks import black_frames, streams

from ..interop.venvs import python

EXAMPLES = Path(__file__).parents[2] / "examples"
SHORT = 60
"""Lines that an example has at most, so that it is read in one look."""
SOURCES = [*EXAMPLES.glob("*.py"), *(EXAMPLES / "typescript").glob("*.ts")]


def run(*command: str | Path, cwd: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Runs an example as a person would, with `videogen-mcp` on the PATH."""
    path = f"{sysconfig.get_path('scripts')}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, "PATH": path, "VIDEOGEN_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=280,
    )


def made(done: subprocess.CompletedProcess[str]) -> Path:
    """The video whose path is the last line, looked at frame by frame."""
    assert done.returncode == 0, done.stderr
    video = Path(done.stdout.splitlines()[-1])
    found = streams(video)
    assert (found.video_codec, found.audio_codec) == ("h264", "aac")
    assert found.video_seconds > 1
    assert black_frames(video) == []
    return video


@pytest.mark.slow
@pytest.mark.parametrize("name", ["mcp_client.py", "videogen_sdk.py"])
def test_a_client_in_python_makes_a_video(name: str, engine_home: Path, tmp_path: Path) -> None:
    made(run(sys.executable, EXAMPLES / name, cwd=tmp_path, home=engine_home))


@pytest.mark.slow
def test_langchain_binds_the_tools_and_makes_a_video(engine_home: Path, tmp_path: Path) -> None:
    made(run(python("langchain"), EXAMPLES / "langchain_tools.py", cwd=tmp_path, home=engine_home))


@pytest.mark.slow
def test_openai_agents_makes_a_video_through_its_own_loop(
    engine_home: Path, tmp_path: Path
) -> None:
    made(run(python("agents"), EXAMPLES / "openai_agents_tools.py", cwd=tmp_path, home=engine_home))


@pytest.mark.slow
def test_typescript_makes_a_video_and_its_types_hold(engine_home: Path) -> None:
    folder = EXAMPLES / "typescript"
    if not (folder / "node_modules").is_dir():
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund"]
        subprocess.run(install, cwd=folder, check=True, timeout=280)
    made(run("npm", "start", "--silent", cwd=folder, home=engine_home))
    options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"]
    checked = run(
        *("npx", "tsc", *options, "--skipLibCheck", "make_video.ts"), cwd=folder, home=engine_home
    )
    assert checked.returncode == 0, checked.stdout


@pytest.mark.slow
def test_an_example_that_gets_no_video_says_so_with_its_exit_code(
    engine_home: Path, tmp_path: Path
) -> None:
    source = (EXAMPLES / "mcp_client.py").read_text("utf-8")
    changed = tmp_path / "changed.py"
    changed.write_text(source.replace('"aspect_ratio": "9:16"', '"aspect_ratio": "0:1"'), "utf-8")
    done = run(sys.executable, changed, cwd=tmp_path, home=engine_home)
    assert done.returncode == 1
    assert "aspect_ratio" in done.stderr


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_an_example_is_short_and_says_how_it_is_run(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) < SHORT
    assert any("install" in line for line in lines[:6])
    assert path.name in (EXAMPLES / "README.md").read_text("utf-8")
