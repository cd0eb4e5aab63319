"""`videogen-mcp engine`: the local engine, which otherwise starts and leaves by itself."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import click

home_option = click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    help="The engine's data folder.  [default: VIDEOGEN_HOME or the platform's]",
)


def _home(given: Path | None) -> Path:
    from videogen_mcp.server.settings import ServerSettings

    return (given or ServerSettings.from_env().home_folder()).expanduser().resolve()


@click.group()
def engine() -> None:
    """Start, watch or stop the local engine.

    \b
    Examples:
      videogen-mcp engine status
      videogen-mcp engine stop
    """


@engine.command()
@home_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def start(home: Path | None, as_json: bool) -> None:
    """Start the engine in the background, unless it runs, and print its address.

    \b
    Examples:
      videogen-mcp engine start
    """
    import anyio

    from videogen_mcp.server.engine_process import find_or_start

    found = anyio.run(find_or_start, _home(home))
    facts = {"url": found.url, "pid": found.pid, "version": found.version}
    click.echo(json.dumps(facts) if as_json else found.url)


@engine.command(context_settings={"ignore_unknown_options": True})
@home_option
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def serve(home: Path | None, options: tuple[str, ...]) -> None:
    """Run the engine in the foreground. OPTIONS are passed on to it.

    \b
    Examples:
      videogen-mcp engine serve --port 8642 --api-key my-key
    """
    command = [sys.executable, "-m", "videogen_mcp.engine", "serve", "--home", str(_home(home))]
    os.execv(sys.executable, [*command, *options])


@engine.command()
@home_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def status(home: Path | None, as_json: bool) -> None:
    """Say whether the engine runs, where, and since which version.

    \b
    Examples:
      videogen-mcp engine status
      videogen-mcp engine status --json
    """
    from videogen_mcp.server.engine_process import find

    place = _home(home)
    found = find(place)
    if as_json:
        facts = {"url": found.url, "pid": found.pid, "version": found.version} if found else {}
        click.echo(json.dumps({"running": found is not None, "home": str(place), **facts}))
    elif found:
        click.echo(f"Engine {found.version} runs at {found.url} (pid {found.pid}), data in {place}")
    else:
        click.echo(f"No engine runs; data in {place}")


@engine.command()
@home_option
def stop(home: Path | None) -> None:
    """Stop the engine. Runs that are under way go on when it starts again.

    \b
    Examples:
      videogen-mcp engine stop
    """
    from videogen_mcp.server.engine_process import find, stop_engine

    place = _home(home)
    found = find(place)
    if found is None:
        click.echo("No engine runs.")
        return
    stop_engine(place, found)
    click.echo("Stopped.")
