"""Composing background music."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def compose(
    *, prompt: str, seconds: float, seed: int, path: Path, progress: Callable[[float], None]
) -> None:
    """Writes an instrumental bed of that length to `path` (.m4a)."""
    from ...media.audio.codec import encode_aac
    from ...media.audio.music import compose_music

    samples = compose_music(prompt, seconds, seed=seed)
    progress(0.9)
    encode_aac(samples, path)
