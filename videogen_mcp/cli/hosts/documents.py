"""Our entry in a host's document: put in, changed or taken out, and all else left as it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from . import jsonc

Data = dict[str, Any]


class BrokenDocument(ValueError):
    """A document that cannot be changed safely; the message says where and why."""


class Format(NamedTuple):
    """How one kind of document is read, and how an entry gets into it and out of it."""

    read: Callable[[str], Any]
    put: Callable[[str, str, str, Data], str]
    drop: Callable[[str, str, str], str]
    alone: Callable[[str, str, Data], str]


def servers_in(format: str, text: str, key: str) -> Data:
    """Every server that the document names. Raises `BrokenDocument`."""
    data = _read(format, text)
    if not isinstance(data, dict):
        raise BrokenDocument("it is no object of settings")
    servers = data.get(key)
    if servers is not None and not isinstance(servers, dict):
        raise BrokenDocument(f"{key!r} in it is no object")
    return servers or {}


def entry_in(format: str, text: str, key: str, name: str) -> Data | None:
    """What the document says of the server `name`. Raises `BrokenDocument`."""
    found = servers_in(format, text, key).get(name)
    return found if isinstance(found, dict) else None


def with_entry(format: str, text: str, key: str, name: str, entry: Data) -> str:
    """The text with our entry; what a person added to an older entry of ours stays."""
    known = entry_in(format, text, key, name)
    wanted = entry if known is None else _merged(known, entry)
    if known == wanted:
        return text
    try:
        changed = FORMATS[format].put(text, key, name, wanted)
    except ValueError as error:
        raise BrokenDocument(str(error)) from error
    return _checked(format, text, changed, key, name, wanted)


def without_entry(format: str, text: str, key: str, name: str) -> str:
    if name not in servers_in(format, text, key):
        return text
    changed = FORMATS[format].drop(text, key, name)
    return _checked(format, text, changed, key, name, None)


def alone(format: str, key: str, name: str, entry: Data) -> str:
    """The entry as a document of its own, for people to paste."""
    return FORMATS[format].alone(key, name, entry)


def _read(format: str, text: str) -> Any:
    try:
        return FORMATS[format].read(text)
    except (ValueError, RecursionError) as error:
        raise BrokenDocument(str(error)) from error


def _merged(known: Data, entry: Data) -> Data:
    """Our values over the known ones; a server that was reached by URL is replaced wholly."""
    if "url" in known or "serverUrl" in known or "httpUrl" in known:
        return entry
    merged = {**known, **entry}
    for name, value in entry.items():
        if isinstance(value, dict) and isinstance(known.get(name), dict):
            merged[name] = {**known[name], **value}
    return merged


def _checked(format: str, before: str, after: str, key: str, name: str, entry: Data | None) -> str:
    """The changed text, once it is sure that it says what was meant and nothing else."""
    meant, said = _read(format, before), _read(format, after)
    servers = dict(meant.get(key) or {})
    if entry is None:
        del servers[name]
    else:
        servers[name] = entry
    # In TOML a table that holds nothing may vanish with its last entry.
    if {**said, key: said.get(key) or {}} != {**meant, key: servers}:
        raise BrokenDocument("it is written in a way that cannot be changed safely")
    return after


def _put_json(text: str, key: str, name: str, entry: Data) -> str:
    known = entry_in("json", text, key, name)
    if known is None or set(known) - set(entry):
        return jsonc.with_member(text, (key, name), entry)
    for field, value in entry.items():
        # One by one, so that comments within the entry stay.
        if field not in known or known[field] != value:
            text = jsonc.with_member(text, (key, name, field), value)
    return text


def _put_toml(text: str, key: str, name: str, entry: Data) -> str:
    import tomlkit

    document = tomlkit.parse(text)
    servers = document.setdefault(key, tomlkit.table(is_super_table=True))
    found = servers.get(name)
    if found is None:
        servers[name] = _toml_table(entry)
    else:
        for gone in set(found) - set(entry):
            del found[gone]
        found.update(entry)
    return tomlkit.dumps(document)


def _toml_table(entry: Data) -> Any:
    import tomlkit

    table = tomlkit.table()
    table.update(entry)
    return table


def _drop_toml(text: str, key: str, name: str) -> str:
    import tomlkit

    document = tomlkit.parse(text)
    del document[key][name]
    return tomlkit.dumps(document)


def _read_toml(text: str) -> Any:
    import tomllib

    return tomllib.loads(text)


FORMATS = {
    "json": Format(
        read=lambda text: {} if (data := jsonc.read(text)) is None else data,
        put=_put_json,
        drop=lambda text, key, name: jsonc.without_member(text, (key, name)),
        alone=lambda key, name, entry: (
            json.dumps({key: {name: entry}}, indent=2, ensure_ascii=False) + "\n"
        ),
    ),
    "toml": Format(
        read=_read_toml,
        put=_put_toml,
        drop=_drop_toml,
        alone=lambda key, name, entry: _put_toml("", key, name, entry),
    ),
}
