"""Asking a running job to stop, across threads."""

from __future__ import annotations

import threading

from ..errors import RunCancelled


class Cancellations:
    """Which jobs of this process were asked to stop, and whether the engine itself is stopping."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._events: dict[str, threading.Event] = {}
        self._stopping = threading.Event()

    def token(self, job_id: str) -> CancelToken:
        """The token of a job, the same one for everybody who asks."""
        with self._lock:
            event = self._events.setdefault(job_id, threading.Event())
        return CancelToken(event, self._stopping)

    def forget(self, job_id: str) -> None:
        """Drops the token of a job that is over."""
        with self._lock:
            self._events.pop(job_id, None)

    def stop_engine(self) -> None:
        """From now on every job stands still; the next engine goes on with it."""
        self._stopping.set()


class CancelToken:
    """Looked at by whatever works for a job, several times a second."""

    def __init__(self, event: threading.Event, stopping: threading.Event) -> None:
        self._event = event
        self._stopping = stopping

    def set(self) -> None:
        self._event.set()

    def check(self) -> None:
        """Raises RunCancelled when the job was asked to stop.

        While the engine stops it never returns: a thread that went on would write failures into
        rows that the next engine is to finish. The process ends without waiting for it.
        """
        if self._stopping.is_set():
            threading.Event().wait()
        if self._event.is_set():
            raise RunCancelled
