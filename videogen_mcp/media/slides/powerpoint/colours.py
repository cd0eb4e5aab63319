"""Colours of a presentation: of themes, by maps, with their modifiers."""

from __future__ import annotations

import colorsys
import math
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from .xml import Node, child, children, local, number


class Colour(NamedTuple):
    """`#rrggbb` and how opaque it is, 0 to 1."""

    value: str
    alpha: float = 1.0


BLACK, WHITE = Colour("#000000"), Colour("#ffffff")

_DEFAULT_MAP = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
_DEFAULT_SCHEME = {
    "dk1": "#000000", "lt1": "#ffffff", "dk2": "#44546a", "lt2": "#e7e6e6",
    "accent1": "#4472c4", "accent2": "#ed7d31", "accent3": "#a5a5a5", "accent4": "#ffc000",
    "accent5": "#5b9bd5", "accent6": "#70ad47", "hlink": "#0563c1", "folHlink": "#954f72",
}  # fmt: skip


@dataclass(frozen=True)
class Palette:
    """The colours that names stand for; `own` is the colour that a theme's style is filled with."""

    scheme: dict[str, str] = field(default_factory=lambda: dict(_DEFAULT_SCHEME))
    mapping: dict[str, str] = field(default_factory=lambda: dict(_DEFAULT_MAP))
    own: Colour | None = None

    @classmethod
    def of(cls, theme: Node | None, colour_map: Node | None) -> Palette:
        """The palette of a theme under the colour map of a master."""
        scheme = dict(_DEFAULT_SCHEME)
        for entry in children(child(theme, "themeElements", "clrScheme")):
            found = next(iter(children(entry)), None)
            if found is not None:
                value = found.get("lastClr") or found.get("val") or ""
                if len(value) == 6:
                    scheme[local(entry)] = f"#{value.lower()}"
        mapping = dict(_DEFAULT_MAP)
        if colour_map is not None:
            mapping.update(colour_map.attrib)
        return cls(scheme, mapping)

    def mapped(self, override: Node | None) -> Palette:
        """The palette of a slide that maps colours in its own way."""
        own = child(override, "overrideClrMapping")
        if own is None:
            return self
        return replace(self, mapping={**self.mapping, **own.attrib})

    def styled(self, colour: Colour | None) -> Palette:
        return replace(self, own=colour)

    def named(self, name: str) -> Colour:
        """The colour of a theme's name, such as accent1, tx1 or bg2."""
        if name == "phClr" and self.own is not None:
            return self.own
        return Colour(self.scheme.get(self.mapping.get(name, name), "#000000"))

    def within(self, node: Node | None) -> Colour | None:
        """The colour that is given inside an element, or None."""
        for item in children(node):
            if local(item) in _READERS:
                return self._read(item)
        return None

    def _read(self, node: Node) -> Colour:
        base = _READERS[local(node)](self, node)
        return _modified(base, node)


def _hex(red: float, green: float, blue: float) -> str:
    return "#" + "".join(
        f"{round(255 * min(max(part, 0.0), 1.0)):02x}" for part in (red, green, blue)
    )


def _rgb(value: str) -> tuple[float, float, float]:
    red, green, blue = (int(value[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _gamma(linear: float) -> float:
    if linear <= 0.0031308:
        return 12.92 * linear
    return 1.055 * float(linear ** (1 / 2.4)) - 0.055


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _plain(_palette: Palette, node: Node) -> Colour:
    value = (node.get("val") or "").lower()
    return Colour(f"#{value}") if _is_hex(value) else BLACK


def _is_hex(value: str) -> bool:
    return len(value) == 6 and all(letter in "0123456789abcdef" for letter in value)


def _system(palette: Palette, node: Node) -> Colour:
    value = (node.get("lastClr") or "").lower()
    if _is_hex(value):
        return Colour(f"#{value}")
    return WHITE if node.get("val") == "window" else BLACK


def _preset(_palette: Palette, node: Node) -> Colour:
    from PIL import ImageColor

    name = (node.get("val") or "black").lower()
    for short, long in (("dk", "dark"), ("lt", "light"), ("med", "medium")):
        if name.startswith(short) and not name.startswith(long):
            name = long + name[len(short) :]
    try:
        red, green, blue = ImageColor.getrgb(name)[:3]
    except ValueError:
        return BLACK
    return Colour(f"#{red:02x}{green:02x}{blue:02x}")


def _shares(_palette: Palette, node: Node) -> Colour:
    return Colour(_hex(*(_gamma(number(node.get(part)) / 100_000) for part in "rgb")))


def _hue(_palette: Palette, node: Node) -> Colour:
    hue = number(node.get("hue")) / 21_600_000
    light, full = number(node.get("lum")) / 100_000, number(node.get("sat")) / 100_000
    return Colour(_hex(*colorsys.hls_to_rgb(hue % 1, light, full)))


_READERS = {
    "srgbClr": _plain,
    "schemeClr": lambda palette, node: palette.named(node.get("val") or ""),
    "sysClr": _system,
    "prstClr": _preset,
    "scrgbClr": _shares,
    "hslClr": _hue,
}


def _modified(colour: Colour, node: Node) -> Colour:
    """The colour after all of its modifiers, in their order."""
    value, alpha = colour
    for item in children(node):
        share = number(item.get("val"), 100_000) / 100_000
        match local(item):
            case "alpha":
                alpha = share
            case "alphaMod":
                alpha *= share
            case "lumMod" | "lumOff" | "satMod" | "satOff" | "hueMod" | "hueOff" as name:
                value = _turned(value, name, share)
            case "shade":
                value = _hex(*(_gamma(_linear(part) * share) for part in _rgb(value)))
            case "tint":
                value = _hex(*(_gamma(1 - (1 - _linear(part)) * share) for part in _rgb(value)))
            case "gray":
                grey = sum(k * part for k, part in zip((0.3, 0.59, 0.11), _rgb(value), strict=True))
                value = _hex(grey, grey, grey)
            case "inv":
                value = _hex(*(1 - part for part in _rgb(value)))
    return Colour(value, min(max(alpha, 0.0), 1.0))


def _turned(value: str, name: str, share: float) -> str:
    """The colour with its hue, light or saturation multiplied or moved."""
    hue, light, full = colorsys.rgb_to_hls(*_rgb(value))
    match name:
        case "lumMod":
            light *= share
        case "lumOff":
            light += share
        case "satMod":
            full *= share
        case "satOff":
            full += share
        case "hueMod":
            hue *= share
        case "hueOff":
            hue += share * 100_000 / 21_600_000
    light, full = min(max(light, 0.0), 1.0), min(max(full, 0.0), 1.0)
    return _hex(*colorsys.hls_to_rgb(math.modf(hue + 1)[0], light, full))


def blended(first: Colour, second: Colour, share: float) -> Colour:
    """`share` of the second colour in the first."""
    pairs = zip(_rgb(first.value), _rgb(second.value), strict=True)
    mixed = [(1 - share) * a + share * b for a, b in pairs]
    return Colour(_hex(*mixed), (1 - share) * first.alpha + share * second.alpha)


def tinted(colour: Colour, share: float) -> Colour:
    """`share` of a colour in white, as light mixes."""
    mixed = (_gamma(1 - (1 - _linear(part)) * share) for part in _rgb(colour.value))
    return Colour(_hex(*mixed), colour.alpha)
