"""The tools, one module per family."""

from __future__ import annotations

from . import catalog, files, projects, runs, workflows

ALL_TOOLS = (
    *workflows.TOOLS,
    *projects.TOOLS,
    *runs.TOOLS,
    *files.TOOLS,
    *catalog.TOOLS,
)
