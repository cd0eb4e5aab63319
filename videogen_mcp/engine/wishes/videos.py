"""Wishes for a new video that bring their script along."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...wire import ChangeNarrator, RegenerateImages, RemixAction, ResizeProject
from .reading import language_of, read_wishes
from .situation import Situation
from .tokens import Token, tokens_of

FEWEST_WORDS = 4
_BRINGS_SCRIPT = re.compile(r"^(?P<wish>[^:\n]{4,200}):\s*(?P<script>\S.*)$", re.DOTALL)
_QUOTES = ("“”", "„“", "«»", '""', "„”")


@dataclass(frozen=True)
class VideoWish:
    """A video to be made of a script that the user wrote."""

    script: str
    style: str | None
    aspect: tuple[int, int]
    voice_id: str | None
    voice_speed: float | None
    actions: tuple[RemixAction, ...]
    told: tuple[str, ...]


def read_video_wish(text: str) -> VideoWish | None:
    """The video of “Make a vertical video with captions of this script: …”.

    None where no script is given, or where a word before the script is not understood.
    """
    match = _BRINGS_SCRIPT.match(text.strip())
    if match is None or len(match["script"].split()) < FEWEST_WORDS:
        return None
    wish = match["wish"]
    tokens = tokens_of(wish, language_of(wish))
    if not _is_about_a_video(wish, tokens):
        return None
    options = " ".join(token.text for token in tokens if not _introduces(token))
    reading = read_wishes(options, Situation())
    if reading.declined or reading.export:
        return None
    told = tuple(wish.told for wish in reading.wishes)
    return _with_options(_unquoted(match["script"].strip()), reading.actions, told)


_VIDEO = re.compile(r"\b(video|vídeo|vidéo|film|clip|movie)\b", re.IGNORECASE)


def _is_about_a_video(wish: str, tokens: list[Token]) -> bool:
    has_verb = any(
        token.value("create") is not None or token.is_noise or token.value("verb") == "change"
        for token in tokens[:1]
    )
    return has_verb and bool(_VIDEO.search(wish))


def _introduces(token: Token) -> bool:
    kinds = {kind for kind, _ in token.meanings}
    return bool(kinds & {"create", "video", "script"}) or token.value("verb") == "change"


def _unquoted(script: str) -> str:
    for pair in _QUOTES:
        inner = script[1:-1]
        if script[0] == pair[0] and script[-1] == pair[1] and pair[1] not in inner:
            return inner.strip()
    return script


def _with_options(script: str, actions: tuple[object, ...], told: tuple[str, ...]) -> VideoWish:
    """What the request has a field for goes there; the rest are remix actions."""
    style, aspect, voice_id, speed = None, (16, 9), None, None
    rest: list[RemixAction] = []
    for action in actions:
        if isinstance(action, RegenerateImages):
            style = action.style_prompt
        elif isinstance(action, ResizeProject):
            aspect = (action.aspect_ratio.width, action.aspect_ratio.height)
        elif isinstance(action, ChangeNarrator):
            voice_id, speed = action.voice_id, action.voice_speed
        else:
            rest.append(action)  # type: ignore[arg-type]
    return VideoWish(script, style, aspect, voice_id, speed, tuple(rest), told)
