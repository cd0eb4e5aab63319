"""Single-colour icons: Font Awesome Free Solid, read from the installed package.

The artwork (CC BY 4.0) stays in the `fontawesomefree` package; nothing of it is copied here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

# Control glyphs of user interfaces, letters, currency signs and hints of rude gestures say nothing
# as the picture of a sentence, so text never calls them.
_UNPICTURABLE = re.compile(
    r"""^(
        [a-z0-9] | (arrows?|angles?|caret|chevron|align|border|sort|text|turn)(-.*)?
        | (left|right|up|down|square|rectangle|circle|window)(-.*)?
        | .*-(arrow|slash|xmark|minus|exclamation|plus)(-.*)? | .*-sign
        | (not|less|greater)-.* | notdef | equals | plus | minus | divide | xmark.* | slash
        | hand-middle-finger | poo.* | person-(harassing|rifle|military.*|drowning|half-dress)
        | child-combatant | people-robbery | hands-bound | font.* | web-awesome | bong | joint
        | cannabis | (bold|italic|underline|strikethrough|heading|paragraph|indent|outdent)
        | (sub|super)script | i-cursor | grip.* | ellipsis.* | asterisk | hashtag | at | bars.*
        | expand | compress | maximize | minimize | republican | democrat | (mars|venus|neuter).*
        | genderless | mercury | trademark | registered | copyright | spaghetti-monster-flying
        | toggle-.* | tty | section | list.* | table(-.*)? | object-.* | toilets?-portable
        | clone | copy | paste | eject | (fast-)?(backward|forward).* | swatchbook
        | dice-.* | restroom | skull.* | face-.* | jedi | hand-(lizard|spock) | stop | info | om
    )$""",
    re.VERBOSE,
)
_TALK_OF_FACES = re.compile(r"^face-(smile|laugh|sad-tear|angry|surprise|tired|grin-hearts)$")


class UnknownIcon(KeyError):
    """No solid icon of that name is in the installed package."""

    def __str__(self) -> str:
        return f"no solid icon named {self.args[0]!r} in fontawesomefree; see icon_names()"


@dataclass(frozen=True)
class _Icon:
    width: float
    height: float
    path: str
    terms: tuple[str, ...]


def icon_names() -> tuple[str, ...]:
    """Every solid icon of the installed package, sorted."""
    return tuple(sorted(_icons()))


def icon_path(name: str) -> str:
    """The outline of an icon: the `d` attribute, in the icon's own units (see `icon_box`)."""
    return _icon(name).path


def icon_box(name: str) -> tuple[float, float]:
    """Width and height of an icon in its own units (512 high, 320 to 640 wide)."""
    icon = _icon(name)
    return icon.width, icon.height


def icon_svg(name: str, fill: str, size: float) -> str:
    """An SVG fragment: the icon in one colour, scaled and centred in a `size` x `size` square."""
    icon = _icon(name)
    scale = size / max(icon.width, icon.height)
    dx = (size - icon.width * scale) / 2
    dy = (size - icon.height * scale) / 2
    return (
        f'<path transform="translate({dx:.3f} {dy:.3f}) scale({scale:.5f})" '
        f'fill="{fill}" d="{icon.path}"/>'
    )


@lru_cache(maxsize=1)
def icon_search_terms() -> Mapping[str, tuple[str, ...]]:
    """English search terms of the icons that can stand for a word, by icon name.

    Lower case; user-interface glyphs, letters and currency signs are left out.
    """
    return MappingProxyType(
        {name: icon.terms for name, icon in _icons().items() if _is_picturable(name)}
    )


def _is_picturable(name: str) -> bool:
    return bool(_TALK_OF_FACES.match(name)) or not _UNPICTURABLE.match(name)


def _icon(name: str) -> _Icon:
    try:
        return _icons()[name]
    except KeyError:
        raise UnknownIcon(name) from None


@lru_cache(maxsize=1)
def _icons() -> dict[str, _Icon]:
    # One file of 4.5 MB parses in about 30 ms; the SVG folder would be 1,400 file reads.
    metadata: dict[str, dict[str, Any]] = json.loads(_package_file("metadata/icons.json"))
    return {name: _read_icon(entry) for name, entry in metadata.items() if "solid" in entry["free"]}


def _read_icon(entry: dict[str, Any]) -> _Icon:
    solid = entry["svg"]["solid"]
    terms = dict.fromkeys(term.lower() for term in [entry["label"], *entry["search"]["terms"]])
    return _Icon(solid["width"], solid["height"], solid["path"], tuple(terms))


def _package_file(relative: str) -> str:
    path: Traversable = files("fontawesomefree") / "static" / "fontawesomefree" / relative
    return path.read_text(encoding="utf-8")
