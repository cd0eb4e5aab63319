"""Changing one member of a JSON document and nothing else: comments, order and style stay.

Read are JSON and what editors allow beside it: `//` and `/* */` comments and trailing commas.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

TOKEN = re.compile(
    r"""(?P<blank>[ \t\r\n]+|//[^\n]*|/\*.*?\*/)
    |(?P<string>"(?:[^"\\\x00-\x1f]|\\.)*")
    |(?P<plain>-?\d[\d.eE+-]*|true|false|null)
    |(?P<mark>[][{}:,])""",
    re.VERBOSE | re.DOTALL,
)
DEEPEST = 200


class BrokenJson(ValueError):
    """Text that is no JSON; the message names line and column."""


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass
class Value:
    """A value and where it stands; `members` only for objects."""

    data: Any
    start: int
    end: int = 0
    members: list[Member] = field(default_factory=list)


@dataclass
class Member:
    """A member of an object; `comma` is where the comma after it begins, if there is one."""

    key: str
    start: int
    value: Value
    comma: int | None = None


def read(text: str) -> Any:
    """The document's data, None when it holds nothing but blanks and comments."""
    root = _Parser(text).document()
    return root.data if root is not None else None


def with_member(text: str, path: Sequence[str], data: Any) -> str:
    """The text in which the member at `path` is `data`; objects on the way are made."""
    root = _Parser(text).document()
    if root is None:
        return text + _dumped(_nested(path, data), "  ", "") + "\n"
    holder, rest = _deepest(root, path)
    style = _Style(text, root)
    if not rest:
        member = _last(holder, path[-1])
        new = style.dumped(data, holder, member)
        return text[: member.value.start] + new + text[member.value.end :]
    return style.with_new_member(holder, rest[0], _nested(rest[1:], data))


def without_member(text: str, path: Sequence[str]) -> str:
    """The text without the member at `path`; itself when there is none."""
    root = _Parser(text).document()
    if root is None:
        return text
    holder, rest = _deepest(root, path)
    if rest:
        return text
    member = _last(holder, path[-1])
    shorter = _Style(text, root).without(holder, member)
    # A name that stands there twice would come back with its other value.
    return without_member(shorter, path)


def _nested(path: Sequence[str], data: Any) -> Any:
    for key in reversed(path):
        data = {key: data}
    return data


def _deepest(root: Value, path: Sequence[str]) -> tuple[Value, Sequence[str]]:
    """The object that holds the last part of `path` that is there, and what is missing."""
    holder = root
    for depth, key in enumerate(path):
        if not isinstance(holder.data, dict):
            where = ".".join(path[:depth]) or "the document"
            raise BrokenJson(f"{where} is {json.dumps(holder.data)[:40]}, not an object")
        if key not in holder.data:
            return holder, path[depth:]
        if depth < len(path) - 1:
            holder = _last(holder, key).value
    return holder, ()


def _last(holder: Value, key: str) -> Member:
    """Of members with one name the last one counts, as for every reader of JSON."""
    return next(member for member in reversed(holder.members) if member.key == key)


def _dumped(data: Any, unit: str, margin: str) -> str:
    return json.dumps(data, indent=unit, ensure_ascii=False).replace("\n", "\n" + margin)


