"""Known words found in recordings of them, against the times at which they were really said."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from tests.recordings import RATE, TALK, Take, take
from videogen_mcp.media.listening.aligning import align
from videogen_mcp.media.listening.features import features
from videogen_mcp.media.listening.quiet import quiet_spans
from videogen_mcp.media.listening.timed_words import TimedWord
from videogen_mcp.media.speech.languages import UnsupportedLanguage

pytestmark = pytest.mark.slow

GERMAN = (
    "Trinken Sie Wasser, um Ihre Energie zu steigern. Stellen Sie eine Flasche auf den "
    "Schreibtisch, damit Sie es nicht vergessen."
)
SPANISH = "Bebe agua para aumentar tu energía durante todo el día. Deja una botella en tu mesa."


def laid(said: Take, language: str = "en") -> list[TimedWord]:
    """The words, found with nothing known but the text."""
    words = [TimedWord(word, 0.0, said.seconds) for word, _, _ in said.words]
    return align(words, features([said.samples]), language, progress=lambda _: None)


def errors(said: Take, found: list[TimedWord]) -> np.ndarray:
    """By how many milliseconds the start of each word is off."""
    pairs = zip(found, said.words, strict=True)
    return np.array([abs(word.start - start) * 1000 for word, (_, start, _) in pairs])


@pytest.mark.parametrize(
    ("text", "voice", "language", "speed", "noise", "pauses"),
    [
        (None, "Grant", "en", 0.8, 0.003, 0.12),
        (None, "Theo", "en", 1.3, 0.01, 0.12),
        (GERMAN, "Jonas", "de", 0.9, 0.005, 0.2),
        (SPANISH, "Valeria", "es", 1.2, 0.005, 0.2),
    ],
)
def test_words_are_found_whoever_says_them(
    text: str | None, voice: str, language: str, speed: float, noise: float, pauses: float
) -> None:
    given = {"text": text} if text else {}
    said = take(
        **given, voice=voice, language=language, speed=speed, noise=noise, pauses=pauses, seed=1
    )
    off = errors(said, laid(said, language))
    assert np.median(off) <= 20
    assert np.percentile(off, 90) <= 60
    assert off.max() < 200


def test_words_rise_and_stay_out_of_pauses() -> None:
    said = take("Water is life. Drink a glass now.", "Grant", pauses=0.5, lead=1.5, seed=2)
    words = laid(said)
    for before, after in pairwise(words):
        assert before.start < before.end <= after.start
    quiet = quiet_spans(features([said.samples]).level)
    assert quiet[0][0] == 0
    assert quiet[0][1] == pytest.approx(1.5, abs=0.05)
    for start, end in quiet:
        assert not any(word.start < end - 0.05 and word.end > start + 0.05 for word in words)


def test_rough_times_are_made_exact() -> None:
    said = take(voice="Grant", pauses=0.1, seed=3)
    rough = [TimedWord(word, float(int(start)), int(end) + 1.0) for word, start, end in said.words]
    found = align(rough, features([said.samples]), "en", progress=lambda _: None)
    assert np.percentile(errors(said, found), 90) <= 60


def test_a_long_text_without_any_times_is_laid_roughly_and_then_finely() -> None:
    text = " ".join(f"{number} hours later. {TALK}" for number in range(2, 7))
    said = take(text, "Grant", pauses=0.05, noise=0.003)
    assert said.seconds > 60
    off = errors(said, laid(said))
    assert np.median(off) <= 20
    assert np.percentile(off, 90) <= 100


def test_a_recording_without_sound_gives_words_their_own_times() -> None:
    words = [TimedWord("Hello", 0.0, 1.0)]
    assert align(words, features([]), "en", progress=lambda _: None) == words


def test_a_language_that_no_voice_reads_is_refused() -> None:
    silence = np.zeros(RATE, np.int16)
    with pytest.raises(UnsupportedLanguage):
        align([TimedWord("สวัสดี", 0.0, 1.0)], features([silence]), "th", progress=lambda _: None)


def test_features_do_not_depend_on_how_the_sound_comes() -> None:
    said = take("Water is life.")
    whole = features([said.samples])
    parts = features(np.array_split(said.samples, 7))
    assert len(whole.level) == len(parts.level)
    assert whole.seconds == pytest.approx(said.seconds, abs=0.02)
    assert np.abs(whole.cepstra - parts.cepstra).max() < 1e-2
