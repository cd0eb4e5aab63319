"""What a wish is about: the video as it is now, as far as wishes ask for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...wire import EnableCaptions, ResizeProject
from ..layout import lay_out
from ..remix.captions import with_captions
from ..timeline import DrawnVisual, RecordedNarration, Section, Shot, SpokenNarration, Timeline
from .wish import Wish


@dataclass(frozen=True)
class Scene:
    """A shot, the section that it is in, and how many shots that has."""

    shot: Shot
    section: Section
    section_number: int
    siblings: int

    @property
    def is_drawn(self) -> bool:
        return isinstance(self.shot.visual, DrawnVisual)

    @property
    def is_recorded(self) -> bool:
        return isinstance(self.section.narration, RecordedNarration)

    @property
    def layout(self) -> str | None:
        visual = self.shot.visual
        return visual.brief.layout if isinstance(visual, DrawnVisual) else None


@dataclass(frozen=True)
class Situation:
    """A timeline; without one there is no video yet."""

    timeline: Timeline | None = None

    def after(self, wish: Wish) -> Situation:
        """The situation in which the next wish of a message is read: new frame, new captions."""
        timeline = self.timeline
        if timeline is None:
            return self
        for action in wish.actions:
            if isinstance(action, ResizeProject):
                ratio = action.aspect_ratio
                timeline = timeline.changed(aspect_width=ratio.width, aspect_height=ratio.height)
            elif isinstance(action, EnableCaptions):
                timeline = with_captions(timeline, action)
        return replace(self, timeline=timeline)

    @property
    def scenes(self) -> tuple[Scene, ...]:
        if self.timeline is None:
            return ()
        return tuple(
            Scene(shot, section, number, len(section.shots))
            for number, section in enumerate(self.timeline.sections)
            for shot in section.shots
        )

    @property
    def spoken(self) -> SpokenNarration | None:
        """The first narration that a voice of ours speaks."""
        if self.timeline is None:
            return None
        own = (section.narration for section in self.timeline.sections)
        return next((item for item in own if isinstance(item, SpokenNarration)), None)

    @property
    def language(self) -> str:
        return self.timeline.language if self.timeline else "en-US"

    @property
    def seconds(self) -> float:
        return lay_out(self.timeline).seconds if self.timeline else 0.0
