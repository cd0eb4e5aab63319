"""Loudness and true peak against FFmpeg's own meter."""

from __future__ import annotations

import math

import av
import numpy as np
import pytest

from videogen_mcp.media.audio.loudness import integrated_loudness, momentary_loudness, true_peak

SR = 48_000


def sine(frequency: float, seconds: float, level: float, rate: int = SR) -> np.ndarray:
    time = np.arange(int(seconds * rate)) / rate
    return (level * np.sin(2 * np.pi * frequency * time + 0.4)).astype(np.float32)


def pink_bursts(seconds: float) -> np.ndarray:
    """Stereo noise that falls with frequency, in bursts of different loudness and silence."""
    rng = np.random.default_rng(4)
    n = int(seconds * SR)
    spectrum = np.fft.rfft(rng.standard_normal((n, 2)), axis=0)
    spectrum[1:] /= np.sqrt(np.arange(1, len(spectrum)))[:, None]
    noise = np.fft.irfft(spectrum, n, axis=0)
    gains = np.repeat(rng.choice([0.0, 0.02, 0.2, 1.0], int(seconds * 2) + 1), SR // 2)[:n]
    noise *= gains[:, None]
    return (0.7 * noise / np.abs(noise).max()).astype(np.float32)


def ebur128(samples: np.ndarray, rate: int = SR) -> tuple[float, float]:
    """Integrated LUFS and true peak in dB as FFmpeg measures them."""
    layout = "stereo" if samples.ndim == 2 else "mono"
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=rate, format="fltp", layout=layout)
    meter = graph.add("ebur128", "peak=true:metadata=1:framelog=quiet")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    planes = np.ascontiguousarray(samples.reshape(len(samples), -1).T)
    tenth = rate // 10
    loudness, peak = -math.inf, 0.0
    for start in range(0, planes.shape[1] // tenth * tenth, tenth):
        chunk = np.ascontiguousarray(planes[:, start : start + tenth])
        frame = av.AudioFrame.from_ndarray(chunk, format="fltp", layout=layout)
        frame.sample_rate, frame.pts = rate, start
        graph.push(frame)
        while True:
            try:
                found = graph.pull().metadata
            except (av.BlockingIOError, av.EOFError):
                break
            loudness = float(found.get("lavfi.r128.I", loudness))
            peaks = [float(v) for k, v in found.items() if k.startswith("lavfi.r128.true_peaks")]
            peak = max([peak, *peaks])
    return loudness, 20 * math.log10(peak)


@pytest.mark.parametrize(
    "samples",
    [sine(997, 4, 0.5), np.stack([sine(60, 4, 0.3), sine(5000, 4, 0.1)], axis=1), pink_bursts(12)],
    ids=["mono tone", "low left, high right", "bursts with silence"],
)
def test_loudness_agrees_with_ffmpeg(samples: np.ndarray) -> None:
    assert integrated_loudness(samples) == pytest.approx(ebur128(samples)[0], abs=0.15)


@pytest.mark.parametrize("rate", [16_000, 44_100, 96_000])
def test_loudness_is_right_at_other_sample_rates(rate: int) -> None:
    tone = sine(300, 3, 0.4, rate)
    assert integrated_loudness(tone, rate) == pytest.approx(ebur128(tone, rate)[0], abs=0.15)


def test_a_full_scale_tone_of_1_khz_on_one_channel_reads_minus_three() -> None:
    assert integrated_loudness(sine(997, 3, 1.0)) == pytest.approx(-3.01, abs=0.05)


def test_quiet_passages_do_not_pull_the_loudness_down() -> None:
    loud = sine(500, 5, 0.5)
    with_pause = np.concatenate([loud, sine(500, 5, 0.005)])
    assert integrated_loudness(with_pause) == pytest.approx(integrated_loudness(loud), abs=0.2)


@pytest.mark.parametrize("seconds", [0.0, 0.2, 2.0])
def test_silence_has_no_loudness_and_no_peak(seconds: float) -> None:
    silence = np.zeros((int(seconds * SR), 2), np.float32)
    assert integrated_loudness(silence) == -math.inf
    assert true_peak(silence) == -math.inf


@pytest.mark.parametrize(
    "samples",
    [sine(11_997, 2, 0.7) * np.hanning(2 * SR).astype(np.float32), pink_bursts(6)],
    ids=["tone", "noise"],
)
def test_true_peak_agrees_with_ffmpeg(samples: np.ndarray) -> None:
    assert true_peak(samples) == pytest.approx(ebur128(samples)[1], abs=0.3)


def test_true_peak_finds_what_lies_between_the_samples() -> None:
    time = np.arange(SR) / SR
    tone = (0.5 * np.sin(2 * np.pi * 12_000 * time + np.pi / 4)).astype(np.float32)
    assert np.abs(tone).max() == pytest.approx(0.5 * math.sqrt(0.5), abs=0.01)
    assert true_peak(tone[2_000:-2_000]) == pytest.approx(20 * math.log10(0.5), abs=0.3)


def test_momentary_loudness_follows_the_level() -> None:
    curve = momentary_loudness(np.concatenate([sine(997, 2, 0.5), sine(997, 2, 0.05)]))
    assert curve[2] - curve[-3] == pytest.approx(20, abs=0.2)
