"""Graphics that are made of several entries: lists, timelines, comparisons, steps."""

from __future__ import annotations

import re

from .amounts import amounts_in, is_year, written
from .description import Description, Item, Kind, UnclearPrompt
from .sources import Source, cleaned, entry_of, sentence_case

_STEP = re.compile(
    r"^(?:step|schritt|étape|paso|passo|phase|stage)\s*\d+\s*[:.)–-]?\s*", re.IGNORECASE
)

_VERSUS = re.compile(
    r"\s+(?:vs\.?|versus|gegen|contre|contra|compared (?:to|with)|or|against)\s+", re.IGNORECASE
)

_DATE = re.compile(
    r"^(?P<date>(?:(?:early|late|mid|ca?\.|in)[\s-])?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|"
    r"nov|dec)\w*\.?\s+\d{0,2},?\s*\d{0,4}|(?:q[1-4]|h[12]|week|day|month|year|phase|spring|summer|"
    r"autumn|fall|winter)\s*\d{0,4}(?:\s+\d{4})?|\d{1,2}:\d{2}(?:\s?[ap]m)?|\d{1,2}[./]\d{1,2}"
    r"(?:[./]\d{2,4})?|\d{3,4}s?(?:\s?(?:bc|ad|bce|ce))?|\d{1,2}\s?[ap]m|\d{4}年)(?:\s?[–-]\s?\d{2,4})?)"
    r"\s*[:：–—=|,-]?\s*",
    re.IGNORECASE,
)


def read_bullets(source: Source, kind: Kind) -> Description:
    heading, rest = source.headed()
    entries = source.listed()
    if source.words.quoted and len(source.words.quoted) == 1:
        heading, rest = (
            source.words.quoted[0],
            rest.replace(source.words.quoted[0], "").strip('" ”“:'),
        )
        entries = source.listed(re.sub(r"^(?:with|and|:)\s+", "", rest)) if rest else entries
    entries = [re.sub(r"^and\s+", "", entry) for entry in entries]
    parted = re.match(r"(.{3,60}?)\s[-–]\s(.+)", entries[0]) if len(entries) > 1 else None
    if parted and not heading and not any(" - " in entry for entry in entries[1:]):
        heading, entries[0] = parted[1], entry_of(parted[2])
    if not entries:
        raise UnclearPrompt(
            'prompt: a list needs its entries, for instance "List: fast, safe, cheap".'
        )
    return Description(
        "checklist" if kind == "checklist" else "bullets",
        sentence_case(heading),
        items=tuple(Item(e) for e in entries[:12]),
    )


def read_timeline(source: Source, kind: Kind) -> Description:
    heading, rest = source.headed()
    text = (
        rest
        if any(_event(e).head and _event(e).detail for e in source.listed(rest))
        else source.content
    )
    entries = source.listed(text)
    events: list[Item] = []
    for entry in entries:
        event = _event(entry)
        if event.head or not events:
            events.append(event)
        else:
            last = events[-1]
            events[-1] = Item(last.head, f"{last.detail}, {entry[:1].lower() + entry[1:]}")
    dated = [event for event in events if event.detail or event.head]
    if len(dated) < 2:
        raise UnclearPrompt(
            "prompt: a timeline needs two events at least, for instance "
            '"1969 Moon landing, 2007 iPhone".'
        )
    return Description("timeline", sentence_case(heading), items=tuple(dated[:10]))


def _event(entry: str) -> Item:
    match = _DATE.match(entry)
    if match and entry[match.end() :].strip():
        return Item(cleaned(match["date"]), sentence_case(cleaned(entry[match.end() :])))
    end = re.match(r"(.+?)\s*(?:\bin\b|[(,–—:-])\s*(\d{4})\)?$", entry)
    if end:
        return Item(end[2], sentence_case(cleaned(end[1])))
    colon = re.match(r"([^:：]{1,24})[:：]\s*(.+)", entry)
    return Item(colon[1].strip(), sentence_case(cleaned(colon[2]))) if colon else Item("", entry)


