"""Stock footage in the place of drawn scenes."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from ...wire import WorkflowVisualStyle
from .. import ids
from ..directions import shots_of
from ..errors import EngineError
from ..keeping import keep_media
from ..outbound import fetch
from ..providers.stock import StockProvider, StockUnavailable, StockVideo, orientation_of
from ..runs.job import Job
from ..timeline import DrawnVisual, FileVisual, Shot, Timeline
from .projects import load_timeline, save_timeline

LARGEST_FILE = 300 * 1024**2
MOST_WORDS = 3
NOT_CONFIGURED = (
    "No stock footage is configured, so the scenes were illustrated. Set VIDEOGEN_PEXELS_API_KEY "
    "to use footage of Pexels, or VIDEOGEN_API_KEY to use the hosted API's."
)
UNAVAILABLE = "Stock footage was not to be had ({}), so {} of {} scenes were illustrated."


@dataclass
class Footage:
    """Finds and keeps the footage of one timeline, each video once."""

    job: Job
    provider: StockProvider
    timeline: Timeline
    used: set[int] = field(default_factory=set)
    authors: list[str] = field(default_factory=list)
    trouble: str | None = None
    _found: dict[str, list[StockVideo]] = field(default_factory=dict)

    def fresh(self, query: str, shown: Sequence[int] = ()) -> FileVisual | None:
        """A video for some words that the film does not show yet; None when there is none."""
        for video in self._search(query):
            if video.id in self.used or video.id in shown:
                continue
            try:
                file_id = self._kept(video, query)
            except EngineError as error:
                self.job.cancel.check()
                self.trouble = error.message
                continue
            self.used.add(video.id)
            self.authors.append(video.author)
            return FileVisual(
                file_id=file_id, zoom=False, stock_query=query, stock_ids=(*shown, video.id)
            )
        return None

    def _search(self, query: str) -> list[StockVideo]:
        if query not in self._found:
            film = self.timeline
            orientation = orientation_of(film.aspect_width, film.aspect_height)
            try:
                self._found[query] = self.provider.find(query, orientation)
            except StockUnavailable as error:
                self.trouble = str(error)
                self._found[query] = []
        return self._found[query]

    def _kept(self, video: StockVideo, query: str) -> str:
        """Downloads a video as a file of the project, once."""
        job, services = self.job, self.job.services
        digest = hashlib.sha256(f"{job.run.project_id}/pexels/{video.id}".encode()).digest()
        file_id = ids.FILE + ids.base62(int.from_bytes(digest[:16], "big"))
        if services.files.find(file_id) is not None:
            return file_id
        made = job.scratch() / f"stock-{video.id}.mp4"
        fetch(
            video.url,
            made,
            limit=min(LARGEST_FILE, services.settings.upload_limit),
            private_hosts=services.settings.import_private_hosts,
            cancel=job.cancel,
            progress=lambda _fraction: None,
        )
        name = f"Stock: {query} ({video.author}, Pexels).mp4"
        keep_media(
            job,
            made,
            file_id=file_id,
            scope="PROJECT",
            origin="PROJECT",
            display_name=name,
            project_id=job.run.project_id,
            description=f"Stock footage of {query} by {video.author} from Pexels.",
        )
        return file_id


def stock_project(job: Job, style: WorkflowVisualStyle) -> None:
    """Shows footage where the style is STOCK and nothing else was asked for; may be repeated."""
    if style.type != "STOCK":
        return
    timeline = load_timeline(job.services, job.run.project_id)
    provider = StockProvider.configured(job.services.settings)
    if provider is None:
        save_timeline(job.services, job.run.project_id, timeline.noting(NOT_CONFIGURED))
        return
    footage = Footage(job, provider, timeline)
    drawn = [shot for shot in shots_of(timeline) if _is_free(shot)]

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        query = query_of(shot) if _is_free(shot) else ""
        visual = footage.fresh(query) if query else None
        return shot.model_copy(update={"visual": visual}) if visual else shot

    changed = timeline.with_shots(change)
    notes = _credits(footage)
    missing = len(drawn) - len(footage.authors)
    if missing:
        reason = footage.trouble or "nothing was found for their words"
        notes.append(UNAVAILABLE.format(reason.rstrip("."), missing, len(drawn)))
    save_timeline(job.services, job.run.project_id, changed.noting(*notes))


def shuffled(footage: Footage, timeline: Timeline) -> Timeline:
    """The timeline with other footage for the same words, where there is any."""
    footage.used |= {item for shot in shots_of(timeline) if isinstance(shot.visual, FileVisual)
                     for item in shot.visual.stock_ids[-1:]}  # fmt: skip

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        visual = shot.visual
        if not isinstance(visual, FileVisual) or visual.stock_query is None:
            return shot
        other = footage.fresh(visual.stock_query, visual.stock_ids)
        return shot.model_copy(update={"visual": other}) if other else shot

    return timeline.with_shots(change).noting(*_credits(footage))


def query_of(shot: Shot) -> str:
    """The words to look for footage with: what the scene would have drawn."""
    if not isinstance(shot.visual, DrawnVisual):
        return ""
    brief = shot.visual.brief
    terms = [picture.term for picture in brief.pictures if picture.term]
    found = terms or list(brief.emphasis) or brief.headline.split()
    return " ".join(dict.fromkeys(word.lower() for word in found[:MOST_WORDS]))


def _is_free(shot: Shot) -> bool:
    return isinstance(shot.visual, DrawnVisual) and not shot.is_directed


def _credits(footage: Footage) -> list[str]:
    if not footage.authors:
        return []
    names = ", ".join(dict.fromkeys(footage.authors))
    return [f"Stock footage from Pexels by {names}: say so where the video is shown."]
