from __future__ import annotations

import io
import re
import zipfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import opentimelineio as otio
import pytest
from PIL import Image

from videogen_mcp.media.captions.pages import CaptionWord
from videogen_mcp.media.captions.subtitles import LINE_WIDTH, subtitles, text_width, to_srt
from videogen_mcp.media.probe import probe

from .engine_process import EngineProcess
from .media_files import png, wav

ADAPTERS = {"OTIO": "otio_json", "FCPXML": "fcpx_xml", "PREMIERE_XML": "fcp_xml"}
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


@pytest.fixture(scope="module")
def edited(engine: EngineProcess, finished_run: dict[str, Any]) -> str:
    """A copy of the finished project with captions, music and a logo."""
    music = engine.upload("tune.wav", wav(2))["fileId"]
    logo = engine.upload("logo.png", png(60, 30))["fileId"]
    actions = [
        {"type": "SET_BACKGROUND_MUSIC", "fileId": music},
        {"type": "SET_LOGO", "fileId": logo, "position": "TOP_LEFT"},
    ]
    path = f"/v1/projects/{finished_run['projectId']}/remix"
    response = engine.client.post(path, json={"remixActions": actions, "saveAsNewProject": True})
    project_id = str(response.json()["projectId"])
    engine.wait_for_project(f"/v1/projects/{project_id}/remix-actions", "remixActions")
    return project_id


def locations(document: str, format_: str) -> list[str]:
    """The media that a document names."""
    found = otio.adapters.read_from_string(document, ADAPTERS[format_])
    while not isinstance(found, otio.schema.Timeline):
        [found] = list(found)
    return [clip.media_reference.target_url for clip in found.find_clips()]


@pytest.mark.parametrize(
    "format_",
    ["OTIO", *(pytest.param(name, marks=pytest.mark.slow) for name in ("FCPXML", "PREMIERE_XML"))],
)
def test_the_media_of_a_document_are_behind_its_links(
    engine: EngineProcess, edited: str, format_: str
) -> None:
    job = finish(engine, start(engine, edited, format=format_))
    assert job["status"] == "succeeded", job
    assert any("captions" in note for note in job["degradations"])
    links = locations(engine.client.get(job["downloadUrl"]).text, format_)
    names = {link.partition("?")[0].rpartition("/")[2] for link in links}
    assert {"shot-01.mp4", "narration-01.wav", "logo.png", "music.wav"} <= names
    for link in set(links):
        assert engine.client.get(link).status_code == 200, link
    listed = engine.client.get("/v1/files", params={"limit": 200}).json()["files"]
    assert not {"shot-01.mp4", "narration-01.wav"} & {file["displayName"] for file in listed}


def test_a_bundle_brings_media_that_play_as_the_film_does(
    engine: EngineProcess, edited: str, tmp_path: Path
) -> None:
    job = finish(engine, start(engine, edited, mediaDelivery="BUNDLE"))
    assert (job["status"], job["format"]) == ("succeeded", "OTIO"), job
    with zipfile.ZipFile(io.BytesIO(engine.client.get(job["downloadUrl"]).content)) as archive:
        [name] = [entry for entry in archive.namelist() if entry.endswith(".otio")]
        document = archive.read(name).decode()
        assert f"{name[:-5]}.srt" in archive.namelist()
        assert set(locations(document, "OTIO")) <= set(archive.namelist())
        archive.extractall(tmp_path)
    edit = otio.adapters.read_from_string(document, "otio_json")
    for clip in edit.find_clips():
        about = probe(tmp_path / clip.media_reference.target_url)
        needed = clip.source_range.end_time_exclusive().to_seconds()
        assert about.kind == "IMAGE" or about.duration >= needed - 0.05, clip.name
    logo = np.asarray(Image.open(tmp_path / "media" / "logo.png"))
    assert logo.shape == (1080, 1920, 4)
    assert logo[:300, :400, 3].max() == 255
    assert logo[300:, 400:, 3].max() == 0


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
