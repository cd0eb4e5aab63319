"""Making a sound effect as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any


def make_effect(
    *,
    prompt: str,
    seconds: float | None,
    seed: int,
    path: Path,
    progress: Callable[[float], None],
) -> dict[str, Any]:
    """Writes the effect to `path` (.m4a); returns what it is made of and what is weaker."""
    from ...media.audio.codec import encode_aac
    from ...media.audio.effects import effect_for

    made = effect_for(prompt, seconds, seed)
    progress(0.8)
    encode_aac(made.samples, path)
    return {"effects": list(made.effects), "approximated": made.approximated}
