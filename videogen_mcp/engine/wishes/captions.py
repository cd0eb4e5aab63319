"""Wishes about captions: whether they are shown, and how they look."""

from __future__ import annotations

from typing import Any

from ...media.captions.style import CaptionStyle
from ...wire import (
    DisableCaptions,
    EnableCaptions,
    WorkflowCaptionBackgroundStyle,
    WorkflowCaptionStyle,
    WorkflowRgbColor,
)
from .clauses import Clause
from .colours import COLOURS, Rgb, are_alike, colour
from .situation import Situation
from .wish import Declined, Wish

GROWTH = {"slightly": 1.12, "": 1.3, "much": 1.6}
SIZE_WORDS = ("size", "größe", "tamaño", "taille")
SMALLEST, LARGEST = 24.0, 160.0
"""Pixels at 1080p."""

DEFAULT = CaptionStyle()
GENERIC_FACES = {"serif": "Source Serif Pro", "mono": "Space Mono", "sans": "Hanken Grotesk"}
OTHER_FACES = ("Manrope", "Source Serif Pro", "Hanken Grotesk", "Space Mono")


def read_captions(clause: Clause, now: Situation) -> Wish:
    """Captions on or off, or one change of their look."""
    clause.take("topic", "captions")
    part = next(iter(clause.take("part", "outline", "box", "highlight", "font", "text")), "")
    clause.take_verb("move", "replace")
    is_removed = clause.take_verb("remove")
    if is_removed and not part:
        return _off(clause, now)
    style, told = _PARTS[part](clause, now, is_removed)
    more, more_told = _placed(clause)
    style, told = {**style, **more}, [*told, *more_told]
    clause.take("corner")
    if clause.left:
        raise Declined(_not_known(clause, part))
    if not told and (part or (clause.has("verb", "change") and not clause.has("verb", "add"))):
        raise Declined("Say how the captions should be: bigger, yellow, at the top, bold, …")
    action = EnableCaptions(caption_style=WorkflowCaptionStyle(**style) if style else None)
    if not told:
        if now.timeline and now.timeline.captions.enabled and not clause.inherited:
            raise Declined("Captions are shown already.")
        told = ["on"]
    words = ", ".join(told)
    return Wish(
        f"Captions {words}",
        f"captions are shown, {words}" if style else "captions are shown",
        (action,),
    )


def _off(clause: Clause, now: Situation) -> Wish:
    if clause.left:
        raise Declined("Captions can be removed only from the whole video.")
    if now.timeline is None or not now.timeline.captions.enabled:
        raise Declined("No captions are shown.")
    return Wish("Captions off", "captions are hidden", (DisableCaptions(),))


def _not_known(clause: Clause, part: str) -> str:
    words = " ".join(token.text for token in clause.left)
    if part == "font":
        from ...media.fonts import available_families

        return f"No font called “{words}” is here. There are {', '.join(available_families())}."
    return f"“{words}” is nothing that captions can be changed in."


Styled = tuple[dict[str, Any], list[str]]
"""Fields of a caption style, and each change in a few words."""


def _text(clause: Clause, now: Situation, is_removed: bool) -> Styled:
    """Size, colour, weight and font of the words themselves."""
    if is_removed:
        raise Declined("Say “remove the captions” to hide them.")
    style, told = _sized(clause, now)
    names = _one(clause, "colour")
    if names:
        style["text_color"] = colour(names)
        told.append(names)
        if are_alike(COLOURS[names], _highlight_now(now)):
            contrast = "cyan" if not are_alike(COLOURS[names], COLOURS["cyan"]) else "white"
            style["spoken_text_color"] = colour(contrast)
            told.append(f"the spoken word in {contrast} so that it still stands out")
    weight = clause.take("weight")
    if weight:
        style["font_weight"] = 900 if weight[0] == "bold" else 500
        told.append(weight[0])
    face = _face(clause, now)
    if face:
        style["font_name"] = face
        told.append(f"in {face}")
    return style, told


def _face(clause: Clause, now: Situation) -> str | None:
    found = clause.take("typeface")
    if found:
        named = [name for name in found if name not in GENERIC_FACES] or found
        return GENERIC_FACES.get(named[0], named[0])
    if clause.take("other"):
        current = (now.timeline and now.timeline.captions.style.font_name) or DEFAULT.font_name
        return OTHER_FACES[
            (OTHER_FACES.index(current) + 1 if current in OTHER_FACES else 0) % len(OTHER_FACES)
        ]
    return None


