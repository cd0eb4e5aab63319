"""The type faces we can draw with, where their files are, and which letters each one has."""

from __future__ import annotations

import functools
import importlib
import importlib.resources
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uharfbuzz as hb

_STATIC = {
    ("Manrope", 200): ("font_manrope", "Manrope-ExtraLight.ttf"),
    ("Manrope", 300): ("font_manrope", "Manrope-Light.ttf"),
    ("Manrope", 400): ("font_manrope", "Manrope-Regular.ttf"),
    ("Manrope", 500): ("font_manrope", "Manrope-Medium.ttf"),
    ("Manrope", 600): ("font_manrope", "Manrope-SemiBold.ttf"),
    ("Manrope", 700): ("font_manrope", "Manrope-Bold.ttf"),
    ("Manrope", 800): ("font_manrope", "Manrope-ExtraBold.ttf"),
    ("Hanken Grotesk", 300): ("font_hanken_grotesk", "HankenGrotesk-Light.otf"),
    ("Hanken Grotesk", 400): ("font_hanken_grotesk", "HankenGrotesk-Regular.otf"),
    ("Hanken Grotesk", 500): ("font_hanken_grotesk", "HankenGrotesk-Medium.otf"),
    ("Hanken Grotesk", 600): ("font_hanken_grotesk", "HankenGrotesk-SemiBold.otf"),
    ("Hanken Grotesk", 700): ("font_hanken_grotesk", "HankenGrotesk-Bold.otf"),
    ("Source Serif Pro", 200): ("font_source_serif_pro", "SourceSerifPro-ExtraLight.otf"),
    ("Source Serif Pro", 300): ("font_source_serif_pro", "SourceSerifPro-Light.otf"),
    ("Source Serif Pro", 400): ("font_source_serif_pro", "SourceSerifPro-Regular.otf"),
    ("Source Serif Pro", 600): ("font_source_serif_pro", "SourceSerifPro-Semibold.otf"),
    ("Source Serif Pro", 700): ("font_source_serif_pro", "SourceSerifPro-Bold.otf"),
    ("Source Serif Pro", 900): ("font_source_serif_pro", "SourceSerifPro-Black.otf"),
    ("Lato", 300): ("font_lato", "Lato-Light.ttf"),
    ("Lato", 400): ("font_lato", "Lato-Regular.ttf"),
    ("Lato", 700): ("font_lato", "Lato-Bold.ttf"),
    ("Lato", 900): ("font_lato", "Lato-Black.ttf"),
    ("Noto Sans CJK JP", 700): ("noto_cjk_sans_jp_bold", "NotoSansCJKjp-Bold.otf"),
}
_PACKED = {
    ("FiraGO", 400): "FiraGO_Regular",
    ("FiraGO", 700): "FiraGO_Bold",
    ("Noto Sans", 400): "NotoSans_Regular",
    ("Noto Sans", 700): "NotoSans_Bold",
    ("Noto Sans Symbols", 400): "NotoSansSymbols_Regular",
    ("Noto Sans Symbols2", 400): "NotoSansSymbols2_Regular",
    ("Noto Sans Math", 400): "NotoSansMath_Regular",
    ("Space Mono", 400): "SpaceMono_Regular",
    ("Space Mono", 700): "SpaceMono_Bold",
}
_FALLBACKS = (
    "FiraGO",
    "Noto Sans",
    "Noto Sans CJK JP",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
    "Noto Sans Math",
)
_ROLES = {"display": "Manrope", "text": "Hanken Grotesk", "serif": "Source Serif Pro"}

_ITALIC = {
    ("Lato", 300): ("font_lato", "Lato-LightItalic.ttf"),
    ("Lato", 400): ("font_lato", "Lato-Italic.ttf"),
    ("Lato", 700): ("font_lato", "Lato-BoldItalic.ttf"),
    ("Source Serif Pro", 400): ("font_source_serif_pro", "SourceSerifPro-It.otf"),
    ("Source Serif Pro", 700): ("font_source_serif_pro", "SourceSerifPro-BoldIt.otf"),
}

_cache_folder: Path | None = None


@dataclass(frozen=True)
class Face:
    """One font file: its family as SVG names it, its weight (100..900) and its path."""

    family: str
    weight: int
    path: str
    is_italic: bool = False


def set_font_cache(folder: Path) -> None:
    """Chooses where packed fonts are unpacked to; the default is a private temporary folder."""
    global _cache_folder
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    _cache_folder = folder


def _is_private(folder: Path) -> bool:
    if os.name == "nt":
        return True
    status = folder.lstat()
    return (
        stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o022
    )


def _font_cache() -> Path:
    global _cache_folder
    if _cache_folder is None:
        user = "user" if os.name == "nt" else str(os.getuid())
        folder = Path(tempfile.gettempdir()) / f"videogen-mcp-fonts-{user}"
        folder.mkdir(exist_ok=True, mode=0o700)
        # The temporary folder is shared: a folder that others could write to is not trusted.
        _cache_folder = (
            folder if _is_private(folder) else Path(tempfile.mkdtemp(prefix="videogen-mcp-fonts-"))
        )
    return _cache_folder


