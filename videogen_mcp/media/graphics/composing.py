"""From a description to a sheet of parts, ready to be animated."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..audio.loudness import SAMPLE_RATE
from .description import Description
from .emblem import subject_of
from .kinds import DRAWINGS
from .media import Media
from .sheet import Sheet
from .theme import theme_for
from .timing import Timing, timing_of

_LETTERING = (
    "No such animation is made here, so its words are shown as a title. Ask for a chart, a "
    "counter, a lower third, a list or the like, or set VIDEOGEN_API_KEY to use the hosted API."
)
_ILLUSTRATED = (
    "The prompt names none of the graphics that are made here, so its subject is shown as an "
    "animated illustration. Set VIDEOGEN_API_KEY to use the hosted API for free animation."
)


_FREE = ("title", "lower_third", "quote", "counter", "location")
"""Kinds large enough to stand on a picture without a card; others would be lost on it."""


@dataclass(frozen=True)
class Composition:
    """A graphic laid out and timed, and what is weaker than what was asked for."""

    sheet: Sheet
    timing: Timing
    notes: tuple[str, ...]


def compose_graphic(
    wanted: Description,
    width: int,
    height: int,
    media: Media,
    *,
    transparent: bool,
    seconds: float | None,
    seed: int,
    variant: int = 0,
    least: float = 0.0,
) -> Composition:
    """Lays a graphic out for a frame of even sides; `least` seconds are needed by its sound.

    Raises UnclearPrompt when the prompt lacks what the graphic is made of.
    """
    theme = theme_for(wanted.wish, seed, variant, transparent=transparent)
    if not theme.has_panel and wanted.kind not in _FREE:
        theme = replace(theme, has_panel=True, panel_opacity=0.92)
    sheet = Sheet(width, height, theme, wanted.language, seed + variant)
    DRAWINGS[wanted.kind](sheet, wanted, media)
    needed = least
    if wanted.kind == "waveform" and media.sound is not None:
        needed = max(least, len(media.sound) / SAMPLE_RATE)
    timing = timing_of(sheet, seconds, leaves=transparent, least=needed)
    return Composition(sheet, timing, (*wanted.notes, *_notes(wanted, sheet, media)))


def _shows(wanted: Description, media: Media) -> bool:
    """Whether the graphic has a place for the pictures that were given."""
    if wanted.kind == "lower_third":
        return len(media.images) == 1 and not media.videos
    return wanted.kind in ("picture", "logo")


def _notes(wanted: Description, sheet: Sheet, media: Media) -> list[str]:
    notes = []
    if wanted.kind == "emblem":
        subject = subject_of(wanted.subtitle or wanted.title, wanted.language)
        notes.append(_ILLUSTRATED if subject else _LETTERING)
    if media.visuals and not _shows(wanted, media):
        notes.append(
            "Not all reference pictures are shown: such a graphic has no place for them. "
            "Ask for a picture frame or a logo reveal to show them."
        )
    if sheet.removed:
        signs = " ".join(sorted(sheet.removed)[:8])
        notes.append(f"Signs that no font here can draw were left out: {signs}.")
    return notes
