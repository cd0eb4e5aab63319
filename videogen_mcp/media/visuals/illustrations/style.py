"""The one way in which every illustration is lit: clay-like volumes, light from the upper left.

`Art` collects shapes and gradients for one subject on a 512 x 512 canvas. It knows how a body
of one colour is shaded, so that a hundred subjects look as if one hand had drawn them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from videogen_mcp.media.visuals.illustrations import shapes
from videogen_mcp.media.visuals.illustrations.colour import (
    distance,
    from_lch,
    lean,
    lightness,
    mix,
    shade,
    to_lch,
    with_lightness,
)
from videogen_mcp.media.visuals.illustrations.shapes import n

CANVAS = 512
MARGIN = 32

Stop = str | tuple[str, float]  # a colour, or a colour with its opacity


@dataclass(frozen=True)
class Paints:
    """The colours that an illustration may use, each `#rrggbb` with a fixed role.

    `main`, `second` and `third` carry the scene's palette; the others are natural colours
    that lean a little towards it.
    """

    main: str
    main_dark: str
    main_light: str
    second: str
    second_dark: str
    third: str
    skin: str
    skin_dark: str
    hair: str
    wood: str
    leaf: str
    leaf_dark: str
    metal: str
    glass: str
    paper: str
    ink: str
    glow: str


def paints_for(accent: str, accent2: str, highlight: str) -> Paints:
    """Coherent paints from the three leading colours of a scene (`#rrggbb`).

    Colours too dark or too pale to be modelled by light are brought into range, and leading
    colours that nobody could tell apart are driven apart.
    """
    main = with_lightness(accent, 0.50, 0.74)
    second = _apart(with_lightness(accent2, 0.52, 0.80), main)
    third = _apart(with_lightness(highlight, 0.62, 0.88), second)
    natural = Paints(
        main=main,
        main_dark=shade(main, -0.16),
        main_light=shade(main, 0.15),
        second=second,
        second_dark=shade(second, -0.15),
        third=third,
        skin="#f4b68e",
        skin_dark="#a8683f",
        hair="#4a2f2b",
        wood="#c08552",
        leaf="#5dbb63",
        leaf_dark="#2f8a57",
        metal="#c3cedd",
        glass="#cfe9fb",
        paper="#fbf9f6",
        ink="#2c3350",
        glow="#ffd25e",
    )
    return replace(
        natural,
        hair=mix(natural.hair, main, 0.06),
        metal=mix(natural.metal, main, 0.10),
        glass=mix(natural.glass, main, 0.10),
        ink=mix(natural.ink, with_lightness(main, 0.2, 0.4), 0.25),
    )


def water(p: Paints) -> str:
    """Water in the paints' own blue, or in plain light blue when they have none."""
    return lean("#4fc3f7", p.main, 0.55)


def _apart(colour: str, other: str) -> str:
    if distance(colour, other) >= 0.11:
        return colour
    light, chroma, hue = to_lch(colour)
    up = lightness(other) < 0.68
    if chroma < 0.05:
        return from_lch(light + (0.16 if up else -0.16), chroma, hue)
    away = 0.7 if math.remainder(hue - to_lch(other)[2], math.tau) >= 0 else -0.7
    return from_lch(light + (0.07 if up else -0.07), chroma, hue + away)


