"""`videogen-mcp serve` and `videogen-mcp tools`."""

from __future__ import annotations

import difflib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from videogen_mcp.server.settings import ServerSettings
    from videogen_mcp.server.transports import Transport

BYTES_PER_TOKEN = 4.3
"""Of our tools' entries, by o200k."""


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

    \b
    Examples:
      videogen-mcp serve
      videogen-mcp serve --read-only
      videogen-mcp serve --transport http --port 8765 --toolsets create,runs
    """
    from videogen_mcp.server.transports import serve as serve_over

    serve_over(transport, host=host, port=port, settings=_settings(toolsets, tools, read_only))


@click.command()
@click.argument("name", required=False)
@click.option("--toolsets", help="Comma-separated groups of tools, or all.")
@click.option("--tools", help="Comma-separated tools, instead of groups.")
@click.option("--read-only", is_flag=True, help="Only tools that change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole tools/list.")
def tools(
    name: str | None, toolsets: str | None, tools: str | None, read_only: bool, as_json: bool
) -> None:
    """List the server's tools and what each costs in tokens.

    With NAME: that tool's description and its schemas. Tokens are estimated from the size of the
    entry in tools/list; tokenizers differ by a few percent.

    \b
    Examples:
      videogen-mcp tools
      videogen-mcp tools script_to_video
      videogen-mcp tools --toolsets all --json
    """
    import anyio

    from videogen_mcp.server.app import create_app

    if name is not None:
        toolsets = "all"
    listed = anyio.run(create_app(_settings(toolsets, tools, read_only)).list_tools)
    dumped = [tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in listed]
    if name is not None:
        dumped = [_named(name, dumped)]
    if as_json:
        click.echo(json.dumps(dumped, indent=2, ensure_ascii=False))
    elif name is not None:
        _describe(dumped[0])
    else:
        _list(dumped)


def _named(name: str, listed: list[dict[str, Any]]) -> dict[str, Any]:
    names = [tool["name"] for tool in listed]
    plain = name.replace("-", "_")
    if plain in names:
        return listed[names.index(plain)]
    near = difflib.get_close_matches(plain, names, n=1)
    meant = f" Did you mean {near[0]}?" if near else " `videogen-mcp tools` lists them."
    raise click.UsageError(f"There is no tool {name!r}.{meant}")


def _describe(tool: dict[str, Any]) -> None:
    click.echo(f"{tool['name']}: {tool['title']} (about {_tokens(tool)} tokens)\n")
    click.echo(tool["description"])
    for title, key in (("Arguments", "inputSchema"), ("Result", "outputSchema")):
        click.echo(f"\n{title}:\n{json.dumps(tool[key], indent=2, ensure_ascii=False)}")


def _list(listed: list[dict[str, Any]]) -> None:
    width = max(len(tool["name"]) for tool in listed)
    for tool in listed:
        costs = f"{_tokens(tool):>5}"
        click.echo(f"{tool['name']:<{width}}  {costs}  {summary(tool['description'])}")
    click.echo(f"{len(listed)} tools, about {_tokens(listed)} tokens of tools/list")


def _tokens(listed: Any) -> int:
    text = json.dumps(listed, ensure_ascii=False, separators=(",", ":"))
    return round(len(text.encode()) / BYTES_PER_TOKEN)


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
