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
    marker_length,
    sentences,
    without_addresses,
    without_dangling,
)

_SECONDS_PER_WORD = 0.4
_LONGEST_HEADING = 60
_CLOSING = "\"'”’»)]」』 "
_SECONDS_PER_IDEOGRAPH = 0.22
_QUOTE = re.compile(r"[“«„「\"]([^”»“」\"]{12,160})[”»“」\"]")
_UNSPACED_ENDS = re.compile(r"(?<=[。！？!?])")
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
_LONGEST_QUOTE, _FEWEST_QUOTED_WORDS, _FEWEST_QUOTED_CHARACTERS = 24, 4, 8
_LONGEST_QUESTION = 70  # characters that a question may have to be set whole
_LEADING = 0.5  # the score from which a picture may be the hero of its shot
_IN_HEADLINE = 1.4  # what it is worth that the words set large name the picture
_MINOR = 0.55  # below this share of what is said most, a picture is beside the point
_FAINT = 0.45  # the same for an icon, which the words name outright
_MENTIONS = 2  # how often the film must name a thing for it to stand in where a shot names none
_STEM = 5  # letters by which the forms of a word are told to be one
_WORTH_ADDING = 0.6  # the score from which a picture may stand beside the hero
# Beside a hero these say nothing, or the wrong thing.
_NEVER_BESIDE = frozenset(
    {"question_mark", "clock", "calendar", "warning_sign"}
)  # they say nothing there
_NEVER_THEMES = _NEVER_BESIDE | {"bar_chart"}
_OUTDOORS_TEXT = """
    bee bicycle bird builder bus butterfly car cat child city couple cyclist dog earth elephant
    family farmer fire flag flower forest house leaf lightning map_pin moon mountain ocean_wave owl
    palm_beach person pine planet rabbit rain rainbow river road rocket runner seedling senior ship
    snowflake solar_panel star steps suitcase sun telescope train tree turtle umbrella walking
    whale wind_turbine yoga airplane factory compass traffic_light woman man team"""
_OUTDOORS = frozenset(_OUTDOORS_TEXT.split())
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
    topic = without_addresses(" ".join([title or "", *shots]))
    look = choose_look(ai_style, topic=topic, seed=seed)
    board = _Board(look, language, title, seed, _themes(title, shots, language))
    for index, shot in enumerate(shots):
        board.brief(index, len(shots), shot)
    return board.briefs


def _themes(title: str | None, shots: Sequence[str], language: str | None) -> list[Concept]:
    """What the whole film is about: the pictures that its title or several shots call for."""
    calls: dict[str, list[Concept]] = {}
    for text in [title or "", *shots]:
        for concept in concepts_for(_pictured_text(text), language, 6):
            if concept.score >= _WORTH_ADDING and concept.subject:
                calls.setdefault(concept.subject, []).append(concept)
    known = {c.subject for c in concepts_for(_pictured_text(title or ""), language, 3)}
    if not title and shots:
        known = {c.subject for c in concepts_for(_pictured_text(shots[0]), language, 1)}
    chosen = {name: c for name, c in calls.items() if _mentions(c) >= _MENTIONS or name in known}
    ranked = sorted(chosen.values(), key=lambda same: -len(same) * same[0].score)
    return [same[0] for same in ranked[:4] if same[0].subject not in _NEVER_THEMES]


def _mentions(concepts: list[Concept]) -> int:
    """How often one and the same word, in whatever form, called a picture."""
    stems = [concept.term.lower()[:_STEM] for concept in concepts]
    return max(map(stems.count, stems))


