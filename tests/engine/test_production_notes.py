from __future__ import annotations

import pytest

from videogen_mcp.engine.production_notes import Note, read_notes, unread_note

CASES = {
    'Scene 2: on screen: "Grow 3x. Fast."': Note("text", "Grow 3x. Fast.", 2),
    "Opening: on-screen text: Welcome aboard": Note("text", "Welcome aboard", 1),
    'Show "Order today" on screen in scene 5': Note("text", "Order today", 5),
    "show code: npm install videogen": Note("code", "npm install videogen"),
    "In scene 3 show SQL code: select 1": Note("code", "select 1", 3, "SQL"),
    "- scene 4: a lighthouse at sunset": Note("picture", "a lighthouse at sunset", 4),
    "Ending: show two dogs on a beach": Note("picture", "two dogs on a beach", -1),
    "For shot 7, show a red car": Note("picture", "a red car", 7),
}


@pytest.mark.parametrize("context", CASES)
def test_what_is_to_be_shown_is_read_with_its_scene(context: str) -> None:
    notes = read_notes(context)
    assert [(note.kind, note.content) for note in notes.shown] == [
        (CASES[context].kind, CASES[context].content)
    ]
    if CASES[context].scene is not None:
        assert notes.shown[0].scene == CASES[context].scene
    assert notes.unread == []


def test_fenced_code_keeps_its_lines_its_language_and_its_scene() -> None:
    notes = read_notes("Show code in scene 3:\n```python\nif x:\n    go()\n```\nNo headlines.")
    assert notes.shown == [Note("code", "if x:\n    go()", 3, "python")]
    assert not notes.has_headlines
    assert notes.unread == []


def test_colours_and_tone_become_the_look() -> None:
    notes = read_notes("Use the colour teal. Keep the tone calm and playful.")
    assert notes.look == ["teal", "calm", "playful"]
    assert notes.unread == []


def test_a_line_may_hold_several_notes() -> None:
    notes = read_notes('Use the colour orange. Scene 5: on screen: "Grind. Brew. Smile."')
    assert notes.look == ["orange"]
    assert notes.shown == [Note("text", "Grind. Brew. Smile.", 5)]


@pytest.mark.parametrize(
    "context",
    [
        "Mention our CEO by name and add confetti.",
        "The dark web section must use the approved footage of the blue team.",
        "Pause for two seconds after the first paragraph",
    ],
)
def test_what_is_not_understood_is_kept_in_the_authors_words(context: str) -> None:
    notes = read_notes(context)
    assert notes.unread == [context]
    assert context[:60] in unread_note(notes.unread)
    assert (notes.shown, notes.look) == ([], [])


def test_nothing_is_read_from_nothing() -> None:
    notes = read_notes(" \n\n ")
    assert (notes.shown, notes.look, notes.unread, notes.has_headlines) == ([], [], [], True)