class _Style:
    """Writes as the document is written: its indentation, its line ends, its commas."""

    def __init__(self, text: str, root: Value) -> None:
        self.text = text
        self.line_end = "\r\n" if "\r\n" in text else "\n"
        self.unit = self._margin(root.members[0].start) if root.members else ""
        self.unit = self.unit or "  "

    def dumped(self, data: Any, holder: Value, member: Member) -> str:
        if self._is_on_one_line(holder):
            return json.dumps(data, ensure_ascii=False)
        return self._block(data, self._margin(member.start))

    def with_new_member(self, holder: Value, key: str, data: Any) -> str:
        name = json.dumps(key, ensure_ascii=False)
        if not holder.members:
            return self._into_empty(holder, f"{name}: ", data)
        last = holder.members[-1]
        if self._is_on_one_line(holder):
            new = f"{name}: {json.dumps(data, ensure_ascii=False)}"
            at = last.value.end
            return f"{self.text[:at]}, {new}{self.text[at:]}"
        margin = self._margin(last.start)
        end = last.value.end if last.comma is None else last.comma + 1
        rest = self._end_of_line(end)
        comma_before, comma_after = (",", "") if last.comma is None else ("", ",")
        new = f"{self.line_end}{margin}{name}: {self._block(data, margin)}{comma_after}"
        return self.text[:end] + comma_before + self.text[end:rest] + new + self.text[rest:]

    def without(self, holder: Value, member: Member) -> str:
        at = next(i for i, other in enumerate(holder.members) if other is member)
        text, start = self.text, self._start_of_line(member.start)
        end = member.value.end if member.comma is None else member.comma + 1
        shorter = text[:start] + text[end:]
        if member.comma is None and at > 0:
            before = holder.members[at - 1].comma
            assert before is not None  # a member that another one follows has a comma
            shorter = shorter[:before] + shorter[before + 1 :]
        return shorter

    def _into_empty(self, holder: Value, name: str, data: Any) -> str:
        outer = self._margin(holder.start)
        margin = outer + self.unit
        inside = self.text[holder.start + 1 : holder.end - 1]
        if not inside.strip():
            inside = ""
        closing = "" if "\n" in inside else self.line_end + outer
        new = f"{self.line_end}{margin}{name}{self._block(data, margin)}"
        head, tail = self.text[: holder.start + 1], self.text[holder.end - 1 :]
        return head + new + inside + closing + tail

    def _block(self, data: Any, margin: str) -> str:
        return _dumped(data, self.unit, margin).replace("\n", self.line_end)

    def _is_on_one_line(self, holder: Value) -> bool:
        return "\n" not in self.text[holder.start : holder.members[0].start]

    def _margin(self, at: int) -> str:
        """The blanks with which the line of `at` begins."""
        line = self.text[self.text.rfind("\n", 0, at) + 1 :]
        return line[: len(line) - len(line.lstrip(" \t"))]

    def _start_of_line(self, at: int) -> int:
        """Where the blanks before `at` begin, with the line end before them."""
        before = self.text[:at].rstrip(" \t")
        return len(before.removesuffix("\n").removesuffix("\r"))

    def _end_of_line(self, at: int) -> int:
        """After a comment that follows on the same line and belongs to what is before it."""
        end = at
        for token in _tokens(self.text, at):
            if token.kind != "blank" or "\n" in token.text:
                break
            end = token.end
        return len(self.text[:end].rstrip("\r"))


class _Parser:
    """Reads a document into values that know their places."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = (token for token in _tokens(text) if token.kind != "blank")
        self.token = next(self.tokens, None)

    def document(self) -> Value | None:
        if self.token is None:
            return None
        root = self.value(0)
        if self.token is not None:
            raise self.error("there is something after the end")
        return root

    def value(self, depth: int) -> Value:
        token = self.take("a value")
        if depth > DEEPEST:
            raise self.error("it is nested too deeply")
        if token.text == "{":
            return self.members(Value({}, token.start), depth)
        if token.text == "[":
            return self.items(Value([], token.start), depth)
        if token.kind == "mark":
            raise _error(self.text, token.start, f"a value is missing before {token.text!r}")
        return Value(self.decoded(token), token.start, token.end)

    def members(self, found: Value, depth: int) -> Value:
        while not self.ends(found, "}"):
            name = self.take("a name")
            if name.kind != "string":
                raise _error(self.text, name.start, f"a name in quotes is missing: {name.text!r}")
            self.mark(":")
            member = Member(self.decoded(name), name.start, self.value(depth + 1))
            found.members.append(member)
            found.data[member.key] = member.value.data
            member.comma = self.comma("}")
        return found

    def items(self, found: Value, depth: int) -> Value:
        while not self.ends(found, "]"):
            found.data.append(self.value(depth + 1).data)
            self.comma("]")
        return found

    def ends(self, found: Value, mark: str) -> bool:
        if self.token is None or self.token.text != mark:
            return False
        found.end = self.token.end
        self.token = next(self.tokens, None)
        return True

    def comma(self, closing: str) -> int | None:
        if self.token is not None and self.token.text == closing:
            return None
        return self.mark(",").start

    def mark(self, text: str) -> Token:
        token = self.take(f"{text!r}")
        if token.text != text:
            raise _error(self.text, token.start, f"{text!r} is missing before {token.text[:20]!r}")
        return token

    def take(self, what: str) -> Token:
        token = self.token
        if token is None:
            raise self.error(f"it ends where {what} should be")
        self.token = next(self.tokens, None)
        return token

    def decoded(self, token: Token) -> Any:
        try:
            return json.loads(token.text)
        except ValueError:
            raise _error(self.text, token.start, f"{token.text[:20]!r} is no value") from None

    def error(self, why: str) -> BrokenJson:
        at = self.token.start if self.token is not None else len(self.text)
        return _error(self.text, at, why)


def _tokens(text: str, at: int = 0) -> Iterator[Token]:
    while at < len(text):
        found = TOKEN.match(text, at)
        if found is None:
            raise _error(text, at, f"{text[at : at + 12].split(chr(10))[0]!r} is not understood")
        yield Token(found.lastgroup or "", found.group(), at)
        at = found.end()


def _error(text: str, at: int, why: str) -> BrokenJson:
    line = text.count("\n", 0, at) + 1
    column = at - text.rfind("\n", 0, at)
    return BrokenJson(f"line {line}, column {column}: {why}")
