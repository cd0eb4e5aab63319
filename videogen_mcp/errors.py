"""Everything that can go wrong between a caller and a VideoGen, hosted or local.

VideoGenError
├── ApiConnectionError         no answer: refused, reset, cut short
│   └── ApiTimeoutError        no answer in time
├── ApiStatusError             an answer of status >= 400
│   ├── BadRequestError        400, 422: the arguments
│   ├── AuthenticationError    401: the key
│   ├── PermissionDeniedError  403: the plan (see `requirement`)
│   ├── NotFoundError          404: the id
│   ├── ConflictError          409: changed meanwhile
│   ├── RateLimitedError       429: too many calls
│   ├── InsufficientCreditsError  429 with code insufficient_credits: top up
│   └── ServerError            5xx
├── UnexpectedResponseError    an answer that is not what the contract says
│   └── UnreadableAnswerError  JSON that breaks off or cannot be decoded
├── JobFailedError             a run that ended as failed or cancelled
├── WaitTimeoutError           a run that had not ended when the waiting did
├── UploadError                a file that could not be sent
├── DownloadError              a file that could not be fetched
├── WebhookVerificationError   a delivery that is forged, changed or too old
└── EngineUnavailableError     the local engine did not start
"""

from __future__ import annotations

import math
from typing import Any

from videogen_mcp.wire import ApiError, ErrorRequirement, Response


class VideoGenError(Exception):
    """The base: `message` for people, `code` for programs, `hint` for what to do next.

    `may_have_started` tells whether the call that failed may all the same have begun work, and so
    have cost money; it is false wherever nothing can have been accepted.
    """

    hint: str | None = None
    may_have_started: bool = False

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        requirement: ErrorRequirement | None = None,
        status: int | None = None,
        request_id: str | None = None,
        internal_error_code: str | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.requirement = requirement
        self.status = status
        self.request_id = request_id
        self.internal_error_code = internal_error_code
        self.hint = hint or type(self).hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}" if self.hint else self.message


class ApiConnectionError(VideoGenError):
    hint = "Check the network and the base URL, then try again."


class ApiTimeoutError(ApiConnectionError):
    hint = "The server is slow or out of reach; try again."


class ApiStatusError(VideoGenError):
    """An error answer; `retry_after` is how many seconds the server asks to wait."""

    retry_after: float | None = None


class BadRequestError(ApiStatusError):
    pass


class AuthenticationError(ApiStatusError):
    hint = "Set VIDEOGEN_API_KEY to a valid key, or unset it to use the local engine."


class PermissionDeniedError(ApiStatusError):
    pass


class NotFoundError(ApiStatusError):
    pass


class ConflictError(ApiStatusError):
    pass


class RateLimitedError(ApiStatusError):
    hint = "Too many calls; wait and try again."


class InsufficientCreditsError(ApiStatusError):
    hint = (
        "The account is out of credits: top up, or unset VIDEOGEN_API_KEY to use the local engine."
    )


class ServerError(ApiStatusError):
    hint = "The server failed; reading again is safe."


class UnexpectedResponseError(VideoGenError):
    hint = "Is the base URL that of a VideoGen API?"


class UnreadableAnswerError(UnexpectedResponseError):
    hint = "The answer was damaged on its way; reading again is safe."


class JobFailedError(VideoGenError):
    """A job that ended as failed or cancelled.

    `job` is its last reading, `job_status` the status of that.
    """

    def __init__(self, message: str, *, job: Response | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.job = job
        self.job_status: str | None = getattr(job, "status", None)


class WaitTimeoutError(VideoGenError):
    """The job goes on all the same; `job` is its last reading."""

    hint = "It goes on all the same: wait for it again."

    def __init__(self, message: str, *, job: Response | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.job = job


class UploadError(VideoGenError):
    pass


class DownloadError(VideoGenError):
    pass


class WebhookVerificationError(VideoGenError):
    hint = "Answer it with 400 and do nothing that it asks for."


class EngineUnavailableError(VideoGenError):
    pass


_BY_STATUS: dict[int, type[ApiStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: BadRequestError,
    429: RateLimitedError,
}


def status_error(
    status: int, body: ApiError, *, request_id: str | None, retry_after: float | None
) -> ApiStatusError:
    """The exception for an error answer: by status, and for 429 by code."""
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else ApiStatusError)
    if status == 429 and body.code == "insufficient_credits":
        kind = InsufficientCreditsError
    error = kind(
        body.message,
        code=body.code,
        requirement=body.requirement,
        status=status,
        request_id=request_id,
        internal_error_code=body.internal_error_code,
        hint=_wait_hint(kind, retry_after),
    )
    error.retry_after = retry_after
    return error


def _wait_hint(kind: type[ApiStatusError], retry_after: float | None) -> str | None:
    if kind is InsufficientCreditsError or not retry_after:
        return None
    return f"The server asks to wait {math.ceil(retry_after)} s before the next try."
