"""What the user wants to be seen, put into a timeline that has its shots already."""

from __future__ import annotations

from collections.abc import Sequence

from ...wire import SceneDescriptionRange, ScriptToVideoRequest, VoiceoverToVideoRequest
from .. import directions
from ..finding import stored_file
from ..production_notes import Note, ProductionNotes, read_notes, unread_note
from ..runs.job import Job
from ..timeline import (
    CodeVisual,
    ComposedVisual,
    DrawnVisual,
    FileVisual,
    FilmedVisual,
    Shot,
    Timeline,
    Visual,
)
from ..work.directing import LONGEST_LETTERING, Depicted, Film, can_restyle, depict, letter
from ..work.storyboarding import restyle
from .projects import load_timeline, save_timeline

Request = ScriptToVideoRequest | VoiceoverToVideoRequest
_MODEL = "Set VIDEOGEN_API_KEY to use the hosted API's image models."
COMPOSED = (
    "Scenes that you described are illustrations put together from drawings by the words of the "
    f"description. {_MODEL}"
)
RESTYLED = (
    "Your pictures were treated to look like the style, not drawn anew. "
    f"{_MODEL[:-1]} to have them redrawn."
)
NO_LOOK = (
    "Your pictures are shown as they are: the style names no look that a picture can be given, "
    f"such as watercolour, oil, comic, pencil, clay or noir. {_MODEL}"
)
NO_ROOM = (
    "{} of {} featured files found no place, because the video has fewer shots. "
    "Use visualPacing FAST or a longer script."
)


def direct_project(job: Job, request: Request) -> None:
    """Follows `scenes`, `workflowAgentContext` and the featured files; it may be repeated."""
    timeline = load_timeline(job.services, job.run.project_id)
    notes = read_notes(request.workflow_agent_context or "")
    directing = _Directing(job, timeline)
    directing.look(notes)
    directing.scenes(request.scenes)
    directing.shown(notes)
    if isinstance(request, ScriptToVideoRequest):
        directing.featured(request)
    if not notes.has_headlines:
        directing.timeline = directions.unlettered(directing.timeline)
    if notes.unread:
        directing.said.append(unread_note(notes.unread))
    save_timeline(job.services, job.run.project_id, directing.timeline.noting(*directing.said))


