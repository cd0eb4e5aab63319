"""CLEAN_UP_TRANSCRIPT as a change of timelines."""

from __future__ import annotations

import itertools

import pytest

from videogen_mcp.engine.layout import lay_out
from videogen_mcp.engine.remix import ACTIONS
from videogen_mcp.engine.remix.clean_up import FILLERS, without_fillers
from videogen_mcp.engine.timeline import RecordedNarration, Section, Shot, Timeline, Word
from videogen_mcp.wire import CleanUpTranscript

from .timelines import drawn, section, timeline

ENGLISH = [(word,) for word in FILLERS["en"]]

SAID = (
    ("So,", 0.5, 0.8),
    ("um,", 0.9, 1.2),
    ("water", 1.3, 1.7),
    ("is", 1.75, 1.9),
    ("life.", 1.95, 2.4),
    ("Uh", 4.0, 4.3),
    ("drink", 4.5, 4.9),
    ("more.", 5.0, 5.4),
)


def recorded() -> Timeline:
    """A recording with two fillers, a pause of 1.6 s, and a second shot at the second sentence."""
    words = tuple(Word(text=text, start=start, end=end) for text, start, end in SAID)
    narration = RecordedNarration(file_id="vg_file_1", duration=7.0, words=words)
    text = " ".join(word.text for word in words)
    shots = (
        Shot(first_word=0, text="So, um, water is life.", visual=drawn("Water")),
        Shot(first_word=5, text="Uh drink more.", visual=drawn("Drink")),
    )
    return timeline(Section(text=text, narration=narration, shots=shots, pause=0.0))


def clean(film: Timeline, **options: object) -> Timeline:
    action = CleanUpTranscript.model_validate(options)
    cleaned: Timeline = ACTIONS["CLEAN_UP_TRANSCRIPT"].apply(None, film, action)
    return cleaned


def heard(film: Timeline) -> list[tuple[str, float]]:
    """Every word and the second of the recording that is heard when it begins."""
    narration = film.sections[0].narration
    found = []
    for word in narration.words:
        clock = 0.0
        for part in narration.kept or ():
            length = part.end - part.start
            if clock <= word.start < clock + length + 1e-9:
                found.append((word.text, round(part.start + word.start - clock, 3)))
                break
            clock += length
    return found


def test_a_recording_loses_its_fillers_and_every_other_word_keeps_its_sound() -> None:
    film = clean(recorded(), removePauses=False)
    kept = [(text, start) for text, start, _ in SAID if text not in ("um,", "Uh")]
    assert heard(film) == kept
    narration = film.sections[0].narration
    assert narration.duration == pytest.approx(7.0 - 0.34 - 0.34)
    assert [shot.first_word for shot in film.sections[0].shots] == [0, 4]


def test_long_pauses_are_made_short_and_short_ones_stay() -> None:
    film = clean(recorded(), removeFillers=False, minPauseSeconds=0.6)
    words = film.sections[0].narration.words
    gaps = [after.start - before.end for before, after in itertools.pairwise(words)]
    was = [b[1] - a[2] for a, b in itertools.pairwise(SAID)]
    assert max(gaps) == pytest.approx(0.25, abs=1e-6)
    assert [g for g, old in zip(gaps, was, strict=True) if old < 0.6] == pytest.approx(
        [old for old in was if old < 0.6]
    )
    assert film.sections[0].narration.duration == pytest.approx(7.0 - 1.35 - 1.35)


def test_cleaning_up_twice_changes_nothing_more_and_says_so() -> None:
    once = clean(recorded())
    twice = clean(once)
    assert twice.sections == once.sections
    assert any("changed nothing" in note for note in twice.degradations)


def test_shots_still_fill_the_film_after_cutting() -> None:
    layout = lay_out(clean(recorded(), minPauseSeconds=0))
    position = 0
    for shot in layout.shots:
        assert shot.first_frame == position
        position += shot.frames
    assert position == layout.frames


def test_a_shot_of_nothing_but_fillers_goes() -> None:
    film = clean(recorded(), fillerWords=["uh drink more"], removePauses=False)
    assert [shot.text for shot in film.sections[0].shots] == ["So, um, water is life."]
    assert film.sections[0].narration.words[-1].text == "life."


def test_pauses_of_a_spoken_section_are_cut_too() -> None:
    film = clean(timeline(section("one two three", 0, duration=3.0)), minPauseSeconds=0.5)
    narration = film.sections[0].narration
    assert narration.duration == pytest.approx(1.4 + 0.25)
    assert narration.longest_pause == 0.25


@pytest.mark.parametrize(
    ("text", "clean_text"),
    [
        ("Um, water is life.", "Water is life."),
        ("Water, um, is life.", "Water is life."),
        ("Water is life, um.", "Water is life."),
        ("Water is life. Uh, drink more.", "Water is life. Drink more."),
        ("Water is life. uh iPhones are not.", "Water is life. iPhones are not."),
        ("The umbrella and the Uhland street", "The umbrella and the Uhland street"),
        ("Well… um… fine", "Well… fine"),
        ("Um. Uh.", ". ."),
        ("Um\nWater", "Water"),
    ],
)
def test_fillers_leave_no_trace_in_a_text(text: str, clean_text: str) -> None:
    found = without_fillers(text, ENGLISH)
    if any(letter.isalnum() for letter in clean_text):
        assert found == clean_text
    else:
        assert not any(letter.isalnum() for letter in found)


def test_a_phrase_of_the_callers_is_removed_as_a_whole() -> None:
    text = "You know, water is, you know, life, as you know it."
    assert without_fillers(text, [("you", "know")]) == "Water is life, as it."


@pytest.mark.parametrize(("language", "word"), [("de", "um"), ("de", "er"), ("pt", "um")])
def test_a_word_of_the_language_is_no_filler_of_it(language: str, word: str) -> None:
    assert word not in FILLERS[language]
