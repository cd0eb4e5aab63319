"""Wishes about a video in plain words, understood without a language model.

A message becomes tokens with meanings (`lexicon/`, `tokens`), these become clauses about one topic
each (`clauses`), and a reader per topic turns a clause into remix actions. A clause counts as
understood only when every word of it is; whatever is left over is said, never guessed at.
"""

from __future__ import annotations

from .reading import Reading, read_wishes
from .situation import Situation
from .videos import VideoWish, read_video_wish

__all__ = ["Reading", "Situation", "VideoWish", "read_video_wish", "read_wishes"]
