"""Finding things in the XML of a presentation, by local names: its parts mix namespaces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Node = Any
"""An element of lxml, which comes without types."""

POINT = 12700
"""English metric units in a point; all drawing is in points."""

LARGEST = 1e13
"""Numbers beyond it, and those that are none, stand for their defaults."""

RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def local(node: Node) -> str:
    """The name of an element without its namespace; "" for comments."""
    return node.tag.rsplit("}", 1)[-1] if isinstance(node.tag, str) else ""


def child(node: Node | None, *path: str) -> Node | None:
    """The first element down a path of names, or None."""
    for name in path:
        if node is None:
            return None
        node = next((item for item in node if local(item) == name), None)
    return node


def children(node: Node | None, *names: str) -> list[Node]:
    """The direct children of some names, or all elements where none is given."""
    if node is None:
        return []
    return [item for item in node if local(item) and (not names or local(item) in names)]


def descendants(node: Node | None, name: str) -> Iterator[Node]:
    """Every element of a name below a node."""
    for item in node.iter() if node is not None else ():
        if local(item) == name:
            yield item


def number(text: str | None, default: float = 0.0) -> float:
    """A number of the file, also "50%" as 50000; what is none is the default."""
    try:
        if text is None:
            return default
        value = float(text[:-1]) * 1000 if text.endswith("%") else float(text)
    except ValueError:
        return default
    return value if abs(value) <= LARGEST else default


def points(text: str | None, default: float = 0.0) -> float:
    """A length of the file in points; `default` is in points too."""
    return number(text, default * POINT) / POINT


def is_on(text: str | None) -> bool:
    return text in ("1", "true", "on")
