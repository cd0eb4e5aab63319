"""What a recording sounds like, in words."""

from __future__ import annotations

from ..listening.survey import Survey
from .clips import spoken_length

_WORDS = {"speech": "Speech", "music": "Music", "noise": "Noise or ambience", "silence": "Silence"}


def describe_sound(heard: Survey) -> str:
    """A sentence such as "Speech with some music, 3 minutes, quiet."."""
    main = heard.main
    beside = [
        kind
        for kind, spent in heard.seconds.items()
        if kind not in (main, "silence") and spent > 0.15 * heard.duration
    ]
    what = _WORDS[main] + (f" with some {' and '.join(beside)}" if beside else "")
    loudness = "" if main == "silence" else _loudness(heard.level)
    return ", ".join(filter(None, [what, spoken_length(heard.duration), loudness])) + "."


def _loudness(level: float) -> str:
    return (
        "very quiet" if level < -42 else "quiet" if level < -30 else "loud" if level > -12 else ""
    )
