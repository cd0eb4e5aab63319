"""Files in words: what is said is so, and nothing private is."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from videogen_mcp.media.describing import lettering
from videogen_mcp.media.describing.clips import describe_clip, spoken_length
from videogen_mcp.media.describing.colours import joined, main_colours
from videogen_mcp.media.describing.documents import describe_document
from videogen_mcp.media.describing.pictures import describe_picture
from videogen_mcp.media.describing.sounds import describe_sound
from videogen_mcp.media.listening.survey import Survey

SLIDE = (
    '<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    "<a:p><a:r><a:t>{}</a:t></a:r></a:p></p:sld>"
)
BOMB = (
    '<!DOCTYPE a [<!ENTITY x "boom boom boom"><!ENTITY y "&x;&x;&x;">]>'
    '<a xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">&y;</a>'
)


@pytest.fixture(autouse=True)
def _without_lettering(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lettering, "can_read", lambda: False)


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ((220, 20, 30), "red"),
        ((20, 60, 200), "blue"),
        ((30, 160, 60), "green"),
        ((250, 220, 40), "yellow"),
        ((255, 255, 255), "white"),
        ((5, 5, 8), "black"),
        ((128, 128, 128), "grey"),
        ((110, 65, 30), "brown"),
        ((240, 130, 30), "orange"),
    ],
)
def test_a_plain_colour_is_named(rgb: tuple[int, int, int], name: str) -> None:
    assert main_colours(np.full((40, 60, 3), rgb, np.uint8)) == [name]


def test_a_picture_is_told_by_shape_colour_and_camera_but_not_place(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).normal(0, 9, (300, 500, 3))
    image = Image.fromarray(np.clip(np.array([30, 90, 190]) + noise, 0, 255).astype(np.uint8))
    notes = image.getexif()
    notes[0x010F], notes[0x0110] = "Canon", "EOS R6"
    notes.get_ifd(0x8769)[0x9003] = "2024:06:12 10:00:00"
    notes.get_ifd(0x8825)[2] = (48.0, 51.0, 24.0)
    path = tmp_path / "sea.jpg"
    image.save(path, exif=notes)
    told = describe_picture(path, 500, 300)
    assert "Landscape photo, 500 by 300 pixels, mostly blue" in told
    assert "Taken with Canon EOS R6 in June 2024" in told
    assert "48" not in told
    assert "51" not in told


@pytest.mark.skipif(not lettering.can_read(), reason="the optional reader is not installed")
def test_lettering_in_a_picture_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    image = Image.new("RGB", (800, 200), "white")
    ImageDraw.Draw(image).text((40, 60), "Quarterly results", "black", ImageFont.load_default(60))
    image.save(tmp_path / "slide.png")
    assert "Quarterly results" in describe_picture(tmp_path / "slide.png", 800, 200)


def test_a_drawing_is_no_photo(tmp_path: Path) -> None:
    Image.new("RGB", (200, 300), (250, 250, 250)).save(tmp_path / "a.png")
    assert "bright portrait graphic" in describe_picture(tmp_path / "a.png", 200, 300).lower()


def test_the_scenes_of_a_video_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    write_clip(path, [(200, 30, 30), (30, 30, 200), (30, 180, 40)])
    told = describe_clip(path, 320, 180, 6.0, lambda _fraction: None)
    assert "landscape" in told.lower()
    assert "6 seconds" in told
    assert "At least 3 different scenes" in told
    assert all(color in told for color in ("red", "blue", "green"))


def test_a_text_is_told_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Moon landing.\n\nAn essay about " + "astronauts " * 4000)
    told, text = describe_document(path, "TEXT")
    assert told.startswith("Text. It begins: Moon landing. An essay about")
    assert len(told) < 300
    assert 1000 < len(text) <= 6000


def test_slides_are_read_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "a.pptx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in (10, 2, 1):
            archive.writestr(f"ppt/slides/slide{number}.xml", SLIDE.format(f"Point {number}"))
    told, text = describe_document(path, "SLIDESHOW")
    assert told.startswith("Slideshow of 3 slides")
    assert text == "Point 1 Point 2 Point 10"


def test_bombs_among_slides_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.pptx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ppt/slides/slide1.xml", BOMB)
        archive.writestr("ppt/slides/slide2.xml", b"<a>" + b" " * 50_000_000 + b"</a>")
        archive.writestr("ppt/slides/slide3.xml", SLIDE.format("Fine"))
    assert describe_document(path, "SLIDESHOW")[1] == "Fine"


def test_a_pdf_is_told_by_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    Image.new("RGB", (100, 100), "white").save(path)
    told, text = describe_document(path, "PDF")
    assert told == "PDF of 1 page, without text that can be read."
    assert text == ""


def test_an_animation_is_told_by_its_layers(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"v": "5", "fr": 30, "ip": 0, "op": 60, "layers": [{"nm": "Rocket"}]}')
    told, _ = describe_document(path, "LOTTIE")
    assert told == "Vector animation, 2.0 seconds with the layers Rocket."


def test_a_recording_is_told_by_what_is_heard() -> None:
    found = Survey()
    found.add("speech", -20.0, 90)
    found.add("music", -20.0, 60)
    assert describe_sound(found) == "Speech with some music, 2 minutes."


def test_lists_and_lengths_read_as_people_say_them() -> None:
    assert joined(["red", "blue", "white"]) == "red, blue and white"
    assert [spoken_length(seconds) for seconds in (1, 12, 200)] == [
        "1 second",
        "12 seconds",
        "3 minutes",
    ]


def write_clip(path: Path, colors: list[tuple[int, int, int]]) -> None:
    """Two seconds of each colour, a key frame every half second."""
    import av

    with av.open(str(path), "w") as out:
        stream = out.add_stream("libx264", rate=10, options={"g": "5"})
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for color in colors:
            pixels = np.full((180, 320, 3), color, np.uint8)
            for _ in range(20):
                out.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        out.mux(stream.encode(None))
