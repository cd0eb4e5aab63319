"""Tools that ask by their result and are called again with the answers."""

from __future__ import annotations

import json
from typing import Annotated, Any

from mcp.server.mcpserver import Context
from mcp_types import (
    CallToolResult,
    CreateMessageResult,
    InputRequiredResult,
    ListRootsRequest,
    ListRootsResult,
)

from .answers import Anything, answered, question, said, sampling, text

Round = Annotated[CallToolResult, Anything] | InputRequiredResult


def test_input_required_result_elicitation(ctx: Context) -> Round:
    """Asks the user."""
    if "user_name" in (ctx.input_responses or {}):
        return said(text(f"Hello, {answered(ctx.input_responses, 'user_name', 'name')}!"))
    return InputRequiredResult(input_requests={"user_name": question("What is your name?", "name")})


def test_input_required_result_sampling(ctx: Context) -> Round:
    """Asks the client's model."""
    answer = (ctx.input_responses or {}).get("capital_question")
    if isinstance(answer, CreateMessageResult):
        return said(text(f"Model said: {getattr(answer.content, 'text', '?')}"))
    asked = sampling("What is the capital of France?")
    return InputRequiredResult(input_requests={"capital_question": asked})


def test_input_required_result_list_roots(ctx: Context) -> Round:
    """Asks for the client's folders."""
    answer = (ctx.input_responses or {}).get("client_roots")
    if isinstance(answer, ListRootsResult):
        return said(text(f"Client exposed {len(answer.roots)} root(s)."))
    return InputRequiredResult(input_requests={"client_roots": ListRootsRequest()})


def test_input_required_result_request_state(ctx: Context) -> Round:
    """Wants its state back with the answer."""
    if "confirm" in (ctx.input_responses or {}) and ctx.request_state == "a state":
        return said(text("state-ok: confirmation received"))
    return _confirmation("a state")


def test_input_required_result_multiple_inputs(ctx: Context) -> Round:
    """Asks three things at once."""
    asked: dict[str, Any] = {
        "user_name": question("What is your name?", "name"),
        "greeting": sampling("Generate a greeting"),
        "client_roots": ListRootsRequest(),
    }
    if asked.keys() <= (ctx.input_responses or {}).keys():
        return said(text("All inputs received."))
    return InputRequiredResult(input_requests=asked, request_state="multiple inputs")


def test_input_required_result_multi_round(ctx: Context) -> Round:
    """Asks twice, one thing after the other."""
    state = json.loads(ctx.request_state or "{}")
    responses = ctx.input_responses or {}
    if state.get("round") == 2 and "step2" in responses:
        color = answered(responses, "step2", "color")
        return said(text(f"{state['name']} likes {color}."))
    if state.get("round") == 1 and "step1" in responses:
        following = json.dumps({"round": 2, "name": answered(responses, "step1", "name")})
        asked = question("Step 2: What is your favorite color?", "color")
        return InputRequiredResult(input_requests={"step2": asked}, request_state=following)
    asked = question("Step 1: What is your name?", "name")
    return InputRequiredResult(
        input_requests={"step1": asked}, request_state=json.dumps({"round": 1})
    )


def test_input_required_result_tampered_state(ctx: Context) -> Round:
    """Sends a state that must come back as it was."""
    if ctx.request_state is None:
        return _confirmation("round 1")
    return said(text(f"state-ok: {ctx.request_state}"))


def test_input_required_result_capabilities(ctx: Context) -> Round:
    """Asks only what the client can answer."""
    known = ctx.client_capabilities
    asked: dict[str, Any] = {}
    if known is None or known.sampling is not None:
        asked["sample"] = sampling("Say hello")
    if known is None or known.elicitation is not None:
        asked["ask"] = question("What is your name?", "name")
    return InputRequiredResult(input_requests=asked, request_state="by capability")


def _confirmation(state: str) -> InputRequiredResult:
    asked = question("Please confirm", "ok", "boolean")
    return InputRequiredResult(input_requests={"confirm": asked}, request_state=state)


ROUNDS = [
    test_input_required_result_elicitation,
    test_input_required_result_sampling,
    test_input_required_result_list_roots,
    test_input_required_result_request_state,
    test_input_required_result_multiple_inputs,
    test_input_required_result_multi_round,
    test_input_required_result_tampered_state,
    test_input_required_result_capabilities,
]
