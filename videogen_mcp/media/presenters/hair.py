"""Hair, beards, glasses and scarves, each in what lies behind the head and what before it."""

from __future__ import annotations

from ..visuals.illustrations.colour import shade
from ..visuals.illustrations.shapes import circle, curve, limb, n, polygon
from ..visuals.illustrations.style import Art
from .face import half_width, outline
from .look import Cut, Look

_BEHIND: dict[Cut, str] = {
    "bob": (
        "M0 -130C-84 -130 -112 -70 -108 0C-106 40 -114 74 -100 98C-70 116 70 116 100 98"
        "C114 74 106 40 108 0C112 -70 84 -130 0 -130Z"
    ),
    "long": (
        "M0 -132C-88 -132 -116 -66 -110 6C-106 66 -130 116 -112 186C-70 212 70 212 112 186"
        "C130 116 106 66 110 6C116 -66 88 -132 0 -132Z"
    ),
    "wavy": (
        "M0 -134C-92 -136 -122 -70 -112 -8C-106 26 -134 50 -124 88C-116 112 -140 134 -122 164"
        "C-104 192 -60 184 -40 160H40C60 184 104 192 122 164C140 134 116 112 124 88"
        "C134 50 106 26 112 -8C122 -70 92 -136 0 -134Z"
    ),
    "bun": (
        "M0 -122C-76 -122 -98 -60 -92 -4C-90 14 -84 26 -74 30H74C84 26 90 14 92 -4"
        "C98 -60 76 -122 0 -122Z"
    ),
}
_BEFORE: dict[Cut, str] = {
    "crop": (
        "M-83 -8C-92 -74 -62 -122 0 -122C62 -122 92 -74 83 -8C80 -26 77 -44 68 -58"
        "C50 -72 -50 -72 -68 -58C-77 -44 -80 -26 -83 -8Z"
    ),
    "side": (
        "M-84 2C-102 -70 -76 -124 -18 -132C24 -146 72 -130 86 -98C100 -72 94 -30 84 2"
        "C80 -22 76 -40 66 -54C36 -44 -16 -46 -46 -74C-56 -50 -78 -34 -84 2Z"
    ),
    "tousled": (
        "M-84 -2C-100 -50 -92 -96 -66 -114C-60 -132 -36 -140 -22 -132C-4 -150 26 -148 36 -134"
        "C60 -138 78 -118 80 -102C98 -82 96 -36 84 -2C80 -22 76 -38 68 -50C58 -44 48 -50 44 -60"
        "C34 -46 16 -48 10 -60C0 -44 -20 -46 -28 -60C-36 -46 -52 -44 -64 -56"
        "C-76 -40 -80 -20 -84 -2Z"
    ),
    "pixie": (
        "M-86 22C-102 -60 -78 -126 -6 -130C70 -132 100 -76 86 16C82 -2 80 -22 72 -38"
        "C40 -34 8 -52 -8 -76C-20 -46 -58 -30 -70 -26C-78 -12 -82 4 -86 22Z"
    ),
    "bob": (
        "M-94 44C-108 -68 -70 -130 2 -130C74 -130 108 -68 94 44C88 14 86 -18 78 -42"
        "C34 -34 -34 -34 -78 -42C-86 -18 -88 14 -94 44Z"
    ),
    "long": (
        "M-92 40C-106 -68 -66 -130 6 -130C76 -130 106 -68 92 40C88 -4 72 -48 24 -84"
        "C-2 -54 -68 -34 -92 40Z"
    ),
    "wavy": (
        "M-96 46C-112 -66 -78 -134 -16 -132C60 -146 112 -76 96 46C92 6 84 -40 40 -74"
        "C26 -82 6 -84 -16 -80C-54 -66 -88 -28 -96 46Z"
    ),
    "bun": (
        "M-86 6C-96 -70 -64 -124 0 -124C64 -124 96 -70 86 6C78 -32 52 -66 -8 -82"
        "C-60 -62 -80 -30 -86 6Z"
    ),
}
_LOCS_CROWN = (
    "M-88 -20C-100 -86 -66 -134 0 -134C66 -134 100 -86 88 -20C78 -44 70 -56 60 -64"
    "C30 -76 -30 -76 -60 -64C-70 -56 -78 -44 -88 -20Z"
)
_AFRO = (
    (-92, -4, 38), (92, -4, 38), (-104, -52, 44), (104, -52, 44), (-78, -100, 50), (78, -100, 50),
    (-28, -128, 50), (30, -128, 50),
)  # fmt: skip


def draw_behind(art: Art, look: Look) -> None:
    """What of the hair is behind neck and head."""
    dark = shade(look.hair, -0.05)
    if look.cut in _BEHIND:
        art.clay(_BEHIND[look.cut], dark, side=13, rim=6)
    if look.cut == "bun":
        art.clay(circle(4, -134, 38), look.hair, side=10, rim=6)
        art.line(curve([(-18, -140), (2, -156), (26, -146)]), shade(look.hair, 0.16), 5, 0.5)
    elif look.cut == "afro":
        for x, y, r in _AFRO:
            art.clay(circle(x, y, r), dark, side=10, rim=5)
    elif look.cut == "locs":
        for side in (-1, 1):
            for x, end, lean in ((72, 96, 4), (88, 118, 10), (102, 92, 16)):
                lock = [(side * x * 0.8, -60), (side * x, 10), (side * (x + lean), end)]
                art.clay(limb(lock, [26, 24, 17]), dark, side=6, rim=3)
    elif look.cut == "scarf":
        art.clay(
            "M0 -136C-88 -136 -118 -70 -112 4C-108 70 -132 120 -118 168C-60 204 60 204 118 168"
            "C132 120 108 70 112 4C118 -70 88 -136 0 -136Z",
            dark,
            side=14,
            rim=6,
        )


