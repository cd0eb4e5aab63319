"""Narrate a text with an embedded voice: the sound, and when each written word is heard."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..language_detection import detect_language, same_writing
from ..sentences import split_sentences
from .espeak import Utterance, synthesiser
from .languages import SpokenLanguage, UnsupportedLanguage, spoken_language
from .mastering import mastered
from .polish import SAMPLE_RATE, TAIL_SECONDS, polish
from .timing import Span, audible_range, word_times
from .tokens import Token, joiner, tokens_of
from .voices import Voice

__all__ = ["SAMPLE_RATE", "Narration", "SpokenWord", "UnsupportedLanguage", "narrate"]

SLOWEST, FASTEST = 0.5, 2.0
_LIFT = "Set VIDEOGEN_API_KEY to use the hosted VideoGen voices."
_SYNTHETIC = (
    "Narrated by the embedded voice (speech synthesis by rules): clear but audibly synthetic. "
    + _LIFT
)
_NOTHING_TO_SAY = (
    "The script has no words that can be spoken (only punctuation, symbols or emoji). "
    "Write at least one word."
)
_INAUDIBLE = 1e-3
_SENTENCE_PAUSE = 0.4
_PAUSE_VARIATION = 0.05
_PIECE_PAUSE = 0.12  # where one endless sentence had to be cut
_LONGEST_PIECE = 320  # characters in one utterance
_HEAD, _TAIL = 0.015, 0.06  # kept around the sound of a sentence
_LOWEST_RATE = 80
_CLOSING = ".!?。！？؟।"


@dataclass(frozen=True)
class SpokenWord:
    """A word as its author spelt it, punctuation attached, and the seconds when it is heard."""

    text: str
    start: float
    end: float


@dataclass(frozen=True)
class Narration:
    """Speech: float32 mono at 48 kHz, peak at most 0.95, about -18 LUFS.

    `words` are in order, never overlap and hold every visible word of the text exactly once.
    `degradations` say in plain sentences what is weaker than a human or hosted voice.
    """

    samples: NDArray[np.float32]
    words: tuple[SpokenWord, ...]
    degradations: tuple[str, ...]


def narrate(
    text: str, *, voice: Voice, language: str | None = None, speed: float = 1.0
) -> Narration:
    """Read `text` aloud; the same arguments always give the same samples.

    `language` (BCP-47) is guessed when None, or when the text is in letters it does not use.
    `speed` 0.5 to 2.0 is relative to the voice's own pace. Emoji are neither read nor kept as
    words; other signs that make no sound (a dash) are shown with the word before them. Chinese
    and Japanese come in caption chunks.

    Raises UnsupportedLanguage, and ValueError for a text without anything to say or a bad speed.
    """
    if not SLOWEST <= speed <= FASTEST:
        raise ValueError(f"speed must be between {SLOWEST} and {FASTEST}, not {speed}.")
    spoken = spoken_language(_language_of(text, language, voice))
    pieces = list(_pieces(text, spoken.code))
    if not pieces:
        raise ValueError(_NOTHING_TO_SAY)
    reader = _Reader(voice, spoken, speed)
    for tokens, ends_sentence in pieces:
        reader.read(tokens, ends_sentence)
    sound = reader.sound()
    if not np.any(np.abs(sound) > _INAUDIBLE):
        raise ValueError(
            f"The embedded {spoken.name} voice has no sounds for the letters of this "
            f"text. Name its language. {_LIFT}"
        )
    notes = [_SYNTHETIC, f"{spoken.weakness} {_LIFT}"] if spoken.weakness else [_SYNTHETIC]
    return Narration(mastered(sound), tuple(reader.words), tuple(notes))


def _language_of(text: str, stated: str | None, voice: Voice) -> str:
    """The stated language, unless most of the text is in letters that it does not use."""
    detected = detect_language(text, expected=stated or voice.language_code)
    if stated is None:
        own = voice.language_code
        return own if own.split("-")[0] == detected else detected
    # Every voice can read Latin letters, and names in them do not make a text English.
    latin = sum(char.isascii() and char.isalpha() for char in text)
    others = sum(char.isalpha() for char in text) - latin
    foreign = others > latin and not same_writing(detected, stated)
    return detected if foreign and not same_writing(detected, "en") else stated


def _pieces(text: str, language: str) -> Iterator[tuple[list[Token], bool]]:
    """Token lists that are synthesised in one go, and whether each ends its sentence."""
    for sentence in split_sentences(text, language):
        tokens = tokens_of(sentence, language)
        while tokens:
            count = _count_within(tokens, _LONGEST_PIECE)
            yield tokens[:count], count == len(tokens)
            tokens = tokens[count:]


def _count_within(tokens: Sequence[Token], limit: int) -> int:
    """How many tokens fit the limit, cut after a clause if there is one in the last half."""
    lengths = np.cumsum([len(token.spoken) + 1 for token in tokens])
    count = max(int(np.searchsorted(lengths, limit, side="right")), 1)
    if count == len(tokens):
        return count
    clauses = [i for i in range(count // 2, count) if tokens[i].spoken[-1] in ",;:，"]
    return clauses[-1] + 1 if clauses else count


class _Reader:
    """Reads pieces one after another into a list of sounds and words with exact offsets."""

    def __init__(self, voice: Voice, spoken: SpokenLanguage, speed: float) -> None:
        self.words: list[SpokenWord] = []
        self._sounds: list[NDArray[np.float32]] = []
        self._length = 0
        self._timbre = voice.timbre
        self._speed = speed
        self._joiner = joiner(spoken.code)
        same_language = spoken.code.split("-")[0] == voice.language_code.split("-")[0]
        definition = voice.definition if same_language else spoken.definition
        rate = spoken.rate * voice.timbre.pace * speed
        self._rate = max(round(rate), _LOWEST_RATE)
        # Below its lowest rate the synthesiser speaks higher, and the recording is slowed down.
        self._stretch = max(_LOWEST_RATE / rate, 1.0)
        language_lines = synthesiser().language_definition(definition)
        self._voice = f"{language_lines}\n{voice.timbre.definition(self._stretch)}\n"

    def read(self, tokens: Sequence[Token], ends_sentence: bool) -> None:
        text, spans = _laid_out(tokens, self._joiner, ends_sentence)
        utterance = self._utterance(text)
        sound, cut = _trimmed(utterance)
        offset = self._length / SAMPLE_RATE
        for token, times in zip(tokens, word_times(spans, utterance), strict=True):
            start, end = (offset + (time - cut) * self._stretch for time in times)
            self.words.append(SpokenWord(token.text, start, end))
        self._append(
            polish(
                sound,
                utterance.sample_rate,
                self._timbre,
                stretch=self._stretch,
                phase=_chance(text),
            )
        )
        self._append_silence(self._pause_after(text, ends_sentence) - TAIL_SECONDS)

    def sound(self) -> NDArray[np.float32]:
        return np.concatenate(self._sounds)

    def _utterance(self, text: str) -> Utterance:
        # A little life: neighbouring sentences never start on quite the same note.
        shade = _chance(text) * 6 - 3
        return synthesiser().speak(
            text,
            voice=self._voice,
            rate=self._rate,
            pitch=round(50 + shade),
            pitch_range=self._timbre.intonation,
        )

    def _pause_after(self, text: str, ends_sentence: bool) -> float:
        pause = _SENTENCE_PAUSE if ends_sentence else _PIECE_PAUSE
        pause += (2 * _chance(text) - 1) * _PAUSE_VARIATION
        return pause / math.pow(self._speed, 0.7)

    def _append(self, sound: NDArray[np.float32]) -> None:
        self._sounds.append(sound)
        self._length += len(sound)

    def _append_silence(self, seconds: float) -> None:
        self._append(np.zeros(max(round(seconds * SAMPLE_RATE), 0), np.float32))


def _laid_out(
    tokens: Sequence[Token], separator: str, ends_sentence: bool
) -> tuple[str, list[Span]]:
    """One text to say, and where in it each token stands."""
    spans: list[Span] = []
    text = ""
    for token in tokens:
        start = len(text)
        text += token.spoken
        spans.append((start, len(text)))
        text += separator
    text = text.rstrip()
    if ends_sentence and text[-1] not in _CLOSING:
        text = text.rstrip(",;:，") + "."
    return text, spans


def _trimmed(utterance: Utterance) -> tuple[NDArray[np.float32], float]:
    """The sound without the silence around it, and the second at which it was cut."""
    rate = utterance.sample_rate
    first, last = audible_range(utterance.samples, rate)
    start = max(round((first - _HEAD) * rate), 0)
    return utterance.samples[start : round((last + _TAIL) * rate)], start / rate


def _chance(text: str) -> float:
    """A number from 0 to 1 that depends on the text alone."""
    return zlib.crc32(text.encode()) / 0xFFFFFFFF
