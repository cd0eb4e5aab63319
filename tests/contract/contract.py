"""The contract as data: its operations, and JSON that fits (or checks against) its schemas."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

DOCUMENT = Path(__file__).with_name("openapi.json")

Schema = dict[str, Any]


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(required: list[str], **properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": required}


TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean", "default": False}

EXTRA_SCHEMAS: dict[str, Schema] = {
    "VideoToVideoRequest": _object(
        ["prompt"],
        prompt=TEXT,
        videoFileId=TEXT,
        videoUrl=TEXT,
        aspectRatio=_ref("AspectRatio"),
        quality=_ref("ModelQuality"),
        isOutputTemporary=FLAG,
        hideFromUi=FLAG,
        autoExport=FLAG,
        exportOptions=_ref("ExportProjectRequest"),
        remixActions={"type": "array", "items": _ref("RemixAction")},
    ),
    "CreateFileUrlImportRequest": _object(
        ["url"],
        url=TEXT,
        displayName=TEXT,
        type=_ref("FileType"),
        isTemporary=FLAG,
        hideFromUi=FLAG,
    ),
    "CreateFileUrlImportResponse": _object(["fileImportId"], fileImportId=TEXT, fileId=TEXT),
    "FileUrlImport": _object(
        ["fileImportId", "status"],
        fileImportId=TEXT,
        status=_ref("JobStatus"),
        progressPercentage={"type": "number"},
        attemptIndex={"type": "integer"},
        fileId={"type": ["string", "null"]},
        file={"anyOf": [_ref("FileInfo"), {"type": "null"}]},
        error={"anyOf": [_ref("ApiError"), {"type": "null"}]},
    ),
}
"""What the document does not have yet: known from the vendor's SDK, the fields are our reading."""

EXTRA_OPERATIONS: dict[tuple[str, str, str], tuple[int, str | None, str]] = {
    ("post", "/v1/workflows/storyboard-to-video", "storyboardToVideo"): (
        202,
        "StoryboardToVideoRequest",
        "StartWorkflowRunResponse",
    ),
    ("post", "/v1/workflows/video-to-video", "videoToVideo"): (
        202,
        "VideoToVideoRequest",
        "StartWorkflowRunResponse",
    ),
    ("post", "/v1/files/import-url", "createFileUrlImport"): (
        202,
        "CreateFileUrlImportRequest",
        "CreateFileUrlImportResponse",
    ),
    ("get", "/v1/files/imports/{fileImportId}", "getFileUrlImport"): (200, None, "FileUrlImport"),
}
"""Method, path and id to status, request and answer."""


@dataclass(frozen=True)
class Operation:
    """One operation as the document has it; `pattern` matches the raw path of a request."""

    id: str
    method: str
    path: str
    status: int
    query: Mapping[str, Schema]
    body: Schema | None
    needs_body: bool
    answer: Schema | None

    @property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(re.sub(r"\{\w+\}", r"([^/?]+)", self.path))


@cache
def schemas() -> dict[str, Schema]:
    document = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    found: dict[str, Schema] = {**document["components"]["schemas"], **EXTRA_SCHEMAS}
    # The newest workflow has runs of its own type, which the document cannot know yet.
    found["WorkflowType"]["enum"].append("VIDEO_TO_VIDEO")
    return found


@cache
def operations() -> dict[str, Operation]:
    """By operation id in lower case without underscores, see `key_of`."""
    document = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    found = [
        _operation(method, path, entry)
        for path, methods in document["paths"].items()
        for method, entry in methods.items()
    ]
    for (method, path, name), (status, request, answer) in EXTRA_OPERATIONS.items():
        body = _ref(request) if request else None
        found.append(
            Operation(name, method.upper(), path, status, {}, body, bool(body), _ref(answer))
        )
    return {key_of(operation.id): operation for operation in found}


def key_of(operation_id: str) -> str:
    """One spelling for `image_3d_effect` and `image3dEffect`."""
    return operation_id.replace("_", "").lower()


