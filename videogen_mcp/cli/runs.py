"""What was started: `videogen-mcp runs`, `videogen-mcp fetch` and `videogen-mcp cancel`."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import click

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient
    from videogen_mcp.wire import ExecutedTool, WorkflowRun

LISTED = "`videogen-mcp runs` lists what there is."


@click.command()
@click.option("-n", "--limit", type=click.IntRange(1, 200), default=20, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def runs(limit: int, as_json: bool) -> None:
    """List what was started and how far it is, newest first.

    \b
    Examples:
      videogen-mcp runs
      videogen-mcp runs -n 5 --json
    """
    found = anyio.run(_newest, limit)
    if as_json:
        click.echo(json.dumps([job.to_wire() for job in found], ensure_ascii=False))
        return
    for job in found:
        began = time.strftime("%Y-%m-%d %H:%M", time.localtime(job.created_at or 0))
        how = f"{job.progress_percentage:.0f} %" if job.status == "running" else job.status
        why = f"  {job.error.message}" if job.error is not None else ""
        click.echo(f"{began}  {_id(job)}  {_what(job):<24} {how}{why}")


@click.command()
@click.argument("run_id")
def cancel(run_id: str) -> None:
    """Stop a run for good. RUN_ID is that of a video or an asset, as `runs` lists it.

    \b
    Examples:
      videogen-mcp cancel vg_work_4ybTOzw3Zz0gU17HS72ljo
    """
    anyio.run(_cancel, run_id)
    click.echo(f"Cancelled {run_id}.")


@click.command()
@click.argument("run_id")
@click.option("-o", "--output", type=click.Path(), help="Where the result goes.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def fetch(run_id: str, output: str | None, as_json: bool) -> None:
    """Wait for a run and get its result. Ctrl-C cancels the run.

    \b
    Examples:
      videogen-mcp fetch vg_work_4ybTOzw3Zz0gU17HS72ljo -o video.mp4
    """
    anyio.run(_fetch, run_id, output, as_json)


async def _fetch(run_id: str, output: str | None, as_json: bool) -> None:
    from videogen_mcp.errors import NotFoundError

    from . import make
    from .following import connect
    from .tool import commands, running

    async with await connect() as client:
        try:
            await client.get_workflow_run(run_id)
        except NotFoundError:
            await _known_tool(client, run_id)
            made = await running.finished(client, run_id, commands.place(output))
            commands.tell(made, as_json=as_json)
            return
        place = make.checked_mp4(Path(output or f"{run_id}.mp4"))
        make.tell(await make.finished(client, run_id, place), place, as_json=as_json)


async def _known_tool(client: VideoGenClient, run_id: str) -> None:
    from videogen_mcp.errors import NotFoundError

    try:
        await client.get_tool_execution_info(run_id)
    except NotFoundError as error:
        error.hint = LISTED
        raise


async def _newest(limit: int) -> list[WorkflowRun | ExecutedTool]:
    from .following import connect

    async with await connect() as client:
        videos = await client.list_workflow_runs(limit=limit)
        assets = await client.list_tool_executions(limit=limit)
    found: list[WorkflowRun | ExecutedTool] = [*videos.workflow_runs, *assets.tool_executions]
    return sorted(found, key=lambda job: job.created_at or 0, reverse=True)[:limit]


async def _cancel(run_id: str) -> None:
    from videogen_mcp.errors import NotFoundError

    from .following import connect

    async with await connect() as client:
        try:
            await client.cancel_workflow_run(run_id)
        except NotFoundError:
            await _cancel_tool(client, run_id)


async def _cancel_tool(client: VideoGenClient, run_id: str) -> None:
    from videogen_mcp.errors import NotFoundError

    try:
        await client.cancel_tool_execution(run_id)
    except NotFoundError as error:
        error.hint = LISTED
        raise


def _id(job: WorkflowRun | ExecutedTool) -> str:
    told = getattr(job, "workflow_run_id", None) or getattr(job, "tool_execution_id", "")
    return str(told)


def _what(job: WorkflowRun | ExecutedTool) -> str:
    told = getattr(job, "workflow_type", None) or getattr(job, "tool_type", "")
    return str(told).lower().replace("_", "-")
