"""OpenTimelineIO's own JSON: https://opentimelineio.readthedocs.io (file format specification)."""

from __future__ import annotations

import json
from typing import Any

from .sequence import Clip, Marker, Sequence, Track
from .xml_text import legal

MEDIA_KEY = "DEFAULT_MEDIA"


def to_otio(sequence: Sequence) -> str:
    """The sequence as a `.otio` document."""
    rate = sequence.fps
    document = {
        "OTIO_SCHEMA": "Timeline.1",
        "name": legal(sequence.title),
        "metadata": {"videogen": {"width": sequence.width, "height": sequence.height}},
        "global_start_time": _time(0, rate),
        "tracks": {
            "OTIO_SCHEMA": "Stack.1",
            "name": "tracks",
            "metadata": {},
            "effects": [],
            "markers": [_marker(marker, rate) for marker in sequence.markers],
            "source_range": None,
            "children": [_track(track, rate) for track in (*sequence.video, *sequence.audio)],
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def _track(track: Track, rate: int) -> dict[str, Any]:
    children: list[dict[str, Any]] = []
    position = 0
    for clip in track.clips:
        if clip.start > position:
            children.append(_gap(clip.start - position, rate))
        if clip.dissolve:
            children.append(_dissolve(clip.dissolve, rate))
        children.append(_clip(clip, rate))
        position = clip.end
    return {
        "OTIO_SCHEMA": "Track.1",
        "name": track.name,
        "kind": track.kind.title(),
        "metadata": {},
        "effects": [],
        "markers": [],
        "source_range": None,
        "children": children,
    }


def _clip(clip: Clip, rate: int) -> dict[str, Any]:
    reference = {
        "OTIO_SCHEMA": "ExternalReference.1",
        "name": clip.media.name,
        "metadata": {},
        "available_range": _range(0, clip.media.frames, rate),
        "target_url": clip.media.location,
    }
    return {
        "OTIO_SCHEMA": "Clip.2",
        "name": clip.name,
        "metadata": {"videogen": {"gain_decibels": clip.gain}} if clip.gain else {},
        "effects": [],
        "markers": [],
        "source_range": _range(clip.first, clip.frames, rate),
        "media_references": {MEDIA_KEY: reference},
        "active_media_reference_key": MEDIA_KEY,
    }


def _gap(frames: int, rate: int) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": "Gap.1",
        "name": "",
        "metadata": {},
        "effects": [],
        "markers": [],
        "source_range": _range(0, frames, rate),
    }


def _dissolve(frames: int, rate: int) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": "Transition.1",
        "name": "Cross dissolve",
        "metadata": {},
        "transition_type": "SMPTE_Dissolve",
        "in_offset": _time(frames // 2, rate),
        "out_offset": _time(frames - frames // 2, rate),
    }


def _marker(marker: Marker, rate: int) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": "Marker.2",
        "name": legal(marker.text),
        "metadata": {},
        "color": "GREEN",
        "marked_range": _range(marker.start, marker.frames, rate),
    }


def _range(start: int, frames: int, rate: int) -> dict[str, Any]:
    return {
        "OTIO_SCHEMA": "TimeRange.1",
        "start_time": _time(start, rate),
        "duration": _time(frames, rate),
    }


def _time(frames: int, rate: int) -> dict[str, Any]:
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": float(rate), "value": float(frames)}
