"""Edits of single scenes, which only the assistant offers: the contract has no action for them.

They are kept and carried out as remix actions are. A scene is a shot: what is seen until the next
picture comes. `scene` and `scenes` count all shots of the film from 0, in the order in which the
action finds them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from ...wire import RemixAction, Request

Scene = Annotated[int, Field(ge=0)]


class _SceneAction(Request):
    """An action's `type` is kept even when it was left to its default."""

    def to_wire(self) -> dict[str, Any]:
        return {"type": getattr(self, "type"), **super().to_wire()}  # noqa: B009


class ArrangeScenes(_SceneAction):
    """The scenes that are left, in their new order; `of` is how many there are."""

    type: Literal["ARRANGE_SCENES"] = "ARRANGE_SCENES"
    scenes: list[Scene] = Field(min_length=1)
    of: int


class RewriteScene(_SceneAction):
    """A scene says, and shows, another text."""

    type: Literal["REWRITE_SCENE"] = "REWRITE_SCENE"
    scene: Scene
    text: str = Field(min_length=1)


class LetterScene(_SceneAction):
    """The lettering of a drawn scene; what is said stays."""

    type: Literal["LETTER_SCENE"] = "LETTER_SCENE"
    scene: Scene
    text: str = Field(min_length=1)


class RedrawScenes(_SceneAction):
    """Drawn scenes are composed another way; their words stay."""

    type: Literal["REDRAW_SCENES"] = "REDRAW_SCENES"
    scenes: list[Scene] = Field(min_length=1)


class ShowFile(_SceneAction):
    """A scene shows a picture or a video of the user's."""

    type: Literal["SHOW_FILE"] = "SHOW_FILE"
    scene: Scene
    file_id: str


class RemoveZoom(_SceneAction):
    """No picture moves any more."""

    type: Literal["REMOVE_ZOOM"] = "REMOVE_ZOOM"


SceneAction = Annotated[
    ArrangeScenes | RewriteScene | LetterScene | RedrawScenes | ShowFile | RemoveZoom,
    Field(discriminator="type"),
]

SCENE_ACTIONS = frozenset(
    {
        "ARRANGE_SCENES",
        "REWRITE_SCENE",
        "LETTER_SCENE",
        "REDRAW_SCENES",
        "SHOW_FILE",
        "REMOVE_ZOOM",
    }
)
"""The types of these actions, which the contract does not know."""

AnyAction = Annotated[RemixAction | SceneAction, Field(discriminator="type")]

read_action: TypeAdapter[AnyAction] = TypeAdapter(AnyAction)
"""Reads an action that was kept: one of the contract, or one of a scene."""