def _pictured_text(text: str) -> str:
    """The text without what names no thing: addresses, and the "Step 3:" at its start."""
    plain = [sentence for sentence in sentences(text) if sentence == without_addresses(sentence)]
    words = (" ".join(plain) or without_addresses(text)).split()
    return " ".join(words[marker_length(words) :])


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
        concepts = concepts_for(_pictured_text(text), self.language, 6)
        phrase = headline(text, language=self.language, keywords=[c.term for c in concepts[:2]])
        if is_heading(text):
            phrase = Headline(text, phrase.emphasis)
        pictures = self._pictures(concepts, phrase.text)
        figures = figures_in(text, self.language)
        items = self._items(text)
        layout = self._layout(index, count, text, phrase.text, figures, items, pictures)
        shared = self._shared(layout, text, items, figures)
        phrase = phrase if shared is None else shared
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
        quoted = quotation(text)
        if layout in ("cards", "checklist"):
            return self._around(text, items)
        if layout in ("chart", "compare"):
            shared = _before_figures(text, figures)
        elif layout == "stat":
            said = _sentence_at(text, strongest(figures).start)
            return headline(said, language=self.language)
        elif layout == "question":
            shared = _question_in(text)
            if len(shared) <= _LONGEST_QUESTION:
                return _whole(shared, headline(shared, language=self.language))
        elif quoted and (layout == "quote" or len(quoted) <= _LONGEST_QUESTION):
            return Headline(quoted)
        else:
            return None
        shared = without_dangling(shared, self.language)
        return headline(shared, language=self.language) if shared else Headline("")

    def _around(self, text: str, items: tuple[Item, ...]) -> Headline:
        """What introduces a list; else what the shot says besides; else all, when it is short."""
        said = next((s for s in sentences(text) if s.lower().find(items[0].text.lower()) >= 0), "")
        shared = around_items(text, tuple(item.text for item in items), self.language)
        shared = without_dangling(shared.rsplit(", ", 1)[-1], self.language)
        if len(shared.split()) >= 3 or (is_unspaced(shared) and len(shared) > 6):
            return headline(shared, language=self.language)
        others = [sentence for sentence in sentences(text) if sentence != said]
        if others:
            return headline(others[0], language=self.language)
        if len(said) <= 58 and len(said.split()) <= 10 and not is_unspaced(said):
            return _whole(said, headline(said, language=self.language))
        return Headline("")

    def _fitting(self, layout: LayoutName, pictures: list[Picture]) -> list[Picture]:
        """The pictures without those that the layout itself already says."""
        spoken = _SAID_BY_LAYOUT.get(layout, frozenset())
        kept = [p for p in pictures if _name(p) not in spoken]
        if layout == "closing":
            taken = {_name(p) for p in kept}
            earlier = [b.pictures[0] for b in self.briefs if b.pictures and b.pictures[0].subject]
            for picture in dict.fromkeys(earlier):
                if _name(picture) not in taken | _NEVER_THEMES:
                    kept.append(picture)
                    taken.add(_name(picture))
        return (kept or pictures)[:5]

    def _eyebrow(self, index: int, phrase: str) -> str | None:
        """The film's title over its first scene, when it is short and says something else."""
        if index or not self.title or len(self.title) > 34:
            return None
        return None if self.title.strip().lower() == phrase.strip().lower() else self.title.strip()

    def _pictures(self, concepts: list[Concept], phrase: str) -> list[Picture]:
        """The shot's pictures, hero first: never the last hero, rarely a recent one, one of our
        illustrations rather than an icon; the film's topic where the words call for nothing."""
        last = self.heroes[-1:]
        recent = set(self.heroes[-3:])
        shown = {_name(p) for p in self.briefs[-1].pictures} if self.briefs else set()

        def said(concept: Concept) -> float:
            name = _name(_picture(concept))
            named = concept.term.lower() in phrase.lower() and name not in _NEVER_BESIDE
            return concept.score * (_IN_HEADLINE if named else 1.0)

        def worth(concept: Concept) -> float:
            name = _name(_picture(concept))
            return (
                said(concept)
                * (0.55 if name in recent else 1.0)
                * (1.0 if concept.subject else 0.6)
            )

        ranked = sorted(concepts, key=worth, reverse=True)
        most = max(map(said, concepts), default=0.0)
        minor = {_name(_picture(c)) for c in concepts if said(c) < _MINOR * most}
        own = [_picture(c) for c in ranked if c.score >= (_LEADING if c.subject else _FAINT)]
        fresh = [p for p in own if _name(p) not in {*last, *minor}]
        drawn = [p for p in fresh if p.subject]
        spare = [p for p in self.topic if _name(p) not in last]
        spare.sort(key=lambda p: _name(p) in recent)
        hero = drawn[:1] or fresh[:1] or spare[:1]
        sure = {_name(_picture(c)) for c in concepts if c.score >= _WORTH_ADDING}
        taken = {_name(p) for p in hero} | shown | _NEVER_BESIDE
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
        quoted = quotation(text)
        if index == 0 and count > 1:
            wanted += ["quote"] if quoted and text[0] in '"“«„「' else ["title"]
        if len(comparable(figures)) >= 2:
            wanted += ["chart", "compare"]
        if any(figure.strong for figure in figures):
            wanted.append("stat")
        if quoted:
            wanted.append("quote")
        if 3 <= len(items) <= 4:
            wanted += ["cards", "checklist"] if all(i.picture for i in items) else ["checklist"]
        if _question_in(text):
            wanted.append("question")
        ending = index == count - 1 and count > 2
        if ending or (index and index == count - 2 and _CALL.match(text)):
            wanted.append("closing")
        general = self._general(pictures)
        return next((name for name in [*wanted, *general] if name != previous), "hero")

    def _general(self, pictures: list[Picture]) -> list[LayoutName]:
        used = [brief.layout for brief in self.briefs[-3:]]
        options = list(_GENERAL)
        outdoors = bool(pictures) and pictures[0].subject in _OUTDOORS
        if not DIRECTIONS[self.look.direction].scenic or not outdoors:
            options.remove("landscape")
        self.chooser.shuffle(options)
        options.sort(key=lambda name: (used[::-1].index(name) if name in used else 9) * -1)
        if not pictures:
            options.sort(key=lambda name: name != "typographic")
        return options


def quotation(text: str) -> str:
    """What somebody says in quotation marks, without its last comma; "" when it is a mere term."""
    match = _QUOTE.search(text)
    words = match[1].strip(" ,.;") if match else ""
    if is_unspaced(words):
        return words if len(words) >= _FEWEST_QUOTED_CHARACTERS else ""
    return words if _FEWEST_QUOTED_WORDS <= len(words.split()) <= _LONGEST_QUOTE else ""


def _question_in(text: str) -> str:
    """The first question of a text that can stand alone, or ""; "Really?" cannot."""
    for sentence in (
        sentences(text) if not is_unspaced(text) else re.split(r"(?<=[。！？!?])", text)
    ):
        words = sentence.split()
        words = words[marker_length(words) :]
        asked = " ".join(words).strip().strip('"“”«»„「」')
        whole = len(words) > 2 or is_unspaced(asked) or len(sentence) == len(text)
        if whole and is_question(asked) and asked[-1] in "?？؟":
            return asked
    return ""


def _whole(sentence: str, phrase: Headline) -> Headline:
    """A short sentence as it stands, with the emphasis of its key phrase."""
    text = sentence.strip().rstrip(".…。।,;:")
    return Headline(text[:1].upper() + text[1:], phrase.emphasis)


def _before_figures(text: str, figures: tuple[Figure, ...]) -> str:
    """The sentence of the first figure when it is short, else what it says before the figure."""
    first = comparable(figures)[0]
    sentence = _sentence_at(text, first.start)
    if len(sentence) <= 58:
        return sentence
    return text[text.find(sentence) : first.start]


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
