"""The tools, one module per family."""

from __future__ import annotations

from . import (
    account,
    assistant,
    catalog,
    clips,
    entities,
    files,
    generate,
    preview,
    projects,
    runs,
    text,
    webhooks,
    workflows,
)

ALL_TOOLS = (
    *workflows.TOOLS,
    *clips.TOOLS,
    *generate.TOOLS,
    *projects.TOOLS,
    *runs.TOOLS,
    *files.TOOLS,
    *preview.TOOLS,
    *catalog.TOOLS,
    *entities.TOOLS,
    *account.TOOLS,
    *assistant.TOOLS,
    *text.TOOLS,
    *webhooks.TOOLS,
)
