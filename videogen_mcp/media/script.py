"""A narration script as text: cleaned of marks, cut into sections and sentences."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from .language_detection import detect_language
from .sentences import split_sentences

__all__ = [
    "clean_script",
    "detect_language",
    "estimate_seconds",
    "split_sections",
    "split_sentences",
]

LONGEST_SECTION_SECONDS = 60.0
_HEADING_CHARACTERS = 60
_LETTERS_PER_SECOND = 14.5
_WIDE_LETTERS_PER_SECOND = 4.3

_INVISIBLE = re.compile("[\ufeff\u200b\u2060\u00ad\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]")
# Spans are bounded, so that no script can make a pattern scan it again and again.
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.MULTILINE), replacement)
    for pattern, replacement in (
        (r"<!--(?:.|\n){0,2000}?-->", ""),
        (r"</?(?:br|p|b|i|em|strong|u|span|div|h[1-6]|ul|ol|li|hr)\b[^<>\n]*>", " "),
        (r"^[ \t]*(?:```|~~~)[\w+#.-]*[ \t]*$", ""),
        (r"^[ \t]*(?:[-*_][ \t]*){3,}$", ""),
        (r"^[ \t]*={3,}[ \t]*$", ""),
        (r"^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*(?::?-{2,}:?)?[ \t]*$", ""),
        (r"!\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)", ""),
        (r"\[([^\]\n]{1,500})\]\([^)\s]{1,2000}(?:[ \t]+\"[^\"\n]{0,200}\")?\)", r"\1"),
        (r"^[ \t]*(?:>[ \t]*)+", ""),
        (r"^[ \t]*#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", r"\1"),
        (r"^[ \t]*[-*+•‣▪◦●–—][ \t]+(?:\[[ xX]\][ \t]+)?", ""),
        (r"(?<![\w*])(\*{1,3})(?=[^\s*])(.{1,500}?)(?<=[^\s*])\1(?![\w*])", r"\2"),
        (r"(?<![\w_])(_{1,3})(?=[^\s_])(.{1,500}?)(?<=[^\s_])\1(?![\w_])", r"\2"),
        (r"~~(?=\S)(.{1,500}?)(?<=\S)~~", r"\1"),
        (r"(`{1,3})([^`\n]{1,500})\1", r"\2"),
        (r"^[ \t]+|[ \t\u00a0]+$", ""),
    )
)
_SPACES = re.compile(r"(?<=\S)[ \t]{2,}")
_BLANK_LINES = re.compile(r"\n{3,}")
_PARAGRAPH_BREAK = re.compile(r"\n[ \t]*\n")
_CLAUSE_END = re.compile(r"(?<=[,;:，、；：،])\s*|\s+[–—]\s+")
_ENDING = re.compile(r"[.!?…。！？｡؟۔।:：][\"'”’»)\]」』）]*$")


def clean_script(script: str) -> str:
    """The script without marks that must not be read aloud (Markdown, HTML, invisible letters).

    Words are never changed; newlines become `\\n` and blank lines single.
    """
    text = unicodedata.normalize("NFC", script)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = _INVISIBLE.sub("", text.replace("\u2029", "\n\n"))
    for pattern, replacement in _MARKS:
        text = pattern.sub(replacement, text)
    text = _SPACES.sub(" ", text)
    return _BLANK_LINES.sub("\n\n", text).strip()


def split_sections(script: str) -> list[str]:
    """The sections of a video: paragraphs, with headings joined to what follows them.

    A paragraph of more than `LONGEST_SECTION_SECONDS` is cut at sentence ends into about equal
    parts, so no section takes longer than that to read.
    """
    sections: list[str] = []
    for paragraph in _paragraphs(clean_script(script)):
        sections += _split_long(paragraph)
    return sections


def estimate_seconds(text: str) -> float:
    """About how long it takes to read `text` aloud at the normal pace."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" and char.isalpha() for char in text)
    narrow = len(text) - wide
    return wide / _WIDE_LETTERS_PER_SECOND + narrow / _LETTERS_PER_SECOND


def _paragraphs(text: str) -> list[str]:
    paragraphs: list[str] = []
    heading = ""
    for paragraph in filter(None, map(str.strip, _PARAGRAPH_BREAK.split(text))):
        if _is_heading(paragraph):
            heading = f"{heading}{paragraph}\n"
        elif any(char.isalnum() for char in paragraph):
            paragraphs.append(heading + paragraph)
            heading = ""
    if heading:
        paragraphs.append(heading.rstrip())
    return paragraphs


def _is_heading(paragraph: str) -> bool:
    return (
        "\n" not in paragraph
        and len(paragraph) <= _HEADING_CHARACTERS
        and any(char.isalnum() for char in paragraph)
        and not _ENDING.search(paragraph)
    )


@dataclass(frozen=True)
class _Piece:
    text: str
    ends_line: bool  # the next piece must not run on from this one

    @property
    def seconds(self) -> float:
        return estimate_seconds(self.text)


def _split_long(paragraph: str) -> list[str]:
    seconds = estimate_seconds(paragraph)
    if seconds <= LONGEST_SECTION_SECONDS:
        return [paragraph]
    # A margin, because whole sentences rarely fill a part to the brim.
    parts = math.ceil(seconds / (0.9 * LONGEST_SECTION_SECONDS))
    return _packed(_short_pieces(paragraph), seconds / parts)


def _packed(pieces: list[_Piece], target: float) -> list[str]:
    """Pieces joined in order into parts of about `target` seconds."""
    parts = [pieces[0]]
    for piece in pieces[1:]:
        before = parts[-1].seconds
        fits = before + piece.seconds / 2 <= target
        if fits and before + piece.seconds <= LONGEST_SECTION_SECONDS:
            parts[-1] = _Piece(parts[-1].text + _glue(parts[-1]) + piece.text, piece.ends_line)
        else:
            parts.append(piece)
    return [part.text for part in parts]


def _glue(piece: _Piece) -> str:
    if piece.ends_line:
        return "\n"
    return "" if unicodedata.east_asian_width(piece.text[-1]) in "WF" else " "


def _short_pieces(paragraph: str) -> list[_Piece]:
    """Sentences; one that alone is too long is cut at clauses and, if need be, at words."""
    pieces: list[_Piece] = []
    for sentence in split_sentences(paragraph):
        ends_line = not _ENDING.search(sentence)  # a heading or an item of a list
        *first, last = _within(sentence, LONGEST_SECTION_SECONDS / 3)
        pieces += [*(_Piece(part, False) for part in first), _Piece(last, ends_line)]
    return pieces


def _within(sentence: str, limit: float) -> list[str]:
    """The sentence in one piece if it takes no longer than `limit` seconds, else cut."""
    if estimate_seconds(sentence) <= limit:
        return [sentence]
    edges = [0, *(match.end() for match in _CLAUSE_END.finditer(sentence)), len(sentence)]
    clauses = [sentence[start:end].strip() for start, end in pairwise(edges)]
    return [part for clause in filter(None, clauses) for part in _words_within(clause, limit)]


def _words_within(clause: str, limit: float) -> list[str]:
    spaced = " " in clause
    words = clause.split() if spaced else [clause[i : i + 40] for i in range(0, len(clause), 40)]
    parts = [words[0]]
    for word in words[1:]:
        if estimate_seconds(parts[-1]) + estimate_seconds(word) <= limit:
            parts[-1] += (" " if spaced else "") + word
        else:
            parts.append(word)
    return parts
