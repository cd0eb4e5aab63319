from __future__ import annotations

import pytest

from videogen_mcp.engine.names import one_line, title_of


@pytest.mark.parametrize(
    ("script", "title"),
    [
        ("Water is life. And more.", "Water is life"),
        ("# A heading\n\nText", "A heading"),
        ("Why?", "Why?"),
        ("水是生命。我们喝水。", "水是生命。"),
        ("word " * 40, "word word word word word word word word word word word word…"),
        ("x" * 100, "x" * 60 + "…"),
        ("Hello\x00\tthere", "Hello there"),
    ],
)
def test_a_title_is_the_first_sentence_cut_at_a_word(script: str, title: str) -> None:
    assert title_of(script) == title


def test_control_characters_and_breaks_leave_a_name() -> None:
    assert one_line(" a\x00b\r\n c\x1b ") == "a b c"
