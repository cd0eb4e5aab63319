"""Presenters of films: who is seen speaking a timeline, and what their mouth does in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...media.presenters.look import Look
from ...media.presenters.stage import Side
from ...media.speech.voices import Voice, find_voice
from ...wire import ModelQuality
from ..cache import cached, content_key, is_there, source_key
from ..catalog import built_in
from ..entity_finding import find_entity, look_up
from ..errors import EngineError
from ..finding import find_media, stored_file
from ..layout import PlacedShot
from ..runs.job import Job
from ..runs.workers import Task
from ..timeline import Presenter, RecordedNarration, Section, Silence, SpokenNarration, Timeline
from ..work.hosting import face_notes, listen_to_section
from ..work.presenting import DRAWN
from ..work.rendering import HostSource, PictureSource
from .narration import section_sound
from .projects import load_timeline, save_timeline

ONE_QUALITY = (
    "avatarQuality {} changed nothing: presenters are drawn at the size of the video. "
    "Set VIDEOGEN_API_KEY to use the hosted API's avatars."
)
BY_EAR = (
    "Where no words are known, the presenter's lips follow the loudness and the tone of the voice. "
    "Upload the recording with a transcript to have them follow it sound by sound."
)
NOBODY_SPEAKS = (
    "No presenter is seen, because nobody speaks in this video. Give it a narration, such as "
    "slideScripts."
)


def present_project(job: Job, entity_id: str | None, quality: ModelQuality | None) -> None:
    """Lets an actor be seen speaking the project's narration, for any workflow; None changes none.

    It may be repeated, and belongs after the steps that gave the timeline its shots.
    """
    if entity_id is None:
        return
    timeline = load_timeline(job.services, job.run.project_id)
    timeline = with_presenter(job, timeline, "actorEntityId", entity_id, quality)
    save_timeline(job.services, job.run.project_id, timeline)


def presenters_voice(job: Job, entity_id: str | None, language: str) -> Voice | None:
    """The actor's own voice, where it speaks the language."""
    actor = look_up(job.services, entity_id) if entity_id is not None else None
    voice = find_voice(actor.row.voice_id) if actor and actor.row.voice_id else None
    if voice is None:
        return None
    is_spoken = voice.language_code.split("-")[0] == language.split("-")[0]
    return voice if is_spoken or voice.supports_all_languages else None


def with_presenter(
    job: Job, timeline: Timeline, field: str, entity_id: str, quality: ModelQuality | None
) -> Timeline:
    """The timeline with an actor who is seen speaking, and what is weaker in that."""
    actor = find_entity(job.services, field, entity_id, "ACTOR")
    notes = [ONE_QUALITY.format(quality)] if quality is not None else []
    if all(isinstance(section.narration, Silence) for section in timeline.sections):
        notes.append(NOBODY_SPEAKS)
    if any(_is_heard_only(section) for section in timeline.sections):
        notes.append(BY_EAR)
    picture = None
    if actor.built_in is None or actor.built_in.actor is None:
        if not actor.references:
            raise EngineError(f"{field}: the actor {entity_id} has no picture. Add an image to it.")
        reference = actor.default_reference or actor.references[0]
        row = find_media(job.services, f"{field}: its picture", reference.file_id, "IMAGE")
        picture = row.id
        path = job.services.files.path(row)
        notes += job.services.workers.call(
            face_notes, job.cancel, stage="Looking at the actor", picture=path
        )
    else:
        notes.append(DRAWN)
    presenter = Presenter(entity_id=entity_id, name=actor.row.name, picture_file_id=picture)
    return timeline.changed(presenter=presenter).noting(*notes)


def _is_heard_only(section: Section) -> bool:
    return isinstance(section.narration, RecordedNarration) and not section.narration.words


class Hosts:
    """The presenter of a film, shot by shot; `missing` makes the narrations that are not there."""

    def __init__(self, job: Job, timeline: Timeline, missing: Sequence[Task]) -> None:
        self._job = job
        self._timeline = timeline
        self._sounds = {task.arguments["path"]: task.name for task in missing}
        self._look, self._picture = _appearance(job, timeline.presenter)
        logo = timeline.logo
        # The logo keeps a corner of its own.
        self.side: Side = "LEFT" if logo and logo.position.endswith("RIGHT") else "RIGHT"

    def beside(self, placed: PlacedShot, shown: PictureSource) -> tuple[PictureSource, Task | None]:
        """A shot's picture with the presenter at its side."""
        host, task = self._host(placed)
        return replace(shown, host=host), task

    def alone(self, placed: PlacedShot) -> tuple[PictureSource, Task | None]:
        """The presenter, who fills the frame."""
        host, task = self._host(placed)
        return PictureSource(host.track, "host", host=host), task

    def _host(self, placed: PlacedShot) -> tuple[HostSource, Task | None]:
        track, task = self._track(placed.section)
        host = HostSource(
            track=track,
            start=placed.heard_from,
            seed=self._timeline.seed,
            side=self.side,
            look=self._look,
            picture=self._picture,
        )
        return host, task

    def _track(self, number: int) -> tuple[Path, Task | None]:
        """Where the movements of the mouth in a section are kept, and what makes them."""
        section = self._timeline.sections[number]
        pieces, _ = section_sound(self._job, section, f"narrate:{number}", 0.0)
        narration = section.narration
        spoken = narration.language if isinstance(narration, SpokenNarration) else None
        language = spoken or self._timeline.language
        heard = [{**vars(piece), "path": piece.path.name} for piece in pieces]
        code = source_key("videogen_mcp.media")
        key = content_key(code, heard, narration.words, language)
        path = cached(self._job.services.settings, "mouths", f"{key}.npz")
        if is_there(path):
            return path, None
        arguments = {
            "pieces": pieces,
            "words": narration.words,
            "language": language,
            "path": path,
            "scratch": self._job.scratch() / f"mouth-{key[:16]}.npz",
        }
        needs = [self._sounds[piece.path] for piece in pieces if piece.path in self._sounds]
        name = f"mouths:{key}"
        return path, Task(name, listen_to_section, arguments, "Listening", needs=tuple(set(needs)))


def _appearance(job: Job, presenter: Presenter | None) -> tuple[Look | None, Path | None]:
    """The look of a drawn presenter, else the picture of one."""
    if presenter is None:
        return None, None
    if presenter.picture_file_id is not None:
        row = stored_file(job.services, presenter.picture_file_id)
        return None, job.services.files.path(row)
    found = built_in(presenter.entity_id)
    if found is None or found.actor is None:
        raise EngineError(
            f"The presenter {presenter.name} is not part of this version. Choose another one with "
            "CHANGE_NARRATOR."
        )
    return found.actor.look, None
