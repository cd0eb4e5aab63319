"""What tool executions do: one file per tool that is made here."""

from .execution import TOOLS, execute_tool

__all__ = ["TOOLS", "execute_tool"]