def _unpack(module: str) -> str:
    target = _font_cache() / f"{module}.ttf"
    if not target.exists():
        data: bytes = importlib.import_module(f"pymupdf_fonts.{module}").fontbuffer
        handle, name = tempfile.mkstemp(dir=target.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(target)
    return str(target)


@functools.cache
def _packaged(family: str, weight: int) -> Face:
    if (family, weight) in _PACKED:
        return Face(family, weight, _unpack(_PACKED[family, weight]))
    return Face(family, weight, _file_of(*_STATIC[family, weight]))


def _file_of(package: str, name: str) -> str:
    subfolder = "files" if package.startswith("font_") else "."
    path = Path(str(importlib.resources.files(package))) / subfolder / name
    return str(path.resolve())


def available_families() -> list[str]:
    """Returns the families that are always there, on every machine."""
    return sorted({family for family, _ in (*_STATIC, *_PACKED)})


def face(family_or_role: str, weight: int = 800) -> Face:
    """Returns the face of a role or family nearest to a weight.

    A family that came with us is preferred, then one installed on the system; a family that is
    nowhere gives the display face.
    """
    wanted = _ROLES.get(family_or_role, family_or_role).casefold()
    weights = [(f, w) for f, w in (*_STATIC, *_PACKED) if f.casefold() == wanted]
    if weights:
        return _packaged(*min(weights, key=lambda item: (abs(item[1] - weight), -item[1])))
    installed = [f for f in _system_faces() if f.family.casefold() == wanted and not f.is_italic]
    if installed:
        return min(installed, key=lambda item: (abs(item.weight - weight), -item.weight))
    return face("display", weight)


def installed_face(family: str, weight: int, *, italic: bool) -> Face | None:
    """The face of exactly this family that is nearest to a weight, ours or the system's, or None.

    An upright face is given where the family has no italic one.
    """
    wanted = family.casefold()
    own = [
        Face(f, w, _file_of(*file), is_italic=True) for (f, w), file in _ITALIC.items() if italic
    ]
    own += [_packaged(f, w) for f, w in (*_STATIC, *_PACKED) if f.casefold() == wanted]
    faces = [f for f in (*own, *_system_faces()) if f.family.casefold() == wanted]
    if not faces:
        return None
    return min(faces, key=lambda f: (f.is_italic != italic, abs(f.weight - weight), -f.weight))


def has_family(family_or_role: str) -> bool:
    """Whether `face` would find this family instead of standing in for it."""
    wanted = _ROLES.get(family_or_role, family_or_role).casefold()
    return face(family_or_role).family.casefold() == wanted


@functools.lru_cache(maxsize=64)
def shaper(path: str) -> Any:
    """Returns the HarfBuzz font of a file, in font units."""
    return hb.Font(hb.Face(hb.Blob.from_file_path(path)))


@functools.lru_cache(maxsize=65536)
def covers(path: str, char: str) -> bool:
    """Whether a font file has a glyph for a character."""
    return shaper(path).get_nominal_glyph(ord(char)) is not None


@functools.lru_cache(maxsize=4096)
def fallback_for(char: str, weight: int) -> Face | None:
    """Returns the first face that can draw the character, or None when no font here can."""
    for family in _FALLBACKS:
        candidate = face(family, weight)
        if covers(candidate.path, char):
            return candidate
    return next((f for f in _system_faces() if covers(f.path, char)), None)


def _system_folders() -> list[Path]:
    home = Path.home()
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    if os.name == "nt":
        local = os.environ.get("LOCALAPPDATA", str(home / "AppData/Local"))
        windows = os.environ.get("WINDIR", r"C:\Windows")
        return [Path(windows) / "Fonts", Path(local) / "Microsoft/Windows/Fonts"]
    return [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        home / ".fonts",
    ]


def _font_paths() -> Iterator[Path]:
    for folder in _system_folders():
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.suffix.lower() in (".ttf", ".otf", ".ttc", ".otc"):
                yield path


def _describe(path: Path) -> Face | None:
    """Reads family and weight of a font file; None for a broken file or one of colour bitmaps."""
    try:
        described = hb.Face(hb.Blob.from_file_path(str(path)))
        tags = set(described.table_tags)
        names = hb.OTNameIdPredefined
        family = described.get_name(names.TYPOGRAPHIC_FAMILY) or described.get_name(
            names.FONT_FAMILY
        )
        os2 = described.reference_table("OS/2").data
    except (hb.HarfBuzzError, OSError, ValueError):
        return None
    if not family or not {"glyf", "CFF "} & tags or {"CBDT", "sbix", "COLR"} & tags:
        return None
    is_italic = bool(int.from_bytes(os2[62:64], "big") & 1)
    return Face(family, int.from_bytes(os2[4:6], "big") or 400, str(path), is_italic)


@functools.cache
def _system_faces() -> tuple[Face, ...]:
    """Returns the machine's own fonts; scanned once, when a letter is missing elsewhere."""
    faces = [found for path in _font_paths() if (found := _describe(path)) is not None]
    return tuple(sorted(faces, key=lambda item: ("Noto" not in item.family, -item.weight)))
