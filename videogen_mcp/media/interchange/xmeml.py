"""xmeml 4, the XML that Premiere Pro imports (Final Cut Pro 7 XML Interchange Format)."""

from __future__ import annotations

import math
from xml.etree import ElementTree as Xml

from .sequence import Clip, Media, Sequence, Track
from .xml_text import document, legal

FROM_A_TRANSITION = -1
"""Where a clip begins or ends in a transition, the format tells the edge there and not here."""


def to_xmeml(sequence: Sequence) -> str:
    """The sequence as an `.xml` document."""
    return _Writer(sequence).write()


class _Writer:
    def __init__(self, sequence: Sequence) -> None:
        self._sequence = sequence
        self._ids = {media: f"file-{number}" for number, media in enumerate(sequence.media, 1)}
        self._told: set[Media] = set()
        self._clips = 0

    def write(self) -> str:
        sequence = self._sequence
        root = Xml.Element("xmeml", version="4")
        element = Xml.SubElement(root, "sequence", id="sequence-1")
        _text(element, "name", legal(sequence.title))
        _text(element, "duration", sequence.frames)
        self._rate(element)
        for marker in sequence.markers:
            self._marker(element, marker.start, marker.start + marker.frames, marker.text)
        media = Xml.SubElement(element, "media")
        video = Xml.SubElement(media, "video")
        self._picture_format(Xml.SubElement(video, "format"))
        for track in sequence.video:
            self._track(video, track)
        audio = Xml.SubElement(media, "audio")
        _text(audio, "numOutputChannels", 2)
        for track in sequence.audio:
            self._track(audio, track)
        return document(root, "xmeml")

    def _picture_format(self, parent: Xml.Element) -> None:
        about = Xml.SubElement(parent, "samplecharacteristics")
        self._rate(about)
        _text(about, "width", self._sequence.width)
        _text(about, "height", self._sequence.height)
        _text(about, "pixelaspectratio", "square")

    def _track(self, parent: Xml.Element, track: Track) -> None:
        element = Xml.SubElement(parent, "track")
        for number, clip in enumerate(track.clips):
            after = track.clips[number + 1] if number + 1 < len(track.clips) else None
            if clip.dissolve:
                self._dissolve(element, clip)
            self._clip(element, clip, after.dissolve if after else 0, track.kind)

    def _clip(self, parent: Xml.Element, clip: Clip, dissolve_after: int, kind: str) -> None:
        self._clips += 1
        element = Xml.SubElement(parent, "clipitem", id=f"clipitem-{self._clips}")
        head, tail = clip.dissolve // 2, dissolve_after - dissolve_after // 2
        _text(element, "name", legal(clip.name))
        _text(element, "enabled", "TRUE")
        _text(element, "duration", clip.media.frames)
        self._rate(element)
        _text(element, "start", FROM_A_TRANSITION if clip.dissolve else clip.start)
        _text(element, "end", FROM_A_TRANSITION if dissolve_after else clip.end)
        _text(element, "in", clip.first - head)
        _text(element, "out", clip.first + clip.frames + tail)
        self._file(element, clip.media)
        if kind == "audio":
            source = Xml.SubElement(element, "sourcetrack")
            _text(source, "mediatype", "audio")
            _text(source, "trackindex", 1)
        if clip.gain:
            self._level(element, clip.gain)

    def _file(self, parent: Xml.Element, media: Media) -> None:
        """A file is described where it is first used, and only named afterwards."""
        element = Xml.SubElement(parent, "file", id=self._ids[media])
        if media in self._told:
            return
        self._told.add(media)
        _text(element, "name", legal(media.name))
        _text(element, "pathurl", media.location)
        self._rate(element)
        _text(element, "duration", media.frames)
        about = Xml.SubElement(element, "media")
        if media.is_seen:
            self._picture_format(Xml.SubElement(about, "video"))
        if media.channels:
            audio = Xml.SubElement(about, "audio")
            format_ = Xml.SubElement(audio, "samplecharacteristics")
            _text(format_, "depth", 16)
            _text(format_, "samplerate", 48000)
            _text(audio, "channelcount", media.channels)

    def _dissolve(self, parent: Xml.Element, clip: Clip) -> None:
        element = Xml.SubElement(parent, "transitionitem")
        start = clip.start - clip.dissolve // 2
        _text(element, "start", start)
        _text(element, "end", start + clip.dissolve)
        _text(element, "alignment", "center")
        self._rate(element)
        effect = Xml.SubElement(element, "effect")
        _text(effect, "name", "Cross Dissolve")
        _text(effect, "effectid", "Cross Dissolve")
        _text(effect, "effectcategory", "Dissolve")
        _text(effect, "effecttype", "transition")
        _text(effect, "mediatype", "video")

    def _level(self, parent: Xml.Element, gain: float) -> None:
        effect = Xml.SubElement(Xml.SubElement(parent, "filter"), "effect")
        _text(effect, "name", "Audio Levels")
        _text(effect, "effectid", "audiolevels")
        _text(effect, "effectcategory", "audiolevels")
        _text(effect, "effecttype", "audiolevels")
        _text(effect, "mediatype", "audio")
        parameter = Xml.SubElement(effect, "parameter")
        _text(parameter, "parameterid", "level")
        _text(parameter, "name", "Level")
        _text(parameter, "valuemin", 0)
        _text(parameter, "valuemax", 3.98109)
        _text(parameter, "value", round(math.pow(10, gain / 20), 5))

    def _marker(self, parent: Xml.Element, start: int, end: int, text: str) -> None:
        element = Xml.SubElement(parent, "marker")
        _text(element, "name", legal(text))
        _text(element, "comment", "")
        _text(element, "in", start)
        _text(element, "out", end)

    def _rate(self, parent: Xml.Element) -> None:
        rate = Xml.SubElement(parent, "rate")
        _text(rate, "timebase", self._sequence.fps)
        _text(rate, "ntsc", "FALSE")


def _text(parent: Xml.Element, tag: str, value: object) -> None:
    Xml.SubElement(parent, tag).text = str(value)
