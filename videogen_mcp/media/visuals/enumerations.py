"""Lists inside a sentence: "memory, attention and mood" -> three short items."""

from __future__ import annotations

import re

from videogen_mcp.media.visuals.function_words import (
    DETERMINERS,
    auxiliaries,
    conjunctions,
    is_function_word,
    never_first,
)
from videogen_mcp.media.visuals.headline import bare, sentences

_AND = {
    "and",
    "or",
    "und",
    "oder",
    "et",
    "ou",
    "y",
    "e",
    "o",
    "en",
    "of",
    "och",
    "i",
    "и",
    "или",
    "ve",
}
_SPLIT = re.compile(r"\s*[,;،；、]\s*")
LONGEST_ITEM = 4


def items_in(text: str, language: str | None = None) -> tuple[str, ...]:
    """Three to five parallel items of one to four words each; nothing when there is no list."""
    for sentence in sentences(text):
        found = _items(sentence, language)
        if found:
            return found
    return ()


def around_items(text: str, items: tuple[str, ...], language: str | None = None) -> str:
    """What the sentence says before its list, else after it, without the items."""
    low = text.lower()
    start, end = low.find(items[0].lower()), low.rfind(items[-1].lower()) + len(items[-1])
    before, after = text[:start].strip(" :,"), text[end:].strip(" .:,!")
    if len(before) >= 3:
        return before
    words = after.split()
    while words and bare(words[0]).lower() in auxiliaries(language):
        words.pop(0)
    return " ".join(words)


def _items(sentence: str, language: str | None) -> tuple[str, ...]:
    parts = [part for part in _SPLIT.split(sentence.rstrip(".!?…。！？؟ ")) if part]
    if "、" in sentence:
        return _ideographic(re.split(r"[、，]|[和与及]", sentence.rstrip("。！？")))
    if len(parts) < 2:
        return ()
    words = parts[-1].split()
    joint = next((i for i, word in enumerate(words[:5]) if word.lower() in _AND), None)
    if joint is None:
        return ()
    before, after = " ".join(words[:joint]), " ".join(words[joint + 1 :])
    chunks = [*parts[:-1], *([before] if before else []), after]
    chunks = chunks[_list_start(chunks, language) :]
    ending, verb_follows = _until_verb(chunks[-1], language)
    chunks[-1] = ending
    if any(_is_clause(chunk, language) for chunk in chunks[1:]):
        return ()
    inner = [len(chunk.split()) for chunk in chunks[1:-1]]
    if len(chunks) < 3 or not inner or max(inner) > LONGEST_ITEM:
        return ()
    length = max(inner)
    first = _last_words(chunks[0], length, language)
    last = ending if verb_follows else _first_words(ending, length, language)
    found = [first, *chunks[1:-1], last]
    shown = [_shown(item) for item in found]
    clean = all(item and not is_function_word(bare(item.split()[-1]), language) for item in shown)
    return tuple(shown[:5]) if clean and len(shown) <= 5 else ()


def _is_clause(chunk: str, language: str | None) -> bool:
    """Whether a part has a subject or a helping verb, and so is more than an item."""
    return any(bare(word).lower() in auxiliaries(language) for word in chunk.split()[:3])


def _until_verb(chunk: str, language: str | None) -> tuple[str, bool]:
    """What stands before the helping verb that follows a list, and whether there is one."""
    words = chunk.split()
    for index, word in enumerate(words[1:5], 1):
        if bare(word).lower() in auxiliaries(language):
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
    kept: list[str] = []
    for word in words[: max(length, 1) + 1]:
        if (kept and is_function_word(word, language)) or bare(word).lower() in conjunctions(
            language
        ):
            break
        kept.append(word)
    return " ".join(kept[: max(length, 1) + (len(words) == len(kept))])


def _ideographic(parts: list[str]) -> tuple[str, ...]:
    items = [
        re.split(r"[はがをにでとのへ是]", part)[0 if i else -1] for i, part in enumerate(parts)
    ]
    short = [item for item in items if 1 < len(item) <= 8]
    return tuple(short) if len(short) == len(parts) and 3 <= len(short) <= 5 else ()


def _shown(item: str) -> str:
    words = bare(item).split()
    while len(words) > 1 and words[0].lower() in DETERMINERS:
        words = words[1:]
    item = " ".join(words)
    return item[:1].upper() + item[1:]
