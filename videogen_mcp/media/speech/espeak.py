"""The espeak-ng synthesiser, called in this process through ctypes.

espeak-ng keeps its state in C globals, so all use is serialised by one lock. Events come with
the sound: for every word its place in the text and its time, for every phoneme its time.
Source: `speak_lib.h` of espeak-ng 1.52, which the package `espeakng_loader` carries.
"""

from __future__ import annotations

import ctypes as c
import os
import tempfile
import threading
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .espeak_data import data_folder, scratch_folder

_SYNCHRONOUS = 2
_PHONEME_EVENTS_IN_IPA = 1 | 2
_DO_NOT_EXIT = 0x8000
_UTF8 = 1
_BY_CHARACTER = 1
_WORD, _PHONEME = 1, 7
_RATE, _VOLUME, _PITCH, _RANGE = 1, 2, 3, 4
_VOLUME_WITH_HEADROOM = 40  # at 100 the louder voices clip inside the synthesiser
_NOISE_SEED = 1


class _EventId(c.Union):
    _fields_ = (("number", c.c_int), ("name", c.c_char_p), ("string", c.c_char * 8))


class _Event(c.Structure):
    _fields_ = (
        ("type", c.c_int),
        ("unique_identifier", c.c_uint),
        ("text_position", c.c_int),
        ("length", c.c_int),
        ("audio_position", c.c_int),
        ("sample", c.c_int),
        ("user_data", c.c_void_p),
        ("id", _EventId),
    )


_Callback = c.CFUNCTYPE(c.c_int, c.POINTER(c.c_short), c.c_int, c.POINTER(_Event))


class SpeechEngineError(RuntimeError):
    """The synthesiser could not be started or refused a voice."""


@dataclass(frozen=True)
class WordEvent:
    """A word begins: `position` is the 0-based character in the text, `start` is in seconds."""

    position: int
    start: float


@dataclass(frozen=True)
class PhonemeEvent:
    """A phoneme begins at `start` seconds; `ipa` is empty for a pause."""

    ipa: str
    start: float


@dataclass(frozen=True)
class Utterance:
    """Raw speech: float32 mono in [-1, 1] at `sample_rate`, with its events in order of time."""

    samples: NDArray[np.float32]
    sample_rate: int
    words: tuple[WordEvent, ...]
    phonemes: tuple[PhonemeEvent, ...]


@dataclass
class _Recording:
    chunks: list[NDArray[np.float32]] = field(default_factory=list)
    words: list[WordEvent] = field(default_factory=list)
    phonemes: list[PhonemeEvent] = field(default_factory=list)

    def add(self, wave: Any, count: int, events: Any) -> None:
        if wave and count > 0:
            pcm = np.ctypeslib.as_array(wave, shape=(count,))
            self.chunks.append(pcm.astype(np.float32) * np.float32(1 / 32768))
        index = 0
        while events[index].type:
            self._add_event(events[index])
            index += 1

    def _add_event(self, event: Any) -> None:
        start = event.audio_position / 1000
        if event.type == _WORD:
            self.words.append(WordEvent(event.text_position - 1, start))
        elif event.type == _PHONEME:
            ipa = bytes(event.id.string).split(b"\0")[0].decode("utf-8", "replace")
            self.phonemes.append(PhonemeEvent(ipa, start))


class Synthesiser:
    """One espeak-ng library, safe to call from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._recording = _Recording()
        self._voice = ""
        self._library = _open_library()
        self._data = data_folder()
        options = _PHONEME_EVENTS_IN_IPA | _DO_NOT_EXIT
        path = os.fsencode(self._data)
        self.sample_rate: int = self._library.espeak_Initialize(_SYNCHRONOUS, 0, path, options)
        if self.sample_rate <= 0:
            raise SpeechEngineError(
                f"The speech synthesiser could not read its data in {self._data}. "
                "Reinstall it with: pip install --force-reinstall espeakng-loader"
            )
        self._callback = _Callback(self._on_audio)
        self._library.espeak_SetSynthCallback(self._callback)

    def speak(
        self, text: str, *, voice: str, rate: int, pitch: int = 50, pitch_range: int = 50
    ) -> Utterance:
        """Say `text` with the voice whose definition file has the content `voice`.

        `rate` is espeak's nominal words per minute (80 to 450), `pitch` and `pitch_range` are
        0 to 99 around the voice's own values. The same arguments always give the same samples.
        """
        with self._lock:
            self._choose(voice)
            for parameter, value in (
                (_RATE, rate),
                (_VOLUME, _VOLUME_WITH_HEADROOM),
                (_PITCH, pitch),
                (_RANGE, pitch_range),
            ):
                self._library.espeak_SetParameter(parameter, value, 0)
            self._library.espeak_ng_SetRandSeed(_NOISE_SEED)
            self._recording = recording = _Recording()
            encoded = text.replace("\0", " ").encode("utf-8", "replace") + b"\0"
            status = self._library.espeak_Synth(
                encoded, len(encoded), 0, _BY_CHARACTER, 0, _UTF8, None, None
            )
        if status != 0:
            raise SpeechEngineError(f"The speech synthesiser failed (status {status}).")
        samples = np.concatenate(recording.chunks) if recording.chunks else np.zeros(0, np.float32)
        return Utterance(
            samples, self.sample_rate, tuple(recording.words), tuple(recording.phonemes)
        )

    def language_definition(self, language_file: str) -> str:
        """The text of espeak's own definition of a language, e.g. of `gmw/en-US`."""
        return (self._data / "lang" / language_file).read_text(encoding="utf-8")

    def _choose(self, voice: str) -> None:
        # A complete definition in a file of our own, so voices go beyond espeak's variants.
        # It is read again each time: settings of the voice before would otherwise shine through.
        handle, path = tempfile.mkstemp(prefix="voice-", dir=scratch_folder())
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(voice)
            status = self._library.espeak_SetVoiceByFile(os.fsencode(path))
        finally:
            os.unlink(path)
        if status != 0:
            raise SpeechEngineError(f"The speech synthesiser refused its voice (status {status}).")

    def _on_audio(self, wave: Any, count: int, events: Any) -> int:
        self._recording.add(wave, count, events)
        return 0


def _open_library() -> Any:
    import espeakng_loader

    library = c.CDLL(espeakng_loader.get_library_path())
    place_in_text = [c.c_uint, c.c_int, c.c_uint]
    library.espeak_Synth.argtypes = [
        c.c_char_p,
        c.c_size_t,
        *place_in_text,
        c.c_uint,
        c.c_void_p,
        c.c_void_p,
    ]
    library.espeak_Initialize.argtypes = [c.c_int, c.c_int, c.c_char_p, c.c_int]
    library.espeak_SetVoiceByFile.argtypes = [c.c_char_p]
    library.espeak_ng_SetRandSeed.argtypes = [c.c_long]
    library.espeak_ng_SetRandSeed.restype = None
    return library


@cache
def synthesiser() -> Synthesiser:
    """The synthesiser of this process, started at first use (a few milliseconds)."""
    return Synthesiser()
