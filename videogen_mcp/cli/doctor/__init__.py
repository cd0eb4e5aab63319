"""`videogen-mcp doctor`: what works here, and what would improve it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict

import click

from .findings import Finding

GLYPHS = {"ok": ("ok", "green"), "better": ("better", "yellow"), "broken": ("BROKEN", "red")}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def doctor(context: click.Context, as_json: bool) -> None:
    """Say what works here and what would improve it.

    Every finding comes with its fix. Nothing is changed.

    The exit code is 1 when something is broken, and 0 when things only could be better.

    \b
    Examples:
      videogen-mcp doctor
      videogen-mcp doctor --json
    """
    found: list[Finding] = []
    for check in _checks():
        for finding in check():
            found.append(finding)
            if not as_json:
                _tell(finding)
    broken = sum(finding.state == "broken" for finding in found)
    better = sum(finding.state == "better" for finding in found)
    if as_json:
        findings = [asdict(finding) for finding in found]
        said = {"ok": not broken, "broken": broken, "better": better, "findings": findings}
        click.echo(json.dumps(said, indent=2, ensure_ascii=False))
    else:
        click.echo(_summary(broken, better))
    context.exit(1 if broken else 0)


def _checks() -> list[Callable[[], Iterable[Finding]]]:
    from .accounts import hosted_key, text_model
    from .connections import engine, hosts
    from .machine import data_folder, memory, python
    from .making import codecs, fonts, lettering, recogniser, voices

    return [
        python,
        data_folder,
        memory,
        codecs,
        voices,
        fonts,
        recogniser,
        lettering,
        text_model,
        hosted_key,
        engine,
        hosts,
    ]


def _tell(finding: Finding) -> None:
    glyph, colour = GLYPHS[finding.state]
    click.echo(f"{click.style(f'{glyph:<7}', fg=colour)} {finding.what}: {finding.says}")
    if finding.fix:
        click.echo(f"        Fix: {finding.fix}")


def _summary(broken: int, better: int) -> str:
    if broken:
        return f"\n{broken} broken: mend what is marked BROKEN first."
    if better:
        return f"\nEverything that is needed works; {better} could be better."
    return "\nEverything works."
