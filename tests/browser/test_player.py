"""The player in a real browser, inside a host that speaks the bridge to it."""

from __future__ import annotations

import http.server
import json
import queue
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import av
import numpy
import pytest

from videogen_mcp.server.apps import player

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium"),
]
HOST = Path(__file__).with_name("host.html")
PROBE = """<script>
let from = null;
const probe = setInterval(() => {
  const video = document.querySelector('video'), bad = document.getElementById('failed');
  if (video && video.paused) { video.muted = true; video.play(); }
  const state = video && video.currentTime > 0.2 ? `played ${video.videoWidth}` : '';
  const error = bad.hidden ? '' : 'failed ' + bad.innerText;
  if (state || error) { clearInterval(probe); parent.postMessage({ method: state || error }, '*'); }
}, 50);
</script>"""
RUNNING = {
    "kind": "workflow_run",
    "run_id": "vg_work_1",
    "status": "running",
    "stage": "Narrating 3 of 8",
    "progress_percentage": 40,
}


Site = tuple[Path, str, "queue.Queue[bytes]"]


class Pages(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, and keeps what the host page reports."""

    def __init__(self, logs: queue.Queue[bytes], *rest: Any, **options: Any) -> None:
        self.logs = logs
        super().__init__(*rest, **options)

    def do_POST(self) -> None:
        self.logs.put(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(204)
        self.end_headers()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with av.open(str(tmp_path / "water.webm"), "w") as film:
        stream = film.add_stream("libvpx", rate=10)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for shade in range(30):
            picture = numpy.full((180, 320, 3), shade * 8, numpy.uint8)
            film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        film.mux(stream.encode())
    logs: queue.Queue[bytes] = queue.Queue()
    handler = partial(Pages, logs, directory=str(tmp_path))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield tmp_path, f"http://127.0.0.1:{server.server_port}", logs
    server.shutdown()
    server.server_close()


def told(**facts: Any) -> dict[str, Any]:
    is_error = facts.pop("is_error", False)
    return {"content": [], "structuredContent": facts, "isError": is_error}


def watched(site: Site, results: list[dict[str, Any]], theme: str = "light") -> Any:
    """What the host heard, in order, once the player has played or failed."""
    folder, url, logs = site
    allowed = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
    guard = f'<meta http-equiv="Content-Security-Policy" content="{allowed}media-src {url}">'
    page = player().text.replace("<meta ", guard + "<meta ", 1).replace("</html>", PROBE)
    host = HOST.read_text()
    for name, value in {"RESULTS": results, "PAGE": page, "THEME": theme}.items():
        host = host.replace(name, json.dumps(value).replace("</", "<\\/"), 1)
    ending = """<script>addEventListener('message', ({ data }) => {
      if (/^(played|failed)/.test(data.method)) fetch('/log', {
        method: 'POST', body: JSON.stringify(log) }); });</script>"""
    (folder / "host.html").write_text(host + ending)
    with browsing(folder, f"{url}/host.html"):
        return json.loads(logs.get(timeout=40))


@contextmanager
def browsing(folder: Path, url: str) -> Iterator[None]:
    flags = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")
    profile = f"--user-data-dir={folder}/profile"
    chromium = subprocess.Popen(
        [str(CHROMIUM), *flags, "--remote-debugging-port=0", profile, url],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        chromium.terminate()
        chromium.wait(20)


def test_a_run_is_followed_and_its_video_plays(site: Site) -> None:
    done = told(**RUNNING | {"status": "succeeded", "download_url": f"{site[1]}/water.webm"})
    heard = watched(site, [told(**RUNNING), done])
    assert {
        "name": "get_run",
        "arguments": {"kind": "workflow_run", "run_id": "vg_work_1"},
    } in heard
    assert "played 320" in heard


def test_a_link_that_has_expired_is_asked_for_anew(site: Site) -> None:
    facts = {"file_id": "vg_file_1", "type": "VIDEO", "status": "ready"}
    gone, fresh = f"{site[1]}/gone.webm", f"{site[1]}/water.webm"
    heard = watched(site, [told(**facts, download_url=gone), told(**facts, download_url=fresh)])
    assert {"name": "get_file", "arguments": {"file_id": "vg_file_1"}} in heard
    assert "played 320" in heard


def test_an_error_is_shown_as_text_with_the_next_step(site: Site) -> None:
    heard = watched(site, [told(is_error=True, message="<b>Too dark.", next_step="Add light.")])
    assert any(str(m).startswith("failed <b>Too dark.") and "Add light." in m for m in heard)
