"""A whole message: which wishes are in it, and what of it was not understood."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ...wire import CleanUpTranscript, EnableCaptions, ExportProjectQuality, WorkflowCaptionStyle
from ..remix import AnyAction
from .captions import read_captions
from .clauses import Clause, clauses_of
from .lexicon import LEXICONS
from .music import read_music
from .picture import read_frame, read_logo, read_look, read_transitions, read_zoom
from .scenes import read_scene, read_words
from .situation import Situation
from .speech import read_fillers, read_pauses, read_voice
from .tokens import Token, tokens_of
from .whole import read_export, read_length, read_translation
from .wish import Declined, Wish

READERS: dict[str, Callable[[Clause, Situation], Wish]] = {
    "captions": read_captions,
    "music": read_music,
    "voice": read_voice,
    "pauses": read_pauses,
    "fillers": read_fillers,
    "logo": read_logo,
    "frame": read_frame,
    "transitions": read_transitions,
    "zoom": read_zoom,
    "look": read_look,
    "scene": read_scene,
    "words": read_words,
    "translation": read_translation,
    "export": read_export,
    "length": read_length,
}


@dataclass(frozen=True)
class Reading:
    """The wishes of a message in order, and what was not understood: the words and why."""

    wishes: tuple[Wish, ...] = ()
    declined: tuple[tuple[str, str], ...] = ()

    @property
    def actions(self) -> tuple[AnyAction, ...]:
        """All remix actions; changes of captions become one."""
        return tuple(_united([action for wish in self.wishes for action in wish.actions]))

    @property
    def export(self) -> ExportProjectQuality | None:
        return next((wish.export for wish in self.wishes if wish.export), None)


def read_wishes(text: str, now: Situation) -> Reading:
    """What a message asks for; pure, and never more than every word of a clause says."""
    language = language_of(text)
    tokens = _with_trailing_text(tokens_of(text, language), text)
    wishes: list[Wish] = []
    declined: list[tuple[str, str]] = []
    clauses = clauses_of(tokens)
    for clause in sorted(clauses, key=lambda clause: clause.topic != "frame"):
        words = clause.text
        try:
            wish = _read(clause, now)
        except Declined as error:
            declined.append((words, error.reason))
        else:
            wishes += [wish] if wish else []
            now = now.after(wish) if wish else now
    return _without_conflicts(Reading(tuple(wishes), tuple(declined)))


def language_of(text: str) -> str:
    """The language in which most of a text is known; English where several are alike."""

    def unknown(language: str) -> int:
        return sum(not token.is_known for token in tokens_of(text, language))

    return min(LEXICONS, key=unknown)


def _with_trailing_text(tokens: list[Token], text: str) -> list[Token]:
    """“Change the text of scene 2 to: …” ends with a text that stands in no quotes."""
    if any(token.value("quoted") is not None for token in tokens):
        return tokens
    for number, token in enumerate(tokens):
        if token.text == ":" and _is_about_text(tokens[:number]):
            rest = text[text.index(":") + 1 :].strip()
            has_words = any(sign.isalpha() for sign in rest)
            text_token = Token(rest, (("quoted", rest),))
            return [*tokens[:number], text_token] if has_words else tokens
    return tokens


def _is_about_text(tokens: Sequence[Token]) -> bool:
    kinds = {kind for token in tokens for kind, _ in token.meanings}
    topics = {token.value("topic") for token in tokens}
    return "card" in kinds or bool(topics & {"scene", "paragraph"})


def _read(clause: Clause, now: Situation) -> Wish | None:
    """The wish of one clause; None when it asks for nothing to change."""
    unknown = [token.text for token in clause.left if not token.is_known]
    if clause.has("verb", "undo"):
        raise Declined("Nothing can be undone. Say what should be otherwise.")
    if clause.has("verb", "keep") and not unknown:
        return None
    if clause.topic == "several":
        raise Declined("Say one thing about each part of the video, or say them apart.")
    if clause.topic is None:
        raise Declined(_reason(unknown))
    return READERS[clause.topic](clause, now)


def _reason(unknown: Sequence[str]) -> str:
    if unknown:
        return "That is not among the changes that can be made without a language model."
    return "Say what of the video you mean: captions, music, voice, logo, scene 2, …"


def _without_conflicts(reading: Reading) -> Reading:
    """The reading without wishes that contradict each other; scenes are arranged last.

    Scenes are counted as they are now, so their order changes once, after all else.
    """
    kept: list[Wish] = []
    declined = list(reading.declined)
    for wish in reading.wishes:
        rivals = [other for other in reading.wishes if other != wish and _clash(other, wish)]
        if rivals:
            declined.append(
                (wish.label, f"That does not go with “{rivals[0].label}”. Ask for one.")
            )
        elif wish not in kept:
            kept.append(wish)
    return Reading(tuple(sorted(kept, key=_arranges)), tuple(declined))


def _clash(one: Wish, other: Wish) -> bool:
    """Whether two wishes decide the same thing otherwise."""
    types = {action.type for action in (*one.actions, *other.actions)}
    return bool(_matters(one) & _matters(other)) or types >= {"ENABLE_CAPTIONS", "DISABLE_CAPTIONS"}


SAME = {"GENERATE_MUSIC": "SET_BACKGROUND_MUSIC", "REMOVE_ZOOM": "ADD_ZOOM"}
"""Actions that decide the same as another."""


def _matters(wish: Wish) -> set[object]:
    """What a wish decides, which no other wish of the message may decide otherwise."""
    found: set[object] = {"export"} if wish.export else set()
    for action in wish.actions:
        if isinstance(action, EnableCaptions):
            style = action.caption_style
            names = style.model_fields_set - {"spoken_text_color"} if style else ()
            found |= {("style", name) for name in names}
        elif isinstance(action, CleanUpTranscript):
            found.add(("clean", action.remove_fillers))
        else:
            scene = getattr(action, "scene", None)
            found.add((SAME.get(action.type, action.type), scene))
    return found


def _arranges(wish: Wish) -> bool:
    return any(action.type == "ARRANGE_SCENES" for action in wish.actions)


def _united(actions: Sequence[AnyAction]) -> Iterator[AnyAction]:
    """The actions with all styles of captions in the first that shows them."""
    shown = [action for action in actions if isinstance(action, EnableCaptions)]
    styles: dict[str, object] = {}
    for enabling in shown:
        given = enabling.caption_style
        if given is not None:
            styles |= {name: getattr(given, name) for name in given.model_fields_set}
    for action in actions:
        if action not in shown:
            yield action
        elif action is shown[0]:
            style = WorkflowCaptionStyle.model_validate(styles) if styles else None
            yield EnableCaptions(caption_style=style)
