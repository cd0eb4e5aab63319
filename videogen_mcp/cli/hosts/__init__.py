"""The programs that start MCP servers, and the files in which they keep which ones."""

from .catalog import HOSTS, Host, Layout
from .entries import Entry, launcher

__all__ = ["HOSTS", "Entry", "Host", "Layout", "launcher"]
