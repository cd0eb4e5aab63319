"""Dishes as they look from straight above."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    blob,
    box,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def _dish_top(art: Art, rim: str, inside: str) -> None:
    art.clay(circle(256, 256, 244), rim, side=10)
    art.flat(circle(256, 256, 212), shade(rim, -0.12))
    art.flat(
        circle(256, 258, 200),
        art.radial(shade(inside, 0.04), inside, shade(inside, -0.07), cx=0.45, cy=0.4, r=0.7),
    )


def ramen_top(p: Paints) -> str:
    """Ramen from above: noodles, egg, greens, meat, seaweed, chopsticks."""
    art = Art("ramen-top")
    _dish_top(art, "#c2403a", "#d58a3a")
    for i in range(14):
        points = [around(256, 262, 130 + (i * 31) % 60, i * 27 + k * 34) for k in range(4)]
        art.line(curve(points), "#f7dc93", 13)
    for i in range(7):
        points = [around(256, 256, 60 + (i * 29) % 50, i * 51 + k * 46) for k in range(4)]
        art.line(curve(points), "#efc979", 13)
    for mx, my, turn in ((190, 170, 20), (250, 140, 60)):
        art.clay(ellipse(mx, my, 64, 54, turn), "#b5654a", side=7)
        art.line(ellipse(mx, my, 38, 30, turn), "#f0c3a8", 9)
    for ex, ey in ((346, 200), (370, 290)):
        art.clay(ellipse(ex, ey, 58, 46, 30), "#ffffff", side=6)
        art.ball(circle(ex, ey, 27), "#f39a2b")
    art.clay(polygon([(90, 250), (190, 240), (200, 350), (110, 370)], 6), "#24463a", side=6)
    for i in range(16):
        x, y = around(268, 352, 10 + (i * 23) % 62, i * 67)
        art.line(circle(x, y, 10), "#5fb050", 7)
    for dx in (0, 34):
        art.clay(limb([(330 + dx, 500), (480 + dx * 0.6, 60)], [11, 16]), "#6b3f26", side=3)
    return art.svg()


def soup_top(p: Paints) -> str:
    """Soup from above."""
    art = Art("soup-top")
    _dish_top(art, "#f6f3ec", "#e8823a")
    art.line(curve([around(256, 256, 20 + i * 12, i * 60) for i in range(10)]), "#fff0d8", 12, 0.9)
    for i in range(9):
        x, y = around(256, 256, 60 + (i * 37) % 110, i * 81)
        art.clay(ellipse(x, y, 22, 12, i * 40), "#5fa84a", side=3)
    return art.svg()


def pizza_top(p: Paints) -> str:
    """A whole pizza from above."""
    art = Art("pizza-top")
    art.clay(circle(256, 256, 240), "#d99a4a", side=14)
    art.flat(circle(256, 256, 206), art.lit("#e8553a"))
    art.flat(
        blob([around(256, 256, 186 + (14 if i % 2 else 0), i * 20) for i in range(18)]),
        art.lit("#f6cf62"),
    )
    for i in range(9):
        x, y = around(256, 256, 70 if i < 3 else 146, i * (120 if i < 3 else 60) + 20)
        art.clay(circle(x, y, 36), "#cf3f2f", side=5)
    for i in range(10):
        x, y = around(256, 256, 40 + (i * 43) % 140, i * 97)
        art.clay(ellipse(x, y, 26, 13, i * 50), "#4c9a4a", side=3)
    for i in range(4):
        x0, y0 = around(256, 256, 238, i * 45)
        x1, y1 = around(256, 256, 238, i * 45 + 180)
        art.line(f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}", "#a96a24", 4, 0.6)
    return art.svg()


def coffee_top(p: Paints) -> str:
    """A cup of coffee from above, a leaf poured into its foam."""
    art = Art("coffee-top")
    art.clay(circle(244, 256, 236), "#f3f1ec", side=9)
    art.clay(limb([(380, 256), (500, 256)], [46, 40]), "#fbfaf6", side=5)
    art.clay(circle(244, 256, 170), "#fdfcf9", side=9)
    art.flat(
        circle(244, 258, 148), art.radial("#c98d55", "#a4683a", "#7a4a28", cx=0.45, cy=0.42, r=0.65)
    )
    for i in range(5):
        y = 330 - i * 34
        w = 90 - abs(i - 1.6) * 18
        art.line(curve([(244 - w, y - 26), (244, y + 18), (244 + w, y - 26)]), "#f8e6cc", 13)
    art.line("M244 350V150", "#f8e6cc", 8)
    return art.svg()


def salad_top(p: Paints) -> str:
    """A salad from above."""
    art = Art("salad-top")
    _dish_top(art, "#f6f3ec", "#7fb84a")
    for i in range(16):
        x, y = around(256, 256, 40 + (i * 53) % 130, i * 61)
        leaf = blob([around(x, y, 54 if k % 2 else 36, k * 45 + i * 20) for k in range(8)])
        art.clay(leaf, shade("#6fb13f", 0.02 * (i % 4) - 0.03), side=6)
    for i in range(6):
        x, y = around(256, 256, 60 + (i * 47) % 100, i * 73 + 20)
        art.clay(circle(x, y, 30), "#e2402f", side=5)
        art.line(f"M{x - 14:.0f} {y:.0f}h28M{x:.0f} {y - 14:.0f}v28", "#f6a08f", 5)
    for i in range(5):
        x, y = around(256, 256, 90 + (i * 31) % 70, i * 79 + 60)
        art.clay(circle(x, y, 26), "#dff0c4", side=3)
        art.line(circle(x, y, 24), "#5f9a3f", 6)
    return art.svg()


def plate_top(p: Paints) -> str:
    """A plate with egg, toast and tomatoes from above."""
    art = Art("plate-top")
    _dish_top(art, "#fbfaf6", "#f1eee6")
    art.clay(box(110, 130, 160, 170, 34), "#dba25c", side=10)
    art.flat(box(126, 146, 128, 138, 26), "#f6dcae")
    art.clay(blob([(270, 200), (350, 160), (410, 230), (390, 320), (300, 330)]), "#ffffff", side=7)
    art.ball(circle(340, 246, 40), "#f7b52c")
    for x, y in ((180, 350), (230, 380), (150, 320)):
        art.ball(circle(x, y, 30), "#e2402f")
    for i in range(5):
        art.clay(ellipse(300 + i * 16, 376 + (i % 2) * 14, 30, 14, i * 40), "#5fa84a", side=3)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        ramen_top,
        soup_top,
        pizza_top,
        coffee_top,
        salad_top,
        plate_top,
    )
}
