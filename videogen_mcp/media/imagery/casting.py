"""Casting: which drawing plays a thing, in which pose and which colours."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from videogen_mcp.media.imagery.catalogue import SEATS, drawing_of, kinds
from videogen_mcp.media.imagery.drawings.beasts import beast
from videogen_mcp.media.imagery.drawings.figures import Person, figure, portrait
from videogen_mcp.media.imagery.drawings.hats import put_on
from videogen_mcp.media.imagery.drawings.herd import BEASTS
from videogen_mcp.media.imagery.people import COATS, PEOPLE
from videogen_mcp.media.imagery.places.ground import ORCHARD, PLAIN, subject
from videogen_mcp.media.imagery.plan import Plan, drawn_from_above
from videogen_mcp.media.imagery.references import as_sprite
from videogen_mcp.media.imagery.sprites import Sprite, drawn, mirrored, turned
from videogen_mcp.media.imagery.wish import Thing
from videogen_mcp.media.visuals.illustrations import Paints
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.style import Art

Draw = Callable[[Paints], str]

_CLOTHES = ("#d9534f", "#3f7fd0", "#e8973a", "#4c9f6b", "#7f5fc0", "#e07a9a", "#2f8f9a", "#c9a13a")
_TROUSERS = ("#3a4668", "#5b4a42", "#4a5a4a", "#6b4a5a", "#2f3a4a")
_HEADS = {
    "dog": (256.0, 150.0, 0.95), "cat": (256.0, 170.0, 0.9), "rabbit": (256.0, 240.0, 0.7),
    "penguin": (256.0, 140.0, 0.85), "owl": (256.0, 170.0, 0.95), "koala": (256.0, 190.0, 0.95),
    "monkey": (256.0, 170.0, 0.95), "teddy_bear": (256.0, 150.0, 0.95), "frog": (256.0, 230.0, 1.0),
}  # fmt: skip
"""Where on its canvas the head of an animal is that looks at us, and how large (as `hats`)."""
_DEFAULTS = {
    "car": "#d9463c", "van": "#4fb0b8", "balloon": "#e2403c", "umbrella": "#d9463c",
    "tent": "#f0902c", "kite": "", "turtle": "#5f9a4f", "sofa": "#4f8f8a", "armchair": "#c9744f",
    "bird": "", "flower": "#e8546b", "butterfly": "#f0902c", "gift": "#d9463c", "owl": "#9a6b43",
    "backpack": "#d9463c", "motorcycle": "#c2352f", "scooter": "#4fb0a0", "tulip": "",
}  # fmt: skip
_POSES = {
    "sleep": "sit", "run": "run", "walk": "walk", "sit": "sit", "stand": "stand", "jump": "jump",
    "rest": "cross",
    "dance": "dance", "wave": "wave", "cheer": "cheer", "hold": "hold", "reach": "reach",
    "ride": "sit", "fly": "jump", "swim": "reach", "fish": "hold", "launch": "stand",
}  # fmt: skip


def cast(
    thing: Thing, plan: Plan, chooser: random.Random, *, height: int, width: int, index: int = 0
) -> Sprite:
    """The sprite of one thing, at most so many pixels high and wide."""
    if thing.picture is not None:
        return as_sprite(plan.pictures[thing.picture], height, width)
    if thing.kind in PEOPLE:
        draw, paints = _person(thing, plan, chooser, index)
        return drawn(draw, paints, height, None, width)
    draw = _draw(thing, plan)
    if thing.hat and thing.kind in _HEADS:
        draw = hatted(draw, thing.hat, *_HEADS[thing.kind])
    usual = _DEFAULTS.get(thing.kind) if thing.count == 1 else None
    colour = thing.colour or usual or None
    sprite = drawn(draw, _palette(thing, index), height, colour, width)
    if thing.kind == "rocket" and thing.pose == "fly":
        sprite = turned(sprite, -24)
    return sprite


def _palette(thing: Thing, index: int) -> Paints:
    if thing.kind == "tree":
        return ORCHARD
    if thing.count < 2 or thing.colour:
        return PLAIN
    mains = (PLAIN.main, "#e2513f", "#f0a52c", "#4fa86b", "#8a5fc0", "#e07a9a")
    return replace(PLAIN, main=mains[index % len(mains)])


def _draw(thing: Thing, plan: Plan) -> Draw:
    if plan.place == "table_top":
        above = drawn_from_above(thing.kind)
        if above is not None:
            return drawing_of(above)
    if thing.pose == "sleep" and thing.kind in ("cat", "dog"):
        return drawing_of(f"{thing.kind}_sleeping")
    if thing.kind == "dog" and thing.pose in ("run", "jump", "walk"):
        return beast(BEASTS["dog_running"], "run" if thing.pose != "walk" else "stand")
    if thing.kind == "bird" and thing.pose == "fly":
        return drawing_of("bird_flying")
    if thing.kind in BEASTS:
        runs = thing.pose in ("run", "jump")
        return beast(BEASTS[thing.kind], "run" if runs else "stand")
    if thing.kind == "bicycle" and thing.pose == "ride":
        return subject("cyclist")
    if thing.kind in kinds():
        return kinds()[thing.kind].draw
    return subject(thing.kind)


def _person(thing: Thing, plan: Plan, chooser: random.Random, index: int) -> tuple[Draw, Paints]:
    person = PEOPLE[thing.kind][0]
    if thing.is_old:
        person = replace(person, hair="grey")
    if index:
        person = _another(thing.kind, person, index)
    if thing.hat:
        person = replace(person, hat=thing.hat)
    if plan.weather == "snowfall" or plan.season == "winter":
        person = replace(person, hat=person.hat or "beanie")
    colour = thing.colour or COATS.get(thing.kind) or chooser.choice(_CLOTHES)
    if thing.colour and person.cut in ("long", "bun", "bob"):
        person = replace(person, dress=not person.coat)
    legs = chooser.choice(_TROUSERS) if thing.kind != "astronaut" else "#dfe4ec"
    shoes = "#6b4a38" if thing.kind != "astronaut" else "#b9c0cd"
    paints = replace(
        PLAIN, main=colour, main_dark=shade(colour, -0.14), second_dark=legs, third=shoes
    )
    mood = {"happy": "laugh", "calm": "calm"}.get(thing.mood or "", "smile")
    if plan.is_portrait:
        return portrait(person, mood), paints
    return figure(person, pose_of(thing), mood), paints


def _another(kind: str, person: Person, index: int) -> Person:
    """The next of several people: a word for anybody is played by both, another by its own."""
    if kind in ("child", "person"):
        other = ("boy", "girl", "child")[index % 3] if person.small else ("woman", "man")[index % 2]
        return PEOPLE[other][0]
    skin = ("fair", "dark", "medium")[index % 3]
    hair = ("black", "blond", "brown")[index % 3]
    return replace(person, hair=hair, skin=skin) if not person.hat else replace(person, skin=skin)


def pose_of(thing: Thing) -> str:
    """The pose of somebody: what was said, else what the relation needs."""
    if thing.kind == "surfer" and thing.pose in ("ride", "surf", None):
        return "reach"
    if thing.pose in _POSES:
        return _POSES[thing.pose]
    return "stand"


def hatted(draw: Draw, hat: str, x: float, y: float, size: float) -> Draw:
    """A drawing with a hat or glasses on its head."""

    def drawn_with_hat(paints: Paints) -> str:
        art = Art(f"hat-{hat}")
        put_on(art, hat, x, y, size, paints)
        return draw(paints) + art.svg()

    return drawn_with_hat


def faced(sprite: Sprite, left: bool) -> Sprite:
    """The sprite turned to the left when asked: drawings face right."""
    return mirrored(sprite) if left else sprite


def seat_of(kind: str) -> float:
    """How high on a thing others sit, as a share of its height."""
    return SEATS.get(kind, 0.92)
