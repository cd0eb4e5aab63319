"""Relations: what is on, in, under, behind or beside something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from videogen_mcp.media.imagery.actors import Actor
from videogen_mcp.media.imagery.casting import seat_of
from videogen_mcp.media.imagery.drawings.figures import SEAT
from videogen_mcp.media.imagery.people import PEOPLE
from videogen_mcp.media.imagery.places.ground import Ground
from videogen_mcp.media.imagery.sprites import upper_part
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.imagery.troupe import Troupe
from videogen_mcp.media.imagery.wish import DISHES, Thing

_SITTABLE = frozenset(
    [
        "sofa", "armchair", "chair", "bench", "bed", "horse", "donkey", "camel", "unicorn",
        "elephant", "cow", "rock", "log", "motorcycle", "scooter", "tractor", "deck_chair", "moon",
        "cloud", "suitcase", "fence", "turtle", "dragon", "whale", "swan", "bicycle",
    ]
)  # fmt: skip
_CONTAINERS = frozenset(
    [
        "rowboat", "bathtub", "basket", "bowl", "sailboat", "hot_air_balloon", "ship", "gift",
        "vase", "flower_pot", "pirate_ship", "treasure_chest", "suitcase", "shopping_cart",
    ]
)  # fmt: skip
_POTS = frozenset(["vase", "flower_pot"])
_BELOW = frozenset(
    ["tree", "palm", "umbrella", "beach_umbrella", "rainbow", "pine", "table", "bridge", "stars"]
)
_WINDOWS = {
    "car": ((320.0, 246.0, 96.0), (204.0, 246.0, 92.0)),
    "taxi": ((310.0, 252.0, 70.0), (212.0, 252.0, 70.0)),
    "bus": ((236.0, 214.0, 92.0), (330.0, 214.0, 92.0), (144.0, 214.0, 92.0)),
    "van": ((410.0, 238.0, 74.0), (312.0, 238.0, 74.0), (212.0, 238.0, 74.0)),
    "truck": ((388.0, 282.0, 72.0),),
    "tractor": ((202.0, 238.0, 98.0),),
    "train": ((215.0, 230.0, 58.0), (113.0, 260.0, 58.0)),
    "helicopter": ((372.0, 256.0, 84.0),),
}
"""The windows of vehicles on their canvases: middle, sill and height; the driver's is the first."""


