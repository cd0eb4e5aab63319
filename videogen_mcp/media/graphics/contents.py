"""What stands in each kind of graphic, taken from the content of a prompt."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..visuals.enumerations import items_in
from .amounts import Found, amounts_in, is_year, written
from .description import Amount, Datum, Description, Item, Kind, UnclearPrompt
from .pairs import pairs_in
from .wording import Wording, without_quotations

_FIELD = re.compile(
    r"(?:^|[,;.\n]|\bwith|\band)\s*(?:an?\s+|the\s+|their\s+|his\s+|her\s+)?(?P<name>name|title|"
    r"role|job title|position|subtitle|heading|headline|tagline|sub-?heading|author|by|label|"
    r"caption|date|price|location|city|text|rolle|titel|nom|nombre|untertitel|sous-titre|"
    r"subtítulo)\s*(?:[:=]|\s(?:is|of|reading|saying|says))?\s+(?P<value>[^,;\n]+?)"
    r"(?=\s*(?:[,;\n]|\.\s|\.?$|\band\s+(?:an?\s+|the\s+)?(?:title|role|subtitle|tagline|"
    r"position)\b|\bwith\s+(?:an?\s+|the\s+)?(?:title|role|subtitle|tagline)\b))",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-•*·▪✓✔☑]|\[[ x]?\]|\(?\d{1,2}[.)]|[a-z]\))\s*", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:^|\s)(?:\(?\d{1,2}[.)]|[-•*✓])\s+(?=\S)")
_SAYING = re.compile(
    r"\b(?:called|named|titled|entitled|saying|that says|which says|reading|that reads|"
    r"with (?:the )?text|namens)\s+(.+)$",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"^(?:step|schritt|étape|paso|passo|phase|stage)\s*\d+\s*[:.)–-]?\s*", re.IGNORECASE
)
_ARROWS = re.compile(r"\s*(?:→|->|=>|⟶|➔|>{1,2})\s*")
_VERSUS = re.compile(
    r"\s+(?:vs\.?|versus|gegen|contre|contra|compared (?:to|with)|or|against)\s+", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")
_DATE = re.compile(
    r"^(?P<date>(?:(?:early|late|mid|ca?\.|in)[\s-])?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|"
    r"nov|dec)\w*\.?\s+\d{0,2},?\s*\d{0,4}|(?:q[1-4]|h[12]|week|day|month|year|phase|spring|summer|"
    r"autumn|fall|winter)\s*\d{0,4}(?:\s+\d{4})?|\d{1,2}:\d{2}(?:\s?[ap]m)?|\d{1,2}[./]\d{1,2}"
    r"(?:[./]\d{2,4})?|\d{3,4}s?(?:\s?(?:bc|ad|bce|ce))?|\d{1,2}\s?[ap]m|\d{4}年)(?:\s?[–-]\s?\d{2,4})?)"
    r"\s*[:：–—=|,-]?\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Source:
    """The words that contents are taken from."""

    words: Wording
    language: str

    @property
    def content(self) -> str:
        return self.words.content

    def headed(self) -> tuple[str, str]:
        """What stands before the colon, and after it: "Sales 2024: Q1 10" has a heading."""
        text = self.content
        match = re.match(r"([^:：\n|]{2,90}?)\s*(?:[:：](?!\d\d)\s*|\n)(?=\S)", text)
        if not match:
            return "", text
        if (sentence := re.match(r"(.{2,60}?)\.\s+", match[1] + " ")) and sentence.end() < len(
            match[1]
        ):
            return _clean(sentence[1]), text[sentence.end() :]
        rest = text[match.end() :]
        if ":" not in match[0] and "：" not in match[0] and not _opens_list(match[1], rest):
            return "", text
        if _is_entry(match[1], rest, self.language):
            return "", text
        return _clean(match[1]), rest

    def data(self) -> tuple[Datum, ...]:
        """Labels with figures."""
        heading, rest = self.headed()
        found = pairs_in(rest, self.language)
        if not found and heading:
            found = pairs_in(self.content, self.language)
        return found

    def listed(self, text: str | None = None) -> list[str]:
        """The entries of a list, however it is written."""
        if text is None:
            text = self.headed()[1]
        if len(self.words.quoted) > 1 and text == self.headed()[1]:
            return [*self.words.quoted]
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1:
            return [_entry(line) for line in lines]
        if _ARROWS.search(text):
            return [_entry(part) for part in _ARROWS.split(text) if part.strip()]
        if len(_NUMBERED.findall(text)) > 1:
            return [_entry(part) for part in _NUMBERED.split(text) if part.strip(" ,;.")]
        if ";" in text or "；" in text:
            return [_entry(part) for part in re.split("[;；]", text) if part.strip()]
        parts = re.split(
            r",\s+(?:and\s+|und\s+|et\s+|y\s+)?|、|，|\s+(?:and|und|et|y|&)\s+(?=[^,]+$)", text
        )
        if len(parts) > 2 or (len(parts) == 2 and len(text) < 60):
            return [_entry(part) for part in parts if part.strip(" .")]
        return [*items_in(text, self.language)] or [
            _entry(part) for part in re.split(r"(?<=[.!?])\s+", text) if part.strip()
        ]

    def fields(self) -> dict[str, str]:
        """What the prompt names outright: "name: Ann Lee, title: CEO"."""
        return {
            match["name"].lower().replace("-", ""): _clean(match["value"])
            for match in _FIELD.finditer(self.content)
        }


_BEFORE_OLD = (
    r"(?:was|from|instead of|statt|before|originally|regular(?:ly)?|au lieu de|antes|old price|"
    r"reduced from)\W*$"
)
_ABOUT_PRICES = (
    r"\b(?:was|now|only|just|from|at|for|instead of|before|off|statt|to|originally|reduced|is|"
    r"costs?)\b"
)
Reader = Callable[[Source, Kind], Description]


def _clean(text: str) -> str:
    text = text.strip(' \t\n:;,–—-|"“”').strip()
    return text[:-1] if text.endswith(".") and text.count(".") == 1 else text


def _entry(text: str) -> str:
    text = _clean(_BULLET.sub("", text))
    return text[:1].upper() + text[1:] if text[:1].islower() and text[1:2].islower() else text


def _sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:] if text[1:2].islower() or " " in text else text


def _opens_list(head: str, rest: str) -> bool:
    """Whether a line is the heading of the lines below it, not the first of them."""
    if _BULLET.match(head) or re.search(r"\d", head):
        return False
    below = rest.splitlines()
    return all(_BULLET.match(line) or re.search(r"\d", line) for line in below if line.strip())


def _is_entry(head: str, rest: str, language: str) -> bool:
    """Whether what stands before a colon is the first label, not a heading: "2019: 4", "Q1: 10"."""
    if re.fullmatch(
        r"\S*\d\S*|(?:step|day|week|phase|month|year)\s*\w+", head.strip(), re.IGNORECASE
    ):
        return True
    number = next(amounts_in(rest, language), None)
    direct = number is not None and not rest[: number.start].strip(" -")
    later = rest[number.end :] if number else ""
    return (direct and bool(re.search(r"[:：]", later))) or bool(
        re.search(r",", head) and any(amounts_in(head, language))
    )


def _need(text: str, kind: str, sample: str) -> str:
    if not text.strip():
        raise UnclearPrompt(f"prompt: it does not say what the {kind} shows. Say it, {sample}.")
    return text


def _two(source: Source) -> tuple[str, str]:
    """A main line and a second one."""
    fields = source.fields()
    first = fields.get("name") or fields.get("heading") or fields.get("headline") or ""
    second = next(
        (
            fields[n]
            for n in (
                "subtitle",
                "tagline",
                "role",
                "position",
                "job title",
                "untertitel",
                "sous-titre",
                "subtítulo",
            )
            if n in fields
        ),
        "",
    )
    first = first or (fields.get("text") or "" if second else "")
    if not first and second:
        first = fields.get("title", "")
    elif first and not second:
        second = fields.get("title", "")
    quoted = source.words.quoted
    if len(quoted) == 1 and second == quoted[0]:
        rest = _clean(
            re.sub(
                r"[\s,]*\b(?:with|and)?\s*(?:an?|the)?\s*$",
                "",
                source.content[: source.content.find(second)].rsplit(" ", 2)[0],
            )
        )
        rest = re.sub(r"\s+with( the| a)?$", "", rest)
        return (rest, second) if rest else (second, "")
    if quoted:
        return quoted[0], quoted[1] if len(quoted) > 1 else second if second not in quoted else ""
    if first:
        return first, second
    if second:
        rest = _FIELD.sub("", source.content)
        return _clean(rest), second
    if saying := _SAYING.search(source.content):
        return _clean(saying[1]), ""
    parts = re.split(r"\s*(?:\n|\||\s[–—-]\s|;)\s*", source.content.strip(), maxsplit=1)
    return _clean(parts[0]), _clean(parts[1]) if len(parts) > 1 else ""


def _title(source: Source, kind: Kind) -> Description:
    title, subtitle = _two(source)
    title = _need(title, "title", 'for instance "Title: The Deep Sea, subtitle: A journey"')
    if not subtitle and source.words.led and title.count(". ") == 1 and len(title) > 30:
        title, _, subtitle = title.partition(". ")
    return Description("title", title, subtitle)


def _lower_third(source: Source, kind: Kind) -> Description:
    name, role = _two(source)
    if not role and (
        match := re.match(r"(.+?)\s*(?:,|\bas\b|\()\s*(?:the\s+|our\s+)?(.+?)\)?$", name)
    ):
        name, role = match[1], match[2]
    if not role and (match := re.match(r"([^:]{2,40}):\s+(.+)$", name)):
        name, role = match[1], match[2]
    name = _need(name, "lower third", 'for instance "Lower third: Ann Lee, Marine biologist"')
    return Description("lower_third", name, _sentence_case(role))


def _quote(source: Source, kind: Kind) -> Description:
    text, quoted = source.content, source.words.quoted
    if quoted:
        rest = text.replace(quoted[0], "").strip(" \"“”'‘’.")
        author = quoted[1] if len(quoted) > 1 else rest
        author = re.sub(
            r"^(?:[—–―-]|by|from|author:?|said|attributed to|von|par|de|,)+\s*",
            "",
            author.strip(' ,."“”'),
            flags=re.IGNORECASE,
        )
        quote = quoted[0]
    else:
        match = re.match(
            r"(.+?)[\s\"”]*(?:\s[—–―-]+\s*|\n\s*[—–-]?\s*|\bby\s+(?=[A-Z]))([^\n]{2,60})$",
            text,
            re.DOTALL,
        )
        quote, author = (match[1], match[2]) if match else (text, "")
    quote = _need(_clean(quote) if not quoted else quote, "quote", "in quotation marks")
    return Description("quote", quote, author.strip(' —–-"”.') if len(author) <= 80 else "")


def _counter(source: Source, kind: Kind) -> Description:
    whole = (
        source.content if any(amounts_in(source.content, source.language)) else source.words.whole
    )
    found = [
        f
        for f in amounts_in(whole, source.language)
        if not re.match(r"\s*-?(?:seconds?|secs?)\b", whole[f.end :])
    ]
    found = found or list(amounts_in(whole, source.language))
    if not found:
        raise UnclearPrompt(
            'prompt: a counter needs a number, for instance "Count up to 12,500 users".'
        )
    first, last = (
        (found[0], found[1]) if len(found) > 1 and _is_range(whole, found) else (None, found[0])
    )
    start = _like(first.amount.shown if first else 0.0, last.amount)
    if first and first.amount.decimals > last.amount.decimals:
        start = Amount(start.value, start.shown, first.amount.decimals, start.prefix, start.suffix)
    label = _label_around(source, whole, found[: 2 if first else 1])
    return Description("counter", label, start=start, end=last.amount)


def _is_range(text: str, found: list[Found]) -> bool:
    between = text[found[0].end : found[1].start]
    return bool(
        re.fullmatch(
            r"\s*(?:to|up to|down to|bis|à|a|hasta|until|→|->|-|–|through|and)\s*(?:to\s*)?",
            between,
            re.IGNORECASE,
        )
    )


def _like(number: float, other: Amount) -> Amount:
    return Amount(number, number, other.decimals, other.prefix, other.suffix)


_COUNTING = re.compile(
    r"\b(?:count(?:er|ing|s|down)?(?: up| down)?|from|up to|to|starting|at|from zero|"
    r"number|we(?: have)?|reached|reaching|until|goes|going|rising|of|full|complete[d]?|"
    r"filling|fills?|with|over|more than)\b",
    re.IGNORECASE,
)


def _label_around(source: Source, text: str, found: list[Found]) -> str:
    """What is counted: the quotation, else the words around the numbers."""
    if source.words.quoted:
        return source.words.quoted[0]
    heading, _ = source.headed()
    if heading:
        return _sentence_case(heading)
    before, after = text[: found[0].start], text[found[-1].end :]
    after = re.split(r"[,.;\n]|\s(?:in|with|over|for)\s", after)[0].strip(' ⟦⟧"')
    label = re.sub(
        r"^(?:labell?ed|called|titled|of|for)\s+", "", after.strip(), flags=re.IGNORECASE
    )
    if not _LETTER.search(label):
        label = _COUNTING.sub(" ", before)
    label = re.sub(r"\s+", " ", label).strip(" :,-–")
    from .vocabulary import ARTICLES

    words = label.split()
    while words and words[0].lower() in ARTICLES:
        words.pop(0)
    return _sentence_case(" ".join(words))


def _chart(source: Source, kind: Kind) -> Description:
    heading, _ = source.headed()
    data = source.data()
    title = (
        source.words.quoted[0]
        if source.words.quoted and not any(source.words.quoted[0] == d.label for d in data)
        else heading
    )
    if not title and data:
        found = next(amounts_in(source.content, source.language), None)
        ahead = source.content[: found.start] if found else ""
        first = data[0].label
        spot = ahead.rfind(first) if first else -1
        lead = ahead[:spot].strip(" ,:-–(") if spot > 0 else ""
        title = re.sub(r"\s+(?:is|are|was|of|for|in|with|as|at)$", "", lead)
    title = re.sub(r"\s+(?:from|by|per|for|of|in|with|over|where|and)$", "", title)
    data, lead = _shared_lead(data)
    title = title or lead
    shown = tuple(Datum(_sentence_case(d.label), d.amount) for d in data)
    return Description(kind, _sentence_case(title), data=shown)


def _shared_lead(data: tuple[Datum, ...]) -> tuple[tuple[Datum, ...], str]:
    """The words that only the first label has, which are the heading: "revenue 2019", "2020"."""
    if len(data) < 2:
        return data, ""
    first, *others = data
    parted = re.match(r"(.{3,60}?)\s+[-–—]\s+(.+)$", first.label)
    words = first.label.split()
    if (
        not parted
        and len(words) > 1
        and all(re.fullmatch(r"(?:19|20)\d\d|[QH]\d", d.label) for d in others)
    ):
        parted = re.match(r"(.+)\s+(\S+)$", first.label)
    if not parted:
        return data, ""
    return (Datum(parted[2], first.amount), *others), parted[1]


def _progress(source: Source, kind: Kind) -> Description:
    whole = source.content or source.words.whole
    found = list(amounts_in(whole, source.language)) or list(
        amounts_in(source.words.whole, source.language)
    )
    if not found:
        full = Amount(100, 100, 0, "", "%")
        return Description(
            kind, _sentence_case(_clean(source.content)), start=_like(0, full), end=full
        )
    last = found[-1]
    goal = None
    if len(found) > 1 and re.search(
        r"\b(?:of|out of|/|von|sur|de)\s*$|/\s*$", whole[found[-2].end : last.start]
    ):
        last, goal = found[-2], found[-1]
    label = _label_around(source, whole, found)
    if goal and goal.amount.value > 0:
        return Description(
            kind,
            label,
            f"{written(last.amount, source.language)} / {written(goal.amount, source.language)}",
            start=_like(0, last.amount),
            end=last.amount,
            data=(Datum("", goal.amount),),
        )
    end = last.amount
    if last.bare:
        end = Amount(end.value, end.shown, end.decimals, "", "%")
    start = found[0].amount.shown if len(found) > 1 and _is_range(whole, found) else 0.0
    if "%" in end.suffix and not 0 <= end.value <= 100:
        raise UnclearPrompt(
            f"prompt: a progress of {written(end, source.language)} cannot be drawn. "
            'Give 0% to 100%, or "X of Y".'
        )
    if "%" not in end.suffix:
        raise UnclearPrompt(
            'prompt: a progress needs a percentage or a goal, for instance "75%" or '
            '"$7,500 of $10,000".'
        )
    return Description(kind, label, start=_like(start, end), end=end)


def _bullets(source: Source, kind: Kind) -> Description:
    heading, rest = source.headed()
    entries = source.listed()
    if source.words.quoted and len(source.words.quoted) == 1:
        heading, rest = (
            source.words.quoted[0],
            rest.replace(source.words.quoted[0], "").strip('" ”“:'),
        )
        entries = source.listed(re.sub(r"^(?:with|and|:)\s+", "", rest)) if rest else entries
    entries = [re.sub(r"^and\s+", "", entry) for entry in entries]
    if not entries:
        raise UnclearPrompt(
            'prompt: a list needs its entries, for instance "List: fast, safe, cheap".'
        )
    return Description(
        "checklist" if kind == "checklist" else "bullets",
        _sentence_case(heading),
        items=tuple(Item(e) for e in entries[:12]),
    )


def _timeline(source: Source, kind: Kind) -> Description:
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
    return Description("timeline", _sentence_case(heading), items=tuple(dated[:10]))


def _event(entry: str) -> Item:
    match = _DATE.match(entry)
    if match and entry[match.end() :].strip():
        return Item(_clean(match["date"]), _sentence_case(_clean(entry[match.end() :])))
    end = re.match(r"(.+?)\s*(?:\bin\b|[(,–—:-])\s*(\d{4})\)?$", entry)
    if end:
        return Item(end[2], _sentence_case(_clean(end[1])))
    colon = re.match(r"([^:：]{1,24})[:：]\s*(.+)", entry)
    return Item(colon[1].strip(), _sentence_case(_clean(colon[2]))) if colon else Item("", entry)


def _countdown(source: Source, kind: Kind) -> Description:
    whole = source.content + " " + source.words.manner
    clock = re.search(r"\b(\d{1,2}):(\d{2})\b", whole)
    numbers = [f.amount.value for f in amounts_in(whole, source.language) if f.amount.shown >= 0]
    minutes = re.search(r"(\d+)[\s-]*min", whole)
    span = re.search(r"(\d+)[\s-]*sec", whole)
    if clock:
        count = float(int(clock[1]) * 60 + int(clock[2]))
    elif minutes:
        count = float(minutes[1]) * 60
    elif span:
        count = float(span[1])
    else:
        count = max((n for n in numbers if n <= 3600), default=10.0)
    if not 1 <= count <= 300:
        raise UnclearPrompt("prompt: a countdown can start from 1 to 300 seconds.")
    style = " clock" if clock or minutes or count >= 60 else ""
    quoted = source.words.quoted
    return Description(
        "countdown", quoted[0] if quoted else "", style.strip(), end=Amount(count, count)
    )


def _comparison(source: Source, kind: Kind) -> Description:
    heading, rest = source.headed()
    lines = [line for line in source.content.splitlines() if line.strip()]
    quoted = source.words.quoted
    if len(lines) > 1 and sum(":" in line for line in lines) >= 2:
        sides = [line for line in lines if ":" in line][:2]
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
            first, second = (_clean(p) for p in pair)
            topic = re.match(r"([^\d:$€£]{2,24}?)[:\s]\s*(?=[\d$€£]|\S+$)", first)
            label = _clean(topic[1]) + " " if topic else ""
            left.append(_sentence_case(first))
            right.append(_sentence_case(f"{label}{second}"))
    if not left:
        halves = re.split(r"[;\n]", rest)
        if len(halves) == 2:
            left, right = ([_entry(e) for e in source.listed(half)] for half in halves)
    return Description(
        "comparison",
        items=(
            Item(_entry(names[0]), points=tuple(left[:6])),
            Item(_entry(names[1]), points=tuple(right[:6])),
        ),
    )


def _side(text: str, source: Source) -> Item:
    match = re.match(r"\s*([^:(（]+?)\s*(?:[:：]|\()\s*(.+?)\)?\s*$", text, re.DOTALL)
    if match:
        return Item(_entry(match[1]), points=tuple(source.listed(match[2]))[:6])
    found = list(amounts_in(text, source.language))
    if len(found) == 1 and not is_year(found[0]) and not found[0].bare:
        name = _clean(text[: found[0].start] + text[found[0].end :])
        return Item(
            _entry(re.sub(r"\s+(?:at|for|is|costs?)$", "", name)),
            written(found[0].amount, source.language),
        )
    return Item(_entry(text))


def _steps(source: Source, kind: Kind) -> Description:
    heading, rest = source.headed()
    marked = re.split(
        r"(?:^|[\s,;.])(?:step|schritt|étape|paso|phase)\s*\d+\s*[:.)–-]?\s*",
        source.content,
        flags=re.IGNORECASE,
    )
    if len(marked) > 2:
        heading, entries = (
            _clean(marked[0]),
            [_entry(part) for part in marked[1:] if part.strip(" ,;.")],
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
        items.append(Item(_entry(head), _clean(detail) if colon else ""))
    return Description("steps", _sentence_case(heading), items=tuple(items))


def _button(source: Source, kind: Kind) -> Description:
    quoted = source.words.quoted
    text = quoted[0] if quoted else ""
    named = re.search(
        r"subscribe|follow|buy now|shop now|sign up|learn more",
        without_quotations(source.words.whole),
        re.IGNORECASE,
    )
    apart = bool(quoted and named)
    if not text or apart:
        whole = without_quotations(source.words.whole).lower()
        for known in (
            "subscribe",
            "buy now",
            "shop now",
            "sign up now",
            "sign up",
            "learn more",
            "get started",
            "order now",
            "download",
            "join now",
            "book now",
            "try for free",
            "try it free",
            "click here",
            "follow",
        ):
            if known in whole:
                text = known.title() if known != "subscribe" else "Subscribe"
                break
    text = text or _entry(source.content)
    text = _need(text, "button", "for instance \"Button saying 'Start now'\"")
    address = re.search(
        r"\b(?:[\w-]+\.)+(?:com|org|net|io|co|de|fr|tv|app|shop|dev|ai)(?:/\S*)?\b",
        source.words.whole,
    )
    second = quoted[0] if apart else quoted[1] if len(quoted) > 1 else address[0] if address else ""
    return Description("button", text, second)


_NETWORKS = (
    "instagram",
    "twitter",
    "tiktok",
    "youtube",
    "facebook",
    "linkedin",
    "threads",
    "twitch",
    "github",
    "discord",
    "snapchat",
    "pinterest",
    "x",
)


def _handle(source: Source, kind: Kind) -> Description:
    whole = source.content + " " + source.words.whole
    names = list(
        dict.fromkeys(
            re.findall(
                r"(?<![\w.])@[\w.]+\w|(?<![\w.])@\w", whole + " " + " ".join(source.words.quoted)
            )
        )
    )
    if not names:
        names = [*source.words.quoted] or [_clean(source.content)]
    found = [
        n
        for n in re.findall(r"[a-z]+", whole.lower() + " " + source.words.manner.lower())
        if n in _NETWORKS
    ]
    networks = list(dict.fromkeys(found))
    name = _need(names[0], "handle", 'for instance "Instagram handle @acme"')
    count = max(len(names), len(networks), 1)
    items = tuple(
        Item(names[min(i, len(names) - 1)], networks[i] if i < len(networks) else "")
        for i in range(min(count, 5))
    )
    return Description("handle", name, items=items)


def _price(source: Source, kind: Kind) -> Description:
    whole = source.content or source.words.whole
    found = list(amounts_in(whole, source.language))
    if not found:
        raise UnclearPrompt(
            'prompt: a price tag needs a price, for instance "Price tag $49.99, was $99".'
        )
    prices = [
        f for f in found if "%" not in f.amount.suffix and (f.amount.prefix or f.amount.suffix)
    ]
    prices = prices or found
    was = next(
        (
            f
            for f in prices
            if re.search(
                _BEFORE_OLD,
                whole[: f.start],
                re.IGNORECASE,
            )
        ),
        None,
    )
    now = next((f for f in prices if f is not was), prices[0])
    off = next((f for f in found if "%" in f.amount.suffix), None)
    if now is off:
        return Description(
            "price",
            _off_label(source, whole, found),
            items=(Item(f"−{written(now.amount, source.language)}"),),
        )
    label = source.words.quoted[0] if source.words.quoted else source.headed()[0]
    if not label:
        rest = whole
        for f in reversed(found):
            rest = rest[: f.start] + "\0" + rest[f.end :]
        pieces = [
            re.sub(
                _ABOUT_PRICES,
                "",
                p,
                flags=re.IGNORECASE,
            )
            for p in rest.split("\0")
        ]
        label = _clean(next((p for p in pieces if len(_LETTER.findall(p)) > 2), ""))
    points = tuple(
        [f"was:{written(was.amount, source.language)}"] if was and was is not now else []
    ) + tuple([f"off:{written(off.amount, source.language)}"] if off else [])
    return Description(
        "price",
        _sentence_case(label),
        items=(Item(written(now.amount, source.language), points=points),),
    )


def _off_label(source: Source, whole: str, found: list[Found]) -> str:
    if source.words.quoted:
        return source.words.quoted[0]
    text = whole[: found[0].start] + " " + whole[found[-1].end :]
    return _sentence_case(
        _clean(re.sub(r"\b(?:off|rabatt|discount of|up to|with)\b", " ", text, flags=re.IGNORECASE))
    )


def _location(source: Source, kind: Kind) -> Description:
    place, more = _two(source)
    if not more and (match := re.match(r"([^,]+),\s*(.+)$", place)):
        place, more = match[1], match[2]
    place = _need(place, "location", 'for instance "Location: Paris, France"')
    return Description("location", place, more)


def _logo(source: Source, kind: Kind) -> Description:
    name, tagline = _two(source)
    return Description("logo", name, tagline)


def _picture(source: Source, kind: Kind) -> Description:
    caption = (
        source.words.quoted[0]
        if source.words.quoted
        else source.content
        if source.words.led or len(source.content) < 60
        else ""
    )
    return Description(
        "picture",
        _sentence_case(_clean(caption)),
        source.words.quoted[1] if len(source.words.quoted) > 1 else "",
    )


def _waveform(source: Source, kind: Kind) -> Description:
    title = (
        source.words.quoted[0]
        if source.words.quoted
        else source.content
        if source.words.led
        else ""
    )
    return Description(
        "waveform", _clean(title), source.words.quoted[1] if len(source.words.quoted) > 1 else ""
    )


def _emblem(source: Source, kind: Kind) -> Description:
    text = source.words.quoted[0] if source.words.quoted else source.content
    text = re.sub(r"\s+(?:icon|illustration|emblem|sticker|emoji)s?\b", "", text) or text
    subject = source.content or source.words.whole
    return Description(
        "emblem",
        _need(_sentence_case(_clean(text)), "graphic", 'for instance "Title: The Deep Sea"'),
        subject,
    )


READERS: dict[Kind, Reader] = {
    "title": _title,
    "lower_third": _lower_third,
    "quote": _quote,
    "counter": _counter,
    "bar_chart": _chart,
    "progress_bar": _progress,
    "progress_ring": _progress,
    "bullets": _bullets,
    "checklist": _bullets,
    "timeline": _timeline,
    "countdown": _countdown,
    "comparison": _comparison,
    "steps": _steps,
    "button": _button,
    "handle": _handle,
    "price": _price,
    "location": _location,
    "logo": _logo,
    "picture": _picture,
    "waveform": _waveform,
    "emblem": _emblem,
}
"""How each kind takes its contents; all charts are read alike."""
