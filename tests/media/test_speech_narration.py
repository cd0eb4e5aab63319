"""The embedded narrator, judged by the sound it really makes."""

from __future__ import annotations

import re
import threading

import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.media.audio.loudness import integrated_loudness
from videogen_mcp.media.speech.narration import SAMPLE_RATE, Narration, narrate
from videogen_mcp.media.speech.tokens import is_pictogram
from videogen_mcp.media.speech.voices import (
    UnsupportedLanguage,
    Voice,
    all_voices,
    default_voice,
    find_voice,
)

NASTY = [
    "a",
    "& Co. — (really) [yes] {no} <b> *x* _y_ `z`",
    "— start with a dash and end with one —",
    "“Quoted,” he said—then left… • bullet",
    "50% of $1,200.50 = £600 + €5 @ 3.5km/h #1 ~ ^ | \\ /",
    "12345678901234567890123456789012345678901234567890",
    "http://a.example/c?d=e&f=g#h user@mail.example.co.uk C++ C# .NET AT&T",
    "日本 in English 🎉🎉 мир ψ ∑ ∞ √2 ½ №5 x²+y²",
    "a" * 400,
    "no punctuation " * 80,
    "!!! ??? ... hello ... ??? !!!\n…\nend",
    "👨‍👩‍👧 family 🇩🇪 flag 1️⃣ keycap great👍 👍🏽 ok",
    "\u200fHello\u200e world soft\u00adhyphen nbsp\u00a0here",
    "e.g., i.e., etc., vs. Dr. No. 5 p.m. U.S.A. Ph.D. A. B. C.",
    "1/2 24/7 10:30 10:00am 12/31/2026 2026-11-21 '90s 5'11\" 20°C -5° ±3",
    "<script>alert(1)</script> &amp; [[h@l'oU]] {{x}} <speak>",
    "One of the best in the middle of the day I'm going to be. It was to be in a.",
]
SENTENCE = "Water is free, and it takes ten seconds to drink."


def named(name: str) -> Voice:
    voice = find_voice(name)
    assert voice is not None
    return voice


def visible_words(text: str) -> list[str]:
    return [word for word in text.split() if not is_pictogram(word)]


def shown_words(narration: Narration) -> list[str]:
    return " ".join(word.text for word in narration.words).split()


def assert_sound_and_times_are_sane(narration: Narration) -> None:
    samples = narration.samples
    assert samples.dtype == np.float32
    assert samples.ndim == 1
    assert np.isfinite(samples).all()
    assert 0.2 < np.abs(samples).max() <= 0.95
    end_before = 0.0
    for word in narration.words:
        assert word.start >= end_before - 1e-9
        assert word.end > word.start
        end_before = word.end
    assert end_before <= len(samples) / SAMPLE_RATE


