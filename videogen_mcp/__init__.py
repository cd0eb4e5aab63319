"""videogen-mcp: ask your assistant for a video; get an MP4."""
