"""Which tool does what an operation of the API does, and the API's messages in the tools' words."""

from __future__ import annotations

import re
from functools import cache

from .arguments import snake

OTHER_NAMES: dict[str, str] = {
    "list_workflow_runs": "list_runs",
    "get_workflow_run": "get_run",
    "cancel_workflow_run": "cancel_run",
    "list_tool_executions": "list_runs",
    "get_tool_execution_info": "get_run",
    "cancel_tool_execution": "cancel_run",
    "list_project_exports": "list_runs",
    "get_project_export": "get_run",
    "list_project_remix_actions": "list_runs",
    "create_timeline_interchange": "export_timeline",
    "get_timeline_interchange": "get_run",
    "get_files": "list_files",
    "create_file_upload": "upload_file",
    "create_file_url_import": "upload_file",
    "get_file_url_import": "get_run",
    "hydrate_file": "get_file",
    "enable_public_preview": "set_public_preview",
    "disable_public_preview": "set_public_preview",
    "get_assistant_message": "wait_for_run",
}
"""Operations whose tool is called otherwise than they are."""

QUOTED = re.compile(r"('[^']*'|\"[^\"]*\")")
CALLED = re.compile(r"\b(GET|POST|DELETE) (/v1/[\w/{}.-]*[\w}])")
PLACE = re.compile(r"^[A-Za-z0-9.]+(?=: )")


def tool_of(operation: str) -> str:
    """The name of the tool that reaches an operation of the route table."""
    return OTHER_NAMES.get(operation, operation)


def in_tool_words(message: str) -> str:
    """A message of the API for somebody who has tools and no routes.

    Routes become the tools that call them, fields are spelt as arguments; what is quoted stays.
    """
    message = CALLED.sub(_called, PLACE.sub(_place, message))
    parts = QUOTED.split(message)
    return "".join(part if QUOTED.fullmatch(part) else snake(part) for part in parts)


def _called(match: re.Match[str]) -> str:
    operation = _operation(match[1], match[2])
    return tool_of(operation) if operation is not None else match[0]


def _place(match: re.Match[str]) -> str:
    return re.sub(r"\.(\d+)(?=\.|$)", r"[\1]", match[0])


@cache
def _operation(method: str, path: str) -> str | None:
    from videogen_mcp.wire.routes import ROUTES

    for name, route in ROUTES.items():
        form = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(route.path))
        if route.method == method and re.fullmatch(form, path):
            return name
    return None
