"""`videogen-mcp install`: our entry in a host's own settings."""

from __future__ import annotations

import json
import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from .host_options import HostName, Variable
from .hosts import Layout, claude_code, launcher
from .hosts.files import ChangedMeanwhile
from .hosts.links import install_link
from .plans import Plan, planned


@click.command()
@click.argument("host", type=HostName())
@click.option("--print", "only_print", is_flag=True, help="Show the entry and write nothing.")
@click.option("--remove", is_flag=True, help="Take our entry out again.")
@click.option(
    "--project",
    is_flag=False,
    flag_value=".",
    metavar="[FOLDER]",
    help="For this project only, where the host knows projects.  [default folder: .]",
)
@click.option("--name", default="videogen", show_default=True, help="What the host calls it.")
@click.option("--env", type=Variable(), multiple=True, help="A variable for the server.")
@click.option(
    "--api-key",
    is_flag=False,
    flag_value="",
    metavar="[KEY]",
    help="A VideoGen key, for the hosted API. Asked for when no KEY is given.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def install(
    host: str,
    only_print: bool,
    remove: bool,
    project: str | None,
    name: str,
    env: tuple[tuple[str, str], ...],
    api_key: str | None,
    as_json: bool,
) -> None:
    """Connect an assistant: write our entry into its settings.

    The entry is merged into the host's own file, after a copy of it. Everything else there stays
    as it is. Doing it again changes nothing.

    HOST is claude-code, claude-desktop, cursor, vscode, vscode-insiders, windsurf, codex, gemini,
    zed, opencode, lm-studio, cline or kiro.

    \b
    Examples:
      videogen-mcp install cursor
      videogen-mcp install vscode --project
      videogen-mcp install claude-desktop --api-key        (asks for the key)
      videogen-mcp install zed --env VIDEOGEN_HOME=/data/videos
      videogen-mcp install windsurf --print
      videogen-mcp install cursor --remove
    """
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,40}", name):
        raise click.BadParameter(
            "use up to 40 letters, digits, - and _: hosts build tool names from it",
            param_hint="--name",
        )
    folder = Path(project).expanduser().resolve() if project is not None else None
    plan = planned(host, name, launcher(_variables(env, api_key)), folder, remove=remove)
    for note in () if remove else _notes(plan):
        click.echo(f"Note: {note}", err=True)
    backup = None if only_print or not plan.changes else _carry_out(plan, remove=remove)
    if as_json:
        click.echo(json.dumps(_facts(plan, backup, written=not only_print), ensure_ascii=False))
    elif only_print and not remove:
        _show(plan)
    else:
        _tell(plan, backup, remove=remove, only_print=only_print)


def _variables(env: tuple[tuple[str, str], ...], api_key: str | None) -> dict[str, str]:
    given = dict(env)
    if api_key is not None:
        key = api_key or click.prompt("VideoGen API key", hide_input=True, err=True)
        given["VIDEOGEN_API_KEY"] = key.strip()
    return given


def _carry_out(plan: Plan, *, remove: bool) -> Path | None:
    """Makes the change and returns where the former file was copied to, if there was one."""
    try:
        through_claude = _command_of_claude(plan, remove=remove)
        if through_claude is None:
            return plan.file.replace(plan.before, plan.after)
        backup = plan.file.back_up()
        claude_code.run(through_claude, plan.project or Path.cwd())
        return backup
    except claude_code.CommandFailed as error:
        raise click.ClickException(
            f"`claude mcp` refused: {error}. Run by hand what `videogen-mcp install claude-code "
            "--print` shows."
        ) from None
    except ChangedMeanwhile:
        raise click.ClickException(
            f"{plan.host.title} wrote {plan.file.path} at the same time. Quit it, and try again."
        ) from None
    except OSError as error:
        raise click.ClickException(
            f"Cannot write {plan.file.path}: {error.strerror}. Nothing was changed; see --print."
        ) from None


def _command_of_claude(plan: Plan, *, remove: bool) -> list[str] | None:
    """Claude Code's own command for the change; None where its file is better changed by us.

    It can add and remove, but would lose what a person added to an entry that is there.
    """
    claude = _claude(plan)
    if claude is None:
        return None
    if remove:
        return [claude, *claude_code.removing(plan.server, plan.scope)]
    if plan.knows_us:
        return None
    return [claude, *claude_code.adding(plan.server, plan.entry, plan.scope)]


def _claude(plan: Plan) -> str | None:
    return claude_code.command() if plan.host_name == "claude-code" else None


def _show(plan: Plan) -> None:
    """The entry on standard output, and around it on standard error where it would go."""
    state = "would be changed" if plan.changes else "has it already"
    click.echo(f"{plan.file.path} {state}; this is the entry:", err=True)
    click.echo(plan.snippet, nl=False)
    link = install_link(plan.host_name, plan.server, plan.entry)
    if link is not None:
        click.echo(f"Or open this link:\n{link}", err=True)
    if plan.host_name == "claude-code":
        adding = shlex.join(claude_code.adding(plan.server, plan.entry, plan.scope))
        click.echo(f"Or run this:\nclaude {adding}", err=True)


def _tell(plan: Plan, backup: Path | None, *, remove: bool, only_print: bool) -> None:
    title, path = plan.host.title, plan.file.path
    if not plan.changes:
        state = "has no entry of that name" if remove else "is set up already"
        click.echo(f"{title} {state}: {path}")
        return
    if remove:
        done = "Would remove" if only_print else "Removed"
    else:
        done = "Changed" if plan.knows_us else "Added"
    click.echo(f"{done} {plan.server!r} {'from' if remove else 'in'} {title}: {path}")
    if backup is not None:
        click.echo(f"The former file is {backup}")
    if not remove:
        click.echo(plan.host.next_step)


def _notes(plan: Plan) -> Iterator[str]:
    """What a person may not expect of the entry."""
    title = plan.host.title
    is_here = plan.host.is_here(Layout.of_this_machine()) or _claude(plan) is not None
    if plan.project is None and not is_here:
        yield f"{title} was not found here; the entry waits for it."
    here = sorted(name for name in os.environ if name.startswith("VIDEOGEN_"))
    unseen = [name for name in here if name not in plan.after]
    if unseen:
        yield (
            f"{', '.join(unseen)} of this shell may not be seen by {title}; give what it needs "
            "with --env or --api-key."
        )
    if plan.project is not None and "VIDEOGEN_API_KEY" in plan.entry.env:
        yield "that file will hold your key; keep it out of version control."


def _facts(plan: Plan, backup: Path | None, *, written: bool) -> dict[str, Any]:
    link = install_link(plan.host_name, plan.server, plan.entry)
    return {
        "host": plan.host_name,
        "path": str(plan.file.path),
        "changed": plan.changes and written,
        "would_change": plan.changes,
        "backup": str(backup) if backup else None,
        "entry": {plan.host.key: {plan.server: plan.written}},
        "link": link,
    }