def read_comparison(source: Source, kind: Kind) -> Description:
    heading, rest = source.headed()
    lines = [line for line in source.content.splitlines() if line.strip()]
    quoted = source.words.quoted
    if len(lines) > 1 and sum(":" in line for line in lines) >= 2:
        sides = [line for line in lines if ":" in line][:2]
    elif len(halves := re.split(r"[;\n]", rest)) == 2 and all(":" in half for half in halves):
        sides = halves
    elif len(labelled := _LABELLED.findall(source.content)) == 2:
        sides = [f"{name}: {what}" for name, what in labelled]
    else:
        sides = _sides(source.content)
        heading_versus = list(_VERSUS.split(heading)) if heading else []
        if len(heading_versus) == 2:
            return _headed_comparison(heading_versus, rest, source)
        if len(quoted) == 2:
            sides = list(quoted)
    if len(sides) != 2:
        raise UnclearPrompt(
            "prompt: a comparison needs two sides, for instance "
            '"Compare tea: calm, cheap vs coffee: strong, quick".'
        )
    made = [_side(side, source) for side in sides]
    return Description("comparison", items=(made[0], made[1]))


_LABELLED = re.compile(
    r"(?:^|[.;,\n]?\s+)([A-ZÀ-Þ][\w ]{1,24}?):\s*(.+?)(?=[.;,\n]?\s+[A-ZÀ-Þ]\w*:|$)", re.DOTALL
)


def _sides(text: str) -> list[str]:
    for pattern in (
        _VERSUS,
        re.compile(r";\s*|\n"),
        re.compile(r"\s+(?:and|with|und|et|y)\s+(?=[A-Z\d])"),
        re.compile(r",\s*"),
    ):
        parts = [part for part in pattern.split(text) if part.strip()]
        if len(parts) == 2:
            return parts
    return []


def _headed_comparison(names: list[str], rest: str, source: Source) -> Description:
    """ "A vs B: price 10 vs 20, speed fast vs slow"; or two halves parted by a semicolon."""
    left: list[str] = []
    right: list[str] = []
    for part in re.split(r"[;\n]|,\s+(?!\d)", rest):
        pair = _VERSUS.split(part)
        if len(pair) == 2:
            first, second = (cleaned(p) for p in pair)
            topic = re.match(r"([^\d:$€£]{2,24}?)[:\s]\s*(?=[\d$€£]|\S+$)", first)
            label = cleaned(topic[1]) + " " if topic else ""
            left.append(sentence_case(first))
            right.append(sentence_case(f"{label}{second}"))
    if not left:
        halves = re.split(r"[;\n]", rest)
        if len(halves) == 2:
            left, right = ([entry_of(e) for e in source.listed(half)] for half in halves)
    return Description(
        "comparison",
        items=(
            Item(entry_of(names[0]), points=tuple(left[:6])),
            Item(entry_of(names[1]), points=tuple(right[:6])),
        ),
    )


def _side(text: str, source: Source) -> Item:
    match = re.match(r"\s*([^:(（]+?)\s*(?:[:：]|\()\s*(.+?)\)?\s*$", text, re.DOTALL)
    if match:
        points = tuple(source.listed(match[2]))[:6]
        if len(points) == 1:
            return Item(entry_of(match[1]), points[0])
        return Item(entry_of(match[1]), points=points)
    found = list(amounts_in(text, source.language))
    if len(found) == 1 and not is_year(found[0]) and not found[0].bare:
        name = cleaned(text[: found[0].start] + text[found[0].end :])
        return Item(
            entry_of(re.sub(r"\s+(?:at|for|is|costs?)$", "", name)),
            written(found[0].amount, source.language),
        )
    return Item(entry_of(text))


def read_steps(source: Source, kind: Kind) -> Description:
    heading, rest = source.headed()
    marked = re.split(
        r"(?:^|[\s,;.])(?:step|schritt|étape|paso|phase)\s*\d+\s*[:.)–-]?\s*",
        source.content,
        flags=re.IGNORECASE,
    )
    if len(marked) > 2:
        heading, entries = (
            cleaned(marked[0]),
            [entry_of(part) for part in marked[1:] if part.strip(" ,;.")],
        )
    else:
        entries = [_STEP.sub("", entry) for entry in source.listed(rest)]
    if len(entries) < 2:
        raise UnclearPrompt(
            "prompt: a process needs its steps, for instance "
            '"Steps: sign up → choose a plan → start".'
        )
    items = []
    for entry in entries[:8]:
        head, colon, detail = entry.partition(":")
        items.append(Item(entry_of(head), cleaned(detail) if colon else ""))
    return Description("steps", sentence_case(heading), items=tuple(items))
