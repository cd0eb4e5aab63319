"""Looking at a file and listening to it. Runs in a worker: the bytes may be hostile."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import EngineError
from ..providers.transcription import TranscriptionProvider

if TYPE_CHECKING:
    from ...media.listening.survey import Survey

_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    TypeError,
    AttributeError,
    RuntimeError,
)
"""What readers of documents raise for bytes that are not what they seem."""
LISTENED_SECONDS = 2 * 3600.0
_MARGIN = 2.0
"""Seconds around speech that are transcribed with it: its edges are heard less surely."""


@dataclass(frozen=True)
class Subject:
    """The file that is looked at; without `listen` its words are known already."""

    path: Path
    type: str
    width: int
    height: int
    duration: float
    listen: bool


def examine_content(
    *, subject: Subject, provider: TranscriptionProvider, progress: Callable[[float], None]
) -> dict[str, Any]:
    """`description`, `text` for the search, `transcript` (or None) and `degradations`."""
    if subject.type == "IMAGE":
        return _found(_picture(subject))
    if subject.type in ("VIDEO", "AUDIO"):
        return _recording(subject, provider, progress)
    return _document(subject)


def _found(description: str, text: str = "", **more: Any) -> dict[str, Any]:
    return {
        "description": _storable(description),
        "text": _storable(text),
        "transcript": None,
        "degradations": [],
        **more,
    }


def _storable(text: str) -> str:
    """The text without what a database cannot keep: half characters and NULs."""
    return text.encode("utf-8", "replace").decode().replace("\0", " ")


def _picture(subject: Subject) -> str:
    from ...media.describing.pictures import describe_picture

    return describe_picture(subject.path, subject.width, subject.height)


def _document(subject: Subject) -> dict[str, Any]:
    from pypdfium2 import PdfiumError

    from ...media.describing.documents import describe_document

    try:
        return _found(*describe_document(subject.path, subject.type))
    except (PdfiumError, *_DAMAGE) as error:
        raise EngineError(
            f"The {subject.type} cannot be read: {error}. If it is protected by a password or "
            "damaged, save it anew and upload that.",
            "unreadable_file",
        ) from error


def _recording(
    subject: Subject, provider: TranscriptionProvider, progress: Callable[[float], None]
) -> dict[str, Any]:
    from ...media.describing.clips import describe_clip
    from ...media.describing.sounds import describe_sound
    from ...media.listening.survey import survey

    told = ""
    if subject.type == "VIDEO":
        told = describe_clip(
            subject.path,
            subject.width,
            subject.height,
            subject.duration,
            lambda fraction: progress(0.25 * fraction),
        )
    heard = survey(
        subject.path,
        limit=LISTENED_SECONDS,
        progress=lambda fraction: progress(0.25 + 0.15 * fraction),
    )
    spoken = [told] if told else []
    if heard.duration and (heard.main != "silence" or not told):
        spoken.append(f"Sound: {describe_sound(heard)}" if told else describe_sound(heard))
    transcript, notes = _words(subject, heard, provider, progress)
    return _found(" ".join(spoken), transcript=transcript, degradations=notes)


def _words(
    subject: Subject,
    heard: Survey,
    provider: TranscriptionProvider,
    progress: Callable[[float], None],
) -> tuple[dict[str, Any] | None, list[str]]:
    if not subject.listen or not heard.speech:
        return None, []
    return provider.transcribe(
        subject.path,
        widened(heard.speech),
        progress=lambda fraction: progress(0.4 + 0.6 * fraction),
    )


def widened(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The spans with a margin on both sides, those that touch made one."""
    wide: list[tuple[float, float]] = []
    for start, end in spans:
        start, end = max(0.0, start - _MARGIN), end + _MARGIN
        if wide and start <= wide[-1][1]:
            wide[-1] = (wide[-1][0], end)
        else:
            wide.append((start, end))
    return wide
