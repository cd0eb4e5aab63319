"""`videogen-mcp make`: a video from a script file, with a progress bar."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import click

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient
    from videogen_mcp.wire import ScriptToVideoRequest, WorkflowRun

TIERS = {"720p": "STANDARD", "1080p": "HIGH", "1440p": "FULL_HIGH", "2160p": "ULTRA_HIGH"}
TRANSITIONS = ["dynamic", "none", "fade", "rise", "pan", "pop", "wipe"]
POSITIONS = ["top-left", "top-center", "top-right", "bottom-left", "bottom-center", "bottom-right"]


@dataclass(frozen=True)
class Wishes:
    """What the command line asks for."""

    script: str
    output: Path
    style: str | None
    aspect: tuple[int, int]
    voice: str | None
    speed: float | None
    language: str | None
    pacing: str
    captions: bool
    music: str | None
    music_volume: float | None
    logo: Path | None
    logo_position: str
    b_roll: tuple[Path, ...]
    transitions: str | None
    quality: str
    notes: str | None


class Ratio(click.ParamType[tuple[int, int]]):
    """An aspect ratio as W:H."""

    name = "W:H"

    def convert(
        self, value: Any, param: click.Parameter | None, context: click.Context | None
    ) -> tuple[int, int]:
        if isinstance(value, tuple):
            return value
        width, _, height = str(value).partition(":")
        if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
            self.fail(f"{value!r} is no aspect ratio; write it as 16:9, 9:16, 1:1 or 4:5", param)
        return int(width), int(height)


@click.command()
@click.argument("script", type=click.Path(path_type=Path, allow_dash=True))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where the MP4 goes.")
@click.option("--style", help="The look, in words: “dark, neon, minimal”.")
@click.option("--aspect", type=Ratio(), default="16:9", show_default=True)
@click.option("--voice", help="A voice's name or id.")
@click.option("--speed", type=click.FloatRange(0.5, 2), help="Of the voice; 1 is its own.")
@click.option("--language", help="Of the script, e.g. de or pt-BR.  [default: recognised]")
@click.option(
    "--pacing",
    type=click.Choice(["fast", "medium", "slow"]),
    default="medium",
    show_default=True,
    help="How often the picture changes.",
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
    """Make a video from SCRIPT, a text file or - for standard input.

    \b
    Examples:
      videogen-mcp make script.txt
      videogen-mcp make script.txt -o short.mp4 --aspect 9:16 --music "upbeat"
      echo "Hello, world." | videogen-mcp make - -o hello.mp4
    """
    options["transitions"] = options["transitions"] and options["transitions"].upper()
    wishes = Wishes(_read(script), _checked(output or _beside(script)), **options)
    run = anyio.run(_make, wishes)
    for note in run.degradations:
        click.echo(f"Note: {note}", err=True)
    click.echo(_as_json(run, wishes.output) if as_json else str(wishes.output))


def _read(script: Path) -> str:
    """The script's text; raises click's errors, which name the file and the fix."""
    try:
        raw = sys.stdin.buffer.read() if str(script) == "-" else script.read_bytes()
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise click.ClickException(
            f"{script} is not text in UTF-8. Give a script as a text file; videos from slides "
            "(.pdf, .pptx) and from recordings are not made yet."
        ) from None
    except OSError as error:
        raise click.ClickException(f"Cannot read {script}: {error.strerror}.") from None


def _beside(script: Path) -> Path:
    return Path("video.mp4") if str(script) == "-" else Path(script.stem + ".mp4")


def _checked(output: Path) -> Path:
    """The absolute output path, refused now when it cannot be written later."""
    import tempfile

    path = output.expanduser().absolute()
    if path.suffix.lower() != ".mp4":
        raise click.ClickException(f"The output {output} must end in .mp4.")
    if path.is_dir():
        raise click.ClickException(f"The output {output} is a folder; name a file in it.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path.parent):
            return path
    except OSError as error:
        raise click.ClickException(
            f"Cannot write to {path.parent}: {error.strerror}. Choose another place with -o."
        ) from None


async def _make(wishes: Wishes) -> WorkflowRun:
    from videogen_mcp.errors import VideoGenError

    async with await _connect() as client:
        request = await _request(client, wishes)
        started = await client.script_to_video(request)
        run = await _follow(client, started.workflow_run_id)
        if run.status != "succeeded" or run.export_file_id is None:
            raise VideoGenError(_why(run))
        await client.download_file(run.export_file_id, wishes.output)
        return run


def _why(run: WorkflowRun) -> str:
    if run.error is not None:
        return run.error.message
    return f"The run {run.workflow_run_id} ended as {run.status}."


async def _connect() -> VideoGenClient:
    """A client of the hosted API when there is a key, else of the local engine."""
    from videogen_mcp.client import DEFAULT_BASE_URL, VideoGenClient
    from videogen_mcp.server.engine_process import find_or_start
    from videogen_mcp.server.settings import ServerSettings

    settings = ServerSettings.from_env()
    if settings.api_key:
        return VideoGenClient(settings.api_key, base_url=settings.base_url or DEFAULT_BASE_URL)
    engine = await find_or_start(settings.home_folder())
    return VideoGenClient(engine.token, base_url=engine.url, local_engine=True)


async def _request(client: VideoGenClient, wishes: Wishes) -> ScriptToVideoRequest:
    """The request, after the files that it names have been sent."""
    from videogen_mcp.server.arguments import DEFAULT_AI_STYLE
    from videogen_mcp.wire import ScriptToVideoRequest

    width, height = wishes.aspect
    pictures = [await client.upload_file(path, type="IMAGE") for path in wishes.b_roll]
    body = {
        "script": wishes.script,
        "aspect_ratio": {"width": width, "height": height},
        "visual_style": {"type": "AI_IMAGE", "ai_style": wishes.style or DEFAULT_AI_STYLE},
        "visual_pacing": wishes.pacing.upper(),
        "language": wishes.language,
        "voice_id": wishes.voice,
        "voice_speed": wishes.speed,
        "workflow_agent_context": wishes.notes,
        "featured_b_roll_file_ids": [picture.file_id for picture in pictures] or None,
        "remix_actions": await _actions(client, wishes) or None,
        "auto_export": True,
        "export_options": {"quality": TIERS[wishes.quality]},
    }
    given = {name: value for name, value in body.items() if value is not None}
    return ScriptToVideoRequest.from_wire(given)


async def _actions(client: VideoGenClient, wishes: Wishes) -> list[dict[str, Any]]:
    actions: list[dict[str, Any]] = []
    if wishes.captions:
        actions.append({"type": "ENABLE_CAPTIONS"})
    if wishes.music is not None:
        actions += await _music(client, wishes.music, wishes.music_volume)
    if wishes.logo is not None:
        logo = await client.upload_file(wishes.logo, type="IMAGE")
        position = wishes.logo_position.upper().replace("-", "_")
        actions.append({"type": "SET_LOGO", "file_id": logo.file_id, "position": position})
    if wishes.transitions is not None:
        scopes = dict.fromkeys(("section_transition", "asset_transition"), wishes.transitions)
        actions.append({"type": "ADD_TRANSITIONS", **scopes})
    return actions


async def _music(client: VideoGenClient, music: str, volume: float | None) -> list[dict[str, Any]]:
    """Music from a file, or composed from a description; then its volume."""
    level = {} if volume is None else {"volume": volume}
    path = Path(music)
    if path.suffix and await anyio.Path(path).is_file():
        file = await client.upload_file(path, type="AUDIO")
        return [{"type": "SET_BACKGROUND_MUSIC", "file_id": file.file_id, **level}]
    composed = {"type": "GENERATE_MUSIC", "prompt": music}
    return [composed, {"type": "SET_BACKGROUND_MUSIC", **level}] if level else [composed]


async def _follow(client: VideoGenClient, run_id: str) -> WorkflowRun:
    """Shows a run's progress until it is settled; Ctrl-C cancels the run."""
    from videogen_mcp.client import pauses, watch

    async def read() -> WorkflowRun:
        return await client.get_workflow_run(run_id, wait_seconds=20)

    shown: WorkflowRun | None = None
    # The local engine answers when there is news; a pause only bounds how often it may.
    pause = pauses(first=0.2, longest=0.2) if client.is_local else pauses()
    try:
        with _Progress() as progress:
            async for run in watch(read, next_pause=pause):
                shown = run
                progress.show(run)
    except BaseException:
        with anyio.CancelScope(shield=True), anyio.move_on_after(5):
            await client.cancel_workflow_run(run_id)
        raise
    assert shown is not None  # watching yields at least one reading
    return shown


class _Progress:
    """A bar that names the stage; on anything but a terminal, a line for each new stage."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        console = Console(stderr=True)
        self._is_live = console.is_terminal
        self._console = console
        self._bar = Progress(
            TextColumn("{task.description:<28}"),
            BarColumn(bar_width=40),
            TextColumn("{task.percentage:>3.0f} %"),
            TimeElapsedColumn(),
            console=console,
            disable=not self._is_live,
        )
        self._task = self._bar.add_task("Starting", total=100)
        self._stage = ""

    def __enter__(self) -> _Progress:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def show(self, run: WorkflowRun) -> None:
        stage = run.stage or run.status.capitalize()
        self._bar.update(self._task, completed=run.progress_percentage, description=stage)
        name = stage.rstrip("0123456789 of")
        if not self._is_live and name != self._stage:
            self._console.print(f"{run.progress_percentage:3.0f} % {stage}", highlight=False)
        self._stage = name


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
