"""What every part of the contract shares: the model bases, enums, errors and small objects.

On the wire keys are camelCase, in Python snake_case; both spellings are accepted as input, only
camelCase is emitted. Every numeric time is an integer of Unix seconds in UTC. Ids are opaque.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, Self, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)
from pydantic.alias_generators import to_camel

FileType = Literal["IMAGE", "VIDEO", "AUDIO", "PDF", "SLIDESHOW", "TEXT", "LOTTIE"]
ModelQuality = Literal["LOW", "STANDARD", "HIGH", "MAX"]
JobStatus = Literal["pending", "running", "succeeded", "failed", "cancelled"]
WatermarkMode = Literal["NONE", "VIDEO_GEN", "AUTO"]
EndScreenMode = Literal["NONE", "VIDEO_GEN", "AUTO"]

TERMINAL_STATUSES = frozenset({"succeeded", "failed", "cancelled"})
"""Statuses that never change again. `awaiting_approval`, known to newer servers, is not one."""

Positive = Annotated[int, Field(ge=1)]
VoiceSpeed = Annotated[float, Field(ge=0.5, le=2)]


class WireModel(BaseModel):
    """The base of everything on the wire: camelCase there, snake_case here."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)

    @classmethod
    def from_wire(cls, data: Any) -> Self:
        """Reads decoded JSON; raises pydantic's `ValidationError`."""
        return cls.model_validate(data)

    def to_wire(self) -> dict[str, Any]:
        """The JSON object as the API spells it."""
        return self.model_dump(mode="json", by_alias=True)


class Request(WireModel):
    """A request body. Unknown keys are ignored, as the API does; unset keys are not sent.

    `legacy_names` maps keys of older versions of the API to today's: they are read, never sent.
    A null for a key that has a default but takes no null is read as if the key were left out, and
    None is sent as if it had not been set, but for the fields in `telling_nulls`.
    """

    model_config = ConfigDict(extra="ignore")
    legacy_names: ClassVar[Mapping[str, str]] = {}
    telling_nulls: ClassVar[frozenset[str]] = frozenset()

    @model_validator(mode="before")
    @classmethod
    def _read_tolerantly(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        for old, new in cls.legacy_names.items():
            if data.get(old) is not None and new not in data and to_camel(new) not in data:
                data = {**data, new: data[old]}
        ignored = {key for key, value in data.items() if value is None and cls._ignores_null(key)}
        return {key: data[key] for key in data if key not in ignored} if ignored else data

    @model_serializer(mode="wrap")
    def _without_idle_nulls(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        kept = self.telling_nulls | {to_camel(name) for name in self.telling_nulls}
        data: dict[str, Any] = handler(self)
        return {key: value for key, value in data.items() if value is not None or key in kept}

    @classmethod
    def _ignores_null(cls, key: str) -> bool:
        for name, field in cls.model_fields.items():
            if key in (name, field.alias):
                return not field.is_required() and type(None) not in get_args(field.annotation)
        return False

    def to_wire(self) -> dict[str, Any]:
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)


class Response(WireModel):
    """A response body. What a newer server adds is kept, so that nothing it says is lost."""

    model_config = ConfigDict(extra="allow")


def is_none(value: object) -> bool:
    """For `exclude_if` of fields that are left out where the contract knows no null."""
    return value is None


class ErrorRequirement(Response):
    """What the account lacks, e.g. `upgrade_plan`."""

    type: str
    details: dict[str, str] = {}


class ApiError(Response):
    """The body of every non-2xx answer, and the `error` of failed jobs.

    `message` is for people; branch on `code` and `requirement.type`.
    """

    message: str
    code: str | None = None
    requirement: ErrorRequirement | None = None
    internal_error_code: str | None = None


class AspectRatio(Request):
    """A ratio, not pixels."""

    width: Positive
    height: Positive

    def to_wire(self) -> dict[str, Any]:
        return self.model_dump(mode="json", by_alias=True)


class Page(Response):
    """The envelope of every paged list. `next_cursor` is null when `has_more` is false."""

    has_more: bool
    next_cursor: str | None


class PageQuery(Request):
    """Where to start and how much to return; cursors are bound to the list that made them."""

    limit: int = Field(50, ge=1, le=200)
    cursor: str | None = None


class OwnPageQuery(PageQuery):
    """A page of what belongs to the team, or with `self_only` to this key's owner."""

    self_only: bool = False


class Job(Response):
    """What every asynchronous job reports.

    `progress_percentage` (0-100) is of the current attempt: it falls when `attempt_index` rises.
    `stage` and `degradations` are additions of the local engine: what is being done, and plain
    sentences on what was done in a weaker way, each with what would lift it.
    """

    status: str
    progress_percentage: float = 0
    attempt_index: int = 0
    error: ApiError | None = None
    stage: str | None = None
    degradations: list[str] = []
    created_at: int | None = None


class SignedLinks(Response):
    """Signed links to the bytes of a result, and when they stop working."""

    download_url: str | None = None
    download_url_expires_at: int | None = None
    thumbnail_url: str | None = None
    thumbnail_url_expires_at: int | None = None


class MediaLinks(SignedLinks):
    """Signed links to a finished video.

    `local_path`, `duration_seconds` and `file_bytes` are additions of the local engine.
    """

    export_file_id: str | None = None
    local_path: str | None = None
    duration_seconds: float | None = None
    file_bytes: int | None = None
