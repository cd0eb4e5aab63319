"""Remix actions as a caller gives them: with captions by default, files by path or URL."""

from __future__ import annotations

from videogen_mcp.wire import (
    DisableCaptions,
    EnableCaptions,
    RemixAction,
    SetBackgroundMusic,
    SetLogo,
)

from .caller import Caller
from .media_arguments import file_id


def with_captions(actions: list[RemixAction]) -> list[RemixAction]:
    """The actions, ended by captions unless they say something about captions themselves.

    Last, so that what is said about the n-th action is about the caller's own n-th.
    """
    if any(isinstance(action, EnableCaptions | DisableCaptions) for action in actions):
        return actions
    return [*actions, EnableCaptions()]


async def with_files(caller: Caller, actions: list[RemixAction]) -> list[RemixAction]:
    """The actions with ids for the files that were named by path or URL."""
    return [
        await _with_file(caller, f"remix_actions[{index}].file_id", action)
        for index, action in enumerate(actions)
    ]


async def _with_file(caller: Caller, field: str, action: RemixAction) -> RemixAction:
    if isinstance(action, SetBackgroundMusic | SetLogo) and action.file_id is not None:
        found = await file_id(caller, field, action.file_id)
        return action.model_copy(update={"file_id": found})
    return action
