"""The form of a piece: sections that fill the wanted time to the last ring."""

from __future__ import annotations

from dataclasses import dataclass

from videogen_mcp.media.audio.style import Style

BEATS = 4


@dataclass(frozen=True)
class Section:
    """A run of bars; equal sections are the same music and need to be played only once."""

    kind: str
    bars: int


@dataclass(frozen=True)
class Form:
    """Sections in order, the seconds of a bar, and of the last chord's ring-out."""

    sections: tuple[Section, ...]
    bar_seconds: float
    ring_seconds: float


# Who plays in which section, and how busily.
LAYERS: dict[str, dict[str, float]] = {
    "intro": {"pad": 0.4, "chords": 0.3, "arpeggio": 0.4},
    "verse": {"pad": 0.5, "chords": 0.6, "arpeggio": 0.6, "bass": 0.6, "drums": 0.7},
    "lift": {"pad": 0.8, "chords": 0.8, "arpeggio": 0.9, "bass": 0.9, "drums": 1.0, "lead": 0.7},
    "again": {"pad": 0.6, "chords": 0.7, "arpeggio": 0.8, "bass": 0.7, "drums": 0.9, "lead": 0.4},
    "rest": {"pad": 0.6, "chords": 0.3, "lead": 0.5, "bass": 0.3},
    "outro": {"pad": 0.4, "chords": 0.3, "arpeggio": 0.4, "bass": 0.4},
}
_CYCLE = ("verse", "lift", "again", "lift", "rest")


def form_for(style: Style, seconds: float) -> Form:
    """Fit sections to a length; a tempo that was not asked for may give by 4 % to fit better."""
    bar = BEATS * 60 / style.tempo
    ring = min(4.0, max(1.6, 0.12 * seconds))
    count = max(0, int((seconds - ring) / bar))
    if count and not style.tempo_is_given:
        nearest = max(1, round((seconds - ring) / bar))
        fitted = (seconds - ring) / nearest
        if abs(fitted / bar - 1) <= 0.04:
            count, bar = nearest, fitted
    return Form(tuple(_sections(count)), bar, seconds - count * bar)


def _sections(bars: int) -> list[Section]:
    if bars == 0:
        return []
    if bars <= 4:
        return [Section("verse", bars)]
    ends = 2 if bars < 32 else 4
    intro = Section("intro", ends)
    if bars <= 8:
        return [intro, Section("verse", bars - ends)]
    outro = Section("outro", ends)
    return [intro, *_middle(bars - 2 * ends), outro]


def _middle(bars: int) -> list[Section]:
    """Eight-bar sections in turn; four-bar ones when there is room for one of each only."""
    size = 8 if bars >= 16 else max(2, (bars // 2 + 1) // 2 * 2)
    sections: list[Section] = []
    while bars > 0:
        kind = _CYCLE[len(sections) % len(_CYCLE)]
        length = min(bars, 4 if kind == "rest" else size)
        if bars - length < 3:
            length = bars
        sections.append(Section(kind, length))
        bars -= length
    return sections
