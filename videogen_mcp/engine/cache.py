"""Content-addressed files that can be made again: scenes, segments, sound."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import logging
import os
import time
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from .settings import EngineSettings

logger = logging.getLogger(__name__)

RECENT = 3600.0
"""Files used within so many seconds are never swept: a run may be about to need them."""


def content_key(*parts: Any) -> str:
    """A name for whatever is made from these JSON-like parts and nothing else."""
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, default=_plain)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(part: Any) -> Any:
    return part.model_dump(mode="json") if isinstance(part, BaseModel) else str(part)


@cache
def source_key(package: str) -> str:
    """A name for the code of a package of ours, so that other code makes other keys."""
    spec = importlib.util.find_spec(package)
    digest = hashlib.sha256()
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for path in sorted(Path(folder).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def cached(settings: EngineSettings, kind: str, name: str) -> Path:
    """The place of a cached file."""
    return settings.folder("cache", kind) / name


def is_there(path: Path) -> bool:
    """Whether a cached file exists; if so it counts as used now."""
    try:
        os.utime(path)
    except FileNotFoundError:
        return False
    return True


def sweep(settings: EngineSettings) -> None:
    """Removes the files that were not used for longest, until the cache is within its limit."""
    found = []
    for path in settings.folder("cache").rglob("*"):
        if path.is_file():
            status = path.stat()
            found.append((status.st_mtime, status.st_size, path))
    total = sum(size for _, size, _ in found)
    for used, size, path in sorted(found):
        if total <= settings.cache_limit or time.time() - used < RECENT:
            break
        path.unlink(missing_ok=True)
        total -= size
        logger.info("swept %s", path.name)
