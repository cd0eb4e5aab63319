from __future__ import annotations

import io
import re
import zipfile
from itertools import pairwise
from typing import Any

import pytest

from videogen_mcp.media.captions.pages import CaptionWord
from videogen_mcp.media.captions.subtitles import LINE_WIDTH, subtitles, text_width, to_srt

from .engine_process import EngineProcess

CUE = re.compile(
    r"(\d+)\n(\d\d):(\d\d):(\d\d),(\d{3}) --> (\d\d):(\d\d):(\d\d),(\d{3})\n((?:.+\n)+)"
)


def parse(text: str) -> list[tuple[float, float, list[str]]]:
    """Start, end and lines of every cue of an SRT document, of which nothing may be left over."""
    assert CUE.sub("", text).strip() == ""
    cues = []
    for number, found in enumerate(CUE.finditer(text), 1):
        assert int(found[1]) == number
        times = [int(part) for part in found.groups()[1:9]]
        start, end = (3600 * h + 60 * m + s + ms / 1000 for h, m, s, ms in (times[:4], times[4:]))
        cues.append((start, end, found[10].splitlines()))
    return cues


def start(engine: EngineProcess, project_id: str, **body: Any) -> str:
    response = engine.client.post(f"/v1/projects/{project_id}/timeline-interchange", json=body)
    assert response.status_code == 202, response.text
    return str(response.json()["interchangeJobId"])


def finish(engine: EngineProcess, job_id: str) -> dict[str, Any]:
    while True:
        response = engine.client.get(f"/v1/timeline-interchange/{job_id}?waitSeconds=20")
        assert response.status_code == 200, response.text
        job: dict[str, Any] = response.json()
        if job["status"] not in ("pending", "running"):
            return job


def test_srt_holds_the_words_when_they_are_said(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    job = finish(engine, start(engine, finished_run["projectId"], format="SRT"))
    assert job["status"] == "succeeded", job
    assert (job["format"], job["mediaDelivery"]) == ("SRT", "REMOTE_URLS")
    assert job["projectId"] == finished_run["projectId"]
    assert job["file"]["fileId"] == job["interchangeFileId"]
    assert (job["file"]["type"], job["file"]["scope"]) == ("TEXT", "PROJECT")
    response = engine.client.get(job["downloadUrl"])
    assert response.headers["content-type"].startswith("application/x-subrip")
    cues = parse(response.text)
    assert [lines for _, _, lines in cues] == [["Water is life."], ["Drink a glass now."]]
    assert 0 <= cues[0][0] < 0.5
    assert cues[-1][1] <= finished_run["durationSeconds"] + 0.5
    assert all(end > begin for begin, end, _ in cues)


def test_a_bundle_is_a_zip_with_the_document(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    job_id = start(engine, finished_run["projectId"], format="SRT", mediaDelivery="BUNDLE")
    job = finish(engine, job_id)
    assert job["status"] == "succeeded", job
    response = engine.client.get(job["downloadUrl"])
    assert response.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        [name] = archive.namelist()
        assert name.endswith(".srt")
        assert len(parse(archive.read(name).decode())) == 2


def test_without_a_body_it_is_otio_which_is_not_written_here(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    path = f"/v1/projects/{finished_run['projectId']}/timeline-interchange"
    response = engine.client.post(path)
    assert response.status_code == 202
    job = finish(engine, response.json()["interchangeJobId"])
    assert (job["format"], job["mediaDelivery"]) == ("OTIO", "REMOTE_URLS")
    assert job["status"] == "failed"
    assert job["error"]["code"] == "not_available"
    assert job["file"] is None
    assert job["downloadUrl"] is None
    project = engine.client.get(f"/v1/projects/{finished_run['projectId']}").json()
    assert project["status"] == "ready"


def test_what_does_not_exist_is_not_found(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    response = engine.client.post("/v1/projects/vg_proj_none/timeline-interchange", json={})
    assert response.status_code == 404
    assert engine.client.get("/v1/timeline-interchange/vg_inte_none").status_code == 404
    run_id = finished_run["workflowRunId"]
    assert engine.client.get(f"/v1/timeline-interchange/{run_id}").status_code == 404
    path = f"/v1/projects/{finished_run['projectId']}/timeline-interchange"
    assert engine.client.post(path, json={"format": "EDL"}).status_code == 400


TEXTS = [
    "Every morning, millions of people pour a glass of water before they do anything else. Why? "
    "Because the body has lost about half a litre overnight. It wakes the brain, warms the "
    "muscles, and keeps the heart calm.",
    "水は生命の源です。 毎朝、 一杯の 水を 飲むことで、 体は 目覚め、 脳は 活発に 働き始めます。 "
    "私たちの 体の 約六十パーセントは 水で できています。",
    "https://example.com/" + "a-very-long-address/" * 8 + " is where it stands.",
    "كل صباح يشرب ملايين الناس كوبا من الماء قبل أي شيء آخر لأن الجسم فقد نصف لتر.",
]


@pytest.mark.parametrize("pace", [0.12, 0.4, 9.0])
@pytest.mark.parametrize("text", TEXTS)
def test_cues_can_be_read(text: str, pace: float) -> None:
    texts = text.split()
    words = [CaptionWord(word, n * pace, (n + 0.9) * pace) for n, word in enumerate(texts)]
    cues = parse(to_srt(subtitles(words)))
    assert "".join("".join(lines) for _, _, lines in cues).replace(" ", "") == "".join(texts)
    for begin, end, lines in cues:
        assert len(lines) <= 2
        assert all(text_width(line) <= LINE_WIDTH for line in lines), lines
        assert 0 < end - begin <= 7.0
    for before, after in pairwise(cues):
        assert before[1] <= after[0]


def test_sentences_are_kept_together_and_stay_long_enough() -> None:
    texts = [
        "One.",
        "This",
        "is",
        "the",
        "second",
        "sentence",
        "of",
        "them.",
        "And",
        "here",
        "is",
        "a",
        "third",
        "one,",
        "too.",
    ]
    words = [CaptionWord(word, n * 0.3, n * 0.3 + 0.25) for n, word in enumerate(texts)]
    cues = subtitles(words)
    assert [cue.lines[-1].endswith(".") for cue in cues] == [True] * len(cues)
    assert cues[-1].end - cues[-1].start >= 1.0
    assert subtitles(words, until=words[-1].end + 0.1)[-1].end < words[-1].end + 0.1
    assert subtitles([]) == []
