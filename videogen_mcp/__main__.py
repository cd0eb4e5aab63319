"""`python -m videogen_mcp` is `videogen-mcp`."""

from videogen_mcp.cli import main

main()
