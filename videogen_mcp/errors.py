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
├── JobFailedError             a run that ended as failed or cancelled
├── UploadError                a file that could not be sent
├── DownloadError              a file that could not be fetched
└── EngineUnavailableError     the local engine did not start
"""

from __future__ import annotations

from videogen_mcp.wire import ApiError, ErrorRequirement


class VideoGenError(Exception):
    """The base: `message` for people, `code` for programs, `hint` for what to do next."""

    hint: str | None = None

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        requirement: ErrorRequirement | None = None,
        status: int | None = None,
        request_id: str | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.requirement = requirement
        self.status = status
        self.request_id = request_id
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


class JobFailedError(VideoGenError):
    pass


class UploadError(VideoGenError):
    pass


class DownloadError(VideoGenError):
    pass


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
    )
    error.retry_after = retry_after
    return error
