"""Cutting narrated sections into shots and giving each its visual."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ...wire import SceneDescriptionRange
from ..fillers import fillers_of, without_fillers
from ..names import one_line
from ..timeline import DrawnVisual, FileVisual, Section, Shot, Word

if TYPE_CHECKING:
    from ...media.visuals.brief import VisualBrief

SHORTEST = 1.6
"""Seconds below which a shot joins its neighbour: too short to be taken in."""

LONGEST = {"FAST": 5.0, "MEDIUM": 9.0, "SLOW": 14.0}
"""Seconds above which a shot is cut in two, by pacing."""

OTHER_DESIGNS, OTHER_SEED = 6, 7919
"""How many designs are tried for one that is unlike, and how far their seeds are apart."""

BREATH = 0.6
"""Seconds of a pause that is as good a place to cut as the end of a clause."""

CLAUSE_END = re.compile(r"[,;:.!?…–—、，；：。！？،؛؟)\]]$")


@dataclass(frozen=True)
class Cut:
    """Words `first` to `end` (exclusive) of a section, shown with one visual."""

    section: int
    first: int
    end: int
    text: str


@dataclass(frozen=True)
class PlannedShots:
    """The shots of each section, and what of the script cannot be shown in letters."""

    shots: list[list[Shot]]
    undrawable: str
    has_emoji: bool


def plan_shots(
    *,
    sections: Sequence[Section],
    pacing: Literal["FAST", "MEDIUM", "SLOW"],
    language: str,
    ai_style: str | None,
    title: str,
    seed: int,
    featured: Sequence[str],
    scenes: Sequence[SceneDescriptionRange],
    starts: Sequence[float],
    unsure: Sequence[Collection[int]] = (),
    progress: Callable[[float], None],
) -> PlannedShots:
    """The shots of every section; runs in a worker.

    `starts` are the seconds at which the sections are spoken, `featured` the ids of the user's own
    files, which come first, `scenes` descriptions that replace the spoken text where they apply.
    `unsure` has for each section the indices of words that may be wrong: they call for no picture,
    and shots with such words, or with none, are not lettered.
    """
    from ...media.visuals.storyboard import storyboard

    cuts = [
        cut
        for number, section in enumerate(sections)
        for cut in cut_section(number, section, pacing, language)
    ]
    told = [_told(cut, sections, starts, scenes, unsure) for cut in cuts]
    if told and not told[0].text:
        told[0] = _Told(title, is_lettered=True)
    fillers = fillers_of(language)
    texts = [without_fillers(item.text, fillers) for item in told]
    briefs = storyboard(texts, language=language, ai_style=ai_style, title=title, seed=seed)
    briefs = [
        brief if item.is_lettered else _unlettered(brief, number)
        for number, (brief, item) in enumerate(zip(briefs, told, strict=True))
    ]
    progress(1.0)
    shots: list[list[Shot]] = [[] for _ in sections]
    for number, (cut, brief) in enumerate(zip(cuts, briefs, strict=True)):
        is_featured = number < len(featured)
        visual: Any = (
            FileVisual(file_id=featured[number]) if is_featured else DrawnVisual(brief=brief)
        )
        shots[cut.section].append(Shot(first_word=cut.first, text=cut.text, visual=visual))
    return PlannedShots(shots, *left_out("".join(section.text for section in sections)))


@dataclass(frozen=True)
class _Told:
    """What a visual is made from, and whether it may set words of it large."""

    text: str
    is_lettered: bool


def _told(
    cut: Cut,
    sections: Sequence[Section],
    starts: Sequence[float],
    scenes: Sequence[SceneDescriptionRange],
    unsure: Sequence[Collection[int]],
) -> _Told:
    """The description that applies, else what is said without the words that may be wrong."""
    described = _described(cut, sections, starts, scenes)
    if described is not None:
        return _Told(described, is_lettered=True)
    wrong = unsure[cut.section] if unsure else ()
    left = [index for index in range(cut.first, cut.end) if index not in wrong]
    if len(left) == cut.end - cut.first:
        return _Told(cut.text, is_lettered=bool(cut.text))
    words = sections[cut.section].narration.words
    return _Told(text_of([words[index] for index in left]), is_lettered=False)


def _unlettered(brief: VisualBrief, number: int) -> VisualBrief:
    """A scene of pictures alone; neighbours are laid out differently."""
    layout = "centre" if brief.pictures and number % 2 else "landscape"
    bare: dict[str, Any] = {"headline": "", "emphasis": (), "figures": (), "items": ()}
    return brief.model_copy(update={**bare, "eyebrow": None, "layout": layout})


def restyle(
    *,
    briefs: Sequence[VisualBrief],
    ai_style: str,
    title: str,
    seed: int,
    progress: Callable[[float], None],
) -> list[VisualBrief]:
    """The same scenes in another art direction, each with the words and pictures that it had."""
    from ...media.visuals.storyboard import storyboard

    texts = [brief.text for brief in briefs]
    language = briefs[0].language
    fresh = storyboard(texts, language=language, ai_style=ai_style, title=title, seed=seed)
    look = ("direction", "hue", "variant")
    return [
        old.model_copy(update={name: getattr(new, name) for name in look})
        if old.layout != "landscape" or not old.headline
        else new
        for old, new in zip(briefs, fresh, strict=True)
    ]


def retell(
    *,
    briefs: Sequence[VisualBrief],
    texts: Sequence[str],
    language: str,
    ai_style: str | None,
    title: str,
    seed: int,
    progress: Callable[[float], None],
) -> list[VisualBrief]:
    """Scenes for other words, which say the same: each keeps its pictures and its place."""
    from ...media.visuals.storyboard import storyboard

    fresh = storyboard(texts, language=language, ai_style=ai_style, title=title, seed=seed)
    kept = ("direction", "hue", "variant", "mirrored", "seed")
    return [
        old
        if not text.strip()
        else new.model_copy(
            update={
                **{name: getattr(old, name) for name in kept},
                **({"pictures": old.pictures} if old.layout == new.layout else {}),
            }
        )
        for old, new, text in zip(briefs, fresh, texts, strict=True)
    ]


def recompose(
    *,
    texts: Sequence[str],
    briefs: dict[int, VisualBrief],
    is_other: bool,
    language: str,
    ai_style: str | None,
    title: str,
    seed: int,
    progress: Callable[[float], None],
) -> list[VisualBrief]:
    """New designs for some scenes of a film whose scenes tell `texts`, in the film's own look.

    With `is_other` each is composed unlike the one that it replaces, as far as its words allow.
    """
    from ...media.visuals.storyboard import storyboard

    look = ("direction", "hue", "variant")
    found = []
    for scene, old in briefs.items():
        for chance in range(OTHER_DESIGNS if is_other else 1):
            told = {"language": language, "ai_style": ai_style, "title": title}
            fresh = storyboard(texts, seed=seed + OTHER_SEED * (chance + is_other), **told)[scene]
            new = fresh.model_copy(update={name: getattr(old, name) for name in look})
            if new.layout != old.layout:
                break
        if is_other and new.layout == old.layout:
            new = new.model_copy(update={"mirrored": not old.mirrored})
        found.append(new)
    return found


def left_out(text: str) -> tuple[str, bool]:
    """The letters that no font here can draw, and whether there are emoji, which are not drawn."""
    from ...media.fonts import drawable
    from ...media.writing import is_emoji

    removed = drawable(text)[1]
    letters = sorted(sign for sign in removed if sign.isalpha())
    return "".join(letters), any(is_emoji(sign) for sign in removed)


def cut_section(
    number: int, section: Section, pacing: Literal["FAST", "MEDIUM", "SLOW"], language: str
) -> list[Cut]:
    """The section in pieces that each get one visual: whole sentences where they are not long."""
    from ...media.script import split_sentences
    from ...media.visuals.storyboard import group_sentences

    words = section.narration.words
    sentences = split_sentences(section.text, language) or [section.text]
    edges = sentence_edges(sentences, words)
    ranges = [
        (edges[group[0]], edges[group[-1] + 1]) for group in group_sentences(sentences, pacing)
    ]
    ranges = [(first, end) for first, end in ranges if end > first] or [(0, len(words))]
    ranges = _without_short_ones(ranges, words)
    pieces = [piece for item in ranges for piece in _halved(item, words, LONGEST[pacing])]
    return [Cut(number, first, end, text_of(words[first:end])) for first, end in pieces]


def sentence_edges(sentences: Sequence[str], words: Sequence[Word]) -> list[int]:
    """The index of each sentence's first word, and the number of words at the end.

    Counted in characters without spaces, since words may be joined without any (Chinese).
    """
    lengths = [len(re.sub(r"\s", "", word.text)) for word in words]
    edges, index, position, target = [0], 0, 0, 0
    for sentence in sentences:
        target += len(re.sub(r"\s", "", sentence))
        while index < len(words) and position + lengths[index] / 2 < target:
            position += lengths[index]
            index += 1
        edges.append(index)
    edges[-1] = len(words)
    return edges


def _without_short_ones(
    ranges: list[tuple[int, int]], words: Sequence[Word]
) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for first, end in ranges:
        is_short = bool(words) and _seconds(first, end, words) < SHORTEST
        if kept and (is_short or _seconds(*kept[-1], words) < SHORTEST):
            kept[-1] = (kept[-1][0], end)
        else:
            kept.append((first, end))
    return kept


def _seconds(first: int, end: int, words: Sequence[Word]) -> float:
    return words[end - 1].end - words[first].start if end > first else 0.0


def _halved(item: tuple[int, int], words: Sequence[Word], longest: float) -> list[tuple[int, int]]:
    """A range cut at clause ends near its middle until no piece is longer than `longest`."""
    first, end = item
    if not words or _seconds(first, end, words) <= longest or end - first < 6:
        return [item]
    middle = (words[first].start + words[end - 1].end) / 2
    length = _seconds(first, end, words)

    def cost(index: int) -> float:
        bonus = 0.3 * length if CLAUSE_END.search(words[index - 1].text) else 0.0
        pause = words[index].start - words[index - 1].end
        breath = 0.3 * length * min(1.0, pause / BREATH) if pause > 0 else 0.0
        return abs(words[index].start - middle) - max(bonus, breath)

    at = min(range(first + 2, end - 1), key=cost)
    return [*_halved((first, at), words, longest), *_halved((at, end), words, longest)]


def text_of(words: Sequence[Word]) -> str:
    """The words as one text; without spaces where the script is written so."""
    parts: list[str] = []
    for word in words:
        needs_space = parts and not (_is_unspaced(parts[-1][-1:]) or _is_unspaced(word.text[:1]))
        parts.append(f" {word.text}" if needs_space else word.text)
    return "".join(parts)


def _is_unspaced(character: str) -> bool:
    code = ord(character) if character else 0
    return 0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFF00 <= code <= 0xFFEF


def _described(
    cut: Cut,
    sections: Sequence[Section],
    starts: Sequence[float],
    scenes: Sequence[SceneDescriptionRange],
) -> str | None:
    section = sections[cut.section]
    words = section.narration.words
    middle = starts[cut.section] + (
        (words[cut.first].start + words[cut.end - 1].end) / 2 if words else section.length / 2
    )
    for scene in scenes:
        if scene.start_seconds <= middle < scene.end_seconds:
            return one_line(scene.description) or None
    return None
