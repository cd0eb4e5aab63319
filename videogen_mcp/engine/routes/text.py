"""Free text, written by the language model that the user configured."""

from __future__ import annotations

from ...wire import GenerateTextRequest, GenerateTextResponse
from ..calls import Call, Handler
from ..errors import EngineError
from ..providers.text import TextProvider

LONGEST_PROMPT = 200_000


def generate_text(call: Call) -> GenerateTextResponse:
    request: GenerateTextRequest = call.body
    check_prompt("prompt", request.prompt)
    if request.system:
        check_prompt("system", request.system)
    provider = TextProvider.configured(call.services.settings, "Generating text")
    said = [{"role": "user", "content": request.prompt}]
    if request.system:
        said.insert(0, {"role": "system", "content": request.system})
    text = provider.write(
        said, max_tokens=request.max_output_tokens, temperature=request.temperature
    )
    return GenerateTextResponse(text=text)


def check_prompt(field: str, text: str) -> None:
    """A prompt says something, and not too much of it; raises EngineError."""
    if not text.strip():
        raise EngineError(f"{field}: it is empty. Say what you want.")
    if len(text) > LONGEST_PROMPT:
        raise EngineError(
            f"{field}: {len(text):,} characters are more than the {LONGEST_PROMPT:,} that are "
            "taken. Shorten it."
        )


HANDLERS: dict[str, Handler] = {"generate_text": generate_text}
