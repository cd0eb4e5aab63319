"""What `workflowAgentContext` asks for, read from production notes in plain words.

Understood are: `on screen: "…"`, code in fences or after `show code:`, `scene 2: …` before any of
them or before the description of a picture, `no headlines`, a colour to use, and words of tone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from ..media.visuals.style_words import DARK_WORDS, HUES

MOST_SAID = 3
"""How many of the notes that were not understood are quoted."""

_FENCE = re.compile(
    r"(?:^|\n)(?P<lead>[^\n]*)\n?```(?P<language>[\w+#.-]*)[ \t]*\n(?P<code>.*?)\n?```", re.S
)
_NUMBER = r"(?:the\s+)?(?:scene|shot|section|slide)\s+(?:no\.?\s*|#)?(?P<number>\d{1,3})"
_SCENE = re.compile(
    rf"^(?:(?:for|in|during|at|on)\s+)?{_NUMBER}\b"
    r"\s*(?:[:,.–—-]|\bshould\s+show\b|\bshows?\b)?\s*(?P<rest>.*)$",
    re.I | re.S,
)
_IN_SCENE = re.compile(rf"\s*\b(?:for|in|during|at|on)\s+{_NUMBER}\b", re.I)
_QUOTATION = re.compile(r"[\"“«][^\"”»]*[\"”»]")
_PLACE = re.compile(
    r"^(?:for|in|during|at)?\s*(?:the\s+)?(?P<place>opening|first scene|intro|ending|closing|"
    r"last scene|outro)\s*[:,–—-]\s*(?P<rest>.*)$",
    re.I | re.S,
)
_ON_SCREEN = re.compile(
    r"^(?:(?:show|display|put|add)\s+)?(?:(?:the\s+)?(?:text|words?|title|caption)\s+)?"
    r"(?:on[- ]screen(?:\s+(?:text|title|words?))?|text on (?:the )?screen|title card|text card)"
    r"\s*[:=–—-]?\s*(?P<text>.+)$",
    re.I | re.S,
)
_QUOTED_ON_SCREEN = re.compile(
    r"^(?:show|display|put|write)\s+(?:the\s+(?:text|words?|title)\s+)?"
    r"[\"“«](?P<text>[^\"”»]+)[\"”»](?:\s+on\s+(?:the\s+)?screen)?\.?$",
    re.I,
)
_CODE = re.compile(
    r"^(?:show\s+)?(?:the\s+)?(?:(?P<language>[A-Za-z+#]+)\s+)?code\s*:\s*(?P<code>.+)$",
    re.I | re.S,
)
_SHOW = re.compile(
    r"^(?:show|picture|draw|illustrate|depict|a picture of|an image of)\s+(?P<what>.+)$",
    re.I | re.S,
)
_NO_HEADLINES = re.compile(
    r"\b(?:no|without|avoid|leave out|skip)\s+(?:any\s+)?(?:head(?:line|ing)s?|titles?|"
    r"on[- ]screen text|text on (?:the )?screen|lettering|text overlays?)\b",
    re.I,
)
_TONES = frozenset(
    word
    for line in (
        "calm playful serious elegant minimal minimalist modern bold energetic warm cool friendly",
        "formal professional corporate clean retro vintage futuristic technical tech natural",
        "organic luxurious cinematic dramatic dark bright vibrant soft muted pastel watercolor",
        "watercolour neon editorial fun cheerful quiet simple hand-drawn sketchy flat geometric",
    )
    for word in line.split()
)
_ABOUT_LOOK = frozenset(
    word
    for line in (
        "tone style mood feel look feeling vibe keep make use using with the a an and very in of",
        "it is colour colours color colors palette brand our be should more rather overall as i",
        "everything scenes visuals pictures for please main accent only all video whole want like",
        "to",
    )
    for word in line.split()
)


@dataclass(frozen=True)
class Note:
    """Something to show; `scene` is the number of its shot, 1 the first and -1 the last."""

    kind: Literal["text", "code", "picture"]
    content: str
    scene: int | None = None
    language: str | None = None


@dataclass
class ProductionNotes:
    """The notes, read; `unread` are the author's own words that were not understood."""

    shown: list[Note] = field(default_factory=list)
    has_headlines: bool = True
    look: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def read_notes(context: str) -> ProductionNotes:
    """Reads production notes; nothing of them is lost, what has no meaning here is `unread`."""
    notes = ProductionNotes()
    rest = _FENCE.sub(lambda match: _take_fence(match, notes), context)
    for statement in _statements(rest):
        _take(statement, notes)
    return notes


