"""Pictures and films made from other pictures and films, in a worker process.

Every function writes the file at `target` and returns what is to be said about it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..errors import EngineError

Report = Callable[[float], None]


def no_subject(field: str, reason: object) -> EngineError:
    """Nothing could be cut out; `field` names the file that was to be."""
    return EngineError(
        f"{field}: no subject was found: {reason}. Use a picture whose subject differs from its "
        "background in colour or sharpness, or set VIDEOGEN_API_KEY to use the hosted API's model.",
        "no_subject",
    )


def vectorize(*, path: Path, target: Path, progress: Report) -> dict[str, Any]:
    """Writes an SVG; returns how alike it is (SSIM), its paths, and notes."""
    from ...media.transforms.tracing import trace_picture

    traced = trace_picture(path, target, progress)
    return {"alike": traced.alike, "paths": traced.paths, "notes": traced.notes}


def remove_background(
    *, path: Path, target: Path, model: Path | None, progress: Report
) -> dict[str, Any]:
    """Writes a PNG; returns how the subject was found, and notes. `model` is an ONNX file."""
    from ...media.transforms.cutout import NoSubject, cut_out_picture
    from ...media.transforms.matting_model import UnusableModel

    try:
        cut = cut_out_picture(path, target, progress, model)
    except UnusableModel as error:
        raise EngineError(f"VIDEOGEN_MATTING_MODEL: {error}.", "provider_failed") from error
    except NoSubject as error:
        raise no_subject("imageFileId", error) from error
    return {"is_exact": cut.is_exact, "was_cut_out": cut.was_cut_out, "notes": cut.notes}


def remove_film_background(*, path: Path, target: Path, progress: Report) -> dict[str, Any]:
    """Writes a WebM; returns how the subject was found, and notes."""
    from ...media.transforms.cutout import NoSubject
    from ...media.transforms.film_cutout import cut_out_film

    try:
        cut = cut_out_film(path, target, progress)
    except NoSubject as error:
        raise no_subject("videoFileId", error) from error
    return {"is_exact": cut.is_exact, "was_cut_out": cut.was_transparent, "notes": cut.notes}


def upscale_image(*, path: Path, target: Path, progress: Report) -> dict[str, Any]:
    """Writes a PNG; returns how many times larger it is, and notes."""
    from ...media.transforms.upscaling import LargeEnough, upscale_picture

    try:
        large = upscale_picture(path, target, progress)
    except LargeEnough as error:
        raise EngineError(f"imageFileId: {error}.") from error
    return {"factor": large.factor, "notes": large.notes}


def upscale_video(*, path: Path, stem: Path, progress: Report) -> dict[str, Any]:
    """Writes `stem`.mp4, or .webm for a see-through film; returns its path and its factor."""
    from ...media.transforms.film_upscaling import upscale_film
    from ...media.transforms.upscaling import LargeEnough

    try:
        target, large = upscale_film(path, stem, progress)
    except LargeEnough as error:
        raise EngineError(f"videoFileId: {error}.") from error
    return {"path": str(target), "factor": large.factor, "notes": large.notes}


def give_depth(*, path: Path, target: Path, move: int, progress: Report) -> dict[str, Any]:
    """Writes an MP4 in which the camera makes one of its moves; returns notes."""
    from ...media.transforms.parallax import TooSmall, animate_picture

    try:
        notes = animate_picture(path, target, move, progress)
    except TooSmall as error:
        raise EngineError(f"imageFileId: {error}.") from error
    return {"notes": notes}


def upscale_asset(*, path: Path, kind: str, stem: Path, progress: Report) -> dict[str, Any] | None:
    """As `upscale_image` and `upscale_video`; None for what is 4K already."""
    from ...media.transforms.film_upscaling import upscale_film
    from ...media.transforms.upscaling import LargeEnough, upscale_picture

    target = stem.with_suffix(".png")
    try:
        if kind == "VIDEO":
            target, large = upscale_film(path, stem, progress)
        else:
            large = upscale_picture(path, target, progress)
    except LargeEnough:
        return None
    return {"path": str(target), "factor": large.factor, "notes": large.notes}
