"""Recordings that somebody might make, with the true times of their words."""

from __future__ import annotations

import io
import wave
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.speech.narration import SAMPLE_RATE, narrate
from videogen_mcp.media.speech.voices import find_voice

RATE = 16_000
TALK = (
    "Your body is mostly water. Even mild dehydration makes you tired and hurts your "
    "concentration. In 2024, doctors asked 1,250 people how much they drink. Most of them said: "
    "too little! Drink a glass when you wake up, and keep a bottle on your desk."
)


@dataclass(frozen=True)
class Take:
    """Mono 16-bit sound at 16 kHz, and its words with the seconds at which they are heard."""

    samples: NDArray[np.int16]
    words: list[tuple[str, float, float]]

    @property
    def seconds(self) -> float:
        return len(self.samples) / RATE

    def wav(self, *, thin: int = 1) -> bytes:
        """A WAV file; `thin` keeps every so many samples."""
        stream = io.BytesIO()
        with wave.open(stream, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE // thin)
            out.writeframes(self.samples[::thin].astype("<i2").tobytes())
        return stream.getvalue()

    def transcript(self) -> dict[str, Any]:
        """The words as a caller gives them at upload."""
        timed = [
            {"word": word, "startSeconds": round(start, 3), "endSeconds": round(end, 3)}
            for word, start, end in self.words
        ]
        return {"languageCode": "en", "words": timed}

    def text_alone(self) -> dict[str, Any]:
        """A transcript that says what is said, not when."""
        text = " ".join(word for word, _, _ in self.words)
        entry = {"word": text, "startSeconds": 0.0, "endSeconds": round(self.seconds, 3)}
        return {"languageCode": "en", "words": [entry]}


def take(
    text: str = TALK,
    voice: str = "Clara",
    *,
    language: str = "en",
    speed: float = 1.0,
    noise: float = 0.001,
    pauses: float = 0.0,
    lead: float = 0.5,
    seed: int = 0,
) -> Take:
    """Somebody who says a text after `lead` seconds, in a room with noise.

    `pauses` is how often they stop before a word, for up to two seconds.
    """
    found = find_voice(voice)
    assert found is not None
    said = narrate(text, voice=found, language=language, speed=speed)
    chance = np.random.default_rng(seed)
    parts = [np.zeros(round(lead * SAMPLE_RATE), np.float32)]
    words: list[tuple[str, float, float]] = []
    shift, cut_at = lead, 0
    for number, word in enumerate(said.words):
        if number and chance.random() < pauses:
            middle = (min(said.words[number - 1].end, word.start) + word.start) / 2
            stop, seconds = round(middle * SAMPLE_RATE), chance.uniform(0.3, 2.0)
            parts += [said.samples[cut_at:stop], np.zeros(round(seconds * SAMPLE_RATE))]
            cut_at, shift = stop, shift + seconds
        words.append((word.text, word.start + shift, word.end + shift))
    parts += [said.samples[cut_at:], np.zeros(SAMPLE_RATE // 2)]
    sound = np.concatenate(parts)
    sound = sound[: len(sound) // 3 * 3].reshape(-1, 3).mean(axis=1)
    sound = sound + chance.normal(0, noise, len(sound))
    return Take((np.clip(sound, -1, 1) * 32767).astype(np.int16), words)