def _sized(clause: Clause, now: Situation) -> Styled:
    if any(token.text.lower() in SIZE_WORDS for token in clause.tokens) and clause.has("number"):
        return _stated_size(clause)
    sizes = clause.take("size")
    amount = next(iter(clause.take("amount")), "")
    clause.take("more")
    if not sizes:
        return {}, []
    if len(set(sizes)) > 1:
        raise Declined("Say either bigger or smaller.")
    current = _size_now(now)
    factor = GROWTH[amount] if sizes[0] == "bigger" else 1 / GROWTH[amount]
    wanted = round(min(LARGEST, max(SMALLEST, current * factor)))
    if wanted == round(current):
        raise Declined(f"Captions are as {sizes[0][:-2]} as they get ({wanted} px at 1080p).")
    return {"font_size": float(wanted)}, [f"{sizes[0]} ({round(current)} to {wanted} px at 1080p)"]


def _stated_size(clause: Clause) -> Styled:
    numbers = clause.take("number")
    if len(numbers) > 1 or not SMALLEST <= float(numbers[0]) <= LARGEST:
        raise Declined(f"Give a size from {SMALLEST:.0f} to {LARGEST:.0f} px at 1080p.")
    return {"font_size": float(numbers[0])}, [f"at {numbers[0]} px (in 1080p)"]


def _size_now(now: Situation) -> float:
    if now.timeline is None:
        return DEFAULT.size_in(1920, 1080)
    given = now.timeline.captions.style.font_size
    width, height = now.timeline.aspect_width, now.timeline.aspect_height
    return given or DEFAULT.size_in(width, height) * 1080 / min(width, height)


def _highlight_now(now: Situation) -> Rgb:
    style = now.timeline.captions.style if now.timeline else WorkflowCaptionStyle()
    if "spoken_text_color" not in style.model_fields_set:
        return DEFAULT.spoken_text_color or (0, 0, 0)
    own = style.spoken_text_color
    return (own.red, own.green, own.blue) if own else (-999, -999, -999)


def _outline(clause: Clause, now: Situation, is_removed: bool) -> Styled:
    if is_removed:
        return {"stroke_color": None}, ["without outline"]
    style: dict[str, Any] = {}
    told = []
    name = _one(clause, "colour")
    if name:
        style["stroke_color"] = colour(name)
        told.append(f"{name} outline")
    if clause.take("weight", "bold") or clause.take("size", "bigger"):
        style["stroke_weight"] = 6.0
        told.append("thick outline")
    if not told:
        style["stroke_color"] = WorkflowRgbColor(red=13, green=16, blue=28)
        told.append("dark outline")
    return style, told


def _box(clause: Clause, now: Situation, is_removed: bool) -> Styled:
    if is_removed:
        return {"background_style": None}, ["without a box"]
    name = _one(clause, "colour") or "black"
    box = WorkflowCaptionBackgroundStyle(
        type="WRAPPED", background_color=colour(name), opacity_proportion=0.75
    )
    return {"background_style": box}, [f"on a {name} box"]


def _highlight(clause: Clause, now: Situation, is_removed: bool) -> Styled:
    if is_removed:
        return {"spoken_text_color": None}, ["without highlighting the spoken word"]
    name = _one(clause, "colour")
    chosen = COLOURS[name] if name else _standing_out(now)
    red, green, blue = chosen
    shown = WorkflowRgbColor(red=red, green=green, blue=blue)
    return {"spoken_text_color": shown}, [
        f"the spoken word highlighted{f' in {name}' if name else ''}"
    ]


def _standing_out(now: Situation) -> Rgb:
    """The default highlight, or another where the words have that colour already."""
    usual = DEFAULT.spoken_text_color or COLOURS["yellow"]
    own = now.timeline.captions.style.text_color if now.timeline else None
    text = (own.red, own.green, own.blue) if own else DEFAULT.text_color
    return usual if not are_alike(usual, text) else COLOURS["cyan"]


def _one(clause: Clause, kind: str) -> str | None:
    found = clause.take(kind)
    if len(found) > 1:
        raise Declined(f"Name one colour, not {' and '.join(found)}.")
    return found[0] if found else None


_PARTS = {
    "": _text,
    "text": _text,
    "font": _text,
    "outline": _outline,
    "box": _box,
    "highlight": _highlight,
}


def _placed(clause: Clause) -> Styled:
    places = clause.take("at")
    style: dict[str, Any] = {}
    told = []
    upright = [place for place in places if place in ("TOP", "BOTTOM")]
    sideways = [place for place in places if place in ("LEFT", "RIGHT")]
    if len(upright) > 1 or len(sideways) > 1:
        raise Declined("Name one place for the captions.")
    if upright or (places and not sideways):
        style["vertical_alignment"] = (upright or ["MIDDLE"])[0]
        told.append(
            {"TOP": "at the top", "BOTTOM": "at the bottom"}.get(
                style["vertical_alignment"], "in the middle"
            )
        )
    if sideways:
        style["text_justification"] = sideways[0]
        told.append(f"aligned {sideways[0].lower()}")
    return style, told
