"""What the user wants to be seen, as visuals: pictures of descriptions, lettering, looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..names import one_line
from ..timeline import ComposedVisual, DrawnVisual

LONGEST_LETTERING = 180
"""Characters of on-screen text that still can be read in one scene."""


@dataclass(frozen=True)
class Film:
    """What the visuals of a film have in common."""

    language: str
    ai_style: str | None
    title: str
    seed: int


@dataclass(frozen=True)
class Depicted:
    """A visual for every text, and the words of descriptions that nothing in them stands for."""

    visuals: list[ComposedVisual | DrawnVisual]
    left_out: list[str]


def depict(
    *, descriptions: Sequence[str], film: Film, progress: Callable[[float], None]
) -> Depicted:
    """Pictures of what the descriptions name; a designed scene where they name nothing to draw."""
    from ...media.imagery import left_out
    from ...media.imagery.grammar import read_prompt

    visuals: list[ComposedVisual | DrawnVisual] = []
    missing: list[str] = []
    for number, description in enumerate(descriptions):
        text = one_line(description)
        wish = read_prompt(text)
        if wish.things or wish.place or wish.surface:
            style = film.ai_style
            visuals.append(ComposedVisual(prompt=text, style=style, seed=film.seed + number))
            missing += left_out(text)
        else:
            visuals.append(_designed(text, film))
    progress(1.0)
    return Depicted(visuals, list(dict.fromkeys(missing)))


def letter(
    *, texts: Sequence[str], film: Film, progress: Callable[[float], None]
) -> list[DrawnVisual]:
    """Scenes that show these words large, as they were given."""
    found = []
    for text in texts:
        shown = one_line(text)[:LONGEST_LETTERING]
        brief = _designed(shown, film).brief
        bare = {"eyebrow": None, "figures": (), "items": (), "layout": "typographic"}
        emphasis = tuple(word for word in brief.emphasis if word in shown)
        changes = {**bare, "headline": shown, "emphasis": emphasis}
        found.append(DrawnVisual(brief=brief.model_copy(update=changes)))
    progress(1.0)
    return found


def can_restyle(*, style: str, progress: Callable[[float], None]) -> bool:
    """Whether the words of a style say how a picture is to be painted or coloured."""
    from ...media.imagery.restyling import picture_look

    progress(1.0)
    return picture_look(style) is not None


def _designed(text: str, film: Film) -> DrawnVisual:
    from ...media.visuals.storyboard import storyboard

    look = {"language": film.language, "ai_style": film.ai_style, "title": film.title}
    return DrawnVisual(brief=storyboard([text], **look, seed=film.seed)[0])
