"""`videogen-mcp tool NAME`: the API's tools, each as a command."""

from __future__ import annotations

import difflib

import click

NAMES = (
    "generate-image",
    "generate-video-clip",
    "generate-motion-graphic",
    "generate-avatar",
    "text-to-speech",
    "generate-sound-effect",
    "generate-music",
    "vectorize-image",
    "remove-image-background",
    "upscale-image",
    "image-3d-effect",
    "remove-video-background",
    "upscale-video",
)


class ToolCommands(click.Group):
    """Builds a tool's command when it is asked for: the contract is not read at every start."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(NAMES)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        from .commands import command

        plain = name.lower().replace("_", "-")
        return command(plain) if plain in NAMES else None

    def resolve_command(
        self, context: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(context, args[0]) is None and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], NAMES, n=1)
            meant = f" Did you mean {near[0]}?" if near else ""
            context.fail(f"There is no tool {args[0]!r}.{meant} Known: {', '.join(NAMES)}.")
        return super().resolve_command(context, args)


@click.group(cls=ToolCommands)
def tool() -> None:
    """Make or change one image, clip, sound or voice-over.

    Files are given by path, http(s) URL or file id. Results are written where -o says, several as
    name-1, name-2 and so on; their paths go to standard output, all else to standard error.

    \b
    Examples:
      videogen-mcp tool text-to-speech "Hello!" --voice Clara -o hello.m4a
      videogen-mcp tool generate-image "a red boat at dawn" --aspect-ratio 9:16 -n 3
      videogen-mcp tool remove-image-background photo.jpg -o cut.png
      videogen-mcp tool generate-music "calm piano, slow" --json
    """
