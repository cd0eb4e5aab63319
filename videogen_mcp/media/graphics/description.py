"""What a motion graphic shows, in types: the one thing that prompts are read into."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

Kind = Literal[
    "title",
    "lower_third",
    "quote",
    "counter",
    "bar_chart",
    "row_chart",
    "line_chart",
    "area_chart",
    "pie_chart",
    "donut_chart",
    "progress_bar",
    "progress_ring",
    "bullets",
    "checklist",
    "timeline",
    "countdown",
    "comparison",
    "steps",
    "button",
    "handle",
    "price",
    "location",
    "logo",
    "picture",
    "waveform",
    "emblem",
]
CHARTS = ("bar_chart", "row_chart", "line_chart", "area_chart", "pie_chart", "donut_chart")
Place = tuple[Literal["left", "center", "right"], Literal["top", "middle", "bottom"]]


@dataclass(frozen=True)
class Amount:
    """A number as it is shown: "$1.2M" is 1.2 with "$" before and "M" after.

    `value` counts the scale in (1,200,000), `shown` does not (1.2).
    """

    value: float
    shown: float
    decimals: int = 0
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Datum:
    """One figure of a chart and what it is of."""

    label: str
    amount: Amount


@dataclass(frozen=True)
class Item:
    """One entry of a list, a timeline or a side: its head and what is said of it."""

    head: str
    detail: str = ""
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wish:
    """The look that a prompt asks for: a named style, colours as hex, and a place in the frame."""

    style: str | None = None
    colors: tuple[str, ...] = ()
    ground: str | None = None
    place: Place | None = None


@dataclass(frozen=True)
class Description:
    """A graphic: its kind, its words and figures, and the look asked for."""

    kind: Kind
    title: str = ""
    subtitle: str = ""
    items: tuple[Item, ...] = ()
    data: tuple[Datum, ...] = ()
    start: Amount | None = None
    end: Amount | None = None
    language: str = "en"
    wish: Wish = field(default_factory=Wish)
    notes: tuple[str, ...] = ()

    def noted(self, note: str) -> Description:
        """The same with one more note on what is weaker than what was asked for."""
        return replace(self, notes=(*self.notes, note))

    def spoken(self) -> str:
        """The words that it shows, as somebody would say them."""
        from .amounts import written

        parts = [self.title, self.subtitle]
        parts += [", ".join(filter(None, (i.head, i.detail, *i.points))) for i in self.items]
        parts += [f"{d.label}: {written(d.amount, self.language)}" for d in self.data]
        if self.end and self.kind != "countdown":
            parts.append(written(self.end, self.language))
        said = [part.strip().rstrip(".") for part in parts if part.strip()]
        return ". ".join(said) + "." if said else ""


class UnclearPrompt(ValueError):
    """A prompt asks for a graphic without what it is made of; the message says what to add."""
