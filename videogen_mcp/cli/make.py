"""`videogen-mcp make`: a video from a script, slides or a recording, with a progress bar."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import click

from .make_requests import RECORDINGS, SLIDES, TIERS, Wishes, start
from .ratio import Ratio
from .voices import told_of_voices

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient
    from videogen_mcp.wire import WorkflowRun

TRANSITIONS = ["dynamic", "none", "fade", "rise", "pan", "pop", "wipe"]
POSITIONS = ["top-left", "top-center", "top-right", "bottom-left", "bottom-center", "bottom-right"]
NOT_FOR_SLIDES = ("style", "pacing", "b_roll", "notes")
NOT_FOR_RECORDINGS = ("voice", "speed", "b_roll")


@click.command()
@click.argument("script", type=click.Path(path_type=Path, allow_dash=True))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where the MP4 goes.")
@click.option("--style", help="The look, in words: “dark, neon, minimal”.")
@click.option("--aspect", type=Ratio(), help="16:9, 9:16, 1:1, …  [default: 16:9]")
@click.option("--voice", help="A voice's name or id; `videogen-mcp voices` lists them.")
@click.option("--speed", type=click.FloatRange(0.5, 2), help="Of the voice; 1 is its own.")
@click.option("--language", help="Of the script, e.g. de or pt-BR.  [default: recognised]")
@click.option(
    "--pacing",
    type=click.Choice(["fast", "medium", "slow"]),
    help="How often the picture changes.  [default: medium]",
)
@click.option("--captions/--no-captions", default=True, show_default=True)
@click.option("--music", help="An audio file, or a description: “calm piano”.")
@click.option("--music-volume", type=click.FloatRange(0, 1))
@click.option("--logo", type=click.Path(path_type=Path), help="An image for a corner.")
@click.option(
    "--logo-position", type=click.Choice(POSITIONS), default="top-right", show_default=True
)
@click.option(
    "--b-roll",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Your own pictures, used first.",
)
@click.option(
    "--transitions", type=click.Choice(TRANSITIONS), help="Between sections and pictures."
)
@click.option("--quality", type=click.Choice(list(TIERS)), default="1080p", show_default=True)
@click.option("--notes", help="Notes for the production, never spoken.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def make(script: Path, output: Path | None, as_json: bool, **options: Any) -> None:
    """Make a video from a script, slides or a recording.

    SCRIPT is a text file, - for standard input, slides or a recording. Slides are a .pdf or
    .pptx file, whose notes are spoken; a recording is an audio file, to which pictures and
    captions are made.

    \b
    Examples:
      videogen-mcp make script.txt
      videogen-mcp make script.txt -o short.mp4 --aspect 9:16 --music "upbeat"
      videogen-mcp make lecture.pptx --voice Clara
      videogen-mcp make podcast.mp3 --aspect 1:1
      echo "Hello, world." | videogen-mcp make - -o hello.mp4
    """
    options["transitions"] = options["transitions"] and options["transitions"].upper()
    text, media = _read(script)
    _refuse_idle_options(media, options)
    wishes = Wishes(text, media, checked_mp4(output or _beside(script)), **options)
    tell(anyio.run(_make, wishes), wishes.output, as_json=as_json)


def _read(script: Path) -> tuple[str | None, Path | None]:
    """The script's text, or the file to send; raises click's errors, which name the fix."""
    suffix = script.suffix.lower()
    try:
        if suffix in SLIDES | RECORDINGS and str(script) != "-":
            with script.open("rb"):
                return None, script
        raw = sys.stdin.buffer.read() if str(script) == "-" else script.read_bytes()
        return raw.decode("utf-8-sig"), None
    except UnicodeDecodeError:
        raise click.ClickException(
            f"{script} is not text in UTF-8. Give a script as a text file, slides as .pdf or "
            f".pptx, or a recording as one of {', '.join(sorted(RECORDINGS))}."
        ) from None
    except OSError as error:
        raise click.ClickException(f"Cannot read {script}: {error.strerror}.") from None


def _refuse_idle_options(media: Path | None, options: dict[str, Any]) -> None:
    """Options that the input leaves without effect are mistakes."""
    if media is None:
        return
    of_slides = media.suffix.lower() in SLIDES
    what = "slides" if of_slides else "a recording"
    for name in NOT_FOR_SLIDES if of_slides else NOT_FOR_RECORDINGS:
        if options[name]:
            option = "--" + name.replace("_", "-")
            raise click.UsageError(f"{option} has no effect on a video of {what}; leave it out.")


def _beside(script: Path) -> Path:
    return Path("video.mp4") if str(script) == "-" else Path(script.stem + ".mp4")


def checked_mp4(output: Path) -> Path:
    """The absolute output path, refused now when it cannot be written later."""
    from .outputs import writable

    if output.suffix.lower() != ".mp4":
        raise click.ClickException(f"The output {output} must end in .mp4.")
    return writable(output)


async def _make(wishes: Wishes) -> WorkflowRun:
    from .following import connect

    async with await connect() as client:
        with told_of_voices(wishes.voice):
            started = await start(client, wishes)
        return await finished(client, started.workflow_run_id, wishes.output)


async def finished(client: VideoGenClient, run_id: str, output: Path) -> WorkflowRun:
    """The run, once it has succeeded and its video was written to `output`."""
    from videogen_mcp.errors import DownloadError

    from .following import LONG_POLL_SECONDS, come_back, follow

    run = await follow(
        client,
        run_id,
        lambda: client.get_workflow_run(run_id, wait_seconds=LONG_POLL_SECONDS),
        lambda: client.cancel_workflow_run(run_id),
    )
    if run.export_file_id is None:
        raise DownloadError(
            f"The run {run_id} has made a project and no video.", hint=f"See {run.project_url}."
        )
    try:
        await client.download_file(run.export_file_id, output)
    except DownloadError as error:
        error.hint = error.hint or come_back(run_id)
        raise
    return run


def tell(run: WorkflowRun, output: Path, *, as_json: bool) -> None:
    """The result on standard output, what is weaker about it on standard error."""
    for note in run.degradations:
        click.echo(f"Note: {note}", err=True)
    click.echo(_as_json(run, output) if as_json else str(output))


def _as_json(run: WorkflowRun, output: Path) -> str:
    return json.dumps(
        {
            "path": str(output),
            "workflow_run_id": run.workflow_run_id,
            "project_id": run.project_id,
            "export_file_id": run.export_file_id,
            "download_url": run.download_url,
            "duration_seconds": run.duration_seconds,
            "file_bytes": output.stat().st_size,
            "degradations": run.degradations,
        },
        ensure_ascii=False,
    )
