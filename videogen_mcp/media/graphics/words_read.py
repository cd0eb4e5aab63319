"""Graphics that are made of words: titles, names, quotations, buttons, places."""

from __future__ import annotations

import re

from .description import Description, Item, Kind
from .sources import FIELD, Source, cleaned, entry_of, needed, sentence_case
from .wording import without_quotations

_SAYING = re.compile(
    r"\b(?:called|named|titled|entitled|saying|that says|which says|reading|that reads|"
    r"with (?:the )?text|namens)\s+(.+)$",
    re.IGNORECASE,
)

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
_OWN_HANDLE = re.compile(rf"\b({'|'.join(_NETWORKS)})\b\W{{0,2}}\s*(@[\w.]*\w)", re.IGNORECASE)


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
        rest = cleaned(
            re.sub(
                r"[\s,]*\b(?:with|and)?\s*(?:an?|the)?\s*$",
                "",
                source.content[: source.content.find(second)].rsplit(" ", 2)[0],
            )
        )
        rest = re.sub(r"\s+with( the| a)?$", "", rest)
        if rest.lower() in ("tagline", "subtitle", "caption", "text", "slogan"):
            rest = ""  # the word for the quotation, not a name
        return (rest, second) if rest else (second, "")
    if quoted:
        return quoted[0], quoted[1] if len(quoted) > 1 else second if second not in quoted else ""
    if first:
        return first, second
    if second:
        rest = FIELD.sub("", source.content)
        return cleaned(rest), second
    if saying := _SAYING.search(source.content):
        return cleaned(saying[1]), ""
    parts = re.split(r"\s*(?:\n|\||\s[–—-]\s|;)\s*", source.content.strip(), maxsplit=1)
    return cleaned(parts[0]), cleaned(parts[1]) if len(parts) > 1 else ""


def read_title(source: Source, kind: Kind) -> Description:
    title, subtitle = _two(source)
    title = needed(title, "title", 'for instance "Title: The Deep Sea, subtitle: A journey"')
    if not subtitle and source.words.led and title.count(". ") == 1 and len(title) > 30:
        title, _, subtitle = title.partition(". ")
    return Description("title", title, subtitle)


def read_lower_third(source: Source, kind: Kind) -> Description:
    name, role = _two(source)
    role = re.sub(r"^(?:job title|title|role|position)\s*:\s*", "", role, flags=re.IGNORECASE)
    parted = re.match(r"(.+?)\s*(,|\bas\b|\()\s*(?:the\s+|our\s+)?(.+?)\)?$", name)
    # "as" stands after a name, but also inside of sentences.
    if not role and parted and (parted[2] != "as" or parted[1].istitle()):
        name, role = parted[1], parted[3]
    if not role and (match := re.match(r"([^:]{2,40}):\s+(.+)$", name)):
        name, role = match[1], match[2]
    name = needed(name, "lower third", 'for instance "Lower third: Ann Lee, Marine biologist"')
    return Description("lower_third", name, sentence_case(role))


def read_quote(source: Source, kind: Kind) -> Description:
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
    quote = needed(cleaned(quote) if not quoted else quote, "quote", "in quotation marks")
    return Description("quote", quote, author.strip(' —–-:"”.') if len(author) <= 80 else "")


def read_button(source: Source, kind: Kind) -> Description:
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
    text = text or entry_of(source.content)
    text = needed(text, "button", "for instance \"Button saying 'Start now'\"")
    address = re.search(
        r"\b(?:[\w-]+\.)+(?:com|org|net|io|co|de|fr|tv|app|shop|dev|ai)(?:/\S*)?\b",
        source.words.whole,
    )
    second = quoted[0] if apart else quoted[1] if len(quoted) > 1 else address[0] if address else ""
    return Description("button", text, second)


def read_handle(source: Source, kind: Kind) -> Description:
    whole = source.content + " " + source.words.whole
    names = list(
        dict.fromkeys(
            re.findall(
                r"(?<![\w.])@[\w.]+\w|(?<![\w.])@\w", whole + " " + " ".join(source.words.quoted)
            )
        )
    )
    if not names:
        names = [*source.words.quoted] or [cleaned(source.content)]
    owned = list(dict.fromkeys(_OWN_HANDLE.findall(whole)))
    if len(owned) > 1:
        items = tuple(Item(name, network.lower()) for network, name in owned[:5])
        return Description("handle", owned[0][1], items=items)
    found = [
        n
        for n in re.findall(r"[a-z]+", whole.lower() + " " + source.words.manner.lower())
        if n in _NETWORKS
    ]
    networks = list(dict.fromkeys(found))
    name = needed(names[0], "handle", 'for instance "Instagram handle @acme"')
    count = max(len(names), len(networks), 1)
    items = tuple(
        Item(names[min(i, len(names) - 1)], networks[i] if i < len(networks) else "")
        for i in range(min(count, 5))
    )
    return Description("handle", name, items=items)


def read_location(source: Source, kind: Kind) -> Description:
    place, more = _two(source)
    if not more and (match := re.match(r"([^,]+),\s*(.+)$", place)):
        place, more = match[1], match[2]
    place = needed(place, "location", 'for instance "Location: Paris, France"')
    return Description("location", place, more)


def read_logo(source: Source, kind: Kind) -> Description:
    name, tagline = _two(source)
    return Description("logo", name, tagline)


def read_picture(source: Source, kind: Kind) -> Description:
    caption = (
        source.words.quoted[0]
        if source.words.quoted
        else source.content
        if source.words.led or len(source.content) < 60
        else ""
    )
    return Description(
        "picture",
        sentence_case(cleaned(caption)),
        source.words.quoted[1] if len(source.words.quoted) > 1 else "",
    )


def read_waveform(source: Source, kind: Kind) -> Description:
    title = (
        source.words.quoted[0]
        if source.words.quoted
        else source.content
        if source.words.led
        else ""
    )
    return Description(
        "waveform", cleaned(title), source.words.quoted[1] if len(source.words.quoted) > 1 else ""
    )


def read_emblem(source: Source, kind: Kind) -> Description:
    text = source.words.quoted[0] if source.words.quoted else source.content
    text = re.sub(r"\s+(?:icon|illustration|emblem|sticker|emoji)s?\b", "", text) or text
    subject = source.content or source.words.whole
    return Description(
        "emblem",
        needed(sentence_case(cleaned(text)), "graphic", 'for instance "Title: The Deep Sea"'),
        subject,
    )
