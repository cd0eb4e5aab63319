"""What a person would see and hear in a file, in one small picture and some numbers."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...media.contact_sheet import Sheet
    from ...media.probe import Probe
    from ...media.sound_survey import SoundSurvey

Progress = Callable[[float], None]
Span = tuple[float, float]

PREVIEW_SECONDS = 300.0
MOMENTS = 12
FEW_MOMENTS = 6
SHORT_SECONDS = 3.0
LONGEST_SIDE = 720
LONGEST_PICTURE = 1024
MOST_SPANS = 20


def preview(*, path: str, picture: str, progress: Progress) -> dict[str, Any]:
    """Writes a JPEG of at most 145 kB to `picture` and returns the facts about the file.

    Raises UnreadableMedia when it cannot be decoded.
    """
    from ...media.probe import probe

    file = Path(path)
    about = probe(file)
    make = {"VIDEO": _film, "AUDIO": _sound, "IMAGE": _picture}[about.kind]
    sheet, facts = make(file, about, progress)
    Path(picture).write_bytes(sheet.data)
    progress(1.0)
    return {
        **_told(about),
        **facts,
        "pictureWidth": sheet.width,
        "pictureHeight": sheet.height,
    }


def _film(file: Path, about: Probe, progress: Progress) -> tuple[Sheet, dict[str, Any]]:
    from ...media.contact_sheet import Moment, clock, contact_sheet
    from ...media.film_survey import moments_of, survey_film

    duration = about.duration or 0.0
    moments = moments_of(duration, MOMENTS if duration >= SHORT_SECONDS else FEW_MOMENTS)
    seen = survey_film(file, about, moments, LONGEST_SIDE, lambda done: progress(done * 0.8))
    sheet = contact_sheet(
        [Moment(shown, clock(moment, duration)) for moment, shown in seen.pictures]
    )
    facts: dict[str, Any] = {
        "pictureShows": "frames",
        "moments": [round(moment, 2) for moment, _ in seen.pictures],
        "isWatchedWhole": seen.black is not None,
        "hasTransparency": seen.has_transparency,
        **_spans("black", seen.black),
        **_spans("frozen", seen.frozen),
    }
    if about.audio_codec is not None:
        facts |= _heard(file, duration, lambda done: progress(0.8 + done * 0.2))
    return sheet, facts


def _heard(file: Path, duration: float, progress: Progress) -> dict[str, Any]:
    from ...media.probe import UnreadableMedia
    from ...media.sound_survey import survey_sound

    try:
        return _sound_facts(survey_sound(file, duration, progress))
    except UnreadableMedia:
        return _spans("silent", [(0.0, duration)])  # a stream without a sample in it


def _sound(file: Path, about: Probe, progress: Progress) -> tuple[Sheet, dict[str, Any]]:
    from ...media.contact_sheet import waveform
    from ...media.sound_survey import survey_sound

    heard = survey_sound(file, about.duration or 0.0, progress)
    sheet = waveform(heard.lows, heard.highs, heard.seconds, heard.silent)
    return sheet, {"pictureShows": "waveform", **_sound_facts(heard)}


def _picture(file: Path, about: Probe, progress: Progress) -> tuple[Sheet, dict[str, Any]]:
    from ...media.contact_sheet import still
    from ...media.pictures import load_picture

    rgba = load_picture(file, LONGEST_PICTURE)
    progress(0.7)
    is_clear = bool((rgba[..., 3] < 250).any())
    return still(rgba), {"pictureShows": "image", "hasTransparency": is_clear}


def _told(about: Probe) -> dict[str, Any]:
    facts = {
        "kind": about.kind,
        "durationSeconds": _rounded(about.duration),
        "width": about.width,
        "height": about.height,
        "fps": _rounded(about.fps),
        "videoCodec": about.video_codec,
        "audioCodec": about.audio_codec,
        "sampleRate": about.sample_rate,
        "channels": about.channels,
        "format": about.format,
    }
    return {name: value for name, value in facts.items() if value is not None}


def _sound_facts(heard: SoundSurvey) -> dict[str, Any]:
    """Numbers that JSON knows: silence has neither loudness nor peak."""
    facts: dict[str, Any] = _spans("silent", heard.silent)
    if math.isfinite(heard.loudness):
        facts["loudnessLufs"] = round(heard.loudness, 1)
    if math.isfinite(heard.peak):
        facts["truePeakDbtp"] = round(heard.peak, 1)
    return facts


def _spans(what: str, spans: list[Span] | None) -> dict[str, Any]:
    """How many there are, and the longest of them in the order of time."""
    if spans is None:
        return {f"{what}Spans": None}
    longest = sorted(spans, key=lambda span: span[0] - span[1])[:MOST_SPANS]
    told = [[round(start, 2), round(end, 2)] for start, end in sorted(longest)]
    return {f"{what}Spans": told, f"{what}Count": len(spans)}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
