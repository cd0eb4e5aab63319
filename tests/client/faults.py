"""What the tests of the client share: a quick policy, a clock that is not waited for, bodies."""

from __future__ import annotations

from dataclasses import dataclass, field

from videogen_mcp.client import RetryPolicy, VideoGenClient
from videogen_mcp.wire import ScriptToVideoRequest

from .faulty import FaultyServer

RUN = {
    "workflowRunId": "vg_work_1",
    "workflowType": "SCRIPT_TO_VIDEO",
    "projectId": "vg_proj_1",
    "projectUrl": "https://example.test/p",
    "status": "running",
}
STARTED = {"workflowRunId": "vg_work_1", "projectId": "vg_proj_1", "projectUrl": "https://e.test/p"}
ME = {"apiKeyId": "k", "apiKeyNickname": "n", "email": "e@e.test", "teamId": "t"}
REQUEST = ScriptToVideoRequest.from_wire({"script": "Hi.", "visualStyle": {"type": "STOCK"}})


@dataclass
class Naps:
    """Sleeps that are noted instead of slept."""

    taken: list[float] = field(default_factory=list)

    async def sleep(self, seconds: float) -> None:
        self.taken.append(seconds)

    def policy(self, attempts: int = 4) -> RetryPolicy:
        return RetryPolicy(attempts=attempts, sleep=self.sleep)


def client_of(
    server: FaultyServer, naps: Naps, *, local_engine: bool = False, read_seconds: float = 5
) -> VideoGenClient:
    return VideoGenClient(
        "sk_secret_1",
        base_url=server.url,
        local_engine=local_engine,
        retry=naps.policy(),
        read_seconds=read_seconds,
    )