def draw_before(art: Art, look: Look) -> None:
    """What of the hair is before the head."""
    if look.cut == "scarf":
        _draw_scarf(art, look)
        return
    if look.cut in _BEFORE:
        art.clay(_BEFORE[look.cut], look.hair, depth=0.07, side=9, rim=5)
    if look.cut in ("side", "long", "bun", "wavy", "bob", "pixie"):
        shine = shade(look.hair, 0.2)
        art.line(curve([(-56, -92), (-26, -112), (16, -114)]), shine, 8, 0.45)
        art.line(curve([(-48, -78), (-24, -94), (4, -98)]), shine, 4, 0.3)
    if look.cut == "afro":
        for x, y, r in ((-62, -76, 28), (62, -76, 28), (-26, -96, 32), (28, -96, 32), (0, -88, 26)):
            art.clay(circle(x, y, r), look.hair, side=7, rim=4)
    elif look.cut == "locs":
        art.clay(_LOCS_CROWN, shade(look.hair, -0.02), side=8, rim=4)
        for x in (-64, 64, -42, 42, -20, 20, 0):
            lock = [(x * 0.3, -122), (x * 0.8, -104), (x * 1.2, -62)]
            art.clay(limb(lock, [12, 23, 17]), look.hair, side=5, rim=3)


def _draw_scarf(art: Art, look: Look) -> None:
    """A headscarf: its opening follows the face, one end is laid over the shoulder."""
    opening = (
        "M0 -84C44 -84 71 -54 71 -6C71 46 46 99 0 99C-46 99 -71 46 -71 -6C-71 -54 -44 -84 0 -84Z"
    )
    hood = (
        "M0 -134C-82 -134 -108 -72 -102 0C-98 60 -82 104 -60 136C-30 160 30 160 60 136"
        "C82 104 98 60 102 0C108 -72 82 -134 0 -134Z"
    )
    art.clay(hood + opening, look.hair, depth=0.06, side=12, rim=6)
    drape = (
        "M-62 118C-20 148 40 138 82 84C98 120 92 158 60 178C10 206 -70 196 -104 168"
        "C-92 150 -76 136 -62 118Z"
    )
    art.clay(drape, look.hair, depth=0.06, side=11, rim=5)
    fold = shade(look.hair, -0.13)
    for points in (
        [(-84, 160), (-20, 168), (60, 128)],
        [(-50, 136), (10, 146), (74, 106)],
        [(-30, -108), (6, -116), (44, -106)],
        [(84, -48), (92, -4), (84, 48)],
    ):
        art.line(curve([(float(x), float(y)) for x, y in points]), fold, 3.4, 0.55)


def draw_beard(art: Art, look: Look, drop: float = 0) -> None:
    """A beard lies on the face, beneath the mouth, and goes down with the jaw."""
    if look.beard == "none":
        return
    x, end = half_width(look.face), n(122 + drop)
    jaw = (
        f"M{-x - 2} -2C{-x + 8} 34 {-x + 22} 46 -46 46C-26 36 26 36 46 46"
        f"C{x - 22} 46 {x - 8} 34 {x + 2} -2C{x + 6} 70 52 {end} 0 {end}"
        f"C-52 {end} {-x - 6} 70 {-x - 2} -2Z"
    )
    with art.clipped(outline(look.face, drop)) if look.beard != "full" else art.group():
        if look.beard == "stubble":
            art.flat(jaw, look.hair, 0.2)
        elif look.beard in ("short", "full"):
            art.clay(jaw, look.hair, depth=0.05, side=9, rim=0)
    if look.beard in ("moustache", "short", "full"):
        art.clay(
            "M0 50C14 44 34 50 42 66C28 62 10 62 0 60C-10 62 -28 62 -42 66C-34 50 -14 44 0 50Z",
            shade(look.hair, 0.02),
            depth=0.05,
            side=3,
            rim=0,
        )


def draw_glasses(art: Art, look: Look) -> None:
    """Spectacles."""
    if look.glasses is None:
        return
    x = half_width(look.face)
    for side in (-1, 1):
        lens = polygon(
            [(side * 9, -15), (side * 60, -17), (side * 57, 26), (side * 14, 26)], [12, 14, 20, 20]
        )
        art.flat(lens, "#ffffff", 0.14)
        art.flat(
            f"M{side * 24 - 6} -12L{side * 24 + 6} -12L{side * 24 - 10} 22L{side * 24 - 18} 22Z",
            "#ffffff",
            0.16,
        )
        art.line(lens, look.glasses, 5)
        art.line(f"M{side * 60} -8L{side * (x + 1)} -4", look.glasses, 5)
    art.line("M-10 -6C-4 -11 4 -11 10 -6", look.glasses, 5)
