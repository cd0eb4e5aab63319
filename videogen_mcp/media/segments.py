"""Joins encoded segments, and their sound, into one video without encoding again."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import av

from .encoding import written_atomically


class MismatchedSegments(ValueError):
    """Segments that were not encoded alike and cannot be one stream."""


def _parameters(stream: Any) -> tuple[object, ...]:
    context = stream.codec_context
    return (
        context.name,
        context.width,
        context.height,
        context.pix_fmt,
        stream.average_rate,
        stream.time_base,
        bytes(context.extradata or b""),
    )


def _reordering(segments: Sequence[Path]) -> int:
    """Returns by how many frames decoding runs ahead of showing; checks that all fit together."""
    common: tuple[object, ...] | None = None
    reordering = 0
    for path in segments:
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            common = common or _parameters(stream)
            if _parameters(stream) != common:
                raise MismatchedSegments(
                    f"{path.name} was encoded differently from {segments[0].name}: "
                    "render it again with the same size, frame rate and encoder"
                )
            shown = [round(packet.pts / _tick(stream)) for packet in _whole(container, stream)]
            reordering = max([reordering, *(place - pts for place, pts in enumerate(shown))])
    return reordering


def _tick(stream: Any) -> int:
    """The length of a frame in the time base of its stream."""
    return int(1 / (stream.average_rate * stream.time_base))


def _whole(container: Any, stream: Any) -> Iterator[Any]:
    return (packet for packet in container.demux(stream) if packet.pts is not None)


def _video_packets(segments: Sequence[Path], reordering: int, out: Any) -> Iterator[Any]:
    """Yields the packets of all segments, each moved to where the one before it ends.

    Decoding times are counted anew: a very short segment has less reordering than others, and its
    own times would not follow on theirs.
    """
    count = 0
    for path in segments:
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            tick, first = _tick(stream), count
            for packet in _whole(container, stream):
                packet.pts += first * tick
                packet.dts = (count - reordering) * tick
                packet.stream = out
                count += 1
                yield packet


def _audio_packets(container: Any, out: Any) -> Iterator[Any]:
    for packet in container.demux(container.streams.audio[0]):
        if packet.dts is not None:
            packet.stream = out
            yield packet


def _decoding_time(packet: Any) -> float:
    return float(packet.dts * packet.time_base)


def join_segments(
    segments: Sequence[Path], audio: Path | None, out: Path, *, title: str | None = None
) -> None:
    """Copies the packets of the segments, one after the other, and of an AAC file into an MP4.

    The index comes first (faststart), the file appears only when it is whole. Raises
    MismatchedSegments when the segments do not fit together and ValueError when there are none or
    the sound is not AAC.
    """
    if not segments:
        raise ValueError("there are no segments to join")
    reordering = _reordering(segments)
    with written_atomically(out, ".mp4") as temporary:
        _mux(segments, reordering, audio, temporary, title)


def _mux(
    segments: Sequence[Path],
    reordering: int,
    audio: Path | None,
    out: Path,
    title: str | None,
) -> None:
    options = {"movflags": "+faststart"}
    with av.open(str(out), "w", format="mp4", options=options) as target:
        if title:
            target.metadata["title"] = title
        with av.open(str(segments[0])) as first:
            video_out = target.add_stream_from_template(first.streams.video[0])
        if audio is None:
            for packet in _video_packets(segments, reordering, video_out):
                target.mux(packet)
            return
        with av.open(str(audio)) as sound:
            if not sound.streams.audio or sound.streams.audio[0].codec_context.name != "aac":
                raise ValueError(f"{audio.name} is not AAC sound: encode it first")
            audio_out = target.add_stream_from_template(sound.streams.audio[0])
            video = _video_packets(segments, reordering, video_out)
            voices = _audio_packets(sound, audio_out)
            for packet in heapq.merge(video, voices, key=_decoding_time):
                target.mux(packet)
