"""Our kind of tool: strict about names, clear about errors, small in its schema."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from mcp.server.mcpserver.exceptions import UnexpectedToolError
from mcp.server.mcpserver.tools import Tool
from mcp.server.mcpserver.utilities.func_metadata import FuncMetadata
from mcp_types import ToolAnnotations
from pydantic import ValidationError

from videogen_mcp.errors import VideoGenError

from .arguments import ArgumentError, complaint, prepared
from .failures import argument_failure, call_failure
from .identifiers import misplaced
from .schemas import Schema, input_schema, output_schema, raw_schema

if TYPE_CHECKING:
    from mcp.server.mcpserver import Context

LONGEST_DESCRIPTION = 1000


@dataclass(frozen=True)
class ToolSpec:
    """A tool as it is written down: its function, whose docstring is its description, and group.

    The hints are the protocol's: whether it only reads, may destroy, may be repeated without
    effect, and reaches beyond the account.
    """

    fn: Callable[..., Any]
    title: str
    toolset: str
    reads_only: bool = False
    destroys: bool = False
    repeatable: bool = False
    open_world: bool = False

    @property
    def name(self) -> str:
        return self.fn.__name__

    def build(self) -> Tool:
        """The tool, made once per process."""
        return _built(self)


@cache
def _built(spec: ToolSpec) -> Tool:
    return StrictTool.from_spec(spec)


class StrictMetadata(FuncMetadata):
    """Leaves the arguments as `prepared` has made them."""

    def pre_parse_json(self, data: dict[str, Any]) -> dict[str, Any]:
        return data


class StrictTool(Tool):
    """A tool that refuses unknown arguments by name and reports every error as a result."""

    @classmethod
    def from_spec(cls, spec: ToolSpec) -> StrictTool:
        paragraphs = inspect.cleandoc(spec.fn.__doc__ or "").split("\n\n")
        description = "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
        if not 0 < len(description) <= LONGEST_DESCRIPTION:
            raise ValueError(f"the description of {spec.name} has {len(description)} characters")
        tool = cls.from_function(
            spec.fn,
            title=spec.title,
            description=description,
            annotations=ToolAnnotations(
                read_only_hint=spec.reads_only,
                destructive_hint=spec.destroys,
                idempotent_hint=spec.repeatable or spec.reads_only,
                open_world_hint=spec.open_world,
            ),
        )
        if not isinstance(tool, cls):
            raise TypeError(f"{spec.name} was built as {type(tool).__name__}")
        return tool._made_strict()

    def _made_strict(self) -> StrictTool:
        known = self.fn_metadata
        self.fn_metadata = StrictMetadata(
            arg_model=known.arg_model,
            output_model=known.output_model,
            output_schema=output_schema(known.output_model),
            wrap_output=known.wrap_output,
        )
        self.parameters = input_schema(self.raw_parameters)
        return self

    @cached_property
    def raw_parameters(self) -> Schema:
        """The schema of the arguments before it was made plain: it knows what may be null."""
        return raw_schema(self.fn_metadata.arg_model)

    async def run(
        self,
        arguments: dict[str, Any],
        context: Context[Any, Any],
        convert_result: bool = False,
    ) -> Any:
        try:
            ready = prepared(arguments, self.raw_parameters)
            self._check(ready)
        except ArgumentError as error:
            return argument_failure(self.name, error)
        try:
            return await super().run(ready, context, convert_result)
        except UnexpectedToolError as error:
            if isinstance(error.__cause__, ArgumentError):
                return argument_failure(self.name, error.__cause__)
            if isinstance(error.__cause__, VideoGenError):
                return call_failure(error.__cause__, ready)
            raise

    def _check(self, arguments: dict[str, Any]) -> None:
        """Raises `ArgumentError` for values that do not fit, ids of the wrong kind included."""
        lines = misplaced(arguments)
        try:
            self.fn_metadata.arg_model.model_validate(arguments)
        except ValidationError as error:
            lines = [*complaint(error).lines, *lines]
        if lines:
            raise ArgumentError(lines)
