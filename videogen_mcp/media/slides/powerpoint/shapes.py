"""Drawing the shapes of a slide, a layout or a master, with whatever they inherit."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field, replace

from .boxes import Box, Space, box_of, inner_space
from .custom_geometry import custom
from .drawing import Drawing, attributes
from .fills import Outline, Sheet, fill_node, outline, shape_paint
from .frames import draw_frame
from .geometry import preset
from .media_parts import picture_of
from .outlines import Outlines, polygon
from .placeholders import Ancestry, placeholder
from .text_setting import draw_setting, fitted
from .text_styles import Cascade
from .xml import Node, child, children, descendants, is_on, local, number, points

logger = logging.getLogger(__name__)

DEEPEST = 12
"""Groups within groups."""


@dataclass(frozen=True)
class Scene:
    """Where shapes are drawn: the drawing, their sheet, their ancestors, and their group's space.

    `is_slide` is false for layouts and masters, whose placeholders are never shown.
    """

    drawing: Drawing
    sheet: Sheet
    ancestry: Ancestry = field(default_factory=Ancestry)
    space: Space = field(default_factory=Space)
    is_slide: bool = True
    depth: int = 0


def draw_tree(scene: Scene, tree: Node | None) -> None:
    """Draws all shapes of a tree, the lowest first."""
    for node in children(tree):
        if local(node) == "AlternateContent":
            draw_tree(scene, _readable(node))
            continue
        painter = _PAINTERS.get(local(node))
        if painter is None or _is_hidden(node):
            continue
        if not scene.is_slide and placeholder(node) is not None:
            continue
        _painted(scene, painter, node)


def _painted(scene: Scene, painter: Callable[[Scene, Node], None], node: Node) -> None:
    """Draws a shape; one whose description makes no sense is left out, and named."""
    drawn = len(scene.drawing.fragments)
    try:
        painter(scene, node)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        logger.warning("a %s could not be drawn: %r", local(node), error)
        del scene.drawing.fragments[drawn:]
        scene.drawing.leave_out("a shape whose description is broken")


def _readable(node: Node) -> Node | None:
    """Of alternatives the fallback, which old programs can draw; else the first choice."""
    fallback = child(node, "Fallback")
    if fallback is not None and len(fallback):
        return fallback
    return child(node, "Choice")


def _is_hidden(node: Node) -> bool:
    named = child(next(iter(children(node)), None), "cNvPr")
    return named is not None and is_on(named.get("hidden"))


def _box(scene: Scene, node: Node, properties: Node | None) -> Box | None:
    """A shape's own box, or the one that its placeholder inherits."""
    sources = [properties, *(child(near, "spPr") for near in scene.ancestry.chain(node))]
    for source in sources:
        found = box_of(child(source, "xfrm"))
        if found is not None:
            return scene.space.placed(found)
    return None


def _shape(scene: Scene, node: Node) -> None:
    properties, style = child(node, "spPr"), child(node, "style")
    box = _box(scene, node, properties)
    # Nobody is shown a placeholder that was never filled in.
    is_empty = placeholder(node) is not None and not _says_something(child(node, "txBody"))
    if box is None or (is_empty and fill_node(properties) is None):
        return
    inherited = [child(near, "spPr") for near in scene.ancestry.chain(node)]
    sources = [properties, *inherited]
    filled = next((item for item in sources if fill_node(item) is not None), properties)
    geometry = next((item for item in sources if _geometry(item) is not None), None)
    shape = _outlines(scene, geometry, box)
    fill = shape_paint(scene.drawing, scene.sheet, filled, style)
    lined = next((item for item in sources if child(item, "ln") is not None), None)
    line = outline(scene.drawing, scene.sheet, child(lined, "ln"), style)
    shadow = _shadow(scene, properties, style)
    effect = attributes(filter=shadow) if shadow and fill.value != "none" else ""
    scene.drawing.add(f'<g transform="{box.transform()}"{effect}>')
    if shape.filled:
        scene.drawing.add(f'<path d="{shape.filled}"{fill.as_fill()}{line.as_stroke()}/>')
    if shape.lines and line.is_visible:
        scene.drawing.add(f'<path d="{shape.lines}" fill="none"{line.as_stroke()}/>')
        scene.drawing.add(_heads(shape.lines, line))
    scene.drawing.add("</g>")
    _text(scene, node, box, shape, style)


