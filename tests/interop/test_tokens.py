"""What the list of tools costs a model, counted with its own tokenizer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from videogen_mcp.server.settings import ServerSettings

from ..server.test_transports import Pipe, over_http
from .npm import node

pytestmark = pytest.mark.slow

MOST_TOKENS = 12_000
MOST_TOOLS = 40
APPS = {"io.modelcontextprotocol/ui": {"mimeTypes": ["text/html;profile=mcp-app"]}}


def tools_list(home: Path, capabilities: dict[str, Any]) -> dict[str, Any]:
    """The result of tools/list as it goes over the pipe to a host with these capabilities."""
    pipe = Pipe({"VIDEOGEN_HOME": str(home)})
    client = {"name": "counter", "version": "1"}
    asked = {"protocolVersion": "2025-11-25", "capabilities": capabilities, "clientInfo": client}
    pipe.ask(1, "initialize", asked)
    pipe.send({"method": "notifications/initialized"})
    result: dict[str, Any] = pipe.ask(2, "tools/list", {})["result"]
    assert pipe.leave()[0] == 0
    return result


def tokens(value: Any) -> int:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    counted = node("count_tokens.mjs", stdin=text)
    assert counted.returncode == 0, counted.stderr
    return int(counted.stdout)


@pytest.mark.parametrize("capabilities", [{}, {"extensions": APPS}], ids=["plain", "apps"])
def test_the_default_tools_cost_less_than_twelve_thousand_tokens_with_all_that_is_sent(
    capabilities: dict[str, Any], tmp_path: Path
) -> None:
    listed = tools_list(tmp_path, capabilities)
    assert any("_meta" in tool for tool in listed["tools"]) == bool(capabilities)
    seen = listed | {"tools": [tool for tool in listed["tools"] if is_for_models(tool)]}
    assert all(tool["outputSchema"] for tool in seen["tools"])
    assert len(seen["tools"]) <= MOST_TOOLS
    assert 5_000 < tokens(seen) <= MOST_TOKENS


def test_a_host_that_does_not_say_what_it_can_do_gets_no_more_than_that(tmp_path: Path) -> None:
    """Over HTTP without state, in the older era: it is shown the tools of the apps as well."""
    asked = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
    accepted = {"Accept": "application/json, text/event-stream"}
    with over_http(ServerSettings(home=tmp_path)) as url:
        answer = httpx.post(url, json=asked, headers=accepted)
    (line,) = [line for line in answer.text.splitlines() if '"result"' in line]
    listed = json.loads(line.removeprefix("data:"))["result"]
    assert not all(is_for_models(tool) for tool in listed["tools"])
    assert len(listed["tools"]) <= MOST_TOOLS
    assert 5_000 < tokens(listed) <= MOST_TOKENS


def is_for_models(tool: dict[str, Any]) -> bool:
    """Hosts keep tools that only an app calls from the model."""
    visibility = tool.get("_meta", {}).get("ui", {}).get("visibility", ["model"])
    return "model" in visibility
