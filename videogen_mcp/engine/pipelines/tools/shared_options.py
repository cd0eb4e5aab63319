"""Options that many tools take and that change nothing here: said once, alike for all."""

from __future__ import annotations

from typing import Any

NO_WATERMARK = "No VideoGen watermark was added: the local engine has none."
NOT_MODERATED = (
    "contentPolicyConfig changed nothing: the local engine moderates no prompts, so none is ever "
    "rewritten."
)
NOTHING_TO_HIDE_FROM = (
    "hideFromUi changed nothing: the local engine has no app whose lists show files."
)


def shared_notes(request: dict[str, Any]) -> list[str]:
    """What a request (as it is on the wire) asks for without effect, whatever its tool."""
    notes = []
    if request.get("watermarkMode") == "VIDEO_GEN":
        notes.append(NO_WATERMARK)
    if (request.get("contentPolicyConfig") or {}).get("maxPromptRewrites"):
        notes.append(NOT_MODERATED)
    if request.get("hideFromUi"):
        notes.append(NOTHING_TO_HIDE_FROM)
    return notes
