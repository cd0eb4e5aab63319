"""`videogen-mcp serve` and `videogen-mcp tools`."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from videogen_mcp.server.settings import ServerSettings
    from videogen_mcp.server.transports import Transport


@click.command()
@click.option(
    "--transport",
    type=click.Choice(["stdio", "http", "sse"]),
    default="stdio",
    show_default=True,
    help="stdio for hosts that start it, http (Streamable HTTP at /mcp) or sse to be reached.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option("--port", default=8765, show_default=True, type=click.IntRange(0, 65535))
@click.option("--toolsets", help="Comma-separated groups of tools to offer.")
@click.option("--tools", help="Comma-separated tools to offer, instead of groups.")
@click.option("--read-only", is_flag=True, help="Offer only tools that change nothing.")
def serve(
    transport: Transport,
    host: str,
    port: int,
    toolsets: str | None,
    tools: str | None,
    read_only: bool,
) -> None:
    """Serve MCP. Each option has a twin in the environment: VIDEOGEN_MCP_TOOLSETS and so on.

    Over HTTP, /health tells that the server lives and /metrics what it has done. To be reached from
    other machines it needs VIDEOGEN_MCP_AUTH=bearer or a VIDEOGEN_MCP_TOKEN.
    """
    from videogen_mcp.server.transports import serve as serve_over

    serve_over(transport, host=host, port=port, settings=_settings(toolsets, tools, read_only))


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the whole tools/list.")
def tools(as_json: bool) -> None:
    """List the tools that the server offers with the present settings."""
    import anyio

    from videogen_mcp.server.app import create_app

    listed = anyio.run(create_app(_settings(None, None, False)).list_tools)
    if as_json:
        dumped = [tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in listed]
        click.echo(json.dumps(dumped, indent=2, ensure_ascii=False))
        return
    width = max(len(tool.name) for tool in listed)
    for tool in listed:
        click.echo(f"{tool.name:<{width}}  {summary(tool.description or '')}")


def summary(description: str) -> str:
    """The first sentence or paragraph of a tool's description, on one line."""
    return " ".join(description.partition("\n\n")[0].split())


def _settings(toolsets: str | None, tools: str | None, read_only: bool) -> ServerSettings:
    """The environment's settings with those of the command line over them."""
    from videogen_mcp.server.settings import ServerSettings

    settings = ServerSettings.from_env()
    return replace(
        settings,
        toolsets=_names(toolsets) if toolsets is not None else settings.toolsets,
        tools=_names(tools) if tools is not None else settings.tools,
        read_only=read_only or settings.read_only,
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
