"""Which mouth makes which sound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..speech.espeak import PhonemeEvent, SpeechEngineError, synthesiser
from ..speech.languages import SpokenLanguage, UnsupportedLanguage, spoken_language
from ..speech.timing import audible_range
from ..speech.tokens import joiner, tokens_of
from .look import Mouth

_SOUNDS: dict[Mouth, str] = {
    "MBP": "pbmɓɸβ",
    "FV": "fvʋ",
    "TH": "θð",
    "SZ": "szʃʒtdcɟɕʑʂʐʈɖçʝ",
    "L": "lɫɭʎnɳɲɾɬ",
    "EE": "iɪjɨᵻ",
    "EH": "eɛəɜɘɐɚɝkɡgŋhxɣqʔħʕɦχʁ",
    "AA": "aæɑʌɒ",
    "OH": "oɔɤɵ",
    "OO": "uʊwyʏøœɥɯʉrɹɻ",
}
_MOUTH_OF = {sound: mouth for mouth, sounds in _SOUNDS.items() for sound in sounds}
_MARKS = "ˈˌːˑ̩̃̆̚ʰʲʷ‿͡_-|"
_TURN = 0.55
"""The share of a diphthong's time before it turns into its second vowel."""


@dataclass(frozen=True)
class Cue:
    """From `start` (seconds) on the lips make this mouth."""

    start: float
    mouth: Mouth


def mouths_of(ipa: str) -> list[Mouth]:
    """The mouths of one phoneme: two for a diphthong, at rest for a pause."""
    found: list[Mouth] = []
    for sound in ipa:
        mouth = _MOUTH_OF.get(sound)
        if mouth is not None and mouth not in found[-1:]:
            found.append(mouth)
    if ipa.strip(_MARKS)[:2] in ("tʃ", "dʒ"):
        return ["SZ"]
    if not found:
        return ["EH"] if ipa.strip(_MARKS) else ["rest"]
    return found[:2]


class Pronouncer:
    """Tells how the lips move in the words of one language; raises UnsupportedLanguage."""

    def __init__(self, language: str) -> None:
        self._spoken = spoken_language(language)

    def cues(self, word: str, start: float, end: float) -> list[Cue]:
        """The mouths of a word that is heard from `start` to `end`."""
        shares = _pronounced(word, self._spoken)
        return [Cue(start + share * (end - start), mouth) for share, mouth in shares]


@lru_cache(maxsize=8192)
def _pronounced(word: str, spoken: SpokenLanguage) -> tuple[tuple[float, Mouth], ...]:
    """Where in a word (0 to 1) each mouth begins; nothing for what makes no sound."""
    text = joiner(spoken.code).join(token.spoken for token in tokens_of(word, spoken.code))
    if not any(character.isalnum() for character in text):
        return ()
    definition = synthesiser().language_definition(spoken.definition)
    utterance = synthesiser().speak(text.strip(" ,;:"), voice=definition, rate=160)
    first, last = audible_range(utterance.samples, utterance.sample_rate)
    if last <= first:
        return ()
    return tuple(_shares(utterance.phonemes, first, last))


def _shares(
    phonemes: Sequence[PhonemeEvent], first: float, last: float
) -> list[tuple[float, Mouth]]:
    shares: list[tuple[float, Mouth]] = []
    limits = [*(event.start for event in phonemes[1:]), last]
    for event, limit in zip(phonemes, limits, strict=True):
        if not event.ipa or event.start >= last:
            continue
        start, end = max(event.start, first), min(max(limit, event.start), last)
        mouths = mouths_of(event.ipa)
        for index, mouth in enumerate(mouths):
            moment = start + (end - start) * (_TURN if index else 0.0)
            shares.append(((moment - first) / (last - first), mouth))
    return shares


__all__ = ["Cue", "Pronouncer", "SpeechEngineError", "UnsupportedLanguage", "mouths_of"]