def _take_fence(match: re.Match[str], notes: ProductionNotes) -> str:
    scene, left = _target(match["lead"].strip())
    is_lead = scene is not None or re.search(r"\bcode\b", match["lead"], re.I) or not left.strip()
    if match["code"].strip():
        notes.shown.append(Note("code", match["code"], scene, match["language"] or None))
    return "\n" if is_lead else f"\n{match['lead']}\n"


def _statements(text: str) -> list[str]:
    """Lines, and sentences within them where they are not quotations."""
    found = []
    for line in re.split(r"[\n;]+", text):
        bare = re.sub(r"^\s*(?:[-*•]|\d+[.)])\s+", "", line).strip()
        if bare:
            found += [part.strip() for part in _sentences(bare) if part.strip()]
    return found


def _sentences(line: str) -> list[str]:
    """The sentences of a line; quotations stay whole, and so does code to the end of its line."""
    found: list[str] = []
    begun = 0
    for gap in re.finditer(r"(?<=[.!?\"”»])\s+(?=[A-Z])", line):
        part = line[begun : gap.start()]
        is_open = part.count('"') % 2 or part.count("“") > part.count("”")
        if is_open or _CODE.match(_target(part.strip())[1]):
            continue
        found.append(part)
        begun = gap.end()
    return [*found, line[begun:]]


def _target(statement: str) -> tuple[int | None, str]:
    """The scene that a statement is about, and what it says of it."""
    numbered = _SCENE.match(statement)
    if numbered:
        return int(numbered["number"]), numbered["rest"]
    placed = _PLACE.match(statement)
    if placed:
        is_first = placed["place"].lower() in ("opening", "first scene", "intro")
        return (1 if is_first else -1), placed["rest"]
    # What is quoted is to be shown, not to be read.
    unquoted = _QUOTATION.sub(lambda match: "_" * len(match[0]), statement)
    inside = _IN_SCENE.search(unquoted)
    if inside:
        return int(inside["number"]), (statement[: inside.start()] + statement[inside.end() :])
    return None, statement


def _take(statement: str, notes: ProductionNotes) -> None:
    scene, said = _target(statement)
    if _NO_HEADLINES.search(said) and scene is None:
        notes.has_headlines = False
        return
    code = _CODE.match(said)
    if code:
        notes.shown.append(Note("code", code["code"].strip("` "), scene, code["language"]))
        return
    on_screen = _ON_SCREEN.match(said) or _QUOTED_ON_SCREEN.match(said)
    if on_screen:
        notes.shown.append(Note("text", _unquoted(on_screen["text"]), scene))
        return
    shown = _SHOW.match(said)
    if scene is not None and said.strip():
        notes.shown.append(Note("picture", shown["what"] if shown else said, scene))
        return
    if _take_look(said, notes):
        return
    notes.unread.append(statement)


def _unquoted(text: str) -> str:
    quoted = re.match(r"^[\"“«](.+?)[\"”»]\.?$", text.strip())
    return (quoted[1] if quoted else text).strip()


def _take_look(said: str, notes: ProductionNotes) -> bool:
    """Takes colours and words of tone, where the statement is about nothing else."""
    words = re.findall(r"[\w-]+", said.lower())
    telling = [word for word in words if word in HUES or word in _TONES or word in DARK_WORDS]
    others = [word for word in words if word not in telling and word not in _ABOUT_LOOK]
    is_about = any(word in _ABOUT_LOOK for word in words) or len(words) <= 4
    if telling and is_about and len(others) <= len(telling):
        notes.look += telling
        return True
    return False


def unread_note(unread: list[str]) -> str:
    """What to tell of notes that were not understood."""
    quoted = "; ".join(f'"{text[:80]}"' for text in unread[:MOST_SAID])
    more = f" and {len(unread) - MOST_SAID} more" if len(unread) > MOST_SAID else ""
    return (
        f"workflowAgentContext: not understood and not followed: {quoted}{more}. The local engine "
        'reads `on screen: "…"`, code in ``` fences, `scene 2: …`, `no headlines`, colours and '
        "words of tone. Set VIDEOGEN_API_KEY to use the hosted API, which reads free text."
    )
