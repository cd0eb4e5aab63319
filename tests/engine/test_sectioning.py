"""Recordings cut into sections that join without a gap."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from videogen_mcp.engine.layout import lay_out
from videogen_mcp.engine.pipelines.narration import joined
from videogen_mcp.engine.remix import ACTIONS
from videogen_mcp.engine.remix.translate import texts_of
from videogen_mcp.engine.timeline import RecordedNarration, Section, Shot, Span, Timeline, Word
from videogen_mcp.engine.work.listening import is_coarse, punctuated
from videogen_mcp.engine.work.sectioning import LONGEST_SECTION, sections_of
from videogen_mcp.engine.work.sounding import Piece
from videogen_mcp.engine.work.storyboarding import plan_shots, restyle, retell
from videogen_mcp.media.listening.timed_words import TimedWord
from videogen_mcp.wire import CleanUpTranscript

from .timelines import drawn, timeline

SENTENCE = "Water is the best drink of all."


def said(*sentences: tuple[str, float], each: float = 0.3) -> list[Word]:
    """Sentences, each from a second on."""
    words = []
    for text, start in sentences:
        for number, word in enumerate(text.split()):
            at = start + number * each
            words.append(Word(text=word, start=at, end=at + 0.9 * each))
    return words


def cut(
    words: list[Word], duration: float, pauses: tuple[Span, ...] = (), pacing: str = "MEDIUM"
) -> tuple[Section, ...]:
    return sections_of(
        words,
        pauses,
        duration,
        file_id="vg_file_1",
        language="en",
        pacing=pacing,  # type: ignore[arg-type]
    )


def parts(sections: tuple[Section, ...]) -> list[Span]:
    found = []
    for section in sections:
        assert isinstance(section.narration, RecordedNarration)
        assert section.narration.kept is not None
        found += section.narration.kept
    return found


def with_shots(sections: tuple[Section, ...]) -> Timeline:
    shots = (Shot(first_word=0, text="", visual=drawn("Water")),)
    return timeline(*(section.model_copy(update={"shots": shots}) for section in sections))


@pytest.mark.parametrize(
    "words",
    [
        said(*((SENTENCE, 2.5 * number) for number in range(40))),
        said((SENTENCE, 4.0), (SENTENCE, 31.0), (SENTENCE, 80.0)),
        said((" ".join(["water"] * 300), 0.5)),
        [],
    ],
)
def test_nothing_of_a_recording_is_lost(words: list[Word]) -> None:
    spans = parts(cut(words, 110.0))
    assert spans[0].start == 0.0
    assert spans[-1].end == 110.0
    for before, after in pairwise(spans):
        assert before.end == after.start


def test_every_word_stays_at_its_second() -> None:
    words = said(*((SENTENCE, 3.1 * number) for number in range(60)))
    film = with_shots(cut(words, 190.0))
    layout = lay_out(film)
    heard = [
        (word.text, start + word.start)
        for start, section in zip(layout.narration_starts, film.sections, strict=True)
        for word in section.narration.words
    ]
    first = layout.narration_starts[0]
    assert [text for text, _ in heard] == [word.text for word in words]
    for (_, at), word in zip(heard, words, strict=True):
        assert at - first == pytest.approx(word.start, abs=1e-6)


def test_sections_end_with_sentences_and_stay_short() -> None:
    words = said(*((SENTENCE, 2.3 * number) for number in range(40)))
    sections = cut(words, 95.0)
    assert len(sections) >= 3
    assert all(section.text.endswith("all.") for section in sections)
    assert all(section.length <= LONGEST_SECTION + 3 for section in sections)


def test_a_long_pause_begins_a_section_just_before_its_word() -> None:
    words = said((SENTENCE, 0.2), (SENTENCE, 3.0), (SENTENCE, 6.0), (SENTENCE, 11.0))
    spans = parts(cut(words, 14.0))
    assert [round(span.start, 2) for span in spans] == [0.0, 10.65]


def test_text_without_punctuation_is_cut_at_pauses() -> None:
    words = said((" ".join(["water"] * 30), 0.0), (" ".join(["coffee"] * 60), 9.6))
    sections = cut(words, 29.0)
    film = plan_shots(
        sections=sections,
        pacing="MEDIUM",
        language="en",
        ai_style=None,
        title="A talk",
        seed=1,
        featured=(),
        scenes=(),
        starts=lay_out(with_shots(sections)).narration_starts,
        progress=lambda _: None,
    )
    texts = [shot.text for own in film.shots for shot in own]
    assert len(texts) >= 3
    assert not any("water" in text and "coffee" in text for text in texts)


def test_long_stretches_without_words_get_pictures_of_their_own() -> None:
    sections = cut(said((SENTENCE, 30.0)), 60.0)
    is_spoken = [bool(section.narration.words) for section in sections]
    assert is_spoken.count(True) == 1
    assert is_spoken.index(True) >= 3
    assert all(section.length <= 10 for section in sections if not section.narration.words)


def test_words_that_may_be_wrong_are_neither_lettered_nor_pictured() -> None:
    sections = cut(said(("My cat drinks water every day.", 0.5)), 4.0)
    plan = {
        "sections": sections,
        "pacing": "MEDIUM",
        "language": "en",
        "ai_style": None,
        "title": "A talk",
        "seed": 1,
        "featured": (),
        "scenes": (),
        "starts": [0.05],
        "progress": lambda _: None,
    }
    sure = plan_shots(**plan).shots[0][0]
    unsure = plan_shots(**plan, unsure=[[1]]).shots[0][0]
    assert sure.visual.brief.headline
    assert unsure.visual.brief.headline == ""
    assert unsure.text == sure.text
    assert "cat" in [picture.subject for picture in sure.visual.brief.pictures]
    assert "cat" not in [picture.subject for picture in unsure.visual.brief.pictures]


def test_only_what_is_quiet_counts_as_a_pause() -> None:
    words = said((SENTENCE, 0.0), (SENTENCE, 5.0))
    quiet = (Span(start=3.0, end=4.8),)
    [section] = cut(words, 7.2, quiet)
    film = with_shots((section,))
    action = CleanUpTranscript.model_validate({"removeFillers": False})
    [cleaned] = ACTIONS["CLEAN_UP_TRANSCRIPT"].apply(None, film, action).sections
    assert cleaned.length == pytest.approx(7.2 - 1.8 + 0.25, abs=1e-6)
    pauses = cleaned.narration.pauses
    assert [round(pause.end - pause.start, 3) for pause in pauses] == [0.25]


def test_a_section_that_was_only_a_pause_is_dropped_with_it() -> None:
    quiet = (Span(start=3.5, end=29.9),)
    sections = cut(said((SENTENCE, 0.5), (SENTENCE, 30.0)), 33.0, quiet)
    assert len(sections) > 3
    action = CleanUpTranscript.model_validate({"removeFillers": False})
    cleaned = ACTIONS["CLEAN_UP_TRANSCRIPT"].apply(None, with_shots(sections), action)
    assert len(cleaned.sections) == 2
    assert all(section.narration.words for section in cleaned.sections)


def test_pieces_that_follow_each_other_are_heard_as_one() -> None:
    one, other = Path("one.npy"), Path("other.npy")
    pieces = [
        Piece(one, 0.05, 0.0, 4.2),
        Piece(one, 4.25, 4.2, 9.0),
        Piece(one, 9.05, 9.5, 10.0),
        Piece(other, 9.55, 0.0, None),
    ]
    assert joined(pieces) == [Piece(one, 0.05, 0.0, 9.0), *pieces[2:]]


def timed(*texts: str, each: float = 0.37) -> list[TimedWord]:
    return [TimedWord(text, n * each, n * each + len(text) / 20) for n, text in enumerate(texts)]


def test_coarse_times_are_told_from_exact_ones() -> None:
    exact = [TimedWord("Water", 0.13, 0.5), TimedWord("is", 0.52, 0.61)]
    exact += [TimedWord("the", 0.63, 0.71), TimedWord("best", 0.8, 1.2), TimedWord("one", 1.3, 1.5)]
    assert not is_coarse(exact)
    assert is_coarse([TimedWord("Water is life.", 0.0, 4.0)])
    assert is_coarse([TimedWord("word", float(n), n + 1.0) for n in range(6)])
    evenly = timed("Water", "is", "the", "best", "drink", "of", "all")
    assert is_coarse(evenly)


def test_recognised_words_become_sentences_at_pauses() -> None:
    first = timed("so", "i", "drink", "water", "every", "day")
    later = [TimedWord(w.text, w.start + 4, w.end + 4) for w in timed("it", "is", "what", "i'm")]
    text = " ".join(word.text for word in punctuated([*first, *later]))
    assert text == "So I drink water every day. It is what I'm."
    already = timed("Water.", "Is.", "Life.")
    assert punctuated(already) == already


def test_a_scene_without_lettering_stays_so_in_another_style() -> None:
    brief = drawn("Water").brief.model_copy(update={"headline": "", "layout": "landscape"})
    arguments = {"briefs": [brief], "title": "A talk", "seed": 1, "progress": lambda _: None}
    [restyled] = restyle(**arguments, ai_style="dark neon")
    assert (restyled.headline, restyled.layout) == ("", "landscape")
    assert restyled.direction != brief.direction
    assert retell(**arguments, texts=[""], language="de", ai_style=None) == [brief]


def test_what_nobody_says_is_not_translated() -> None:
    spoken, *wordless = with_shots(cut(said((SENTENCE, 0.5)), 40.0)).sections
    shots = tuple(shot.model_copy(update={"text": SENTENCE}) for shot in spoken.shots)
    assert texts_of(spoken.model_copy(update={"shots": shots})) == (SENTENCE,)
    assert wordless
    assert all(texts_of(section) == () for section in wordless)
