"""Scenes that leave their top to captions."""

from __future__ import annotations

import pytest

from videogen_mcp.media.captions.layout import lay_out
from videogen_mcp.media.captions.style import CaptionStyle
from videogen_mcp.media.visuals.draw import compose_scene
from videogen_mcp.media.visuals.storyboard import storyboard

TEXTS = [
    "How water helps",
    "Forty percent of all bee species are endangered.",
    "You need flour, eggs, milk and sugar.",
    "Thanks for watching!",
]


@pytest.mark.parametrize(("width", "height"), [(640, 360), (360, 640), (360, 360)])
def test_words_stand_clear_of_captions_at_the_top(width: int, height: int) -> None:
    style = CaptionStyle(vertical_alignment="TOP")
    page = lay_out(["Drink", "two", "large", "glasses", "every", "morning"], style, width, height)
    lowest = max(word.baseline for word in page.words)
    for brief in storyboard(TEXTS, language="en-US", ai_style=None, title="Water", seed=1):
        scene = compose_scene(brief, width, height, captions_above=True)
        assert min(text.box.y0 for text in scene.texts) >= lowest
        assert max(text.box.y1 for text in scene.texts) <= height * 0.95
