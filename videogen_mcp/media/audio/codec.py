"""Sound files in and out: anything that PyAV decodes, and AAC in an MPEG-4 file."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import av
import numpy as np
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer

from videogen_mcp.media.audio.filters import Samples
from videogen_mcp.media.audio.loudness import SAMPLE_RATE

LONGEST_SECONDS = 4 * 3600
_FRAME = 1024
# Demuxers that read one file and nothing else: playlists could name other files or addresses.
_FORMATS = (
    "aac,ac3,aiff,amr,ape,asf,au,avi,caf,eac3,flac,flv,m4v,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,"
    "mp3,mpeg,mpegts,mxf,ogg,opus,tta,voc,w64,wav,wv"
)


class UnreadableAudio(ValueError):
    """A file has no sound that can be decoded; the message names the file and the reason."""


def read_audio(path: Path) -> Samples:
    """The sound of any audio or video file as stereo (n, 2), 48 kHz, from the file's time 0.

    Mono is put on both sides at its own level. Raises `UnreadableAudio`.
    """
    return _assembled(list(stream_audio(path)))


def stream_audio(path: Path) -> Iterator[Samples]:
    """The same sound piece by piece, as planes (2, n), so that its length costs no memory."""
    total = 0
    try:
        options = {"protocol_whitelist": "file", "format_whitelist": _FORMATS}
        with av.open(str(path.absolute()), options=options, metadata_errors="ignore") as container:
            for chunk in _decoded(container, path):
                total += chunk.shape[1]
                yield chunk
    except (av.FFmpegError, OSError) as error:
        reason = error.strerror or "unknown format"
        raise UnreadableAudio(f"{path.name}: cannot be read as audio ({reason})") from error
    if not total:
        raise UnreadableAudio(f"{path.name}: the audio stream holds no sound")


def read_opening(path: Path, seconds: float) -> Samples:
    """At most the first `seconds` of a file of any length, mono (n,), 48 kHz.

    Raises `UnreadableAudio`.
    """
    try:
        options = {"protocol_whitelist": "file", "format_whitelist": _FORMATS}
        with av.open(str(path.absolute()), options=options, metadata_errors="ignore") as container:
            if not container.streams.audio:
                raise UnreadableAudio(f"{path.name}: has no audio stream")
            pieces = _resampled(container, container.streams.audio[0])
            kept, held = [], 0
            for piece in pieces:
                kept.append(piece.mean(axis=0))
                held += piece.shape[1]
                if held >= seconds * SAMPLE_RATE:
                    break
    except (av.FFmpegError, OSError) as error:
        reason = error.strerror or "unknown format"
        raise UnreadableAudio(f"{path.name}: cannot be read as audio ({reason})") from error
    if not kept:
        raise UnreadableAudio(f"{path.name}: the audio stream holds no sound")
    return np.asarray(np.concatenate(kept)[: round(seconds * SAMPLE_RATE)], np.float32)


def encode_aac(samples: Samples, path: Path, bit_rate: int = 192_000) -> None:
    """Write mono (n,) or stereo (n, 2) samples at 48 kHz as AAC-LC; the file appears when whole.

    The encoder's 1024 samples of priming are marked in the file's edit list, so that players
    and packet copies start at the first given sample.
    """
    stereo = samples if samples.ndim == 2 else np.repeat(samples[:, None], 2, axis=1)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".audio-", suffix=".m4a")
    os.close(handle)
    try:
        with av.open(name, "w", format="mp4", options={"movflags": "+faststart"}) as container:
            _encode(container, stereo, bit_rate)
        os.replace(name, path)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(name)
        raise


def _encode(container: OutputContainer, stereo: Samples, bit_rate: int) -> None:
    stream = container.add_stream("aac", rate=SAMPLE_RATE, options={"aac_coder": "fast"})
    stream.layout = "stereo"
    stream.bit_rate = bit_rate
    length = 16 * _FRAME
    for start in range(0, len(stereo), length):
        planes = np.ascontiguousarray(stereo[start : start + length].T, np.float32)
        frame = av.AudioFrame.from_ndarray(planes, format="fltp", layout="stereo")
        frame.sample_rate = SAMPLE_RATE
        frame.pts = start
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def _decoded(container: InputContainer, path: Path) -> Iterator[Samples]:
    """Planar chunks of the first audio stream, led by silence if it starts after the picture."""
    if not container.streams.audio:
        raise UnreadableAudio(f"{path.name}: has no audio stream")
    stream = container.streams.audio[0]
    if container.duration and container.duration / av.time_base > LONGEST_SECONDS:
        raise _too_long(path)
    total = 0
    for chunk in _resampled(container, stream):
        if not total and (late := round(late_start(container, stream) * SAMPLE_RATE)):
            yield np.zeros((2, late), np.float32)
            total += late
        yield chunk
        total += chunk.shape[1]
        if total > LONGEST_SECONDS * SAMPLE_RATE:
            raise _too_long(path)


def _resampled(container: InputContainer, stream: AudioStream) -> Iterator[Samples]:
    """Stereo planes at 48 kHz, even where a stream changes its format on the way."""
    resampler, current = _resampler("stereo"), ""
    for frame in _frames(container, stream):
        shape = f"{frame.format.name} {frame.layout.name} {frame.sample_rate}"
        if shape != current:
            if current:
                yield from map(_planes, resampler.resample(None))
            # FFmpeg takes 3 dB off mono that it spreads to stereo, so we spread it ourselves.
            resampler = _resampler("mono" if frame.layout.nb_channels == 1 else "stereo")
            current = shape
        yield from map(_planes, resampler.resample(frame))
    if current:
        yield from map(_planes, resampler.resample(None))


def _resampler(layout: str) -> AudioResampler:
    return AudioResampler(format="fltp", layout=layout, rate=SAMPLE_RATE)


def _planes(frame: av.AudioFrame) -> Samples:
    planes = np.asarray(frame.to_ndarray(), np.float32)
    return planes if len(planes) == 2 else np.repeat(planes, 2, axis=0)


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[av.AudioFrame]:
    for packet in container.demux(stream):
        try:
            yield from packet.decode()
        except av.InvalidDataError:
            continue  # one damaged packet costs its own milliseconds, not the file


def late_start(container: InputContainer, stream: AudioStream) -> float:
    """Seconds of silence before a stream that starts later than its file."""
    if stream.start_time is None or stream.time_base is None or container.start_time is None:
        return 0.0
    late = float(stream.start_time * stream.time_base) - container.start_time / av.time_base
    return max(0.0, min(late, LONGEST_SECONDS))


def _assembled(chunks: list[Samples]) -> Samples:
    """One (n, 2) array; each chunk is let go once it is copied."""
    out = np.empty((sum(chunk.shape[1] for chunk in chunks), 2), np.float32)
    at = 0
    for index, chunk in enumerate(chunks):
        out[at : at + chunk.shape[1]] = chunk.T
        at += chunk.shape[1]
        chunks[index] = chunk[:, :0]
    return out


def _too_long(path: Path) -> UnreadableAudio:
    return UnreadableAudio(f"{path.name}: longer than {LONGEST_SECONDS // 3600} hours of audio")