def _geometry(properties: Node | None) -> Node | None:
    return next(iter(children(properties, "prstGeom", "custGeom")), None)


def _outlines(scene: Scene, properties: Node | None, box: Box) -> Outlines:
    node = _geometry(properties)
    if node is not None and local(node) == "custGeom":
        return custom(node, box.width, box.height)
    if node is not None:
        found = preset(node, box.width, box.height)
        if found is not None:
            return found
        scene.drawing.leave_out(
            f"the outline of a shape ({node.get('prst')}), drawn as a rectangle"
        )
    w, h = box.width, box.height
    return Outlines(polygon((0, 0), (w, 0), (w, h), (0, h)))


def _shadow(scene: Scene, properties: Node | None, style: Node | None) -> str | None:
    """The filter that casts a shape's outer shadow, its own or its style's."""
    effects, palette = child(properties, "effectLst"), scene.sheet.theme.palette
    reference = child(style, "effectRef")
    index = int(number(reference.get("idx"))) if reference is not None else 0
    styles = children(child(scene.sheet.theme.formats, "effectStyleLst"))
    if effects is None and 1 <= index <= len(styles):
        effects = child(styles[index - 1], "effectLst")
        palette = palette.styled(palette.within(reference))
    node = child(effects, "outerShdw")
    colour = palette.within(node)
    if node is None or colour is None:
        return None
    distance, angle = points(node.get("dist")), math.radians(number(node.get("dir")) / 60_000)
    drop = attributes(
        dx=distance * math.cos(angle),
        dy=distance * math.sin(angle),
        stdDeviation=max(points(node.get("blurRad")) / 2, 0.01),
        flood_color=colour.value,
        flood_opacity=colour.alpha,
    )
    area = 'x="-50%" y="-50%" width="200%" height="200%"'
    name = scene.drawing.define(
        "shadow", f'<filter id="{{id}}" {area}><feDropShadow{drop}/></filter>'
    )
    return f"url(#{name})"


def _heads(path: str, line: Outline) -> str:
    """Arrow heads at the ends of a line's path."""
    spots = _ends(path)
    if spots is None:
        return ""
    drawn = ""
    for kind, (tip, before) in zip(line.heads, spots, strict=True):
        if kind == "none":
            continue
        angle = math.degrees(math.atan2(tip[1] - before[1], tip[0] - before[0]))
        size = max(line.width * 3, 5.0)
        shape = polygon((size * 0.35, 0), (-size * 0.65, size / 2), (-size * 0.65, -size / 2))
        if kind == "oval":
            r = size / 2
            shape = f"M{-r} 0A{r} {r} 0 0 1 {r} 0A{r} {r} 0 0 1 {-r} 0Z"
        elif kind == "diamond":
            r = size / 2
            shape = polygon((r, 0), (0, r), (-r, 0), (0, -r))
        drawn += (
            f'<path d="{shape}" transform="translate({tip[0]:.2f} {tip[1]:.2f}) '
            f'rotate({angle:.2f})"{line.paint.as_fill()}/>'
        )
    return drawn


Spot = tuple[float, float]


