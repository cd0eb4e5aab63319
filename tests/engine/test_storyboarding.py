from __future__ import annotations

import itertools

import pytest

from videogen_mcp.engine.timeline import DrawnVisual, FileVisual, Word
from videogen_mcp.engine.work.storyboarding import cut_section, left_out, plan_shots, sentence_edges
from videogen_mcp.wire import SceneDescriptionRange

from .timelines import section, words

LONG = (
    "The old town lies between two rivers, and in summer, when the light is soft, people "
    "walk along the water, sit under the trees, talk, read, sing, and stay until night."
)


def test_sentences_begin_at_their_own_words() -> None:
    sentences = ["Dr. Smith is in.", "“Come back!” he says.", "Now."]
    spoken = words(" ".join(sentences))
    edges = sentence_edges(sentences, spoken)
    assert [spoken[edge].text for edge in edges[:-1]] == ["Dr.", "“Come", "Now."]
    assert edges[-1] == len(spoken)


def test_text_without_spaces_is_cut_at_its_sentences() -> None:
    spoken = tuple(
        Word(text=text, start=n, end=n + 0.9)
        for n, text in enumerate(["水是", "生命。", "我们喝", "水。"])
    )
    assert sentence_edges(["水是生命。", "我们喝水。"], spoken) == [0, 2, 4]


@pytest.mark.parametrize("pacing", ["FAST", "MEDIUM", "SLOW"])
def test_shots_cover_every_word_once_in_order(pacing: str) -> None:
    text = f"Hi. {LONG} Yes! It is so. We know it well, do we not? Good."
    cuts = cut_section(0, section(text), pacing, "en-US")
    assert cuts[0].first == 0
    assert cuts[-1].end == len(text.split())
    assert all(a.end == b.first for a, b in itertools.pairwise(cuts))
    assert " ".join(cut.text for cut in cuts) == text


def test_a_faster_pace_makes_more_shots() -> None:
    text = f"{LONG} {LONG} It is so. We know it well."
    counts = [len(cut_section(0, section(text), pace, "en-US")) for pace in ("FAST", "SLOW")]
    assert counts[0] > counts[1]


def test_a_long_sentence_is_cut_at_a_clause() -> None:
    cuts = cut_section(0, section(LONG), "MEDIUM", "en-US")
    assert len(cuts) > 1
    assert all(cut.text[-1] in ",." for cut in cuts)


def test_a_section_of_one_word_is_one_shot() -> None:
    [cut] = cut_section(0, section("Hello."), "FAST", "en-US")
    assert (cut.first, cut.end, cut.text) == (0, 1, "Hello.")


def test_what_no_font_can_draw_is_told_apart_from_emoji() -> None:
    assert left_out("Plain words, 100 % visible.") == ("", False)
    assert left_out("A rocket 🚀.") == ("", True)
    assert left_out("A letter of nobody: \U00011a0b.") == ("\U00011a0b", False)


def test_own_files_come_first_and_descriptions_replace_the_text() -> None:
    sections = [section("The bank is closed today. " * 2), section("Nobody is here any more.")]
    planned = plan_shots(
        sections=sections,
        pacing="MEDIUM",
        language="en-US",
        ai_style="flat",
        title="A title",
        seed=1,
        featured=["vg_file_1"],
        scenes=[SceneDescriptionRange(start_seconds=6, end_seconds=60, description="a red boat")],
        starts=[0.25, 6.0],
        progress=lambda _fraction: None,
    )
    flat = [shot for own in planned.shots for shot in own]
    assert flat[0].visual == FileVisual(file_id="vg_file_1")
    last = flat[-1].visual
    assert isinstance(last, DrawnVisual)
    assert last.brief.text == "a red boat"
    assert flat[-1].text == "Nobody is here any more."
