"""Graphics that are made of figures: charts, counters, progress, prices."""

from __future__ import annotations

import re

from .amounts import Found, amounts_in, written
from .description import Amount, Datum, Description, Item, Kind, UnclearPrompt
from .sources import LETTER, Source, cleaned, sentence_case
from .vocabulary import ARTICLES
from .wording import is_kind

_BEFORE_OLD = (
    r"(?:was|from|instead of|statt|before|originally|regular(?:ly)?|au lieu de|antes|old price|"
    r"reduced from)\W*$"
)

_ABOUT_PRICES = (
    r"\b(?:was|now|only|just|from|at|for|instead of|before|off|statt|to|originally|reduced|is|"
    r"costs?|drop)\b"
)

_COUNTING = re.compile(
    r"\b(?:count(?:er|ing|s|down)?(?: up| down)?|from|up to|to|starting|at|from zero|"
    r"number|we(?: have)?|reached|reaching|until|goes|going|rising|of|full|complete[d]?|"
    r"filling|fills?|with|over|more than)\b",
    re.IGNORECASE,
)


def read_counter(source: Source, kind: Kind) -> Description:
    whole = source.content if any(amounts_in(source.content, source.language)) else source.open
    found = [
        f
        for f in amounts_in(whole, source.language)
        if not re.match(r"\s*-?(?:seconds?|secs?)\b", whole[f.end :])
    ]
    ratio = re.search(r"\b(\d+ (?:in|out of) \d+)\b\s*(.*)", whole)
    if ratio:
        # A number that runs would tear the two apart.
        return Description("title", ratio[1], sentence_case(cleaned(ratio[2])))
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


def _label_around(source: Source, text: str, found: list[Found]) -> str:
    """What is counted: the quotation, else the words around the numbers."""
    if source.words.quoted:
        return source.words.quoted[0]
    heading, _ = source.headed()
    if heading:
        return sentence_case(heading)
    before, after = text[: found[0].start], text[found[-1].end :]
    after = re.split(r"[,.;\n]|\s(?:in|with|for)\s", after)[0].strip(' ⟦⟧"')
    label = re.sub(
        r"^(?:labell?ed|called|titled|of|for)\s+", "", after.strip(), flags=re.IGNORECASE
    )
    counted = _COUNTING.sub(" ", before)
    if not LETTER.search(label):
        label = counted
    elif 0 < len(counted.split()) < 3 and counted.strip()[0].isupper():
        label = f"{counted.strip()} {label}"  # "Revenue +45% year over year"
    label = re.sub(r"\s+", " ", label).strip(" :,-–")
    words = label.split()
    while words and words[0].lower() in ARTICLES:
        words.pop(0)
    return sentence_case(" ".join(words))


def read_chart(source: Source, kind: Kind) -> Description:
    heading, _ = source.headed()
    heading = "" if is_kind(heading) else heading
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
    shown = tuple(Datum(sentence_case(d.label), d.amount) for d in data)
    if not title and data and all(re.fullmatch(r"(?:19|20)\d\d", d.label) for d in data):
        title = _growing(source)
    return Description(kind, sentence_case(title.rstrip(":")), data=shown)


def _growing(source: Source) -> str:
    """What grew: the words before "grew from" and the first figure."""
    first = next(amounts_in(source.content, source.language), None)
    ahead = source.content[: first.start] if first else ""
    ahead = re.sub(
        r"\s+(?:grew|rose|fell|increased|decreased|went|dropped|climbed|from|has)\b.*$",
        "",
        ahead,
    )
    return ahead.strip(" :,-") if len(ahead.split()) <= 6 else ""


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


def read_progress(source: Source, kind: Kind) -> Description:
    whole = source.content or source.open
    found = list(amounts_in(whole, source.language)) or list(
        amounts_in(source.open, source.language)
    )
    if not found:
        full = Amount(100, 100, 0, "", "%")
        return Description(
            kind, sentence_case(cleaned(source.content)), start=_like(0, full), end=full
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


def read_countdown(source: Source, kind: Kind) -> Description:
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


def read_price(source: Source, kind: Kind) -> Description:
    whole = source.content or source.open
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
        label = cleaned(next((p for p in pieces if len(LETTER.findall(p)) > 2), ""))
    points = tuple(
        [f"was:{written(was.amount, source.language)}"] if was and was is not now else []
    ) + tuple([f"off:{written(off.amount, source.language)}"] if off else [])
    return Description(
        "price",
        sentence_case(label),
        items=(Item(written(now.amount, source.language), points=points),),
    )


def _off_label(source: Source, whole: str, found: list[Found]) -> str:
    if source.words.quoted:
        return source.words.quoted[0]
    text = whole[: found[0].start] + " " + whole[found[-1].end :]
    label = re.sub(r"\b(?:off|rabatt|discount of|up to|with)\b", " ", text, flags=re.IGNORECASE)
    return sentence_case(cleaned(label))
