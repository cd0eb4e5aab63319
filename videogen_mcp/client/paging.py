"""All items of a paged list, page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from videogen_mcp.errors import UnexpectedResponseError
from videogen_mcp.wire import Page

LARGEST_PAGE = 200


async def pages(
    method: Callable[..., Awaitable[Page]], *path_ids: str, **query: Any
) -> AsyncIterator[Any]:
    """Every item of a list, e.g. `pages(client.get_files, include_export_files=True)`.

    Pages are fetched as they are needed; a list that never ends is an error.
    """
    query = {"limit": LARGEST_PAGE, **query}
    seen: set[str] = set()
    while True:
        page = await method(*path_ids, **query)
        for item in items_of(page):
            yield item
        if not page.has_more:
            return
        cursor = page.next_cursor
        if cursor is None or cursor in seen:
            raise UnexpectedResponseError("The list says that it has more, but not where.")
        seen.add(cursor)
        query["cursor"] = cursor


def items_of(page: Page) -> list[Any]:
    """The items of a page, whatever the list calls them."""
    for name in type(page).model_fields:
        if isinstance(value := getattr(page, name), list):
            return value
    return []
