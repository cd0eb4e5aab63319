"""The schemas that tools publish: plain enough for every client, small, with a text per field.

No titles, no `anyOf null`, no `const`, no `oneOf`, nothing unnamed let in. Optional means "may be
left out"; a JSON null is accepted all the same (see `arguments`). A union told apart by `type` is
published as one object with the fields of all its members and a list of which take which: smaller,
and understood by clients that know no unions. What a member does not take is refused by the call.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

from pydantic import BaseModel

Schema = dict[str, Any]

REF = "#/$defs/"

BRIEF: dict[str, Any] = {"brief": True}
"""Marks an argument whose inner fields are published with another tool, which its text names."""

FIELD_TEXTS: dict[str, dict[str, str]] = {
    "WorkflowVisualStyle": {
        "ai_style": "A paragraph: medium, light, palette, mood.",
        "entity_id": "VISUAL_STYLE; wins over ai_style.",
    },
    "SetBackgroundMusic": {"file_id": "null removes it."},
    "WorkflowCaptionStyle": {
        "font_size": "Pixels at 1080p.",
    },
    "ConvertImagesToVideos": {"motion_prompt": "How things move."},
    "RegenerateImages": {"style_prompt": "A paragraph."},
    "ChangeNarrator": {"voice_id": "Id or name."},
    "ExportProjectRequest": {
        "quality": "720p, 1080p, 1440p, 2160p.",
    },
}
"""Texts for the fields of the contract's own models, by model and field."""

MODEL_TEXTS: dict[str, str] = {
    "WorkflowVisualStyle": "",
    "WorkflowCaptionStyle": "",
    "WorkflowCaptionBackgroundStyle": "",
    "ExportProjectRequest": "",
    "ExportDeliveryDestination": "",
    "SceneDescriptionRange": "",
    "GenerateStoryboardScene": "",
}
"""Texts that replace the docstring of a model."""


SHORT_FORMS: dict[str, str] = {
    "AspectRatio": '{width,height} or "9:16".',
    "WorkflowRgbColor": '{red,green,blue} of 0-255 or "#ffcc00".',
}
"""Models that have a short form: told by an example."""


def raw_schema(model: type[BaseModel]) -> Schema:
    """The model's own schema in Python's spelling; it still says which values may be null."""
    return model.model_json_schema(by_alias=False)


def input_schema(raw: Schema) -> Schema:
    """What a tool publishes about its arguments."""
    defs = {name: _described(name, schema) for name, schema in raw.get("$defs", {}).items()}
    properties = {
        name: _brief(field) if "brief" in field else field
        for name, field in raw.get("properties", {}).items()
    }
    whole = _merged_unions({**raw, "properties": properties}, defs)
    return _published({**whole, "$defs": defs})


def _brief(schema: Schema) -> Schema:
    node, _ = without_null(schema)
    kept = {key: node[key] for key in ("description",) if key in node}
    if node.get("type") == "array":
        return {"type": "array", "items": {"type": "object"}, **kept}
    return {"type": "object", **kept}


@cache
def output_schema(model: type[BaseModel]) -> Schema:
    """What a tool publishes about its results: the fields on which the next step depends.

    Those that the model names in `published`, else those that are always there. Others may come.
    """
    raw = raw_schema(model)
    names = getattr(model, "published", None) or raw.get("required", [])
    fields, defs = raw["properties"], raw.get("$defs", {})
    return {"type": "object", "properties": {name: _shape(fields[name], defs) for name in names}}


def _shape(schema: Schema, defs: dict[str, Schema]) -> Schema:
    """Only what kind of value it is."""
    node, _ = without_null(schema)
    node = defs[node["$ref"].removeprefix(REF)] if "$ref" in node else node
    shape = {"type": node["type"]}
    return shape | ({"items": _shape(node["items"], defs)} if "items" in node else {})


def without_null(schema: Schema) -> tuple[Schema, bool]:
    """A schema without its null branch, and whether it had one."""
    branches = schema.get("anyOf") or schema.get("oneOf")
    if not branches:
        return schema, False
    kept = [branch for branch in branches if branch.get("type") != "null"]
    if len(kept) == len(branches):
        return schema, False
    rest = {key: value for key, value in schema.items() if key not in {"anyOf", "oneOf"}}
    return ({**kept[0], **rest} if len(kept) == 1 else {**rest, "anyOf": kept}), True


