"""Search among the files of the account."""

from __future__ import annotations

from ...wire import SearchFilesRequest, SearchFilesResponse, SearchFilesResult
from ..calls import Call, Handler
from ..errors import invalid
from ..search.index import NOTE
from ..store.files import FileRow
from .file_views import file_info

SPARE = 50
"""How many more matches are asked for than are wanted: some may be archived by now."""


def search_files(call: Call) -> SearchFilesResponse:
    request: SearchFilesRequest = call.body
    if not request.query.strip():
        raise invalid("query", request.query, "Say in a few words what the file shows or says.")
    services = call.services
    results: list[SearchFilesResult] = []
    for match in services.search.find(request.query, request.num_results + SPARE):
        row = services.files.find(match.file_id)
        if row is not None and is_findable(row) and len(results) < request.num_results:
            info = file_info(services, row)
            results.append(SearchFilesResult(similarity=match.similarity, file=info))
    return SearchFilesResponse(results=results, degradations=[NOTE])


def is_findable(row: FileRow) -> bool:
    """Whether a file may be among the results: analysed, and neither archived nor temporary."""
    return not (row.is_archived or row.is_temporary) and row.analysis_state == "FULFILLED"


HANDLERS: dict[str, Handler] = {"search_files": search_files}
