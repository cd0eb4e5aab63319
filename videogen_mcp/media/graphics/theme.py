"""How a graphic looks: colours, faces, corners and effects, chosen by the wish of its prompt."""

from __future__ import annotations

import random
from dataclasses import dataclass

from ..fonts import Face, face
from ..visuals.illustrations.colour import to_lch
from ..visuals.palette import contrast, ink_on, mix, readable, tone
from .description import Wish

_NEUTRAL_CHROMA = 0.035


@dataclass(frozen=True)
class Theme:
    """The design of one graphic. Colours are "#rrggbb", `corner` is in units of 1080 pixels."""

    name: str
    panel: str
    panel_opacity: float
    ink: str
    muted: str
    accent: str
    accent2: str
    series: tuple[str, ...]
    ground: tuple[str, ...]
    display: Face
    text: Face
    corner: float
    glow: bool = False
    has_panel: bool = True
    over: str = "#ffffff"
    """The colour of what stands beside the cards."""

    is_opaque: bool = False

    @property
    def on_accent(self) -> str:
        return ink_on(self.accent)

    @property
    def track(self) -> str:
        """The empty part of a bar or ring."""
        return mix(self.panel, self.ink, 0.13)


@dataclass(frozen=True)
class _Style:
    panel: str
    opacity: float
    hues: tuple[float, ...]
    faces: tuple[tuple[str, int], tuple[str, int]]
    corner: float
    chroma: float = 0.19
    lightness: float = 0.57
    glow: bool = False
    has_panel: bool = True


_SANS = (("display", 800), ("text", 600))
_CALM = (("display", 700), ("text", 500))
_STRONG = (("display", 800), ("text", 700))
_SERIF = (("serif", 700), ("text", 500))
_STYLES = {
    "modern": _Style("#ffffff", 1.0, (265, 285, 250), _SANS, 26),
    "corporate": _Style("#ffffff", 1.0, (255, 240), _CALM, 8, 0.14, 0.48),
    "neon": _Style("#0a0a17", 0.90, (200, 330, 150), _SANS, 22, 0.17, 0.80, glow=True),
    "minimal": _Style("#ffffff", 1.0, (265, 30), _CALM, 4, 0.13, 0.55, has_panel=False),
    "bold": _Style("#ffe14d", 1.0, (25, 265, 350), _STRONG, 0, 0.22, 0.55),
    "dark": _Style("#12141c", 0.96, (265, 45, 200), _SANS, 24, 0.16, 0.72),
    "elegant": _Style("#15120d", 0.95, (84,), _SERIF, 2, 0.11, 0.78),
    "playful": _Style("#fffdf6", 1.0, (350, 30, 300, 200), _STRONG, 52, 0.20, 0.64),
    "tech": _Style("#0a1626", 0.95, (215, 190), _CALM, 10, 0.14, 0.76),
    "glass": _Style("#1c2233", 0.66, (230, 280), (("display", 700), ("text", 600)), 34, 0.13, 0.80),
    "retro": _Style("#f6e7c8", 1.0, (40, 25), (("serif", 900), ("text", 600)), 16, 0.16, 0.60),
    "nature": _Style("#f4f6ea", 1.0, (145, 130), (("serif", 700), ("text", 500)), 30, 0.13, 0.48),
}  # fmt: skip
_VARIED = ("modern", "dark", "bold", "playful", "tech", "retro", "glass", "corporate")
"""What further results look like where the prompt asks for no style."""


