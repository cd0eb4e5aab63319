"""GENERATE_IMAGE: illustrations of a prompt, each result composed in another way."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ....wire import AspectRatio, GenerateImageRequest, WorkflowVisualStyle
from ...entity_finding import FoundEntity, find_entity
from ...finding import find_media
from ...names import one_line
from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...work.imaging import compose_image, describe_image, draw_presenter
from ..styling import style_words
from .making import ToolFile, ToolResults, numbered

LONG_SIDES = {"LOW": 768, "STANDARD": 1024, "HIGH": 1536, "MAX": 2048}
"""The longer side of a picture in pixels, by quality."""
DEFAULT_QUALITY = "STANDARD"
DEFAULT_RATIO = AspectRatio(width=16, height=9)
NAME_LENGTH = 60
DRAWN = (
    "The picture is an illustration put together from drawings by the words of the prompt, not by "
    "an image model. Set VIDEOGEN_API_KEY to use the hosted API's."
)
_MODEL = "Set VIDEOGEN_API_KEY to use the hosted API's image models."
_APPROXIMATED = {"photo": "Photorealism", "clay": "3D rendering", "oil": "Oil painting"}


@dataclass
class _Materials:
    """The files that a picture is made with, and what was not used of the entities."""

    references: list[Path] = field(default_factory=list)
    subjects: list[Path] = field(default_factory=list)
    people: list[Path] = field(default_factory=list)
    style: str | None = None
    notes: list[str] = field(default_factory=list)


def generate_image(job: Job, progress: Progress) -> ToolResults:
    """Every result is a PNG of another composition; the same request gives the same pictures."""
    request = GenerateImageRequest.model_validate(job.run.request)
    materials = _gather(job, request)
    notes = _notes(job, request, materials)
    paths = [job.scratch() / f"image-{index}.png" for index in range(request.num_results)]
    tasks = [
        Task(
            f"compose:{index}",
            compose_image,
            {
                "prompt": request.prompt,
                "style": materials.style,
                "size": image_size(request.aspect_ratio, request.quality),
                "seed": _seed(request.prompt),
                "variation": index,
                "references": materials.references,
                "subjects": materials.subjects,
                "people": materials.people,
                "path": path,
            },
            "Drawing the picture",
        )
        for index, path in enumerate(paths)
    ]
    job.services.workers.run(tasks, job.cancel, progress.report)
    name = f"Image: {one_line(request.prompt)[:NAME_LENGTH].strip()}"
    files = [ToolFile(path, f"{numbered(name, index)}.png") for index, path in enumerate(paths)]
    return ToolResults(files, notes)


def image_size(ratio: AspectRatio | None, quality: str | None) -> tuple[int, int]:
    """Width and height in pixels, even numbers, the longer side by quality."""
    shape = ratio or DEFAULT_RATIO
    long = LONG_SIDES[quality or DEFAULT_QUALITY]
    share = long / max(shape.width, shape.height)
    return 2 * round(shape.width * share / 2), 2 * round(shape.height * share / 2)


def _seed(prompt: str) -> int:
    return int.from_bytes(hashlib.sha256(prompt.encode()).digest()[:4], "big")


def _gather(job: Job, request: GenerateImageRequest) -> _Materials:
    """Reference files, and what the entities bring: faces, products, words of a style."""
    services = job.services
    materials = _Materials()
    for file_id in request.image_file_ids:
        row = find_media(services, "imageFileIds", file_id, "IMAGE")
        materials.references.append(services.files.path(row))
    for entity_id in request.entity_ids:
        found = find_entity(services, "entityIds", entity_id)
        if found.row.type == "VISUAL_STYLE":
            _take_style(job, entity_id, materials)
        elif found.row.type == "ACTOR":
            materials.people += _pictures_of(job, found, materials)
        else:
            materials.subjects += _pictures_of(job, found, materials)
    return materials


def _take_style(job: Job, entity_id: str, materials: _Materials) -> None:
    words, notes = style_words(job, WorkflowVisualStyle(type="AI_IMAGE", entity_id=entity_id))
    materials.style = " ".join(filter(None, (materials.style, words)))
    materials.notes += notes


def _pictures_of(job: Job, found: FoundEntity, materials: _Materials) -> list[Path]:
    """The picture of an actor or a product: drawn for a built-in one, else its reference."""
    if found.built_in is not None and found.built_in.actor is not None:
        path = job.scratch() / f"actor-{len(materials.people)}.png"
        job.services.workers.call(
            draw_presenter,
            job.cancel,
            stage="Drawing the actor",
            entity_id=found.row.id,
            path=path,
        )
        return [path]
    reference = found.default_reference
    row = job.services.files.find(reference.file_id) if reference else None
    if row is None or row.status != "ready" or row.type != "IMAGE":
        materials.notes.append(
            f"{found.row.name!r} is not in the picture: it has no reference image. Add one to it."
        )
        return []
    return [job.services.files.path(row)]


def _notes(job: Job, request: GenerateImageRequest, materials: _Materials) -> list[str]:
    """What is weaker than was asked for, each in one sentence."""
    about: dict[str, list[str]] = job.services.workers.call(
        describe_image,
        job.cancel,
        stage="Reading the prompt",
        prompt=request.prompt,
        style=materials.style,
        references=materials.references,
    )
    notes = [DRAWN, *materials.notes]
    if about["left_out"]:
        words = _listed(f'"{word}"' for word in about["left_out"])
        notes.append(f"Nothing in the picture stands for these words: {words}. {_MODEL}")
    for name in dict.fromkeys(about["styles"]):
        if name in _APPROXIMATED:
            notes.append(f"{_APPROXIMATED[name]} is only approximated. {_MODEL}")
    if about["mute_style"]:
        notes.append(
            "The words of the visual style name no colours and no way of painting that the local "
            "engine knows: the picture has its usual look. Describe the style with words such as "
            f"watercolour, retro, dark or teal. {_MODEL}"
        )
    if about["prints"]:
        notes.append(
            "References whose background is neither transparent nor plain stand in the picture as "
            "prints. Cut them out first with remove-image-background."
        )
    return notes


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)
