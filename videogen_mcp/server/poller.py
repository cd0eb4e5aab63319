"""One poller per run, shared by all who wait for it."""

from __future__ import annotations

import time
from dataclasses import replace

import anyio

from videogen_mcp.errors import (
    ApiConnectionError,
    ApiStatusError,
    RateLimitedError,
    ServerError,
    VideoGenError,
)
from videogen_mcp.wire import ExportProjectRequest, WorkflowRun

from .blocking import in_thread
from .clock import Clock
from .journal import Entry, Journal, is_interrupted
from .logs import logger
from .snapshots import RunRef, Snapshot, degradations_of, read_snapshot
from .spans import span
from .starting import OTHER_START_PAUSE, may_be_accepted, uncertain
from .upstream import LONG_POLL_SECONDS, Upstream
from .work import Work

LOCAL_PAUSE = 0.05
"""Between two long polls, so that an engine that answers at once is not asked without end."""


class Poller:
    """Reads runs until they settle; a remix is followed by its export."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    async def follow(self, work: Work) -> None:
        """Keeps the work up to date until its run has settled or nobody wants to know.

        What ends it otherwise is noted in the work.
        """
        try:
            await self._poll(work)
        except Exception as error:
            work.fail(error)
        finally:
            work.is_followed = False

    async def _poll(self, work: Work) -> None:
        from videogen_mcp.client import pauses

        next_pause = pauses()
        while work.is_wanted:
            try:
                snapshot = await self._read(work)
            except VideoGenError as error:
                if not is_blip(error):
                    raise
                logger.info("Reading %s failed: %s", work.known_ref.run_id, error.message)
                work.stumble(error)
                await self._clock.sleep(next_pause())
                continue
            if snapshot.status == "succeeded" and work.export is not None:
                await self._export(work, snapshot)
                continue
            work.update(_of_chain(work, snapshot), self._clock.now())
            if snapshot.is_ended and work.token is not None:
                await in_thread(self._journal.ended, work.token)
            if snapshot.is_settled:
                return
            await self._clock.sleep(LOCAL_PAUSE if work.upstream.is_local else next_pause())

    async def _read(self, work: Work) -> Snapshot:
        ref = work.known_ref
        is_long = work.upstream.is_local and work.snapshot is not None
        wait_seconds = LONG_POLL_SECONDS if is_long else None
        snapshot = await work.upstream.call(
            lambda client: read_snapshot(client, ref, wait_seconds=wait_seconds)
        )
        if snapshot.status == "succeeded":
            return await _with_file_facts(work.upstream, snapshot)
        return snapshot

    async def _export(self, work: Work, snapshot: Snapshot) -> None:
        """Starts the export that follows a remix, or finds the one that another process started;
        from then on the work is that export.
        """
        # Not even the end of the server may come between a start and its note in the journal.
        with anyio.CancelScope(shield=True):
            ref = await self._export_of_another(work) or await self._start_export(work)
        work.export = None
        work.notes = degradations_of(snapshot)
        work.move_to(ref)
        work.snapshot = replace(snapshot, ref=ref, status="running", progress=50.0)

    async def _export_of_another(self, work: Work) -> RunRef | None:
        """The export that follows a work of the journal, unless it is this process's to start."""
        while work.token is not None:
            entry, is_ours = await in_thread(self._journal.claim_export, work.token)
            if entry is not None and entry.export is None:
                return entry.ref
            if is_ours:
                if entry is not None and is_interrupted(entry, time.time()):
                    await self._settle_interrupted(work, entry)
                return None
            await self._clock.sleep(OTHER_START_PAUSE)
        return None

    async def _settle_interrupted(self, work: Work, entry: Entry) -> None:
        """The engine takes the same key for the same export; the hosted API would make another."""
        if not work.upstream.is_local:
            await in_thread(self._journal.uncertain, entry.token)
            raise uncertain(entry)

    async def _start_export(self, work: Work) -> RunRef:
        project_id, token = work.known_ref.project_id or "", work.token
        request = ExportProjectRequest.model_validate(work.export)
        key = f"{token or work.known_ref.run_id}-export"
        try:
            with span("videogen start", "export") as told:
                started = await work.upstream.call(
                    lambda client: client.export_project(project_id, request, idempotency_key=key)
                )
                ref = RunRef("export", (started.export_id,), project_id)
                told.run(ref)
        except Exception as error:
            if token is not None:
                is_open = may_be_accepted(error)
                note = self._journal.uncertain if is_open else self._journal.give_back_export
                await in_thread(note, token)
            raise
        if token is not None:
            await in_thread(self._journal.started, token, ref, None)
        return ref


def is_blip(error: VideoGenError) -> bool:
    """Whether a failed reading says nothing about the run itself."""
    is_timeout = isinstance(error, ApiStatusError) and error.status == 408
    return is_timeout or isinstance(error, ApiConnectionError | RateLimitedError | ServerError)


def _of_chain(work: Work, snapshot: Snapshot) -> Snapshot:
    """A remix is the first half of the way to its export."""
    if work.export is not None:
        return replace(snapshot, progress=snapshot.progress / 2)
    if work.remix_ids and snapshot.ref.kind == "export":
        return replace(snapshot, progress=50 + snapshot.progress / 2)
    return snapshot


async def _with_file_facts(upstream: Upstream, snapshot: Snapshot) -> Snapshot:
    """The hosted API tells a video's length and size only with its file."""
    job = snapshot.job
    if not isinstance(job, WorkflowRun) or job.duration_seconds is not None:
        return snapshot
    file_id = job.export_file_id
    if file_id is None:
        return snapshot
    try:
        file = await upstream.call(lambda client: client.get_file(file_id))
    except VideoGenError as error:
        logger.info("The facts of the file %s could not be read: %s", file_id, error.message)
        return snapshot
    size = file.download_source.file_bytes if file.download_source else None
    facts = {"duration_seconds": file.duration_seconds, "file_bytes": size}
    return replace(snapshot, job=job.model_copy(update=facts))
