"""What the slides of a video are drawn from: the deck as it is, or as LibreOffice sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

from ...media.slide_themes import SlideTheme
from ...media.slides.office import convert, find_office
from ...wire import SlideshowToVideoRequest
from ..entity_finding import FoundEntity, look_up
from ..errors import not_found
from ..finding import stored_file
from ..keeping import keep_media
from ..runs.job import Job
from ..work.portraying import leading_colour
from ..work.sliding import count_slides, own_theme

OFFICE_SECONDS, SECONDS_PER_SLIDE = 60.0, 3.0
"""How long LibreOffice may take."""

MOST_REMARKS = 10

BY_OFFICE = (
    "LibreOffice drew the PPTX slides. Fonts that are not installed here look different; "
    "save the presentation as PDF to have them exactly."
)
BY_OURSELVES = (
    "The PPTX slides were drawn by the engine itself: fonts that are not installed here, and fine "
    "effects, look a little different. Save the presentation as PDF to have it exactly, or "
    "install LibreOffice."
)
OFFICE_FAILED = (
    "LibreOffice could not convert the presentation, so the engine drew the slides itself. "
    "Save the presentation as PDF to have it exactly."
)


class SlideSource(TypedDict):
    """The file that is drawn, and what to say of it."""

    file_id: str
    remarks: list[str]


def slide_source(
    job: Job, request: SlideshowToVideoRequest, slides: Sequence[dict[str, Any]]
) -> SlideSource:
    """The deck itself; a presentation as PDF where LibreOffice is at hand."""
    row = stored_file(job.services, request.file_id)
    if row.type != "SLIDESHOW" or request.slideshow_theme_entity_id is not None:
        return SlideSource(file_id=request.file_id, remarks=[])
    program = job.services.settings.office
    program = find_office() if program is None else program
    if program in (None, "none"):
        return SlideSource(file_id=request.file_id, remarks=[BY_OURSELVES, *_missing(slides)])
    made = _converted(job, request.file_id, str(program), len(slides))
    if made is None:
        return SlideSource(file_id=request.file_id, remarks=[OFFICE_FAILED, *_missing(slides)])
    return SlideSource(file_id=made, remarks=[BY_OFFICE])


def _converted(job: Job, file_id: str, program: str, count: int) -> str | None:
    """The id of the PDF that was made; None where it has not a page for every slide."""
    made_id = job.run.id.replace("vg_work_", "vg_file_")
    if job.services.files.find(made_id) is not None:
        return made_id
    row = stored_file(job.services, file_id)
    pdf = convert(
        program,
        job.services.files.path(row),
        job.scratch() / "office",
        OFFICE_SECONDS + SECONDS_PER_SLIDE * count,
        job.cancel.check,
    )
    if pdf is None or count != _pages(job, pdf):
        return None
    keep_media(
        job,
        pdf,
        file_id=made_id,
        scope="PROJECT",
        origin="PROJECT",
        display_name=f"{row.display_name.rsplit('.', 1)[0]}.pdf",
        project_id=job.run.project_id,
    )
    return made_id


def _pages(job: Job, pdf: Any) -> int:
    found: int = job.services.workers.call(
        count_slides, job.cancel, stage="Reading the slides", path=pdf
    )
    return found


def _missing(slides: Sequence[dict[str, Any]]) -> list[str]:
    """What is left out of which slide."""
    remarks = [
        f"Slide {number} is shown without {', '.join(slide['left_out'])}. "
        "Save the presentation as PDF to have everything."
        for number, slide in enumerate(slides, 1)
        if slide["left_out"]
    ]
    if len(remarks) > MOST_REMARKS:
        more = len(remarks) - MOST_REMARKS
        remarks = [*remarks[:MOST_REMARKS], f"{more} more slides are shown without parts of them."]
    return remarks


@dataclass(frozen=True)
class FoundTheme:
    """The theme that slides are set in, None leaves them as they are; and what to say of it."""

    theme: SlideTheme | None = None
    remarks: tuple[str, ...] = ()


THEMED = (
    "The slides were set anew in the theme, from their titles, text, tables, charts and pictures: "
    "drawn shapes and their arrangement are not taken over. Leave slideshowThemeEntityId out to "
    "show the slides as they are."
)


def slide_theme(job: Job, entity_id: str | None) -> FoundTheme:
    """The theme of an entity: a built-in one, or the colours of an own one's picture."""
    if entity_id is None:
        return FoundTheme()
    found = look_up(job.services, entity_id)
    if found is None:
        raise not_found("slideshowThemeEntityId: entity", entity_id, "It is gone; choose anew.")
    if found.built_in is not None:
        return FoundTheme(found.built_in.theme, (THEMED,))
    theme = _own_theme(job, found)
    used = (
        f"Of the theme {found.row.name!r} the leading colour of its picture was used, with type "
        "and layout of the engine's own. Set VIDEOGEN_API_KEY to use the hosted API's themes."
    )
    return FoundTheme(theme, (THEMED, used))


def _own_theme(job: Job, found: FoundEntity) -> SlideTheme:
    """A theme in the leading colour of the default reference, of a sober blue without one."""
    reference = found.default_reference
    row = job.services.files.find(reference.file_id) if reference else None
    colour: str | None = None
    if row is not None and row.status == "ready" and row.type == "IMAGE":
        colour = job.services.workers.call(
            leading_colour,
            job.cancel,
            stage="Looking at the theme",
            path=str(job.services.files.path(row)),
        )
    return own_theme(found.row.name, colour)
