"""From words to frames: when each shot, word and narration of a timeline is on."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass
from typing import Literal

from .frames import FPS
from .timeline import DrawnVisual, Section, Shot, Silence, Timeline, Word

LEAD_IN = 0.05
SECTION_TRANSITION = 0.5
SHOT_TRANSITION = 0.35
HEAD_START = 0.35
"""How long before its first word a shot may begin, in seconds; never while the last word sounds."""

ALONE_AT_LEAST, ALONE_AT_MOST = 1.0, 12.0
"""Seconds between which an opening or a closing belongs to the presenter alone."""

Staging = Literal["ALONE", "BESIDE"]
"""Whether a presenter fills the frame or shares it with the shot's visual."""

DYNAMIC_STYLES = ("FADE", "PAN", "RISE", "WIPE", "POP")


@dataclass(frozen=True)
class PlacedShot:
    """A shot on the film's clock; `words` are in seconds from the shot's own start.

    `heard_from` is the second of its section's narration at which it begins; `staging` is None
    where no presenter is seen.
    """

    shot: Shot
    first_frame: int
    frames: int
    words: tuple[Word, ...]
    transition: str | None
    transition_frames: int
    section: int = 0
    heard_from: float = 0.0
    staging: Staging | None = None


@dataclass(frozen=True)
class Layout:
    """A whole film: its shots, the second at which each section is spoken, and its length."""

    shots: tuple[PlacedShot, ...]
    narration_starts: tuple[float, ...]
    frames: int

    @property
    def seconds(self) -> float:
        return self.frames / FPS


@dataclass(frozen=True)
class _Start:
    """A shot and the second at which it begins."""

    shot: Shot
    seconds: float
    section: int
    position: int


def lay_out(timeline: Timeline) -> Layout:
    """Places everything; the lengths of all shots add up to the film's exactly, in frames."""
    starts = _narration_starts(timeline)
    total = starts[-1] + timeline.sections[-1].length
    frames = round(total * FPS)
    placed = list(_shot_starts(timeline, starts))
    edges = [round(item.seconds * FPS) for item in placed] + [frames]
    edges[0] = 0
    styles = _transitions(timeline, placed)
    shots: list[PlacedShot] = []
    for item, first, after, style in zip(placed, edges, edges[1:], styles, strict=False):
        section = timeline.sections[item.section]
        offset = starts[item.section] - first / FPS
        seconds = SHOT_TRANSITION if item.position else SECTION_TRANSITION
        shots.append(
            PlacedShot(
                shot=item.shot,
                first_frame=first,
                frames=after - first,
                words=_moved(_words_of(section, item.position), offset),
                transition=style,
                transition_frames=min(round(seconds * FPS), (after - first) // 2) if style else 0,
                section=item.section,
                # Not counted in whole frames, so that other sections do not move it.
                heard_from=round(item.seconds - starts[item.section], 4) if shots else -LEAD_IN,
                staging=_staging(timeline, item, len(shots), len(placed), after - first),
            )
        )
    return Layout(tuple(shots), tuple(starts), frames)


def _staging(
    timeline: Timeline, item: _Start, number: int, count: int, frames: int
) -> Staging | None:
    """The presenter has the opening and the closing; what the user wants to show stays in sight."""
    if timeline.presenter is None:
        return None
    if isinstance(timeline.sections[item.section].narration, Silence):
        return None
    is_edge = count > 2 and number in (0, count - 1)
    is_ours = isinstance(item.shot.visual, DrawnVisual) and not item.shot.is_directed
    has_time = ALONE_AT_LEAST <= frames / FPS <= ALONE_AT_MOST
    return "ALONE" if is_edge and is_ours and has_time else "BESIDE"


def _narration_starts(timeline: Timeline) -> list[float]:
    lengths = [section.length + section.pause for section in timeline.sections]
    return [LEAD_IN + before for before in itertools.accumulate([0.0, *lengths[:-1]])]


def _shot_starts(timeline: Timeline, starts: list[float]) -> list[_Start]:
    found = []
    pause = 0.0
    for number, (section, start) in enumerate(zip(timeline.sections, starts, strict=True)):
        for position, shot in enumerate(section.shots):
            gap = _gap_before(section, shot.first_word) if position else pause
            head_start = min(HEAD_START, gap / 2 if position else gap)
            words = section.narration.words
            spoken = words[shot.first_word].start if position and words else 0.0
            found.append(_Start(shot, start + spoken - head_start, number, position))
        pause = section.pause
    return found


def _gap_before(section: Section, index: int) -> float:
    words = section.narration.words
    return max(0.0, words[index].start - words[index - 1].end)


def _words_of(section: Section, position: int) -> tuple[Word, ...]:
    shots = section.shots
    end = shots[position + 1].first_word if position + 1 < len(shots) else None
    return section.narration.words[shots[position].first_word : end]


def _moved(words: tuple[Word, ...], offset: float) -> tuple[Word, ...]:
    return tuple(
        Word(text=word.text, start=word.start + offset, end=word.end + offset) for word in words
    )


def _transitions(timeline: Timeline, placed: list[_Start]) -> list[str | None]:
    """The style at the head of each shot; the first has none, and DYNAMIC never repeats itself."""
    chance = random.Random(timeline.seed)
    styles: list[str | None] = []
    last = None
    for number, item in enumerate(placed):
        style: str | None = item.shot.transition
        if number == 0 or style == "NONE":
            style = None
        elif style == "DYNAMIC":
            style = chance.choice([name for name in DYNAMIC_STYLES if name != last])
        styles.append(style)
        last = style
    return styles
