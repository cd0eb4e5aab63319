"""CHANGE_NARRATOR."""

from __future__ import annotations

from ...media.speech.voices import find_voice
from ...wire import ChangeNarrator
from ..errors import EngineError
from ..pipelines.presenters import with_presenter
from ..routes.checks import check_known_voice
from ..routes.entity_checks import check_presenter
from ..services import Services
from ..timeline import SpokenNarration, Timeline
from .editing import Edit, Editing
from .speaking_again import Respoken, speak_again

NOTHING_TO_SPEAK = (
    "CHANGE_NARRATOR changed nothing: no voice of ours speaks in this project. Recordings keep "
    "their speaker."
)


def _check(services: Services, field: str, action: ChangeNarrator) -> None:
    check_known_voice(f"{field}.voiceId", action.voice_id)
    check_presenter(services, f"{field}.actorEntityId", action.actor_entity_id)


def _change(editing: Editing, timeline: Timeline, action: ChangeNarrator) -> Timeline:
    """Every spoken section is spoken by the other voice, at its old speed unless one is given.

    With an actor, that one is seen speaking from now on; without, whoever was seen stays.
    """
    voice = find_voice(action.voice_id)
    if voice is None:
        raise EngineError(f"voiceId: {action.voice_id!r} is no longer known.", "voice_not_found")
    wanted = {}
    for number, section in enumerate(timeline.sections):
        narration = section.narration
        if isinstance(narration, SpokenNarration):
            wanted[number] = Respoken(
                section,
                tuple(shot.text for shot in section.shots),
                section.text,
                voice.voice_id,
                accented(narration.language, voice.language_code),
                action.voice_speed or narration.speed,
            )
    if not wanted:
        return timeline.noting(NOTHING_TO_SPEAK)
    changed, notes = speak_again(editing, timeline, wanted)
    if action.actor_entity_id is not None:
        actor, quality = action.actor_entity_id, action.avatar_quality
        changed = with_presenter(editing.job, changed, "actorEntityId", actor, quality)
    return changed.noting(*notes)


def accented(language: str, own: str) -> str:
    """The language in the voice's own accent, where it is a language of the voice."""
    return own if own.split("-")[0] == language.split("-")[0] else language


CHANGE = Edit(_change, _check)
