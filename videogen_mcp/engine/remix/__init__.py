"""Remix actions: each is a function from a timeline to a timeline, in a file of its own."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import not_available
from ..services import Services
from . import (
    arranging,
    captions,
    clean_up,
    logo,
    moving,
    music,
    narrator,
    regenerate,
    resize,
    scenes,
    stock,
    transitions,
    translate,
    upscale,
    zoom,
)
from .editing import Edit, Editing
from .scene_actions import AnyAction, read_action

ACTIONS: dict[str, Edit] = {
    "SET_BACKGROUND_MUSIC": music.SET,
    "GENERATE_MUSIC": music.GENERATE,
    "SET_LOGO": logo.SET,
    "ENABLE_CAPTIONS": captions.ENABLE,
    "DISABLE_CAPTIONS": captions.DISABLE,
    "ADD_TRANSITIONS": transitions.ADD,
    "ADD_ZOOM": zoom.ADD,
    "RESIZE_PROJECT": resize.RESIZE,
    "CLEAN_UP_TRANSCRIPT": clean_up.CLEAN,
    "CHANGE_NARRATOR": narrator.CHANGE,
    "CONVERT_IMAGES_TO_VIDEOS": moving.CONVERT,
    "UPSCALE_ASSETS": upscale.UPSCALE,
    "REGENERATE_IMAGES": regenerate.REGENERATE,
    "SHUFFLE_STOCK_VISUALS": stock.SHUFFLE,
    "TRANSLATE_PROJECT": translate.TRANSLATE,
}

OWN_ACTIONS: dict[str, Edit] = {
    "ARRANGE_SCENES": arranging.ARRANGE,
    "REWRITE_SCENE": scenes.REWRITE,
    "LETTER_SCENE": scenes.LETTER,
    "REDRAW_SCENES": scenes.REDRAW,
    "SHOW_FILE": scenes.SHOW,
    "REMOVE_ZOOM": scenes.STAND_STILL,
}
"""What only the assistant offers; the routes take nothing but the actions of the contract."""

EDITS = {**ACTIONS, **OWN_ACTIONS}

__all__ = ["ACTIONS", "EDITS", "AnyAction", "Edit", "Editing", "check_actions", "read_action"]


def check_actions(services: Services, actions: Sequence[AnyAction]) -> None:
    """Refuses what cannot be done, before anything is: raises EngineError naming the field."""
    for position, action in enumerate(actions):
        edit = EDITS.get(action.type)
        if edit is None:
            raise not_available(
                f"remixActions.{position}: {action.type}",
                f"Use one of {', '.join(ACTIONS)}, or set VIDEOGEN_API_KEY to use the hosted API.",
            )
        if edit.check is not None:
            edit.check(services, f"remixActions.{position}", action)