class Art:
    """Shapes and paint servers of one subject; `svg()` is the finished fragment.

    Every colour argument named `colour` is a plain `#rrggbb` that is shaded for you; every
    `fill` is anything SVG takes: a colour or what `linear` and `radial` return.
    """

    def __init__(self, subject: str) -> None:
        self._prefix = f"{subject.replace('_', '-')}-"
        self._defs: dict[str, str] = {}
        self._body: list[str] = []

    # paint servers

    def linear(self, *stops: Stop, angle: float = 60) -> str:
        """A gradient over a shape's box, stops evenly spread; 0 degrees runs right, 90 down."""
        x1, y1 = shapes.around(0.5, 0.5, 0.56, angle + 180)
        x2, y2 = shapes.around(0.5, 0.5, 0.56, angle)
        box = f'x1="{n(x1)}" y1="{n(y1)}" x2="{n(x2)}" y2="{n(y2)}"'
        return self._define("linearGradient", box, _stops(stops))

    def radial(self, *stops: Stop, cx: float = 0.35, cy: float = 0.28, r: float = 0.85) -> str:
        """A gradient outwards from a point of the shape's own box (shares 0..1)."""
        return self._define(
            "radialGradient", f'cx="{n(cx)}" cy="{n(cy)}" r="{n(r)}"', _stops(stops)
        )

    def lit(self, colour: str, depth: float = 0.08, angle: float = 55) -> str:
        """The standard three-stop gradient of one colour: lit above left, shaded below right."""
        stops = shade(colour, depth), colour, shade(colour, -depth * 1.15)
        return self.linear(*stops, angle=angle)

    def glow(self, cx: float, cy: float, r: float, colour: str, opacity: float = 0.6) -> None:
        """A soft light that fades out to nothing at `r`."""
        fill = self.radial(
            (colour, opacity), (colour, opacity * 0.35), (colour, 0), cx=0.5, cy=0.5, r=0.5
        )
        self.flat(shapes.circle(cx, cy, r), fill)

    # marks

    def flat(self, d: str, fill: str, opacity: float = 1) -> None:
        """A plain shape without volume."""
        self._body.append(
            f'<path d="{d}" fill="{fill}" fill-rule="evenodd"{_opacity(opacity, "fill-")}/>'
        )

    def line(self, d: str, colour: str, width: float, opacity: float = 1) -> None:
        """A stroke with round ends: creases, brows, mouths, wires, whiskers."""
        self._body.append(
            f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{n(width)}" '
            f'stroke-linecap="round" stroke-linejoin="round"{_opacity(opacity, "stroke-")}/>'
        )

    def clay(
        self, d: str, colour: str, *, depth: float = 0.08, side: float = 18, rim: float = 7
    ) -> None:
        """A solid body: lit, with a soft shade `side` px wide below right, a rim above left.

        Use about `side=18` for bodies of 200 px and more, 8-12 for smaller parts, 0 for none.
        """
        self.flat(d, self.lit(colour, depth))
        self.model(d, colour, side=side, rim=rim)

    def ball(self, d: str, colour: str, *, depth: float = 0.13) -> None:
        """A round body: light gathers above left and falls off to a darker edge."""
        stops = shade(colour, depth), colour, shade(colour, -depth)
        self.flat(d, self.radial(*stops))

    def model(self, d: str, colour: str, *, side: float = 18, rim: float = 7) -> None:
        """The inner shade and light rim of `clay` alone, for a shape that is already painted."""
        dark, light = shade(colour, -0.22), shade(colour, 0.28)
        # Two steps make a soft edge on large bodies; on small parts nobody sees the second.
        steps = ((1.0, 0.2), (0.5, 0.2)) if abs(side) > 9 else ((0.85, 0.3),)
        with self.clipped(d):
            for share, opacity in steps if side else ():
                self._inner_edge(d, -side * share, -side * share * 0.9, dark, opacity)
            if rim:
                self._inner_edge(d, rim, rim, light, 0.4)

    def shadow_on(self, d: str, caster: str, dx: float, dy: float, opacity: float = 0.18) -> None:
        """The soft shadow that a shape `caster` throws on the shape `d` beneath it."""
        with self.clipped(d):
            for share in (1.0, 0.55):
                move = f"translate({n(dx * share)} {n(dy * share)})"
                with self.group(move):
                    self.flat(caster, "#1b1440", opacity * 0.55)

    def gloss(
        self, cx: float, cy: float, rx: float, ry: float, turn: float = -32, opacity: float = 0.75
    ) -> None:
        """The one glossy highlight: a white ellipse that fades along its length."""
        fill = self.linear(("#ffffff", opacity), ("#ffffff", opacity * 0.25), angle=70)
        self.flat(shapes.ellipse(cx, cy, rx, ry, turn), fill)

    def bubble(self, x: float, y: float, r: float, colour: str) -> None:
        """A bubble of soap or air: clear in the middle, coloured at its edge."""
        fill = self.radial((shade(colour, 0.1), 0.3), (colour, 0.9), cx=0.5, cy=0.5, r=0.55)
        self.flat(shapes.circle(x, y, r), fill)
        self.gloss(x - r * 0.34, y - r * 0.38, r * 0.17, r * 0.28, 42, 1)

    def eye(self, x: float, y: float, r: float, ink: str) -> None:
        """A dark, friendly eye with its spark of light."""
        self.flat(shapes.ellipse(x, y, r * 0.86, r), ink)
        self.flat(shapes.circle(x - r * 0.28, y - r * 0.36, r * 0.3), "#ffffff", 0.95)

    # structure

    @contextmanager
    def group(self, transform: str = "", opacity: float = 1) -> Iterator[None]:
        """Everything drawn inside is moved, turned or scaled together (SVG transform)."""
        move = f' transform="{transform}"' if transform else ""
        self._body.append(f"<g{move}{_opacity(opacity)}>")
        yield
        self._body.append("</g>")

    @contextmanager
    def clipped(self, d: str) -> Iterator[None]:
        """Everything drawn inside is cut off at the edge of the shape `d`."""
        name = self._define("clipPath", "", f'<path d="{d}" clip-rule="evenodd"/>')
        self._body.append(f'<g clip-path="{name}">')
        yield
        self._body.append("</g>")

    def svg(self, *, fit: tuple[float, float, float, float] | None = None) -> str:
        """The whole subject as one `<g>` with its own definitions.

        `fit` is the box (left, top, right, bottom) that the drawing fills; given, the drawing is
        centred and scaled so that its longer side spans the canvas inside the margin.
        """
        move = f' transform="{_fitted(*fit)}"' if fit else ""
        return f"<g{move}><defs>{''.join(self._defs.values())}</defs>{''.join(self._body)}</g>"

    def _inner_edge(self, d: str, dx: float, dy: float, colour: str, opacity: float) -> None:
        # What lies inside the shape but outside its moved copy. The frame around both must be
        # tight: resvg allocates a layer as large as what is clipped.
        x0, y0, x1, y1 = shapes.bounds(d)
        frame = shapes.box(x0 - dx - 1, y0 - dy - 1, x1 - x0 + 2, y1 - y0 + 2)
        with self.group(f"translate({n(dx)} {n(dy)})"):
            self.flat(frame + d, colour, opacity)

    def _define(self, tag: str, attributes: str, content: str) -> str:
        key = f"{tag} {attributes} {content}"
        if key not in self._defs:
            name = f"{self._prefix}{len(self._defs)}"
            self._defs[key] = f'<{tag} id="{name}" {attributes}>{content}</{tag}>'
        return f"url(#{self._defs[key].split(chr(34), 2)[1]})"


def _fitted(left: float, top: float, right: float, bottom: float) -> str:
    scale = (CANVAS - 2 * MARGIN) / max(right - left, bottom - top)
    dx = CANVAS / 2 - scale * (left + right) / 2
    dy = CANVAS / 2 - scale * (top + bottom) / 2
    return f"translate({n(dx)} {n(dy)}) scale({n(scale)})"


def _stops(stops: tuple[Stop, ...]) -> str:
    last = max(len(stops) - 1, 1)
    parts = []
    for i, stop in enumerate(stops):
        colour, opacity = (stop, 1.0) if isinstance(stop, str) else stop
        fade = "" if opacity >= 1 else f' stop-opacity="{n(opacity)}"'
        parts.append(f'<stop offset="{n(i / last)}" stop-color="{colour}"{fade}/>')
    return "".join(parts)


def _opacity(value: float, kind: str = "") -> str:
    return "" if value >= 1 else f' {kind}opacity="{n(value)}"'
