"""What a language model is told as the assistant, and how its answers are read: strictly."""

from __future__ import annotations

import json
import re
from typing import Any, Literal, get_args

from pydantic import Field, ValidationError, model_validator

from ..wire import ExportProjectQuality, RemixAction, Request, ScriptToVideoRequest
from .calls import check
from .errors import EngineError
from .frames import check_ratio
from .remix import EDITS, AnyAction, check_actions
from .remix.scene_actions import SceneAction
from .routes import checks
from .services import Services
from .timeline import Timeline

__all__ = ["Edit", "Reply", "Suggestion", "checked_request", "instructions", "read_reply"]

MOST_OFFERS = 3
MOST_ACTIONS = 50
SHOWN_OF_SCRIPT = 6000

INSTRUCTIONS = """You are the assistant of a video editor. Talk with the user about one video, in
the language of the user, briefly. Answer with one JSON object and nothing else:
{"reply": "what you say to the user",
 "suggestions": [{"workflowType": "SCRIPT_TO_VIDEO", "title": "...", "description": "...",
   "request": {"script": "all that the narrator says, word for word, paragraphs apart by \\n\\n",
    "visualStyle": {"type": "AI_IMAGE", "aiStyle": "the look in one sentence"},
    "aspectRatio": {"width": 16, "height": 9}, "visualPacing": "FAST, MEDIUM or SLOW",
    "remixActions": [{"type": "ENABLE_CAPTIONS"}]}}],
 "edits": [{"label": "button text", "summary": "what changes",
   "remixActions": [{"type": "..."}]}]}
Give suggestions when the user wants a new video (write the whole script yourself, unless the user
did; remixActions may be left out), edits when the user wants the existing video changed, at most
three of each, and empty lists otherwise. Never say that something was done: first the user
approves.
Remix actions and their fields, optional ones in brackets:
"""


class Suggestion(Request):
    """A video that could be made."""

    workflow_type: Literal["SCRIPT_TO_VIDEO"]
    title: str = Field(min_length=1, max_length=200)
    description: str = Field(max_length=2000)
    request: dict[str, Any]


class Edit(Request):
    """A change of the video that is there."""

    label: str = Field(min_length=1, max_length=200)
    summary: str = Field(max_length=2000)
    remix_actions: list[AnyAction] = Field([], max_length=MOST_ACTIONS)
    export: ExportProjectQuality | None = None

    @model_validator(mode="after")
    def _does_something(self) -> Edit:
        if not self.remix_actions and self.export is None:
            raise ValueError("an edit needs remixActions")
        return self


class Reply(Request):
    """A whole answer of the model."""

    reply: str = Field(max_length=20_000)
    suggestions: list[Suggestion] = Field([], max_length=MOST_OFFERS)
    edits: list[Edit] = Field([], max_length=MOST_OFFERS)


def instructions(timeline: Timeline | None) -> str:
    """The system prompt: the format, what can be edited, and what the video is now."""
    lines = [INSTRUCTIONS, *_action_lines(), ""]
    if timeline is None:
        lines.append("There is no video yet, so give no edits.")
    else:
        script = "\n\n".join(section.text for section in timeline.sections)[:SHOWN_OF_SCRIPT]
        shape = f"{timeline.aspect_width}:{timeline.aspect_height}"
        lines.append(f'The video is called "{timeline.title}", is {shape}, and says:\n{script}')
        lines.append(_scene_lines(timeline)[:SHOWN_OF_SCRIPT])
    return "\n".join(lines)


def _scene_lines(timeline: Timeline) -> str:
    """The scenes as the actions count them."""
    shots = [shot for section in timeline.sections for shot in section.shots]
    told = "\n".join(f"{number}: {shot.text}" for number, shot in enumerate(shots))
    return (
        "Scenes are counted from 0. ARRANGE_SCENES names those that are left in their new order, "
        f"and in `of` how many there are now ({len(shots)}).\n{told}"
    )


def read_reply(services: Services, text: str, *, has_video: bool) -> Reply:
    """The checked answer; raises EngineError that says what is wrong with it."""
    try:
        data = json.loads(_unfenced(text))
    except (ValueError, RecursionError):
        raise EngineError("The answer is not one JSON object.") from None
    if not isinstance(data, dict):
        raise EngineError("The answer is not a JSON object.")
    reply = check(Reply, data)
    if not isinstance(reply, Reply):
        raise TypeError(type(reply))
    if reply.edits and not has_video:
        raise EngineError("edits: there is no video yet that could be edited. Give none.")
    for number, suggestion in enumerate(reply.suggestions):
        suggestion.request = checked_request(services, f"suggestions.{number}", suggestion)
    for edit in reply.edits:
        check_actions(services, edit.remix_actions)
    return reply


def checked_request(services: Services, field: str, suggestion: Suggestion) -> dict[str, Any]:
    """A request that the route of the workflow would take, with an export if nothing else is said.

    Nobody sits before an editor here who would press its export button.
    """
    try:
        request = ScriptToVideoRequest.model_validate({"autoExport": True, **suggestion.request})
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise EngineError(f"{field}.request.{place}: {first['msg']}.") from None
    checks.check_script(request.script)
    checks.check_script_entities(services, request)
    checks.check_voice(request.script, request.voice_id, request.language)
    checks.check_featured_files(services, request.featured_b_roll_file_ids)
    if request.aspect_ratio is not None:
        check_ratio("aspectRatio", request.aspect_ratio)
    check_actions(services, request.remix_actions)
    checks.check_export_options("exportOptions", request.export_options)
    return request.to_wire()


def _unfenced(text: str) -> str:
    """JSON without the fence that models like to put around it."""
    found = re.fullmatch(r"\s*```(?:json)?\s*\n(.*?)\n\s*```\s*", text, re.DOTALL)
    return found[1] if found else text


def _action_lines() -> list[str]:
    models = [*get_args(get_args(RemixAction)[0]), *get_args(get_args(SceneAction)[0])]
    lines = []
    for model in models:
        name = model.model_fields["type"].default
        if name in EDITS:
            lines.append(f"- {name}: {_fields(model) or 'no fields'}")
    return lines


def _fields(model: type[Request]) -> str:
    told = []
    for name, item in model.model_fields.items():
        if name != "type":
            shown = item.alias or name
            told.append(shown if item.is_required() else f"[{shown}]")
    return ", ".join(told)
