"""Arrangement: how large everything is, where it stands, and who is in front of whom."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

from videogen_mcp.media.imagery.actors import Actor, rows_of, span_of
from videogen_mcp.media.imagery.casting import cast, faced, seat_of
from videogen_mcp.media.imagery.catalogue import kinds
from videogen_mcp.media.imagery.drawings.figures import HAND, HAND_UP, SEAT
from videogen_mcp.media.imagery.people import PEOPLE
from videogen_mcp.media.imagery.places.ground import Ground
from videogen_mcp.media.imagery.plan import Plan
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.imagery.wish import Thing
from videogen_mcp.media.visuals.illustrations.shapes import circle, curve
from videogen_mcp.media.visuals.illustrations.style import Art

_LOUD = 0.6  # how much of the real proportions remains: a cat beside a house stays visible
_SHARES = (1.0, 1.0, 0.86, 0.74, 0.64, 0.6, 0.56, 0.52, 0.5, 0.48, 0.46, 0.44, 0.42)
_SITTABLE = frozenset(
    [
        "sofa",
        "armchair",
        "chair",
        "bench",
        "bed",
        "horse",
        "donkey",
        "camel",
        "unicorn",
        "elephant",
        "cow",
        "rock",
        "log",
        "motorcycle",
        "scooter",
        "tractor",
        "deck_chair",
        "moon",
        "cloud",
        "car",
        "suitcase",
        "fence",
        "turtle",
        "dragon",
        "whale",
        "swan",
    ]
)
_CONTAINERS = frozenset(
    ["rowboat", "bathtub", "basket", "bowl", "sailboat", "hot_air_balloon", "ship", "car", "gift"]
)
_BACKGROUND = frozenset(["sun", "moon", "star", "cloud"])
_HIGH_HELD = frozenset(["balloon", "balloons", "kite", "umbrella"])
_BELOW = frozenset(
    ["tree", "palm", "umbrella", "beach_umbrella", "rainbow", "pine", "table", "bridge"]
)


@dataclass
class Arrangement:
    """Places the things of a plan on the ground of a stage."""

    stage: Stage
    ground: Ground
    plan: Plan
    chooser: random.Random
    actors: dict[int, list[Actor]] = field(default_factory=dict)

    def arrange(self) -> None:
        """Casts and places everything, then puts it on the stage."""
        things = self.plan.wish.things
        self.unit = self._unit(things)
        standing = [i for i, thing in enumerate(things) if self._stands(i, thing)]
        self._line_up(standing)
        for index, thing in enumerate(things):
            if index not in self.actors:
                self._attach(index, thing)
        for group in self.actors.values():
            for actor in group:
                self._put(actor)

    def _stands(self, index: int, thing: Thing) -> bool:
        if thing.kind in _BACKGROUND and self.ground.horizon and not self.ground.is_adrift:
            return False
        if self._is_aloft(thing):
            return False
        if thing.pose == "sit" and thing.is_person and thing.target is None:
            thing.pose = "rest"  # on the ground
        if thing.target is not None and self._is_aloft(self.plan.wish.things[thing.target]):
            return thing.relation != "hold"  # what is in the sky carries nothing
        return thing.target is None or thing.relation in ("beside", "and", "over", None)

    def _is_aloft(self, thing: Thing) -> bool:
        kind = kinds().get(thing.kind)
        if kind is None:
            return thing.pose == "fly" and thing.kind == "superhero"
        flying = thing.pose == "fly" and kind.name in ("bird", "owl", "dragon", "parrot", "swan")
        return kind.where == "air" or flying

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
        grown = [self._grown(t) for t in things if t.kind not in _BACKGROUND]
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

    def _height(self, thing: Thing) -> float:
        share = _SHARES[min(thing.count, 12)]
        return self.unit * self._grown(thing) * share

    def _cast(self, thing: Thing, height: float, index: int = 0) -> Actor:
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

    def _line_up(self, standing: list[int], *, again: bool = False) -> None:
        """Groups of equal things beside one another, the first in the middle of interest."""
        groups = [(i, self._group(self.plan.wish.things[i])) for i in standing]
        if not groups:
            return
        order = groups if len(groups) < 3 else [groups[1], groups[0], *groups[2:]]
        if self.plan.is_mirrored:
            order = order[::-1]
        gap = 0.03 * self.stage.wide
        widths = [span_of(group) for _, group in order]
        room = 0.94 * self.stage.wide
        total = sum(widths) + gap * (len(order) - 1)
        squeeze = min(1.0, room / total)
        if squeeze < 0.86 and not again:
            self.unit *= max(squeeze / 0.9, 0.45)
            self._line_up(standing, again=True)
            return
        centre = self.plan.centre if len(groups) == 1 and total < 0.5 * room else 0.5
        x = self.stage.wide * centre - total * squeeze / 2
        for (index, group), wide in zip(order, widths, strict=True):
            self._settle(group, x + wide * squeeze / 2, squeeze, index == standing[0])
            self.actors[index] = group
            x += (wide + gap) * squeeze

    def _group(self, thing: Thing) -> list[Actor]:
        height = self._height(thing)
        return [self._cast(thing, height, i) for i in range(thing.count)]

    def _settle(self, group: list[Actor], x: float, squeeze: float, first: bool) -> None:
        ground = self.ground
        thing = group[0].thing
        if ground.is_top:
            self._lay(group, x)
            return
        rows = rows_of(len(group))
        step = group[0].width * 0.86 * squeeze
        base = self._foot(thing, group[0], 0.7 if first else 0.42)
        for row, many in enumerate(rows):
            for i in range(many):
                actor = group[sum(rows[:row]) + i]
                shift = (i - (many - 1) / 2) * step + (self.chooser.uniform(-0.05, 0.05) * step)
                actor.x = x + shift
                lift = (len(rows) - 1 - row) * min(46.0, actor.height * 0.24)
                actor.foot = base - lift + (self.chooser.uniform(-8, 8) if many > 1 else 0)
                actor.depth = actor.foot
                self._float(actor)

    def _foot(self, thing: Thing, actor: Actor, share: float) -> float:
        ground = self.ground
        if ground.is_adrift:
            return self.stage.high * 0.5 + actor.height * 0.5
        kind = kinds().get(thing.kind)
        floats = kind is not None and kind.where in ("water", "sea")
        if (floats or thing.pose == "swim") and ground.water:
            top, low = ground.water
            level = top + (low - top) * 0.6
            return level + actor.height * 0.1
        return ground.far + (ground.near - ground.far) * share

    def _float(self, actor: Actor) -> None:
        """What swims at the surface is covered by the wave before it."""
        kind = kinds().get(actor.thing.kind)
        if kind is None or kind.where != "sea" or self.ground.is_adrift or not self.ground.water:
            return
        actor.foot += actor.height * 0.12

    def _lay(self, group: list[Actor], x: float) -> None:
        y = self.stage.high / 2
        rows = rows_of(len(group))
        tall = group[0].height * 1.06
        for row, many in enumerate(rows):
            for i in range(many):
                actor = group[sum(rows[:row]) + i]
                actor.x = x + (i - (many - 1) / 2) * actor.width * 1.06
                actor.foot = y + (row - (len(rows) - 1) / 2) * tall + actor.height / 2
                actor.depth = actor.foot

    def _attach(self, index: int, thing: Thing) -> None:
        """Places what hangs on something else, or in the sky."""
        target = self._target(thing)
        height = self._height(thing)
        if thing.relation == "hold" and target is not None:
            self.actors[index] = self._held(thing, target)
            return
        if thing.kind in _BACKGROUND and not self.ground.is_adrift and self.ground.horizon:
            self.actors[index] = []
            return
        group = [self._cast(thing, height, i) for i in range(thing.count)]
        self.actors[index] = group
        if target is not None and thing.relation in ("on", "ride"):
            self._relate(group, target)
        elif self._is_aloft(thing):
            self._fly(group, index)
        elif target is None:
            self._settle(group, self.stage.wide * 0.5, 1.0, False)
        else:
            self._relate(group, target)

    def _target(self, thing: Thing) -> Actor | None:
        if thing.target is None:
            return None
        if thing.target not in self.actors:
            other = self.plan.wish.things[thing.target]
            if other.target is not None and self.plan.wish.things[other.target] is thing:
                return None
            self._attach(thing.target, other)
        found = self.actors.get(thing.target)
        return found[0] if found else None

    def _relate(self, group: list[Actor], target: Actor) -> None:
        relation = group[0].thing.relation
        spread = min(target.width * 0.62, (len(group) - 1) * group[0].width * 0.9)
        shift = self._shift_among_siblings(group[0], target)
        for i, actor in enumerate(group):
            share = i / (len(group) - 1) - 0.5 if len(group) > 1 else 0.0
            actor.x = target.x + share * spread + shift
            sits = relation == "in" and target.thing.kind in _SITTABLE and actor.thing.is_person
            if relation in ("on", "in") and target.thing.kind == "bowl":
                self._heap(actor, target, i)
            elif relation in ("on", "ride") or (sits and target.thing.kind not in _CONTAINERS):
                self._seat(actor, target)
            elif relation == "in" and target.thing.kind in _CONTAINERS:
                rim = target.foot - target.height * seat_of(target.thing.kind)
                actor.foot = rim + actor.height * (0.34 - 0.24 * (i % 2))
                actor.depth = target.depth - 0.1
            elif relation == "under" and target.thing.kind in _BELOW:
                actor.x += target.width * (0.16 + 0.1 * i)
                actor.foot = min(target.foot + 26, self.ground.near)
                actor.depth = actor.foot + 0.2
            elif relation == "behind":
                actor.x += target.width * 0.3
                actor.foot = target.foot - 40
                actor.depth = target.depth - 0.2
            elif relation == "front":
                actor.x += target.width * 0.1
                actor.foot = min(max(target.foot + 60, self.ground.far), self.stage.high * 0.97)
                actor.depth = actor.foot + 0.2
            else:
                side = -1 if self.plan.is_mirrored else 1
                reach = (target.width + actor.width) * 0.52 + i * actor.width * 0.7
                actor.x = target.x + side * reach
                actor.foot = target.foot + 8
                actor.depth = actor.foot
            if relation in ("on", "ride", "under", "behind", "front"):
                half = actor.width / 2
                actor.x = min(max(actor.x, half), max(self.stage.wide - half, half))

    def _shift_among_siblings(self, actor: Actor, target: Actor) -> float:
        """How far from the middle something stands that shares its table with others."""
        things = self.plan.wish.things
        mine = actor.thing
        others = [t for t in things if t.relation == "on" and t.target == mine.target]
        if mine.relation != "on" or len(others) < 2:
            return 0.0
        place = next(i for i, t in enumerate(others) if t is mine)
        return target.width * 0.56 * (place / (len(others) - 1) - 0.5)

    def _heap(self, actor: Actor, target: Actor, index: int) -> None:
        """Piles things up in a bowl, over its rim."""
        row = index % 2
        actor.x += (0.1 if row else 0.0) * target.width
        actor.foot = target.foot - target.height * 0.74 - row * actor.height * 0.34
        actor.depth = target.depth + (0.1 if not row else 0.05)

    def _seat(self, actor: Actor, target: Actor) -> None:
        top = target.foot - target.height * seat_of(target.thing.kind)
        actor.foot = top + 3
        actor.depth = target.depth + 0.1
        if actor.thing.kind in PEOPLE and target.thing.kind in _SITTABLE:
            # Somebody who sits is placed by the seat, the legs hang down in front of it.
            if actor.thing.pose not in ("sit", "ride", "sleep"):
                actor.thing.pose = "sit"
                again = self._cast(actor.thing, actor.height)
                actor.sprite, actor.height, actor.width = again.sprite, again.height, again.width
            _, seat = actor.sprite.at(256, SEAT)
            actor.foot = top + actor.height - seat / self.stage.scale

    def _fly(self, group: list[Actor], index: int) -> None:
        stage, ground = self.stage, self.ground
        low = ground.horizon if ground.horizon > 0.3 * stage.high else 0.6 * stage.high
        alone = index == 0
        for i, actor in enumerate(group):
            actor.is_aloft = True
            if (ground.is_adrift or alone) and len(group) == 1:
                y = stage.high * (0.46 if ground.is_adrift else 0.36)
                x = stage.wide * (self.plan.centre if alone else (0.74, 0.24)[index % 2])
            else:
                y = low * (0.3 + 0.36 * ((i * 0.618 + 0.2 * index) % 1))
                x = stage.wide * (0.16 + 0.68 * ((i + 0.5) / len(group)))
                if len(group) == 1:
                    x = stage.wide * (0.72 if not self.plan.is_mirrored else 0.28)
            actor.x = min(max(x, actor.width * 0.52), stage.wide - actor.width * 0.52)
            actor.foot = max(y + actor.height / 2, actor.height + 16)
            actor.depth = 20 + index if not alone else ground.far

    def _held(self, thing: Thing, target: Actor) -> list[Actor]:
        """Something in a hand, on a string, or at somebody's side."""
        k = self.stage.scale
        if target.thing.kind not in PEOPLE or thing.kind in ("dog", "horse", "cat", "bicycle"):
            group = [self._cast(thing, self._height(thing), i) for i in range(thing.count)]
            self._relate(group, target)
            if thing.kind == "dog" and target.thing.kind in PEOPLE:
                self._leash(target, group[0])
            return group
        high = thing.kind in _HIGH_HELD
        pose = "reach" if high else "hold"
        holders = [a for group in self.actors.values() for a in group if a.thing is target.thing]
        for i, holder in enumerate(holders[: max(1, thing.count)] if not high else holders):
            if holder.thing.pose not in (pose, "sit"):
                was = holder.thing.pose
                holder.thing.pose = pose if was in (None, "hold", "stand", "reach", "walk") else was
                again = self._cast(holder.thing, holder.height, i)
                holder.sprite, holder.width = again.sprite, again.width
                holder.height = again.height
        held = []
        size = min(self._height(thing), target.height * (0.62 if high else 0.34))
        for i in range(min(thing.count, 6)):
            holder = holders[i % len(holders)]
            actor = self._cast(thing, size, i)
            at = HAND_UP if high else (HAND if holder.thing.pose == "hold" else (330.0, 312.0))
            hx, hy = holder.sprite.at(*at)
            actor.x = holder.x - holder.width / 2 + hx / k
            actor.foot = holder.foot - holder.height + hy / k
            actor.depth = holder.depth + 0.3
            if thing.kind == "kite":
                self._tether(actor, holder)
            elif not high:
                actor.foot += actor.height * 0.42
            elif i >= len(holders):
                actor.x += (i - len(holders) + 1) * actor.width * 0.5 * (-1) ** i
                actor.foot -= 26
            actor.is_aloft = True
            held.append(actor)
        return held

    def _tether(self, kite: Actor, holder: Actor) -> None:
        """Sends a kite up and draws its string."""
        hand = (kite.x, kite.foot)
        side = -1 if holder.looks_left else 1
        kite.x = min(
            max(hand[0] + side * self.stage.wide * 0.2, kite.width),
            self.stage.wide - kite.width * 0.6,
        )
        kite.foot = max(self.ground.horizon * 0.55, kite.height + 20)
        art = Art("string")
        middle = ((hand[0] + kite.x) / 2, (hand[1] + kite.foot) / 2 + 40)
        art.line(curve([hand, middle, (kite.x, kite.foot - kite.height * 0.5)]), "#fdfaf2", 4.2)
        self.stage.sheet(art, holder.depth + 0.1)

    def _leash(self, holder: Actor, dog: Actor) -> None:
        hx, hy = holder.sprite.at(328, 318)
        k = self.stage.scale
        hand = (holder.x - holder.width / 2 + hx / k, holder.foot - holder.height + hy / k)
        art = Art("leash")
        neck = (dog.x, dog.foot - dog.height * 0.55)
        low = ((hand[0] + neck[0]) / 2, max(hand[1], neck[1]) + 18)
        art.line(curve([hand, low, neck]), "#8f2f2a", 5)
        self.stage.sheet(art, max(holder.depth, dog.depth) + 0.4)

    def _put(self, actor: Actor) -> None:
        shadow = 0.0 if actor.is_aloft or self.ground.is_adrift else self.ground.shadow
        kind = kinds().get(actor.thing.kind)
        if kind is not None and kind.where in ("water", "sea") and self.ground.water:
            shadow = 0.0
        if self.ground.is_top:
            self._drop(actor)
            return
        glows = actor.thing.kind in (
            "fireworks",
            "campfire",
            "lantern",
            "candle",
            "moon",
            "ghost",
            "star",
            "lightning",
        )
        glows = glows or (actor.thing.kind in ("rocket", "ufo") and self.stage.light.is_dark)
        if glows and self.stage.light.is_dark:
            art = Art("halo")
            art.glow(actor.x, actor.foot - actor.height / 2, actor.height * 1.3, "#ffcf7a", 0.5)
            self.stage.sheet(art, actor.depth - 0.05, lit=False)
        self.stage.put(
            actor.sprite,
            actor.x,
            actor.foot,
            depth=actor.depth,
            shadow=0.0 if actor.thing.pose == "launch" else shadow,
            lit=not glows,
        )

    def _drop(self, actor: Actor) -> None:
        """Lays something on a table seen from above, its shadow beside it."""
        art = Art("drop")
        r = max(actor.width, actor.height) * 0.49
        y = actor.foot - actor.height / 2
        art.flat(
            circle(actor.x + 16, y + 24, r * 1.04),
            art.radial(("#1b1020", 0.45), ("#1b1020", 0.4), ("#1b1020", 0), cx=0.5, cy=0.5, r=0.5),
        )
        self.stage.sheet(art, actor.depth - 0.05)
        self.stage.put(actor.sprite, actor.x, actor.foot, depth=actor.depth, shadow=0)


_LETTERED = frozenset(["book", "newspaper", "calendar", "clock", "signpost", "perfume", "jar"])
