"""What a person types: `videogen-mcp`. Commands import what they need when they run."""

from __future__ import annotations

import io
import sys

import click

STOPPED = 130
EXIT_CODES = """\b
Exit codes:
  0    done
  1    it failed; the reason and the fix are on standard error
  2    the command line was wrong
  130  stopped by Ctrl-C
"""


class Commands(click.Group):
    """Every foreseen failure is one line and a fix, never a traceback."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, context: click.Context) -> object:
        _write_any_letter()
        try:
            return super().invoke(context)
        except KeyboardInterrupt:
            click.echo("Stopped.", err=True)
            raise click.exceptions.Exit(STOPPED) from None
        except Exception as error:
            # Imported only now: what errors are made of takes long to load, and hosts wait.
            from videogen_mcp.errors import VideoGenError
            from videogen_mcp.server.settings import SettingsError

            if isinstance(error, VideoGenError | SettingsError):
                raise click.ClickException(str(error)) from error
            raise


def _write_any_letter() -> None:
    """Pipes carry UTF-8 whatever the system's old code page is; a terminal shows what it can."""
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper) or stream.encoding.lower() == "utf-8":
            continue
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8")


@click.group(cls=Commands, invoke_without_command=True, epilog=EXIT_CODES)
@click.version_option(package_name="videogen-mcp")
@click.pass_context
def main(context: click.Context) -> None:
    """Ask your assistant for a video; get an MP4.

    Without a command this serves MCP over standard input and output, as hosts start it. With
    VIDEOGEN_API_KEY it drives the hosted VideoGen API, without one the local engine.

    \b
    Examples:
      videogen-mcp install cursor
      videogen-mcp doctor
      videogen-mcp make script.txt -o video.mp4
      videogen-mcp make script.txt --aspect 9:16 --music "calm piano"
      videogen-mcp tool text-to-speech "Hello" --voice Clara -o hello.m4a
      videogen-mcp serve --transport http --port 8765
    """
    if context.invoked_subcommand is not None:
        return
    if sys.stdin.isatty():
        click.echo(context.get_help())
        return
    from .serving import serve

    context.invoke(serve)


def _add_commands() -> None:
    from .doctor import doctor
    from .engine import engine
    from .entities import entities
    from .install import install
    from .make import make
    from .runs import cancel, fetch, runs
    from .serving import serve, tools
    from .tool import tool
    from .voices import voices

    for command in (
        *(make, tool, voices, entities, runs, fetch, cancel),
        *(serve, tools, install, doctor, engine),
    ):
        main.add_command(command)


_add_commands()
