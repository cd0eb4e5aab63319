"""Resources: what a host may attach to a conversation, said as the tool of that thing says it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, cast, get_args

from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ResourceError, ResourceNotFoundError
from mcp.server.mcpserver.resources import Resource, ResourceManager, ResourceTemplate, TextResource
from mcp.shared.uri_template import UriTemplate
from mcp_types import CallToolResult, TextContent

from videogen_mcp.errors import NotFoundError, VideoGenError

from .apps import apps
from .arguments import ArgumentError
from .guidance import TOPICS, document
from .snapshots import Kind

JSON = "application/json"
MARKDOWN = "text/markdown"
CATALOGUE_ENTRIES = 200

Read = Callable[..., Awaitable[str]]


@dataclass(frozen=True)
class Shown:
    """A family of resources: its address, what it is, and how one is read."""

    uri: str
    name: str
    title: str
    description: str
    read: Read
    mime_type: str = JSON


async def _run(context: Context, kind: str, id: str) -> str:
    from .tools.runs import get_run

    if kind not in get_args(Kind):
        raise ResourceNotFoundError(
            f"There is no kind of run {kind!r}: {', '.join(get_args(Kind))}"
        )
    return _text(await get_run(context, id, cast(Kind, kind)))


async def _file(context: Context, id: str) -> str:
    from .tools.files import get_file

    return _text(await get_file(context, id))


async def _project(context: Context, id: str) -> str:
    from .caller import Caller
    from .from_wire import project_of
    from .results import reply

    caller = Caller.of(context)
    project = await caller.upstream.call(lambda client: client.get_project(id))
    return _text(reply(project_of(project)))


async def _voices(context: Context) -> str:
    from .tools.catalog import list_tts_voices

    return _text(await list_tts_voices(context, limit=CATALOGUE_ENTRIES))


async def _languages(context: Context) -> str:
    from .tools.catalog import list_languages

    return _text(await list_languages(context))


async def _entities(context: Context) -> str:
    from .tools.entities import list_entities

    return _text(await list_entities(context, limit=CATALOGUE_ENTRIES))


async def _account(context: Context) -> str:
    from .tools.account import get_me

    return _text(await get_me(context))


async def _guidance(context: Context, topic: str) -> str:
    if topic not in TOPICS:
        raise ResourceNotFoundError(f"There is no guidance on {topic!r}: {', '.join(TOPICS)}")
    return document(topic)


FIXED = (
    Shown("videogen://voices", "voices", "Voices", "Every voice that can narrate.", _voices),
    Shown("videogen://languages", "languages", "Languages", "What can be spoken.", _languages),
    Shown("videogen://entities", "entities", "Entities", "Actors, brands, objects.", _entities),
    Shown("videogen://account", "account", "Account", "Whose account, which backend.", _account),
)
FAMILIES = (
    Shown(
        "videogen://runs/{kind}/{id}", "run", "Run", "A run: status, progress, fresh links.", _run
    ),
    Shown("videogen://files/{id}", "file", "File", "A file: facts and a fresh link.", _file),
    Shown("videogen://projects/{id}", "project", "Project", "A project's facts.", _project),
    Shown(
        "videogen://guidance/{topic}",
        "guidance",
        "Guidance",
        f"How to use VideoGen: {', '.join(TOPICS)}.",
        _guidance,
        MARKDOWN,
    ),
)


class Resources(ResourceManager):
    """Lists light tables; what is in a resource is fetched when it is read."""

    def list_resources(self) -> list[Resource]:
        fixed = [_resource(shown, shown.uri) for shown in FIXED]
        guides: list[Resource] = [
            TextResource(
                uri=f"videogen://guidance/{topic}",
                name=f"guidance-{topic}",
                title=title,
                description=title,
                mime_type=MARKDOWN,
                text="",
            )
            for topic, title in TOPICS.items()
        ]
        return [*fixed, *guides, *apps()]

    def list_templates(self) -> list[ResourceTemplate]:
        return [
            ResourceTemplate.from_function(
                shown.read,
                shown.uri,
                name=shown.name,
                title=shown.title,
                description=shown.description,
                mime_type=shown.mime_type,
            )
            for shown in FAMILIES
        ]

    async def get_resource(self, uri: Any, context: Context[Any, Any]) -> Resource:
        """The resource with its text. Raises `ResourceNotFoundError` for what is not there."""
        address = str(uri)
        for app in apps():
            if address == str(app.uri):
                return app
        for shown in (*FIXED, *FAMILIES):
            values = UriTemplate.parse(shown.uri).match(address)
            if values is None:
                continue
            try:
                return _resource(shown, address, await shown.read(context, **values))
            except NotFoundError as error:
                raise ResourceNotFoundError(f"{address}: {error.message}") from error
            except VideoGenError as error:
                raise ResourceError(f"{address}: {error.message}") from error
            except ArgumentError as error:
                raise ResourceError(f"{address}: {' '.join(error.lines)}") from error
        raise ResourceNotFoundError(f"Unknown resource: {address}")


def _resource(shown: Shown, uri: str, text: str = "") -> Resource:
    return TextResource(
        uri=uri,
        name=shown.name,
        title=shown.title,
        description=shown.description,
        mime_type=shown.mime_type,
        text=text,
    )


def _text(result: CallToolResult) -> str:
    """The JSON of a tool's result; that of a failed run tells why it failed."""
    return "\n".join(block.text for block in result.content if isinstance(block, TextContent))
