"""Cutting silences and words out of what is heard."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..timeline import RecordedNarration, Section, Shot, Span, SpokenNarration, Word

SHORTEST_PAUSE = 0.08
"""Seconds that are left of every silence: words that touch sound like a mistake."""

AROUND_A_WORD = 0.02
"""Seconds of sound that are cut along with a word on either side."""

Uttered = SpokenNarration | RecordedNarration


def without_pauses(section: Section, shortest: float) -> Section:
    """The section with every silence of `shortest` seconds or more made short."""
    narration = section.narration
    if not isinstance(narration, Uttered) or not (narration.words or _quiet(narration)):
        return section
    longest = max(SHORTEST_PAUSE, min(shortest, 0.25))
    cuts = [
        Span(start=start + longest / 2, end=end - longest / 2)
        for start, end in _silences(narration)
        if end - start >= shortest and end - start > longest
    ]
    shorter = _without(narration, cuts, narration.words)
    return section.model_copy(
        update={"narration": shorter.model_copy(update={"longest_pause": longest})}
    )


def with_pauses_of(section: Section, longest: float | None) -> Section:
    """The section with silences as short as they were made before."""
    return section if longest is None else without_pauses(section, longest)


def without_words(section: Section, indices: Collection[int]) -> Section | None:
    """The section without these words of its recording; None when no word is left."""
    narration = section.narration
    assert isinstance(narration, RecordedNarration)
    left = [number for number in range(len(narration.words)) if number not in indices]
    if not left:
        return None
    cuts = [_around(narration, number) for number in sorted(indices)]
    words = [narration.words[number] for number in left]
    return section.model_copy(
        update={
            "narration": _without(narration, cuts, words),
            "shots": shots_without(section.shots, left),
        }
    )


def shots_without(shots: Sequence[Shot], left: Sequence[int]) -> tuple[Shot, ...]:
    """The shots when only the words at `left` remain; one that loses all its words is dropped."""
    kept: list[Shot] = []
    for number, shot in enumerate(shots):
        end = shots[number + 1].first_word if number + 1 < len(shots) else None
        own = [at for at, word in enumerate(left) if shot.first_word <= word < (end or word + 1)]
        if own:
            kept.append(shot.model_copy(update={"first_word": own[0] if kept else 0}))
    return tuple(kept)


def _silences(narration: Uttered) -> list[tuple[float, float]]:
    """Where nobody speaks: before the first word, between words, after the last.

    Of a recording only what is quiet: what is heard between its words may be words unrecognised.
    """
    ends = [0.0, *(word.end for word in narration.words)]
    starts = [*(word.start for word in narration.words), narration.duration]
    gaps = [(end, start) for end, start in zip(ends, starts, strict=True) if start > end]
    quiet = _quiet(narration)
    if quiet is None:
        return gaps
    both = [
        (max(start, pause.start), min(end, pause.end)) for start, end in gaps for pause in quiet
    ]
    return [(start, end) for start, end in both if end > start]


def _quiet(narration: Uttered) -> tuple[Span, ...] | None:
    return narration.pauses if isinstance(narration, RecordedNarration) else None


def _around(narration: Uttered, index: int) -> Span:
    """A word and a little more, without touching its neighbours."""
    words = narration.words
    before = words[index - 1].end if index else 0.0
    after = words[index + 1].start if index + 1 < len(words) else narration.duration
    word = words[index]
    return Span(
        start=max(min(before, word.start), word.start - AROUND_A_WORD),
        end=min(max(after, word.end), word.end + AROUND_A_WORD),
    )


def _without(narration: Uttered, cuts: Sequence[Span], words: Sequence[Word]) -> Uttered:
    """The narration without some of its time."""
    if not cuts:
        return narration.model_copy(update={"words": tuple(words)})
    kept = _kept(narration, cuts)
    moved = tuple(
        Word(text=word.text, start=_moved(word.start, cuts), end=_moved(word.end, cuts))
        for word in words
    )
    quiet = _quiet(narration)
    pauses = {} if quiet is None else {"pauses": _moved_pauses(quiet, cuts)}
    return narration.model_copy(
        update={
            "kept": kept,
            "words": moved,
            "duration": sum(part.end - part.start for part in kept),
            **pauses,
        }
    )


def _moved_pauses(quiet: Sequence[Span], cuts: Sequence[Span]) -> tuple[Span, ...]:
    """What is left of the pauses after the cuts, and where."""
    moved = (Span(start=_moved(pause.start, cuts), end=_moved(pause.end, cuts)) for pause in quiet)
    return tuple(pause for pause in moved if pause.end - pause.start > 1e-6)


def _moved(moment: float, cuts: Sequence[Span]) -> float:
    """Where a moment lies after the cuts."""
    return moment - sum(max(0.0, min(moment, cut.end) - cut.start) for cut in cuts)


def _kept(narration: Uttered, cuts: Sequence[Span]) -> tuple[Span, ...]:
    """The parts of the source that are left: cuts are on the clock of what was heard so far."""
    heard = narration.kept or (Span(start=0.0, end=narration.duration),)
    parts: list[Span] = []
    clock = 0.0
    for part in heard:
        offset = part.start - clock
        clock += part.end - part.start
        pieces = [part]
        for cut in cuts:
            gone = Span(start=cut.start + offset, end=cut.end + offset)
            pieces = [left for piece in pieces for left in _minus(piece, gone)]
        parts += pieces
    return tuple(parts)


def _minus(part: Span, gone: Span) -> list[Span]:
    if gone.end <= part.start or part.end <= gone.start:
        return [part]
    sides = [Span(start=part.start, end=gone.start), Span(start=gone.end, end=part.end)]
    return [side for side in sides if side.end - side.start > 1e-6]
