"""What stays the same over restarts of one data folder: its id, its secrets and its port."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Identity:
    """The lasting identity of a data folder; `token` and `signing_key` are secrets."""

    home_id: str
    token: str
    signing_key: str
    port: int | None = None


def load_identity(home: Path) -> Identity:
    """The identity kept in `home`, made at the first start.

    Tokens and URLs that a client holds stay valid when the engine is restarted.
    """
    path = home / "identity.json"
    try:
        return Identity(**json.loads(path.read_text()))
    except (FileNotFoundError, ValueError, TypeError):
        identity = Identity(
            home_id=secrets.token_hex(8),
            token=secrets.token_urlsafe(32),
            signing_key=secrets.token_urlsafe(32),
        )
        write_private_json(path, asdict(identity))
        return identity


def remember_port(home: Path, identity: Identity, port: int) -> Identity:
    """Keeps the port, so that the next start takes the same one if it is free."""
    identity = replace(identity, port=port)
    write_private_json(home / "identity.json", asdict(identity))
    return identity


def write_private_json(path: Path, content: dict[str, Any]) -> None:
    """Writes JSON in one atomic step, readable by the user alone."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as stream:
        json.dump(content, stream)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(partial, path)
