"""Drives the server as a LangChain agent would; reads a request from stdin, prints what it saw."""

import asyncio
import json
import sys

from langchain_mcp_adapters.client import MultiServerMCPClient
from langchain_mcp_adapters.tools import load_mcp_tools


async def invoke(tools, name, arguments):
    """The message that a model would get for its call."""
    [tool] = [tool for tool in tools if tool.name == name]
    call = {"type": "tool_call", "id": "1", "name": name, "args": arguments}
    message = await tool.ainvoke(call)
    artifact = message.artifact or {}
    content = message.content
    blocks = [{"type": "text", "text": content}] if isinstance(content, str) else content
    return {
        "status": message.status,
        "types": [block["type"] for block in blocks],
        "text": "".join(block.get("text", "") for block in blocks),
        "structure": artifact.get("structured_content"),
    }


async def main(request):
    client = MultiServerMCPClient({"videogen": {"transport": "stdio", **request["launch"]}})
    name, arguments = request["tool"], request["arguments"]
    async with client.session("videogen") as session:
        tools = await load_mcp_tools(session)
        made = await invoke(tools, name, arguments)
        refused = await invoke(tools, name, {"scirpt": "A wrong name."})
    # Without a session every call starts a server process of its own.
    loose = await client.get_tools()
    begun = [await invoke(loose, name, request["begun"]) for _ in range(2)]
    return {"tools": len(tools), "made": made, "refused": refused, "begun": begun}


print(json.dumps(asyncio.run(main(json.load(sys.stdin)))))
