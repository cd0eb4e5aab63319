"""Putting segments and sound together, and looking whether the result is what it should be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

TOLERANCE = 0.5
"""Seconds by which the finished film may differ from its plan."""


@dataclass(frozen=True)
class Assembled:
    """What the finished film measures."""

    width: int
    height: int
    duration: float
    bytes: int
    sha256: str


class WrongFilm(RuntimeError):
    """The finished film is not what was planned: a fault of the engine."""


def assemble(
    *,
    segments: Sequence[Path],
    sound: Path,
    seconds: float,
    title: str,
    path: Path,
    thumbnail_path: Path,
    progress: Callable[[float], None],
) -> Assembled:
    """Joins the film at `path`, checks it, and writes its thumbnail; raises WrongFilm."""
    import hashlib

    from ...media.probe import probe, thumbnail
    from ...media.segments import join_segments

    join_segments(segments, sound, path, title=title)
    progress(0.6)
    found = probe(path)
    if not (found.video_codec and found.audio_codec and found.width and found.height):
        raise WrongFilm(f"streams are missing: {found}")
    if abs((found.duration or 0.0) - seconds) > TOLERANCE:
        raise WrongFilm(f"it lasts {found.duration} seconds instead of {seconds}")
    thumbnail(path, thumbnail_path)
    progress(0.8)
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return Assembled(
        found.width, found.height, found.duration or seconds, path.stat().st_size, digest
    )
