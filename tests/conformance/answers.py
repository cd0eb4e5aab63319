"""What the tools, prompts and resources of the suites answer with."""

from __future__ import annotations

from typing import Any

from mcp_types import (
    AudioContent,
    CallToolResult,
    ContentBlock,
    CreateMessageRequest,
    CreateMessageRequestParams,
    ElicitRequest,
    ElicitRequestFormParams,
    EmbeddedResource,
    ImageContent,
    SamplingMessage,
    TextContent,
    TextResourceContents,
)
from pydantic import BaseModel, ConfigDict

PICTURE = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJg"
    "gg=="
)
"""A red pixel, as PNG."""
SOUND = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA="
"""A single sample of silence, as WAV."""


class Anything(BaseModel):
    """The structure of results that have none."""

    model_config = ConfigDict(extra="allow")


def said(*blocks: ContentBlock) -> CallToolResult:
    return CallToolResult(content=list(blocks), structured_content={})


def text(words: str) -> TextContent:
    return TextContent(type="text", text=words)


def picture() -> ImageContent:
    return ImageContent(type="image", data=PICTURE, mime_type="image/png")


def sound() -> AudioContent:
    return AudioContent(type="audio", data=SOUND, mime_type="audio/wav")


def embedded(uri: str, mime_type: str, words: str) -> EmbeddedResource:
    resource = TextResourceContents(uri=uri, mime_type=mime_type, text=words)
    return EmbeddedResource(type="resource", resource=resource)


def question(message: str, field: str, kind: str = "string") -> ElicitRequest:
    """Asks the user for one value."""
    schema = {"type": "object", "properties": {field: {"type": kind}}, "required": [field]}
    return ElicitRequest(params=ElicitRequestFormParams(message=message, requested_schema=schema))


def sampling(words: str) -> CreateMessageRequest:
    """Asks the client's model."""
    message = SamplingMessage(role="user", content=text(words))
    params = CreateMessageRequestParams(messages=[message], max_tokens=100)
    return CreateMessageRequest(params=params)


def answered(responses: Any, key: str, field: str) -> str:
    """The value that the user gave to a question."""
    content = getattr((responses or {}).get(key), "content", None) or {}
    return str(content.get(field))
