"""LibreOffice as a converter, played by programs of our own."""

from __future__ import annotations

import os
import sys
import zipfile
from pathlib import Path

import pytest

from videogen_mcp.media.slides.office import convert, without_links

from . import decks

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the program is a script with a shebang")


class Stopped(Exception):
    pass


def program(folder: Path, body: str) -> str:
    """A program that knows the folder (`out`) and the deck (`deck`) that it is given."""
    path = folder / "soffice"
    head = (
        f"#!{sys.executable}\nimport pathlib, sys, time\n"
        "out = pathlib.Path(sys.argv[sys.argv.index('--outdir') + 1])\n"
        "deck = pathlib.Path(sys.argv[-1])\n"
    )
    path.write_text(head + body)
    path.chmod(0o700)
    return str(path)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    made = decks.presentation()
    decks.bullets(made, "A", "B")
    return decks.saved(made, tmp_path / "source.pptx")


def nothing() -> None:
    """The job goes on."""


def test_the_pdf_that_the_program_makes_is_given_back(tmp_path: Path, deck: Path) -> None:
    office = program(tmp_path, "(out / 'deck.pdf').write_bytes(b'%PDF' + deck.read_bytes()[:2])")
    made = convert(office, deck, tmp_path / "work", 60, nothing)
    assert made is not None
    assert made.read_bytes() == b"%PDFPK"


@pytest.mark.parametrize("body", ["sys.exit(1)", "pass", "time.sleep(60)"])
def test_a_program_that_fails_makes_nothing_or_hangs_gives_none(
    tmp_path: Path, deck: Path, body: str
) -> None:
    assert convert(program(tmp_path, body), deck, tmp_path / "work", 0.5, nothing) is None


def test_a_cancelled_job_ends_the_program(tmp_path: Path, deck: Path) -> None:
    office = program(
        tmp_path,
        "import os\n(out / 'pid').write_text(str(os.getpid()))\ntime.sleep(60)",
    )
    started = tmp_path / "work" / "pid"

    def check() -> None:
        if started.exists() and started.read_text():
            raise Stopped

    with pytest.raises(Stopped):
        convert(office, deck, tmp_path / "work", 60, check)
    with pytest.raises(ProcessLookupError):
        os.kill(int(started.read_text()), 0)


def test_links_to_the_outside_are_taken_out_but_for_those_that_are_clicked(
    tmp_path: Path, deck: Path
) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "".join(
        f'<Relationship Id="x{name}" Type="{kind}/{name}" Target="http://127.0.0.1/{name}" '
        'TargetMode="External"/>'
        for name in ("image", "hyperlink", "video")
    ).encode()
    path = decks.rewritten(
        deck,
        r"ppt/slides/_rels/slide1\.xml\.rels",
        lambda rels: rels.replace(b"</Relationships>", links + b"</Relationships>"),
    )
    without_links(path, tmp_path / "clean.pptx")
    with zipfile.ZipFile(tmp_path / "clean.pptx") as archive:
        rels = archive.read("ppt/slides/_rels/slide1.xml.rels")
    assert b"/slideLayout" in rels
    assert b"127.0.0.1/hyperlink" in rels
    assert b"127.0.0.1/image" not in rels
    assert b"127.0.0.1/video" not in rels
