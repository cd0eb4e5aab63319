"""Errors as the model reads them: what happened, whether it cost money, what to do next.

Everything is in the text, since some hosts show only that of an error.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from mcp_types import CallToolResult, TextContent

from videogen_mcp.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    NotFoundError,
    VideoGenError,
)

from .arguments import ArgumentError
from .identifiers import ids_in, thing_of
from .vocabulary import in_tool_words

NOTHING_CHARGED = "no: nothing was started"
LOCAL_IS_FREE = "no: the local engine costs nothing"
CHARGE_UNKNOWN = "unknown: credits may have been used"


def failure(
    error: VideoGenError,
    *,
    charged: str | None = None,
    next_step: str | None = None,
    **facts: Any,
) -> CallToolResult:
    """The error result of a condition; `facts` are ids that must not be lost."""
    from videogen_mcp.client.retry import is_transient

    requirement = error.requirement
    return error_result(
        code=code_of(error),
        message=in_tool_words(error.message),
        charged=charged,
        retryable=is_transient(error) and not error.may_have_started,
        requirement=requirement.model_dump() if requirement is not None else None,
        request_id=error.request_id,
        **facts,
        next_step=next_step or error.hint,
    )


def call_failure(error: VideoGenError, arguments: Mapping[str, Any]) -> CallToolResult:
    """The error result of a call that is no run: of a read, an upload, a change."""
    message = in_tool_words(error.message)
    return failure(
        error,
        charged=CHARGE_UNKNOWN if error.may_have_started else NOTHING_CHARGED,
        next_step=error.hint or _where_ids_are(error, message, arguments),
    )


def _where_ids_are(error: VideoGenError, message: str, arguments: Mapping[str, Any]) -> str | None:
    """Which tool shows the ids of what was not found."""
    if not isinstance(error, NotFoundError):
        return None
    things = (thing_of(place) for place, value in ids_in(arguments) if value in error.message)
    listers = (thing.lister for thing in things if thing is not None)
    lister = next(listers, None)
    return f"{lister} shows the ids." if lister and lister not in message else None


def argument_failure(tool: str, error: ArgumentError) -> CallToolResult:
    """The error result of arguments that cannot be used: a line for each."""
    lines = "\n".join(error.lines)
    text = f"{tool} was not called (code invalid_arguments; nothing was charged):\n{lines}"
    return CallToolResult(content=[TextContent(type="text", text=text)], is_error=True)


def error_result(**facts: Any) -> CallToolResult:
    """An error result of one compact JSON object; what is None is left out."""
    said = {name: value for name, value in facts.items() if value is not None}
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return CallToolResult(content=[TextContent(type="text", text=text)], is_error=True)


def code_of(error: VideoGenError) -> str:
    """A stable code: the API's own, else one made of the condition's name."""
    if error.code:
        return error.code
    if isinstance(error, ApiConnectionError):
        return "timeout" if isinstance(error, ApiTimeoutError) else "connection_failed"
    name = type(error).__name__.removesuffix("Error")
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
