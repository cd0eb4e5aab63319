"""Options of a command from the fields of a request: types, ranges, defaults and choices."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, Union, get_args, get_origin

import click
from annotated_types import Ge, Le, MaxLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from videogen_mcp.wire import AspectRatio, PronunciationReplacement, ToolRequest

from ..ratio import Ratio
from .catalog import HELP, SHORT_NAMES


@dataclass(frozen=True)
class Field:
    """A field of a request, or of a small object within one: then `path` has two parts."""

    path: tuple[str, ...]
    info: FieldInfo

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def key(self) -> str:
        """How click calls its value."""
        return "__".join(self.path)

    @property
    def names_files(self) -> bool:
        return self.name.endswith(("file_id", "file_ids"))

    @property
    def names_entities(self) -> bool:
        return self.name.endswith(("entity_id", "entity_ids"))

    @property
    def kind(self) -> Any:
        """The type without its optional None and its annotations."""
        return _bare(self.info.annotation)

    @property
    def is_list(self) -> bool:
        return get_origin(self.kind) is list


def fields(request: type[BaseModel], path: tuple[str, ...] = ()) -> Iterator[Field]:
    """Every field that a person may set; objects are taken apart into theirs."""
    for name, info in request.model_fields.items():
        field = Field((*path, name), info)
        kind = field.kind
        if _is_model(kind) and kind is not AspectRatio:
            yield from fields(kind, field.path)
        else:
            yield field


def option(field: Field) -> click.Option:
    """The option for a field."""
    kind = field.kind
    shared: dict[str, Any] = {"help": HELP.get(field.name), "required": field.info.is_required()}
    if kind is bool:
        default = bool(field.info.default)
        (name,) = names(field)
        both = [f"{name}/--no-{name[2:]}"] if default else [name]
        return click.Option([field.key, *both], is_flag=True, default=default, **shared)
    shown = field.name == "num_results"
    return click.Option(
        [field.key, *names(field)],
        type=_type(field, get_args(kind)[0] if field.is_list else kind),
        multiple=field.is_list,
        default=field.info.default if shown else None,
        show_default=shown,
        metavar="FILE" if field.names_files else None,
        **shared,
    )


def values(request: type[ToolRequest], given: dict[str, Any]) -> dict[str, Any]:
    """The request's values from click's: only what was given, put together again."""
    body: dict[str, Any] = {}
    for field in fields(request):
        value = given.get(field.key)
        if value is None or value == () or value == field.info.default:
            continue
        holder = body if len(field.path) == 1 else body.setdefault(field.path[0], {})
        holder[field.name] = _plain(field, value)
    return body


def too_many(field: Field, value: Any) -> int | None:
    """The most values that a list takes, when there are more."""
    limits = [*field.info.metadata, *_metadata(field.info.annotation)]
    most = next((limit.max_length for limit in limits if isinstance(limit, MaxLen)), None)
    return most if most is not None and isinstance(value, tuple) and len(value) > most else None


def _plain(field: Field, value: Any) -> Any:
    if field.kind is AspectRatio:
        return {"width": value[0], "height": value[1]}
    return list(value) if isinstance(value, tuple) else value


def names(field: Field) -> tuple[str, ...]:
    """What the option of a field is called, the longest name last."""
    if field.name in SHORT_NAMES:
        return SHORT_NAMES[field.name]
    name = field.name.removesuffix("_ids").removesuffix("_id").removesuffix("_file")
    return ("--" + name.replace("_", "-"),)


def _type(field: Field, kind: Any) -> click.ParamType[Any]:
    if kind is AspectRatio:
        return Ratio()
    if kind is PronunciationReplacement:
        return Replacement()
    if get_origin(kind) is Literal:
        return click.Choice(get_args(kind), case_sensitive=False)
    if kind in (int, float):
        return _range(field, kind)
    if kind is str:
        return click.STRING
    raise TypeError(f"no option can be made of {field.name}: {kind}")


def _range(field: Field, kind: type) -> click.ParamType[Any]:
    limits = [*field.info.metadata, *_metadata(field.info.annotation)]
    low = next((limit.ge for limit in limits if isinstance(limit, Ge)), None)
    high = next((limit.le for limit in limits if isinstance(limit, Le)), None)
    return click.IntRange(low, high) if kind is int else click.FloatRange(low, high)  # type: ignore[arg-type]


class Replacement(click.ParamType[dict[str, str]]):
    """WRITTEN=SPOKEN."""

    name = "WRITTEN=SPOKEN"

    def convert(
        self, value: Any, param: click.Parameter | None, context: click.Context | None
    ) -> dict[str, str]:
        if isinstance(value, dict):
            return value
        original, equals, replacement = str(value).partition("=")
        if not (original and equals):
            self.fail(f'{value!r} is no pair; write it as "SQL=sequel"', param, context)
        return {"original": original, "replacement": replacement}


def _bare(kind: Any) -> Any:
    if get_origin(kind) in (Union, types.UnionType):
        (kind,) = (part for part in get_args(kind) if part is not type(None))
    return get_args(kind)[0] if hasattr(kind, "__metadata__") else kind


def _metadata(kind: Any) -> list[Any]:
    """The annotations of the parts of a type, where pydantic keeps a field's own constraints."""
    found: list[Any] = []
    for part in getattr(kind, "__metadata__", ()):
        found += getattr(part, "metadata", [part])
    if get_origin(kind) in (Union, types.UnionType):
        for part in get_args(kind):
            found += _metadata(part)
    return found


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
