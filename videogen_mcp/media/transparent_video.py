"""WebM with real transparency: VP9 with an alpha channel, and Opus for the sound."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.codec import CodecContext
from av.video.reformatter import ColorRange
from numpy.typing import NDArray

from .frames import Plane, even
from .probe import first_video, open_media

ENCODER_OPTIONS = {
    "deadline": "realtime",
    "cpu-used": "6",
    "row-mt": "1",
    "crf": "28",
    "b:v": "0",
    # A frame that is not shown would have no alpha of its own.
    "auto-alt-ref": "0",
}
SAMPLE_RATE = 48_000
_BT709 = 1
_DECODERS = {"vp9": "libvpx-vp9", "vp8": "libvpx"}
"""FFmpeg's own decoders of these leave out the alpha channel."""


class TransparentWriter:
    """Encodes straight RGBA pictures of one even size into a WebM file, on the calling thread."""

    def __init__(
        self, path: Path, width: int, height: int, fps: float | Fraction, *, sound: bool = False
    ) -> None:
        if (even(width), even(height)) != (width, height):
            raise ValueError(f"a video of {width}x{height} is not possible: both must be even")
        self._container = av.open(str(path), "w", format="webm")
        rate = Fraction(fps).limit_denominator(1001)
        self._stream = self._container.add_stream("libvpx-vp9", rate=rate, options=ENCODER_OPTIONS)
        self._stream.width, self._stream.height = width, height
        self._stream.pix_fmt = "yuva420p"
        context = self._stream.codec_context
        context.thread_count = 1
        context.color_range = ColorRange.MPEG
        context.colorspace = context.color_primaries = context.color_trc = _BT709
        self._sound: Any = None
        if sound:
            self._sound = self._container.add_stream("libopus", rate=SAMPLE_RATE)
            self._sound.layout = "stereo"
        self._picture: Any = None
        self._count = self._samples = 0

    def write(self, rgba: Plane) -> None:
        """Adds a picture of shape (height, width, 4)."""
        self._picture = av.VideoFrame.from_ndarray(rgba, format="rgba").reformat(
            format="yuva420p", dst_colorspace="ITU709", dst_color_range="MPEG"
        )
        self.repeat()

    def repeat(self) -> None:
        """Adds the last picture once more, which costs less than writing it again."""
        picture = self._picture
        picture.pts = self._count
        self._count += 1
        self._container.mux(self._stream.encode(picture))

    def write_sound(self, samples: NDArray[np.float32]) -> None:
        """Adds sound at 48 kHz: shape (n,) or (n, 2), from -1 to 1."""
        stereo = np.repeat(samples[:, None], 2, axis=1) if samples.ndim == 1 else samples
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(stereo.T, np.float32), format="fltp", layout="stereo"
        )
        frame.sample_rate, frame.pts = SAMPLE_RATE, self._samples
        frame.time_base = Fraction(1, SAMPLE_RATE)
        self._samples += len(stereo)
        self._container.mux(self._sound.encode(frame))

    def finish(self) -> None:
        """Writes what the encoders still hold, and the index."""
        self._container.mux(self._stream.encode())
        if self._sound is not None:
            self._container.mux(self._sound.encode())
        self._container.close()

    def abandon(self) -> None:
        """Closes the file of an encoding that failed or was cancelled."""
        self._container.close()


def transparent_frames(path: Path) -> Iterator[Plane]:
    """The pictures of a video as straight RGBA, with the alpha that a WebM may carry."""
    with open_media(path) as container:
        stream = first_video(container)
        if stream is None:
            return
        decoder = decoder_with_alpha(stream)
        for packet in container.demux(stream):
            for frame in decoder.decode(packet if packet.size else None):
                yield frame.to_ndarray(format="rgba")


def decoder_with_alpha(stream: Any) -> Any:
    """A decoder that gives a stream's alpha channel too, where it has one."""
    name = _DECODERS.get(stream.codec_context.name)
    is_clear = stream.metadata.get("alpha_mode") == "1"
    return CodecContext.create(name, "r") if name and is_clear else stream.codec_context
