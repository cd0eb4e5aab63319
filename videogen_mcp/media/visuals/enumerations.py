"""Lists inside a sentence: "memory, attention and mood" -> three short items."""

from __future__ import annotations

import re

from videogen_mcp.media.visuals.function_words import (
    DETERMINERS,
    SUBJECT_PRONOUNS,
    auxiliaries,
    conjunctions,
    helping_verbs,
    is_function_word,
    never_first,
    prepositions,
    primary,
    subordinators,
)
from videogen_mcp.media.visuals.headline import bare, sentences

_AND_BY_LANGUAGE = {
    "en": "and or",
    "de": "und oder",
    "fr": "et ou",
    "es": "y e o u",
    "pt": "e ou",
    "it": "e ed o",
    "nl": "en of",
    "sv": "och eller",
    "pl": "i oraz lub",
    "ru": "и или",
    "tr": "ve veya",
}
_ANY_AND = frozenset(["and", "or", "und", "oder", "et", "ou", "och", "и", "или", "ve"])
_ORDINALS_TEXT = """
    first second third fourth finally next then last lastly also firstly secondly thirdly today
    now here however instead still yes no well so erstens zweitens drittens zuerst dann danach
    heute primero segundo tercero luego finalmente hoy enfin ensuite aujourd'hui primo secondo
    infine poi oggi primeiro depois hoje"""
_ORDINALS = frozenset(_ORDINALS_TEXT.split())
_ARTICLES_TEXT = "al ai agli alle allo alla au aux à du del dei dell' zum zur im am ins l' d' der"
_ARTICLES = frozenset(_ARTICLES_TEXT.split())
_SPLIT = re.compile(r"\s*(?:[;،；、]|,(?!\d))\s*")
_COLON = re.compile(r"\s*[:：]\s+")
LONGEST_ITEM = 4


def items_in(text: str, language: str | None = None) -> tuple[str, ...]:
    """Three to five parallel items of one to four words each; nothing when there is no list."""
    for sentence in sentences(text):
        found = _items(sentence, language)
        if found:
            return found
    return ()


def _ands(language: str | None) -> frozenset[str]:
    known = _AND_BY_LANGUAGE.get(primary(language))
    return frozenset(known.split()) if known else _ANY_AND


def around_items(text: str, items: tuple[str, ...], language: str | None = None) -> str:
    """What the sentence says before its list, else after it, without the items.

    "" when the list is the object of a verb ("It improves memory, ..."): half a sentence is none.
    """
    text = next((s for s in sentences(text) if _holds(s, items)), text)
    low = text.lower()
    start, end = low.find(items[0].lower()), low.rfind(items[-1].lower()) + len(items[-1])
    before, after = text[:start].strip(" :,"), text[end:].strip(" .:,!")
    if len(before) >= 3:
        introduced = text[:start].rstrip()[-1:] in ":：" or _introduces(before, language)
        return before if introduced else ""
    words = after.split()
    while words and bare(words[0]).lower() in auxiliaries(language):
        words.pop(0)
    return " ".join(words)


def _holds(sentence: str, items: tuple[str, ...]) -> bool:
    low = sentence.lower()
    return all(item.lower() in low for item in items)


def _introduces(before: str, language: str | None) -> bool:
    """Whether the words before a list end in a preposition, an article after it apart."""
    words = [bare(word).lower() for word in before.split()]
    while words and words[-1] in DETERMINERS:
        words.pop()
    return bool(words) and words[-1] in prepositions(language)


def _items(sentence: str, language: str | None) -> tuple[str, ...]:
    """The list of one sentence; after a colon, the list is all that follows."""
    *_, listed = _COLON.split(sentence)
    return _listed(listed, language, colon=listed != sentence)


def _listed(sentence: str, language: str | None, *, colon: bool) -> tuple[str, ...]:
    parts = [part for part in _SPLIT.split(sentence.rstrip(".!?…。！？؟ ")) if part]
    if "、" in sentence:
        return _ideographic(re.split(r"[、，]|[和与及]", sentence.rstrip("。！？")))
    if len(parts) < 2:
        return ()
    ands = _ands(language)
    if len(parts) > 2 and _joint(parts[-1], ands) == 0 and _joint(parts[-2], ands):
        parts.pop()  # "white, sage and grey, and costs little"
    words = parts[-1].split()
    joint = _joint(parts[-1], ands)
    if joint is None:
        return ()
    before, after = " ".join(words[:joint]), " ".join(words[joint + 1 :])
    chunks = [*parts[:-1], *([before] if before else []), after]
    if not after or (not colon and _is_aside(chunks, language)):
        return ()
    if not colon:
        chunks = chunks[_list_start(chunks, language) :]
    ending, verb_follows = _until_verb(chunks[-1], language)
    chunks[-1] = ending
    if any(_is_clause(chunk, language) for chunk in chunks[1:]):
        return ()
    inner = [len(chunk.split()) for chunk in chunks[1:-1]]
    if len(chunks) < 3 or not inner or max(inner) > LONGEST_ITEM:
        return ()
    length = max(inner)
    words = chunks[0].split()
    repeated = any(chunk.split()[0].lower() == words[0].lower() for chunk in chunks[1:])
    whole = (colon and len(words) <= length + 1) or (repeated and len(words) <= LONGEST_ITEM)
    first = chunks[0] if whole else _last_words(chunks[0], length, language)
    last = ending if verb_follows else _first_words(ending, length, language)
    if not _parallel(chunks, first, last, ending, language) or any(
        ands & set(c.split()) for c in chunks[1:-1]
    ):
        return ()
    found = [first, *chunks[1:-1], last]
    shown = [_shown(item) for item in found]
    clean = all(item and not is_function_word(bare(item.split()[-1]), language) for item in shown)
    clean = clean and all(len(item.split()) <= LONGEST_ITEM + 1 for item in shown)
    return tuple(shown[:5]) if clean and len(shown) <= 5 else ()


