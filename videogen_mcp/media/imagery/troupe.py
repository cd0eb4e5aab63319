"""The troupe: every thing of a plan as an actor of the right size."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from videogen_mcp.media.imagery.actors import Actor
from videogen_mcp.media.imagery.casting import cast, faced, seat_of
from videogen_mcp.media.imagery.catalogue import kinds
from videogen_mcp.media.imagery.people import PEOPLE
from videogen_mcp.media.imagery.places.ground import Ground
from videogen_mcp.media.imagery.plan import Plan
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.imagery.wish import Thing

_LOUD = 0.6  # how much of the real proportions remains: a cat beside a house stays visible
_SHARES = (1.0, 1.0, 0.86, 0.74, 0.64, 0.6, 0.56, 0.52, 0.5, 0.48, 0.46, 0.44, 0.42)
BACKGROUND = frozenset(["sun", "moon", "star", "cloud"])
"""What the sky of a place draws by itself."""
_LETTERED = frozenset(
    [
        "book", "newspaper", "calendar", "clock", "signpost", "perfume", "jar", "finish_line",
        "bus_stop", "pirate_ship",
    ]
)  # fmt: skip


@dataclass
class Troupe:
    """Casts things to actors; `unit` is the height of something one metre high."""

    stage: Stage
    ground: Ground
    plan: Plan
    chooser: random.Random

    def __post_init__(self) -> None:
        self.unit = self._unit(self.plan.wish.things)

    def _metres(self, thing: Thing) -> float:
        size = {"small": 0.72, "big": 1.35}.get(thing.size or "", 1.0)
        if thing.kind in PEOPLE:
            return PEOPLE[thing.kind][1] * size
        if thing.pose == "sleep" and thing.kind in ("cat", "dog"):
            return 0.42 * size
        return kinds()[thing.kind].height * size

    def _grown(self, thing: Thing) -> float:
        """How tall a thing is beside others: real proportions, softened."""
        return math.pow(self._metres(thing), _LOUD)

    def _unit(self, things: list[Thing]) -> float:
        """The height in units of something one metre high (proportions softened)."""
        if not things:
            return 1.0
        base = self.ground.crowd * 1000 * self.plan.zoom
        if self.stage.high > 1.3 * self.stage.wide:
            base *= 1.12
        grown = [self._grown(t) for t in things if t.kind not in BACKGROUND]
        largest = max(grown, default=1.0)
        first = self._grown(things[0])
        unit = base / largest
        least = 0.62 * base / first
        base_tall = self._tallest_stack(things)
        return min(
            max(unit, least), 1.5 * unit, 0.98 * 1000 / largest, 0.66 * self.stage.high / base_tall
        )

    def _tallest_stack(self, things: list[Thing]) -> float:
        """The height of the tallest pile at a unit of one."""
        tallest = 0.1
        for thing in things:
            tall = self._grown(thing)
            if thing.relation in ("on", "ride") and thing.target is not None:
                under = things[thing.target]
                tall += self._grown(under) * seat_of(under.kind)
            tallest = max(tallest, tall * 0.92)
        return tallest

    def height(self, thing: Thing) -> float:
        share = _SHARES[min(thing.count, 12)]
        return self.unit * self._grown(thing) * share

    def actor(self, thing: Thing, height: float, index: int = 0) -> Actor:
        limit = self.stage.wide * (0.9 if thing.count == 1 else 0.6)
        k = self.stage.scale
        sprite = cast(
            thing,
            self.plan,
            self.chooser,
            height=max(6, round(height * k)),
            width=max(6, round(limit * k)),
            index=index,
        )
        left = self.plan.is_mirrored
        if index % 2 and thing.count > 1 and thing.kind in PEOPLE:
            left = not left
        sprite = faced(sprite, left and thing.kind not in _LETTERED)
        wide, high = sprite.width / k, sprite.height / k
        return Actor(thing, sprite, 0, 0, 0, high, wide, looks_left=left)

    def group(self, thing: Thing) -> list[Actor]:
        height = self.height(thing)
        return [self.actor(thing, height, i) for i in range(thing.count)]
