"""Videos in another style, by file and by URL, through a real engine."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from videogen_mcp.media.audio.codec import read_audio
from videogen_mcp.media.probe import probe

from .engine_process import EngineProcess
from .media_files import film
from .test_avatar import pictures
from .test_storyboard_to_video import film_of, workflow
from .web_server import WebServer

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def fetching(tmp_path_factory: pytest.TempPathFactory, web: WebServer) -> Iterator[EngineProcess]:
    """An engine that may fetch from the web server."""
    home = tmp_path_factory.mktemp("restyle-home")
    running = EngineProcess(home, VIDEOGEN_IMPORT_PRIVATE_HOSTS=web.host)
    yield running
    running.stop()


def test_a_video_by_file_is_restyled_with_its_sound_its_length_and_its_shape(
    engine: EngineProcess,
) -> None:
    file = engine.upload("clip.mp4", film(seconds=1, size=(180, 320), color=120))
    run = workflow(engine, "video-to-video", prompt="A blueprint", videoFileId=file["fileId"])
    path = film_of(engine, run)
    found = probe(path)
    assert (found.width, found.height) == (720, 1280)
    frames = pictures(path)
    assert len(frames) == 30
    blue = frames.mean(axis=(0, 1, 2))
    assert blue[2] > blue[0] + 50
    sound = read_audio(path).mean(axis=1)[4800:40_000]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    assert abs(np.argmax(spectrum) * 48_000 / len(sound) - 330) < 5
    assert any("blueprint" in note for note in run["degradations"])


def test_a_video_by_url_is_fetched_first(fetching: EngineProcess, web: WebServer) -> None:
    url = web.file("/grey.mp4", film(seconds=0.5, has_sound=False))
    run = workflow(fetching, "video-to-video", prompt="make it look like a wedding", videoUrl=url)
    assert len(pictures(film_of(fetching, run))) == 15
    assert any("No words of the prompt name a style" in note for note in run["degradations"])


def test_a_url_that_is_no_video_fails_by_its_field(fetching: EngineProcess, web: WebServer) -> None:
    url = web.file("/page", b"<html>nothing</html>")
    run = workflow(fetching, "video-to-video", prompt="as a comic", videoUrl=url)
    assert run["status"] == "failed"
    assert run["error"]["message"].startswith("videoUrl: ")
