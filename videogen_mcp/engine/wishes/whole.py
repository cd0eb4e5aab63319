"""Wishes about the whole video: its language, its length, and exports."""

from __future__ import annotations

from typing import cast

from ...wire import ChangeNarrator, CleanUpTranscript, ExportProjectQuality
from ..frames import DEFAULT_QUALITY, SHORT_SIDES
from .clauses import Clause
from .situation import Situation
from .wish import Declined, Wish

QUICKER = {"slightly": 1.07, "": 1.15, "much": 1.3}
PAUSE = 0.35
NO_TRANSLATION = (
    "Translating needs a language model. Set VIDEOGEN_OPENAI_BASE_URL and VIDEOGEN_TEXT_MODEL, or "
    "VIDEOGEN_API_KEY to use the hosted API."
)


def read_translation(clause: Clause, now: Situation) -> Wish:
    """Understood, so that it can be said why nothing comes of it."""
    clause.take_verb("translate")
    clause.take("topic", "voice", "captions")
    if clause.left and not clause.take("language"):
        raise Declined("Name one language to translate into, such as German.")
    raise Declined(NO_TRANSLATION)


def read_export(clause: Clause, now: Situation) -> Wish:
    """A file of the video at one of the four qualities."""
    clause.take_verb("export")
    clause.take("quality", "")
    qualities = list(dict.fromkeys(clause.take("quality")))
    if clause.left or len(qualities) > 1 or clause.has("verb", "remove"):
        raise Declined("Videos are exported as MP4 in 720p, 1080p, 1440p or 4K.")
    quality = cast(ExportProjectQuality, qualities[0] if qualities else DEFAULT_QUALITY)
    side = SHORT_SIDES[quality]
    return Wish(f"Export in {side}p", f"the video is exported in {side}p", export=quality)


def read_length(clause: Clause, now: Situation) -> Wish:
    """A shorter video, as far as that goes without leaving anything out."""
    wants_shorter = "shorter" in clause.take("length") and not clause.has("length")
    amount = next(iter(clause.take("amount")), "")
    if not wants_shorter or clause.left or now.spoken is None:
        raise Declined(
            "What to leave out or to add is for you to say: “drop scene 3”, “change the text of "
            "scene 2 to “…””. Without leaving anything out, “shorter pauses” and “speak faster” "
            "save time."
        )
    speed = round(min(2.0, now.spoken.speed * QUICKER[amount]), 2)
    actions = (
        ChangeNarrator(voice_id=now.spoken.voice_id, voice_speed=speed),
        CleanUpTranscript(remove_fillers=False, remove_pauses=True, min_pause_seconds=PAUSE),
    )
    saved = now.seconds * (1 - now.spoken.speed / speed)
    told = (
        f"the narration gets {speed / now.spoken.speed - 1:.0%} faster and pauses shorter, which "
        f"saves about {saved:.0f} s or more; nothing is left out (say “drop scene …” for that)"
    )
    return Wish("Shorter", told, actions)
