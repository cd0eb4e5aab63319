"""Reading JSON with comments and trailing commas into values that know their places."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
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


class Parser:
    """Reads a document into values that know their places."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = (token for token in tokens(text) if token.kind != "blank")
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


def tokens(text: str, at: int = 0) -> Iterator[Token]:
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
