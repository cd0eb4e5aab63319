"""What the embedded recogniser says of its own words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.engine.providers.transcription import (
    UNSURE,
    EmbeddedTranscription,
    recogniser_notes,
)
from videogen_mcp.media.listening import recogniser
from videogen_mcp.media.listening.timed_words import TimedWord


def heard(
    monkeypatch: pytest.MonkeyPatch, *sure: float, language: str | None = None
) -> tuple[dict[str, Any] | None, list[str]]:
    """What the provider makes of words of which the recogniser is so sure."""
    words = [TimedWord("water", n, n + 0.5, value) for n, value in enumerate(sure)]
    monkeypatch.setattr(recogniser, "is_installed", lambda: True)
    monkeypatch.setattr(recogniser, "recognise", lambda *_, **__: words)
    return EmbeddedTranscription().transcribe(
        Path("talk.wav"), [(0.0, float(len(words)))], language=language, progress=lambda _: None
    )


def test_it_says_how_many_of_its_words_it_was_sure_of(monkeypatch: pytest.MonkeyPatch) -> None:
    transcript, notes = heard(monkeypatch, 0.9, 0.8, 0.3, 0.9)
    assert transcript is not None
    assert [word["sure"] for word in transcript["words"]] == [0.9, 0.8, 0.3, 0.9]
    assert "sure of 3 of 4 words (75%)" in notes[1]
    assert recogniser_notes([*notes, "something else"]) == notes


def test_words_that_are_nearly_all_guesses_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert heard(monkeypatch, 0.1, 0.3, 0.2, 0.6) == (None, [UNSURE])


def test_it_does_not_try_what_it_cannot_know(monkeypatch: pytest.MonkeyPatch) -> None:
    transcript, [note] = heard(monkeypatch, 1.0, language="pt-BR")
    assert transcript is None
    assert "pt-BR" in note
    assert heard(monkeypatch, 1.0, language="en-GB")[0] is not None


def test_exact_words_have_no_notes_of_the_recogniser() -> None:
    assert recogniser_notes(["The preview is smaller."]) == []
