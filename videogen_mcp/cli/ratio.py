"""Aspect ratios as a person writes them."""

from __future__ import annotations

from typing import Any

import click


class Ratio(click.ParamType[tuple[int, int]]):
    """An aspect ratio as W:H."""

    name = "W:H"

    def convert(
        self, value: Any, param: click.Parameter | None, context: click.Context | None
    ) -> tuple[int, int]:
        if isinstance(value, tuple):
            return value
        width, _, height = str(value).partition(":")
        if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
            self.fail(f"{value!r} is no aspect ratio; write it as 16:9, 9:16, 1:1 or 4:5", param)
        return int(width), int(height)