def _ends(path: str) -> tuple[tuple[Spot, Spot], tuple[Spot, Spot]] | None:
    """The first and the last point of a path, each with its neighbour."""
    spots: list[Spot] = [(0.0, 0.0)]
    for letter, numbers in re.findall(r"([MLHVCQA])([^MLHVCQAZ]*)", path):
        values = [float(value) for value in re.findall(r"-?\d+\.?\d*", numbers)]
        if letter == "H":
            spots.append((values[0], spots[-1][1]))
        elif letter == "V":
            spots.append((spots[-1][0], values[0]))
        elif letter == "A":
            spots.append((values[5], values[6]))
        else:
            spots += list(zip(values[::2], values[1::2], strict=False))
    spots = spots[1:]
    if len(spots) < 2:
        return None
    return (spots[0], spots[1]), (spots[-1], spots[-2])


def _text(scene: Scene, node: Node, box: Box, shape: Outlines, style: Node | None) -> None:
    body = child(node, "txBody")
    if body is None or not _says_something(body):
        return
    chain = scene.ancestry.chain(node)
    bodies = [child(body, "bodyPr"), *(child(near, "txBody", "bodyPr") for near in chain)]

    def given(name: str) -> str | None:
        return next(
            (value for item in bodies if item is not None and (value := item.get(name))), None
        )

    cascade = _cascade(scene, node, body, style)
    left, top, right, bottom = _text_box(box, shape)
    left += points(given("lIns"), 7.2)
    right -= points(given("rIns"), 7.2)
    top += points(given("tIns"), 3.6)
    bottom -= points(given("bIns"), 3.6)
    middle = ((left + right) / 2, (top + bottom) / 2)
    turned = given("vert") or "horz"
    turn = {"vert": 90.0, "vert270": -90.0, "eaVert": 90.0}.get(turned, 0.0)
    width, height = right - left, bottom - top
    if turn:
        width, height = height, width
    wrap = given("wrap") != "none"
    body = _with_fit(body, bodies)
    setting = fitted(body, cascade, max(width, 1.0), height, wrap=wrap, page=scene.sheet.page)
    anchor = given("anchor") or "t"
    spare = height - setting.height
    down = {"ctr": spare / 2, "b": spare}.get(anchor, 0.0)
    # Text that is too high goes beyond both sides, but where it is anchored on top.
    flip = 180.0 if box.flips[1] else 0.0
    own = number(given("rot")) / 60_000
    transform = replace(box, turn=box.turn + flip).transform(flips=False)
    scene.drawing.add(
        f'<g transform="{transform} translate({middle[0]:.3f} {middle[1]:.3f}) '
        f'rotate({turn + own:.3f}) translate({-width / 2:.3f} {-height / 2:.3f})">'
    )
    draw_setting(scene.drawing, setting, 0.0, down, width)
    scene.drawing.add("</g>")


def _says_something(body: Node | None) -> bool:
    return any((text.text or "").strip() for text in descendants(body, "t"))


def _text_box(box: Box, shape: Outlines) -> tuple[float, float, float, float]:
    left, top, right, bottom = shape.text
    return left * box.width, top * box.height, right * box.width, bottom * box.height


def _with_fit(body: Node, bodies: list[Node | None]) -> Node:
    """The body with the fitting that it inherits, where it says nothing of its own."""
    kinds = ("normAutofit", "noAutofit", "spAutoFit")
    own = child(body, "bodyPr")
    if own is None or children(own, *kinds):
        return body
    for inherited in bodies[1:]:
        found = children(inherited, *kinds)
        if found:
            if local(found[0]) == "normAutofit":
                body = deepcopy(body)
                next(iter(children(body, "bodyPr"))).append(deepcopy(found[0]))
            return body
    return body


def _cascade(scene: Scene, node: Node, body: Node, style: Node | None) -> Cascade:
    theme = scene.sheet.theme
    reference = child(style, "fontRef")
    chain = scene.ancestry.chain(node)
    inherited = [child(near, "txBody", "lstStyle") for near in reversed(chain)]
    styles = [theme.default_text, scene.ancestry.text_style(node), *inherited]
    styles.append(child(body, "lstStyle"))
    font = {"major": "+mj-lt", "minor": "+mn-lt"}.get(
        reference.get("idx") or "" if reference is not None else ""
    )
    return Cascade(
        theme,
        [item for item in styles if item is not None],
        colour=theme.palette.within(reference),
        font=font,
    )


