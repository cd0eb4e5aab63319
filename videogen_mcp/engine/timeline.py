"""The timeline: the editable content of a project, as one document.

Workflows build it, remix actions change it, exports render it. Shots are tied to words, not to
seconds, so that another narration moves them along; `layout` turns words into frames.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, field_serializer

from ..media.slide_themes import SlideTheme
from ..media.visuals.brief import VisualBrief
from ..wire import LogoPosition, RemixTransitionStyle, WorkflowCaptionStyle

PAUSE = 0.35
"""Seconds between sections; a spoken narration brings some 0.4 s of silence at its end."""

DEFAULT_MUSIC_VOLUME = 0.5
DEFAULT_LOGO_PERCENT = 10.0
DEFAULT_LOGO_POSITION: LogoPosition = "TOP_RIGHT"


class Document(BaseModel):
    """A part of the timeline; edits make changed copies."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Word(Document):
    """A spoken word; seconds from the start of its section's narration."""

    text: str
    start: float
    end: float


class Span(Document):
    """A part of a sound, in seconds from its beginning."""

    start: float
    end: float


class Heard(Document):
    """What is heard for a section, and its words.

    `kept` are the parts of the sound that are left of it, None is all of it; `duration` and the
    times of the words are those after cutting. Silences longer than `longest_pause` were shortened
    to it, which holds for whatever is spoken in its place.
    """

    duration: float
    words: tuple[Word, ...] = ()
    kept: tuple[Span, ...] | None = None
    longest_pause: float | None = None


class SpokenNarration(Heard):
    """A voice that speaks the section's text. A missing sound is remade from these fields."""

    kind: Literal["spoken"] = "spoken"
    voice_id: str
    language: str
    speed: float


class RecordedNarration(Heard):
    """A recording of the user's, which `kept` says the parts of.

    `pauses` are where it is quiet, on the clock of the words; None when nobody listened, and then
    whatever lies between words counts as a pause.
    """

    kind: Literal["recorded"] = "recorded"
    file_id: str
    pauses: tuple[Span, ...] | None = None


class Silence(Heard):
    """Nobody speaks."""

    kind: Literal["silence"] = "silence"


def _kind_of(value: Any) -> str:
    """Timelines of the first engines name no kind: all their narration was spoken."""
    found = value.get("kind") if isinstance(value, dict) else value.kind
    return found or "spoken"


Narration = Annotated[
    Annotated[SpokenNarration, Tag("spoken")]
    | Annotated[RecordedNarration, Tag("recorded")]
    | Annotated[Silence, Tag("silence")],
    Discriminator(_kind_of),
]


class DrawnVisual(Document):
    """A scene of our own; with `zoom` the camera moves in on it."""

    kind: Literal["drawn"] = "drawn"
    brief: VisualBrief
    zoom: bool = False


class FileVisual(Document):
    """A picture or a video that is a file.

    A video plays from `start` seconds on, with its own sound at `volume`: 0 is none, 1 its own.
    A picture may be `restyled` in the words of a style. Stock footage knows the words that it
    was found by (`stock_query`) and the provider's ids of all that was shown in this place, the
    last one now.
    `moves_like` is the file that it took the place of: the camera moves over it in the same way.
    """

    kind: Literal["file"] = "file"
    file_id: str
    zoom: bool = True
    start: float = 0.0
    volume: float = 0.0
    restyled: str | None = None
    stock_query: str | None = None
    stock_ids: tuple[int, ...] = ()
    moves_like: str | None = None


class ComposedVisual(Document):
    """A picture put together from a description of what is to be seen."""

    kind: Literal["composed"] = "composed"
    prompt: str
    style: str | None = None
    seed: int = 0
    zoom: bool = True


class CodeVisual(Document):
    """Program text in a window, in the colours of an art direction."""

    kind: Literal["code"] = "code"
    code: str
    language: str | None = None
    direction: str = "tech"
    hue: float = 255.0
    zoom: bool = False


