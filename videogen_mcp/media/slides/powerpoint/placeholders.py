"""What a placeholder inherits from the layout and the master of its slide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .xml import Node, child, descendants, local

_TITLES = ("title", "ctrTitle")
_BODIES = ("body", "subTitle", "obj", "tbl", "chart", "dgm", "media", "clipArt", "pic")


def placeholder(shape: Node) -> Node | None:
    """The `ph` of a shape, a picture or a frame, or None for what is no placeholder."""
    for item in shape:
        if local(item) in ("nvSpPr", "nvPicPr", "nvGraphicFramePr", "nvCxnSpPr"):
            return child(item, "nvPr", "ph")
    return None


@dataclass(frozen=True)
class Ancestry:
    """The shape trees that a slide's placeholders inherit from, and its master's text styles."""

    layout: Node | None = None
    master: Node | None = None
    text_styles: Node | None = None

    def chain(self, shape: Node) -> list[Node]:
        """The placeholders that a shape inherits from, the nearest first."""
        own = placeholder(shape)
        if own is None:
            return []
        found = []
        for tree in (self.layout, self.master):
            near = _match(tree, own, by_index=tree is self.layout)
            if near is not None:
                found.append(near)
                # The master is asked for what the layout's placeholder is.
                own = placeholder(near) if placeholder(near) is not None else own
        return found

    def text_style(self, shape: Node) -> Node | None:
        """The master's style for the kind of placeholder, or None for other shapes."""
        own = placeholder(shape)
        if own is None:
            return None
        kind = kind_of(own)
        for near in self.chain(shape):
            inherited = placeholder(near)
            if own.get("type") is None and inherited is not None:
                kind = kind_of(inherited)
                break
        name = "otherStyle"
        if kind in _TITLES:
            name = "titleStyle"
        elif kind in _BODIES:
            name = "bodyStyle"
        return child(self.text_styles, name)


def kind_of(holder: Node) -> str:
    return holder.get("type") or "obj"


def _match(tree: Node | None, wanted: Node, *, by_index: bool) -> Node | None:
    """The placeholder of a tree that another one stands for."""
    holders = list(_holders(tree))
    if by_index and wanted.get("idx") is not None:
        for shape, holder in holders:
            if holder.get("idx") == wanted.get("idx"):
                return shape
    kind = kind_of(wanted)
    alike = _TITLES if kind in _TITLES else _BODIES if kind in _BODIES else (kind,)
    exact = [shape for shape, holder in holders if kind_of(holder) == kind]
    loose = [shape for shape, holder in holders if kind_of(holder) in alike]
    return next(iter([*exact, *loose]), None)


def _holders(tree: Node | None) -> Iterator[tuple[Node, Node]]:
    for name in ("sp", "pic", "graphicFrame"):
        for shape in descendants(tree, name):
            holder = placeholder(shape)
            if holder is not None:
                yield shape, holder
