"""What comes back from the outside, and what is told when nothing usable does."""

from __future__ import annotations

from dataclasses import dataclass


class OutboundError(Exception):
    """A request that brought no usable answer; its message holds no secrets.

    `status` and `text` (cut short) are those of the answer; `status` is None when none came.
    """

    def __init__(
        self, message: str, status: int | None = None, text: str = "", timed_out: bool = False
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.text = text
        self.timed_out = timed_out


@dataclass(frozen=True)
class Fetched:
    """What a download turned out to be; `file_name` may be empty, `size` is in bytes."""

    content_type: str
    file_name: str
    size: int


@dataclass(frozen=True)
class Delivered:
    """The answer to a webhook: its status, and the seconds that it asks to wait, if any."""

    status: int
    retry_after: float | None = None


@dataclass(frozen=True)
class Patience:
    """How long a download may take, in seconds, and the bytes that must come in each `window`."""

    total: float = 3600.0
    answer: float = 30.0
    window: float = 30.0
    bytes_in_window: int = 32 * 1024
