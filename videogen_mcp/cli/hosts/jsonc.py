"""Changing one member of a JSON document and nothing else: comments, order and style stay.

Read are JSON and what editors allow beside it: `//` and `/* */` comments and trailing commas.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from .jsonc_syntax import BrokenJson, Member, Parser, Value, tokens

__all__ = ["BrokenJson", "read", "with_member", "without_member"]


def read(text: str) -> Any:
    """The document's data, None when it holds nothing but blanks and comments."""
    try:
        # Most files are plain JSON, and some hosts keep megabytes of history in theirs.
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        root = Parser(text).document()
        return root.data if root is not None else None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def with_member(text: str, path: Sequence[str], data: Any) -> str:
    """The text in which the member at `path` is `data`; objects on the way are made."""
    root = Parser(text).document()
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
    root = Parser(text).document()
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
        for token in tokens(self.text, at):
            if token.kind != "blank" or "\n" in token.text:
                break
            end = token.end
        return len(self.text[:end].rstrip("\r"))
