"""Heads, eyes, brows, noses and mouths; the middle of the head is (0, 0), faces 160 px wide."""

from __future__ import annotations

from ..visuals.illustrations.colour import lightness, mix, shade
from ..visuals.illustrations.shapes import circle, curve, ellipse, limb, n
from ..visuals.illustrations.style import Art
from .look import Eyes, Face, Look

INK = "#2a2030"
EYE_X, EYE_Y = 33.0, 4.0
# Half width at the temples, at the jaw and of the chin, and where the chin ends.
_FACES: dict[Face, tuple[float, float, float, float]] = {
    "oval": (80, 71, 27, 106),
    "round": (85, 80, 36, 101),
    "square": (82, 79, 44, 106),
    "long": (76, 68, 29, 113),
    "heart": (82, 67, 21, 105),
}


def outline(face: Face, drop: float = 0) -> str:
    """The edge of a face, its jaw `drop` px lower than at rest."""
    wide, jaw, chin, end = _FACES[face]
    end += drop
    right = (
        f"C{n(wide * 0.66)} -108 {n(wide)} -70 {n(wide)} -12"
        f"C{n(wide)} 24 {n(jaw + 3)} 52 {n(jaw - 12)} {n(end - 38)}"
        f"C{n(jaw - 24)} {n(end - 18)} {n(chin + 8)} {n(end)} 0 {n(end)}"
    )
    left = (
        f"C{n(-chin - 8)} {n(end)} {n(24 - jaw)} {n(end - 18)} {n(12 - jaw)} {n(end - 38)}"
        f"C{n(-jaw - 3)} 52 {n(-wide)} 24 {n(-wide)} -12"
        f"C{n(-wide)} -70 {n(-wide * 0.66)} -108 0 -108"
    )
    return f"M0 -108{right}{left}Z"


def half_width(face: Face) -> float:
    """Half the width of a face at its temples."""
    return _FACES[face][0]


def draw_ears(art: Art, look: Look) -> None:
    """Ears where no hair covers them, with what hangs from them."""
    x = half_width(look.face)
    is_bare = look.cut not in ("bob", "long", "wavy", "scarf")
    lobe = shade(look.skin, -0.02)
    for side in (-1, 1):
        if is_bare:
            art.clay(ellipse(side * x, 10, 14, 23, side * 8), lobe, side=5, rim=0)
            art.flat(ellipse(side * (x + 2), 11, 6, 12, side * 8), shade(look.skin, -0.12), 0.55)
        if look.earrings:
            art.ball(circle(side * (x + 3), 41, 7), look.earrings)
            art.gloss(side * (x + 3) - 2, 39, 2, 2.6, -30, 0.9)


def draw_head(art: Art, look: Look, drop: float = 0) -> None:
    """The face without what moves in it, its jaw `drop` px lower than at rest."""
    shape = outline(look.face, drop)
    art.clay(shape, look.skin, depth=0.06, side=15, rim=5)
    rosy = mix(look.skin, "#f0525a", 0.62)
    for side in (-1, 1):
        blush = art.radial((rosy, 0.42), (rosy, 0.16), (rosy, 0), cx=0.5, cy=0.5, r=0.5)
        art.flat(ellipse(side * 47, 42, 25, 18), blush)
    if look.freckles:
        for x, y in ((-52, 34), (-43, 40), (-35, 33), (-47, 48), (-58, 43), (-29, 41)):
            for side in (-1, 1):
                art.flat(circle(side * x, y, 2.1), shade(look.skin, -0.16), 0.7)
    _draw_lines(art, look)


def _draw_lines(art: Art, look: Look) -> None:
    """The marks of age."""
    if not look.lines:
        return
    colour, strength = shade(look.skin, -0.15), 0.3 + 0.45 * look.lines
    for side in (-1, 1):
        fold = [(side * 26, 38), (side * 38, 50), (side * 42, 66)]
        art.line(curve(fold), colour, 3.4, strength)
        art.line(
            curve([(side * 20, 24), (side * 33, 28), (side * 46, 23)]), colour, 3, strength * 0.8
        )
        if look.lines > 0.5:
            for dy in (-3, 5):
                crow = [(side * 58, 4 + dy * 0.6), (side * 67, 2 + dy * 2)]
                art.line(curve(crow), colour, 2.6, strength)
    if look.lines > 0.5 and look.cut != "scarf":
        for y in (-56, -68):
            art.line(curve([(-28, y), (0, y - 4), (28, y)]), colour, 3, strength * 0.7)


