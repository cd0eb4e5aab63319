"""Our server as a tool of the OpenAI Agents SDK.

pip install openai-agents videogen-mcp
python openai_agents_tools.py
"""

import asyncio
import json
import os
import sys
from pathlib import Path

from agents import Agent, ModelResponse, Runner, Usage, set_tracing_disabled
from agents.mcp import MCPServerStdio
from agents.models.interface import Model
from openai.types.responses import ResponseFunctionToolCall, ResponseOutputMessage

ARGUMENTS = {"script": "The sea is calm today. Gulls cry.", "aspect_ratio": "1:1"}


class ScriptedModel(Model):
    """Stands where a model would: calls the tool, then repeats its answer. Leave it out."""

    async def get_response(self, system_instructions, input, *_, **__) -> ModelResponse:
        call = {"name": "script_to_video", "arguments": json.dumps(ARGUMENTS), "call_id": "call_1"}
        item = ResponseFunctionToolCall(type="function_call", **call)
        if isinstance(input, list) and input[-1].get("type") == "function_call_output":
            (output,) = input[-1]["output"]
            text = {"type": "output_text", "text": output["text"], "annotations": []}
            shape = {"id": "m", "role": "assistant", "status": "completed", "type": "message"}
            item = ResponseOutputMessage(content=[text], **shape)
        return ModelResponse(output=[item], usage=Usage(), response_id=None)

    def stream_response(self, *_, **__):
        raise NotImplementedError("the runner of this example does not stream")


async def main() -> None:
    set_tracing_disabled(True)
    # Calls time out after 5 s unless told otherwise. Nothing is lost then, the run goes on and the
    # same call joins it, but a model that is told "timed out" may give up.
    async with MCPServerStdio(
        {"command": "videogen-mcp", "env": dict(os.environ)}, client_session_timeout_seconds=120
    ) as server:
        agent = Agent("Film maker", mcp_servers=[server], model=ScriptedModel())
        result = await Runner.run(agent, "Make a square video about the sea.")
    video = json.loads(result.final_output)
    data = Path(video["path"]).read_bytes() if video["status"] == "succeeded" else b""
    if len(data) != video.get("file_bytes") or data[4:8] != b"ftyp" or b"moov" not in data:
        sys.exit(f"no whole MP4: {result.final_output}")
    print(video["path"])


if __name__ == "__main__":
    asyncio.run(main())
