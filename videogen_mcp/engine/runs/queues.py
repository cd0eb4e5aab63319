"""Where accepted jobs wait."""

from __future__ import annotations

QUEUE = "jobs"

BACKGROUND_QUEUE = "background"
BACKGROUND_KINDS = frozenset({"file", "catalog"})
"""Kinds of jobs that nobody waits for: one at a time, beside the others."""
