"""The extension io.modelcontextprotocol/tasks: long calls that clients look after by themselves."""

from .extension import IDENTIFIER, Tasks

__all__ = ["IDENTIFIER", "Tasks"]
