"""A tool's command: what is typed becomes a request, its results become files."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import anyio
import click

from videogen_mcp.wire import ToolRequest

from .. import media_arguments
from .catalog import TOOLS, ToolOfApi
from .options import Field, fields, names, option, too_many, values
from .running import Made, run_tool

METAVARS = {
    "prompt": "PROMPT",
    "tts_text": "TEXT",
    "audio_file_id": "AUDIO",
    "image_file_id": "IMAGE",
    "video_file_id": "VIDEO",
}


def command(name: str) -> click.Command:
    """The command of one tool."""
    tool = TOOLS[name]
    metavar = METAVARS[tool.main]
    main = click.Argument(
        [tool.main],
        metavar=f"[{metavar}]" if tool.is_main_optional else metavar,
        required=not tool.is_main_optional,
    )
    found = [field for field in fields(tool.request) if field.key != tool.main]
    options: list[click.Parameter] = [option(field) for field in found]
    output = click.Option(
        ["output", "-o", "--output"],
        type=click.Path(),
        help="The file or folder to write.  [default: here, named as the result]",
    )
    as_json = click.Option(["as_json", "--json"], is_flag=True, help="Print the result as JSON.")
    return click.Command(
        name,
        params=[main, output, as_json, *options],
        callback=lambda output, as_json, **given: _run(name, tool, output, as_json, given),
        help=_help(name, tool),
    )


def _help(name: str, tool: ToolOfApi) -> str:
    examples = "\n".join(f"  videogen-mcp tool {name} {example}" for example in tool.examples)
    return f"{tool.help}\n\n\b\nExamples:\n{examples}"


def _run(
    name: str, tool: ToolOfApi, output: str | None, as_json: bool, given: dict[str, Any]
) -> None:
    if given.get("tts_text") == "-":
        given["tts_text"] = _standard_input()
    _check(list(fields(tool.request)), given)
    body = values(tool.request, given)
    request = _request(tool, body)
    tell(anyio.run(run_tool, name.replace("-", "_"), request, place(output)), as_json=as_json)


def tell(made: Made, *, as_json: bool) -> None:
    """The results on standard output, what is weaker about them on standard error."""
    for note in made.notes:
        click.echo(f"Note: {note}", err=True)
    click.echo(_as_json(made) if as_json else "\n".join(str(path) for path in made.paths))


def _standard_input() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise click.ClickException("Standard input is not text in UTF-8.") from None


def _check(found: list[Field], given: dict[str, Any]) -> None:
    """Files that are not there and lists that are too long, before anything is started."""
    for field in found:
        value: Any = given.get(field.key)
        most = too_many(field, value)
        if most is not None:
            raise click.UsageError(f"{names(field)[-1]}: give at most {most}, not {len(value)}.")
        if field.names_files and value is not None:
            for named in value if isinstance(value, tuple) else (value,):
                media_arguments.check(named)


def _request(tool: ToolOfApi, body: dict[str, Any]) -> ToolRequest:
    from videogen_mcp.server.arguments import ArgumentError, build

    try:
        return build(tool.request, **body)
    except ArgumentError as error:
        raise click.UsageError(_as_typed(tool, "; ".join(error.lines))) from None


def _as_typed(tool: ToolOfApi, text: str) -> str:
    """A complaint with the names of options in place of the fields' names."""
    typed = {field.name: names(field)[-1] for field in fields(tool.request)}
    typed[tool.main] = METAVARS[tool.main]
    words = re.compile(r"\b(" + "|".join(sorted(typed, key=len, reverse=True)) + r")\b")
    return words.sub(lambda word: typed[word.group()], text)


def place(output: str | None) -> Path:
    """Where results go, checked now: a folder, or a file that need not be there yet."""
    from ..outputs import check_folder, writable

    path = Path(output or ".").expanduser()
    if path.is_dir() or (output or "").endswith(("/", "\\")):
        folder = path.absolute()
        check_folder(folder)
        return folder
    return writable(path)


def _as_json(made: Made) -> str:
    results = [
        {
            "path": str(path),
            "file_id": result.file_id,
            "type": result.type,
            "download_url": result.download_url,
            "duration_seconds": result.file.duration_seconds,
            "file_bytes": path.stat().st_size,
        }
        for path, result in zip(made.paths, made.execution.results, strict=True)
    ]
    return json.dumps(
        {
            "tool_execution_id": made.execution.tool_execution_id,
            "tool_type": made.execution.tool_type,
            "results": results,
            "degradations": made.execution.degradations,
        },
        ensure_ascii=False,
    )