def _published(raw: Schema) -> Schema:
    defs: dict[str, Schema] = {
        name: _cleaned(schema) for name, schema in raw.get("$defs", {}).items()
    }
    root = _cleaned({key: value for key, value in raw.items() if key != "$defs"})
    root.pop("description", None)
    return _inlined(root, defs)


def _described(name: str, schema: Schema) -> Schema:
    if name in SHORT_FORMS:
        return {"type": "object", "description": SHORT_FORMS[name]}
    texts = FIELD_TEXTS.get(name, {})
    properties = {
        field: {**node, "description": texts[field]} if field in texts else node
        for field, node in schema.get("properties", {}).items()
    }
    text = MODEL_TEXTS.get(name, " ".join(schema.get("description", "").split()))
    return {**schema, "properties": properties, "description": text}


def _merged_unions(node: Any, defs: dict[str, Schema]) -> Any:
    if isinstance(node, list):
        return [_merged_unions(item, defs) for item in node]
    if not isinstance(node, dict):
        return node
    if "discriminator" in node:
        return _merged(node, defs)
    return {key: _merged_unions(value, defs) for key, value in node.items() if key != "$defs"}


def _merged(union: Schema, defs: dict[str, Schema]) -> Schema:
    """One object for a union told apart by `type`."""
    mapping = union["discriminator"]["mapping"]
    fields: Schema = {"type": {"type": "string", "enum": list(mapping)}}
    signatures = []
    for tag, ref in mapping.items():
        member = defs[ref.removeprefix(REF)]
        own = {name: field for name, field in member["properties"].items() if name != "type"}
        required = set(member.get("required", []))
        fields |= {name: field for name, field in own.items() if name not in fields}
        names = ", ".join(f"{name}*" if name in required else name for name in own)
        signatures.append(f"{tag}({names})" if names else tag)
    text = f"Fields by type (* = required): {'; '.join(signatures)}."
    return {"type": "object", "properties": fields, "required": ["type"], "description": text}


def _cleaned(schema: Schema) -> Schema:
    node, _ = without_null(schema)
    node = {k: v for k, v in node.items() if k not in {"title", "format"}}
    if any(node.get("default", ...) is idle for idle in (None, False)) or node.get("default") == []:
        del node["default"]
    for bound in ("minLength", "minItems", "exclusiveMinimum"):
        node.pop(bound, None)
    if node.get("minimum") in {0, 1}:
        del node["minimum"]
    if not node.get("description", "-"):
        del node["description"]
    if "const" in node:
        node["enum"] = [node.pop("const")]
    if "anyOf" in node:
        node["anyOf"] = [_cleaned(branch) for branch in node["anyOf"]]
    if "items" in node:
        node["items"] = _cleaned(node["items"])
    if "properties" in node:
        _clean_properties(node)
    return node


def _clean_properties(node: Schema) -> None:
    node["properties"] = {name: _cleaned(field) for name, field in node["properties"].items()}
    node["additionalProperties"] = False


def _inlined(root: Schema, defs: dict[str, Schema]) -> Schema:
    """Puts definitions that are used once where they are used."""
    uses = Counter(_refs([root, *defs.values()]))
    shared = {name for name in defs if uses[name] > 1 and len(str(defs[name])) > 150}
    result: Schema = _expanded(root, defs, shared)
    kept = {name: _expanded(defs[name], defs, shared) for name in shared}
    used = set(_refs([result, *kept.values()]))
    if used:
        result["$defs"] = {name: kept[name] for name in sorted(used)}
    return result


def _refs(node: Any) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"].removeprefix(REF)] if "$ref" in node else []
        return own + [name for value in node.values() for name in _refs(value)]
    return [name for item in node for name in _refs(item)] if isinstance(node, list) else []


def _expanded(node: Any, defs: dict[str, Schema], shared: set[str]) -> Any:
    if isinstance(node, list):
        return [_expanded(item, defs, shared) for item in node]
    if not isinstance(node, dict):
        return node
    name = node.get("$ref", "").removeprefix(REF)
    if not name or name in shared:
        return {key: _expanded(value, defs, shared) for key, value in node.items()}
    siblings = {key: value for key, value in node.items() if key != "$ref"}
    return {**_expanded(defs[name], defs, shared), **siblings}
