"""Filler words: the sounds of hesitation that a transcript writes down."""

from __future__ import annotations

import re
from collections.abc import Sequence

Phrase = tuple[str, ...]
"""The words of a filler, in small letters."""

FILLERS = {
    "en": ("um", "umm", "uhm", "uh", "uhh", "er", "erm", "hm", "hmm", "mhm"),
    "de": ("äh", "ähm", "öh", "öhm", "hm", "hmm"),
    "fr": ("euh", "heu", "hum", "hmm"),
    "es": ("eh", "ehm", "em", "hmm"),
    "it": ("ehm", "eh", "uhm", "hmm"),
    "pt": ("hum", "hã", "ãh", "hmm"),
    "nl": ("eh", "ehm", "uh", "uhm", "hmm"),
    "ru": ("э", "ээ", "эм", "хм", "ммм"),
    "ja": ("えーと", "えっと", "ええと", "うーん"),
}
"""Sounds of hesitation by language, none of them a word of it."""

ANYWHERE = ("hmm", "uhm", "ehm")
"""For the other languages."""


def fillers_of(language: str) -> list[Phrase]:
    """The fillers of a language, the longest first."""
    own = FILLERS.get(language.split("-")[0].lower(), ANYWHERE)
    return sorted((words_of(filler) for filler in own), key=len, reverse=True)


def without_fillers(text: str, phrases: Sequence[Phrase]) -> str:
    """A text without filler words and the commas around them; sentences begin with capitals."""
    for phrase in phrases:
        words = r"[ \t,]+".join(re.escape(part) for part in phrase)
        pattern = rf"[ \t,–—-]*(?<!\w){words}(?!\w)[,…–—-]*[ \t]*(?P<next>\w?)"
        text = re.sub(pattern, _joined, text, flags=re.IGNORECASE)
    return text.strip()


def _joined(match: re.Match[str]) -> str:
    """What stands where a filler stood, and the letter that follows."""
    before, after = match.string[: match.start()].rstrip(" \t"), match.string[match.end() :]
    following = match["next"]
    begins = not before or before[-1] in ".!?…\n"
    if begins and match[0].lstrip(" \t,–—-")[:1].isupper():
        following = following.upper()
    is_apart = bool(before) and before[-1] != "\n" and bool(following)
    if not following and after[:1].isalnum():
        is_apart = True
    return (" " if is_apart else "") + following


def words_of(text: str) -> Phrase:
    """The words of a text in small letters, without punctuation."""
    return tuple(re.findall(r"[\w'’]+", text.casefold()))
