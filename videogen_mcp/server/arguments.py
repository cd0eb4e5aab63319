"""Reading a call's arguments: forgiving in form, strict in names, clear in complaint."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from .schemas import REF, SHORT_FORMS, Schema, without_null

M = TypeVar("M", bound=BaseModel)

LONGEST_SHOWN_VALUE = 60
MOST_NAMES = 8

DEFAULT_AI_STYLE = (
    "Polished illustration with one unmistakable subject per picture: confident rounded shapes, "
    "smooth shading, plenty of room around it, a limited palette that suits the subject and one "
    "strong accent, in a friendly mood."
)


class ArgumentError(ValueError):
    """Arguments that cannot be used: one line for each, with field, value and fix."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def prepared(arguments: Mapping[str, Any], raw: Schema) -> dict[str, Any]:
    """The arguments as the tool's model takes them.

    Objects that came as JSON text are read, nulls that mean "left out" are left out, short forms
    (ratios, colours) are spelt out. Raises `ArgumentError` naming every unknown argument.
    """
    lines: list[str] = []
    result = _object(dict(arguments), raw, raw.get("$defs", {}), "", lines)
    if lines:
        raise ArgumentError(lines)
    return result


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant."""
    by_form = {_plain(name): name for name in known}
    close = difflib.get_close_matches(_plain(word), by_form, n=1, cutoff=0.6)
    return by_form[close[0]] if close else None


def build(model: type[M], **values: Any) -> M:
    """A request of the contract; what it refuses is an `ArgumentError`."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise complaint(error) from error


def complaint(error: ValidationError) -> ArgumentError:
    """A model's complaint as lines of field, value and fix."""
    return ArgumentError([_line(detail) for detail in error.errors(include_url=False)])


def snake(text: str) -> str:
    """Names as they are spelt here: startSeconds is start_seconds."""
    return re.sub(r"\b[a-z0-9]+(?:[A-Z]+[a-z0-9]+)+\b", _parted, text)


def _parted(match: re.Match[str]) -> str:
    return re.sub(r"([A-Z])", r"_\1", match[0]).lower()


# Unknown names, nulls, forms


def _value(value: Any, schema: Schema, defs: Schema, path: str, lines: list[str]) -> Any:
    node, _ = without_null(schema)
    name = node.get("$ref", "").removeprefix(REF)
    node = {**defs[name], **node} if name else node
    value = _read_json(value, node)
    if name in FORMS:
        value = FORMS[name](value)
    if isinstance(value, list) and "items" in node:
        return [
            _value(item, node["items"], defs, f"{path}[{index}]", lines)
            for index, item in enumerate(value)
        ]
    if not isinstance(value, dict):
        return value
    branches = node.get("anyOf") or node.get("oneOf")
    if branches:
        return _tagged(value, branches, defs, path, lines)
    return _object(value, node, defs, path, lines) if "properties" in node else value


def _object(
    value: dict[str, Any], schema: Schema, defs: Schema, path: str, lines: list[str]
) -> dict[str, Any]:
    properties, required = schema.get("properties", {}), schema.get("required", [])
    result: dict[str, Any] = {}
    for name, item in value.items():
        place = f"{path}.{name}" if path else name
        if name not in properties:
            lines.append(_unknown(place, name, properties))
        elif item is not None:
            result[name] = _value(item, properties[name], defs, place, lines)
        elif without_null(properties[name])[1] or name in required:
            result[name] = None
    return result


def _tagged(
    value: dict[str, Any], branches: list[Schema], defs: Schema, path: str, lines: list[str]
) -> dict[str, Any]:
    by_tag = {_tag(branch, defs): branch for branch in branches}
    tag = value.get("type")
    if tag in by_tag:
        chosen: dict[str, Any] = _value(value, by_tag[tag], defs, path, lines)
        return chosen
    guess = nearest(str(tag), by_tag)
    meant = f" Did you mean {guess}?" if guess else ""
    fix = meant or f" Use one of {', '.join(by_tag)}."
    lines.append(f"{path}.type: {_shown(tag)} is unknown.{fix}")
    return value


def _tag(branch: Schema, defs: Schema) -> str:
    schema = defs[branch["$ref"].removeprefix(REF)] if "$ref" in branch else branch
    return str(schema["properties"]["type"]["const"])


def _unknown(place: str, name: str, properties: Mapping[str, Any]) -> str:
    if not properties:
        return f"{place}: unknown argument; none is taken here."
    guess = nearest(name, properties)
    fix = f"did you mean {guess}?" if guess else f"use {_some(properties)}."
    return f"{place}: unknown argument; {fix}"


def _some(names: Iterable[str]) -> str:
    known = list(names)
    rest = " or others of its schema" if len(known) > MOST_NAMES else ""
    return f"{', '.join(known[:MOST_NAMES])}{rest}"


def _read_json(value: Any, node: Schema) -> Any:
    """Some models send objects and lists as JSON text."""
    wants = node.get("type")
    is_structure = wants in {"object", "array"} or "anyOf" in node or "oneOf" in node
    if not (isinstance(value, str) and is_structure and value.lstrip()[:1] in {"{", "["}):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def _ratio(value: Any) -> Any:
    match = re.fullmatch(r"\s*(\d{1,5})\s*[:x/]\s*(\d{1,5})\s*", value) if _is_text(value) else None
    return {"width": int(match[1]), "height": int(match[2])} if match else value


def _colour(value: Any) -> Any:
    match = re.fullmatch(r"#?([0-9a-fA-F]{6})", value.strip()) if _is_text(value) else None
    if match is None:
        return value
    red, green, blue = bytes.fromhex(match[1])
    return {"red": red, "green": green, "blue": blue}


def _style(value: Any) -> Any:
    """The API wants a described look; here a good one is assumed."""
    if not isinstance(value, dict) or value.get("type", "AI_IMAGE") != "AI_IMAGE":
        return value
    if value.get("ai_style") or value.get("entity_id"):
        return {"type": "AI_IMAGE", **value}
    return {**value, "type": "AI_IMAGE", "ai_style": DEFAULT_AI_STYLE}


FORMS: dict[str, Callable[[Any], Any]] = {
    "AspectRatio": _ratio,
    "WorkflowRgbColor": _colour,
    "WorkflowVisualStyle": _style,
}
"""Short forms that are accepted for the contract's objects, by model."""


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


# Complaints


def _line(detail: Mapping[str, Any]) -> str:
    place = _place(detail["loc"])
    if detail["type"] == "missing":
        return f"{place}: required, but missing."
    message = str(detail["msg"]).removeprefix("Value error, ").rstrip(".")
    if not detail["loc"]:
        return f"{snake(message)}."
    if detail["type"] == "model_type":
        form = SHORT_FORMS.get(detail["ctx"]["class_name"], "an object.")
        return f"{place}: {_shown(detail.get('input'))} is not valid: give {form}"
    value, expected = detail.get("input"), str(detail.get("ctx", {}).get("expected", ""))
    guess = nearest(str(value), re.findall(r"'([^']+)'", expected)) if expected else None
    meant = f" Did you mean {guess}?" if guess else ""
    return f"{place}: {_shown(value)} is not valid: {snake(message)}.{meant}"


def _place(loc: tuple[int | str, ...]) -> str:
    place = ""
    for part in loc:
        if isinstance(part, int):
            place += f"[{part}]"
        elif not part.isupper():  # a union's tag is not a place
            place += f".{snake(part)}" if place else snake(part)
    return place


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= LONGEST_SHOWN_VALUE else f"{text[:LONGEST_SHOWN_VALUE]}…"
