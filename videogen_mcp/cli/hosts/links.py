"""Links that install a server when they are clicked."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import quote, urlencode

from .catalog import HOSTS
from .entries import Entry


def install_link(host: str, name: str, entry: Entry) -> str | None:
    """The host's own install link, None where it has none. Variables are left out: secrets."""
    written = HOSTS[host].written(Entry(entry.command, entry.args))
    if host == "cursor":
        return _encoded("cursor://anysphere.cursor-deeplink/mcp/install", name, written)
    if host == "lm-studio":
        return _encoded("lmstudio://add_mcp", name, written)
    if host in ("vscode", "vscode-insiders"):
        scheme = host  # the two programs answer to these very schemes
        return f"{scheme}:mcp/install?{quote(json.dumps({'name': name, **written}))}"
    return None


def _encoded(address: str, name: str, written: dict[str, Any]) -> str:
    config = base64.b64encode(json.dumps(written).encode()).decode()
    return f"{address}?{urlencode({'name': name, 'config': config})}"
