"""Presentations and PDFs, generated."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pptx
from PIL import Image, ImageDraw
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches, Pt

RED, BLUE = RGBColor(220, 20, 20), RGBColor(20, 20, 220)


def presentation(*, wide: bool = True) -> Any:
    """An empty one, of 16:9 or 4:3."""
    made = pptx.Presentation()
    made.slide_width, made.slide_height = Inches(10), Inches(5.625 if wide else 7.5)
    return made


def blank(deck: Any) -> Any:
    return deck.slides.add_slide(deck.slide_layouts[6])


def bullets(deck: Any, title: str, *lines: str, notes: str = "") -> Any:
    """A slide with a title and lines of text."""
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = title
    slide.placeholders[1].text = "\n".join(lines)
    if notes:
        slide.notes_slide.notes_text_frame.text = notes
    return slide


def box(slide: Any, left: float, top: float, width: float, height: float, color: Any) -> Any:
    """A rectangle in one colour, without an outline; inches."""
    place = (Inches(left), Inches(top), Inches(width), Inches(height))
    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *place)
    shape.fill.solid()
    shape.fill.fore_color.rgb = color
    shape.line.fill.background()
    shape.shadow.inherit = False
    return shape


def words(slide: Any, text: str, left: float, top: float, width: float, size: float) -> Any:
    """A text box; inches and points."""
    place = (Inches(left), Inches(top), Inches(width), Inches(1))
    made = slide.shapes.add_textbox(*place)
    made.text_frame.word_wrap = True
    run = made.text_frame.paragraphs[0].add_run()
    run.text = text
    run.font.size = Pt(size)
    return made


def chart(slide: Any, kind: Any = XL_CHART_TYPE.COLUMN_CLUSTERED) -> Any:
    """A chart of one series that rises from 1 to 4 over the whole slide."""
    data = CategoryChartData()
    data.categories = ["A", "B", "C", "D"]
    data.add_series("Growth", (1, 2, 3, 4))
    place = (Inches(0.5), Inches(0.5), Inches(9), Inches(4.6))
    return slide.shapes.add_chart(kind, *place, data).chart


def photo(color: tuple[int, int, int] = (10, 160, 60), kind: str = "PNG") -> io.BytesIO:
    """A picture whose left half has the colour and whose right half is white."""
    image = Image.new("RGB", (400, 300), "white")
    ImageDraw.Draw(image).rectangle((0, 0, 199, 299), color)
    stream = io.BytesIO()
    image.save(stream, kind)
    stream.seek(0)
    return stream


def saved(deck: Any, path: Path) -> Path:
    deck.save(str(path))
    return path


def content(deck: Any) -> bytes:
    stream = io.BytesIO()
    deck.save(stream)
    return stream.getvalue()


def rewritten(path: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    """A copy of an archive in which the entries whose names match are changed."""
    target = path.with_name(f"changed-{path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry, change(data) if re.fullmatch(name, entry.filename) else data)
    return target


def pdf(*pages: str, size: tuple[int, int] = (720, 405), rotate: int = 0) -> bytes:
    """A PDF with a page for every text, black on white, with a blue bar along its left edge."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, text in enumerate(pages):
        drawn = f"0 0 1 rg 0 0 60 {size[1]} re f 0 g BT /F1 36 Tf 100 200 Td ({text}) Tj ET"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size[0]} {size[1]}]/Rotate {rotate}"
            f"/Resources<</Font<</F1 3 0 R>>>>/Contents {5 + 2 * number} 0 R>>"
        )
        objects.append(f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream")
    body = b"%PDF-1.4\n"
    places = []
    for number, item in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj{item}endobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    tail = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    tail += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + tail.encode()
