"""From narration to pictures: which sentences share a visual, and the brief of each."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from typing import Literal

from videogen_mcp.media.fonts import drawable
from videogen_mcp.media.visuals.brief import Figure, Item, LayoutName, Picture, VisualBrief
from videogen_mcp.media.visuals.concepts import Concept, concepts_for
from videogen_mcp.media.visuals.directions import DIRECTIONS, FAMILY, Look, choose_look
from videogen_mcp.media.visuals.east_asian import is_unspaced
from videogen_mcp.media.visuals.enumerations import around_items, items_in
from videogen_mcp.media.visuals.figures import comparable, figures_in, strongest
from videogen_mcp.media.visuals.headline import (
    Headline,
    headline,
    is_question,
    sentences,
    without_dangling,
)

_SECONDS_PER_WORD = 0.4
_LONGEST_HEADING = 60
_CLOSING = "\"'”’»)]」』 "
_SECONDS_PER_IDEOGRAPH = 0.22
_QUOTE = re.compile(r"[“«„「\"]([^”»“」\"]{12,160})[”»“」\"]")
_CALL = re.compile(
    r"^(?:so,? )?(?:start|try|subscribe|join|visit|download|sign up|get|follow|learn|call|book|"
    r"order|share|"
    r"remember|thank|starte|probiere|empieza|prueba|commencez|essayez|inizia|begin)\b",
    re.IGNORECASE,
)
_CHARTS = frozenset(
    {"bar_chart", "growth_chart", "presentation", "icon chart-simple", "icon percent"}
)
_SAID_BY_LAYOUT: dict[str, frozenset[str]] = {
    "stat": _CHARTS,
    "chart": _CHARTS,
    "compare": _CHARTS,
    "question": frozenset({"question_mark", "icon circle-question", "icon question"}),
}
_WORTH_ADDING = 0.6  # the score from which a picture may stand beside the hero
_GENERAL: tuple[LayoutName, ...] = ("hero", "centre", "typographic", "landscape")


def group_sentences(
    sentences: Sequence[str], pacing: Literal["FAST", "MEDIUM", "SLOW"]
) -> list[list[int]]:
    """Indices of the sentences that share a visual: about one (FAST), one or two lasting 4 to 8
    seconds (MEDIUM), two or three lasting up to 14 seconds (SLOW). A heading stands alone."""
    enough, most = {"FAST": (1.6, 4.0), "MEDIUM": (4.0, 8.0), "SLOW": (8.0, 14.0)}[pacing]
    groups: list[list[int]] = []
    length = 0.0
    for index, sentence in enumerate(sentences):
        seconds = _seconds(sentence)
        if groups and length < enough and length + seconds <= most and not is_heading(sentence):
            groups[-1].append(index)
            length += seconds
        else:
            groups.append([index])
            length = most if is_heading(sentence) else seconds
    return groups


def is_heading(text: str) -> bool:
    """Whether a sentence is a title: short, and without the mark that would end it."""
    words = text.split()
    short = len(text) <= _LONGEST_HEADING and (len(words) > 1 or is_unspaced(text))
    return short and text.rstrip(_CLOSING)[-1:].isalnum()


def _seconds(sentence: str) -> float:
    if is_unspaced(sentence):
        return _SECONDS_PER_IDEOGRAPH * len(sentence)
    return _SECONDS_PER_WORD * len(sentence.split())


def storyboard(
    shots: Sequence[str],
    *,
    language: str | None = None,
    ai_style: str | None = None,
    title: str | None = None,
    seed: int = 0,
) -> list[VisualBrief]:
    """One brief per shot. Neighbours never share both layout and hero; all share one direction."""
    topic = " ".join([title or "", *shots])
    look = choose_look(ai_style, topic=topic, seed=seed)
    board = _Board(look, language, title, seed, concepts_for(topic, language, 12))
    for index, shot in enumerate(shots):
        board.brief(index, len(shots), shot)
    return board.briefs


class _Board:
    """The briefs so far, so that the next can differ from them."""

    def __init__(
        self, look: Look, language: str | None, title: str | None, seed: int, topic: list[Concept]
    ) -> None:
        self.look, self.language, self.title, self.seed = look, language, title, seed
        self.topic = [_picture(concept) for concept in topic]
        self.briefs: list[VisualBrief] = []
        self.chooser = random.Random(f"storyboard {seed}")
        self.heroes: list[str] = []

    def brief(self, index: int, count: int, text: str) -> None:
        text = " ".join(drawable(text)[0].split())
        concepts = concepts_for(text, self.language, 6)
        pictures = self._pictures(concepts)
        phrase = headline(text, language=self.language, keywords=[c.term for c in concepts[:2]])
        if is_heading(text):
            phrase = Headline(text, phrase.emphasis)
        figures = figures_in(text, self.language)
        items = self._items(text)
        layout = self._layout(index, count, text, phrase.text, figures, items, pictures)
        phrase = self._shared(layout, text, items, figures) or phrase
        pictures = self._fitting(layout, pictures)
        self.heroes.append(_name(pictures[0]) if pictures else "")
        mirrored = bool(self.briefs) and not self.briefs[-1].mirrored
        self.briefs.append(
            VisualBrief(
                text=text,
                headline=phrase.text,
                emphasis=phrase.emphasis,
                eyebrow=self._eyebrow(index, phrase.text),
                pictures=tuple(pictures),
                figures=figures,
                items=items,
                layout=layout,
                mirrored=mirrored,
                direction=self.look.direction,
                variant=(self.seed + index) % FAMILY,
                hue=self.look.hue,
                seed=self.seed * 1009 + index,
                language=self.language,
            )
        )

    def _shared(
        self, layout: LayoutName, text: str, items: tuple[Item, ...], figures: tuple[Figure, ...]
    ) -> Headline | None:
        """The headline where only part of the sentence is left to say: around a list, before the
        figures of a chart, inside quotation marks."""
        if layout in ("cards", "checklist"):
            shared = around_items(text, tuple(item.text for item in items), self.language)
            if len(shared.split()) < 3 and not is_unspaced(shared):
                return Headline("")
        elif layout in ("chart", "compare"):
            shared = text[: comparable(figures)[0].start]
        elif layout == "stat":
            shared = _sentence_at(text, strongest(figures).start)
        elif layout == "quote":
            match = _QUOTE.search(text)
            words = match[1].strip(" ,.;") if match else ""
            return Headline(words) if len(words.split()) <= 24 else None
        else:
            return None
        shared = without_dangling(shared, self.language)
        if layout == "chart" and len(shared.split()) < 2:
            return None
        return headline(shared, language=self.language) if shared else Headline("")

    def _fitting(self, layout: LayoutName, pictures: list[Picture]) -> list[Picture]:
        """The pictures without those that the layout itself already says."""
        spoken = _SAID_BY_LAYOUT.get(layout, frozenset())
        kept = [p for p in pictures if _name(p) not in spoken]
        if layout == "closing":
            taken = {_name(p) for p in kept}
            earlier = [b.pictures[0] for b in self.briefs if b.pictures]
            for picture in dict.fromkeys(earlier):
                if _name(picture) not in taken:
                    kept.append(picture)
                    taken.add(_name(picture))
        return (kept or pictures)[:5]

    def _eyebrow(self, index: int, phrase: str) -> str | None:
        """The film's title over its first scene, when it is short and says something else."""
        if index or not self.title or len(self.title) > 34:
            return None
        return None if self.title.strip().lower() == phrase.strip().lower() else self.title.strip()

    def _pictures(self, concepts: list[Concept]) -> list[Picture]:
        """The shot's pictures, hero first: never the last hero, rarely a recent one, one of our
        illustrations rather than an icon; the film's topic where the words call for nothing."""
        last = self.heroes[-1:]
        recent = set(self.heroes[-3:])

        def worth(concept: Concept) -> float:
            name = _name(_picture(concept))
            return (
                concept.score
                * (0.55 if name in recent else 1.0)
                * (1.0 if concept.subject else 0.6)
            )

        ranked = sorted(concepts, key=worth, reverse=True)
        own = [_picture(concept) for concept in ranked]
        fresh = [p for p in own if _name(p) not in last]
        drawn = [p for p in fresh if p.subject]
        strong = drawn[:1] or (fresh[:1] if not self.topic else [])
        spare = [p for p in self.topic if p.subject and _name(p) not in recent]
        hero = strong or spare[:1] or fresh[:1]
        sure = {_name(_picture(c)) for c in concepts if c.score >= _WORTH_ADDING}
        taken = {_name(p) for p in hero}
        rest = [p for p in own if _name(p) in sure - taken]
        return [*hero, *rest][:5]

    def _items(self, text: str) -> tuple[Item, ...]:
        found: list[Item] = []
        taken: set[str] = set()
        for words in items_in(text, self.language):
            options = [_picture(c) for c in concepts_for(words, self.language, 3)]
            picture = next((p for p in options if _name(p) not in taken), None)
            taken |= {_name(picture)} if picture else set()
            found.append(Item(text=words, picture=picture))
        return tuple(found)

    def _layout(
        self,
        index: int,
        count: int,
        text: str,
        phrase: str,
        figures: tuple[Figure, ...],
        items: tuple[Item, ...],
        pictures: list[Picture],
    ) -> LayoutName:
        previous = self.briefs[-1].layout if self.briefs else None
        wanted: list[LayoutName] = []
        if index == 0 and count > 1:
            wanted.append("title")
        if len(comparable(figures)) >= 2:
            wanted += ["chart", "compare"]
        if any(figure.strong for figure in figures):
            wanted.append("stat")
        if _QUOTE.search(text):
            wanted.append("quote")
        if 3 <= len(items) <= 4:
            wanted += ["cards", "checklist"] if all(i.picture for i in items) else ["checklist"]
        if is_question(text):
            wanted.append("question")
        if (index == count - 1 and count > 2) or (index and _CALL.match(text)):
            wanted.append("closing")
        general = self._general(pictures)
        return next((name for name in [*wanted, *general] if name != previous), "hero")

    def _general(self, pictures: list[Picture]) -> list[LayoutName]:
        used = [brief.layout for brief in self.briefs[-3:]]
        options = list(_GENERAL)
        if not DIRECTIONS[self.look.direction].scenic or not (pictures and pictures[0].subject):
            options.remove("landscape")
        self.chooser.shuffle(options)
        options.sort(key=lambda name: (used[::-1].index(name) if name in used else 9) * -1)
        if not pictures:
            options.sort(key=lambda name: name != "typographic")
        return options


def _sentence_at(text: str, position: int) -> str:
    """The sentence of a text in which a character stands."""
    end = 0
    for sentence in sentences(text):
        end = text.find(sentence, end) + len(sentence)
        if position < end:
            return sentence
    return text


def _picture(concept: Concept) -> Picture:
    icon = None if concept.subject else concept.icon
    return Picture(subject=concept.subject, icon=icon, term=concept.term)


def _name(picture: Picture) -> str:
    return picture.subject or f"icon {picture.icon}"