def onsets(samples: NDArray[np.float32], quiet: float = 0.09) -> NDArray[np.float64]:
    """Seconds at which sound begins after at least `quiet` seconds of silence."""
    frame = SAMPLE_RATE // 200
    energy = np.mean(samples[: len(samples) // frame * frame].reshape(-1, frame) ** 2, axis=1)
    loud = np.flatnonzero(10 * np.log10(energy + 1e-12) > -45)
    first = np.concatenate([[True], np.diff(loud) > quiet * 200])
    return np.asarray(loud[first] / 200)


def pitch_of(samples: NDArray[np.float32]) -> float:
    """Median fundamental in Hz by autocorrelation of the loud 40 ms frames."""
    slow = samples[::4]
    rate, size = SAMPLE_RATE // 4, 480
    pitches = []
    for start in range(0, len(slow) - size, size):
        frame = slow[start : start + size] * np.hanning(size)
        if np.sqrt(np.mean(frame**2)) > 0.04:
            correlation = np.fft.irfft(np.abs(np.fft.rfft(frame, 2048)) ** 2)
            lags = correlation[rate // 330 : rate // 60]
            pitches.append(rate / (rate // 330 + int(np.argmax(lags))))
    return float(np.median(pitches))


@pytest.mark.parametrize("text", NASTY)
def test_every_visible_word_is_kept_once_and_in_order(text: str) -> None:
    narration = narrate(text, voice=default_voice("en"), language="en")
    assert shown_words(narration) == visible_words(text)
    assert_sound_and_times_are_sane(narration)


def test_random_mixtures_of_signs_lose_no_word() -> None:
    letters = "abcXYZ019 ,.!?;:-—…'\"“”()[]{}<>@#$%^&*_+=/\\|~`€£¥°½²🎉👍éßñ\u00a0\n "
    random = np.random.default_rng(7)
    for _ in range(25):
        text = "Go " + "".join(random.choice(list(letters), random.integers(1, 60)))
        narration = narrate(text, voice=default_voice("en"), language="en")
        assert shown_words(narration) == visible_words(text), text
        assert_sound_and_times_are_sane(narration)


def test_words_start_when_they_are_heard() -> None:
    text = (
        "Apple. Banana. Cherry? Dog! Elephant. Fish. House. Jump. Kite. Lemon. "
        "Zebra, yellow, winter, violin, under, table, sun, river, pen."
    )
    for name in ("Nolan", "Clara", "Ivy"):
        narration = narrate(text, voice=named(name), language="en")
        heard = onsets(narration.samples)
        starts = np.array([word.start for word in narration.words])
        assert len(heard) >= len(starts)
        distances = np.abs(heard[None, :] - starts[:, None]).min(axis=1)
        assert distances.max() < 0.040


def test_alignment_does_not_drift_in_a_long_text() -> None:
    narration = narrate(" ".join([SENTENCE] * 25), voice=default_voice("en"))
    heard = onsets(narration.samples, quiet=0.2)
    starts = [word.start for word in narration.words if word.text == "Water"]
    assert len(starts) == 25
    assert max(np.abs(heard - start).min() for start in starts) < 0.040


def test_a_word_before_a_pause_ends_with_its_sound() -> None:
    narration = narrate("Stop. Go on.", voice=default_voice("en"))
    stop, go, _ = narration.words
    assert go.start - stop.end > 0.2
    gap = narration.samples[
        int((stop.end + 0.06) * SAMPLE_RATE) : int((go.start - 0.03) * SAMPLE_RATE)
    ]
    assert np.abs(gap).max() < 0.02


def test_words_that_run_together_each_have_their_share_of_the_time() -> None:
    narration = narrate("It was one of the best in the middle.", voice=default_voice("en"))
    lengths = {word.text: word.end - word.start for word in narration.words}
    assert 0.05 < lengths["of"] < 0.3
    assert 0.05 < lengths["the"] < 0.3


def test_the_level_is_that_of_narration_whatever_the_voice() -> None:
    for voice in all_voices()[:15]:
        samples = narrate(SENTENCE, voice=voice, language="en").samples
        assert integrated_loudness(samples) == pytest.approx(-18, abs=0.7)
        assert np.abs(samples).max() <= 0.95


def test_a_single_short_word_is_as_loud_as_a_sentence() -> None:
    samples = narrate("Go!", voice=default_voice("en")).samples
    assert 0.2 < np.abs(samples).max() <= 0.95


def test_the_same_text_always_gives_the_same_samples() -> None:
    voice = default_voice("en")
    first = narrate(SENTENCE, voice=voice)
    narrate("Something else.", voice=default_voice("de"), speed=1.5)
    second = narrate(SENTENCE, voice=voice)
    assert np.array_equal(first.samples, second.samples)
    assert first.words == second.words


def test_several_threads_get_what_one_would_get() -> None:
    jobs = [(SENTENCE, "en"), ("Trinken Sie Wasser.", "de"), ("Beba agua.", "es")] * 2
    expected = [narrate(text, voice=default_voice(code)).samples for text, code in jobs[:3]] * 2
    results: dict[int, NDArray[np.float32]] = {}

    def work(index: int) -> None:
        text, code = jobs[index]
        results[index] = narrate(text, voice=default_voice(code)).samples

    threads = [threading.Thread(target=work, args=(index,)) for index in range(len(jobs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(np.array_equal(results[i], expected[i]) for i in range(len(jobs)))


@pytest.mark.parametrize("speed", [0.5, 0.7, 1.5, 2.0])
def test_speed_changes_the_length_and_not_the_pitch(speed: float) -> None:
    voice = default_voice("en")
    normal = narrate(f"{SENTENCE} {SENTENCE}", voice=voice)
    changed = narrate(f"{SENTENCE} {SENTENCE}", voice=voice, speed=speed)
    ratio = len(normal.samples) / len(changed.samples)
    assert ratio == pytest.approx(speed, rel=0.12)
    assert pitch_of(changed.samples) == pytest.approx(pitch_of(normal.samples), rel=0.08)
    assert shown_words(changed) == shown_words(normal)
    second = changed.words[10].start
    assert np.abs(onsets(changed.samples) - second).min() < 0.040


@pytest.mark.parametrize("speed", [0.49, 2.01, float("nan")])
def test_a_speed_out_of_range_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match=r"speed must be between 0\.5 and 2\.0"):
        narrate("Hello.", voice=default_voice("en"), speed=speed)


def test_the_pace_is_that_of_a_calm_narrator() -> None:
    text = (
        "Most people do not drink enough water. In the morning, your body has gone for hours "
        "without it, and even mild dehydration makes it harder to think. Keep a glass by your bed, "
        "and drink it before your coffee."
    )
    narration = narrate(text, voice=default_voice("en"))
    per_minute = 60 * len(narration.words) / (len(narration.samples) / SAMPLE_RATE)
    assert 140 <= per_minute <= 170


def test_sentences_are_parted_by_a_breath() -> None:
    narration = narrate("This is one sentence. This is another.", voice=default_voice("en"))
    pause = narration.words[4].start - narration.words[3].end
    assert 0.25 <= pause <= 0.5


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Größe: 3,5 km — „Wirklich?“, fragte sie. Am 21. November, z. B. 50 % von 1.200 €!"),
        ("fr", "L’eau, c’est la vie : « Vraiment ? » 50 % de 3,5 km… n° 5 !"),
        ("es", "¿Qué? ¡Sí! 50 % de $5 millones, EE. UU., Sr. López."),
        ("ru", "Привет, мир! 50% людей — 3,5 км. YouTube и т.д."),
        ("ar", "مرحبا، 50% من الناس؟ نعم! API رقم 5."),
        ("he", "שלום עולם! 50% מהאנשים."),
        ("hi", "नमस्ते दुनिया। 50% लोग API।"),
        ("ko", "안녕하세요, 50% 2026년 API!"),
        ("vi", "Xin chào 50% bạn."),
    ],
)
def test_other_languages_keep_every_word(language: str, text: str) -> None:
    narration = narrate(text, voice=default_voice(language), language=language)
    assert shown_words(narration) == visible_words(text)
    assert_sound_and_times_are_sane(narration)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ja",
            "「行こう」と彼は言った。\n2026年にAPIを使って、50%の人が3.5kmを歩く！ ￥1,200 です。",
        ),
        (
            "zh",
            "“你好！”他说：世界上最好的水是什么？我们每天喝2升水，50%的人不知道。API 和《红楼梦》",
        ),
    ],
)
def test_languages_without_spaces_come_in_chunks_that_join_to_the_text(
    language: str, text: str
) -> None:
    narration = narrate(text, voice=default_voice(language), language=language)
    joined = "".join(word.text for word in narration.words)
    assert re.sub(r"\s", "", joined) == re.sub(r"\s", "", text)
    assert max(len(word.text) for word in narration.words) <= 14
    assert_sound_and_times_are_sane(narration)


@pytest.mark.slow
def test_every_voice_of_every_language_speaks() -> None:
    for voice in all_voices():
        narration = narrate("Mama 5.", voice=voice, language=voice.language_code)
        assert np.abs(narration.samples).max() > 0.2, voice.display_name


def test_voices_of_women_men_and_neutral_ones_differ_in_pitch() -> None:
    pitch = {
        name: pitch_of(narrate(SENTENCE, voice=named(name)).samples)
        for name in ("Grant", "Nolan", "Robin", "Clara", "June")
    }
    assert 70 < pitch["Grant"] < pitch["Nolan"] < pitch["Robin"] < pitch["Clara"] < pitch["June"]
    assert 95 < pitch["Nolan"] < 130
    assert 180 < pitch["Clara"] < 230


def test_a_voice_reads_a_text_of_another_language_in_that_language() -> None:
    text = "Trinken Sie jeden Tag Wasser, das ist gut."
    german = narrate(text, voice=default_voice("de"), language="de")
    english = narrate(text, voice=named("Oliver"))
    assert np.array_equal(german.samples, english.samples)  # same timbre, same language


def test_a_text_in_other_letters_than_stated_is_read_in_its_own_language() -> None:
    narration = narrate("こんにちは。", voice=default_voice("en"), language="en")
    assert any("Japanese" in note for note in narration.degradations)


@pytest.mark.parametrize("text", ["", "  \n ", "🎉", "— … !!! •", "👍 👍", "***"])
def test_a_script_without_words_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no words that can be spoken"):
        narrate(text, voice=default_voice("en"))


def test_a_language_without_a_voice_is_refused_with_the_fix() -> None:
    with pytest.raises(UnsupportedLanguage, match=r"Thai \(th\).*VIDEOGEN_API_KEY"):
        narrate("สวัสดีครับ", voice=default_voice("en"))


def test_what_is_weaker_is_said_with_what_lifts_it() -> None:
    plain = narrate("Hello.", voice=default_voice("en")).degradations
    arabic = narrate("مرحبا بكم.", voice=default_voice("ar")).degradations
    assert len(plain) == 1
    assert "synthetic" in plain[0]
    assert "VIDEOGEN_API_KEY" in plain[0]
    assert len(arabic) == 2
    assert "vowels" in arabic[1]


@pytest.mark.slow
def test_ten_minutes_are_read_whole_and_in_step() -> None:
    narration = narrate(" ".join([SENTENCE] * 170), voice=default_voice("en"))
    seconds = len(narration.samples) / SAMPLE_RATE
    assert seconds > 550
    assert len(narration.words) == 170 * 10
    heard = onsets(narration.samples[-20 * SAMPLE_RATE :], quiet=0.2) + seconds - 20
    last = [word.start for word in narration.words if word.text == "Water"][-3:]
    assert max(np.abs(heard - start).min() for start in last) < 0.040
