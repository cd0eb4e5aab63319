"""What a motion graphic is made from: its prompt, its reference files and its entities."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from ..wire import GenerateMotionGraphicRequest
from .entity_finding import FoundEntity, find_entity
from .errors import EngineError
from .finding import find_media
from .services import Services
from .work.graphics import GraphicSource, described

LONGEST_MEDIA = 15 * 60
"""Seconds of a sound or a film: their sound is held in memory."""

SHOWN = ("PRODUCT", "ACTOR")
"""Entities whose picture may be shown; the others only lend their colours and words."""


def check_graphic(services: Services, request: GenerateMotionGraphicRequest) -> None:
    """The prompt says what is to be shown; raises EngineError naming what it lacks."""
    source = graphic_source(services, request)
    # Colours of pictures change nothing about that, and cost time.
    described(dataclasses.replace(source, style_pictures=()))


def graphic_source(services: Services, request: GenerateMotionGraphicRequest) -> GraphicSource:
    """The prompt with the files that it refers to, and what its entities tell of the brand."""
    by_type: dict[str, list[Path]] = {"IMAGE": [], "VIDEO": [], "AUDIO": []}
    for position, file_id in enumerate(request.file_ids):
        row = find_media(services, f"fileIds.{position}", file_id, *by_type)
        length = row.duration or 0.0
        if length > LONGEST_MEDIA:
            raise EngineError(
                f"fileIds.{position}: {length / 60:.0f} minutes are more than the "
                f"{LONGEST_MEDIA // 60} that a motion graphic can use. Cut the file first."
            )
        by_type[str(row.type)].append(services.files.path(row))
    found = [
        find_entity(services, f"entityIds.{position}", entity_id)
        for position, entity_id in enumerate(request.entity_ids)
    ]
    shown = [path for e in found if e.row.type in SHOWN for path in _picture(services, e)]
    styles = [path for e in found if e.row.type not in SHOWN for path in _picture(services, e)]
    return GraphicSource(
        prompt=request.prompt,
        images=(*by_type["IMAGE"], *shown),
        videos=tuple(by_type["VIDEO"]),
        audios=tuple(by_type["AUDIO"]),
        brand=" ".join(f"{e.row.name}. {e.row.description}" for e in found),
        style_pictures=tuple(styles),
    )


def _picture(services: Services, entity: FoundEntity) -> Sequence[Path]:
    """The entity's default picture, where it has one whose bytes are there."""
    reference = entity.default_reference
    row = services.files.find(reference.file_id) if reference else None
    if row is None or row.status != "ready" or row.type != "IMAGE":
        return ()
    return (services.files.path(row),)
