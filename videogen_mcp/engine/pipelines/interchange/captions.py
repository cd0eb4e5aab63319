"""The captions of a whole film, as SubRip."""

from __future__ import annotations

from ....media.captions.subtitles import Subtitle, subtitles, to_srt
from ...layout import lay_out
from ...timeline import Timeline, Word


def srt(timeline: Timeline) -> str:
    """The captions as an `.srt` document; empty when nobody speaks."""
    return to_srt(_cues(timeline))


def _cues(timeline: Timeline) -> list[Subtitle]:
    """The captions of the whole film; no cue runs over from one section to the next."""
    starts = lay_out(timeline).narration_starts
    sections = [
        [
            Word(text=word.text, start=word.start + start, end=word.end + start)
            for word in section.narration.words
        ]
        for section, start in zip(timeline.sections, starts, strict=True)
    ]
    spoken = [words for words in sections if words]
    cues: list[Subtitle] = []
    for number, words in enumerate(spoken):
        until = spoken[number + 1][0].start if number + 1 < len(spoken) else None
        cues += subtitles(words, until)
    return cues
