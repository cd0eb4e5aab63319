"""Animals that stand on four legs, seen from the side, all from one plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    Point,
    around,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


@dataclass(frozen=True)
class Beast:
    """The build of an animal that looks right; lengths are pixels of the 512 canvas."""

    coat: str
    belly: str = ""
    shoulder: float = 250  # how far down the back is
    body: float = 116  # how thick the trunk is
    leg: float = 30
    neck: Point = (74, -84)  # from the shoulder to the head
    neck_width: float = 66
    head: float = 52
    snout: float = 46
    ears: str = "pointed"  # pointed, round, long, floppy
    tail: str = "thin"  # thin, bushy, tuft, short, flowing
    mane: str = ""
    horns: str = ""
    marks: str = ""
    mark: str = "#4a3428"
    nose: str = "#3a2a2c"
    hoof: str = ""
    legs: str = ""  # the colour of legs and ears, when it is another


def beast(build: Beast, pose: str = "stand") -> Callable[[Paints], str]:
    """A drawing of the animal facing right: standing, or running when the pose is "run"."""

    def draw(_p: Paints) -> str:
        art = Art("beast")
        _Anatomy(art, build, pose).draw()
        return art.svg()

    return draw


class _Anatomy:
    def __init__(self, art: Art, b: Beast, pose: str) -> None:
        self.art, self.b, self.runs = art, b, pose == "run"
        self.back, self.foot = b.shoulder, 486.0
        self.middle = self.back + b.body / 2
        self.hind, self.front = 138.0, 330.0
        self.head_at = (self.front + b.neck[0], self.middle - 18 + b.neck[1])

    def draw(self) -> None:
        b = self.b
        self._tail()
        self._leg(self.hind + 34, -0.10, -30 if self.runs else 8)
        self._leg(self.front - 30, -0.10, 64 if self.runs else 8)
        self._neck()
        if b.marks == "hump":
            self.art.clay(ellipse(226, self.back + 4, 66, 62), b.coat, side=10, rim=6)
        self._trunk()
        self._leg(self.hind, 0.0, -84 if self.runs else 0)
        self._leg(self.front, 0.0, 30 if self.runs else 0)
        self._mane()
        self._head()

    def _leg(self, x: float, light: float, swing: float) -> None:
        b, art = self.b, self.art
        colour = shade(b.legs or b.coat, light)
        top = self.middle + b.body * 0.18
        foot = self.foot - (26 if self.runs and swing > 40 else 0)
        knee = (x + swing * 0.55 + 5, (top + foot) / 2 + 4)
        points = [(x, top), knee, (x + swing, foot - 8)]
        art.clay(limb(points, [b.leg * 1.7, b.leg, b.leg * 0.9]), colour, side=7, rim=3)
        hoof = b.hoof or shade(b.coat, light - 0.14)
        art.clay(ellipse(x + swing + 5, foot - 6, b.leg * 0.68, b.leg * 0.36), hoof, side=4, rim=2)

    def _trunk(self) -> None:
        b, art = self.b, self.art
        points = [(self.hind, self.middle), (236, self.middle + 6), (self.front, self.middle - 4)]
        d = limb(points, [b.body, b.body * 0.94, b.body * 1.04])
        art.clay(d, b.coat, side=18, rim=8)
        with art.clipped(d):
            if b.belly:
                low = self.middle + b.body * 0.5
                art.flat(ellipse(236, low, 150, b.body * 0.24), b.belly, 0.9)
            self._marks()

    def _marks(self) -> None:
        b, art = self.b, self.art
        if b.marks == "stripes":
            for i in range(9):
                x = 96.0 + i * 34
                line = curve([(x, self.back - 20), (x - 8, self.middle), (x + 2, self.middle + 46)])
                art.line(line, b.mark, 11, 0.9)
        if b.marks in ("spots", "patches"):
            size = 15 if b.marks == "spots" else 36
            step = 44 if b.marks == "spots" else 92
            for i, y in enumerate((self.back + 16, self.middle + 6, self.middle + 44)):
                for j in range(8):
                    x = 84 + j * step + (i % 2) * step / 2
                    art.flat(ellipse(x, y, size, size * 0.8, 20 * i + 13 * j), b.mark, 0.92)

    def _neck(self) -> None:
        b = self.b
        start = (self.front - 6, self.middle - 16)
        middle = (start[0] + b.neck[0] * 0.62, start[1] + b.neck[1] * 0.45)
        widths = [b.neck_width * 1.35, b.neck_width, b.neck_width * 0.82]
        d = limb([start, middle, self.head_at], widths)
        self.art.clay(d, b.coat, side=10, rim=5)
        if b.marks == "spots" and b.neck[1] < -150:
            with self.art.clipped(d):
                for i in range(6):
                    share = 0.12 + i * 0.15
                    x = start[0] + b.neck[0] * share + (12 if i % 2 else -12)
                    self.art.flat(ellipse(x, start[1] + b.neck[1] * share, 15, 12), b.mark, 0.92)
        if b.marks == "stripes":
            with self.art.clipped(d):
                for i in range(3):
                    y = start[1] + b.neck[1] * (0.2 + i * 0.24)
                    x = start[0] + b.neck[0] * (0.2 + i * 0.24)
                    self.art.line(f"M{x - 50} {y - 8}L{x + 30} {y + 12}", b.mark, 10, 0.9)

    def _tail(self) -> None:
        b, art = self.b, self.art
        x, y = self.hind - 44, self.middle - 22
        if b.tail == "bushy":
            path = [(x + 10, y + 8), (x - 46, y - 8), (x - 84, y - 58)]
            art.clay(limb(path, [24, 58, 22]), b.coat, side=8, rim=5)
            art.clay(circle(x - 86, y - 62, 15), b.belly or shade(b.coat, 0.2), side=4, rim=0)
        elif b.tail == "flowing":
            path = [(x + 14, y), (x - 36, y + 30), (x - 40, y + 130)]
            art.clay(limb(path, [24, 44, 16]), b.mane or shade(b.coat, -0.2), side=7, rim=4)
        elif b.tail == "short":
            art.clay(circle(x + 4, y + 6, 20), shade(b.coat, 0.05), side=4, rim=3)
        else:
            path = [(x + 12, y + 4), (x - 34, y - 6), (x - 52, y + 64)]
            art.clay(limb(path, [18, 13, 11]), shade(b.coat, -0.03), side=4, rim=2)
            if b.tail == "tuft":
                tuft = b.mane or shade(b.coat, -0.2)
                art.clay(ellipse(x - 54, y + 76, 15, 24), tuft, side=4, rim=2)

    def _mane(self) -> None:
        b, art = self.b, self.art
        if not b.mane:
            return
        hx, hy = self.head_at
        if b.tail == "tuft" and b.ears == "pointed":
            path = [(hx - 20, hy - 30), (self.front - 20, self.middle - 50)]
            art.clay(limb(path, [24, 30]), b.mane, side=6, rim=3)
            return
        if b.tail == "flowing":  # a horse's falls along its neck
            start = (self.front - 34, self.middle - 52)
            path = [(hx - 26, hy - 46), (hx - 56, hy + 10), start]
            art.clay(limb(path, [26, 44, 22]), b.mane, side=8, rim=5)
            return
        for i in range(11):
            x, y = around(hx - 8, hy + 4, b.head * 1.06, i * 360 / 11)
            art.clay(circle(x, y, b.head * 0.48), shade(b.mane, 0.03 * (i % 3)), side=8, rim=4)

    def _head(self) -> None:
        b, art = self.b, self.art
        x, y = self.head_at
        self._ears(x, y, behind=True)
        self._horns(x, y)
        art.clay(circle(x, y, b.head), b.coat, side=12, rim=6)
        muzzle = b.belly or shade(b.coat, 0.08)
        drop = b.head * 0.34
        end = (x + b.head * 0.5 + b.snout * 0.7, y + drop + b.snout * 0.22)
        path = limb([(x + b.head * 0.25, y + drop * 0.6), end], [b.head * 1.1, b.head * 0.74])
        art.clay(path, muzzle if b.belly else b.coat, side=8, rim=5)
        art.flat(ellipse(end[0] + b.head * 0.2, end[1] - b.head * 0.12, 11, 9), b.nose)
        art.line(
            curve([(end[0] - 20, end[1] + 15), (end[0], end[1] + 20), (end[0] + 16, end[1] + 12)]),
            b.nose,
            4,
            0.7,
        )
        if b.marks == "mask":
            art.flat(ellipse(x + b.head * 0.3, y - b.head * 0.12, 22, 26, 20), b.mark)
        art.eye(x + b.head * 0.3, y - b.head * 0.16, 10, "#231c28")
        if b.marks == "stripes":
            for dx in (-24, -8, 8):
                art.line(
                    f"M{x + dx} {y - b.head + 4}L{x + dx + 2} {y - b.head + 26}", b.mark, 8, 0.9
                )
        self._ears(x, y, behind=False)

    def _ears(self, x: float, y: float, *, behind: bool) -> None:
        b, art = self.b, self.art
        h = b.head
        inner = mix(b.coat, "#f09aa0", 0.5)
        spots = [(-0.55, -0.08)] if behind else [(-0.12, 0.0)]
        for dx, light in spots:
            ex, ey = x + dx * h, y - h * 0.82
            colour = shade(b.legs or b.coat, light - 0.03)
            if b.ears == "pointed":
                ear = polygon(
                    [(ex - 20, ey + 26), (ex - 4, ey - 34), (ex + 22, ey + 20)], [6, 9, 6]
                )
                art.clay(ear, colour, side=5, rim=3)
            elif b.ears == "round":
                art.clay(circle(ex - 4, ey + 8, h * 0.36), colour, side=5, rim=3)
                art.flat(circle(ex - 4, ey + 8, h * 0.2), inner, 0.8)
            elif b.ears == "floppy":
                art.clay(limb([(ex, ey + 14), (ex - 30, ey + 46)], [30, 34]), colour, side=6, rim=3)
            else:
                art.clay(ellipse(ex - 18, ey + 6, 36, 16, 24), colour, side=5, rim=3)

    def _horns(self, x: float, y: float) -> None:
        b, art = self.b, self.art
        if b.horns == "short":
            for dx in (-34, 2):
                path = [(x + dx, y - b.head + 12), (x + dx + 6, y - b.head - 26)]
                art.clay(limb(path, [16, 8]), "#efe3cf", side=4, rim=2)
        elif b.horns == "knobs":
            for dx in (-26, 0):
                path = [(x + dx, y - b.head + 8), (x + dx, y - b.head - 28)]
                art.clay(limb(path, [11, 11]), b.coat, side=3, rim=2)
                art.clay(circle(x + dx, y - b.head - 32, 10), b.mark, side=3, rim=2)
        elif b.horns == "antlers":
            for s, light in ((-1, -0.08), (1, 0.0)):
                colour = shade("#a57b52", light)
                stem = [
                    (x - 14, y - b.head + 8),
                    (x - 20 + s * 20, y - b.head - 60),
                    (x - 16 + s * 52, y - b.head - 96),
                ]
                art.clay(limb(stem, [13, 11, 7]), colour, side=3, rim=2)
                for dy, reach in ((-44, 30), (-72, 26)):
                    a = (x - 18 + s * (14 - dy * 0.2), y - b.head + dy)
                    art.clay(
                        limb([a, (a[0] + s * reach, a[1] - 24)], [10, 6]), colour, side=3, rim=2
                    )
        elif b.horns == "unicorn":
            horn = polygon(
                [(x - 6, y - b.head + 12), (x + 44, y - b.head - 74), (x + 22, y - b.head + 22)], 4
            )
            art.clay(horn, "#f6c95a", side=5, rim=3)
