"""The assistant without a language model: common wishes, turned into offers."""

from __future__ import annotations

from ...wire import AspectRatio, ScriptToVideoRequest, WorkflowVisualStyle, actions_to_wire
from ..assistant_replies import Edit, Reply, Suggestion, checked_request
from ..errors import EngineError
from ..names import one_line, title_of
from ..remix import check_actions
from ..services import Services
from ..timeline import Timeline
from ..wishes import Reading, Situation, VideoWish, read_video_wish, read_wishes
from ..wishes.wish import clipped

DEFAULT_LOOK = "modern and clear"
LONGEST_LABEL = 120
ABILITIES = (
    "I have no language model here, so I understand plain wishes about this video only: captions "
    "(on, off, bigger, yellow, at the top, another font), shape (vertical, square, 4:5), voice "
    "(by name, female, British, faster), music (calmer, jazz, quieter, none), logo, transitions, "
    "zoom, look (dark, watercolor, in blue), shorter pauses, no filler words, scenes (drop, move, "
    "swap, change the text of scene 2 to “…”, change the closing card to “…”), and exports. For "
    "free wishes set VIDEOGEN_OPENAI_BASE_URL and VIDEOGEN_TEXT_MODEL, or VIDEOGEN_API_KEY to use "
    "the hosted API."
)
NEEDS_SCRIPT = (
    "Without a language model the assistant cannot write a script. Send your own: “Make a "
    "vertical video with captions of this script: …”. Or set VIDEOGEN_OPENAI_BASE_URL and "
    "VIDEOGEN_TEXT_MODEL (and VIDEOGEN_OPENAI_API_KEY if the server wants a key) and start the "
    "engine again, or set VIDEOGEN_API_KEY to use the hosted API."
)


def answer_plainly(services: Services, message: str, timeline: Timeline | None) -> Reply:
    """The answer to a message that the grammar of wishes can give.

    Raises EngineError provider_required where nothing but a model could answer.
    """
    wish = read_video_wish(message)
    if wish is not None:
        return _suggested(services, wish)
    if timeline is None:
        raise EngineError(NEEDS_SCRIPT, "provider_required")
    reading = read_wishes(message, Situation(timeline))
    return _offered(services, reading)


def _offered(services: Services, reading: Reading) -> Reply:
    """One offer with all that was understood, and what was not."""
    refused = "".join(f"\n• “{clipped(words, 80)}”: {why}" for words, why in reading.declined)
    if not reading.wishes:
        if not reading.declined:
            return Reply(reply="There is nothing in that to change. " + ABILITIES)
        return Reply(reply=f"I changed nothing.{refused}\n\n{ABILITIES}")
    try:
        check_actions(services, reading.actions)
    except EngineError as error:
        return Reply(reply=f"That cannot be done: {_plain(error.message)}")
    done = "".join(f"\n• {wish.told}" for wish in reading.wishes)
    label = clipped(one_line(", ".join(wish.label for wish in reading.wishes)), LONGEST_LABEL)
    summary = one_line("; ".join(wish.told for wish in reading.wishes))
    summary = summary[:1].upper() + summary[1:]
    edit = Edit(
        label=label,
        summary=clipped(summary, 1900),
        remix_actions=list(reading.actions),
        export=reading.export,
    )
    text = f"When you approve it:{done}"
    text += f"\n\nNot included:{refused}" if refused else ""
    return Reply(reply=text, edits=[edit])


def _plain(message: str) -> str:
    """An error of a field as a sentence to somebody who gave no field."""
    field, colon, rest = message.partition(": ")
    return rest if colon and field.startswith("remixActions.") else message


def _suggested(services: Services, wish: VideoWish) -> Reply:
    """A video of the script, as asked."""
    request = ScriptToVideoRequest(
        script=wish.script,
        visual_style=WorkflowVisualStyle(type="AI_IMAGE", ai_style=wish.style or DEFAULT_LOOK),
        aspect_ratio=AspectRatio(width=wish.aspect[0], height=wish.aspect[1]),
        voice_id=wish.voice_id,
        voice_speed=wish.voice_speed,
        remix_actions=list(wish.actions),
    )
    told = "; ".join(wish.told)
    words = len(wish.script.split())
    description = f"Your script of {words} words, word for word" + (f"; {told}." if told else ".")
    body = {**request.to_wire(), "remixActions": actions_to_wire(request.remix_actions)}
    suggestion = Suggestion(
        workflow_type="SCRIPT_TO_VIDEO",
        title=title_of(wish.script),
        description=description,
        request={**body, "autoExport": True},
    )
    suggestion.request = checked_request(services, "The video", suggestion)
    return Reply(reply=f"I can make this video: {description}", suggestions=[suggestion])
