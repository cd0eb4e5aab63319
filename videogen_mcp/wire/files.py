"""Files: upload tickets, the file object and its renditions."""

from __future__ import annotations

from typing import Any, Self

from pydantic import Field, model_validator

from .common import FileType, Job, Page, PageQuery, Request, Response, is_none


class TranscriptWord(Request):
    start_seconds: float = Field(ge=0)
    end_seconds: float
    word: str

    @model_validator(mode="after")
    def _end_after_start(self) -> Self:
        if self.end_seconds <= self.start_seconds:
            raise ValueError("endSeconds must be greater than startSeconds")
        return self

    def to_wire(self) -> dict[str, Any]:
        return self.model_dump(mode="json", by_alias=True)


class Transcript(Request):
    """Timed words, sorted and non-overlapping; at least one."""

    language_code: str | None = None
    words: list[TranscriptWord] = Field(min_length=1)

    @model_validator(mode="after")
    def _words_are_in_order(self) -> Self:
        for before, after in zip(self.words, self.words[1:], strict=False):
            if after.start_seconds < before.end_seconds:
                raise ValueError("words must be sorted by time and must not overlap")
        return self

    def to_wire(self) -> dict[str, Any]:
        return self.model_dump(mode="json", by_alias=True)


class HeardWord(Response):
    start_seconds: float
    end_seconds: float
    word: str


class HeardTranscript(Response):
    """The timed words of a file as the API tells them: its `Transcript`, read tolerantly."""

    language_code: str | None = None
    words: list[HeardWord]


class FileSource(Response):
    """One rendition of a file. `skipped` means that this rendition does not exist for its type."""

    status: str
    url: str | None = None
    expires_at: int | None = None
    width: int | None = None
    height: int | None = None
    file_bytes: int | None = None


class FileAnalysisMetadata(Response):
    analysis_loading_state: str
    analysis_progress_percentage: float
    analysis_attempt_index: int | None = Field(None, exclude_if=is_none)


class FileInfo(Response):
    """A file of the account.

    Additions of the local engine: `local_path` where the bytes lie on this machine, `file_bytes`,
    and `degradations` on what its analysis could not do well.
    """

    file_id: str
    type: str | None = None
    scope: str
    display_name: str | None = Field(None, exclude_if=is_none)
    description: str | None = None
    duration_seconds: float | None = None
    transcript: HeardTranscript | None = None
    transcript_text: str | None = None
    download_url: str | None = None
    download_url_expires_at: int | None = None
    thumbnail_url: str | None = None
    thumbnail_url_expires_at: int | None = None
    thumbnail_source: FileSource | None = None
    preview_source: FileSource | None = None
    download_source: FileSource | None = None
    hls_source: FileSource | None = None
    is_public_preview_enabled: bool | None = Field(False, exclude_if=is_none)
    static_public_preview_source: FileSource | None = None
    public_hls_url: str | None = None
    public_playback_id: str | None = None
    source_tool_type: str | None = Field(None, exclude_if=is_none)
    source_tool_execution_id: str | None = Field(None, exclude_if=is_none)
    file_analysis_metadata: FileAnalysisMetadata | None = Field(None, exclude_if=is_none)
    local_path: str | None = None
    file_bytes: int | None = None
    degradations: list[str] = []


class CreateFileUploadRequest(Request):
    """Asks for an upload ticket; the type is found from the bytes when omitted."""

    type: FileType | None = None
    display_name: str = Field(min_length=1, max_length=255)
    is_temporary: bool = False
    hide_from_ui: bool = False
    transcript: Transcript | None = None


class FileUploadResponse(Response):
    """Where to PUT the raw bytes, without an Authorization header."""

    file_id: str
    upload_url: str


class FilesQuery(PageQuery):
    self_only: bool = False
    include_export_files: bool = False
    include_project_files: bool = False


class GetFilesResponse(Page):
    files: list[FileInfo]


class SearchFilesRequest(Request):
    """Finds analysed files whose description is near in meaning to `query`."""

    query: str = Field(min_length=1)
    num_results: int = Field(10, ge=1, le=100)
    self_only: bool = False


class SearchFilesResult(Response):
    """A file and its similarity, 0 to 1; above 0.7 is a strong match."""

    similarity: float
    file: FileInfo


class SearchFilesResponse(Response):
    """Best matches first. `degradations` is an addition of the local engine."""

    results: list[SearchFilesResult]
    degradations: list[str] = []


class CreateFileUrlImportRequest(Request):
    """Fetches a public http(s) URL into a file; the type is found from the bytes when omitted."""

    url: str = Field(min_length=1)
    display_name: str | None = Field(None, min_length=1, max_length=255)
    type: FileType | None = None
    is_temporary: bool = False
    hide_from_ui: bool = False


class CreateFileUrlImportResponse(Response):
    file_import_id: str
    file_id: str | None = None


class FileUrlImport(Job):
    """An import; `file_id` and `file` are filled when it has succeeded."""

    file_import_id: str
    file_id: str | None = None
    file: FileInfo | None = None
