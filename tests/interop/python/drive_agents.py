"""Drives the server as the OpenAI Agents SDK would; reads a request from stdin, prints what it saw.

No model is called: the tools are bound and called as the SDK's runner does.
"""

import asyncio
import json
import sys

from agents.mcp import MCPServerStdio, MCPUtil


async def main(request):
    server = MCPServerStdio(
        params=request["launch"],
        max_retry_attempts=request["retries"],
        retry_backoff_seconds_base=request.get("backoff", 1.0),
    )
    calls = []
    async with server:
        tools = await server.list_tools()
        strict = [MCPUtil.to_function_tool(tool, server, True) for tool in tools]
        call = server.session.call_tool

        async def counted(*args, **options):
            calls.append(args)
            return await call(*args, **options)

        server.session.call_tool = counted
        result = await server.call_tool(request["tool"], request["arguments"])
    return {
        "tools": [tool.name for tool in strict],
        "strict": [tool.name for tool in strict if tool.strict_json_schema],
        "timeout": server.client_session_timeout_seconds,
        "tries": len(calls),
        "text": result.content[0].text,
    }


print(json.dumps(asyncio.run(main(json.load(sys.stdin)))))
