"""Drives the server with FastMCP's client and its tasks; reads a request from stdin."""

import asyncio
import json
import sys

from fastmcp import Client
from fastmcp.client.transports import StdioTransport
from fastmcp_tasks.client import call_tool_task


async def main(request):
    launch = request["launch"]
    transport = StdioTransport(launch["command"], launch["args"], env=launch["env"])
    async with Client(transport) as client:
        made = await client.call_tool(request["tool"], request["arguments"])
        task = await call_tool_task(client, request["tool"], request["long"])
        early = await task.status()
        ended = await task.result()
        other = await call_tool_task(client, request["tool"], request["cancelled"])
        await other.cancel()
        stopped = await other.wait(timeout=60)
    return {
        "made": made.structured_content,
        "created": task.create_result.model_dump(by_alias=True, mode="json"),
        "early": early.model_dump(by_alias=True, mode="json"),
        "ended": ended.structured_content,
        "stopped": stopped.status,
    }


print(json.dumps(asyncio.run(main(json.load(sys.stdin)))))
