"""Generating images through the engine: sizes, results, references, entities, notes."""

from __future__ import annotations

import io
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw

from videogen_mcp.engine.catalog import built_ins_of
from videogen_mcp.engine.pipelines.tools.image import image_size
from videogen_mcp.wire import AspectRatio

from .engine_process import EngineProcess
from .test_tools import finish, make, refused, start

pytestmark = pytest.mark.slow

SQUARE = {"width": 1, "height": 1}


def pixels_of(result: dict[str, Any]) -> np.ndarray[Any, Any]:
    with Image.open(Path(result["file"]["localPath"])) as image:
        assert image.format == "PNG"
        return np.array(image.convert("RGB")).astype(int)


@pytest.mark.parametrize(
    ("ratio", "quality", "size"),
    [
        (None, None, (1024, 576)),
        ((1, 1), "LOW", (768, 768)),
        ((9, 16), "HIGH", (864, 1536)),
        ((3, 1), "MAX", (2048, 682)),
        ((1, 3), "STANDARD", (342, 1024)),
    ],
)
def test_the_long_side_follows_the_quality(
    ratio: tuple[int, int] | None, quality: str | None, size: tuple[int, int]
) -> None:
    shape = AspectRatio(width=ratio[0], height=ratio[1]) if ratio else None
    assert image_size(shape, quality) == size


def test_results_are_different_pictures_and_a_repetition_gives_the_same(
    engine: EngineProcess,
) -> None:
    body = {"prompt": "a red apple on a table", "aspectRatio": SQUARE, "quality": "LOW"}
    execution = make(engine, "generate-image", **body, numResults=2)
    first, second = execution["results"]
    assert first["type"] == "IMAGE"
    assert first["file"]["sourceToolType"] == "GENERATE_IMAGE"
    assert first["file"]["displayName"] == "Image: a red apple on a table.png"
    assert second["file"]["displayName"] == "Image: a red apple on a table (2).png"
    one, two = pixels_of(first), pixels_of(second)
    assert one.shape == (768, 768, 3)
    assert np.abs(one - two).mean() > 8
    assert any("not by an image model" in note for note in execution["degradations"])
    again = make(engine, "generate-image", **body)
    assert np.array_equal(pixels_of(again["results"][0]), one)


def test_words_that_are_not_shown_and_styles_that_are_approximated_are_said(
    engine: EngineProcess,
) -> None:
    execution = make(
        engine,
        "generate-image",
        prompt="photorealistic xylophone in a meadow",
        aspectRatio=SQUARE,
        quality="LOW",
    )
    notes = " ".join(execution["degradations"])
    assert '"xylophone"' in notes
    assert "Photorealism" in notes


def test_options_that_only_the_hosted_api_has_are_owned_up_to(engine: EngineProcess) -> None:
    body = {"prompt": "a pear", "aspectRatio": SQUARE, "quality": "LOW"}
    execution = make(
        engine,
        "generate-image",
        **body,
        watermarkMode="VIDEO_GEN",
        contentPolicyConfig={"maxPromptRewrites": 2},
    )
    for said in ("watermark", "contentPolicyConfig"):
        assert sum(said in note for note in execution["degradations"]) == 1
    plain = make(engine, "generate-image", **body, watermarkMode="AUTO")
    assert not any("watermark" in note for note in plain["degradations"])


def test_the_leading_colour_of_a_visual_style_is_used_as_its_note_says(
    engine: EngineProcess,
) -> None:
    entity = engine.client.post(
        "/v1/entities", json={"entityType": "VISUAL_STYLE", "name": "House look"}
    ).json()["entityId"]
    file_id = engine.upload("look.png", disc((230, 20, 60)))["fileId"]
    path = f"/v1/entities/{entity}/references"
    engine.client.post(path, json={"fileId": file_id, "isDefault": True})
    body = {"prompt": "a pear in a meadow", "aspectRatio": SQUARE, "quality": "LOW"}
    plain = make(engine, "generate-image", **body)
    styled = make(engine, "generate-image", **body, entityIds=[entity])
    assert any("their leading colour" in note for note in styled["degradations"])

    def redness(execution: dict[str, Any]) -> float:
        pixels = pixels_of(execution["results"][0])
        return float((pixels[..., 0] - pixels[..., 1]).mean())

    assert redness(styled) > redness(plain) + 40


def test_a_cancelled_picture_stops_within_two_seconds_and_leaves_nothing(
    engine: EngineProcess,
) -> None:
    execution_id = start(
        engine, "generate-image", prompt="a forgotten castle", numResults=60, quality="MAX"
    )
    path = f"/v1/tools/executions/{execution_id}"
    while not engine.client.get(f"{path}?waitSeconds=10").json()["stage"]:
        pass
    asked = time.monotonic()
    assert engine.client.post(f"{path}/cancel").status_code == 202
    execution = finish(engine, execution_id)
    assert time.monotonic() - asked < 2
    assert execution["status"] == "cancelled"
    assert execution["results"] == []
    deadline = time.monotonic() + 5
    while (engine.home / "tmp" / execution_id).exists():
        assert time.monotonic() < deadline
    names = [item["displayName"] for item in engine.client.get("/v1/files").json()["files"]]
    assert not any("forgotten castle" in name for name in names)


def disc(colour: tuple[int, int, int]) -> bytes:
    """A disc on white: something with a plain backdrop."""
    image = Image.new("RGB", (240, 240), (255, 255, 255))
    ImageDraw.Draw(image).ellipse((30, 30, 210, 210), fill=colour)
    stream = io.BytesIO()
    image.save(stream, format="PNG")
    return stream.getvalue()


def test_references_and_actors_and_products_are_in_the_picture(engine: EngineProcess) -> None:
    colour = (230, 20, 200)
    file_id = engine.upload("shoe.png", disc(colour))["fileId"]
    product = engine.client.post(
        "/v1/entities", json={"entityType": "PRODUCT", "name": "Shoe"}
    ).json()["entityId"]
    path = f"/v1/entities/{product}/references"
    engine.client.post(path, json={"fileId": file_id, "isDefault": True})
    actor = built_ins_of("ACTOR")[0].id

    def magenta(**more: Any) -> float:
        execution = make(engine, "generate-image", aspectRatio=SQUARE, quality="LOW", **more)
        away = np.abs(pixels_of(execution["results"][0]) - np.array(colour)).max(axis=2)
        return float((away < 40).mean())

    prompt = "on a beach"
    assert magenta(prompt=prompt) < 0.001
    assert magenta(prompt=prompt, entityIds=[product]) > 0.02
    assert magenta(prompt="in flat colours", imageFileIds=[file_id]) > 0.3
    both = make(
        engine,
        "generate-image",
        prompt=prompt,
        entityIds=[actor],
        aspectRatio=SQUARE,
        quality="LOW",
    )
    plain = make(engine, "generate-image", prompt=prompt, aspectRatio=SQUARE, quality="LOW")
    changed = np.abs(pixels_of(both["results"][0]) - pixels_of(plain["results"][0])).max(axis=2)
    assert (changed > 30).mean() > 0.1


def test_an_entity_of_another_type_is_refused(engine: EngineProcess) -> None:
    theme = built_ins_of("SLIDESHOW_THEME")[0].id
    status, message = refused(engine, "generate-image", prompt="a lake", entityIds=[theme])
    assert status == 400
    assert "SLIDESHOW_THEME" in message
