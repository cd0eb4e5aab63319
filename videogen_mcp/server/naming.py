"""Ids that somebody got slightly wrong: what they probably meant."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from videogen_mcp.errors import NotFoundError, VideoGenError

from .arguments import nearest
from .logs import logger

T = TypeVar("T")


async def with_guess(
    act: Awaitable[T], wanted: str, known: Callable[[], Awaitable[Mapping[str, str]]], lister: str
) -> T:
    """The result of `act`; a 404 is told with the nearest of the `known` ids and their names."""
    try:
        return await act
    except NotFoundError as error:
        error.hint = await _hint(wanted, known, lister)
        raise


async def _hint(wanted: str, known: Callable[[], Awaitable[Mapping[str, str]]], lister: str) -> str:
    try:
        names = await known()
    except VideoGenError as error:
        logger.info("What is known could not be listed: %s", error.message)
        return f"{lister} shows all."
    by_word = {name: found for found, name in names.items()} | {found: found for found in names}
    guess = nearest(wanted, by_word)
    if guess is None:
        return f"{lister} shows all."
    found = by_word[guess]
    return f"Did you mean {found} ({names[found]})? {lister} shows all."
