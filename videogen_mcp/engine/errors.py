"""The one error of the engine: it becomes an `ApiError` body or the `error` of a failed run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class EngineError(Exception):
    """Something that the caller is told: `message` for people, `code` for programs.

    `headers` go with it where it answers a request.
    """

    def __init__(
        self,
        message: str,
        code: str = "invalid_request",
        status: int = 400,
        internal_error_code: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.status = status
        self.internal_error_code = internal_error_code
        self.headers = dict(headers or {})

    def __reduce__(self) -> tuple[type[EngineError], tuple[Any, ...]]:
        return type(self), (
            self.message,
            self.code,
            self.status,
            self.internal_error_code,
            self.headers,
        )

    def to_wire(self) -> dict[str, Any]:
        """The `ApiError` body."""
        return {
            "message": self.message,
            "code": self.code,
            "requirement": None,
            "internalErrorCode": self.internal_error_code,
        }


class RunCancelled(EngineError):
    """The run was asked to stop."""

    def __init__(self) -> None:
        super().__init__("The run was cancelled.", "cancelled")

    def __reduce__(self) -> tuple[type[EngineError], tuple[Any, ...]]:
        return type(self), ()


def not_found(what: str, value: str, fix: str) -> EngineError:
    """404: `what` with the id `value` does not exist here."""
    return EngineError(f"{what} {shorten(value)} was not found. {fix}", "not_found", 404)


def invalid(field: str, value: object, fix: str) -> EngineError:
    """400: the field holds a value that cannot be used."""
    return EngineError(f"{field}: {shorten(value)} cannot be used. {fix}")


def not_available(field: str, fix: str) -> EngineError:
    """400: the contract has it, this engine does not make it yet."""
    return EngineError(f"{field} is not available in the local engine. {fix}", "not_available")


def internal_error(code: str) -> EngineError:
    """500: a fault of ours; the details are in the log under `code`."""
    return EngineError(
        "Something went wrong inside the engine; the same call may be tried again. "
        f"Details are in engine.log under {code}.",
        "internal_error",
        500,
        code,
    )


def shorten(value: object, limit: int = 80) -> str:
    """`value` as it may stand in a message: quoted, on one line, at most `limit` characters."""
    text = repr(value) if isinstance(value, str) else str(value)
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"
