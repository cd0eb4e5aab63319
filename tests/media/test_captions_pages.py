from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from videogen_mcp.media.captions.layout import lay_out
from videogen_mcp.media.captions.pages import CaptionCue, CaptionWord, paginate
from videogen_mcp.media.captions.style import CaptionStyle

STYLE = CaptionStyle()
SIZES = [(1920, 1080), (1080, 1920), (1080, 1080), (1080, 1350)]
TEXT = (
    "Water is the simplest habit you can build. Start with one glass after waking up, and notice "
    "how much clearer your mornings feel. Your brain is mostly water; even a small loss makes it "
    "harder to focus. Keep a bottle on your desk, and drink before you are thirsty."
)


def spoken(text: str, pause: float = 0.05, after_sentence: float = 0.4) -> list[CaptionWord]:
    words, now = [], 0.2
    for word in text.split():
        length = 0.12 + 0.05 * len(word)
        words.append(CaptionWord(word, now, now + length))
        now += length + (after_sentence if word[-1] in ".!?" else pause)
    return words


def texts(cues: list[CaptionCue]) -> list[str]:
    return [" ".join(word.text for word in cue.words) for cue in cues]


@pytest.mark.parametrize("size", SIZES)
def test_every_word_is_on_exactly_one_page_in_order(size: tuple[int, int]) -> None:
    words = spoken(TEXT)
    cues = paginate(words, width=size[0], height=size[1], style=STYLE)
    assert [word for cue in cues for word in cue.words] == words


@pytest.mark.parametrize("size", SIZES)
def test_a_page_has_one_or_two_lines_within_the_frame(size: tuple[int, int]) -> None:
    for cue in paginate(spoken(TEXT), width=size[0], height=size[1], style=STYLE):
        layout = lay_out([word.text for word in cue.words], STYLE, *size)
        assert layout.lines <= 2
        assert layout.size == STYLE.size_in(*size)
        assert all(word.x > 0 and word.x + word.width < size[0] for word in layout.words)


@pytest.mark.parametrize("size", SIZES)
def test_pages_end_where_sentences_end(size: tuple[int, int]) -> None:
    pages = texts(paginate(spoken(TEXT), width=size[0], height=size[1], style=STYLE))
    assert sum(page.endswith(".") for page in pages) == 4
    assert not any(". " in page for page in pages)


@pytest.mark.parametrize("size", SIZES)
def test_no_page_holds_a_single_orphan(size: tuple[int, int]) -> None:
    for page in texts(paginate(spoken(TEXT), width=size[0], height=size[1], style=STYLE)):
        assert len(page.split()) > 1


def test_a_one_word_sentence_may_stand_alone() -> None:
    pages = texts(paginate(spoken("Stop. " + TEXT), width=1080, height=1920, style=STYLE))
    assert pages[0].startswith("Stop.")
    assert sum(len(page.split()) for page in pages) == len(("Stop. " + TEXT).split())


def test_pages_of_upright_video_are_shorter() -> None:
    wide = paginate(spoken(TEXT), width=1920, height=1080, style=STYLE)
    upright = paginate(spoken(TEXT), width=1080, height=1920, style=STYLE)
    assert len(upright) > len(wide)


def test_a_long_pause_begins_a_new_page() -> None:
    first, second = spoken("Take one glass of water"), spoken("and now think of it")
    later = [CaptionWord(w.text, w.start + 4.5, w.end + 4.5) for w in second]
    pages = texts(paginate([*first, *later], width=1920, height=1080, style=STYLE))
    assert pages == ["Take one glass of water", "and now think of it"]


def test_a_page_stays_until_the_next_over_a_short_gap_and_goes_over_a_long_one() -> None:
    words = spoken(TEXT, after_sentence=0.4)
    cues = paginate(words, width=1920, height=1080, style=STYLE)
    for before, after in pairwise(cues):
        assert before.end == after.start
    apart = paginate(spoken(TEXT, after_sentence=1.5), width=1920, height=1080, style=STYLE)
    ended = next(cue for cue in apart if cue.words[-1].text.endswith("."))
    assert ended.end == pytest.approx(ended.words[-1].end + 0.25)


def test_pages_never_overlap_and_begin_with_their_first_word() -> None:
    cues = paginate(spoken(TEXT, pause=0.0), width=1080, height=1920, style=STYLE)
    for cue in cues:
        assert cue.start == cue.words[0].start
        assert cue.end >= cue.words[-1].end
    assert all(a.end <= b.start for a, b in pairwise(cues))


def test_a_very_short_word_is_shown_long_enough_to_be_seen() -> None:
    cue = paginate([CaptionWord("Go!", 1.0, 1.05)], width=1920, height=1080, style=STYLE)[0]
    assert cue.end - cue.start >= 0.3


def test_japanese_pages_hold_whole_chunks() -> None:
    chunks = "水を 飲むと 集中力と エネルギーが 高まります。 カメラを 持って ください。"
    words = [CaptionWord(c, 0.4 * i, 0.4 * i + 0.38) for i, c in enumerate(chunks.split())]
    cues = paginate(words, width=1080, height=1920, style=STYLE)
    assert any(cue.words[-1].text == "高まります。" for cue in cues)


def test_larger_letters_make_more_pages() -> None:
    large = replace(STYLE, font_size=96)
    few = paginate(spoken(TEXT), width=1920, height=1080, style=STYLE)
    many = paginate(spoken(TEXT), width=1920, height=1080, style=large)
    assert len(many) > len(few)


def test_no_words_make_no_pages() -> None:
    assert paginate([], width=1920, height=1080, style=STYLE) == []
