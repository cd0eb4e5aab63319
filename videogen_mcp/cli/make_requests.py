"""What `videogen-mcp make` asks for, as a request of the workflow that fits the input."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient
    from videogen_mcp.wire import (
        ScriptToVideoRequest,
        SlideshowToVideoRequest,
        StartWorkflowRunResponse,
        VoiceoverToVideoRequest,
    )

TIERS = {"720p": "STANDARD", "1080p": "HIGH", "1440p": "FULL_HIGH", "2160p": "ULTRA_HIGH"}


@dataclass(frozen=True)
class Wishes:
    """What the command line asks for; `script` is set for scripts, `media` for files to send."""

    script: str | None
    media: Path | None
    output: Path
    style: str | None
    aspect: tuple[int, int] | None
    voice: str | None
    speed: float | None
    language: str | None
    pacing: str | None
    captions: bool
    music: str | None
    music_volume: float | None
    logo: Path | None
    logo_position: str
    b_roll: tuple[Path, ...]
    transitions: str | None
    quality: str
    notes: str | None

    @property
    def ratio(self) -> dict[str, int] | None:
        return dict(zip(("width", "height"), self.aspect, strict=True)) if self.aspect else None

    @property
    def look(self) -> dict[str, Any]:
        from videogen_mcp.server.arguments import DEFAULT_AI_STYLE

        return {"type": "AI_IMAGE", "ai_style": self.style or DEFAULT_AI_STYLE}


async def start(client: VideoGenClient, wishes: Wishes) -> StartWorkflowRunResponse:
    """Starts the workflow after the files that it needs have been sent."""
    if wishes.script is not None:
        return await client.script_to_video(await _of_script(client, wishes))
    assert wishes.media is not None  # one of the two is set
    if wishes.media.suffix.lower() in SLIDES:
        return await client.slideshow_to_video(await _of_slides(client, wishes))
    return await client.voiceover_to_video(await _of_recording(client, wishes))


SLIDES = {".pdf", ".pptx"}
RECORDINGS = {".mp3", ".m4a", ".wav", ".aac", ".flac", ".ogg", ".oga", ".opus", ".aif", ".aiff"}


async def _of_script(client: VideoGenClient, wishes: Wishes) -> ScriptToVideoRequest:
    from videogen_mcp.wire import ScriptToVideoRequest

    pictures = [await client.upload_file(path, type="IMAGE") for path in wishes.b_roll]
    return ScriptToVideoRequest.from_wire(
        _given(
            script=wishes.script,
            aspect_ratio=wishes.ratio or {"width": 16, "height": 9},
            visual_style=wishes.look,
            visual_pacing=(wishes.pacing or "medium").upper(),
            language=wishes.language,
            voice_id=wishes.voice,
            voice_speed=wishes.speed,
            workflow_agent_context=wishes.notes,
            featured_b_roll_file_ids=[picture.file_id for picture in pictures] or None,
            **await _common(client, wishes, captions=wishes.captions),
        )
    )


async def _of_slides(client: VideoGenClient, wishes: Wishes) -> SlideshowToVideoRequest:
    from videogen_mcp.wire import SlideshowToVideoRequest

    return SlideshowToVideoRequest.from_wire(
        _given(
            file_id=await _sent(client, wishes),
            aspect_ratio=wishes.ratio,
            language=wishes.language,
            voice_id=wishes.voice,
            voice_speed=wishes.speed,
            **await _common(client, wishes),
        )
        | _captions(wishes)
    )


async def _of_recording(client: VideoGenClient, wishes: Wishes) -> VoiceoverToVideoRequest:
    from videogen_mcp.wire import VoiceoverToVideoRequest

    return VoiceoverToVideoRequest.from_wire(
        _given(
            file_id=await _sent(client, wishes),
            aspect_ratio=wishes.ratio,
            visual_style=wishes.look,
            visual_pacing=wishes.pacing and wishes.pacing.upper(),
            language=wishes.language,
            workflow_agent_context=wishes.notes,
            **await _common(client, wishes),
        )
        | _captions(wishes)
    )


def _captions(wishes: Wishes) -> dict[str, None]:
    """These workflows show captions by themselves; a null hides them."""
    return {} if wishes.captions else {"caption_style": None}


async def _sent(client: VideoGenClient, wishes: Wishes) -> str:
    from .media_arguments import file_id

    return await file_id(client, str(wishes.media))


async def _common(
    client: VideoGenClient, wishes: Wishes, *, captions: bool = False
) -> dict[str, Any]:
    return {
        "remix_actions": await _actions(client, wishes, captions) or None,
        "auto_export": True,
        "export_options": {"quality": TIERS[wishes.quality]},
    }


async def _actions(client: VideoGenClient, wishes: Wishes, captions: bool) -> list[dict[str, Any]]:
    actions: list[dict[str, Any]] = []
    if captions:
        actions.append({"type": "ENABLE_CAPTIONS"})
    if wishes.music is not None:
        actions += await _music(client, wishes.music, wishes.music_volume)
    if wishes.logo is not None:
        logo = await client.upload_file(wishes.logo, type="IMAGE")
        position = wishes.logo_position.upper().replace("-", "_")
        actions.append({"type": "SET_LOGO", "file_id": logo.file_id, "position": position})
    if wishes.transitions is not None:
        scopes = dict.fromkeys(("section_transition", "asset_transition"), wishes.transitions)
        actions.append({"type": "ADD_TRANSITIONS", **scopes})
    return actions


async def _music(client: VideoGenClient, music: str, volume: float | None) -> list[dict[str, Any]]:
    """Music from a file, or composed from a description; then its volume."""
    level = {} if volume is None else {"volume": volume}
    path = Path(music)
    if path.suffix and await anyio.Path(path).is_file():
        file = await client.upload_file(path, type="AUDIO")
        return [{"type": "SET_BACKGROUND_MUSIC", "file_id": file.file_id, **level}]
    composed = {"type": "GENERATE_MUSIC", "prompt": music}
    return [composed, {"type": "SET_BACKGROUND_MUSIC", **level}] if level else [composed]


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