def _joint(part: str, ands: frozenset[str]) -> int | None:
    words = part.split()[:6]
    return next((i for i, word in enumerate(words) if word.lower() in ands), None)


def _is_aside(chunks: list[str], language: str | None) -> bool:
    """Whether commas set off something else than items: "First, ...", "In the evening, ..."."""
    opening = [bare(word).lower() for word in chunks[0].split()]
    if len(opening) == 1 and opening[0] in _ORDINALS:
        return True
    if opening[0] in subordinators(language):
        return True
    joined = [bare(chunk.split()[0]).lower() in _adpositions(language) for chunk in chunks[1:]]
    if len(chunks) == 3 and joined == [True, False]:
        return True  # "baked by hand, with flour and butter"
    articled = [bare(chunk.split()[0]).lower() in DETERMINERS for chunk in chunks[1:]]
    apposed = len(articled) > 1 and articled[-2] and not articled[-1]
    adverbial = (
        len(opening) > 1
        and opening[0] in _adpositions(language)
        and opening[1] in DETERMINERS
        and not articled[0]
    )
    return adverbial or (apposed and sum(articled) == 1)


def _adpositions(language: str | None) -> frozenset[str]:
    return prepositions(language) - DETERMINERS


def _parallel(chunks: list[str], first: str, last: str, ending: str, language: str | None) -> bool:
    """Whether the ends of a list are things like its middle, not pieces of a predicate."""
    before = chunks[0][: len(chunks[0]) - len(first)].split() if chunks[0].endswith(first) else []
    asked = len(before) > 1 and bare(before[-2]).lower() in auxiliaries(language)
    if before and bare(before[-1]).lower() in SUBJECT_PRONOUNS and not asked:
        return False
    follows = ending[len(last) :].split() if ending.startswith(last) else []
    return not (follows and bare(follows[0]).lower() in DETERMINERS)


def _is_clause(chunk: str, language: str | None) -> bool:
    """Whether a part has a subject or a helping verb, and so is more than an item."""
    if bare(chunk.split()[0]).lower() in _ORDINALS:
        return True
    grammar = helping_verbs(language) | (SUBJECT_PRONOUNS & auxiliaries(language))
    return any(bare(word).lower() in grammar for word in chunk.split()[:3])


def _until_verb(chunk: str, language: str | None) -> tuple[str, bool]:
    """What stands before the helping verb that follows a list, and whether there is one."""
    words = chunk.split()
    for index, word in enumerate(words[1:5], 1):
        if bare(word).lower() in helping_verbs(language):
            return " ".join(words[:index]), True
    return chunk, False


def _list_start(chunks: list[str], language: str | None) -> int:
    """Where the list begins: at the last part that opens with a preposition or a conjunction."""
    starts = [
        i
        for i, chunk in enumerate(chunks[:-2])
        if bare(chunk.split()[0]).lower() in never_first(language)
    ]
    return starts[-1] if starts else 0


def _last_words(chunk: str, length: int, language: str | None) -> str:
    """The item at the end of what leads into the list."""
    words = chunk.split()[-length:]
    while len(words) > 1 and is_function_word(words[0], language):
        words = words[1:]
    return " ".join(words)


def _first_words(chunk: str, length: int, language: str | None) -> str:
    """The item at the start of what ends the list."""
    words = chunk.split()
    if len(words) <= LONGEST_ITEM:
        return chunk
    kept: list[str] = []
    for word in words[: max(length, 1) + 1]:
        if (kept and is_function_word(word, language)) or bare(word).lower() in conjunctions(
            language
        ):
            break
        kept.append(word)
    kept = kept[: max(length, 1) + (len(words) == len(kept))]
    while len(kept) > 1 and primary(language) == "en" and kept[-1].endswith("ly"):
        kept.pop()  # "tiredness usually | pass"
    return " ".join(kept)


def _ideographic(parts: list[str]) -> tuple[str, ...]:
    items = [
        re.split(r"[はがをにでとのへ是]", part)[0 if i else -1] for i, part in enumerate(parts)
    ]
    short = [item for item in items if 1 < len(item) <= 8]
    return tuple(short) if len(short) == len(parts) and 3 <= len(short) <= 5 else ()


def _shown(item: str) -> str:
    words = bare(item).split()
    while len(words) > 1 and words[0].lower() in DETERMINERS | _ARTICLES:
        words = words[1:]
    item = " ".join(words)
    return item[:1].upper() + item[1:]
