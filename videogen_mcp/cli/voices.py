"""`videogen-mcp voices`: who can narrate."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyio
import click

if TYPE_CHECKING:
    from videogen_mcp.wire import TtsVoice


@click.command()
@click.argument("query", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def voices(query: str | None, as_json: bool) -> None:
    """List the voices that can narrate.

    With QUERY only those that it describes.

    \b
    Examples:
      videogen-mcp voices
      videogen-mcp voices german
    """
    found = anyio.run(_listed, query)
    if as_json:
        click.echo(json.dumps([voice.to_wire() for voice in found], ensure_ascii=False))
        return
    width = max((len(voice.display_name) for voice in found), default=0)
    for voice in found:
        about = voice.description or voice.accent or ""
        gender = voice.display_gender.lower()
        click.echo(f"{voice.display_name:<{width}}  {voice.language_code:<6} {gender:<8} {about}")
    if not found:
        raise click.ClickException(f"No voice fits {query!r}. Leave it out to see all.")


async def _listed(query: str | None) -> list[TtsVoice]:
    from .following import connect

    async with await connect() as client:
        return [voice async for voice in client.pages(client.list_tts_voices, query=query)]


@contextmanager
def told_of_voices(wanted: str | None) -> Iterator[None]:
    """Adds to the refusal of a start that names a voice where to find the voices."""
    from videogen_mcp.errors import BadRequestError, NotFoundError

    try:
        yield
    except (BadRequestError, NotFoundError) as error:
        if wanted is not None and "voice" in error.message.lower():
            error.hint = "`videogen-mcp voices` lists all."
        raise
