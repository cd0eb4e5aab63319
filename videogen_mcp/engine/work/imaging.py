"""Composing pictures from prompts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path


def compose_image(
    *,
    prompt: str,
    style: str | None,
    size: tuple[int, int],
    seed: int,
    variation: int,
    references: Sequence[Path],
    subjects: Sequence[Path],
    people: Sequence[Path],
    path: Path,
    progress: Callable[[float], None],
) -> None:
    """Writes the picture of a prompt to `path` (.png)."""
    import cv2

    from ...media.imagery import compose_picture, flatten

    scene = compose_picture(
        prompt,
        *size,
        style=style,
        seed=seed,
        variation=variation,
        references=references,
        subjects=subjects,
        people=people,
    )
    progress(0.8)
    if not cv2.imwrite(str(path), cv2.cvtColor(flatten(scene), cv2.COLOR_RGB2BGR)):
        raise OSError(f"{path} could not be written")


def draw_presenter(*, entity_id: str, path: Path, progress: Callable[[float], None]) -> None:
    """Writes a built-in actor, head and shoulders without a ground, to `path` (.png)."""
    import cv2

    from ...media.presenters.portrait import parts
    from ...media.svg import document, rasterize
    from ...media.visuals.illustrations.style import CANVAS
    from ..catalog import built_in

    entity = built_in(entity_id)
    assert entity is not None
    assert entity.actor is not None
    drawn = parts(entity.actor.look)
    body = "".join(fragment for name, fragment in drawn.items() if name != "ground")
    pixels = rasterize(document(body, CANVAS, CANVAS), width=1024, height=1024)
    progress(0.8)
    if not cv2.imwrite(str(path), cv2.cvtColor(pixels, cv2.COLOR_RGBA2BGRA)):
        raise OSError(f"{path} could not be written")


def describe_image(
    *,
    prompt: str,
    style: str | None,
    references: Sequence[Path],
    progress: Callable[[float], None],
) -> dict[str, list[str]]:
    """What a picture of the prompt will lack.

    Words left out, styles to approximate, references not cut out, a style whose words say nothing.
    """
    from ...media.imagery import left_out
    from ...media.imagery.direction_looks import look_for, paints_itself
    from ...media.imagery.grammar import read_prompt
    from ...media.imagery.looks import Look
    from ...media.imagery.references import is_cut_out, is_ground

    wish = read_prompt(prompt)
    asked = read_prompt(style).styles if style else []
    asked = [name for name in asked if name not in paints_itself(style)]
    styles = [*wish.styles, *asked]
    is_mute = style is not None and not asked and look_for("", style, None) == Look()
    as_subjects = references if not is_ground(wish) else references[1:]
    prints = [str(i + 1) for i, path in enumerate(as_subjects) if not is_cut_out(path)]
    progress(1.0)
    return {
        "left_out": left_out(prompt),
        "styles": styles,
        "prints": prints,
        "mute_style": [style] if style and is_mute else [],
    }


def words_left_out(*, prompts: Sequence[str], progress: Callable[[float], None]) -> list[list[str]]:
    """For each prompt the words that nothing in its picture stands for."""
    from ...media.clips.directing import without_camera
    from ...media.imagery import left_out

    return [left_out(without_camera(prompt)) for prompt in prompts]


def which_are_cut_out(*, paths: Sequence[Path], progress: Callable[[float], None]) -> list[bool]:
    """For each picture whether it is a thing with a shape of its own, not a whole view."""
    from ...media.imagery.references import is_cut_out

    return [is_cut_out(path) for path in paths]
