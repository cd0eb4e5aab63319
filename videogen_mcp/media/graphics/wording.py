"""A prompt taken apart: what is quoted, what is to be shown, and what only tells how."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .amounts import amounts_in
from .vocabulary import ARTICLES, INSTRUCTION, KINDS, STYLE_CLAUSE, TRAILING_STYLE

_QUOTED = re.compile(
    r"“([^”]+)”|\"([^\"]+)\"|«\s*([^»]+?)\s*»|„([^“”]+)[“”]|「([^」]+)」|『([^』]+)』|"
    r"(?<![\w])[‘']([^‘’'\n]{1,120}(?:[’'](?=\w)[^’'\n]{0,120})*)[’'](?!\w)"
)
_COUNTED = re.compile(r"\b(\d{1,2})[ -](steps?|points?|items?|parts?)\b(?! completed)")
_HOLE = re.compile(r"⟦(\d+)⟧")
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|\n+")


@dataclass(frozen=True)
class Wording:
    """`content` is what the graphic shows, `manner` all that tells how, `quoted` the quotations."""

    whole: str
    content: str
    manner: str
    quoted: tuple[str, ...]
    led: bool
    """Whether the content followed a colon or other sign: then it is meant word for word."""


def worded(prompt: str) -> Wording:
    """Takes a prompt apart."""
    quoted: list[str] = []

    def hole(match: re.Match[str]) -> str:
        quoted.append(next(group for group in match.groups() if group).strip())
        return f"⟦{len(quoted) - 1}⟧"

    open_text = _QUOTED.sub(hole, prompt.strip())
    open_text = _COUNTED.sub(r"\1-\2", open_text)
    kept, manner = _sentences(open_text)
    content, lead, led = _without_lead(kept)
    content, trail = _without_trail(content)
    # Outside of quotations, words only tell how.
    rest = content if quoted else ""
    manner = f"{lead} {rest} {trail} {manner}"

    def filled(text: str) -> str:
        return _HOLE.sub(lambda m: quoted[int(m[1])], text)

    return Wording(open_text, filled(content).strip(), _HOLE.sub(" ", manner), tuple(quoted), led)


def without_quotations(text: str) -> str:
    """The open text without its quotations."""
    return _HOLE.sub(" ", text)


def _sentences(text: str) -> tuple[str, str]:
    """The sentences with content, and those that only tell how; the first always has some."""
    parts = [part for part in _SENTENCE.split(text) if part.strip()]
    kept: list[str] = []
    manner: list[str] = []
    for index, part in enumerate(parts):
        told = index and STYLE_CLAUSE.search(part) and not _HOLE.search(part)
        (manner if told and not _is_figure(part) else kept).append(part)
    return ("\n" if "\n" in text else " ").join(kept), " ".join(manner)


def _is_figure(part: str) -> bool:
    if re.match(r"\s*(?:step|phase|stage|schritt)\s*\d", part, re.IGNORECASE):
        return True
    numbers = [found for found in amounts_in(part) if not re.match(r"\s*sec", part[found.end :])]
    return len(numbers) > 1 or bool(re.search(r"[|\t]|^\s*[-•*\d.]+\s", part))


def _without_lead(text: str) -> tuple[str, str, bool]:
    """Content, instruction, and whether a colon stood between: "Bar chart of sales: Q1 10"."""
    colon = re.match(r"([^:：\n]{2,120}?)\s*[:：]\s+|([^:：\n]{3,120})\n", text)
    if colon and (is_kind(colon[0]) or all(_is_instruction(w) for w in _words(colon[0]))):
        return text[colon.end() :], colon[0], True
    at = 0
    last = ""
    for match in re.finditer(r"[^\s]+", text):
        word = match[0]
        if not _is_instruction(word) or word.startswith("⟦"):
            break
        if (
            last.lower().strip(":,") in _MARKERS
            and word[0].isupper()
            and not (word.isupper() and len(word) == 1)
        ):
            break
        at, last = match.end(), word
    else:
        return "", text, False
    lead = text[:at]
    words = lead.split()
    if (
        words
        and words[-1].lower() in ARTICLES
        and (words[-1][0].isupper() or text[at:].lstrip()[:1].isupper())
    ):
        at -= len(lead) - lead.rindex(words[-1])
    return text[at:].lstrip(" :,-–"), text[:at], text[:at].rstrip().endswith((":", "："))


def is_kind(text: str) -> bool:
    """Whether a text is nothing but the name of a kind of graphic."""
    bare = text.strip(" :：\n")
    return any(
        match and len(match[0]) >= len(bare) - 2 for _, p in KINDS if (match := p.search(bare))
    )


_MARKERS_TEXT = """
    for saying says reading of about titled called named showing with text featuring
"""
_MARKERS = frozenset(_MARKERS_TEXT.split())


def _words(text: str) -> list[str]:
    return re.findall(r"[^\s:：,]+", text)


def _is_instruction(word: str) -> bool:
    bare = word.strip(":,.;()!").lower()
    return (
        not bare
        or bare in INSTRUCTION
        or bare.removesuffix("s") in INSTRUCTION
        or bare.endswith("-style")
        or bool(re.fullmatch(r"\d+-?(?:second|sec|s|step|point|item)s?", bare))
    )


def _without_trail(text: str) -> tuple[str, str]:
    """Content without the clauses at its end that tell how."""
    removed: list[str] = []
    while match := TRAILING_STYLE.search(text):
        rest = match[0]
        if (
            _HOLE.search(rest)
            or len([*amounts_in(rest.replace("#", " #"))]) > 1
            or match.start() < 2
        ):
            break
        removed.insert(0, rest)
        text = text[: match.start()]
    clauses = re.split(r"(,\s+)", text)
    while (
        len(clauses) > 2
        and len(clauses[-1].split()) > 1
        and STYLE_CLAUSE.search(clauses[-1])
        and not re.search(r"\d|⟦", clauses[-1])
    ):
        removed.append(clauses.pop())
        clauses.pop()
    return "".join(clauses).rstrip(" ,;"), " ".join(removed)
