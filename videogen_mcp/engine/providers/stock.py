"""Stock footage from Pexels, with a key of the user's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlencode

from ..outbound import OutboundError, get_json
from ..settings import EngineSettings

SECONDS = 20.0
PAGE = 15
LARGEST_SIDE = 2000
"""Pixels of the longer side above which a smaller rendition is taken, where there is one."""

Orientation = Literal["landscape", "portrait", "square"]


class StockUnavailable(Exception):
    """The provider gave no answer; its message says why, without the key."""


@dataclass(frozen=True)
class StockVideo:
    """A video that can be downloaded, and who made it."""

    id: int
    url: str
    author: str
    duration: float


@dataclass(frozen=True)
class StockProvider:
    """The video search of Pexels."""

    base_url: str
    api_key: str = field(repr=False)

    @classmethod
    def configured(cls, settings: EngineSettings) -> StockProvider | None:
        """The provider of the settings; None without a key."""
        if not settings.pexels_api_key:
            return None
        return cls(settings.pexels_base_url.rstrip("/"), settings.pexels_api_key)

    def find(self, query: str, orientation: Orientation) -> list[StockVideo]:
        """Videos for some words, the most fitting first; raises StockUnavailable."""
        asked = urlencode({"query": query, "orientation": orientation, "per_page": PAGE})
        try:
            answer = get_json(
                f"{self.base_url}/videos/search?{asked}",
                headers={"Authorization": self.api_key},
                seconds=SECONDS,
            )
        except OutboundError as error:
            raise StockUnavailable(error.message) from error
        videos = answer.get("videos") if isinstance(answer, dict) else None
        if not isinstance(videos, list):
            raise StockUnavailable("The answer holds no videos.")
        return [video for item in videos if (video := _video(item)) is not None]


def orientation_of(width: int, height: int) -> Orientation:
    """The orientation that fills a frame best."""
    if 5 * min(width, height) > 4 * max(width, height):
        return "square"
    return "landscape" if width > height else "portrait"


def _video(item: Any) -> StockVideo | None:
    """One search result; None for what has no file that can be shown."""
    try:
        files = [one for one in item["video_files"] if one.get("file_type") == "video/mp4"]
        best = max(files, key=_suitability)
        author = str((item.get("user") or {}).get("name") or "unknown")
        return StockVideo(int(item["id"]), str(best["link"]), author, float(item["duration"]))
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _suitability(one: dict[str, Any]) -> tuple[bool, int]:
    """Large enough for HD, and not larger than that needs."""
    side = max(int(one.get("width") or 0), int(one.get("height") or 0))
    is_light = side <= LARGEST_SIDE
    return is_light, side if is_light else -side