def theme_for(wish: Wish, seed: int, variant: int, *, transparent: bool) -> Theme:
    """The theme of the result number `variant`; the same wish, seed and variant give the same."""
    chooser = random.Random(f"theme {seed} {variant}")
    name = wish.style or _VARIED[variant % len(_VARIED)]
    style = _STYLES[name]
    hue = style.hues[variant % len(style.hues)] if variant or wish.style else style.hues[0]
    strong = [c for c in wish.colors if to_lch(c)[1] > _NEUTRAL_CHROMA]
    neutral = [c for c in wish.colors if c not in strong]
    panel = wish.ground or _neutral_panel(neutral, style.panel)
    if name == "bold":
        panel = wish.ground or (strong[0] if strong else tone(0.88, 0.18, 96))
    plain = not style.has_panel and wish.ground is None
    if plain:
        # Lettering on an unknown picture: white, with a shadow of its own.
        panel = "#14161c" if transparent else "#f7f7f4"
    accent = (
        strong[0]
        if strong
        else neutral[0]
        if neutral and plain
        else tone(style.lightness, style.chroma, hue)
    )
    if name == "bold":
        accent = (
            strong[1]
            if len(strong) > 1
            else "#17181d"
            if contrast("#17181d", panel) > 4
            else "#ffffff"
        )
    accent2 = strong[1] if len(strong) > 1 else _neighbour(accent, chooser)
    visible = readable(accent, panel, 2.6) if contrast(accent, panel) < 2.2 else accent
    ink = ink_on(panel)
    display, text = (face(*role) for role in style.faces)
    ground = _ground(visible, panel, wish, plain=plain)
    return Theme(
        name=name,
        panel=panel,
        panel_opacity=style.opacity if wish.ground is None else max(style.opacity, 0.96),
        ink=ink,
        muted=mix(ink, panel, 0.30),
        accent=visible,
        accent2=accent2,
        series=_series(visible, strong, panel),
        ground=ground,
        display=display,
        text=text,
        corner=style.corner,
        glow=style.glow,
        has_panel=not plain,
        over="#ffffff" if transparent else ink_on(ground[0]),
        is_opaque=not transparent,
    )


def _neutral_panel(neutral: list[str], usual: str) -> str:
    """White and black name the ground rather than the accent."""
    return neutral[0] if neutral and neutral[0] == "#101114" else usual


def _neighbour(accent: str, chooser: random.Random) -> str:
    lightness, chroma, hue = to_lch(accent)
    turned = (hue * 57.29578 + chooser.choice((-42, 48))) % 360
    return tone(min(lightness + 0.10, 0.85), max(chroma, 0.08), turned)


def _series(accent: str, named: list[str], panel: str) -> tuple[str, ...]:
    """Colours of slices and sides: the named ones, then others well apart in hue and lightness."""
    lightness, chroma, hue = to_lch(accent)
    degrees = hue * 57.29578
    chroma = max(chroma, 0.10)
    low, high = (0.66, 0.84) if contrast(panel, "#000000") < 6 else (0.52, 0.72)
    steps = (
        (0, 0.0),
        (150, 0.16),
        (-75, 0.08),
        (75, -0.03),
        (205, 0.1),
        (-35, 0.2),
        (110, 0.02),
        (255, -0.02),
        (40, 0.14),
        (180, -0.04),
    )
    made = [tone(min(max(lightness + up, low), high), chroma, degrees + turn) for turn, up in steps]
    first = [readable(c, panel, 2.0) for c in named[1:]]
    return (accent, *first, *made[1:])


def _ground(accent: str, panel: str, wish: Wish, *, plain: bool) -> tuple[str, ...]:
    """The stops of the background of an opaque graphic."""
    if wish.ground or plain:
        base = wish.ground or panel
        return base, mix(base, ink_on(base), 0.05), mix(base, accent, 0.10)
    _, chroma, hue = to_lch(accent)
    degrees = hue * 57.29578
    chroma = min(max(chroma, 0.05), 0.15)
    if contrast(panel, "#000000") < 6:
        return (
            tone(0.17, chroma * 0.5, degrees),
            tone(0.24, chroma * 0.7, degrees + 30),
            tone(0.13, 0.03, degrees),
        )
    return (
        tone(0.42, chroma, degrees),
        tone(0.60, chroma, degrees + 38),
        tone(0.30, chroma * 0.8, degrees - 20),
    )
