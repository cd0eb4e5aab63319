"""A prompt read into a description: which graphic is meant, and what stands in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..language_detection import detect_language
from .amounts import amounts_in, same_unit
from .contents import READERS
from .description import CHARTS, Datum, Description, Kind, UnclearPrompt
from .sources import Source
from .vocabulary import KINDS
from .wishes import wish_of
from .wording import Wording, without_quotations, worded

_SAMPLE = 'for instance "Bar chart of sales: Q1 10, Q2 20, Q3 35"'
_ATTRIBUTED = re.compile(r"\s[—–―]\s*\S[^\n]{1,50}$|\bby [A-Z]\w+ [A-Z]\w+\.?$")
_READ = 4_000
_NAMED = re.compile(r"\bname\s*:", re.IGNORECASE)
_ROLE = re.compile(r"\b(?:title|role|position)\s*:", re.IGNORECASE)
_SAID_BY = re.compile(r"⟦0⟧\s*[-–—]\s*\w")
_ENGLISH = re.compile(
    r"\b(?:the|of|and|with|for|from|show|create|make|chart|title|yes|per|animated|lower third|list|"
    r"counter|countdown|quote|progress|timeline|steps|price|year|month|over|our|growth)\b",
    re.IGNORECASE,
)
_MOST_BARS = 24
_WHOLE = 101.0
_VAGUE = ("title", "bullets", "picture", "emblem")


@dataclass(frozen=True)
class Given:
    """The reference media of a request: how many of each kind, and what a brand is like."""

    images: int = 0
    videos: int = 0
    audios: int = 0
    brand: str = ""


def read_prompt(prompt: str, given: Given | None = None) -> Description:
    """The graphic that a prompt asks for; raises UnclearPrompt when it lacks what it must have."""
    given = given or Given()
    prompt, is_cut = _readable(prompt)
    words = worded(prompt)
    language = _language(prompt)
    wish = wish_of(words.manner, without_quotations(words.whole), given.brand)
    source = Source(words, language)
    kind = _asked_kind(words) or _implied_kind(source, given)
    kind = _with_media(kind, given)
    made = _read_as(kind, source)
    if kind == "logo" and not given.images and not made.title:
        raise UnclearPrompt(
            "fileIds: a logo reveal needs the logo. Give the id of its image file, or name the "
            "brand in the prompt."
        )
    if is_cut:
        made = made.noted(f"Only the first {_READ:,} characters of the prompt were read.")
    return replace(made, language=language, wish=wish)


def _readable(prompt: str) -> tuple[str, bool]:
    """The prompt without runs of blanks, and whether it was cut."""
    plain = re.sub(r"[^\S\n\t]+", " ", prompt.strip())
    plain = re.sub(r"\s*\n\s*", "\n", plain)
    return plain[:_READ], len(plain) > _READ


def _language(prompt: str) -> str:
    """The language of the prompt; "3,6" is not how English writes a number."""
    latin = not re.search(r"[^\W\d_a-zA-Z]", prompt)
    found = "en" if latin and _ENGLISH.search(prompt) else detect_language(prompt)
    if found == "en" and re.search(r"\d,\d{1,2}(?![\d,])", prompt):
        return "de"
    return found


def _asked_kind(words: Wording) -> Kind | None:
    """The kind that the prompt names: in its instruction before anywhere else."""
    if _NAMED.search(words.whole) and _ROLE.search(words.whole):
        return "lower_third"
    first = _kind_in(words.manner)
    if first and (first not in _VAGUE or not words.quoted):
        return first
    return _kind_in(without_quotations(words.whole))


def _kind_in(text: str) -> Kind | None:
    return next((_narrowed(kind, text) for kind, p in KINDS if p.search(text)), None)


def _narrowed(kind: Kind, text: str) -> Kind:
    if kind == "bar_chart" and re.search(r"\bhorizontal", text, re.IGNORECASE):
        return "row_chart"
    if kind == "counter" and re.search(r"\bcountdown", text, re.IGNORECASE):
        return "countdown"
    return kind


def _implied_kind(source: Source, given: Given) -> Kind:
    """The kind that suits what is there when the prompt names none."""
    if not source.content and (given.images or given.videos):
        return "picture"
    data = source.data()
    if len(data) > 1 and all(datum.label for datum in data):
        shares = [d.amount.value for d in data if "%" in d.amount.suffix]
        whole = len(shares) == len(data) and 98 <= sum(shares) <= _WHOLE
        return "pie_chart" if whole else "bar_chart"
    if _ATTRIBUTED.search(source.content) or _SAID_BY.search(source.words.whole):
        return "quote"
    if source.words.quoted:
        return "title"
    if len(source.listed()) > 2:
        return "bullets"
    numbers = list(amounts_in(source.content, source.language))
    if len(numbers) == 1 and len(source.content) < 60 and not numbers[0].bare:
        return "counter"
    if given.audios and not (given.images or given.videos):
        return "waveform"
    if given.images or given.videos:
        return "picture"
    # Words without any instruction are meant to be shown as they are.
    plain = not source.words.manner.strip() and len(source.content.split()) <= 8
    return "title" if source.words.led or plain else "emblem"


def _with_media(kind: Kind, given: Given) -> Kind:
    """What is asked for without the file that it needs becomes its lettering."""
    if kind == "picture" and not (given.images or given.videos):
        return "emblem"
    if kind == "waveform" and not given.audios:
        raise UnclearPrompt(
            "fileIds: a waveform is drawn from a sound. Give the id of an audio file."
        )
    return kind


def _read_as(kind: Kind, source: Source) -> Description:
    if kind not in CHARTS:
        return READERS[kind](source, kind)
    data = source.data()
    if not data:
        return _without_figures(source)
    return _checked(READERS["bar_chart"](source, kind), data)


def _without_figures(source: Source) -> Description:
    items = source.listed()
    if len(items) < 2:
        raise UnclearPrompt(
            "prompt: a chart needs figures, and none are given. Name each label with its number, "
            f"{_SAMPLE}."
        )
    return READERS["bullets"](source, "bullets").noted(
        "The prompt gives no figures, and none are made up, so its labels are shown as a list. "
        f"Add a number to each label for a chart, {_SAMPLE}."
    )


def _checked(made: Description, data: tuple[Datum, ...]) -> Description:
    """The chart, or the kind nearest to it that can show these figures truly."""
    if len(data) > _MOST_BARS and made.kind not in ("line_chart", "area_chart"):
        raise UnclearPrompt(
            f"prompt: {len(data)} figures are more than the {_MOST_BARS} that can be read at once "
            "in such a chart. Group them, or ask for a line chart."
        )
    amounts = [datum.amount for datum in data]
    round_chart = made.kind in ("pie_chart", "donut_chart")
    if round_chart and (any(a.value < 0 for a in amounts) or not sum(a.value for a in amounts)):
        return replace(made, kind="bar_chart").noted(
            "A pie cannot show negative or empty shares, so the figures are drawn as bars."
        )
    if round_chart and len(data) > 10:
        return replace(made, kind="row_chart").noted(
            f"{len(data)} slices cannot be told apart, so the figures are drawn as bars."
        )
    shares = all("%" in a.suffix for a in amounts)
    if round_chart and shares and sum(a.value for a in amounts) > _WHOLE:
        return replace(made, kind="bar_chart").noted(
            "The shares add up to more than 100%, so they are drawn as bars instead of a pie."
        )
    if made.kind in ("line_chart", "area_chart") and len(data) < 2:
        return replace(made, kind="bar_chart").noted(
            "A line needs two figures at least, so the one given is drawn as a bar."
        )
    if not same_unit(amounts):
        return made.noted("The figures have different units; they are drawn on one scale.")
    return made
