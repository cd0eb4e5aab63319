"""Text from VideoGen's language model."""

from __future__ import annotations

from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.errors import VideoGenError
from videogen_mcp.wire import GenerateTextRequest, ModelQuality

from ..arguments import build
from ..caller import Caller
from ..failures import CHARGE_UNKNOWN, LOCAL_IS_FREE, failure
from ..results import Result, reply
from ..starting import may_be_accepted
from ..tool import ToolSpec


class Text(Result):
    text: str


async def generate_text(
    context: Context,
    prompt: Annotated[str, Field(description="What to write.", min_length=1)],
    system: Annotated[str | None, Field(description="How to write: role, tone, rules.")] = None,
    quality: Annotated[ModelQuality | None, Field(description="Of the model.")] = None,
    temperature: Annotated[
        float | None, Field(description="0: sober, 2: wild.", ge=0, le=2)
    ] = None,
    max_output_tokens: Annotated[
        int, Field(description="The longest answer.", ge=1, le=2000)
    ] = 512,
) -> Annotated[CallToolResult, Text]:
    """Let VideoGen's language model write a text, e.g. a script in the account's usual way.

    You can mostly write it better yourself. Costs credits on the hosted API; the local engine needs
    a text provider of the user's and says so.
    """
    caller = Caller.of(context)
    given = {"system": system, "quality": quality, "temperature": temperature}
    request = build(
        GenerateTextRequest,
        prompt=prompt,
        max_output_tokens=max_output_tokens,
        **{name: value for name, value in given.items() if value is not None},
    )
    try:
        written = await caller.upstream.call(lambda client: client.generate_text(request))
    except VideoGenError as error:
        return failure(error, charged=_charge(caller, error))
    return reply(Text(text=written.text))


def _charge(caller: Caller, error: VideoGenError) -> str:
    if caller.upstream.is_local:
        return LOCAL_IS_FREE
    # The text is written while the caller waits, so that a late failure may have cost something.
    if may_be_accepted(error) or (error.status or 0) >= 500:
        return CHARGE_UNKNOWN
    return "no: nothing was written"


TOOLS = (ToolSpec(generate_text, "Generate text", "text", open_world=True),)
