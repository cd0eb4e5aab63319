"""Our tools as LangChain tools, bound to a model.

pip install langchain-mcp-adapters        (in an environment of its own: it needs mcp 1.x)
python langchain_tools.py                 (with videogen-mcp on the PATH)
"""

import asyncio
import os
import sys
from pathlib import Path

from langchain_core.messages import AIMessage
from langchain_core.utils.function_calling import convert_to_openai_tool
from langchain_mcp_adapters.client import MultiServerMCPClient

SERVER = {"transport": "stdio", "command": "videogen-mcp", "args": [], "env": dict(os.environ)}


async def main() -> None:
    tools = await MultiServerMCPClient({"videogen": SERVER}).get_tools()
    bound = [convert_to_openai_tool(tool) for tool in tools]  # what bind_tools sends to a model
    print(f"{len(bound)} tools bound")

    # With a model this would be:
    #   model = init_chat_model("…").bind_tools(tools)
    #   message = await model.ainvoke("Make a short vertical video about the sea.")
    message = answer_of_a_model()

    by_name = {tool.name: tool for tool in tools}
    for call in message.tool_calls:
        result = await by_name[call["name"]].ainvoke(call)  # a ToolMessage for the model
        if result.status == "error":
            sys.exit(str(result.content))
        check(result.artifact["structured_content"])


def answer_of_a_model() -> AIMessage:
    arguments = {"script": "The sea is calm today. Gulls cry.", "aspect_ratio": "9:16"}
    call = {"name": "script_to_video", "args": arguments, "id": "call_1", "type": "tool_call"}
    return AIMessage(content="", tool_calls=[call])


def check(video: dict) -> None:
    """Ends with an error unless a whole MP4 lies there."""
    if video["status"] != "succeeded":
        sys.exit(f"{video['status']}: {video.get('next_step')}")
    data = Path(video["path"]).read_bytes()
    if len(data) != video["file_bytes"] or data[4:8] != b"ftyp" or b"moov" not in data:
        sys.exit(f"{video['path']} is no whole MP4")
    print(video["path"])


if __name__ == "__main__":
    asyncio.run(main())
