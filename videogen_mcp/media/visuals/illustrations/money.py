"""Money and trade."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.placing import placed
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    ellipse,
    limb,
    polygon,
    ring,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints

_GOLD = "#f5b83d"


def _sparkle(art: Art, x: float, y: float, size: float, colour: str = "#ffffff") -> None:
    """A four-pointed twinkle."""
    art.flat(star(x, y, size, size * 0.3, 4, 2), colour, 0.95)


def _coin(art: Art, cx: float, cy: float, r: float, gold: str = _GOLD) -> None:
    """A coin seen from the front, embossed with a star."""
    art.clay(circle(cx, cy, r), gold, depth=0.09, side=r * 0.14, rim=r * 0.08)
    art.flat(ring(cx, cy, r * 0.80, r * 0.70), shade(gold, -0.13), 0.8)
    art.flat(star(cx + 2, cy + 3, r * 0.44, r * 0.2, 5, 4), shade(gold, -0.18), 0.8)
    art.flat(star(cx, cy, r * 0.44, r * 0.2, 5, 4), shade(gold, 0.12))


def _flat_coin(art: Art, cx: float, cy: float, rx: float, gold: str = _GOLD) -> None:
    """A coin lying on a pile, seen from above the rim."""
    ry, height = rx * 0.34, rx * 0.34
    left, right = cx - rx, cx + rx
    side = f"M{left} {cy}L{left} {cy + height}A{rx} {ry} 0 0 0 {right} {cy + height}L{right} {cy}Z"
    art.flat(side, art.linear(shade(gold, -0.02), shade(gold, -0.08), shade(gold, -0.22), angle=0))
    for share in (-0.7, -0.42, -0.12, 0.18, 0.48, 0.76):
        drop = ry * (1 - share * share) ** 0.5
        x = cx + share * rx
        art.line(f"M{x} {cy + drop + 4}L{x} {cy + drop + height - 3}", shade(gold, -0.2), 5, 0.5)
    art.flat(ellipse(cx, cy, rx, ry), art.linear(shade(gold, 0.13), gold, angle=25))
    art.flat(ellipse(cx, cy, rx * 0.74, ry * 0.72), shade(gold, -0.1), 0.55)
    art.flat(ellipse(cx, cy + 3, rx * 0.70, ry * 0.66), shade(gold, 0.05))


@placed(scale=0.99, dx=5, dy=6)
def piggy_bank(p: Paints) -> str:
    """A piggy bank with a coin above the slot."""
    art = Art("piggy_bank")
    pink = mix("#ff9fb2", p.main, 0.14)
    art.line("M438 262C470 262 480 236 464 226C450 218 440 236 456 246", shade(pink, -0.1), 12)
    for x in (128, 316):
        art.clay(box(x, 386, 68, 86, 24), shade(pink, -0.09), side=10, rim=0)
    ear = polygon([(150, 128), (232, 168), (160, 226)], [16, 30, 24])
    body = (
        "M254 148C366 148 446 212 446 300C446 384 366 436 254 436"
        "C186 436 124 412 92 368"
        "C62 364 40 354 38 336L36 282C36 264 50 258 72 256C94 190 166 148 254 148Z"
    )
    art.clay(body, pink, depth=0.10, side=30, rim=9)
    art.shadow_on(body, ear, 8, 12, 0.2)
    art.clay(ear, shade(pink, -0.03), side=9, rim=6)
    snout = ellipse(56, 310, 26, 46)
    art.clay(snout, shade(pink, 0.05), side=7, rim=5)
    for y in (296, 324):
        art.flat(ellipse(52, y, 7, 10), shade(pink, -0.3))
    art.flat(circle(132, 272, 15), p.ink)
    art.flat(circle(128, 267, 5), "#ffffff")
    art.flat(ellipse(150, 328, 30, 18), shade(pink, -0.12), 0.5)
    art.line("M96 362Q112 374 130 370", shade(pink, -0.26), 7)
    art.flat(box(214, 160, 112, 17, 8), shade(pink, -0.34))
    _coin(art, 270, 92, 58, p.glow)
    art.gloss(222, 216, 60, 18, -12, 0.6)
    return art.svg()


def coin_stack(p: Paints) -> str:
    """Three growing piles of coins."""
    art = Art("coin_stack")
    gold = mix(_GOLD, p.third, 0.18)
    piles = ((256, 384, 3, 78), (130, 404, 5, 82), (384, 404, 8, 84))
    for cx, base, count, rx in piles:
        for i in range(count):
            wobble = (0, 5, -4, 3, -5, 2, 4, -3)[i]
            _flat_coin(art, cx + wobble, base - i * 36, rx, gold)
    _coin(art, 250, 210, 66, mix(p.main, gold, 0.0))
    _sparkle(art, 116, 150, 30, p.third)
    _sparkle(art, 300, 76, 22, p.second)
    _sparkle(art, 188, 104, 14, p.main)
    return art.svg()


def wallet(p: Paints) -> str:
    """A wallet with notes and a card looking out."""
    art = Art("wallet")
    note = shade(mix(p.leaf, p.second, 0.3), 0.04)
    with art.group("rotate(-7 250 180)"):
        art.clay(box(92, 92, 300, 180, 18), note, side=8, rim=5)
        art.flat(ring(242, 168, 44, 36), "#ffffff", 0.6)
        for x in (126, 348):
            art.flat(circle(x, 128, 10), "#ffffff", 0.6)
    card = box(120, 126, 290, 150, 22)
    art.clay(card, p.third, side=8, rim=6)
    art.flat(box(120, 152, 290, 24, 0), shade(p.third, -0.2), 0.6)
    body = box(44, 176, 410, 288, 46)
    art.clay(body, p.main, side=24, rim=9)
    art.line(
        ("M84 204H414Q426 204 426 216V424Q426 436 414 436H84Q72 436 72 424V216Q72 204 84 204Z"),
        shade(p.main, 0.17),
        4,
        0.5,
    )
    strap = "M480 286V362Q480 376 466 376H370Q318 372 318 324Q318 276 370 272H466Q480 272 480 286Z"
    art.shadow_on(body, strap, -4, 14, 0.28)
    art.clay(strap, p.main_dark, side=10, rim=6)
    art.clay(circle(374, 324, 24), _GOLD, side=6, rim=4)
    art.gloss(126, 222, 50, 10, 0, 0.45)
    return art.svg()


def credit_card(p: Paints) -> str:
    """Two credit cards, one behind the other."""
    art = Art("credit_card")
    with art.group("rotate(10 256 256)"):
        behind = box(60, 104, 392, 248, 34)
        art.clay(behind, p.second, side=12, rim=7)
        art.shadow_on(behind, box(40, 160, 440, 260, 36), 0, -14, 0.25)
    with art.group("rotate(-8 256 280)"):
        card = box(46, 152, 420, 268, 36)
        art.clay(card, p.main, depth=0.12, side=18, rim=8)
        with art.clipped(card):
            art.flat(circle(430, 130, 190), "#ffffff", 0.10)
            art.flat(circle(470, 170, 130), "#ffffff", 0.12)
        art.clay(box(88, 216, 76, 58, 14), _GOLD, side=6, rim=4)
        art.line(
            "M88 236H116M88 254H116M136 236H164M136 254H164M116 216V274M136 216V274",
            shade(_GOLD, -0.2),
            3.5,
            0.7,
        )
        for i in range(4):
            for j in range(4):
                art.flat(circle(98 + i * 76 + j * 15, 322, 5.5), "#ffffff", 0.9)
        art.flat(box(92, 364, 120, 14, 7), "#ffffff", 0.75)
        art.clay(circle(404, 364, 32), p.third, side=6, rim=4)
        art.flat(star(404, 364, 17, 8, 5, 3), "#ffffff", 0.95)
        for i, r in enumerate((14, 26, 38)):
            a, b = around(196, 245, r, -38), around(196, 245, r, 38)
            art.line(f"M{a[0]} {a[1]}A{r} {r} 0 0 1 {b[0]} {b[1]}", "#ffffff", 6, 0.9 - i * 0.1)
    return art.svg()


def bank(p: Paints) -> str:
    """A bank with columns."""
    art = Art("bank")
    art.clay(box(56, 406, 400, 36, 12), p.main_light, side=8, rim=6)
    art.clay(box(32, 434, 448, 42, 16), p.main, side=9, rim=6)
    art.flat(box(84, 214, 344, 200, 0), p.main_dark)
    door = "M214 408V316Q214 274 256 274Q298 274 298 316V408Z"
    art.flat(door, art.linear(shade(p.glow, 0.05), mix(p.glow, p.wood, 0.5), angle=80))
    for x in (90, 166, 296, 372):
        art.clay(box(x, 222, 50, 188, 10), p.paper, depth=0.06, side=9, rim=0)
        for dx in (14, 26):
            art.line(f"M{x + dx} 244V390", shade(p.paper, -0.12), 4, 0.7)
        for y in (212, 394):
            art.clay(box(x - 8, y, 66, 22, 9), shade(p.paper, -0.03), side=4, rim=0)
    art.clay(box(50, 186, 412, 36, 14), p.main_light, side=8, rim=6)
    art.clay(
        polygon([(256, 40), (478, 176), (478, 200), (34, 200), (34, 176)], [28, 18, 14, 14, 18]),
        p.main,
        side=16,
        rim=9,
    )
    art.clay(circle(256, 136, 40), _GOLD, side=8, rim=5)
    art.flat(star(256, 136, 24, 11, 5, 3), shade(_GOLD, -0.2))
    return art.svg()


def bar_chart(p: Paints) -> str:
    """A bar chart of four solid columns."""
    art = Art("bar_chart")
    columns = ((56, 190, p.second), (160, 290, p.main), (264, 232, p.third), (368, 376, p.main))
    for x, height, colour in columns:
        y = 440 - height
        art.clay(box(x, y, 88, height + 20, 22), colour, side=16, rim=8)
        art.flat(
            box(x + 16, y + 20, 14, height - 66, 7),
            art.linear(("#ffffff", 0.65), ("#ffffff", 0.05), angle=90),
        )
    art.clay(box(32, 436, 448, 36, 18), p.main_dark, side=8, rim=6)
    return art.svg()


def growth_chart(p: Paints) -> str:
    """Rising columns with an arrow that climbs over them."""
    art = Art("growth_chart")
    columns = (
        (52, 108, p.second),
        (154, 168, p.main_light),
        (256, 226, p.main),
        (358, 300, p.main),
    )
    for x, height, colour in columns:
        y = 446 - height
        art.clay(box(x, y, 84, height + 16, 20), colour, side=15, rim=7)
        art.flat(
            box(x + 15, y + 18, 12, height - 56, 6),
            art.linear(("#ffffff", 0.6), ("#ffffff", 0.05), angle=90),
        )
    art.clay(box(32, 444, 440, 32, 16), p.main_dark, side=8, rim=5)
    arrow = shade(p.third, -0.02)
    shaft = limb([(54, 286), (158, 220), (224, 226), (370, 98)], [24, 28, 30, 32])
    head = polygon([(318, 60), (448, 36), (424, 166)], [14, 18, 14])
    for x, height, _ in columns:
        art.shadow_on(box(x, 446 - height, 84, height, 20), shaft, 4, 12, 0.3)
    art.clay(shaft, arrow, side=7, rim=5)
    art.clay(head, arrow, side=10, rim=6)
    return art.svg()


@placed(dx=12, dy=-12)
def shopping_cart(p: Paints) -> str:
    """A shopping cart with goods."""
    art = Art("shopping_cart")
    art.clay(box(196, 76, 92, 130, 16), p.second, side=9, rim=5)
    art.flat(box(212, 96, 60, 14, 7), "#ffffff", 0.6)
    art.clay(box(300, 106, 100, 100, 18), p.third, side=9, rim=5)
    art.flat(box(340, 106, 20, 100, 0), shade(p.third, -0.18), 0.7)
    art.clay(circle(164, 150, 46), "#ff6b5e", side=9, rim=5)
    art.line("M164 106Q168 92 182 88", p.leaf_dark, 8)
    art.line("M36 74H70Q88 74 94 92L160 372Q164 388 180 388H404", shade(p.main_dark, -0.04), 24)
    art.line("M36 72H70Q86 72 92 90L104 140", p.main_light, 7, 0.6)
    basket = polygon([(96, 164), (470, 164), (424, 336), (138, 336)], [20, 28, 36, 36])
    art.clay(basket, p.main, side=20, rim=8)
    for x in (186, 254, 322, 390):
        lean = (x - 288) * 0.12
        art.line(f"M{x} 192L{x - lean} 310", p.main_dark, 13, 0.75)
    art.line("M130 250H440", p.main_dark, 13, 0.5)
    for x in (208, 384):
        art.clay(circle(x, 434, 40), p.ink, side=8, rim=5)
        art.clay(circle(x, 434, 17), p.metal, side=4, rim=3)
    return art.svg()


def delivery_box(p: Paints) -> str:
    """A taped cardboard box."""
    art = Art("delivery_box")
    card = mix("#d69a5b", p.main, 0.10)
    left = polygon([(50, 164), (256, 252), (256, 480), (50, 384)], [12, 4, 18, 22])
    right = polygon([(256, 252), (462, 164), (462, 384), (256, 480)], [4, 12, 22, 18])
    top = polygon([(256, 66), (468, 160), (256, 256), (44, 160)], [18, 16, 10, 16])
    art.clay(left, card, side=14, rim=6)
    art.clay(right, shade(card, -0.10), side=18, rim=0)
    art.clay(top, shade(card, 0.08), side=0, rim=7)
    tape = shade(mix(p.main, p.main_light, 0.5), 0.02)
    art.flat(polygon([(128, 122), (176, 101), (394, 194), (344, 217)], 3), tape)
    art.flat("M344 216L394 193V262L369 258L344 284Z", shade(tape, -0.09))
    label = polygon([(86, 306), (188, 352), (188, 424), (86, 376)], 10)
    art.flat(label, p.paper)
    for i, end in enumerate((172, 152)):
        y = 334 + i * 22
        art.line(f"M100 {y}L{end} {y + (end - 100) * 0.46}", mix(p.ink, p.paper, 0.3), 7, 0.8)
    for i in range(2):
        x = 396 + i * 34
        art.line(f"M{x} {378 - i * 15}V{326 - i * 15}", p.ink, 8, 0.55)
        art.line(
            (f"M{x - 12} {346 - i * 15 + 4}L{x} {326 - i * 15}L{x + 12} {338 - i * 15 - 4}"),
            p.ink,
            8,
            0.55,
        )
    art.gloss(180, 150, 40, 8, 24, 0.35)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "piggy_bank": piggy_bank,
    "coin_stack": coin_stack,
    "wallet": wallet,
    "credit_card": credit_card,
    "bank": bank,
    "bar_chart": bar_chart,
    "growth_chart": growth_chart,
    "shopping_cart": shopping_cart,
    "delivery_box": delivery_box,
}
