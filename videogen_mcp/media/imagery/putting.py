"""Putting: actors onto the stage, with the shadow or the glow that they bring."""

from __future__ import annotations

from videogen_mcp.media.imagery.actors import Actor
from videogen_mcp.media.imagery.catalogue import kinds
from videogen_mcp.media.imagery.places.ground import Ground
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.visuals.illustrations.shapes import circle
from videogen_mcp.media.visuals.illustrations.style import Art

_GLOWING = frozenset(
    ["fireworks", "campfire", "lantern", "candle", "moon", "ghost", "star", "lightning"]
)


def put(actor: Actor, stage: Stage, ground: Ground) -> None:
    """Stands, hangs or lays an actor where it was arranged."""
    if ground.is_top:
        _drop(actor, stage)
        return
    kind = kinds().get(actor.thing.kind)
    floats = kind is not None and kind.where in ("water", "sea") and ground.water is not None
    unshaded = actor.is_aloft or ground.is_adrift or floats or actor.thing.pose == "launch"
    glows = _glows(actor, stage)
    if glows and stage.light.is_dark:
        art = Art("halo")
        art.glow(actor.x, actor.foot - actor.height / 2, actor.height * 1.3, "#ffcf7a", 0.5)
        stage.sheet(art, actor.depth - 0.05, lit=False)
    stage.put(
        actor.sprite,
        actor.x,
        actor.foot,
        depth=actor.depth,
        shadow=0.0 if unshaded else ground.shadow,
        lit=not glows,
    )


def _glows(actor: Actor, stage: Stage) -> bool:
    if actor.thing.kind in _GLOWING:
        return True
    return actor.thing.kind in ("rocket", "ufo") and stage.light.is_dark


def _drop(actor: Actor, stage: Stage) -> None:
    """Lays something on a table seen from above, its shadow beside it."""
    art = Art("drop")
    r = max(actor.width, actor.height) * 0.49
    y = actor.foot - actor.height / 2
    art.flat(
        circle(actor.x + 16, y + 24, r * 1.04),
        art.radial(("#1b1020", 0.45), ("#1b1020", 0.4), ("#1b1020", 0), cx=0.5, cy=0.5, r=0.5),
    )
    stage.sheet(art, actor.depth - 0.05)
    stage.put(actor.sprite, actor.x, actor.foot, depth=actor.depth, shadow=0)
