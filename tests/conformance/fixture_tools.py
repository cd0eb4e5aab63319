"""The tools that the suites call, built as ours are: the same class, the same checks."""

from __future__ import annotations

from typing import Annotated, Any

import anyio
from mcp.server.mcpserver import Context
from mcp.shared.exceptions import MCPError
from mcp_types import MISSING_REQUIRED_CLIENT_CAPABILITY, CallToolResult
from pydantic import BaseModel, Field

from .answers import Anything, embedded, picture, said, sound, text

Told = Annotated[CallToolResult, Anything]

STEP_SECONDS = 0.05
RECONNECT_SECONDS = 0.2
JSON_SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "$defs": {
        "address": {
            "$anchor": "addressDef",
            "type": "object",
            "properties": {"street": {"type": "string"}, "city": {"type": "string"}},
        }
    },
    "properties": {
        "name": {"type": "string"},
        "address": {"$ref": "#/$defs/address"},
        "contactMethod": {"type": "string", "enum": ["phone", "email"]},
        "phone": {"type": "string"},
        "email": {"type": "string"},
    },
    "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
    "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
    "then": {"required": ["phone"]},
    "else": {"required": ["email"]},
    "additionalProperties": False,
}
"""The keywords whose survival `json-schema-2020-12` looks for."""


def test_simple_text() -> Told:
    """Answers with text."""
    return said(text("This is a simple text response for testing."))


def test_image_content() -> Told:
    """Answers with a picture."""
    return said(picture())


def test_audio_content() -> Told:
    """Answers with sound."""
    return said(sound())


def test_embedded_resource() -> Told:
    """Answers with a resource."""
    words = "This is an embedded resource content."
    return said(embedded("test://embedded-resource", "text/plain", words))


def test_multiple_content_types() -> Told:
    """Answers with text, a picture and a resource."""
    resource = embedded(
        "test://mixed-content-resource", "application/json", '{"test": "data", "value": 123}'
    )
    return said(text("Multiple content types test:"), picture(), resource)


async def test_tool_with_logging(ctx: Context) -> Told:
    """Logs three times."""
    for message in ("Tool execution started", "Tool processing data", "Tool execution completed"):
        await ctx.info(message)
        await anyio.sleep(STEP_SECONDS)
    return said(text("Tool with logging executed successfully"))


async def test_tool_with_progress(ctx: Context) -> Told:
    """Reports progress three times and answers with the token."""
    for step in (0, 50, 100):
        await ctx.report_progress(step, 100, f"Completed step {step} of 100")
        await anyio.sleep(STEP_SECONDS)
    return said(text(str((ctx.request_context.meta or {}).get("progress_token"))))


def test_error_handling() -> Told:
    """Fails."""
    raise RuntimeError("This tool intentionally returns an error for testing")


async def test_sampling(prompt: str, ctx: Context) -> Told:
    """Asks the client's model while the call runs, as clients of the handshake era allow."""
    from mcp_types import SamplingMessage

    answer = await ctx.session.create_message(
        messages=[SamplingMessage(role="user", content=text(prompt))],
        max_tokens=100,
        related_request_id=ctx.request_id,
    )
    return said(text(f"LLM response: {getattr(answer.content, 'text', '')}"))


class Response(BaseModel):
    response: str = Field(description="User's response")


async def test_elicitation(message: str, ctx: Context) -> Told:
    """Asks the user while the call runs."""
    answer: Any = await ctx.elicit(message=message, schema=Response)
    return said(text(f"User response: action={answer.action}, content={_content(answer)}"))


class Defaults(BaseModel):
    name: str = Field(default="John Doe", description="User name")
    age: int = Field(default=30, description="User age")
    score: float = Field(default=95.5, description="User score")
    status: str = Field(
        default="active",
        description="User status",
        json_schema_extra={"enum": ["active", "inactive", "pending"]},
    )
    verified: bool = Field(default=True, description="Verification status")


async def test_elicitation_sep1034_defaults(ctx: Context) -> Told:
    """Asks for a value of every kind, each with a default."""
    answer: Any = await ctx.elicit(message="Please provide user information", schema=Defaults)
    return said(text(f"Elicitation result: action={answer.action}, content={_content(answer)}"))


def _titled(**titles: str) -> list[dict[str, str]]:
    return [{"const": name, "title": title} for name, title in titles.items()]


class Choices(BaseModel):
    untitledSingle: str = Field(json_schema_extra={"enum": ["active", "inactive", "pending"]})
    titledSingle: str = Field(
        json_schema_extra={"oneOf": _titled(low="Low", medium="Medium", high="High")}
    )
    untitledMulti: list[str] = Field(
        json_schema_extra={"items": {"type": "string", "enum": ["read", "write", "execute"]}}
    )
    titledMulti: list[str] = Field(
        json_schema_extra={"items": {"anyOf": _titled(feature="Feature", bug="Bug", docs="Docs")}}
    )
    legacyEnum: str = Field(
        json_schema_extra={
            "enum": ["small", "medium", "large"],
            "enumNames": ["Small Size", "Medium Size", "Large Size"],
        }
    )


async def test_elicitation_sep1330_enums(ctx: Context) -> Told:
    """Asks for choices in every spelling that schemas have for them."""
    answer: Any = await ctx.elicit(message="Please select values", schema=Choices)
    return said(text(f"Elicitation completed: action={answer.action}, content={_content(answer)}"))


def _content(answer: Any) -> str:
    return str(answer.data.model_dump_json()) if answer.action == "accept" else "{}"


def test_x_mcp_header(
    region: Annotated[str, Field(json_schema_extra={"x-mcp-header": "Region"})],
) -> Told:
    """Has an argument that travels as a header too."""
    return said(text(f"region={region}"))


def test_missing_capability(ctx: Context) -> Told:
    """Needs a client that declared sampling."""
    known = ctx.session.client_capabilities
    if known is None or known.sampling is None:
        raise MCPError(
            code=MISSING_REQUIRED_CLIENT_CAPABILITY,
            message="This tool requires the client 'sampling' capability",
            data={"requiredCapabilities": {"sampling": {}}},
        )
    return said(text("Client declared sampling capability; proceeding."))


async def test_reconnection(ctx: Context) -> Told:
    """Closes the stream of its own call, which the client then has to open again."""
    await ctx.info("Before disconnect")
    await ctx.close_sse_stream()
    await anyio.sleep(RECONNECT_SECONDS)
    await ctx.info("After reconnect")
    return said(text("Reconnection test completed"))


async def test_trigger_tool_change(ctx: Context) -> Told:
    """Announces a changed list of tools."""
    await ctx.notify_tools_changed()
    return said(text("tool list changed"))


async def test_trigger_prompt_change(ctx: Context) -> Told:
    """Announces a changed list of prompts."""
    await ctx.notify_prompts_changed()
    return said(text("prompt list changed"))


def json_schema_2020_12_tool() -> Told:
    """Publishes a schema with many keywords."""
    return said(text("json_schema_2020_12_tool"))


TOOLS = [
    test_simple_text,
    test_image_content,
    test_audio_content,
    test_embedded_resource,
    test_multiple_content_types,
    test_tool_with_logging,
    test_tool_with_progress,
    test_error_handling,
    test_sampling,
    test_elicitation,
    test_elicitation_sep1034_defaults,
    test_elicitation_sep1330_enums,
    test_x_mcp_header,
    test_missing_capability,
    test_reconnection,
    test_trigger_tool_change,
    test_trigger_prompt_change,
    json_schema_2020_12_tool,
]
