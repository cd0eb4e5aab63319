"""Rows that a request names by id, or the 404 that says what to do."""

from __future__ import annotations

from .errors import EngineError, not_found
from .services import Services
from .store.files import FileRow
from .store.projects import ProjectRow
from .store.runs import RunRow

UPLOAD_AGAIN = "Upload the file again and use its new id."


def find_run(services: Services, kind: str, run_id: str, word: str, hint: str) -> RunRow:
    """A run of one kind; `word` and `hint` make up the message of the 404."""
    row = services.runs.find(run_id)
    if row is None or row.kind != kind:
        raise not_found(word, run_id, hint)
    return row


def find_workflow_run(services: Services, run_id: str) -> RunRow:
    hint = "List the runs with GET /v1/workflows/runs."
    return find_run(services, "workflow", run_id, "Workflow run", hint)


def find_project(services: Services, project_id: str) -> ProjectRow:
    row = services.projects.find(project_id)
    if row is None:
        raise not_found("Project", project_id, "List the projects with GET /v1/projects.")
    return row


def find_file(services: Services, file_id: str) -> FileRow:
    row = services.files.find(file_id)
    if row is None:
        raise not_found("File", file_id, "List the files with GET /v1/files.")
    return row


def find_media(services: Services, field: str, file_id: str, *types: str) -> FileRow:
    """A file that a field names, of one of `types` and with its bytes there."""
    row = services.files.find(file_id)
    if row is None or row.is_archived:
        raise not_found(
            f"{field}: file", file_id, "Upload it with POST /v1/files/upload, or check the id."
        )
    if row.status != "ready":
        raise EngineError(
            f"{field}: the file {file_id} has no usable bytes (status {row.status}). "
            "Upload it again and wait until it is ready."
        )
    if row.type not in types:
        raise EngineError(
            f"{field}: the file {file_id} is of type {row.type}; {' or '.join(types)} is needed."
        )
    if not services.files.path(row).exists():
        raise EngineError(f"{field}: the bytes of {file_id} are gone from the disk. {UPLOAD_AGAIN}")
    return row


def stored_file(services: Services, file_id: str) -> FileRow:
    """A file that a project is made of; raises EngineError when its bytes are gone."""
    row = services.files.find(file_id)
    if row is None or row.status != "ready":
        raise EngineError(
            f"The project uses the file {file_id}, whose bytes are gone. Replace it with "
            "SET_LOGO or SET_BACKGROUND_MUSIC, or start a new run.",
            "not_found",
            404,
        )
    return row