def _operation(method: str, path: str, entry: Schema) -> Operation:
    request = entry.get("requestBody")
    status = next(int(code) for code in entry["responses"] if code != "default")
    content = entry["responses"][str(status)].get("content")
    return Operation(
        entry["operationId"],
        method.upper(),
        path,
        status,
        {p["name"]: p["schema"] for p in entry.get("parameters", []) if p["in"] == "query"},
        request and request["content"]["application/json"]["schema"],
        bool(request and request.get("required")),
        content and content["application/json"]["schema"],
    )


@cache
def _components(*, closed: bool) -> dict[str, Schema]:
    return {"schemas": {n: _closed(s) if closed else s for n, s in schemas().items()}}


def _closed(schema: Any) -> Any:
    """The schema with every object refusing keys that it does not name."""
    if isinstance(schema, list):
        return [_closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: _closed(part) for key, part in schema.items()}
    if schema.get("type") == "object" and isinstance(schema.get("properties"), dict):
        made.setdefault("additionalProperties", False)
    return made


def problems(schema: Schema, value: Any, *, closed: bool) -> list[str]:
    """What is wrong with a value; `closed` also names keys that the contract does not know."""
    validator = Draft202012Validator({**schema, "components": _components(closed=closed)})
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


SPECIAL = {"endSeconds": 2.5, "startSeconds": 1.5}
"""Times whose order the schemas cannot say."""


class Maker:
    """Makes JSON that fits a schema: only what is required, everything, or a random part."""

    def __init__(self, *, full: bool, rng: random.Random | None = None) -> None:
        self.full = full
        self.rng = rng

    def of(self, schema: Schema, name: str = "") -> Any:
        if "$ref" in schema:
            return self.of(schemas()[schema["$ref"].rsplit("/", 1)[1]], name)
        choices = schema.get("anyOf") or schema.get("oneOf")
        if choices:
            return self._one_of(choices, name)
        kinds = schema["type"] if isinstance(schema.get("type"), list) else [schema.get("type")]
        if "null" in kinds and self._is_null():
            return None
        kind = next(k for k in kinds if k != "null")
        return getattr(self, f"_{kind}")(schema, name)

    def _is_null(self) -> bool:
        return self.rng.random() < 0.3 if self.rng else not self.full

    def _one_of(self, choices: list[Schema], name: str) -> Any:
        real = [choice for choice in choices if choice.get("type") != "null"]
        if len(real) < len(choices) and self._is_null():
            return None
        return self.of(self.rng.choice(real) if self.rng else real[0], name)

    def _object(self, schema: Schema, name: str) -> Any:
        if "properties" not in schema:
            return {"someKey": "some text"} if self.full else {}
        required = schema.get("required", [])
        return {
            key: self.of(part, key)
            for key, part in schema["properties"].items()
            if key in required or self._has_optional()
        }

    def _has_optional(self) -> bool:
        return self.rng.random() < 0.5 if self.rng else self.full

    def _array(self, schema: Schema, name: str) -> Any:
        items = schema["items"]
        named = schemas().get(items.get("$ref", "").rsplit("/", 1)[-1], items)
        if self.rng:
            return [self.of(items, name)]
        return [self.of(choice) for choice in named.get("oneOf", [items])]

    def _string(self, schema: Schema, name: str) -> Any:
        values = schema.get("enum")
        if values:
            return self.rng.choice(values) if self.rng else values[0]
        return {"url": "https://example.test/a"}.get(name, f"some {name}")

    def _integer(self, schema: Schema, name: str) -> Any:
        if "enum" in schema:
            return self.rng.choice(schema["enum"]) if self.rng else schema["enum"][0]
        low = schema.get("minimum", 1)
        high = schema.get("maximum", low + 3)
        return self.rng.randint(low, high) if self.rng else high

    def _number(self, schema: Schema, name: str) -> Any:
        if name in SPECIAL:
            return SPECIAL[name]
        low, high = schema.get("minimum", 0.5), schema.get("maximum")
        return low if high is None else (low + high) / 2

    def _boolean(self, schema: Schema, name: str) -> Any:
        return self.rng.choice([True, False]) if self.rng else not schema.get("default", False)


def leaves(value: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """Every scalar in a value with its place, to compare what went in with what came out."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, f"{place}.{key}")
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from leaves(part, f"{place}[{index}]")
    else:
        yield place, value
