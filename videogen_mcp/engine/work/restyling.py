"""Repainting films, in a worker process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any


def restyle_video(
    *, path: Path, prompt: str, seed: int, target: Path, progress: Callable[[float], None]
) -> dict[str, Any]:
    """Writes the film in the style of the prompt to `target` (.mp4); returns what was made."""
    from ...media.restyling.film import restyle_film

    made = restyle_film(path, prompt, seed, target, progress)
    return {
        "width": made.width,
        "height": made.height,
        "seconds": made.seconds,
        "has_sound": made.has_sound,
        "style": made.choice.told,
        "is_meant": made.choice.is_meant,
        "notes": made.notes,
    }
