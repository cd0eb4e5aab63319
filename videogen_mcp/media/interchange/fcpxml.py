"""FCPXML 1.8, which Final Cut Pro and DaVinci Resolve read."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree as Xml

from .sequence import Clip, Media, Sequence
from .xml_text import document, legal

AUDIO_RATE = "48000"


def to_fcpxml(sequence: Sequence) -> str:
    """The sequence as a `.fcpxml` document: the lowest video track is the primary storyline."""
    return _Writer(sequence).write()


class _Writer:
    def __init__(self, sequence: Sequence) -> None:
        self._sequence = sequence
        self._ids = {media: f"r{number}" for number, media in enumerate(sequence.media, 2)}

    def write(self) -> str:
        sequence = self._sequence
        root = Xml.Element("fcpxml", version="1.8")
        self._resources(Xml.SubElement(root, "resources"))
        event = Xml.SubElement(Xml.SubElement(root, "library"), "event", name=legal(sequence.title))
        project = Xml.SubElement(event, "project", name=legal(sequence.title))
        shown = Xml.SubElement(
            project,
            "sequence",
            format="r1",
            duration=self._time(sequence.frames),
            tcStart="0s",
            tcFormat="NDF",
            audioLayout="stereo",
            audioRate="48k",
        )
        self._spine(Xml.SubElement(shown, "spine"))
        return document(root, "fcpxml")

    def _resources(self, resources: Xml.Element) -> None:
        sequence = self._sequence
        Xml.SubElement(
            resources,
            "format",
            id="r1",
            frameDuration=f"1/{sequence.fps}s",
            width=str(sequence.width),
            height=str(sequence.height),
        )
        for media, number in self._ids.items():
            self._asset(resources, media, number)

    def _asset(self, resources: Xml.Element, media: Media, number: str) -> None:
        about = {
            "id": number,
            "name": legal(media.name),
            "src": media.location,
            "start": "0s",
            # A still has no length of its own.
            "duration": "0s" if media.kind == "image" else self._time(media.frames),
        }
        if media.is_seen:
            about |= {"hasVideo": "1", "format": "r1"}
        if media.channels:
            channels = str(media.channels)
            about |= {"hasAudio": "1", "audioSources": "1", "audioChannels": channels}
            about |= {"audioRate": AUDIO_RATE}
        Xml.SubElement(resources, "asset", about)

    def _spine(self, spine: Xml.Element) -> None:
        """The primary storyline, with all other tracks hanging on its first clip."""
        primary, *overlays = self._sequence.video
        first: Xml.Element | None = None
        for before, clip in pairwise((None, *primary.clips)):
            assert clip is not None
            if clip.dissolve and before is not None:
                self._dissolve(spine, clip)
            element = self._element(spine, clip, clip.start)
            first = element if first is None else first
        assert first is not None
        base = primary.clips[0]
        for lane, track in enumerate(overlays, 1):
            self._connect(first, base, track.clips, lane)
        for lane, track in enumerate(self._sequence.audio, 1):
            self._connect(first, base, track.clips, -lane)
        for marker in self._sequence.markers:
            Xml.SubElement(
                first,
                "marker",
                start=self._time(base.first + marker.start - base.start),
                duration=self._time(1),
                value=legal(marker.text),
            )

    def _connect(self, parent: Xml.Element, base: Clip, clips: tuple[Clip, ...], lane: int) -> None:
        """Clips above (lane 1 …) or below (lane -1 …): their offsets are on the parent's clock."""
        for clip in clips:
            element = self._element(parent, clip, base.first + clip.start - base.start)
            element.set("lane", str(lane))

    def _element(self, parent: Xml.Element, clip: Clip, offset: int) -> Xml.Element:
        """A clip of a film or a sound, or one that holds a still."""
        still = clip.media.kind == "image"
        about = {
            "name": legal(clip.name),
            "offset": self._time(offset),
            "start": self._time(clip.first),
            "duration": self._time(clip.frames),
        }
        reference = {"ref": self._ids[clip.media]}
        if still:
            element = Xml.SubElement(parent, "clip", about)
            Xml.SubElement(element, "video", {**reference, **about, "offset": about["start"]})
        else:
            element = Xml.SubElement(parent, "asset-clip", {**reference, **about})
        if clip.media.kind == "audio":
            element.set("audioRole", "music" if clip.gain else "dialogue")
        if clip.gain:
            Xml.SubElement(element, "adjust-volume", amount=f"{clip.gain:.1f}dB")
        return element

    def _dissolve(self, spine: Xml.Element, clip: Clip) -> None:
        Xml.SubElement(
            spine,
            "transition",
            name="Cross Dissolve",
            offset=self._time(clip.start - clip.dissolve // 2),
            duration=self._time(clip.dissolve),
        )

    def _time(self, frames: int) -> str:
        return f"{frames}/{self._sequence.fps}s" if frames else "0s"
