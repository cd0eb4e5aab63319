"""Wishes about single scenes: dropped, moved, said otherwise, drawn otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..remix.scene_actions import (
    ArrangeScenes,
    LetterScene,
    RedrawScenes,
    RewriteScene,
    ShowFile,
)
from ..remix.scenes import LONGEST_TEXT
from .clauses import Clause
from .situation import Scene, Situation
from .tokens import Token
from .wish import Declined, Wish, clipped, listed

VERBS = ("remove", "move", "swap", "redraw", "replace", "reorder")
CARD_LAYOUTS = {"closing": "closing", "title": "title"}
RECORDED = (
    "That scene is spoken in a recording of yours, which cannot be made to say something else."
)


@dataclass
class _Named:
    """The scenes that a clause names, and where one of them should go."""

    scenes: list[int]
    anchor: str | None = None
    card: str | None = None


def read_scene(clause: Clause, now: Situation) -> Wish:
    """One change of one or more scenes, counted as they are seen."""
    if now.timeline is None:
        raise Declined("There is no video yet that has scenes.")
    quoted, files = clause.take("quoted"), clause.take("file")
    anchors = [kind for kind in ("before", "after") if clause.take(kind)]
    ends = clause.take("to")
    named = _named(clause, now)
    wants_text = bool(clause.take("part", "text"))
    verbs = {verb for verb in VERBS if clause.take_verb(verb)}
    if clause.left:
        words = " ".join(token.text for token in clause.left)
        raise Declined(f"“{words}” cannot be done to a single scene.")
    if not named.scenes:
        raise Declined("Say which scene, by its number, or the first or last one.")
    if verbs == {"remove"} and not (quoted or files or wants_text or anchors or ends):
        return _drop(named, now)
    is_move = verbs == {"move"} or (not verbs and bool(anchors or ends))
    if is_move and not (quoted or files or wants_text):
        return _move(named.scenes, anchors, ends, now)
    if verbs == {"reorder"} and sorted(named.scenes) == list(range(len(now.scenes))):
        return _arranged(named.scenes, "Another order", "the scenes get that order")
    if verbs == {"swap"} and len(named.scenes) == 2 and not (quoted or files):
        return _swap(named.scenes, now)
    is_plain = verbs <= {"replace"} and not (anchors or ends)
    if files and is_plain:
        return _show(named.scenes, files, quoted, now)
    if quoted and is_plain and not clause.has("verb", "add"):
        return _write(named, quoted, now)
    if verbs == {"redraw"} and not wants_text:
        return _redraw(named.scenes, now)
    if wants_text and "remove" in verbs:
        raise Declined("The lettering of a scene can be changed, not removed.")
    raise Declined(
        "Say what should happen to the scene: drop it, move it before or after another, change "
        "its text to “…”, or draw another picture for it."
    )


def _named(clause: Clause, now: Situation) -> _Named:
    """The scenes by number, in the order in which the clause names them."""
    found: list[int] = []
    card = next(iter(clause.take("card")), None)
    unit = "paragraph" if clause.has("topic", "paragraph") else "scene"
    clause.take("topic", "scene", "paragraph")
    count = len(now.scenes) if unit == "scene" else len(now.timeline.sections)  # type: ignore[union-attr]
    if card is not None:
        found.append(_card(card, now))
    for numbers in _numbers(clause, count):
        found += [number for number in numbers if number not in found]
    if unit == "paragraph":
        found = _scenes_of(found, now)
    return _Named(found, card=card)


def _card(card: str, now: Situation) -> int:
    scene = 0 if card == "title" else len(now.scenes) - 1
    if now.scenes[scene].layout != CARD_LAYOUTS[card]:
        which, name = ("first", "title") if card == "title" else ("last", "closing")
        raise Declined(
            f"The video has no {name} card. Its {which} scene says "
            f"“{_said(now.scenes[scene])}”: say “change the text of the {which} scene to “…””."
        )
    return scene


def _numbers(clause: Clause, count: int) -> list[list[int]]:
    """Scene indices from 0, token by token; raises Declined for those that are not there."""
    found: list[list[int]] = []
    rest: list[Token] = []
    edge: str | None = None
    for token in clause.tokens:
        value = _counted(token)
        if token.value("joint") is not None:
            edge = None
        if edge is not None and value is not None and value[1] == 0:
            wide = value[0]
            _check(wide, count)
            found[-1] = list(range(wide) if edge == "first" else range(count - wide, count))
            edge = None
        elif value is not None:
            first, last = value[0], value[1] or value[0]
            _check(first, count)
            _check(last, count)
            is_place = clause.has("verb", "move")
            found += [[first - 1], [last - 1]] if is_place else [[*range(first - 1, last)]]
        elif (place := _edge(token)) is not None:
            found.append([0 if place == "first" else count - int(place[1:] or 1)])
            edge = "first" if place == "first" else "last"
        else:
            rest.append(token)
    clause.tokens = rest
    return found


def _counted(token: Token) -> tuple[int, int] | None:
    """A number and, for a range, its end (else 0)."""
    text = token.value("number") or token.value("ordinal")
    if text and text.isdigit():
        return int(text), 0
    if (span := token.value("range")) is not None:
        first, last = span.split("-")
        return int(first), int(last)
    return None


def _edge(token: Token) -> str | None:
    if token.value("first") is not None:
        return "first"
    last = token.value("last")
    return None if last is None else f"l{last}"


def _check(number: int, count: int) -> None:
    if not 1 <= number <= count:
        raise Declined(f"There is no number {number}: the video has {count}.")


def _scenes_of(sections: Sequence[int], now: Situation) -> list[int]:
    return [n for n, scene in enumerate(now.scenes) if scene.section_number in sections]


def _said(scene: Scene) -> str:
    return clipped(scene.shot.text, 60)


def _names(scenes: Sequence[int]) -> str:
    word = "scene" if len(scenes) == 1 else "scenes"
    return f"{word} {listed([str(scene + 1) for scene in scenes])}"


def _drop(named: _Named, now: Situation) -> Wish:
    scenes = named.scenes
    left = [n for n in range(len(now.scenes)) if n not in scenes]
    if not left:
        raise Declined("Nothing would be left of the video.")
    quotes = listed([f"“{_said(now.scenes[scene])}”" for scene in scenes])
    told = f"{_names(scenes)} ({quotes}) is dropped, picture and words"
    action = ArrangeScenes(scenes=left, of=len(now.scenes))
    return Wish(
        f"Without {_names(scenes)}",
        told.replace(") is", ") are") if len(scenes) > 1 else told,
        (action,),
    )


def _move(scenes: list[int], anchors: Sequence[str], ends: Sequence[str], now: Situation) -> Wish:
    """One scene to another place: an end, a number, before or after another."""
    order = list(range(len(now.scenes)))
    if len(scenes) not in (1, 2) or (len(scenes) == 1) != bool(ends) or (ends and anchors):
        raise Declined("Say “move scene 3 to the start”, “to the end”, or “before scene 1”.")
    scene = scenes[0]
    order.remove(scene)
    if ends:
        at = 0 if ends[0] == "start" else len(order)
    elif anchors:
        at = order.index(scenes[1]) + (anchors[0] == "after")
    else:
        at = scenes[1]
    order.insert(at, scene)
    return _arranged(
        order,
        f"Move scene {scene + 1}",
        f"scene {scene + 1} (“{_said(now.scenes[scene])}”) becomes scene {at + 1}",
    )


def _swap(scenes: list[int], now: Situation) -> Wish:
    order = list(range(len(now.scenes)))
    one, other = scenes
    order[one], order[other] = order[other], order[one]
    return _arranged(order, f"Swap {_names(scenes)}", f"{_names(scenes)} change places")


def _arranged(order: list[int], label: str, told: str) -> Wish:
    if order == sorted(order):
        raise Declined("It is there already.")
    return Wish(label, told, (ArrangeScenes(scenes=order, of=len(order)),))


def _write(named: _Named, quoted: list[str], now: Situation) -> Wish:
    """Another text: of a card only what is seen, of a scene also what is said."""
    text = " ".join(quoted[-1].split())
    if len(named.scenes) != 1 or len(quoted) != 1:
        raise Declined("Change the text of one scene at a time.")
    if not any(letter.isalnum() for letter in text) or len(text) > LONGEST_TEXT:
        raise Declined(f"The new text must hold words, at most {LONGEST_TEXT:,} characters.")
    scene = named.scenes[0]
    if named.card:
        told = (
            f"the {named.card} card shows “{clipped(text, 80)}”; what is said stays (say “change "
            f"the text of scene {scene + 1} to “…”” to change that too)"
        )
        return Wish(f"{named.card.capitalize()} card", told, (LetterScene(scene=scene, text=text),))
    if now.scenes[scene].is_recorded:
        raise Declined(RECORDED)
    told = f"scene {scene + 1} (“{_said(now.scenes[scene])}”) says “{clipped(text, 80)}” instead"
    return Wish(f"Text of scene {scene + 1}", told, (RewriteScene(scene=scene, text=text),))


def _show(scenes: list[int], files: list[str], quoted: list[str], now: Situation) -> Wish:
    if len(scenes) != 1 or len(files) != 1 or quoted:
        raise Declined("Show one file in one scene.")
    told = f"scene {scenes[0] + 1} shows {files[0]}; what is said stays"
    action = ShowFile(scene=scenes[0], file_id=files[0])
    return Wish(f"Your file in scene {scenes[0] + 1}", told, (action,))


def _redraw(scenes: list[int], now: Situation) -> Wish:
    if not all(now.scenes[scene].is_drawn for scene in scenes):
        raise Declined("That scene shows a file of yours; name another file to show there.")
    verb = "gets" if len(scenes) == 1 else "get"
    told = f"{_names(scenes)} {verb} another composition; what is said stays"
    return Wish(f"Redraw {_names(scenes)}", told, (RedrawScenes(scenes=scenes),))


def read_words(clause: Clause, now: Situation) -> Wish:
    """One phrase for another wherever it is said."""
    quoted = clause.take("quoted")
    clause.take_verb("replace")
    clause.take("part", "text")
    clause.take("with")
    if clause.left or len(quoted) != 2 or not all(quoted):
        raise Declined("Say “replace “this” with “that””.")
    old, new = quoted
    found = [n for n, scene in enumerate(now.scenes) if old in scene.shot.text]
    if not found:
        raise Declined(f"Nobody says “{clipped(old, 60)}” in this video.")
    if any(now.scenes[scene].is_recorded for scene in found):
        raise Declined(RECORDED)
    actions = tuple(
        RewriteScene(scene=scene, text=now.scenes[scene].shot.text.replace(old, new))
        for scene in found
    )
    if not all(any(letter.isalnum() for letter in action.text) for action in actions):
        raise Declined("Nothing would be left to say in that scene. Drop the scene instead.")
    told = f"“{old}” becomes “{new}” in {_names(found)}, in speech, captions and pictures"
    return Wish(f"“{new}” for “{old}”", told, actions)