class SlideVisual(Document):
    """A page (0 is the first) of a deck that is a file, shown whole on a ground of `#rrggbb`.

    With a `theme` it is set anew in it, from the deck's words and pictures.
    """

    kind: Literal["slide"] = "slide"
    file_id: str
    page: int
    ground: str
    theme: SlideTheme | None = None
    zoom: bool = False


class FilmedVisual(Document):
    """A clip: a scene composed for a prompt, or pictures of files that come to life.

    It is filmed at the size of the frame and as long as its shot. `actors` and `products` are ids
    of entities that stand in the scene, `files` of pictures: with `is_opening` the clip begins with
    them, else they are put into the scene. `beds` name the ambient sounds that are heard with it.
    """

    kind: Literal["filmed"] = "filmed"
    prompt: str
    style: str | None = None
    actors: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    is_opening: bool = True
    seed: int = 0
    beds: tuple[str, ...] = ()

    @property
    def is_composed(self) -> bool:
        """Whether the scene is drawn from the prompt."""
        return not (self.files and self.is_opening)


Visual = Annotated[
    DrawnVisual | FileVisual | ComposedVisual | CodeVisual | FilmedVisual | SlideVisual,
    Field(discriminator="kind"),
]


class Shot(Document):
    """One visual, shown from its first word until the next shot's first word.

    Where the user said what it shows (`is_directed`), nothing may stand in its place.
    """

    first_word: int
    text: str
    visual: Visual
    transition: RemixTransitionStyle = "FADE"
    is_directed: bool = False


ShotChange = Callable[[int, int, Shot], Shot]


class Section(Document):
    """A paragraph of the script, a slide or a scene.

    It lasts as long as its narration, at least `seconds`, and `pause` seconds more when another
    section follows.
    """

    text: str
    narration: Narration
    shots: tuple[Shot, ...] = ()
    seconds: float = 0.0
    pause: float = PAUSE

    @property
    def length(self) -> float:
        """Seconds without the pause."""
        return max(self.narration.duration, self.seconds)


class Music(Document):
    file_id: str
    volume: float = DEFAULT_MUSIC_VOLUME


class Logo(Document):
    file_id: str
    position: LogoPosition = DEFAULT_LOGO_POSITION
    size_percent: float = DEFAULT_LOGO_PERCENT


class Presenter(Document):
    """Who is seen speaking the narration: a drawn actor, else the one in a picture."""

    entity_id: str
    name: str
    picture_file_id: str | None = None


class Captions(Document):
    """Captions and their look; fields of the style that nobody gave stay open."""

    enabled: bool = False
    style: WorkflowCaptionStyle = WorkflowCaptionStyle()

    @field_serializer("style")
    def _given_fields(self, style: WorkflowCaptionStyle) -> dict[str, Any]:
        # An open field means the default look, a given null means none.
        return style.model_dump(mode="json", exclude_unset=True)


class Timeline(Document):
    """A whole project. `applied` names the remix actions that are in it already."""

    format: Literal[1] = 1
    title: str
    aspect_width: int
    aspect_height: int
    language: str
    seed: int
    ai_style: str | None = None
    sections: tuple[Section, ...]
    music: Music | None = None
    logo: Logo | None = None
    presenter: Presenter | None = None
    captions: Captions = Captions()
    degradations: tuple[str, ...] = ()
    applied: tuple[str, ...] = ()

    @property
    def has_shots(self) -> bool:
        """Whether there is anything to see: a run that ended early may leave narration alone."""
        return any(section.shots for section in self.sections)

    def changed(self, **changes: object) -> Timeline:
        """A checked copy with some fields replaced."""
        return type(self).model_validate({**dict(self), **changes})

    def with_shots(self, change: ShotChange) -> Timeline:
        """A copy in which `change(section number, position in it, shot)` replaces every shot."""
        sections = [
            section.model_copy(
                update={
                    "shots": tuple(
                        change(number, position, shot)
                        for position, shot in enumerate(section.shots)
                    )
                }
            )
            for number, section in enumerate(self.sections)
        ]
        return self.changed(sections=tuple(sections))

    def noting(self, *degradations: str) -> Timeline:
        """A copy that also says what was done in a weaker way."""
        return self.changed(degradations=tuple(dict.fromkeys((*self.degradations, *degradations))))
