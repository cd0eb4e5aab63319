"""The built-in slideshow themes: colours and type of a deck of slides."""

from __future__ import annotations

from ...media.slide_themes import SlideTheme

_MANROPE, _GROTESK, _SERIF = "Manrope", "Hanken Grotesk", "Source Serif Pro"

THEMES = (
    SlideTheme(
        "Harbour", "Deep navy on white with a coral accent; sober and friendly at once. Suits "
        "business reviews and proposals.",
        background="#ffffff", surface="#eef2f8", ink="#14213d", muted="#5a6780",
        accent="#1f4e9c", accent2="#f26d5b",
        heading=(_MANROPE, 800), body=(_GROTESK, 400), motif="band",
    ),
    SlideTheme(
        "Midnight", "A dark stage with cyan and violet light; suits technology, keynotes and "
        "product launches.",
        background="#0e1226", surface="#1a2040", ink="#f4f6ff", muted="#a3abd0",
        accent="#4cd3f5", accent2="#9b7bff",
        heading=(_MANROPE, 700), body=(_GROTESK, 400), motif="orbit",
    ),
    SlideTheme(
        "Meadow", "Fresh greens on a pale leaf ground; suits sustainability, health and schools.",
        background="#f4f9ef", surface="#e2efd6", ink="#1e3a2a", muted="#55705c",
        accent="#2f8f57", accent2="#f2b441",
        heading=(_MANROPE, 800), body=(_GROTESK, 400), motif="hills",
    ),
    SlideTheme(
        "Gazette", "Black serif headlines on warm paper with a red rule; suits essays, research "
        "and reports that are read closely.",
        background="#faf6ee", surface="#f0e9db", ink="#1d1a17", muted="#6d655b",
        accent="#b3261e", accent2="#2f4858",
        heading=(_SERIF, 700), body=(_SERIF, 400), motif="rule",
    ),
    SlideTheme(
        "Sorbet", "Peach, pink and plum in soft round shapes; suits lifestyle, social media and "
        "anything cheerful.",
        background="#fff3ee", surface="#ffe0d8", ink="#4a1d3d", muted="#865b77",
        accent="#e8526f", accent2="#ff9f5a",
        heading=(_MANROPE, 800), body=(_GROTESK, 400), motif="bubbles",
    ),
    SlideTheme(
        "Blueprint", "White lines and a monospaced face on drawing-board blue; suits engineering, "
        "architecture and plans.",
        background="#16407c", surface="#1f4f94", ink="#ffffff", muted="#bdd2f2",
        accent="#ffd166", accent2="#7cc6fe",
        heading=("Space Mono", 700), body=(_GROTESK, 400), motif="grid",
    ),
    SlideTheme(
        "Terracotta", "Clay, sand and olive with an elegant serif; suits travel, food, crafts and "
        "culture.",
        background="#f7efe5", surface="#ecdcc8", ink="#3c2a21", muted="#7b6557",
        accent="#c0573a", accent2="#7d8445",
        heading=(_SERIF, 700), body=(_GROTESK, 400), motif="arches",
    ),
    SlideTheme(
        "Contrast", "Black, white and one electric yellow; loud, quick to read from the last row. "
        "Suits pitches and campaigns.",
        background="#ffffff", surface="#f2f2f2", ink="#0b0b0c", muted="#56565c",
        accent="#ffe100", accent2="#0b0b0c",
        heading=(_MANROPE, 800), body=(_GROTESK, 500), motif="block",
    ),
)  # fmt: skip
"""In the order in which they are listed."""
