"""The tools that make one asset from another, end to end."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest
from PIL import Image

from tests.media.transform_pictures import composite, figure, portrait, texture, write_film
from videogen_mcp.media import svg
from videogen_mcp.media.transparent_video import transparent_frames

from .engine_process import EngineProcess
from .media_files import film, jpeg, turned
from .test_tools import finish, make, refused, start

pytestmark = pytest.mark.slow


def encoded(pixels: Any, kind: str = "PNG") -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, kind)
    return stream.getvalue()


def only_file(execution: dict[str, Any]) -> tuple[dict[str, Any], Path]:
    assert len(execution["results"]) == 1
    file: dict[str, Any] = execution["results"][0]["file"]
    return file, Path(file["localPath"])


@pytest.fixture(scope="module")
def portrait_id(engine: EngineProcess) -> str:
    return str(engine.upload("Portrait.png", encoded(portrait()[0]))["fileId"])


def test_a_cut_out_image_is_a_png_of_the_same_size_with_alpha(
    engine: EngineProcess, portrait_id: str
) -> None:
    execution = make(engine, "remove-image-background", imageFileId=portrait_id)
    file, path = only_file(execution)
    assert file["type"] == "IMAGE"
    assert file["displayName"] == "Portrait (no background).png"
    with Image.open(path) as image:
        assert (image.format, image.mode, image.size) == ("PNG", "RGBA", (320, 240))
        alpha = np.asarray(image.getchannel("A")) / 255
    assert np.abs(alpha - portrait()[1]).mean() < 0.03
    assert any("VIDEOGEN_API_KEY" in note for note in execution["degradations"])


def test_an_upscaled_image_is_upright_and_twice_as_large(engine: EngineProcess) -> None:
    source = engine.upload("turned.jpg", jpeg((120, 60), orientation=6))
    execution = make(
        engine, "upscale-image", imageFileId=source["fileId"], watermarkMode="VIDEO_GEN"
    )
    _, path = only_file(execution)
    with Image.open(path) as image:
        assert image.size == (120, 240)
        pixel = np.asarray(image.convert("RGB"))[20, 60]
    assert pixel[0] > 200
    assert pixel[2] < 60
    assert any("watermark" in note for note in execution["degradations"])


def test_a_vectorized_image_is_an_svg_of_its_size(engine: EngineProcess) -> None:
    pixels = np.zeros((150, 200, 4), np.uint8)
    cv2.circle(pixels, (100, 75), 60, (220, 40, 30, 255), -1, cv2.LINE_AA)
    source = engine.upload("dot.png", encoded(pixels))
    execution = make(engine, "vectorize-image", imageFileId=source["fileId"], numResults=2)
    assert any("alike" in note for note in execution["degradations"])
    for result in execution["results"]:
        text = Path(result["file"]["localPath"]).read_text(encoding="utf-8")
        assert 'viewBox="0 0 200 150"' in text
        drawn = svg.rasterize(text)
        assert drawn[75, 100].tolist()[0] > 200
        assert drawn[5, 5, 3] == 0


def test_what_needs_no_work_is_refused_with_the_reason(engine: EngineProcess) -> None:
    drawn = svg.document('<rect width="9" height="9"/>', 9, 9)
    vector = engine.upload("icon.svg", drawn.encode())["fileId"]
    large = engine.upload("large.png", encoded(np.zeros((20, 3840), np.uint8)))["fileId"]
    tiny = engine.upload("dot.png", encoded(np.zeros((1, 1), np.uint8)))["fileId"]
    for tool, file_id, part in (
        ("vectorize-image", vector, "SVG already"),
        ("upscale-image", vector, "sharp at every size"),
        ("upscale-image", large, "4K already"),
        ("image-3d-effect", tiny, "1x1"),
    ):
        code, message = refused(engine, tool, imageFileId=file_id)
        assert code == 400
        assert "imageFileId" in message
        assert part in message


def test_a_plain_surface_has_no_subject_and_the_error_says_so(engine: EngineProcess) -> None:
    plain = engine.upload("wall.png", encoded(np.full((80, 90, 3), 120, np.uint8)))["fileId"]
    execution = finish(engine, start(engine, "remove-image-background", imageFileId=plain))
    assert execution["status"] == "failed"
    assert execution["error"]["code"] == "no_subject"
    assert "imageFileId" in execution["error"]["message"]


def test_an_upscaled_video_keeps_its_turn_its_length_and_its_sound(engine: EngineProcess) -> None:
    source = engine.upload("phone.mp4", turned(film(seconds=0.5, size=(160, 90))))
    execution = make(engine, "upscale-video", videoFileId=source["fileId"])
    file, path = only_file(execution)
    assert file["durationSeconds"] == pytest.approx(0.5, abs=0.05)
    with av.open(str(path)) as container:
        video = container.streams.video[0]
        assert (video.width, video.height, video.average_rate) == (180, 320, 30)
        assert container.streams.audio[0].codec_context.name == "aac"


def test_a_video_without_background_is_transparent_and_sounds(
    engine: EngineProcess, tmp_path: Path
) -> None:
    ground = np.full((90, 160, 3), (40, 190, 70), np.float32)
    pictures, alphas = [], []
    for number in range(8):
        alphas.append(figure(90, 160, 2.0 * number - 8))
        subject = np.array([205, 90, 50], np.float32) + texture(90, 160, 2, 14)
        pictures.append(composite(alphas[-1], subject, ground))
    content = write_film(tmp_path / "screen.mp4", pictures).read_bytes()
    source = engine.upload("screen.mp4", content)
    execution = make(engine, "remove-video-background", videoFileId=source["fileId"])
    file, path = only_file(execution)
    assert file["displayName"] == "screen (no background).webm"
    made = list(transparent_frames(path))
    assert len(made) == len(alphas)
    pairs = zip(made, alphas, strict=True)
    faults = [np.abs(rgba[..., 3] / 255 - alpha).mean() for rgba, alpha in pairs]
    assert max(faults) < 0.03
    with av.open(str(path)) as container:
        assert container.streams.audio[0].codec_context.name == "opus"


def test_a_picture_in_depth_is_a_loop_that_moves(engine: EngineProcess, portrait_id: str) -> None:
    execution = make(engine, "image-3d-effect", imageFileId=portrait_id, numResults=2)
    first, second = (Path(result["file"]["localPath"]) for result in execution["results"])
    assert execution["results"][0]["file"]["durationSeconds"] == pytest.approx(6, abs=0.1)
    with av.open(str(first)) as container:
        frames = [
            frame.to_ndarray(format="gray").astype(int) for frame in container.decode(video=0)
        ]
    assert len(frames) == 180
    swing = np.abs(frames[1] - frames[46]).mean()
    assert swing > 4
    assert np.abs(frames[1] - frames[-1]).mean() < 0.5 * swing, "its end meets its beginning"
    assert first.read_bytes() != second.read_bytes()
