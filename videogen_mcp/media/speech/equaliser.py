"""A filter per voice that turns its average spectrum towards that of human speech."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from .espeak import synthesiser
from .timbre import Timbre

# Long-term average speech spectrum, dB per third of an octave, both sexes, twelve languages:
# Byrne et al., J. Acoust. Soc. Am. 96 (1994), table II. Below 200 Hz it depends on the sex.
_THIRDS = (200, 250, 315, 400, 500, 630, 800, 1000, 1250, 1600, 2000, 2500, 3150, 4000, 5000, 6300,
           8000, 10_000)  # fmt: skip
_HUMAN = (60.2, 60.3, 59.0, 62.1, 62.1, 60.5, 56.8, 53.7, 53.0, 52.0, 48.7, 48.1, 46.8, 45.6, 44.5,
          44.3, 43.7, 43.4)  # fmt: skip
_PASSAGE = (
    "The rainbow is a division of white light into many beautiful colors. These take the shape of "
    "a long round arch, with its path high above, and its two ends apparently beyond the horizon. "
    "Please call Stella and ask her to bring six spoons of fresh snow peas and five thick slabs "
    "of blue cheese."
)
_LANGUAGE = "gmw/en-US"
_STRENGTH = 0.8
_LIMIT_DB = 11.0
_MOST_BOOST_DB = 6.0  # more would lift what is not there: noise between the formants
_LEVEL_DB = -20.0  # the speech leaves the filter at this level (dB full scale)
_LOWEST = 70.0
_HIGHEST = 11_000.0
_TAPS = 1024
_RATE = 48_000


@cache
def equaliser(timbre: Timbre) -> NDArray[np.float32]:
    """Impulse response (minimum phase, so no delay) at 48 kHz for a voice of this timbre.

    It is measured on a fixed English passage: what is corrected belongs to the voice, not to the
    text, so every sentence gets the same filter.
    """
    samples, rate = _sample_of(timbre)
    measured, level = _spectrum_in_thirds(samples, rate)
    human = np.array(_HUMAN) - np.mean(_HUMAN[:8])
    correction = _STRENGTH * (human - (measured - np.mean(measured[:8])))
    correction = np.clip(_smoothed(correction), -_LIMIT_DB, _MOST_BOOST_DB) + _character(timbre)
    response = _minimum_phase(_on_grid(correction))
    return (response * 10 ** ((_LEVEL_DB - level) / 20)).astype(np.float32)


def apply_filter(
    samples: NDArray[np.float32], response: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Convolution by FFT, cut to the length of `samples`."""
    size = convolution_length(len(samples) + len(response))
    spectrum = np.fft.rfft(samples, size) * np.fft.rfft(response, size)
    return np.fft.irfft(spectrum, size)[: len(samples)].astype(np.float32)


def convolution_length(length: int) -> int:
    """A length not below `length` that the FFT is fast at."""
    step = 1 << max(length.bit_length() - 4, 4)
    return -(-length // step) * step


def _sample_of(timbre: Timbre) -> tuple[NDArray[np.float32], int]:
    engine = synthesiser()
    voice = f"{engine.language_definition(_LANGUAGE)}\n{timbre.definition()}\n"
    utterance = engine.speak(_PASSAGE, voice=voice, rate=140, pitch_range=timbre.intonation)
    return utterance.samples, utterance.sample_rate


def _spectrum_in_thirds(
    samples: NDArray[np.float32], rate: int
) -> tuple[NDArray[np.float64], float]:
    """Level of each third of an octave in dB, and the level of the whole while speaking."""
    size = 4096
    count = len(samples) // size
    frames = samples[: count * size].reshape(count, size) * np.hanning(size)
    power = np.mean(np.abs(np.fft.rfft(frames, axis=1)) ** 2, axis=0)
    frequencies = np.fft.rfftfreq(size, 1 / rate)
    edge = 2 ** (1 / 6)
    bands = [
        power[(frequencies >= centre / edge) & (frequencies < centre * edge)].sum()
        for centre in _THIRDS
    ]
    speaking = samples[np.abs(samples) > 0.005]
    level = 10 * np.log10(np.mean(np.square(speaking, dtype=np.float64)))
    return 10 * np.log10(np.array(bands) + 1e-12), float(level)


def _smoothed(decibels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Neighbouring thirds averaged, so that no formant of the passage is filtered away."""
    padded = np.concatenate([decibels[:1], decibels, decibels[-1:]])
    return np.convolve(padded, (0.25, 0.5, 0.25), mode="valid")


def _character(timbre: Timbre) -> NDArray[np.float64]:
    """The voice's own tilt in dB per third: warmth, presence and air."""
    octaves = np.log2(np.array(_THIRDS))
    return sum(
        (
            gain * np.exp(-(((octaves - np.log2(centre)) / width) ** 2))
            for gain, centre, width in (
                (timbre.warmth, 220, 1.0),
                (timbre.presence, 3000, 0.8),
                (timbre.air, 9000, 1.0),
            )
        ),
        start=np.zeros(len(_THIRDS)),
    )


def _on_grid(thirds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Gain in dB on the frequency grid of the filter, rolled off below and above speech."""
    frequencies = np.fft.rfftfreq(4 * _TAPS, 1 / _RATE)
    safe = np.maximum(frequencies, 1.0)
    gain = np.interp(np.log(safe), np.log(np.array(_THIRDS, float)), thirds)
    gain -= np.maximum(np.log2(_LOWEST / safe), 0) * 18
    gain -= np.maximum(np.log2(safe / _HIGHEST), 0) * 48
    return np.asarray(np.maximum(gain, -60.0))


def _minimum_phase(decibels: NDArray[np.float64]) -> NDArray[np.float64]:
    """The impulse response of least delay with this magnitude (by its real cepstrum)."""
    size = 2 * (len(decibels) - 1)
    cepstrum = np.fft.irfft(decibels * np.log(10) / 20, size)
    fold = np.zeros(size)
    fold[0] = fold[size // 2] = 1
    fold[1 : size // 2] = 2
    response = np.fft.irfft(np.exp(np.fft.rfft(cepstrum * fold)), size)
    fade = np.ones(_TAPS)
    fade[_TAPS // 2 :] = np.hanning(_TAPS)[_TAPS // 2 :]
    return np.asarray(response[:_TAPS] * fade)
