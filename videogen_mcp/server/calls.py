"""Every tool call as it is seen from outside: logged in one line, counted, and traced.

A call is named by its tool, its run and what came of it. Its arguments are the user's, and are
neither logged nor traced.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import anyio
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.shared.exceptions import MCPError

from .logs import logger
from .spans import note_outcome, plain

if TYPE_CHECKING:
    from .runtime import Runtime
    from .snapshots import RunRef

UNKNOWN_TOOL = "unknown"
OTHER_RESULTS = {"input_required": "round", "task": "task"}
"""Results that are not yet the call's own."""
_current: ContextVar[ObservedCall | None] = ContextVar("videogen_call", default=None)


@dataclass
class ObservedCall:
    """A tool call under way; `run` is its kind and id, once it is known."""

    tool: str
    run: tuple[str, str] | None = None
    outcome: str = "ok"
    code: str | None = None
    began: float = field(default_factory=time.perf_counter)

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self.began

    def ended_with(self, result: Mapping[str, Any]) -> None:
        """Reads what came of the call out of its result, as it goes over the wire."""
        kind = result.get("resultType")
        if kind in OTHER_RESULTS:
            self.outcome = OTHER_RESULTS[kind]
            return
        said = _said(result)
        self.run = self.run or _run_of(said)
        if result.get("isError"):
            self.outcome = "error"
            self.code = plain(said["code"]) if "code" in said else None
        elif said.get("status") == "running" and self.run is not None:
            self.outcome = "running"


def note_run(ref: RunRef) -> None:
    """Notes the run of the tool call that is being served, if there is one."""
    call = _current.get()
    if call is not None:
        call.run = (ref.kind, plain(ref.run_id))


class CallObserver:
    """Middleware of the SDK that sees each tool call, and each round of it, from begin to end."""

    def __init__(self, is_known: Callable[[str], bool]) -> None:
        self._is_known = is_known

    async def __call__(
        self, ctx: ServerRequestContext[Any, Any], call_next: CallNext
    ) -> HandlerResult:
        if ctx.method != "tools/call" or ctx.request_id is None:
            return await call_next(ctx)
        name = (ctx.params or {}).get("name")
        # Names come from outside, and may be anything.
        known = isinstance(name, str) and self._is_known(name)
        call = ObservedCall(str(name) if known else UNKNOWN_TOOL)
        runtime = cast("Runtime", ctx.lifespan_context)
        token = _current.set(call)
        try:
            with runtime.traffic.counted():
                result = await call_next(ctx)
            if isinstance(result, dict):
                call.ended_with(result)
            return result
        except anyio.get_cancelled_exc_class():
            call.outcome = "left"  # the client no longer waits
            raise
        except MCPError as error:
            call.outcome, call.code = "refused", str(error.error.code)
            raise
        except Exception:
            call.outcome = "crashed"
            raise
        finally:
            _current.reset(token)
            _tell(call, runtime)


def _tell(call: ObservedCall, runtime: Runtime) -> None:
    note_outcome(call.outcome, call.run)
    if runtime.is_shared:
        runtime.metrics.call(call.tool, call.outcome, call.seconds)
    run = f" {call.run[0]} {call.run[1]}" if call.run else ""
    code = f" ({call.code})" if call.code else ""
    facts = {
        "tool": call.tool,
        "run_kind": call.run[0] if call.run else None,
        "run_id": call.run[1] if call.run else None,
        "outcome": call.outcome,
        "code": call.code,
        "seconds": round(call.seconds, 3),
    }
    logger.info(
        "%s:%s %s%s after %.3f s",
        call.tool,
        run,
        call.outcome,
        code,
        call.seconds,
        extra={"facts": facts},
    )


def _said(result: Mapping[str, Any]) -> dict[str, Any]:
    """The object of a result; an error has it in its text, where it is an object."""
    if isinstance(result.get("structuredContent"), dict):
        return dict(result["structuredContent"])
    content = result.get("content") or [{}]
    text = content[0].get("text") or ""
    if not text.startswith("{"):
        return {}
    try:
        said = json.loads(text)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _run_of(said: dict[str, Any]) -> tuple[str, str] | None:
    kind, run_id = said.get("kind"), said.get("run_id")
    return (plain(kind), plain(run_id)) if kind and run_id else None
