"""What one clip shows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..presenters.look import Look


@dataclass(frozen=True)
class Shooting:
    """What one clip shows. `scene` and `track` are files that other tasks write.

    `start` is the first frame; `pictures` and `films` are shown one after another; without any of
    these the scene of the prompt is. `look` is who speaks where no face of a picture does.
    """

    width: int
    height: int
    fps: int
    seconds: float
    prompt: str
    seed: int
    variation: int = 0
    scene: Path | None = None
    start: Path | None = None
    pictures: tuple[Path, ...] = ()
    films: tuple[Path, ...] = ()
    track: Path | None = None
    look: Look | None = None

    @property
    def frames(self) -> int:
        return max(round(self.seconds * self.fps), 1)
