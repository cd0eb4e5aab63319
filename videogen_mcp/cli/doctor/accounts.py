"""What the user has configured beyond this machine: a text model, the hosted API."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import anyio

from .findings import Finding, better, broken, ok

KEY_SECONDS = 15


def text_model() -> Iterator[Finding]:
    from videogen_mcp.engine.settings import EngineSettings

    try:
        settings = EngineSettings.from_environment(Path())
    except ValueError:
        return  # told of by the data folder
    missing = [
        variable
        for variable, value in (
            ("VIDEOGEN_OPENAI_BASE_URL", settings.openai_base_url),
            ("VIDEOGEN_TEXT_MODEL", settings.text_model),
        )
        if not value
    ]
    if not missing:
        yield ok("Text model", f"{settings.text_model} at {settings.openai_base_url}")
    else:
        yield better(
            "Text model",
            "none: no text is written or translated, and the assistant knows common wishes only",
            f"Set {' and '.join(missing)} to an OpenAI-compatible endpoint and a model of it.",
        )


def hosted_key() -> Iterator[Finding]:
    from videogen_mcp.server.settings import ServerSettings, SettingsError

    try:
        settings = ServerSettings.from_env()
    except SettingsError:
        return
    if settings.api_key is None:
        yield ok("Hosted API", "not used: VIDEOGEN_API_KEY is not set, videos are made here")
    else:
        yield anyio.run(_of_key)


async def _of_key() -> Finding:
    from videogen_mcp.errors import AuthenticationError, VideoGenError

    from ..following import connect

    async with await connect() as client:
        try:
            with anyio.fail_after(KEY_SECONDS):
                me = await client.get_me()
        except AuthenticationError:
            fix = "Set VIDEOGEN_API_KEY to a valid key, or unset it to use the local engine."
            return broken("Hosted API", f"{client.base_url} refuses the key", fix)
        except (VideoGenError, TimeoutError) as error:
            says = f"{client.base_url} does not answer: {error or 'no answer in time'}"
            fix = "Check the network and VIDEOGEN_BASE_URL, or unset VIDEOGEN_API_KEY."
            return broken("Hosted API", says, fix)
    return ok("Hosted API", f"the key {me.api_key_nickname!r} works at {client.base_url}")