def draw_nose(art: Art, look: Look) -> None:
    """A nose: a soft tip, its shade, nostrils."""
    dark = shade(look.skin, -0.15)
    art.flat("M6 -8C9 12 12 24 17 34C14 42 6 43 2 40C6 24 5 8 6 -8Z", dark, 0.2)
    art.flat(ellipse(0, 34, 13, 10), shade(look.skin, 0.05), 0.55)
    art.line("M-15 36C-15 45 -7 45 -3 44C-1 45.5 1 45.5 3 44C7 45 15 45 15 36", dark, 4, 0.85)
    art.flat(ellipse(-3, 29, 3.4, 5, 12), "#ffffff", 0.3)


def draw_brows(art: Art, look: Look, raised: float = 0) -> None:
    """Brows, a little darker than fair hair and lighter than black hair, `raised` px."""
    hair = look.hair if look.cut not in ("bald", "scarf") else mix(look.skin, "#2b1c18", 0.75)
    colour = shade(hair, -0.1) if lightness(hair) > 0.5 else shade(hair, 0.03)
    weight = look.brow_weight
    for side in (-1, 1):
        # The arch rises more than the ends, as the forehead pulls in its middle.
        lifts = ((15, -29, 0.8), (33, -36, 1.15), (54, -25, 0.75))
        spine = [(side * x, y - raised * share) for x, y, share in lifts]
        art.flat(limb(spine, [weight, weight * 0.95, weight * 0.35]), colour, 0.95)


def draw_eyes(art: Art, look: Look, eyes: Eyes, gaze: tuple[float, float] = (0, 0)) -> None:
    """Both eyes, looking `gaze` px beside the camera."""
    for side in (-1, 1):
        with art.group(f"translate({n(side * EYE_X)} {n(EYE_Y)}) scale({side} 1)"):
            if eyes == "closed":
                _draw_closed_eye(art, look)
            else:
                _draw_open_eye(art, look, 4.5 if eyes == "half" else 0.0, side, gaze)


def _draw_open_eye(
    art: Art, look: Look, lowered: float, side: int, gaze: tuple[float, float]
) -> None:
    """One eye, its outer corner on the right; `lowered` px of it are under the lid."""
    ball = "M-19 3C-13 -13 8 -15 19 -2C15 10 -10 13 -19 3Z"
    art.flat(ball, "#fdfbf8")
    with art.clipped(ball):
        art.flat("M-22 -18H24V-5C10 -11 -8 -10 -22 0Z", "#6b5a72", 0.22)
        x, y = gaze[0] * side, gaze[1]
        art.ball(circle(x, y - 1, 11.6), look.iris, depth=0.14)
        art.flat(circle(x, y - 1, 6), "#15101a")
        # The light comes from the same side for both eyes, though one of them is mirrored.
        art.flat(circle(x * 0.6 - 4 * side, y * 0.6 - 5.5, 3.5), "#ffffff", 0.96)
        art.flat(circle(x * 0.6 + 4 * side, y * 0.6 + 4, 1.7), "#ffffff", 0.55)
        if lowered:
            art.flat("M-22 -20H24V1C10 -5 -8 -4 -22 5Z", shade(look.skin, -0.06))
    lid = "M-20 4C-13 -14 8 -16 20 -2" if not lowered else "M-20 4C-10 -6 10 -7 20 -1"
    art.line(lid, INK, 5 if look.lashes else 4.2)
    if look.lashes:
        art.line("M18 -4L26 -10", INK, 4.4)
        art.line("M12 -9L17 -16", INK, 3.2)
    art.line("M-14 -14C-6 -21 9 -21 18 -12", shade(look.skin, -0.13), 2.8, 0.7)
    art.line("M-15 8C-6 14 8 13 16 6", shade(look.skin, -0.13), 2.4, 0.55)


def _draw_closed_eye(art: Art, look: Look) -> None:
    art.flat("M-20 3C-13 -14 8 -16 20 -2C14 11 -10 14 -20 3Z", shade(look.skin, -0.045))
    art.line("M-20 3C-11 12 10 12 20 -1", INK, 4.6)
    if look.lashes:
        art.line("M18 1L26 2", INK, 4)
        art.line("M11 7L17 12", INK, 3)
    art.line("M-14 -12C-6 -19 9 -19 18 -10", shade(look.skin, -0.12), 2.6, 0.6)
