"""Workflows: whole videos in one call."""

from __future__ import annotations

from typing import Annotated, Any

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.client import VideoGenClient
from videogen_mcp.errors import BadRequestError, NotFoundError
from videogen_mcp.wire import (
    AspectRatio,
    DisableCaptions,
    EnableCaptions,
    ExportProjectRequest,
    ModelQuality,
    RemixAction,
    SceneDescriptionRange,
    ScriptToVideoRequest,
    VisualPacing,
    WorkflowVisualStyle,
)

from ..arguments import DEFAULT_AI_STYLE, ArgumentError, build
from ..caller import Caller
from ..results import Run
from ..snapshots import RunRef
from ..telling import run_and_tell
from ..tool import ToolSpec
from ..voices import voice_hint
from .fields import ForceNew, RemixActions, WaitSeconds

LONGEST_SCRIPT = 100_000


async def script_to_video(
    context: Context,
    script: Annotated[
        str,
        Field(
            description="What is said, word for word; plain text, blank lines between sections.",
            min_length=1,
            max_length=LONGEST_SCRIPT,
        ),
    ],
    aspect_ratio: Annotated[
        AspectRatio | None,
        Field(
            description='Default 16:9. {"width":9,"height":16} for phones; "9:16" is accepted too.'
        ),
    ] = None,
    style: Annotated[
        str | None,
        Field(
            description="The look of the pictures in free words, e.g. 'paper cut-out, pastel, "
            "soft shadows'. Short for visual_style; omitted = a clean modern illustration."
        ),
    ] = None,
    visual_style: Annotated[
        WorkflowVisualStyle | None, Field(description="Instead of style: the API's own object.")
    ] = None,
    visual_pacing: Annotated[
        VisualPacing, Field(description="FAST: more and shorter shots.")
    ] = "MEDIUM",
    quality: Annotated[
        ModelQuality | None, Field(description="Of the pictures; omitted = the account's default.")
    ] = None,
    language: Annotated[
        str | None,
        Field(description="BCP-47, e.g. 'de-DE'; omitted = the script's, or English if hosted."),
    ] = None,
    voice_id: Annotated[
        str | None, Field(description="Voice id or name (list_tts_voices); omitted = a good one.")
    ] = None,
    voice_speed: Annotated[float | None, Field(description="1 is normal.", ge=0.5, le=2)] = None,
    actor_entity_id: Annotated[
        str | None, Field(description="ACTOR entity that speaks on screen.")
    ] = None,
    avatar_quality: Annotated[
        ModelQuality | None, Field(description="Of the speaking actor.")
    ] = None,
    featured_b_roll_file_ids: Annotated[
        list[str] | None,
        Field(description="The user's own images and videos, shown first (upload_file)."),
    ] = None,
    workflow_agent_context: Annotated[
        str | None, Field(description="Notes for the production; never spoken.")
    ] = None,
    scenes: Annotated[
        list[SceneDescriptionRange] | None,
        Field(description="What to show when; sorted, not overlapping."),
    ] = None,
    remix_actions: Annotated[
        RemixActions | None,
        Field(
            description="Edits applied once it is built, in order. Captions are added without "
            'being asked; {"type":"DISABLE_CAPTIONS"} leaves them out. Music: '
            '{"type":"GENERATE_MUSIC","prompt":"calm piano"}.'
        ),
    ] = None,
    auto_export: Annotated[bool, Field(description="Make the MP4 in the same run.")] = True,
    export_options: Annotated[
        ExportProjectRequest | None, Field(description="How to export the MP4.")
    ] = None,
    is_output_temporary: Annotated[
        bool, Field(description="Files may be removed after 24 h.")
    ] = False,
    hide_from_ui: Annotated[bool, Field(description="Hide it in the VideoGen app.")] = False,
    wait_seconds: WaitSeconds = None,
    force_new: ForceNew = False,
) -> Annotated[CallToolResult, Run]:
    """Make a narrated, captioned video from a script and return its MP4.

    One call does it all: voice, pictures for every passage, captions, optional music and logo
    (remix_actions), export. Use it when the words to be spoken are known; write them first if the
    user only gave a topic (about 150 words per minute of video). Takes about half a minute per
    minute of video with the local engine, some minutes with the hosted API. Returns download_url
    (and path when local), duration_seconds, ids and next_step. When status is "running" call
    wait_for_run with its run_id. Calling again with the same arguments joins the run under way; it
    is never paid twice.
    """
    caller = Caller.of(context)
    request = build(
        ScriptToVideoRequest,
        **_given(
            script=script,
            aspect_ratio=aspect_ratio,
            visual_style=_look(style, visual_style),
            visual_pacing=visual_pacing,
            quality=quality,
            language=language,
            voice_id=voice_id,
            voice_speed=voice_speed,
            actor_entity_id=actor_entity_id,
            avatar_quality=avatar_quality,
            featured_b_roll_file_ids=featured_b_roll_file_ids,
            workflow_agent_context=workflow_agent_context,
            scenes=scenes,
            remix_actions=with_captions(remix_actions or []),
            auto_export=auto_export,
            export_options=export_options,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        ),
    )

    async def start(client: VideoGenClient, key: str) -> RunRef:
        try:
            started = await client.script_to_video(request, idempotency_key=key)
        except (BadRequestError, NotFoundError) as error:
            error.hint = await voice_hint(client, voice_id) or error.hint
            raise
        return RunRef("workflow_run", (started.workflow_run_id,), started.project_id)

    return await run_and_tell(
        caller,
        "script_to_video",
        request.to_wire(),
        start,
        wait_seconds=wait_seconds,
        force_new=force_new,
    )


def with_captions(actions: list[RemixAction]) -> list[RemixAction]:
    """The actions, begun by captions unless they say something about captions themselves."""
    if any(isinstance(action, EnableCaptions | DisableCaptions) for action in actions):
        return actions
    return [EnableCaptions(), *actions]


def _look(style: str | None, visual_style: WorkflowVisualStyle | None) -> WorkflowVisualStyle:
    if style is None:
        return visual_style or WorkflowVisualStyle(type="AI_IMAGE", ai_style=DEFAULT_AI_STYLE)
    if visual_style is not None:
        raise ArgumentError(["style: give either style or visual_style, not both."])
    return WorkflowVisualStyle(type="AI_IMAGE", ai_style=style)


def _given(**arguments: Any) -> dict[str, Any]:
    """What was given: the API takes a missing key, not null, for "not given"."""
    return {name: value for name, value in arguments.items() if value is not None}


TOOLS = (ToolSpec(script_to_video, "Script to video", "create", open_world=True),)
