"""The catalogue of embedded voices, and the library beneath it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from videogen_mcp.media.speech import espeak_data
from videogen_mcp.media.speech.espeak import SpeechEngineError, synthesiser
from videogen_mcp.media.speech.languages import SPOKEN
from videogen_mcp.media.speech.voices import (
    UnsupportedLanguage,
    all_voices,
    default_voice,
    find_voice,
    languages,
    nearest_voices,
)


def test_ids_and_names_are_unique_and_ids_never_change() -> None:
    voices = all_voices()
    assert len({voice.voice_id for voice in voices}) == len(voices)
    assert len({voice.display_name.casefold() for voice in voices}) == len(voices)
    assert default_voice("en").voice_id == "vg_voic_2169c9627a0e048c9c83"


def test_there_are_many_english_voices_and_two_for_every_other_language() -> None:
    per_language = Counter(voice.language_code for voice in all_voices())
    english = [voice for voice in all_voices() if voice.language_code.startswith("en")]
    assert len(english) >= 12
    assert {voice.gender for voice in english} == {"MALE", "FEMALE", "NEUTRAL"}
    for language in languages():
        assert per_language[language.code] >= 2, language.code


def test_no_two_voices_of_a_language_are_the_same_sound() -> None:
    sounds = [(voice.definition, voice.timbre) for voice in all_voices()]
    assert len(set(sounds)) == len(sounds)


def test_every_voice_says_that_it_is_synthetic() -> None:
    assert all("synthetic" in (voice.description or "") for voice in all_voices())


@pytest.mark.parametrize("name", ["clara", "CLARA", " Clara "])
def test_a_voice_is_found_by_its_name_in_any_case_or_by_its_id(name: str) -> None:
    voice = find_voice(name)
    assert voice is not None
    assert voice.display_name == "Clara"
    assert find_voice(voice.voice_id) is voice


def test_an_unknown_name_finds_nothing_but_has_neighbours() -> None:
    assert find_voice("Klara") is None
    assert nearest_voices("Klara")[0].display_name == "Clara"
    assert len(nearest_voices("x", n=5)) == 5


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (None, "en-US"),
        ("en", "en-US"),
        ("en-GB", "en-GB"),
        ("en-AU", "en-GB"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-PT"),
        ("es-AR", "es-MX"),
        ("de_AT", "de-DE"),
        ("zh-TW", "zh-CN"),
        ("no", "nb-NO"),
        ("JA", "ja-JP"),
    ],
)
def test_the_default_voice_speaks_the_language_or_its_nearest_region(
    asked: str | None, given: str
) -> None:
    assert default_voice(asked).language_code == given


@pytest.mark.parametrize("code", ["th", "km", "xx", "klingon"])
def test_a_language_nobody_reads_is_refused(code: str) -> None:
    with pytest.raises(UnsupportedLanguage, match=code):
        default_voice(code)


def test_the_library_has_a_definition_for_every_voice() -> None:
    files = {spoken.definition for spoken in SPOKEN} | {v.definition for v in all_voices()}
    for file in files:
        assert "language " in synthesiser().language_definition(file)


def test_a_voice_that_is_no_voice_is_an_error() -> None:
    with pytest.raises(SpeechEngineError):
        synthesiser().speak("Hello", voice="", rate=150)


def test_data_under_a_path_that_is_too_long_is_reached_by_a_shortcut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import espeakng_loader

    deep = tmp_path / ("d" * 100) / ("e" * 100)
    deep.mkdir(parents=True)
    (deep / "espeak-ng-data").symlink_to(espeakng_loader.get_data_path())
    assert not espeak_data.usable_by_espeak(deep)
    monkeypatch.setattr(espeakng_loader, "get_data_path", lambda: str(deep / "espeak-ng-data"))
    folder = espeak_data.data_folder()
    assert espeak_data.usable_by_espeak(folder)
    assert (folder / "phondata").is_file()


def test_speech_works_where_the_data_and_the_temporary_folder_have_long_paths(
    tmp_path: Path,
) -> None:
    import espeakng_loader

    deep = tmp_path / ("d" * 100) / ("e" * 100)
    deep.mkdir(parents=True)
    (deep / "espeak-ng-data").symlink_to(espeakng_loader.get_data_path())
    program = (
        "import espeakng_loader, sys\n"
        f"espeakng_loader.get_data_path = lambda: {str(deep / 'espeak-ng-data')!r}\n"
        "from videogen_mcp.media.speech.narration import narrate\n"
        "from videogen_mcp.media.speech.voices import default_voice\n"
        "print(len(narrate('Hello there.', voice=default_voice('en')).words))\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "TMPDIR": str(deep)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout.strip() == "2", result.stderr


def test_listing_voices_needs_no_numeric_library() -> None:
    program = (
        "import sys\n"
        "from videogen_mcp.media.speech.voices import all_voices\n"
        "from videogen_mcp.media.script import split_sections\n"
        "assert all_voices() and split_sections('a')\n"
        "print('numpy' in sys.modules)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "False"
