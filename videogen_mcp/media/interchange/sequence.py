"""An edit as every editing program knows it: tracks of clips, each a part of a media file.

All times are whole frames at the rate of the sequence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["video", "image", "audio"]


@dataclass(frozen=True)
class Media:
    """A file: a URL, or a path beside the document. `frames` is its length; of an image, any."""

    name: str
    location: str
    kind: Kind
    frames: int
    channels: int = 0

    @property
    def is_seen(self) -> bool:
        return self.kind != "audio"


@dataclass(frozen=True)
class Clip:
    """`frames` of a file from its frame `first` on, at `start` of the sequence.

    A `dissolve` of so many frames lies centred on its start; the clip before it and this one have
    pictures enough for that. `gain` is in decibels.
    """

    name: str
    media: Media
    start: int
    frames: int
    first: int = 0
    dissolve: int = 0
    gain: float = 0.0

    @property
    def end(self) -> int:
        return self.start + self.frames


@dataclass(frozen=True)
class Track:
    """Clips in order, which do not overlap."""

    name: str
    kind: Literal["video", "audio"]
    clips: tuple[Clip, ...]


@dataclass(frozen=True)
class Marker:
    """A note on a stretch of the sequence."""

    start: int
    frames: int
    text: str


@dataclass(frozen=True)
class Sequence:
    """The whole edit; video tracks from the lowest to the highest."""

    title: str
    width: int
    height: int
    fps: int
    frames: int
    tracks: tuple[Track, ...]
    markers: tuple[Marker, ...] = ()

    @property
    def video(self) -> tuple[Track, ...]:
        return tuple(track for track in self.tracks if track.kind == "video")

    @property
    def audio(self) -> tuple[Track, ...]:
        return tuple(track for track in self.tracks if track.kind == "audio")

    @property
    def media(self) -> tuple[Media, ...]:
        """Every file once, in the order of use."""
        return tuple(dict.fromkeys(clip.media for track in self.tracks for clip in track.clips))
