"""The words that a visual style gives to the choice of an art direction."""

from __future__ import annotations

import re

from ...media.visuals.style_words import HUES
from ...wire import WorkflowVisualStyle
from ..entity_finding import FoundEntity, look_up
from ..errors import not_found
from ..runs.job import Job
from ..work.portraying import leading_colour


def style_words(job: Job, style: WorkflowVisualStyle) -> tuple[str | None, list[str]]:
    """A paragraph that describes the look, and what of the style was not used.

    An entity wins over `aiStyle`. A built-in one is an art direction; an own one gives its name,
    its description and, where these name no colour, the leading colour of its picture.
    """
    if style.entity_id is None:
        return style.ai_style, []
    found = look_up(job.services, style.entity_id)
    if found is None:
        raise not_found("visualStyle.entityId: entity", style.entity_id, "It is gone; choose anew.")
    if found.built_in is not None:
        return found.row.description, []
    words = f"{found.row.name}. {found.row.description}".strip()
    if not found.references:
        return words, []
    colour = None if _names_colour(words) else _colour_of(job, found)
    used = f"their leading colour ({colour}) and the words" if colour else "the words"
    note = (
        f"Of the visual style {found.row.name!r} {used} were used, not the look of its reference "
        "pictures. Describe in its description what they show, or set VIDEOGEN_API_KEY to use the "
        "hosted API's image models."
    )
    return f"{words} The leading colour is {colour}." if colour else words, [note]


def _names_colour(words: str) -> bool:
    return any(word in HUES for word in re.findall(r"\w+", words.lower()))


def _colour_of(job: Job, found: FoundEntity) -> str | None:
    """The leading colour of the default reference, if its bytes are there."""
    reference = found.default_reference
    row = job.services.files.find(reference.file_id) if reference else None
    if row is None or row.status != "ready":
        return None
    colour: str | None = job.services.workers.call(
        leading_colour,
        job.cancel,
        stage="Looking at the style",
        path=str(job.services.files.path(row)),
    )
    return colour