@dataclass
class Relations:
    """Places actors by what they are related to."""

    stage: Stage
    ground: Ground
    troupe: Troupe
    things: Sequence[Thing]
    is_mirrored: bool

    def relate(self, group: list[Actor], target: Actor) -> None:
        """Places a group of equal actors; `relation` of their thing says how."""
        relation = group[0].thing.relation
        if relation in ("in", "ride") and target.thing.kind in _WINDOWS:
            self._board(group, target)
            return
        if relation == "on" and target.thing.kind in DISHES and group[0].thing.kind not in PEOPLE:
            self._garnish(group, target)
            return
        spread = min(target.width * 0.62, (len(group) - 1) * group[0].width * 0.9)
        shift = self._shift_among_siblings(group[0], target)
        for i, actor in enumerate(group):
            share = i / (len(group) - 1) - 0.5 if len(group) > 1 else 0.0
            actor.x = target.x + share * spread + shift
            self._place(actor, target, i)
            if relation not in ("in", "hold", None):
                half = actor.width / 2
                actor.x = min(max(actor.x, half), max(self.stage.wide - half, half))

    def _place(self, actor: Actor, target: Actor, i: int) -> None:
        relation, kind = actor.thing.relation, target.thing.kind
        sits = relation == "in" and kind in _SITTABLE and kind not in _CONTAINERS
        if relation in ("on", "in") and kind == "bowl":
            self._heap(actor, target, i)
        elif relation in ("on", "ride") or sits:
            self._seat(actor, target)
        elif relation == "in" and kind in _CONTAINERS:
            self._fill(actor, target, i)
        elif relation == "in" and kind in ("tree", "palm", "pine", "bush"):
            actor.x += target.width * 0.08
            actor.foot = target.foot - 0.42 * target.height
            actor.depth, actor.is_aloft = target.depth + 0.1, True
        elif relation == "over":
            actor.foot = target.foot - 0.72 * target.height
            actor.depth, actor.is_aloft = target.depth + 0.1, True
        elif relation == "under" and kind in _BELOW:
            actor.x += target.width * (0.16 + 0.1 * i)
            actor.foot = min(target.foot + 26, self.ground.near)
            actor.depth = actor.foot + 0.2
        elif relation == "behind":
            aside = {"desk": -0.24, "table": -0.24, "finish_line": 0.0}
            actor.x += target.width * aside.get(kind, 0.3)
            actor.foot = target.foot - 40
            actor.depth = target.depth - 0.2
        elif relation == "front":
            actor.x += target.width * 0.1
            actor.foot = min(max(target.foot + 60, self.ground.far), self.stage.high * 0.97)
            actor.depth = actor.foot + 0.2
        else:
            side = -1 if self.is_mirrored else 1
            actor.x = target.x + side * (
                (target.width + actor.width) * 0.52 + i * actor.width * 0.7
            )
            actor.foot = target.foot + 8
            actor.depth = actor.foot

    def _fill(self, actor: Actor, target: Actor, i: int) -> None:
        """Puts something into a vessel: the rim covers its lower part."""
        rim = target.foot - target.height * seat_of(target.thing.kind)
        if target.thing.kind in _POTS:
            most = (1.2 if target.thing.kind == "vase" else 2.4) * target.height
            if actor.height > most:
                again = self.troupe.actor(actor.thing, most, i)
                actor.sprite, actor.width, actor.height = again.sprite, again.width, again.height
            actor.x = target.x + (actor.x - target.x) * 0.7
            actor.foot = rim + actor.height * 0.12 - 12 * (i % 2)
        else:
            self._sink(actor, rim, i)
        actor.depth = target.depth - 0.1
        actor.is_aloft = True  # its shadow falls into the vessel

    def _sink(self, actor: Actor, rim: float, i: int) -> None:
        """Lets the rim of a boat or a basket cover the lower part; people only show the upper."""
        below = 0.34 - 0.24 * (i % 2)
        if actor.thing.kind in PEOPLE:
            actor.sprite = upper_part(actor.sprite, 0.62)
            actor.height *= 0.62
            below = 0.1
        actor.foot = rim + actor.height * below

    def _board(self, group: list[Actor], target: Actor) -> None:
        """Shows heads and shoulders at the windows of a vehicle, the driver's first."""
        k = self.stage.scale
        windows = _WINDOWS[target.thing.kind]
        for i, actor in enumerate(group):
            x, sill, tall = windows[(i + self._aboard(actor, target)) % len(windows)]
            height = tall * target.sprite.scale / k * 1.06
            part = 0.46 if actor.thing.kind in PEOPLE else 0.58
            again = self.troupe.actor(actor.thing, height / part, i)
            actor.sprite = upper_part(again.sprite, part)
            actor.width, actor.height = actor.sprite.width / k, actor.sprite.height / k
            px, py = target.sprite.at(x, sill)
            actor.x = target.x - target.width / 2 + px / k
            actor.foot = target.foot - target.height + py / k
            actor.depth, actor.is_aloft = target.depth + 0.05, True

    def _aboard(self, actor: Actor, target: Actor) -> int:
        """How many other things sit in the same vehicle before this one."""
        before = 0
        for thing in self.things:
            if thing is actor.thing:
                break
            there = thing.target is not None and self.things[thing.target] is target.thing
            before += thing.count if there and thing.relation in ("in", "ride") else 0
        return before

    def _garnish(self, group: list[Actor], target: Actor) -> None:
        """Lays pieces on top of a dish."""
        for i, actor in enumerate(group):
            again = self.troupe.actor(actor.thing, target.height * 0.34, i)
            actor.sprite, actor.width, actor.height = again.sprite, again.width, again.height
            share = (i + 0.5) / len(group) - 0.5
            flat = target.height < 0.6 * target.width
            actor.x = target.x + share * target.width * (0.62 if flat else 0.5)
            drop = (0.42 + 0.2 * (i % 2)) if flat else 0.1
            actor.foot = target.foot - target.height * (1 - drop)
            actor.depth, actor.is_aloft = target.depth + 0.1 + 0.01 * i, True

    def _shift_among_siblings(self, actor: Actor, target: Actor) -> float:
        """How far from the middle something stands that shares its table with others."""
        mine = actor.thing
        others = [t for t in self.things if t.relation == mine.relation and t.target == mine.target]
        if mine.relation not in ("on", "in", "front", "behind", "under") or len(others) < 2:
            return 0.0
        place = next(i for i, t in enumerate(others) if t is mine)
        if mine.relation in ("front", "behind", "under"):
            return actor.width * 0.95 * (place - (len(others) - 1) / 2)
        return target.width * 0.56 * (place / (len(others) - 1) - 0.5)

    def _heap(self, actor: Actor, target: Actor, index: int) -> None:
        """Piles things up in a bowl, over its rim."""
        row = index % 2
        actor.x += (0.1 if row else 0.0) * target.width
        actor.foot = target.foot - target.height * 0.74 - row * actor.height * 0.34
        actor.depth = target.depth + (0.1 if not row else 0.05)

    def _seat(self, actor: Actor, target: Actor) -> None:
        top = target.foot - target.height * seat_of(target.thing.kind)
        if target.thing.kind in PEOPLE:  # on a shoulder
            top = target.foot - target.height * 0.64
            actor.x += (-0.36 if target.looks_left else 0.36) * target.width
        actor.foot = top + 3
        actor.depth = target.depth + 0.1
        if actor.thing.kind in PEOPLE and target.thing.kind in _SITTABLE:
            # Somebody who sits is placed by the seat, the legs hang down in front of it.
            if actor.thing.pose not in ("sit", "ride", "sleep"):
                actor.thing.pose = "sit"
                again = self.troupe.actor(actor.thing, actor.height)
                actor.sprite, actor.height, actor.width = again.sprite, again.height, again.width
            _, seat = actor.sprite.at(256, SEAT)
            actor.foot = top + actor.height - seat / self.stage.scale
