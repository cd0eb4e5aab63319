"""Edits as documents for editing programs: OpenTimelineIO, Final Cut Pro and Premiere Pro."""

from __future__ import annotations

from collections.abc import Callable

from .fcpxml import to_fcpxml
from .otio import to_otio
from .sequence import Clip, Kind, Marker, Media, Sequence, Track
from .xmeml import to_xmeml

WRITERS: dict[str, tuple[str, Callable[[Sequence], str]]] = {
    "OTIO": (".otio", to_otio),
    "FCPXML": (".fcpxml", to_fcpxml),
    "PREMIERE_XML": (".xml", to_xmeml),
}
"""Format to the extension of its files and what writes them."""

__all__ = ["WRITERS", "Clip", "Kind", "Marker", "Media", "Sequence", "Track"]
