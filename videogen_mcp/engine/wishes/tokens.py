"""A message as tokens: what each word or phrase may mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ...media.fonts import available_families
from ...media.speech.voices import all_voices
from ...media.visuals.style_words import DARK_WORDS, STYLE_WORDS
from .lexicon import LEXICONS

ADJECTIVES = ("shape", "colour", "mood", "size", "pace", "gender", "accent", "weight", "language")
ENDINGS = {"de": ("e", "en", "er", "es", "em"), "es": ("s",), "fr": ("e", "s", "es")}
"""What adjectives end in; English ones do not change."""

Meaning = tuple[str, str]
"""A kind and a value, such as ("colour", "yellow")."""


@dataclass(frozen=True)
class Token:
    """A word or phrase of a message, and all that it may mean; unknown words mean nothing."""

    text: str
    meanings: tuple[Meaning, ...]

    def value(self, kind: str) -> str | None:
        """What it means as this kind; None when it does not."""
        return next((value for own, value in self.meanings if own == kind), None)

    @property
    def is_noise(self) -> bool:
        return self.value("noise") is not None

    @property
    def is_known(self) -> bool:
        return bool(self.meanings)


_QUOTED = r"“[^”“]*[”“]|„[^“”]*[“”]|«[^»]*»|\"[^\"]*\"|(?<![\w])'[^'\n]+'(?!\w)|‘[^’\n]+’(?!\w)"
_PATTERN = re.compile(
    rf"(?P<quoted>{_QUOTED})"
    r"|(?P<file>\bvg_file_\w+)"
    r"|(?P<shape>\b\d{1,4}\s*(?:[:×/]|x(?=\d))\s*\d{1,4}\b)"
    r"|(?P<percent>\b\d{1,3}\s*(?:%|percent\b|prozent\b|por ciento\b|pour cent\b))"
    r"|(?P<range>\b\d{1,3}\s*(?:-|–|to|bis|through|à|a|hasta)\s*\d{1,3}\b)"
    r"|(?P<times>\b\d(?:\.\d+)?\s*x(?!\w))"
    r"|(?P<ordinal>\b\d{1,3}(?:st|nd|rd|th|ª|º|ème|e)\b)"
    r"|(?P<resolution>\b(?:\d{3,4}p|\dk)\b)"
    r"|(?P<number>\b\d+(?:\.\d+)?\b)"
    r"|(?P<separator>[,;.!?\n&+:]|\s[-–—]\s)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<other>\S)",
    re.IGNORECASE,
)


_PARTED_VERB = re.compile(
    r"\b(turn|switch|speed|slow|scale)\s+((?:the\s+|my\s+)?[^\W\d_]+(?:\s[^\W\d_]+)?)\s+(up|down|on|off)\b",
    re.IGNORECASE,
)
"""“Turn the music down” is “turn down the music”."""


def plain(text: str) -> str:
    """Small letters without accents."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in folded if not unicodedata.combining(sign))


def tokens_of(text: str, language: str) -> list[Token]:
    """All of a text as tokens of one language."""
    text = text.replace("-", " ") if _is_hyphenated(text) else text
    text = _PARTED_VERB.sub(r"\1 \3 \2", text) if language == "en" else text
    found = [match for match in _PATTERN.finditer(text) if match.lastgroup != "other"]
    tokens: list[Token] = []
    index = 0
    while index < len(found):
        kind = str(found[index].lastgroup)
        if kind in ("word", "resolution"):
            token, used = _phrase(found, index, language)
            tokens.append(token)
            index += used
        else:
            tokens.append(_sign(kind, found[index][0]))
            index += 1
    return tokens


def _is_hyphenated(text: str) -> bool:
    """Hyphens between letters join words that the lexicons hold apart."""
    return re.search(r"[^\W\d_]-[^\W\d_]", text) is not None and not re.search(r"\d\s*-\s*\d", text)


def _sign(kind: str, text: str) -> Token:
    """A token that its form gives away."""
    values: dict[str, Callable[[], str]] = {
        "quoted": lambda: text[1:-1].strip(),
        "shape": lambda: ":".join(re.findall(r"\d+", text)),
        "percent": lambda: re.findall(r"\d+", text)[0],
        "range": lambda: "-".join(re.findall(r"\d+", text)),
        "times": lambda: text.rstrip("xX ").strip(),
        "ordinal": lambda: re.findall(r"\d+", text)[0],
        "separator": lambda: ",",
    }
    value = values[kind]() if kind in values else text
    return Token(text, ((kind, value),))


def _phrase(found: list[re.Match[str]], index: int, language: str) -> tuple[Token, int]:
    """The longest known phrase that begins here, and of how many words it is."""
    table = _table(language)
    longest = min(table.longest, len(found) - index)
    for count in range(longest, 0, -1):
        part = found[index : index + count]
        key = tuple(plain(match[0]) for match in part)
        meanings = table.phrases.get(key)
        if meanings is not None:
            return Token(" ".join(match[0] for match in part), meanings), count
    return Token(found[index][0], ()), 1


@dataclass(frozen=True)
class _Table:
    phrases: Mapping[tuple[str, ...], tuple[Meaning, ...]]
    longest: int


@cache
def _table(language: str) -> _Table:
    found: dict[tuple[str, ...], list[Meaning]] = {}
    for phrase, meaning in _entries(language):
        signs = _PATTERN.finditer(phrase)
        key = tuple(plain(match[0]) for match in signs if match.lastgroup != "other")
        own = found.setdefault(key, [])
        if meaning not in own:
            own.append(meaning)
    phrases = {key: tuple(meanings) for key, meanings in found.items()}
    return _Table(phrases, max(map(len, phrases)))


def _entries(language: str) -> Iterator[tuple[str, Meaning]]:
    for concept, phrases in LEXICONS[language].items():
        kind, _, value = concept.partition(" ")
        for phrase in map(str.strip, phrases.split("|")):
            yield phrase, (kind, value)
            if kind in ADJECTIVES and " " not in phrase:
                for ending in ENDINGS.get(language, ()):
                    yield phrase + ending, (kind, value)
    for word in {*DARK_WORDS, *(w for words in STYLE_WORDS.values() for w in words.split())}:
        if not set(word) & set("0123456789"):
            yield word.replace("-", " "), ("style", word)
    for voice in all_voices():
        yield voice.display_name, ("voice", voice.voice_id)
    for family in available_families():
        yield family, ("typeface", family)
