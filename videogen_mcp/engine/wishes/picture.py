"""Wishes about the frame, the logo, transitions, zoom and the look of the scenes."""

from __future__ import annotations

import math
import re
from typing import cast

from ...media.visuals.style_words import DARK_WORDS, HUES, STYLE_WORDS
from ...wire import (
    AddTransitions,
    AddZoom,
    AspectRatio,
    LogoPosition,
    RegenerateImages,
    RemixTransitionStyle,
    ResizeProject,
    SetLogo,
)
from ..errors import EngineError
from ..frames import check_ratio
from ..remix.scene_actions import RemoveZoom
from .clauses import Clause
from .situation import Situation
from .wish import Declined, Wish, listed

LOOKS = {word for words in STYLE_WORDS.values() for word in words.split()} | set(DARK_WORDS)
MOOD_LOOKS = {"calm": "calm", "dark": "dark", "happy": "playful", "energetic": "energetic"}


def read_frame(clause: Clause, now: Situation) -> Wish:
    """Another shape of the frame."""
    shapes = list(dict.fromkeys(clause.take("shape")))
    clause.take("topic", "look")
    if clause.left or len(shapes) != 1 or clause.has("verb", "remove"):
        raise Declined("Say one shape: vertical, square, widescreen, or a ratio such as 4:5.")
    width, height = (int(part) for part in shapes[0].split(":"))
    if not width or not height:
        raise Declined("A frame has a width and a height, such as 4:5.")
    divisor = math.gcd(width, height)
    ratio = AspectRatio(width=width // divisor, height=height // divisor)
    try:
        check_ratio("The shape", ratio)
    except EngineError as error:
        raise Declined(error.message) from error
    line = now.timeline
    if line and line.aspect_width * ratio.height == line.aspect_height * ratio.width:
        raise Declined(f"The video is {ratio.width}:{ratio.height} already.")
    told = f"the frame becomes {ratio.width}:{ratio.height}, and every scene is composed for it"
    action = ResizeProject(aspect_ratio=ratio)
    return Wish(f"{ratio.width}:{ratio.height}", told, (action,))


def read_logo(clause: Clause, now: Situation) -> Wish:
    """The logo's place, size, file, or that there is none."""
    clause.take("topic", "logo")
    is_removed = clause.take_verb("remove")
    files, places = clause.take("file"), clause.take("at")
    sizes, percent = clause.take("size"), clause.take("percent")
    amount = next(iter(clause.take("amount")), "")
    clause.take("corner")
    clause.take_verb("replace", "move")
    logo = now.timeline.logo if now.timeline else None
    if clause.left or len(files) > 1 or len(set(sizes)) > 1:
        raise Declined("A logo can be moved to a corner, made bigger or smaller, or removed.")
    if not files and logo is None:
        raise Declined(
            "There is no logo. Upload a picture and say “use vg_file_… as the logo”, or use the "
            "remix action SET_LOGO."
        )
    if is_removed:
        if places or sizes or percent or files:
            raise Declined("Say either where the logo should be, or that it should go.")
        return Wish("No logo", "the logo is removed", (SetLogo(file_id=None),))
    file_id = files[0] if files else logo.file_id if logo else None
    position = _corner(places, logo.position if logo else "TOP_RIGHT")
    size = _percent(sizes, percent, amount, logo.size_percent if logo else 10.0)
    told = [f"at the {position.replace('_', ' ').lower()}"] if position else []
    told += [f"at {size:g} % of the width"] if size else []
    if not (told or files):
        raise Declined("Say where the logo should be, how big, or which file it is.")
    action = SetLogo(file_id=file_id, position=position, size_percent=size)
    words = ", ".join(told)
    return Wish(f"Logo {words}".strip(), f"the logo is shown {words}".rstrip(), (action,))


def _corner(places: list[str], current: str) -> LogoPosition | None:
    if not places:
        return None
    upright = [place for place in places if place in ("TOP", "BOTTOM")]
    sideways = [place for place in places if place not in ("TOP", "BOTTOM")]
    if len(upright) > 1 or len(sideways) > 1:
        raise Declined("Name one corner for the logo.")
    old_upright, old_sideways = current.split("_")
    side = sideways[0].replace("MIDDLE", "CENTER") if sideways else old_sideways
    return cast(LogoPosition, f"{upright[0] if upright else old_upright}_{side}")


def _percent(sizes: list[str], percent: list[str], amount: str, current: float) -> float | None:
    if percent and not sizes:
        wanted = float(percent[0])
    elif sizes:
        factor = {"slightly": 1.15, "": 1.4, "much": 1.8}[amount]
        if percent:
            factor = 1 + int(percent[0]) / 100
        wanted = current * factor if sizes[0] == "bigger" else current / factor
    else:
        return None
    return round(min(50.0, max(2.0, wanted)), 1)


def read_transitions(clause: Clause, now: Situation) -> Wish:
    """One style of transition everywhere, or none."""
    clause.take("topic", "transitions")
    clause.take("between")
    is_removed = clause.take_verb("remove")
    styles = list(dict.fromkeys(clause.take("transition")))
    clause.take_verb("replace")
    if clause.take("other"):
        styles = styles or ["DYNAMIC"]
    if clause.left or len(styles) > 1 or (is_removed and styles):
        raise Declined("Name one style: fade, rise, pan, pop, wipe, dynamic, or no transitions.")
    if not styles and not is_removed and clause.has("verb", "change"):
        raise Declined("Say which transitions: fade, rise, pan, pop, wipe, dynamic, or none.")
    style = "NONE" if is_removed else styles[0] if styles else "DYNAMIC"
    chosen = cast(RemixTransitionStyle, style)
    action = AddTransitions(section_transition=chosen, asset_transition=chosen)
    label = "No transitions" if style == "NONE" else f"{style.capitalize()} transitions"
    return Wish(label, f"scenes change with {label.lower()}", (action,))


def read_zoom(clause: Clause, now: Situation) -> Wish:
    """Slow zoom on every picture, or on none."""
    clause.take("topic", "zoom")
    is_removed = clause.take_verb("remove")
    clause.take("pace", "slower")
    clause.take("amount", "slightly")
    if clause.left:
        raise Declined("Zoom can be switched on or off for the whole video.")
    if is_removed:
        return Wish("No zoom", "pictures stand still", (RemoveZoom(),))
    return Wish("Zoom", "the camera moves in slowly on every picture", (AddZoom(),))


def read_look(clause: Clause, now: Situation) -> Wish:
    """Another look of the drawn scenes, named by style words or by a colour."""
    clause.take("topic", "look")
    clause.take_verb("replace")
    clause.take("more")
    words = _looks(clause)
    if clause.left or clause.has("verb", "remove"):
        left = " ".join(token.text for token in clause.left)
        raise Declined(
            f"“{left or clause.text}” is no look that can be drawn here. Looks are modern, clean, "
            "paper, dark, bold, natural, futuristic, retro, watercolor, minimal, and any colour."
        )
    if not words:
        raise Declined("Say which look: dark, neon, paper, retro, watercolor, minimal, in blue, …")
    if now.timeline and not any(scene.is_drawn for scene in now.scenes):
        raise Declined("All scenes show files of yours, which keep their look.")
    action = RegenerateImages(style_prompt=_prompt(words, now))
    told = f"every drawn scene gets a {listed(words)} look; words and pictures stay"
    return Wish(f"{listed(words).capitalize()} look", told, (action,))


def _looks(clause: Clause) -> list[str]:
    found = []
    for token in list(clause.tokens):
        mood = MOOD_LOOKS.get(token.value("mood") or "")
        word = mood or token.value("style") or token.value("colour")
        if word is not None:
            found.append(word)
            clause.tokens.remove(token)
    return list(dict.fromkeys(found))


def _prompt(words: list[str], now: Situation) -> str:
    """The style; when only a colour is asked for, the look of now in that colour."""
    current = now.timeline.ai_style if now.timeline else None
    if current and all(word in HUES for word in words):
        kept = re.sub(r"\w+", lambda m: "" if m[0].lower() in HUES else m[0], current)
        return f"{listed(words)}. {' '.join(kept.split())}"
    return listed(words)
