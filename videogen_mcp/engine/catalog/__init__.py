"""The built-in entities: actors, visual styles and slideshow themes that every team has."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache, cached_property

from ...media.slide_themes import SlideTheme
from ...media.speech.voices import find_voice
from ...wire import EntityType
from .. import ids
from ..cache import content_key, source_key
from ..store.entities import EntityRow, ReferenceRow
from .actors import ACTORS, Actor
from .styles import STYLES, Style
from .themes import THEMES

__all__ = ["BUILT_INS", "Actor", "BuiltIn", "Style", "built_in", "built_ins_of"]

PUBLISHED = 1_790_812_800_000_000
"""When the catalogue was published (1 October 2026), in microseconds."""


@dataclass(frozen=True)
class BuiltIn:
    """An entity of the catalogue, with what it is made of: one of actor, style and theme."""

    id: str
    type: EntityType
    name: str
    description: str
    actor: Actor | None = None
    style: Style | None = None
    theme: SlideTheme | None = None

    @cached_property
    def row(self) -> EntityRow:
        """As the store would keep it."""
        voice = find_voice(self.actor.voice) if self.actor is not None else None
        return EntityRow(
            id=self.id,
            type=self.type,
            name=self.name,
            description=self.description,
            voice_id=voice.voice_id if voice is not None else None,
            created=PUBLISHED,
            updated=PUBLISHED,
        )

    @property
    def reference(self) -> ReferenceRow:
        """The picture of the entity, its default reference."""
        return ReferenceRow(self.id, self.picture_id, self.picture_words, is_default=True)

    @cached_property
    def picture_id(self) -> str:
        """The id of its picture: it derives from the entity's and changes with the drawing."""
        parts = (self.id, repr(self), _drawing_key(self.type))
        return _derived(ids.FILE, content_key(*parts))

    @property
    def picture_words(self) -> str:
        kinds = {"ACTOR": "Portrait", "VISUAL_STYLE": "Sample scene"}
        return f"{kinds.get(self.type, 'Title slide')} of {self.name}"


def _derived(prefix: str, text: str) -> str:
    return prefix + ids.base62(int.from_bytes(hashlib.sha256(text.encode()).digest()[:16], "big"))


def _entity_id(kind: EntityType, name: str) -> str:
    return _derived(ids.ENTITY, f"built-in {kind} {name}")


@cache
def _drawing_key(kind: EntityType) -> str:
    """A name for the code that draws the pictures of one type."""
    if kind == "ACTOR":
        packages = ("videogen_mcp.media.presenters", "videogen_mcp.media.visuals.illustrations")
        return content_key(*(source_key(package) for package in packages))
    if kind == "SLIDESHOW_THEME":
        return source_key("videogen_mcp.media.slide_themes")
    return source_key("videogen_mcp.media.visuals")


def _all() -> tuple[BuiltIn, ...]:
    actors = [
        BuiltIn(_entity_id("ACTOR", who.name), "ACTOR", who.name, who.description, actor=who)
        for who in ACTORS
    ]
    styles = [
        BuiltIn(
            _entity_id("VISUAL_STYLE", style.direction),
            "VISUAL_STYLE",
            style.name,
            style.description,
            style=style,
        )
        for style in STYLES
    ]
    themes = [
        BuiltIn(
            _entity_id("SLIDESHOW_THEME", theme.name),
            "SLIDESHOW_THEME",
            theme.name,
            theme.description,
            theme=theme,
        )
        for theme in THEMES
    ]
    return (*actors, *styles, *themes)


BUILT_INS = _all()
"""In the order in which they are listed."""
_BY_ID = {entity.id: entity for entity in BUILT_INS}


def built_in(entity_id: str) -> BuiltIn | None:
    """The entity of the catalogue with this id."""
    return _BY_ID.get(entity_id)


def built_ins_of(kind: str | None) -> tuple[BuiltIn, ...]:
    """The entities of one type, or all."""
    return tuple(entity for entity in BUILT_INS if kind in (None, entity.type))
