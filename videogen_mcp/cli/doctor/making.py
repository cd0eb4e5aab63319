"""What videos are made with: codecs, voices, fonts, recognisers. Each is tried, not looked up."""

from __future__ import annotations

from collections.abc import Iterator

from .findings import Finding, better, broken, ok
from .machine import UPGRADE

ENCODERS = ("libx264", "aac", "libvpx-vp9")
SCRIPTS = {
    "Latin": "Aé",
    "Greek": "Ωμ",
    "Cyrillic": "Жя",
    "Arabic": "عر",
    "Hebrew": "שלום",
    "Devanagari (Hindi)": "हि",
    "Bengali": "বা",
    "Tamil": "தமி",
    "Thai": "ไทย",
    "Georgian": "ქართ",
    "Armenian": "հայ",
    "Japanese": "日あア",
    "Chinese": "这说",
    "Korean": "한글",
}


def codecs() -> Iterator[Finding]:
    try:
        import av

        missing = [name for name in ENCODERS if not _encodes(name)]
        version = ".".join(str(part) for part in av.library_versions["libavcodec"])
    except Exception as error:
        yield broken("Codecs", f"PyAV does not load: {error}", UPGRADE)
        return
    if missing:
        says = f"PyAV {av.__version__} cannot encode with {', '.join(missing)}"
        yield broken("Codecs", says, "pip install --force-reinstall --only-binary :all: av")
    else:
        yield ok("Codecs", f"PyAV {av.__version__} (libavcodec {version}): {', '.join(ENCODERS)}")


def _encodes(name: str) -> bool:
    import av
    from av.codec.codec import UnknownCodecError

    try:
        return av.Codec(name, "w").is_encoder
    except UnknownCodecError:
        return False


def voices() -> Iterator[Finding]:
    try:
        from videogen_mcp.media.speech.narration import narrate
        from videogen_mcp.media.speech.voices import all_voices, default_voice

        narrate("Ready.", voice=default_voice("en"))
        found = all_voices()
    except Exception as error:
        yield broken("Voices", f"speech does not work: {error}", UPGRADE)
        return
    languages = len({voice.language_code.split("-")[0] for voice in found})
    yield ok("Voices", f"{len(found)} embedded voices in {languages} languages speak")


def fonts() -> Iterator[Finding]:
    try:
        from videogen_mcp.media.fonts import drawable

        missing = [script for script, sample in SCRIPTS.items() if drawable(sample)[1]]
    except Exception as error:
        yield broken("Fonts", f"letters cannot be drawn: {error}", UPGRADE)
        return
    there = [script for script in SCRIPTS if script not in missing]
    if "Latin" in missing:
        yield broken("Fonts", "the fonts that come with it are missing", UPGRADE)
    elif missing:
        says = f"no letters for {', '.join(missing)}; there are {', '.join(there)}"
        yield better(
            "Fonts", says, "Install Noto fonts for them (e.g. the package fonts-noto-core)."
        )
    else:
        yield ok("Fonts", f"letters for {', '.join(there)}")


def recogniser() -> Iterator[Finding]:
    from importlib.util import find_spec

    if find_spec("pocketsphinx") is not None:
        yield ok("Speech recognition", "English, rough; a transcript given at upload is exact")
    else:
        yield better(
            "Speech recognition",
            "recordings are kept without words",
            "Use Python 3.11 or 3.13, for which there is a recogniser.",
        )


def lettering() -> Iterator[Finding]:
    from videogen_mcp.media.describing.lettering import can_read

    if can_read():
        yield ok("Words in pictures", "are read")
    else:
        fix = 'pip install "videogen-mcp[ocr]"'
        yield better("Words in pictures", "are not read, so that search does not find them", fix)
