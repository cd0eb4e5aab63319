"""Text from a language model that the user configured, through the OpenAI chat protocol."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import EngineError, shorten
from ..outbound import OutboundError, ask_json
from ..settings import EngineSettings

SECONDS = 120.0
LONGEST_REASON = 300

Said = dict[str, str]
"""A message as the protocol has it: `role` (system, user, assistant) and `content`."""


@dataclass(frozen=True)
class TextProvider:
    """A model behind an OpenAI-compatible base URL; the key is optional."""

    base_url: str
    model: str
    api_key: str | None = field(default=None, repr=False)

    @classmethod
    def configured(cls, settings: EngineSettings, what: str) -> TextProvider:
        """The provider of the settings; raises EngineError provider_required, naming `what`."""
        wanted = {
            "VIDEOGEN_OPENAI_BASE_URL": settings.openai_base_url,
            "VIDEOGEN_TEXT_MODEL": settings.text_model,
        }
        missing = [name for name, value in wanted.items() if not value]
        if missing:
            raise EngineError(
                f"{what} needs a language model, and none is configured. Set "
                f"{' and '.join(missing)} (and VIDEOGEN_OPENAI_API_KEY if the server wants a key) "
                "to an OpenAI-compatible server and start the engine again, or set "
                "VIDEOGEN_API_KEY to use the hosted API.",
                "provider_required",
            )
        base_url = str(settings.openai_base_url).rstrip("/")
        return cls(base_url, str(settings.text_model), settings.openai_api_key)

    def write(
        self,
        said: Sequence[Said],
        *,
        max_tokens: int,
        temperature: float | None = None,
    ) -> str:
        """The model's answer; raises EngineError that never shows the key."""
        body: dict[str, Any] = {"model": self.model, "messages": list(said)}
        if temperature is not None:
            body["temperature"] = temperature
        try:
            answer = self._ask({**body, "max_tokens": max_tokens})
        except OutboundError as error:
            # Newer models of OpenAI know the limit only by its newer name.
            if error.status != 400 or "max_completion_tokens" not in error.text:
                raise self._told(error) from error
            answer = self._ask_again({**body, "max_completion_tokens": max_tokens})
        return _text_of(answer)

    def _ask_again(self, body: dict[str, Any]) -> Any:
        try:
            return self._ask(body)
        except OutboundError as error:
            raise self._told(error) from error

    def _ask(self, body: dict[str, Any]) -> Any:
        headers = {"Authorization": f"Bearer {self.api_key}"} if self.api_key else {}
        url = f"{self.base_url}/chat/completions"
        return ask_json(url, body=body, headers=headers, seconds=SECONDS)

    def _told(self, error: OutboundError) -> EngineError:
        """What a failed request means for the one who asked for text."""
        if error.timed_out:
            return EngineError(
                "The language model did not answer in time. Try again, ask for fewer tokens, or "
                "set VIDEOGEN_TEXT_MODEL to a quicker one.",
                "provider_timed_out",
                504,
            )
        if error.status is None:
            return EngineError(
                "The language model cannot be reached. Check VIDEOGEN_OPENAI_BASE_URL, and that "
                "its server is running.",
                "provider_unreachable",
                502,
            )
        if error.status in (401, 403):
            return EngineError(
                "The language model's server refused the key. Check VIDEOGEN_OPENAI_API_KEY and "
                "VIDEOGEN_OPENAI_BASE_URL.",
                "provider_unauthorized",
            )
        if error.status == 404:
            return EngineError(
                "The language model was not found on its server. Check VIDEOGEN_TEXT_MODEL and "
                "VIDEOGEN_OPENAI_BASE_URL (it usually ends in /v1).",
                "provider_not_found",
            )
        if error.status == 429:
            return EngineError(
                "The language model's server takes no more requests for now. Wait, then try again, "
                "or look at that account's limits.",
                "rate_limited",
                429,
            )
        if error.status in (400, 413, 422):
            return EngineError(
                f"The language model refused the request: {self._reason(error)}. Change the "
                "request, or choose another model with VIDEOGEN_TEXT_MODEL.",
                "provider_refused",
            )
        return EngineError(
            f"The language model's server answered with HTTP status {error.status}. Try again; "
            "if it stays so, check VIDEOGEN_OPENAI_BASE_URL and VIDEOGEN_TEXT_MODEL.",
            "provider_failed",
            502,
        )

    def _reason(self, error: OutboundError) -> str:
        text = error.text.replace(self.api_key, "…") if self.api_key else error.text
        return shorten(text, LONGEST_REASON)


def _text_of(answer: Any) -> str:
    """The text in a completion; raises EngineError for an answer without any."""
    try:
        text = answer["choices"][0]["message"]["content"]
    except (KeyError, IndexError, TypeError):
        text = None
    if not isinstance(text, str):
        raise EngineError(
            "The language model answered without a text. Say it in other words, or choose another "
            "model with VIDEOGEN_TEXT_MODEL.",
            "provider_failed",
            502,
        )
    return text
