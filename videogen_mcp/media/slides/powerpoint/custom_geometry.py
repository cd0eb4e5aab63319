"""Outlines that a file draws itself: paths whose points are formulas of guides."""

from __future__ import annotations

import math
from collections.abc import Callable

from .outlines import Outlines
from .xml import Node, child, children, local, number

_DEGREE = 60_000.0
MOST_COMMANDS = 20_000

Values = dict[str, float]


def custom(node: Node, w: float, h: float) -> Outlines:
    """The outlines of a `custGeom` in a box of w times h points."""
    filled, lines = "", ""
    left = MOST_COMMANDS
    for path in children(child(node, "pathLst"), "path"):
        wide, high = number(path.get("w")), number(path.get("h"))
        scale_x = w / wide if wide else 1 / 12700
        scale_y = h / high if high else 1 / 12700
        values = _guides(node, wide or w * 12700, high or h * 12700)
        drawn = _path(path, values, scale_x, scale_y, left)
        left -= len(path)
        if path.get("fill") == "none":
            lines += drawn
        else:
            filled += drawn
    return Outlines(filled, lines)


def _guides(node: Node, w: float, h: float) -> Values:
    """The names that formulas may use, in the units of a path."""
    side = min(w, h)
    values: Values = {
        "w": w, "h": h, "l": 0.0, "t": 0.0, "r": w, "b": h, "hc": w / 2, "vc": h / 2, "ss": side,
        "ls": max(w, h), "cd2": 180 * _DEGREE, "cd4": 90 * _DEGREE, "cd8": 45 * _DEGREE,
        "3cd4": 270 * _DEGREE, "3cd8": 135 * _DEGREE, "5cd8": 225 * _DEGREE, "7cd8": 315 * _DEGREE,
    }  # fmt: skip
    for part in (2, 3, 4, 5, 6, 8, 10, 12, 32):
        values[f"wd{part}"], values[f"hd{part}"] = w / part, h / part
        values[f"ssd{part}"] = side / part
    for name in ("avLst", "gdLst"):
        for guide in children(child(node, name), "gd"):
            values[guide.get("name") or ""] = _formula(guide.get("fmla") or "", values)
    return values


def _value(text: str | None, values: Values) -> float:
    return values.get(text or "", number(text))


def _formula(text: str, values: Values) -> float:
    name, *operands = text.split() or [""]
    x, y, z = ([_value(item, values) for item in operands] + [0.0] * 3)[:3]
    operation = _OPERATIONS.get(name)
    try:
        return operation(x, y, z) if operation else 0.0
    except (ZeroDivisionError, ValueError, OverflowError):
        return 0.0


def _angle(value: float) -> float:
    return math.radians(value / _DEGREE)


_OPERATIONS: dict[str, Callable[[float, float, float], float]] = {
    "val": lambda x, y, z: x,
    "*/": lambda x, y, z: x * y / z,
    "+-": lambda x, y, z: x + y - z,
    "+/": lambda x, y, z: (x + y) / z,
    "?:": lambda x, y, z: y if x > 0 else z,
    "abs": lambda x, y, z: abs(x),
    "at2": lambda x, y, z: math.degrees(math.atan2(y, x)) * _DEGREE,
    "cat2": lambda x, y, z: x * math.cos(math.atan2(z, y)),
    "sat2": lambda x, y, z: x * math.sin(math.atan2(z, y)),
    "cos": lambda x, y, z: x * math.cos(_angle(y)),
    "sin": lambda x, y, z: x * math.sin(_angle(y)),
    "tan": lambda x, y, z: x * math.tan(_angle(y)),
    "max": lambda x, y, z: max(x, y),
    "min": lambda x, y, z: min(x, y),
    "mod": lambda x, y, z: math.sqrt(x * x + y * y + z * z),
    "pin": lambda x, y, z: min(max(x, y), z),
    "sqrt": lambda x, y, z: math.sqrt(x),
}


_LETTERS = {"moveTo": "M", "lnTo": "L", "cubicBezTo": "C", "quadBezTo": "Q"}


def _path(path: Node, values: Values, scale_x: float, scale_y: float, most: int) -> str:
    drawn: list[str] = []
    at = (0.0, 0.0)

    def spot(point: Node) -> tuple[float, float]:
        return _value(point.get("x"), values) * scale_x, _value(point.get("y"), values) * scale_y

    for command in list(path)[: max(most, 0)]:
        spots = [spot(point) for point in children(command, "pt")]
        letter = _LETTERS.get(local(command))
        if letter and spots:
            drawn.append(letter + " ".join(f"{x:.2f} {y:.2f}" for x, y in spots))
            at = spots[-1]
        elif local(command) == "close":
            drawn.append("Z")
        elif local(command) == "arcTo":
            text, at = _arc(command, values, at, scale_x, scale_y)
            drawn.append(text)
    return "".join(drawn)


def _arc(
    command: Node, values: Values, at: tuple[float, float], scale_x: float, scale_y: float
) -> tuple[str, tuple[float, float]]:
    rx = _value(command.get("wR"), values) * scale_x
    ry = _value(command.get("hR"), values) * scale_y
    start, sweep = (_angle(_value(command.get(name), values)) for name in ("stAng", "swAng"))
    cx, cy = at[0] - rx * math.cos(start), at[1] - ry * math.sin(start)
    text = ""
    # In two halves, since a whole turn ends where it began.
    for part in (0.5, 1.0):
        angle = start + sweep * part
        at = (cx + rx * math.cos(angle), cy + ry * math.sin(angle))
        text += f"A{rx:.2f} {ry:.2f} 0 0 {int(sweep > 0)} {at[0]:.2f} {at[1]:.2f}"
    return text, at
