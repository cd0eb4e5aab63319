"""The MCP face: tools, long-running calls and results over any VideoGen."""
