"""Holding: what is in a hand, on a string, on a leash, or in front of an animal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from videogen_mcp.media.imagery.actors import Actor
from videogen_mcp.media.imagery.drawings.figures import HAND, HAND_UP
from videogen_mcp.media.imagery.people import PEOPLE
from videogen_mcp.media.imagery.places.ground import Ground
from videogen_mcp.media.imagery.relations import Relations
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.imagery.troupe import Troupe
from videogen_mcp.media.imagery.wish import Thing
from videogen_mcp.media.visuals.illustrations.shapes import circle, curve, ellipse, n
from videogen_mcp.media.visuals.illustrations.style import Art

_HIGH_HELD = frozenset(["balloon", "balloons", "kite", "umbrella"])
_LED = frozenset(["dog", "horse", "cat", "bicycle", "pony", "cow", "donkey"])
_IN_ARMS = (262.0, 268.0)
_LAP = (330.0, 312.0)


@dataclass
class Holding:
    """Places what somebody holds."""

    stage: Stage
    ground: Ground
    troupe: Troupe
    relations: Relations
    actors: Mapping[int, list[Actor]]

    def held(self, thing: Thing, target: Actor) -> list[Actor]:
        """The actors of a thing in a hand, on a string, or at somebody's side."""
        if target.thing.kind not in PEOPLE:
            return self._before(thing, target)
        if thing.kind in _LED:
            group = self.troupe.group(thing)
            self.relations.relate(group, target)
            if thing.kind == "dog":
                self._leash(target, group[0])
            return group
        high = thing.kind in _HIGH_HELD
        holders = [a for group in self.actors.values() for a in group if a.thing is target.thing]
        self._pose(holders if high else holders[: max(1, thing.count)], high)
        size = min(self.troupe.height(thing), target.height * (0.62 if high else 0.34))
        if thing.kind == "baby":
            size = target.height * 0.42
        return [self._in_hand(thing, holders, i, size) for i in range(min(thing.count, 6))]

    def rod(self, angler: Actor) -> None:
        """A fishing rod in somebody's hand, its line down to the water."""
        hand = self._point(angler, *(HAND if angler.thing.pose != "sit" else _LAP))
        side = -1 if angler.looks_left else 1
        tip = (hand[0] + side * 0.62 * angler.height, hand[1] - 0.46 * angler.height)
        water = self.ground.water
        low = (water[0] + water[1]) / 2 if water else angler.foot
        low = max(low, hand[1] + 0.1 * angler.height)
        art = Art("rod")
        middle = ((hand[0] + tip[0]) / 2 - side * 6, (hand[1] + tip[1]) / 2 - 12)
        art.line(curve([hand, middle, tip]), "#6b4226", 7)
        art.line(f"M{n(tip[0])} {n(tip[1])}V{n(low)}", "#f4f6fa", 2.4, 0.9)
        self.stage.sheet(art, angler.depth + 0.2)
        bob = Art("float")
        bob.ball(f"M{n(tip[0] - 9)} {n(low)}a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z", "#e2403c")
        self.stage.sheet(bob, angler.depth + 0.21)

    def surf(self, surfer: Actor) -> None:
        """A board under somebody's feet and the crest of the wave that carries it."""
        x, y, tall = surfer.x, surfer.foot, surfer.height
        wave = Art("wave")
        side = -1 if surfer.looks_left else 1
        low, crest = y + 0.5 * tall, y - 0.55 * tall
        wave.clay(
            f"M{n(x - side * 1.5 * tall)} {n(low)}C{n(x - side * 1.3 * tall)} {n(crest)} "
            f"{n(x - side * 0.7 * tall)} {n(crest - 60)} {n(x - side * 0.34 * tall)} {n(y - 40)}"
            f"C{n(x - side * 0.1 * tall)} {n(y + 40)} {n(x + side * tall)} {n(y + 20)} "
            f"{n(x + side * 1.7 * tall)} {n(low)}Z",
            "#3f9fd0", side=10,
        )  # fmt: skip
        for i in range(7):
            wave.flat(
                circle(x - side * (1.12 - 0.11 * i) * tall, crest + 34 + 9 * i, 40), "#f4fbff"
            )
        self.stage.sheet(wave, surfer.depth - 0.2)
        board = Art("board")
        board.clay(ellipse(x, y - 4, 0.42 * tall, 16), "#f6c343", side=5)
        board.line(f"M{n(x - 0.4 * tall)} {n(y - 4)}H{n(x + 0.4 * tall)}", "#d9463c", 4)
        self.stage.sheet(board, surfer.depth - 0.1)

    def _before(self, thing: Thing, target: Actor) -> list[Actor]:
        """Something light in front of an animal or a robot that has no hand to draw it in."""
        group = self.troupe.group(thing)
        side = -1 if target.looks_left else 1
        for i, actor in enumerate(group):
            if actor.height > 0.46 * target.height:
                again = self.troupe.actor(thing, 0.46 * target.height, i)
                actor.sprite, actor.width, actor.height = again.sprite, again.width, again.height
            upright = target.height > target.width * 0.9
            share = 0.1 if upright else 0.46
            actor.x = target.x + side * (share * target.width + i * actor.width * 0.6)
            lift = 0.05 * target.height if upright else 0.0
            actor.foot = target.foot - lift + (0 if upright else 12)
            actor.depth, actor.is_aloft = target.depth + 0.3, upright
            actor.x = min(max(actor.x, actor.width / 2), self.stage.wide - actor.width / 2)
        return group

    def _pose(self, holders: list[Actor], high: bool) -> None:
        """Has people stretch out the hand that will hold something."""
        pose = "reach" if high else "hold"
        for i, holder in enumerate(holders):
            if holder.thing.pose in (pose, "sit", "fish"):
                continue
            was = holder.thing.pose
            holder.thing.pose = pose if was in (None, "hold", "stand", "reach", "walk") else was
            again = self.troupe.actor(holder.thing, holder.height, i)
            holder.sprite, holder.width = again.sprite, again.width
            holder.height = again.height

    def _in_hand(self, thing: Thing, holders: list[Actor], i: int, size: float) -> Actor:
        holder = holders[i % len(holders)]
        high = thing.kind in _HIGH_HELD
        actor = self.troupe.actor(thing, size, i)
        at = HAND_UP if high else (HAND if holder.thing.pose in ("hold", "fish") else _LAP)
        at = _IN_ARMS if thing.kind == "baby" else at
        actor.x, actor.foot = self._point(holder, *at)
        actor.depth = holder.depth + 0.3
        if thing.kind == "kite":
            self._tether(actor, holder)
        elif not high:
            actor.foot += actor.height * 0.42
        elif i >= len(holders):
            actor.x += (i - len(holders) + 1) * actor.width * 0.5 * (-1) ** i
            actor.foot -= 26
        actor.is_aloft = True
        return actor

    def _point(self, holder: Actor, x: float, y: float) -> tuple[float, float]:
        """A point of somebody's canvas in units of the frame."""
        k = self.stage.scale
        px, py = holder.sprite.at(x, y)
        return holder.x - holder.width / 2 + px / k, holder.foot - holder.height + py / k

    def _tether(self, kite: Actor, holder: Actor) -> None:
        """Sends a kite up and draws its string, away from the holder's head."""
        hand = (kite.x, kite.foot)
        side = -1 if holder.looks_left else 1
        kite.x = min(
            max(hand[0] + side * self.stage.wide * 0.2, kite.width),
            self.stage.wide - kite.width * 0.6,
        )
        kite.foot = max(self.ground.horizon * 0.55, kite.height + 20)
        if side * (kite.x - hand[0]) < 0:
            kite.foot = min(kite.foot, hand[1] - 0.4 * holder.height)
        art = Art("string")
        middle = ((hand[0] + kite.x) / 2, (hand[1] + kite.foot) / 2 + 40)
        art.line(curve([hand, middle, (kite.x, kite.foot - kite.height * 0.5)]), "#fdfaf2", 4.2)
        self.stage.sheet(art, holder.depth + 0.2)

    def _leash(self, holder: Actor, dog: Actor) -> None:
        hand = self._point(holder, 328, 318)
        art = Art("leash")
        neck = (dog.x, dog.foot - dog.height * 0.55)
        low = ((hand[0] + neck[0]) / 2, max(hand[1], neck[1]) + 18)
        art.line(curve([hand, low, neck]), "#8f2f2a", 5)
        self.stage.sheet(art, max(holder.depth, dog.depth) + 0.4)