def _picture(scene: Scene, node: Node) -> None:
    properties = child(node, "spPr")
    box = _box(scene, node, properties)
    if box is None:
        return
    if next(descendants(node, "videoFile"), None) is not None:
        scene.drawing.leave_out("a video's movement and sound, of which its still is shown")
    elif next(descendants(node, "audioFile"), None) is not None:
        scene.drawing.leave_out("a sound that is played")
    picture = picture_of(scene.drawing, scene.sheet, child(node, "blipFill"), box.width)
    line = outline(scene.drawing, scene.sheet, child(properties, "ln"), child(node, "style"))
    shape = _outlines(scene, properties, box)
    fill = shape_paint(scene.drawing, scene.sheet, properties, None)
    scene.drawing.add(f'<g transform="{box.transform()}">')
    if fill.value != "none":
        scene.drawing.add(f'<path d="{shape.filled}"{fill.as_fill()}/>')
    if picture is not None:
        clip = scene.drawing.define(
            "clip", f'<clipPath id="{{id}}"><path d="{shape.filled}"/></clipPath>'
        )
        image = attributes(width=box.width, height=box.height, opacity=picture.alpha)
        scene.drawing.add(
            f'<g clip-path="url(#{clip})"><image href="{picture.href}"{image} '
            'preserveAspectRatio="none"/></g>'
        )
    if line.is_visible:
        scene.drawing.add(f'<path d="{shape.filled}" fill="none"{line.as_stroke()}/>')
    scene.drawing.add("</g>")


def _group(scene: Scene, node: Node) -> None:
    if scene.depth >= DEEPEST:
        scene.drawing.leave_out("groups that are nested too deeply")
        return
    properties = child(node, "grpSpPr")
    place = child(properties, "xfrm")
    own = box_of(place)
    if own is None or place is None:
        draw_tree(replace(scene, depth=scene.depth + 1), node)
        return
    box = scene.space.placed(own)
    space = inner_space(place, box)
    fill = fill_node(properties)
    sheet = scene.sheet
    if fill is not None and local(fill) != "grpFill":
        sheet = replace(sheet, group=fill)
    # Children are in the coordinates around the group, which then is turned as a whole.
    turned = f"{box.transform()} translate({-box.x:.3f} {-box.y:.3f})"
    scene.drawing.add(f'<g transform="{turned}">')
    draw_tree(replace(scene, sheet=sheet, space=space, depth=scene.depth + 1), node)
    scene.drawing.add("</g>")


def _frame(scene: Scene, node: Node) -> None:
    """A table, a chart, or whatever else another program draws."""
    box = box_of(child(node, "xfrm"))
    if box is None:
        box = next(
            (found for near in scene.ancestry.chain(node)
             if (found := box_of(child(near, "spPr", "xfrm")) or box_of(child(near, "xfrm")))),
            None,
        )  # fmt: skip
    if box is None:
        return
    tree = draw_frame(scene.drawing, scene.sheet, node, scene.space.placed(box))
    if tree is not None:
        # SmartArt keeps a drawing of itself, in coordinates of its own frame.
        inner = replace(scene.space.placed(box), turn=0.0)
        scene.drawing.add(f'<g transform="{inner.transform()}">')
        draw_tree(
            replace(scene, sheet=replace(scene.sheet, part=tree.part), space=Space(),
                    depth=scene.depth + 1),
            tree.root,
        )  # fmt: skip
        scene.drawing.add("</g>")


_PAINTERS: dict[str, Callable[[Scene, Node], None]] = {
    "sp": _shape,
    "cxnSp": _shape,
    "pic": _picture,
    "grpSp": _group,
    "graphicFrame": _frame,
}
