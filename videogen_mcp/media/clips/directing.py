"""What the words of a prompt ask of a clip: a move of the camera, things in the air, a gait."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, cast

Move = Literal[
    "push_in", "pull_out", "pan_left", "pan_right", "tilt_up", "tilt_down", "orbit", "handheld",
    "static", "drift",
]  # fmt: skip
Air = Literal[
    "rain", "snow", "leaves", "petals", "confetti", "embers", "fireflies", "bubbles", "dust",
    "stars", "fog", "birds",
]  # fmt: skip
Gait = Literal["still", "run", "walk", "fly", "float", "drive", "dance"]

# One line per move, thing in the air or gait: its name and the words that ask for it, as patterns.
# The first that is found wins, so that "zoom out" is not taken for a zoom.
_MOVES = r"""
    static: static (camera|shot)|locked.?off|still camera|no camera move|tripod|fixed camera
    pull_out: zoom(s|ing)? out|pull(s|ing)? (back|out)|dolly(ing)? (out|back)|camera moves back
    pan_left: pan(s|ning)? (to the )?left|track(s|ing)? left|truck left|slide left|camera left
    pan_right: \bpan(s|ning)?\b|track(s|ing)?( shot| right)|truck right|slide right|follow(s|ing)
    tilt_up: tilt(s|ing)? up|crane up|look(s|ing)? up|camera rises|rising shot|pedestal up
    tilt_down: tilt(s|ing)?( down)?\b|crane down|look(s|ing)? down|pedestal down
    orbit: orbit|circl(e|es|ing) around|arc shot|around the|360
    handheld: hand.?held|shaky|documentary
    push_in: zoom|push(es|ing)? in|dolly|close.?(in|up)|mov(e|es|ing) closer|approach|dramatic
"""
_AIRS = r"""
    snow: snow|blizzard|winter|christmas|arctic|antarctic|frost
    rain: \brain|storm|drizzl|monsoon|downpour|umbrella
    bubbles: underwater|bubble|under the sea|deep sea|aquarium|\bfish\b|coral|diving
    petals: petal|blossom|cherry|sakura|wedding|spring
    leaves: autumn|fall(ing)? leaves|\bleaves\b|windy|breeze
    confetti: confetti|party|celebrat|birthday|carnival|festival|winner|winning
    embers: \bfire|flame|campfire|lava|volcano|embers|sparks|forge|burning|dragon
    fireflies: firefl|enchanted|magic|fairy
    stars: \bstar(s|ry|light)|night|galaxy|milky way|\bspace\b|astronaut|planet|moon
    fog: \bfog|mist|haze|smoke|steam|spooky|haunted
    birds: seagull|\bbirds?\b|flock|beach|harbou?r|coast
    dust: dust|desert|sand|attic|library|sunbeam|golden hour|workshop|old room
"""
_GAITS = r"""
    run: \brunn?|gallop|jog|chas|race|sprint|jump|hop|bounc|skip
    dance: danc|cheer|celebrat|clap|sing
    drive: driv|\bcar\b|truck|train|bus\b|riding|rides|cycl|bike|motorcycle|tractor
    fly: \bfl(y|ies|ying)|soar|hover|glid|rocket|launch|balloon|drone|plane|helicopter
    float: float|sail|swim|drift|boat|ship|rowing|surf|duck|whale|dolphin|turtle|astronaut
    walk: walk|stroll|march|wander|hik
"""
_WATER = r"\bsea\b|ocean|lake|river|water|wave|pond|beach|harbou?r|coast|\bboat|\bship|sail|swim"


_CAMERA = re.compile(
    r"(the |a )?(slow(ly)? |gentle |smooth |steady )*"
    r"(camera( (slow|gent)ly)?( \w+(s|ing))?"
    r"( (in|out|left|right|up|down|around|over|across|towards?|through|past|to|the|along|on|into))*"
    r"|pan(s|ning)? (shot|slowly|to the |left|right|up|down|across)[^,.;]*"
    r"|(zoom|tilt|dolly|push|pull)(s|ing|ming|ting)? ?(slowly )?"
    r"(shot|in|out|back|up|down|left|right)\b"
    r"|(crane (up|down)|truck (left|right))\b"
    r"|(tracking|arc|orbit|static|handheld|aerial|drone|dolly|crane|locked.?off) "
    r"(shot|view|footage)|orbit( around)?"
    r"|hand.?held|zoom|dolly)\b",
    re.IGNORECASE,
)


def without_camera(prompt: str) -> str:
    """What a prompt shows, without its words on the camera, which could be taken for things."""
    left = re.sub(r"\s*([,;.:])[\s,;.:]*", r"\1 ", _CAMERA.sub("", prompt)).strip(" ,;.:")
    left = re.sub(
        r"^(on|over|of|from|towards?|around|across|through)\b ", "", left, flags=re.IGNORECASE
    )
    return left if any(character.isalnum() for character in left) else prompt


@dataclass(frozen=True)
class Direction:
    """How a clip is to be shot; `airs` are the one or two things that move in the air."""

    move: Move = "drift"
    airs: tuple[Air, ...] = ()
    gait: Gait = "still"
    has_water: bool = False


def direction_of(prompt: str) -> Direction:
    """The direction that the words of a prompt ask for."""
    text = prompt.lower()
    move = next(_found(_MOVES, text), "drift")
    gait = next(_found(_GAITS, without_camera(text)), "still")
    found = list(_found(_AIRS, text))
    # Clouds hide the stars.
    airs = tuple(name for name in found if name != "stars" or found[0] not in ("rain", "snow"))[:2]
    return Direction(cast(Move, move), cast(tuple[Air, ...], airs), cast(Gait, gait),
                     bool(re.search(_WATER, text)))  # fmt: skip


def _found(table: str, text: str) -> Iterator[str]:
    for line in table.strip().splitlines():
        name, words = line.strip().split(": ", 1)
        if re.search(words, text):
            yield name