class _Directing:
    """A timeline while it is directed, and what has to be said of that."""

    def __init__(self, job: Job, timeline: Timeline) -> None:
        self._job = job
        self.timeline = timeline
        self.said: list[str] = []

    @property
    def _film(self) -> Film:
        film = self.timeline
        return Film(film.language, film.ai_style, film.title, film.seed)

    def look(self, notes: ProductionNotes) -> None:
        """Designs the scenes anew in the colours and the tone that the notes ask for."""
        if not notes.look:
            return
        style = f"{self.timeline.ai_style or ''} {' '.join(notes.look)}".strip()
        self.timeline = restyled_timeline(self._job, self.timeline, style)

    def scenes(self, scenes: Sequence[SceneDescriptionRange]) -> None:
        """Gives every time range what its description says."""
        if scenes:
            visuals = self._depicted([scene.description for scene in scenes])
            self.timeline = directions.with_scenes(self.timeline, scenes, visuals)

    def shown(self, notes: ProductionNotes) -> None:
        """Puts lettering, code and pictures where the notes want them."""
        wanted = [(note, self._visual(note)) for note in notes.shown]
        # Those with a place of their own first, so that nothing else takes it.
        for note, visual in sorted(wanted, key=lambda item: item[0].scene is None):
            number = self._place(note)
            if number is None:
                self.said.append(_placeless(note, len(directions.shots_of(self.timeline))))
            else:
                self.timeline = directions.with_visual(self.timeline, number, visual)

    def featured(self, request: ScriptToVideoRequest) -> None:
        """Shows the user's files first, and restyles the pictures among them."""
        files = request.featured_b_roll_file_ids
        self.timeline, placeless = directions.with_featured(self.timeline, files)
        if placeless:
            self.said.append(NO_ROOM.format(placeless, len(files)))
        style = request.visual_style
        wanted = style.type == "AI_IMAGE" and style.restyle_featured_b_roll_with_ai_style
        if wanted and any(self._is_picture(file_id) for file_id in files):
            self._restyle(files)

    def _restyle(self, files: Sequence[str]) -> None:
        style = self.timeline.ai_style or ""
        is_telling: bool = self._job.services.workers.call(
            can_restyle, self._job.cancel, stage="Planning the scenes", style=style
        )
        self.said.append(RESTYLED if is_telling else NO_LOOK)
        if not is_telling:
            return

        def change(_section: int, _position: int, shot: Shot) -> Shot:
            visual = shot.visual
            if not isinstance(visual, FileVisual) or visual.file_id not in files:
                return shot
            if not self._is_picture(visual.file_id):
                return shot
            return shot.model_copy(update={"visual": visual.model_copy(update={"restyled": style})})

        self.timeline = self.timeline.with_shots(change)

    def _is_picture(self, file_id: str) -> bool:
        return stored_file(self._job.services, file_id).type == "IMAGE"

    def _visual(self, note: Note) -> Visual:
        if note.kind == "picture":
            return self._depicted([note.content])[0]
        if note.kind == "text":
            if len(note.content) > LONGEST_LETTERING:
                self.said.append(
                    f"On-screen text of {len(note.content)} characters was cut after "
                    f"{LONGEST_LETTERING}, so that it can be read. Split it between scenes."
                )
            found: list[DrawnVisual] = self._job.services.workers.call(
                letter,
                self._job.cancel,
                stage="Planning the scenes",
                texts=[note.content],
                film=self._film,
            )
            return found[0]
        briefs = [shot.visual.brief for shot in directions.shots_of(self.timeline)
                  if isinstance(shot.visual, DrawnVisual)]  # fmt: skip
        look = {"direction": briefs[0].direction, "hue": briefs[0].hue} if briefs else {}
        return CodeVisual.model_validate({"code": note.content, "language": note.language, **look})

    def _place(self, note: Note) -> int | None:
        count = len(directions.shots_of(self.timeline))
        if note.scene is None:
            return directions.place_for(self.timeline, note.content)
        number = count - 1 if note.scene == -1 else note.scene - 1
        return number if 0 <= number < count else None

    def _depicted(self, descriptions: Sequence[str]) -> list[Visual]:
        found: Depicted = self._job.services.workers.call(
            depict,
            self._job.cancel,
            stage="Planning the scenes",
            descriptions=descriptions,
            film=self._film,
        )
        if any(visual.kind == "composed" for visual in found.visuals):
            self.said.append(COMPOSED)
        if found.left_out:
            words = ", ".join(f'"{word}"' for word in found.left_out[:12])
            self.said.append(f"Nothing in the scenes stands for these words: {words}. {_MODEL}")
        return list(found.visuals)


def restyled_timeline(job: Job, timeline: Timeline, style: str) -> Timeline:
    """The timeline with every scene of ours made anew in a style; words and figures stay."""
    drawn = [
        shot.visual
        for shot in directions.shots_of(timeline)
        if isinstance(shot.visual, DrawnVisual)
    ]
    designed = (
        job.services.workers.call(
            restyle,
            job.cancel,
            stage="Designing the scenes",
            briefs=[visual.brief for visual in drawn],
            ai_style=style,
            title=timeline.title,
            seed=timeline.seed,
        )
        if drawn
        else []
    )
    briefs = iter(designed)

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        if isinstance(shot.visual, DrawnVisual):
            return shot.model_copy(
                update={"visual": shot.visual.model_copy(update={"brief": next(briefs)})}
            )
        filmed = isinstance(shot.visual, FilmedVisual) and shot.visual.is_composed
        if filmed or isinstance(shot.visual, ComposedVisual):
            return shot.model_copy(
                update={"visual": shot.visual.model_copy(update={"style": style})}
            )
        return shot

    return timeline.with_shots(change).changed(ai_style=style)


def _placeless(note: Note, shots: int) -> str:
    what = {"text": "on-screen text", "code": "code", "picture": "picture"}[note.kind]
    if note.scene is not None:
        return (
            f"workflowAgentContext: scene {note.scene} is not there, the video has {shots} scenes; "
            f"its {what} was left out."
        )
    return (
        f"workflowAgentContext: every scene shows something you asked for already; the {what} "
        f'"{note.content[:60]}" found no place. Use visualPacing FAST or a longer script.'
    )
