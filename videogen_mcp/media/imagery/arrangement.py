"""Arrangement: where everything stands or flies, and who is in front of whom."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from videogen_mcp.media.imagery.actors import Actor, rows_of, span_of
from videogen_mcp.media.imagery.catalogue import kinds
from videogen_mcp.media.imagery.holding import Holding
from videogen_mcp.media.imagery.places.ground import Ground
from videogen_mcp.media.imagery.plan import Plan
from videogen_mcp.media.imagery.putting import put
from videogen_mcp.media.imagery.relations import Relations
from videogen_mcp.media.imagery.sprites import turned
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.imagery.troupe import BACKGROUND, Troupe
from videogen_mcp.media.imagery.wish import Thing

_CARPETS = frozenset(["tulip", "flower", "sunflower", "rose", "pumpkin", "mushroom"])


@dataclass
class Arrangement:
    """Places the things of a plan on the ground of a stage."""

    stage: Stage
    ground: Ground
    plan: Plan
    chooser: random.Random
    actors: dict[int, list[Actor]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        stage, ground = self.stage, self.ground
        things = self.plan.wish.things
        self.troupe = Troupe(stage, ground, self.plan, self.chooser)
        self.relations = Relations(stage, ground, self.troupe, things, self.plan.is_mirrored)
        self.holding = Holding(stage, ground, self.troupe, self.relations, self.actors)

    def arrange(self) -> None:
        """Casts and places everything, then puts it on the stage."""
        things = self.plan.wish.things
        standing = [i for i, thing in enumerate(things) if self._stands(i, thing)]
        self._line_up([i for i in standing if not _is_carpet(things[i])])
        for index, thing in enumerate(things):
            if _is_carpet(thing) and not self.ground.is_top:
                self.actors[index] = self._carpet(thing)
            elif index not in self.actors:
                self._attach(index, thing)
        for group in self.actors.values():
            for actor in group:
                if actor.thing.pose == "fish" and actor.thing.is_person:
                    self.holding.rod(actor)
                if actor.thing.kind == "surfer" and self.ground.water:
                    self.holding.surf(actor)
                put(actor, self.stage, self.ground)

    def _carpet(self, thing: Thing) -> list[Actor]:
        """A whole field of flowers: rows that grow towards the viewer, with a gap for the rest."""
        stage, ground = self.stage, self.ground
        group = []
        for row in range(4):
            near = row / 3
            foot = ground.far + 20 + (stage.high * 1.02 - ground.far) * (0.16 + 0.84 * near**1.2)
            tall = stage.high * (0.07 + 0.13 * near)
            many = round(stage.wide / (tall * 0.72))
            for i in range(many):
                actor = self.troupe.actor(thing, tall, i)
                actor.x = stage.wide * (i + 0.25 + 0.5 * self.chooser.random()) / many
                actor.foot = foot + self.chooser.uniform(-0.1, 0.1) * tall
                actor.depth = actor.foot
                group.append(actor)
        return group

    def _stands(self, index: int, thing: Thing) -> bool:
        if thing.kind in BACKGROUND and self.ground.horizon and not self.ground.is_adrift:
            return False
        if self._is_aloft(thing):
            return False
        if thing.pose == "sit" and thing.is_person and thing.target is None:
            thing.pose = "rest"  # on the ground
        if thing.target is not None and self._is_aloft(self.plan.wish.things[thing.target]):
            return thing.relation != "hold"  # what is in the sky carries nothing
        if thing.relation == "over" and thing.pose == "jump":
            return False
        return thing.target is None or thing.relation in ("beside", "and", "over", None)

    def _is_aloft(self, thing: Thing) -> bool:
        kind = kinds().get(thing.kind)
        if kind is None:
            return thing.pose == "fly" and thing.kind == "superhero"
        flying = thing.pose == "fly" and kind.name in ("bird", "owl", "dragon", "parrot", "swan")
        return kind.where == "air" or flying

    def _line_up(self, standing: list[int], *, again: bool = False) -> None:
        """Groups of equal things beside one another, the first in the middle of interest."""
        groups = [(i, self.troupe.group(self.plan.wish.things[i])) for i in standing]
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
            self.troupe.unit *= max(squeeze / 0.9, 0.45)
            self._line_up(standing, again=True)
            return
        centre = self.plan.centre if len(groups) == 1 and total < 0.5 * room else 0.5
        x = self.stage.wide * centre - total * squeeze / 2
        for (index, group), wide in zip(order, widths, strict=True):
            self._settle(group, x + wide * squeeze / 2, squeeze, index == standing[0])
            self.actors[index] = group
            x += (wide + gap) * squeeze

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
                self._turn(actor)
                actor.depth = actor.foot

    def _turn(self, actor: Actor) -> None:
        """Lays something askew and along a diagonal, in all variations but the first."""
        variation = self.plan.variation
        if not variation:
            return
        actor.sprite = turned(actor.sprite, self.chooser.uniform(-24, 24))
        k = self.stage.scale
        before = actor.height
        actor.width, actor.height = actor.sprite.width / k, actor.sprite.height / k
        slope = (0.0, 0.34, -0.3, 0.16)[variation % 4] * self.stage.high / self.stage.wide
        actor.foot += (actor.height - before) / 2 + slope * (actor.x - self.stage.wide / 2)
        actor.x += (
            (0.0, 0.05, -0.08, 0.1)[variation % 4]
            * self.stage.wide
            * (1 if len(self.plan.wish.things) == 1 else 0.2)
        )

    def _attach(self, index: int, thing: Thing) -> None:
        """Places what hangs on something else, or in the sky."""
        target = self._target(thing)
        if thing.relation == "hold" and target is not None:
            self.actors[index] = self.holding.held(thing, target)
            return
        if thing.kind in BACKGROUND and not self.ground.is_adrift and self.ground.horizon:
            self.actors[index] = []
            return
        group = self.troupe.group(thing)
        self.actors[index] = group
        if target is not None and thing.relation in ("on", "ride"):
            self.relations.relate(group, target)
        elif self._is_aloft(thing):
            self._fly(group, index)
        elif target is None:
            self._settle(group, self.stage.wide * 0.5, 1.0, False)
        else:
            self.relations.relate(group, target)

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


def _is_carpet(thing: Thing) -> bool:
    """Whether so many flowers are asked for that they are the ground itself."""
    return thing.count >= 10 and thing.kind in _CARPETS
