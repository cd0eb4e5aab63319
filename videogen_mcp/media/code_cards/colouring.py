"""Program text in lines of coloured pieces."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from pygments import lex
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name, guess_lexer
from pygments.token import Comment, Keyword, Literal, Name, Number, Operator, String, Token
from pygments.util import ClassNotFound

PLAIN = "#dfe5f1"
_COLOURS = (
    (Comment, "#7d89a6"),
    (Keyword, "#c792ea"),
    (String, "#a5d98b"),
    (Number, "#f7a76c"),
    (Literal, "#f7a76c"),
    (Name.Function, "#7fb4ff"),
    (Name.Class, "#ffcf70"),
    (Name.Builtin, "#6fd3d6"),
    (Name.Decorator, "#ffcf70"),
    (Name.Tag, "#ff8a96"),
    (Name.Attribute, "#ffcf70"),
    (Operator, "#8fd0ff"),
    (Token, PLAIN),
)
_HANG = "  "


@dataclass(frozen=True)
class Piece:
    """Letters of one colour."""

    text: str
    colour: str


Line = tuple[Piece, ...]


def coloured_lines(code: str, language: str | None) -> tuple[list[Line], str]:
    """The lines of a program, coloured by their meaning, and the language's name ("" if unknown).

    Indentation that all lines share is taken away; tabs become four spaces.
    """
    text = textwrap.dedent(code.expandtabs(4)).strip("\n").rstrip()
    lexer = _lexer(text, language)
    if lexer is None:
        return [(Piece(line, PLAIN),) if line else () for line in text.split("\n")], ""
    lines: list[list[Piece]] = [[]]
    for kind, value in lex(text, lexer):
        colour = next(shade for group, shade in _COLOURS if kind in group)
        for number, part in enumerate(value.split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append(Piece(part, colour))
    while len(lines) > 1 and not lines[-1]:
        lines.pop()
    return [tuple(line) for line in lines], lexer.name


def wrapped(lines: list[Line], columns: int) -> list[Line]:
    """The lines with none longer than `columns`; what goes on is indented."""
    found: list[Line] = []
    for line in lines:
        row: list[Piece] = []
        used = 0
        for piece in line:
            text = piece.text
            while used + len(text) > columns:
                room = columns - used
                cut = max(text.rfind(" ", 0, room + 1), 0) or (room if not row or room > 8 else 0)
                row.append(Piece(text[:cut], piece.colour))
                found.append(tuple(row))
                text = text[cut:].lstrip(" ")
                row, used = [Piece(_HANG, piece.colour)], len(_HANG)
            if text:
                row.append(Piece(text, piece.colour))
                used += len(text)
        found.append(tuple(row))
    return found


def _lexer(text: str, language: str | None) -> Lexer | None:
    try:
        if language:
            return get_lexer_by_name(language.strip().lower())
        guessed = guess_lexer(text)
    except ClassNotFound:
        return None
    return guessed if guessed.name != "Text only" else None
