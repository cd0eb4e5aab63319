"""The parts of an engine that webhooks need, without an engine around them."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

from videogen_mcp.engine import ids, webhooks
from videogen_mcp.engine.links import Links
from videogen_mcp.engine.services import open_services
from videogen_mcp.engine.settings import EngineSettings
from videogen_mcp.engine.store.database import now
from videogen_mcp.engine.store.runs import RunRow
from videogen_mcp.engine.store.webhooks import DeliveryRow, EndpointRow
from videogen_mcp.engine.webhooks import signing

EVENT = "project_export.succeeded"


class Post:
    """Real stores and a real queue, and a courier that can be started and stopped."""

    def __init__(self, home: Path, first_wait: float) -> None:
        settings = EngineSettings(home=home, webhook_retry_seconds=first_wait)
        self.services = open_services(settings, Links("http://127.0.0.1:1", "key", 3600))
        self.store = self.services.webhook_store
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._task = self._loop.create_task(webhooks.run(self.services))
        self._thread = threading.Thread(target=self._run, args=(self._loop,))
        self._thread.start()

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        loop.run_until_complete(asyncio.wait([self._task]))
        if rest := asyncio.all_tasks(loop):
            loop.run_until_complete(asyncio.wait(rest))
        loop.close()

    def stop(self) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._task.cancel)
            self._thread.join(20)
            self._loop = None

    def close(self) -> None:
        """Stops for good."""
        self.stop()
        self.services.database.close()

    def add_endpoint(self, url: str, *events: str) -> str:
        secret = signing.new_secret()
        row = EndpointRow(ids.new_id(ids.WEBHOOK_ENDPOINT), url, list(events or [EVENT]), secret)
        assert self.store.add_endpoint(row, 100)
        self.services.webhooks.endpoints_changed()
        return row.id

    def secret_of(self, endpoint_id: str) -> str:
        row = self.store.find_endpoint(endpoint_id)
        assert row is not None
        return row.secret

    def end_an_export(self, status: str = "succeeded") -> str:
        """An export that ends; returns its id."""
        return self.end_a_run("export", "EXPORT", status=status)

    def end_a_run(self, kind: str, name: str, **changes: Any) -> str:
        """A job that ends with these changes; returns its id."""
        run_id = self.add_run(kind, name)
        self.services.runs.update(run_id, **changes)
        return run_id

    def add_run(self, kind: str, name: str) -> str:
        """A job that has not ended; returns its id."""
        run_id = ids.new_id(f"vg_{kind}_")
        row = RunRow(run_id, kind, name, run_id, "vg_proj_1", {})
        with self.services.database.write() as connection:
            self.services.runs.add(connection, [row])
        return run_id

    def log(self, endpoint_id: str) -> list[DeliveryRow]:
        return self.store.deliveries(endpoint_id, limit=200, cursor=None).items

    def when_logged(self, endpoint_id: str, condition: Any) -> list[DeliveryRow]:
        """The log as soon as `condition(log)` holds."""
        deadline = now() + 15_000_000
        while not condition(log := self.log(endpoint_id)):
            assert now() < deadline, log
            threading.Event().wait(0.02)
        return log
