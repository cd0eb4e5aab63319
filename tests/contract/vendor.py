"""The vendor's client, synchronous or not, called in one way and with a memory of its calls."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, Literal, get_args

import videogen
from videogen import AsyncVideoGen, VideoGen, VideoGenError

Flavour = Literal["sync", "async"]
FLAVOURS: tuple[Flavour, ...] = get_args(Flavour)
CLIENTS = {"sync": VideoGen, "async": AsyncVideoGen}
CLOSING = {"close", "aclose"}
CALLED: dict[str, set[str]] = {flavour: set() for flavour in FLAVOURS}
"""What was called so far, e.g. `files.get_file`; a call that another one makes does not count."""


class Vendor:
    """A client whose every method is awaited, e.g. `await vendor.files.get_file(file_id)`."""

    def __init__(self, flavour: Flavour, url: str, key: str) -> None:
        self.flavour = flavour
        self._client = CLIENTS[flavour](api_key=key, base_url=url)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._client, name)
        return self._remembered(name, found) if callable(found) else _Group(self, name, found)

    def _remembered(self, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
        async def call(*args: Any, **options: Any) -> Any:
            CALLED[self.flavour].add(name)
            result = method(*args, **options)
            return await result if inspect.isawaitable(result) else result

        return call

    async def aclose(self) -> None:
        closed = self._client.close() if self.flavour == "sync" else self._client.aclose()
        if inspect.isawaitable(closed):
            await closed

    async def refusal(self, call: Any) -> VideoGenError:
        """The error that a call ends with."""
        try:
            answer = await call
        except VideoGenError as error:
            return error
        raise AssertionError(f"the call was answered: {answer}")


class _Group:
    """One of the client's resources."""

    def __init__(self, vendor: Vendor, name: str, resource: Any) -> None:
        self._vendor, self._name, self._resource = vendor, name, resource

    def __getattr__(self, name: str) -> Any:
        return self._vendor._remembered(f"{self._name}.{name}", getattr(self._resource, name))


def public_methods(flavour: Flavour) -> set[str]:
    """Every public method of a client and of its resources, as `CALLED` names them."""
    client = CLIENTS[flavour](api_key="key")
    found = _methods(client)
    for name, part in vars(client).items():
        if not name.startswith("_"):
            found |= {f"{name}.{method}" for method in _methods(part)}
    return found - CLOSING


def _methods(part: object) -> set[str]:
    named = inspect.getmembers(part, inspect.ismethod)
    return {name for name, _ in named if not name.startswith("_")}


def exported_functions(flavour: Flavour) -> set[str]:
    """The functions that the package exports beside its clients, by the method that calls them."""
    named = {name for name in videogen.__all__ if inspect.isfunction(getattr(videogen, name))}
    shared = {"verify_webhook_signature"}
    of_async = {name for name in named if name.startswith("async_")}
    chosen = of_async if flavour == "async" else named - of_async
    return {name.removeprefix("async_") for name in chosen | shared}
