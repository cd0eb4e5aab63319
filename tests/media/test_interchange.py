"""Edits as documents, read back by OpenTimelineIO and its adapters."""

from __future__ import annotations

from typing import Any

import opentimelineio as otio
import pytest

from videogen_mcp.media.interchange import WRITERS, Clip, Marker, Media, Sequence, Track

ADAPTERS = {"OTIO": "otio_json", "FCPXML": "fcpx_xml", "PREMIERE_XML": "fcp_xml"}
FORMATS = sorted(WRITERS)
LINK = "http://127.0.0.1:8642/files/vg_file_1/shot-01.mp4?exp=1&sig=a_b-c"

SHOTS = [Media(f"shot-0{n}", LINK.replace("01", f"0{n}"), "video", 150) for n in (1, 2, 3)]
VOICES = [Media(f"narration-0{n}", f"media/narration-0{n}.wav", "audio", 120, 1) for n in (1, 2)]
MUSIC = Media("music", "media/music.m4a", "audio", 250, 2)
LOGO = Media("logo", "media/logo.png", "image", 400)
EDIT = Sequence(
    title="Tea <&> “coffee”\x00 茶",
    width=1080,
    height=1920,
    fps=30,
    frames=400,
    tracks=(
        Track(
            "Pictures",
            "video",
            (
                Clip("shot-01", SHOTS[0], 0, 140),
                Clip("shot-02", SHOTS[1], 140, 130, first=5, dissolve=10),
                Clip("shot-03", SHOTS[2], 270, 130),
            ),
        ),
        Track("Logo", "video", (Clip("logo", LOGO, 0, 400),)),
        Track(
            "Narration",
            "audio",
            (Clip("narration-01", VOICES[0], 2, 110), Clip("narration-02", VOICES[1], 150, 100)),
        ),
        Track(
            "Music",
            "audio",
            (Clip("music", MUSIC, 0, 250, gain=-12.0), Clip("music", MUSIC, 250, 150, gain=-12.0)),
        ),
    ),
    markers=(Marker(2, 110, "Tea & more"), Marker(150, 100, "The end")),
)


def read(format_: str, edit: Sequence = EDIT) -> Any:
    """The timeline that a reader of the format finds in the document."""
    found: Any = otio.adapters.read_from_string(WRITERS[format_][1](edit), ADAPTERS[format_])
    while not isinstance(found, otio.schema.Timeline):
        [found] = list(found)
    return found


def clips(timeline: Any) -> dict[str, tuple[float, float, float]]:
    """Every clip but the music: its place, length and first frame, in frames."""
    found = {}
    for track in timeline.tracks:
        for clip in track:
            if isinstance(clip, otio.schema.Clip) and clip.name != "music":
                place = clip.range_in_parent()
                first = clip.source_range.start_time.value
                found[clip.name] = (place.start_time.value, place.duration.value, first)
    return found


@pytest.mark.parametrize("format_", FORMATS)
def test_every_clip_lies_where_the_film_has_it(format_: str) -> None:
    assert clips(read(format_)) == {
        "shot-01": (0, 140, 0),
        "shot-02": (140, 130, 5),
        "shot-03": (270, 130, 0),
        "logo": (0, 400, 0),
        "narration-01": (2, 110, 0),
        "narration-02": (150, 100, 0),
    }


@pytest.mark.parametrize("format_", FORMATS)
def test_music_is_laid_again_and_again(format_: str) -> None:
    timeline = read(format_)
    places = [clip.range_in_parent() for clip in timeline.find_clips() if clip.name == "music"]
    assert [(p.start_time.value, p.duration.value) for p in places] == [(0, 250), (250, 150)]


@pytest.mark.parametrize("format_", ["OTIO", "PREMIERE_XML"])
def test_a_transition_is_a_dissolve_centred_on_its_cut(format_: str) -> None:
    # The adapter for FCPXML does not read transitions.
    timeline = read(format_)
    dissolve = timeline.tracks[0][1]
    assert isinstance(dissolve, otio.schema.Transition)
    assert (dissolve.in_offset.value, dissolve.out_offset.value) == (5, 5)


def test_final_cut_finds_the_dissolve_and_the_volume_in_the_storyline() -> None:
    document = WRITERS["FCPXML"][1](EDIT)
    assert '<transition name="Cross Dissolve" offset="135/30s" duration="10/30s" />' in document
    assert document.count('<adjust-volume amount="-12.0dB" />') == 2


@pytest.mark.parametrize("format_", FORMATS)
def test_links_and_titles_arrive_unharmed(format_: str) -> None:
    timeline = read(format_)
    references = {
        clip.media_reference.target_url
        for track in timeline.tracks
        for clip in track
        if isinstance(clip, otio.schema.Clip)
    }
    assert references == {media.location for media in EDIT.media}

    assert timeline.name == "Tea <&> “coffee” 茶"


@pytest.mark.parametrize("format_", ["OTIO", "PREMIERE_XML"])
def test_sections_are_marked_with_their_words(format_: str) -> None:
    timeline = read(format_)
    assert [marker.name for marker in timeline.tracks.markers] == ["Tea & more", "The end"]


@pytest.mark.parametrize("format_", FORMATS)
def test_a_film_of_one_silent_shot_is_an_edit_too(format_: str) -> None:
    track = Track("Pictures", "video", (Clip("shot-01", SHOTS[0], 0, 60),))
    edit = Sequence("One", 640, 640, 30, 60, (track,))
    assert clips(read(format_, edit)) == {"shot-01": (0, 60, 0)}
