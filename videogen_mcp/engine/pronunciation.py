"""Reading a text aloud with other words than are written, and finding the written ones again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..media.language_detection import detect_language
from ..media.speech.voices import Voice
from .timeline import Word

FIRST_UNSPACED = "\u0e00"
"""From Thai on, writing has no spaces, or joins endings to words: no word edge can be asked for."""


def language_to_speak(text: str, voice: Voice, stated: str | None) -> str:
    """The stated language, else that of the text; the voice's own where they agree or none shows.

    `stated` may name a language more broadly than the voice does: "en" keeps a British voice
    British.
    """
    own = voice.language_code
    wanted = stated or detect_language(text, expected=own)
    return own if own.split("-")[0].lower() == wanted.lower() else wanted


@dataclass(frozen=True)
class Replacement:
    """A piece of a spoken text, `start` to `end`, that stands for `original`."""

    start: int
    end: int
    original: str


@dataclass(frozen=True)
class Reading:
    """What is said aloud, and which parts of it are written otherwise."""

    spoken: str
    replacements: tuple[Replacement, ...] = ()

    @classmethod
    def of(cls, text: str, instead: Mapping[str, str]) -> Reading:
        """`text` with every whole word or phrase of `instead` said as it maps it.

        Capitals count. Where several fit, the longest is taken; what was put in is not searched.
        """
        if not instead:
            return cls(text)
        # The longest first: of several that fit, a pattern takes the first.
        originals = sorted(instead, key=len, reverse=True)
        pattern = re.compile("|".join(_whole(original) for original in originals))
        parts: list[str] = []
        found: list[Replacement] = []
        length = position = 0
        for match in pattern.finditer(text):
            before, said = text[position : match.start()], instead[match[0]]
            start = length + len(before)
            length = start + len(said)
            found.append(Replacement(start, length, match[0]))
            parts += [before, said]
            position = match.end()
        return cls("".join([*parts, text[position:]]), tuple(found))

    def as_written(self, words: Sequence[Word]) -> list[Word]:
        """Spoken words as the author wrote them; words that together stand for one become one."""
        if not self.replacements:
            return list(words)
        places = _places(words, self.spoken)
        if places is None:
            return list(words)
        written: list[Word] = []
        left = list(self.replacements)
        number = 0
        while number < len(words):
            start, end = places[number]
            last = number
            own: list[Replacement] = []
            # A replacement takes in all words that it touches, and they may touch another.
            while left and left[0].start < end:
                own.append(left.pop(0))
                while last + 1 < len(words) and places[last + 1][0] < own[-1].end:
                    last += 1
                    end = places[last][1]
            text = _restored(self.spoken, start, end, own) if own else words[number].text
            written.append(Word(text=text, start=words[number].start, end=words[last].end))
            number = last + 1
        return written


def _whole(original: str) -> str:
    """A pattern for `original` that is no part of a longer word."""
    first, last = original[0], original[-1]
    before = r"(?<!\w)" if _is_spaced_letter(first) else ""
    after = r"(?!\w)" if _is_spaced_letter(last) else ""
    return f"{before}{re.escape(original)}{after}"


def _is_spaced_letter(character: str) -> bool:
    return character.isalnum() and character < FIRST_UNSPACED


def _places(words: Sequence[Word], text: str) -> list[tuple[int, int]] | None:
    """Where each word stands in the text; None when one of them was changed by the voice."""
    places, position = [], 0
    for word in words:
        found = re.compile(r"\s*".join(map(re.escape, word.text.split()))).search(text, position)
        if found is None:
            return None
        places.append(found.span())
        position = found.end()
    return places


def _restored(text: str, start: int, end: int, replacements: Sequence[Replacement]) -> str:
    parts, position = [], start
    for item in replacements:
        parts += [text[position : item.start], item.original]
        position = item.end
    return "".join([*parts, text[position:end]]).strip()
